"""Place names woven into sentences for search engines: `ketamine infusion in Springfield is given by drip`.

Observed: the place stands right behind the name of a treatment, or at the end behind a comma, and carries no fact. A
place that does carry one has the fact beside it: a trial, a law, a university, a number of people. Countries are left
alone. A treatment is one of the common words below or a word of the article's own title.
"""

from __future__ import annotations

import re
from functools import lru_cache

from winnow.core.anchors import guarded
from winnow.core.records import Span
from winnow.core.text import content_stems, words
from winnow.rules.grammar import class_of
from winnow.rules.place_names import CODES, CODES_ALONE, STATES, is_place
from winnow.rules.woven import woven_spans

TREATMENT = (
    r"(?:treatments?|therap(?:y|ies)|infusions?|injections?|clinics?|surger(?:y|ies)|procedures?|implants?|"
    r"replacements?|aligners?|braces|"
    r"specialists?|transplants?|removal|providers?|doctors?|surgeons?|dentists?|counsell?ing|sessions?|lasers?|"
    r"lasik|botox|fillers?|ivf|tms|ect|cbt|prp|emdr|"
    r"physiotherapy|acupuncture|hypnotherapy|ketamine|semaglutide|rehab|massage|shots?|canals?|"
    r"operations?|therapists?|psychiatrists?|dialysis|peels?|ablation|biops(?:y|ies)|"
    r"\w{3,20}(?:plasty|ectomy|otomy|oscopy|therapy))"
)
LOOSE_TREATMENT = (
    r"(?:services?|programs?|programmes?|tests?|exams?|lenses|aids?|scans?|repair|training|lifts?|"
    r"care|check-?ups?|vaccin(?:e|es|ation)|relief|help|support)"
)
"""Words behind which a place must be a known one."""
COUNTRY = re.compile(
    r"\b(?:the\s+)?(?:United States|United Kingdom|US|USA|UK|U\.S\.|U\.K\.|(?:Great )?Britain|England|Scotland|Wales|"
    r"Ireland|Northern Ireland|Canada|Australia|New Zealand|Germany|France|"
    r"Spain|Italy|Netherlands|Belgium|Denmark|Sweden|Norway|Finland|Iceland|Switzerland|Austria|Poland|Portugal|"
    r"Greece|Turkey|Israel|India|China|Japan|South Korea|"
    r"Korea|Taiwan|Brazil|Mexico|Argentina|Chile|South Africa|Egypt|Nigeria|Kenya|Europe|Asia|Africa|America|"
    r"North America|EU|World War|Parkinson|Alzheimer|"
    r"January|February|March|April|May|June|July|August|September|October|November|December|Medicare|Medicaid|"
    r"Phase|Stage|Type|Crohn|MRI|CT|ICU|English|Latin)\b"
)
SIMPLE = r"[A-Z][a-z][\w'.-]{0,20}(?:\s[A-Z][a-z][\w'.-]{0,20}){0,2}"
STATE = rf"(?:,?\s(?:{CODES})\b,?|,\s(?:{STATES})\b,?|,\s[A-Z][a-z]{{2,15}},)"
AROUND = (
    r"(?:\s(?:metro\sarea|metropolitan\sarea|city\scent(?:re|er)|town\scent(?:re|er)|area|region|county|city|"
    r"suburbs)\b|\sand\s(?:nearby\s(?:towns|areas|cities)|surrounding\s(?:areas|towns|communities|suburbs)|"
    r"(?:the\s)?suburbs|beyond))"
)
NAME = rf"(?:downtown\s|central\s|greater\s|the\s)?{SIMPLE}(?:{STATE})?{AROUND}?"
TWO = rf"(?P<place>{NAME})(?:\s(?:and|or|&)\s{NAME}|,\s{SIMPLE}\s(?:and|or|&)\s{SIMPLE})?"
PRICES = (
    r"(?:\s(?:at|for)\s(?:low|lower|affordable|the best|great|reasonable|competitive|unbeatable|cheap|"
    r"fair)\s(?:prices?|costs?|rates?))"
)
CAPITAL_INSIDE = re.compile(r"[\s(][A-Z]")
HINT = guarded(r"\b(?:near|nearest|nearby|area|city|town|prices?|costs?)\b")
"""What a sentence has that has a place woven into it: a capital behind a blank, or a word of nearness."""
EPONYM = r"(?:syndrome|disease|disorder|patients|trial|study|women|men|adults|mice|rats|score|scale|criteria)"
INSIDE = guarded(
    rf"(?<=\w)(?P<cut>\s(?:(?:for|to|by)\s(?:residents|locals)\s(?:of|in|from)|(?:right\s)?(?:here\s)?in|near|"
    rf"around|across|throughout|outside|serving|close\sto)\s{TWO}{PRICES}?)(?![\w-])(?!\s{EPONYM})"
)
BARE = guarded(
    rf"(?<=\w)(?P<cut>\s(?P<place>{SIMPLE})(?:{STATE})?(?:\s(?:and|or|&)\s{SIMPLE})?{AROUND}?)(?![\w-])",
    hint=r"\s[A-Z][a-z]",
)
THOSE = re.compile(
    r"\b(?:people|those|someone|somebody|anyone|anybody|everyone|family|friends?|others?|and|or|is|are|was)$"
)
"""Who is near to somebody, or that he is: `people close to you`, `single and near you`. Sellers speak of a house."""
BEING = re.compile(r"\b(?:be|is|was|were|became|become|as)\san?\s(?:[a-z-]{3,20}\s)?[a-z]{4,20}$")
"""What somebody is told to be: the place is where he works."""
CODE = guarded(rf"(?i:\b{TREATMENT})(?P<cut>\s(?P<place>{CODES_ALONE}))(?![\w-])", hint=r"\s[A-Z]{2}")
BRACKETED = guarded(rf"(?P<cut>\s?\((?:(?:in|near)\s)?(?P<place>{SIMPLE})(?:{STATE})?\))")
CLOSING = guarded(
    rf"(?P<cut>,?\s(?:right here\s)?(?:in|near|around)\s(?P<place>{SIMPLE}),?\s(?:{CODES}|{STATES}),?)(?=[.!?;]|"
    rf"\s(?:and|but|which|where)\b|$)"
)
FRONT = guarded(
    r"(?:^|(?<=[.?!]\s))(?P<cut>(?P<place>[A-Z][a-z]{2,15}(?:\s[A-Z][a-z]{2,15}){0,2})(?:,?\s(?:"
    + CODES_ALONE
    + r"))?\s)(?=[a-zA-Z-]{3,20}\s)"
)
START = guarded(rf"^(?P<cut>(?:In|Near|Around)\s(?P<place>{SIMPLE}),?\s(?:{CODES}|{STATES}),\s)")
BETWEEN = guarded(rf"(?P<cut>,\s(?:in|near|around)\s(?P<place>{SIMPLE}),?\s(?:{CODES}|{STATES}),)")
WHETHER = guarded(
    rf"(?P<cut>,\s(?:whether|be\sit|either)\s(?:in|near|around)\s(?P<place>{SIMPLE})\s(?:or|and)\s(?:(?:in|near|"
    rf"around)\s)?{SIMPLE},)"
)
NEAR_ME = guarded(
    r"(?P<cut>(?:\sin (?-i:[A-Z][\w'-]{1,20}(?:\s[A-Z][\w'-]{1,20})?)(?=\snear me\b))?"
    rf"\s(?:near (?:me|you)|nearest you|in (?:your|my) (?:area|city|town)|close to (?:me|you)|"
    rf"nearby you)\b|(?<=\w){PRICES}(?=\s(?:can|is|are|will|may|has|have)\b))",
    re.IGNORECASE,
)
NEAR_YOU = re.compile(r"\b(?:you|your)\b", re.IGNORECASE)
"""How an article tells its reader where to look, too: `For a referral near you, ring the helpline`."""
LOOKING = re.compile(
    r"\b(?:find|finds|finding|locate|ask|about|list|lists|map|search|choose|check|whether|which|what|where|if)\s"
    r"(?:[\w-]{1,20}\s){0,4}[\w-]{1,20}$",
    re.IGNORECASE,
)
"""How he is told to: `Ask about clinics near you`."""
SELLING = guarded(
    r"\b(?:best|top|affordable|cheap|leading|trusted|premier|looking for|searching for|seeking|low prices)\b",
    re.IGNORECASE,
)
STATE_ALONE = re.compile(rf"^(?:{STATES})$")
"""The name of a state and no town: laws and licences differ between states, and sellers name their town."""
NOUNS = frozenset({"noun", "nouns"})
"""Classes of a word that a place before it belongs to, as in `in London sewage`."""
CARER = re.compile(
    r"\b(?:doctors?|surgeons?|dentists?|therapists?|psychiatrists?|providers?|specialists?|clinics?)$", re.IGNORECASE
)
"""Those whom a state licenses, as in `your doctor in Ohio may not be allowed to treat you`."""
NEAR_LENGTH = 120
"""Characters before a place in which it is looked for what leads to it."""
BEFORE = re.compile(rf"\b(?:{TREATMENT})$", re.IGNORECASE)
LOOSELY_BEFORE = re.compile(rf"\b(?:{LOOSE_TREATMENT})$", re.IGNORECASE)
LED = re.compile(
    r"\b(?:the|a|an|this|that|called|named|brand|drug|device|medicine)\s(?:[\w-]{1,20}\s){0,2}$", re.IGNORECASE
)
FACT = guarded(
    r"\b(?:et al|trials?|stud(?:y|ies)|research\w*|universit\w+|hospitals?|colleges?|institutes?|approved|licen[sc]ed|"
    r"regulat\w*|law|laws|legal|illegal|guidelines?|nhs|medicaid|"
    r"register|registry|survey\w*|patients (?:at|from)|people in|born|founded|first (?:used|performed|done|given)|"
    r"introduced|developed|invented|published|conference|outbreak|"
    r"insurers?|insurance|government|ministry|waiting|per cent|percent|one in|\d+ in|council|state health|"
    r"department|prescri\w+ rules?|team at|researchers? (?:at|in)|"
    r"scientists|reported|(?:in|since|until|by|from) \d{4}|average|rates?|adults in|children in|cohort|compared|"
    r"review|was|were|had|did|fell|rose|began|saw|took|gave|became|went|ran|used to)\b|"
    r"(?<!is )(?<!are )(?<!be )\b(?:found|led|showed|helped|reached|followed|received|recruited|enrolled|opened|"
    r"launched|tested|gained|lost)\b|\btreated \d",
    re.IGNORECASE,
)


STORY = guarded(
    r"\b(?:my|me|he|she|his|her|him|asked|told|says?|said|explain(?:s|ed)|lives?|lived|writes|wrote|remembers?)\b|"
    r"\b(?-i:I)\b",
    re.IGNORECASE,
)
"""How somebody tells what happened to him: the place is where it did."""
CERTAIN_PLACE = re.compile(
    r"\b(?:the|our|my|this|that)\s(?:[\w-]{2,20}\s){0,2}(?:clinics?|hospitals?|unit|ward|centre|center|surgery|practice|"
    r"department)$",
    re.IGNORECASE,
)
"""A certain house, which stands somewhere; sellers speak of any."""


def follows_treatment(text: str, start: int, own: frozenset[str]) -> bool:
    """Return whether a place in the text stands right behind a treatment; `own` holds the stems of the title."""
    before = text[max(0, start - 40) : start]
    if BEFORE.search(before) or (own and LOOSELY_BEFORE.search(before)):
        return True
    last = words(before)[-1:]
    return bool(last) and bool(content_stems(last[0]) & own) and not before.rstrip().endswith((",", ";", ":"))


def heads_noun(text: str, end: int) -> bool:
    """Return whether a noun follows what ends there, right behind a blank, and with it a name makes one thing."""
    following = text[end : end + 40]
    found = words(following)[:1] if following[:1] == " " and following[1:2].islower() else ()
    return bool(found) and class_of(found[0]) in NOUNS


def is_woven_near(text: str, match: re.Match[str], own: frozenset[str], *, sells: bool) -> bool:
    """Return whether something near the reader was woven in: behind a treatment that he is not told to look for.

    Where the text `sells`, and of what only a search is made with (`near me`), no treatment is asked for.
    """
    before = text[max(0, match.start("cut") - NEAR_LENGTH) : match.start("cut")]
    if THOSE.search(before):
        return False
    if not NEAR_YOU.search(match["cut"]) or sells:
        return True
    return follows_treatment(text, match.start("cut"), own) and not LOOKING.search(before)


@lru_cache(maxsize=4096)
def strong_spans(text: str, own: frozenset[str]) -> tuple[Span, ...]:
    """Return the places whose shape alone says that they were woven in: `near me`, `TMS therapy FL`."""
    sells = bool(SELLING.search(text))
    near = (match for match in NEAR_ME.finditer(text) if is_woven_near(text, match, own, sells=sells))
    found = [*near, *CODE.finditer(text)]
    for match in BARE.finditer(text):
        known = is_place(match["place"]) and not COUNTRY.search(match["place"])
        led = (
            LED.search(text[max(0, match.start() - NEAR_LENGTH) : match.start()])
            and " and " not in match["cut"]
            and not re.search(rf"\b(?:{CODES})$", match["cut"])
        )
        if known and not led and follows_treatment(text, match.start(), own):
            found.append(match)
    found += [
        match
        for match in BRACKETED.finditer(text)
        if is_place(match["place"]) and follows_treatment(text, match.start(), own)
    ]
    return tuple(Span(start=match.start("cut"), end=match.end("cut")) for match in found)


@lru_cache(maxsize=4096)
def geo_spans(text: str, own: frozenset[str]) -> tuple[Span, ...]:
    """Return the places in a folded sentence that were woven in for search engines, each with its leading blank."""
    if not (CAPITAL_INSIDE.search(text) or HINT.search(text)) and not is_place(text.split(" ", 1)[0]):
        return ()
    cuts = list(strong_spans(text, own))
    sells = bool(SELLING.search(text))
    fact = bool(FACT.search(text) or STORY.search(text)) and not sells
    if not fact:
        for match in INSIDE.finditer(text):
            treated = own if is_place(match["place"]) else frozenset()
            before = text[max(0, match.start() - NEAR_LENGTH) : match.start()]
            licensed = CARER.search(before) and STATE_ALONE.match(match["place"])
            named = licensed or CERTAIN_PLACE.search(before) or BEING.search(before)
            if heads_noun(text, match.end()) or (named and not sells):
                continue
            if not COUNTRY.search(match["place"]) and follows_treatment(text, match.start(), treated):
                cuts.append(Span(start=match.start("cut"), end=match.end("cut")))
        cuts += [
            Span(start=m.start("cut"), end=m.end("cut")) for p in (CLOSING, BETWEEN, WHETHER) for m in p.finditer(text)
        ]
        cuts += front_spans(text)
    cuts += woven_spans(text, fact=fact)
    kept: list[Span] = []
    for cut in sorted(cuts, key=lambda span: (span.start, -span.end)):
        if not kept or cut.start >= kept[-1].end:
            stop = cut.end == len(text) and text.endswith(".")
            kept.append(Span(start=cut.start, end=cut.end - stop))
    return tuple(kept)


def front_spans(text: str) -> list[Span]:
    """Return the cities before a treatment, as in `Denver ketamine therapy is`, or with their state at the start."""
    found = [Span(start=m.start("cut"), end=m.end("cut")) for m in START.finditer(text)]
    for match in FRONT.finditer(text):
        following = text[match.end() : match.end() + 50]
        near = re.match(rf"(?:[\w-]{{2,20}}\s){{0,2}}{TREATMENT}\b", following, re.IGNORECASE)
        if near and is_place(match["place"]) and not COUNTRY.search(match["place"]):
            found.append(Span(start=match.start("cut"), end=match.end("cut")))
    return found
