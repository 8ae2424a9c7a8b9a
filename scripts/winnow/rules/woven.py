"""Places that are woven in anywhere in a sentence, not only behind a treatment: `at our Leeds branch`, `near Anytown`.

Observed: besides the treatment, search engines are fed a nearness (`near`, `in the heart of`, `the Greater X area`), a
possession (`our X patients`, `X's leading clinic`), or an insertion between two marks that holds a place beside a word
of care. None of them is said of a place that carries a fact.
"""

from __future__ import annotations

import re

from winnow.core.anchors import guarded
from winnow.core.records import Span
from winnow.rules.clauses import had_comma
from winnow.rules.lexicon import is_odd
from winnow.rules.place_names import CODES, STATES, is_place

NAME = r"[A-Z][a-z][\w'.-]{0,20}(?:\s[A-Z][a-z][\w'.-]{0,20}){0,2}"
TAIL = rf"(?:,?\s(?:{CODES})\b|,\s(?:{STATES})\b)?"
SITE = (
    r"(?:branch(?:es)?|clinics?|centres?|centers?|offices?|rooms?|practices?|hospitals?|studios?|locations?|"
    r"surger(?:y|ies)|units?|departments?|teams?|specialists?|"
    r"surgeons?|doctors?|dentists?)"
)
CARER = (
    r"(?:[a-z]{3,20}\s){0,2}(?:chiropractors?|dentists?|doctors?|surgeons?|specialists?|therapists?|clinics?|"
    r"physiotherapists?|dermatologists?|psychiatrists?|experts?|providers?|physicians?|cent(?:re|er)s?)"
)
STRONG = (0, 6, 7, 8, 9, 10, 11, 12)
"""Those forms among them that no fact beside them excuses: they say `our`, praise, or name a state's code."""
ANYWHERE = tuple(
    guarded(pattern)
    for pattern in (
        (
            rf"(?P<cut>\s(?:at|in|from|by|with)\sour\s(?:[\w&'-]{{2,20}}\s){{0,4}}{SITE}(?:\s(?:in|near|"
            rf"on)\s(?P<place>{NAME}){TAIL})?)(?![\w-])"
        ),
        (
            rf"(?P<cut>\s(?:in|across|throughout|around|within|serving)\s(?:the\s)?(?:[Gg]reater|[Dd]owntown|"
            rf"[Cc]entral|[Mm]etro)\s(?P<place>{NAME}){TAIL}(?:\s(?:metro\s)?area|\sregion)?)(?![\w-])"
        ),
        rf"(?P<cut>\s(?:right\s)?in\sthe\sheart\sof\s(?:downtown\s|central\s)?(?P<place>{NAME}){TAIL})(?![\w-])",
        (
            rf"(?P<cut>\s(?:near|close\sto|a\sshort\s(?:walk|drive)\sfrom|"
            rf"minutes\sfrom)\s(?P<place>{NAME}){TAIL})(?![\w-])"
        ),
        (
            rf"(?P<cut>\s(?:across|throughout|serving|"
            rf"around)\s(?P<place>{NAME}){TAIL}(?:,\s(?:the\s)?{NAME})?,?\s(?:and|"
            rf"&)\s(?:the\s)?[A-Z][\w'.-]{{1,20}}(?:\s[A-Z][\w'-]{{1,20}})?)(?![\w-])"
        ),
        (
            rf"(?P<cut>\s(?:for|to|among|of|by)\s(?:our\s)?(?P<place>{NAME})\s(?:patients|residents|families|locals|"
            rf"clients|mums|parents))(?![\w-])"
        ),
        rf"(?P<cut>\s(?:at|by|with|from)\s(?:the\s)?(?P<place>{NAME})'s\s(?:[\w.#-]{{1,15}}\s){{1,4}}{SITE})(?![\w-])",
        rf"(?P<cut>\s(?:with|by|at|from)\s(?:a|an|the)\s{CARER}\s(?:in|near|around)\s(?P<place>{NAME})\s(?:{CODES})\b)",
        (
            rf"(?P<cut>\s(?:with|by|at|from)\s(?:a|an|the|your)\s(?:best|top|leading|trusted|premier|top-rated|nearest|"
            rf"local)\s(?:[a-z-]{{3,20}}\s){{0,2}}{SITE}\s(?:in|near|of)\s(?P<place>{NAME}){TAIL})(?![\w-])"
        ),
        rf"(?P<cut>\s(?:in|near|around)\s(?P<place>{NAME})\s(?:{CODES})\b)(?=[\s,.;])",
        rf"(?P<cut>\s?\((?:in\s|near\s)?(?P<place>{NAME}),?\s(?:{CODES})\))",
        rf"(?P<cut>\s(?:for|to|among|of|by|in)\sour\s(?P<place>{NAME})\s(?:patients|residents|families|clients|readers))",
        (
            rf"(?P<cut>\s(?:to|with|by|through|under|from|at)\sour\s(?P<place>{NAME})(?:\s(?:{CODES}))?\s"
            rf"(?:[a-z-]{{3,20}}\s){{0,2}}(?:{SITE}|{CARER}|locations?|nurses|physios|staff|therapy))(?![\w-])"
        ),
    )
)
"""Forms that need no treatment beside them, each with the blank before it."""
MARKED = guarded(r"(?P<open>,\s|\s-{1,3}\s|\s?\()(?P<inner>[^,;:()]{4,70}?)(?=(?P<close>,|\s-{1,3}(?=\s)|\)))")
CARE = re.compile(
    r"\b(?:treatments?|therap(?:y|ies|ists?)|clinics?|doctors?|dentists?|surgeons?|surger(?:y|ies)|specialists?|"
    r"costs?|prices?|near|best|leading|top|cent(?:re|er)s?|"
    r"hospitals?|infusions?|injections?|implants?|botox|physio\w{0,10}|chiropractors?|dermatologists?|experts?|"
    r"care|reviews)\b",
    re.IGNORECASE,
)
PATIENTS = re.compile(r"\b(?:patients|residents|families|locals)\b")
PHRASE_WORDS = 6
"""Words beside the place in an insertion that is a phrase and no clause."""
VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|can|may|will|should|found|showed|which|who|that|where|run|led|done|tested|"
    r"held|published|approved|followed|included)\b"
)
PLACE = re.compile(rf"(?P<place>{NAME})(?P<code>\s(?:{CODES})\b|,?\s(?:{STATES})\b)?")
ALONE = re.compile(rf"^\W{{0,2}}(?:in\s|near\s)?(?:{NAME}),?\s(?:{CODES})$")
COUNTRIES = re.compile(
    r"\b(?:United|States|Kingdom|England|Scotland|Wales|Ireland|Canada|Australia|Zealand|Germany|France|Spain|"
    r"Italy|Netherlands|Belgium|Denmark|Sweden|Norway|Finland|"
    r"Switzerland|Austria|Poland|Portugal|Greece|Turkey|Israel|India|China|Japan|Korea|Taiwan|Brazil|Mexico|Africa|"
    r"Britain|Europe|Asia|America|Parkinson|Alzheimer|Crohn|Dr|Prof|Mr|Mrs)\b"
)


EXAMPLES = re.compile(r"(?:among (?:them|these)|including|such as|for example|like|both|all|mostly)\b", re.IGNORECASE)
"""How an insertion begins that names some of those spoken of."""
LOCATED = re.compile(
    r"(?:at|in|from|to|outside)\s(?:an?|the)\s(?:[a-z-]{3,20}\s){0,2}[a-z-]{3,20}\s(?:near|in|outside|of)\s|"
    r"(?:(?:and|or)\s)?(?:go|come|went|goes)\s(?:straight\s|back\s)?to\s|.{0,60}\b(?:this|that|these|those)\s"
)
"""How an insertion begins, or what it holds, that says where something is, sends somebody there or points at something:
what is written for search engines has neither a preposition with an article nor a pronoun that points."""
AUTHOR = r"[A-Z][\w'-]{1,20}\s[A-Z]{1,3},"
AUTHORS = re.compile(rf"^\W{{0,3}}(?:\d{{1,3}}[.)\]]?\s{{1,2}})?{AUTHOR}\s")
"""How a reference begins: with a name and initials, which may be those of a state."""
REPORTED = re.compile(r"\b(?:explain(?:s|ed)|says?|said|told|asked|adds?|added|writes|wrote|calls)\b")
"""Who says something is no place woven in, but for a seller who praises himself."""
NAMED = re.compile(r"[A-Z]")
PRAISED = re.compile(r"\b(?:best|top|leading|trusted|premier|top-rated|nearest)\b")
"""What a search engine is fed has a name in it or praise; `in our eye clinic` is how a ward speaks of itself."""


def is_insertion(inner: str) -> bool:
    """Return whether what stands between two marks is a place with a word of care beside it, and no clause."""
    if (
        EXAMPLES.match(inner)
        or VERB.search(inner)
        or COUNTRIES.search(inner)
        or ((REPORTED.search(inner) or LOCATED.match(inner)) and not PRAISED.search(inner))
    ):
        return False
    if ALONE.match(inner):
        return True
    found = PLACE.search(inner)
    if not found:
        return False
    placed = bool(found["code"]) or is_place(found["place"]) or is_placed(inner)
    if not placed:
        return False
    return bool(CARE.search(inner) or PATIENTS.search(inner)) and len(inner.split()) <= PHRASE_WORDS


def is_placed(inner: str) -> bool:
    """Return whether a short phrase holds a name that is no word, or a known place."""
    names = re.findall(r"[A-Z][a-z]{2,20}", inner)
    return any(is_place(name) or is_odd(name.lower()) for name in names)


def woven_spans(text: str, *, fact: bool) -> list[Span]:
    """Return the places woven into a folded sentence; `fact` says that it may be about a place."""
    found = []
    for n, pattern in enumerate(ANYWHERE):
        if fact and n not in STRONG:
            continue
        for match in pattern.finditer(text):
            placed = match.groupdict().get("place") or ""
            named = bool(NAMED.search(match["cut"])) or bool(PRAISED.search(match["cut"]))
            if named and not COUNTRIES.search(placed):
                found.append(Span(start=match.start("cut"), end=match.end("cut")))
    if AUTHORS.match(text):
        return found
    return found + [insertion_span(match) for match in MARKED.finditer(text) if is_insertion(match["inner"])]


def insertion_span(match: re.Match[str]) -> Span:
    """Return the range of an insertion: a pair of commas goes whole, but for one that stood there before."""
    comma = match["close"] == match["open"].strip() == "," and had_comma(
        match.string, match.start(), match.end("close")
    )
    return Span(start=match.start(), end=match.start("close") if comma else match.end("close"))
