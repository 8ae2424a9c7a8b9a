"""Calls for help in danger: the numbers and the names of those who answer, which no cut may take from a reader.

Observed: a seller's run stands right behind the number as often as anywhere (`call 988 buy cheap …`), so that a rule
reaches back over it, or condemns the whole sentence. A seller's words that are left beside a number harm less than no
number. Sellers write such numbers, too (`dial 111 for fast withdrawal`), but never of what the call is for.
"""

from __future__ import annotations

import re
from functools import lru_cache

from winnow.core.anchors import guarded
from winnow.core.records import Span
from winnow.core.text import words

NUMBERS = """
116 123 | 116 111 | 116 117 | 0800 111 0 111                       Europe
0800 1111 | 0800 58 58 58 | 0800 068 4141 | 0808 2000 247          Britain: children, men, the young, women at home
0808 800 5000 | 0808 8020 133 | 0300 123 6600                      Britain: children harmed, gamblers, drugs
0808 808 4994 | 0808 801 0677 | 0808 808 1677                      Britain: the young, eating disorders, grief
0800 470 8090 | 0808 500 2222 | 0300 123 3393                      Britain: the old, rape, troubles of the mind
1800 247 247 | 1800 66 66 66 | 0818 222 024                        Ireland: suicide and self-harm, children, the old
800 273 8255 | 800 273 TALK | 866 488 7386 | 800 799 7233          United States: suicide, the young, violence at home
800 662 4357 | 800 662 HELP | 800 222 1222 | 800 522 4700          United States: drugs, poison, gamblers
800 GAMBLER | 800 QUIT NOW | 800 656 4673 | 833 852 6262           United States: gamblers, smokers, rape, mothers
833 456 4566 | 800 668 6868                                        Canada
13 11 14 | 13 11 26 | 1300 22 4636 | 1800 55 1800 | 1800 737 732   Australia
1300 659 467 | 1300 78 99 78                                       Australia: suicide, men
0800 543 354 | 0508 828 865 | 0800 376 633                         New Zealand: anybody, suicide, the young
0800 567 567 | 0800 12 13 14                                       South Africa
1800 599 0019 | 9152987821 | 9820466726                            India
741 741                                                            United States, by text
"""
"""Numbers that are told by their figures alone, however they are parted, a line or more a country."""
CODES = "988 911 999 112 111 000 108 113 1737 1926 1553 1767 3114 14416 50808 85258".split()
"""Numbers that are told by what stands before them: three to five figures may count something."""
LEAD = (
    r"(?:call(?:s|ing|ed)?|dial(?:s|l?ing|l?ed)?|ring(?:s|ing)?|rang|phon(?:e|es|ing|ed)|text(?:s|ing|ed)?|reach(?:ed)?|"
    r"lifeline|helpline|hotline|samaritans|tele-?manas|services?|ambulance|help|number)"
)
BETWEEN = (
    r"(?:on|at|to|is|or|and|us|them|it|the|an?|your|nhs|triple|zero|emergency|services?|ambulance|lifeline|helpline|"
    r"free|number|local|text|call|dial|phone|ring|now|immediately|straight|away|(?-i:[A-Z]{2,10})|\d{3})"
)
COUNTED = r"(?:people|patients|adults|children|women|men|points|members|cases|times|days|weeks|hours|minutes|mg|of)"
"""What a number counts that nobody calls: `reached 112 adults`."""
KNOWN = guarded(
    r"(?<![\d+.-])(?:\+?\d{1,2}[\s.-])?(?:\(?(?:"
    + "|".join(
        r"\)?[\s-]{0,2}".join(number.split())
        for line in NUMBERS.strip().splitlines()
        for number in re.split(r"\s\|\s", re.split(r"\s{2,}", line)[0])
    )
    + r"))(?!\w|[.,]\d)",
    re.IGNORECASE,
)
CALLED = guarded(
    rf"\b{LEAD}(?:[\s,:(/]{{1,3}}{BETWEEN}\b){{0,7}}[\s,:(/]{{1,3}}(?:{'|'.join('-?'.join(code) for code in CODES)})"
    rf"(?!\d|[.,-]\d|\s\d{{3}}|\s{COUNTED}\b)\b\)?",
    re.IGNORECASE,
)
SURE = (
    r"(?:Samaritans|Befrienders|Childline|Tele-?MANAS|Vandrevala|AASRA|Kids Help(?:line| Phone)|Pieta|PAPYRUS|"
    r"HOPELINE\w{0,4}|Trevor Project|SADAG|SAMHSA|GamCare|Women's Aid|Crisis Text Line|NSPCC|"
    r"Poison Control(?: Cent(?:er|re))?|"
    r"1800\s?RESPECT|Talk Suicide|988lifeline|(?:Suicide|Crisis|Violence) (?:Hotline|Line|Lifeline))"
)
"""Names of those who answer that nobody else has."""
SHARED = r"(?:Aasra|iCall|Beyond Blue|Lifeline)"
"""Names that sellers have, too."""
NAMES = guarded(rf"\b(?:{SURE}|{SHARED})\b")
EMERGENCY = r"(?:911|9-1-1|999|112|000|988)"
"""Codes that are for nothing but danger."""
FOR_DANGER = guarded(
    rf"\b(?:call|dial|ring|phone|telephone)(?:s|ed|ing)?(?:[\s,:(/]{{1,3}}{BETWEEN}\b){{0,7}}[\s,:(/]{{1,3}}{EMERGENCY}"
    rf"(?!\d|[.,-]\d|\s\d{{3}}|\s{COUNTED}\b)\b",
    re.IGNORECASE,
)
"""A call that needs no word of what it is for."""
ALONE = guarded(rf"^\W{{0,3}}{EMERGENCY}[.!]{{1,3}}$")
"""One that is a whole sentence, the answer to a question: `999.`"""
NUMBER = r"\+?\(?\d(?:[\s().-]{0,2}\d){5,14}(?!\w)"
"""A number that a telephone can call."""
BEHIND = rf"\b[^.;!?\d+(]{{0,80}}(?<![\w.])(?P<number>{NUMBER})"
ANSWERED = guarded(rf"\b{SURE}{BEHIND}")
"""Who answers, and behind it a number of his own."""
ANSWERED_SO = guarded(rf"\b{SHARED}{BEHIND}")
"""What may be the same, if nothing is sold between them."""
DANGER = guarded(
    r"\b(?:suicid\w{0,8}|hopeless|despair\w{0,3}|unsafe|danger\w{0,3}|crisis|emergenc\w{1,3}|ambulance|hurt(?:s|ing)?|"
    r"harm\w{0,4}|dying|die|death|kill\w{0,3}|end(?:ing)? (?:your|their|his|her|my) (?:life|lives)|alive|breath\w{0,5}|"
    r"unconscious|collaps\w{1,3}|chest|stroke|droops?|swallow\w{0,3}|overdos\w{1,3}|poison\w{0,4}|seizures?|bleed\w{0,3}|"
    r"swell\w{0,4}|afraid|scared|frightened|threaten\w{0,3}|violence|abus\w{1,4}|cope|distress\w{0,2}|depress\w{1,4}|"
    r"thoughts|voices|counsel\w{0,6}|listen\w{0,3}|volunteers?|gambling is|cannot go on|relapse|"
    rf"when to (?:call|dial|phone|ring|text)|(?-i:{SURE}))\b",
    re.IGNORECASE,
)
"""What such a call is for, and who answers it."""
COMFORT = guarded(
    r"\b(?:safe|fit|blue|alone|mood|talk|speak|confidence|confidential\w{0,2}|helplines?|hotlines?|lifeline|"
    r"988lifeline|nurses?|doctors?|advice|support|free of charge|at (?:all|any) hours?|day and night|quit(?:ting)?|"
    r"smok\w{1,4})\b",
    re.IGNORECASE,
)
"""The same in words that sellers have, too: they count where nothing is sold."""
PITCH = guarded(
    r"\b(?:casinos?|bet(?:s|ting|tors?)?|wager\w{0,3}|bonus(?:es)?|spins?|turns|jackpots?|slots?|poker|odds|payouts?|"
    r"deposits?|withdraw\w{0,4}|loans?|cash|credit|crypto|bitcoin|coins?|tokens?|wallet|traders?|discounts?|coupons?|promo\w{0,6}|"
    r"cheap\w{0,3}|affordable|bargains?|buy|order|shop|sale|deals?|quotes?|prices?|book(?:ing)?|essays?|escorts?|"
    r"tips|vip|whatsapp|telegram|viagra|cialis|xanax|roofing|plumb\w{1,4}|bail|play|players?|win(?:s|ners?|nings?)?)\b",
    re.IGNORECASE,
)
"""Words of those who borrow a number, or a word of need (`emergency cash`), to sell."""
NEED = guarded(
    r"\b(?:samaritans|suicid\w{1,8}|emergency (?:department|room|services?|care|number|line|help|contacts?|medical)|"
    r"sexual assault|rape crisis|accident and emergency|(?-i:A&E)|"
    r"(?:crisis|poison\w{0,3}) (?:lines?|teams?|services?|plans?|cent(?:er|re)s?|text|house|care|control|information|"
    r"numbers?|support))\b",
    re.IGNORECASE,
)
"""What speaks of help in danger without a number."""
HELP_LINE = guarded(r"\b(?:helpline|hotline|lifeline|hopeline|crisis|emergency)\b", re.IGNORECASE)
"""What does so beside one."""
NUMBERED = guarded(rf"(?<![\w.]){NUMBER}|\b(?:{'|'.join(CODES)})\b")
BARE_WORDS = 5
"""Words of a sentence that says hardly more than to call."""


@lru_cache(maxsize=1 << 12)
def spans(text: str) -> tuple[Span, ...]:
    """Return where a folded text tells whom to call in danger: each call with its number, or a name and its number."""
    answered = [
        *ANSWERED.finditer(text),
        *(match for match in ANSWERED_SO.finditer(text) if not PITCH.search(match.group())),
    ]
    found = [match.span() for match in (*KNOWN.finditer(text), *CALLED.finditer(text), *ALONE.finditer(text))]
    found += [match.span("number") for match in answered]
    found += [match.span() for match in NAMES.finditer(text)] if found else []
    return tuple(Span(start=start, end=end) for start, end in sorted(found))


def is_call(text: str) -> bool:
    """Return whether a folded text tells whom to call in danger, and says what for, or hardly more than that."""
    if not spans(text):
        return False
    if DANGER.search(text) or ALONE.match(text):
        return True
    plain = (
        any(pattern.search(text) for pattern in (COMFORT, NAMES, KNOWN, FOR_DANGER)) or len(words(text)) <= BARE_WORDS
    )
    return plain and not PITCH.search(text)


def is_needed(text: str) -> bool:
    """Return whether a folded text is for people in danger: a call, or it names what helps and sells nothing."""
    if is_call(text):
        return True
    named = NEED.search(text) or (HELP_LINE.search(text) and NUMBERED.search(text))
    return bool(named) and not PITCH.search(text)


def beside(text: str, run: Span) -> tuple[Span, ...]:
    """Return the parts of a run of a folded text, those with words, that take nothing from a call for help."""
    calls = [span for span in spans(text) if span.touches(run.start, run.end)]
    if not calls:
        return (run,)
    edge, parts = run.start, list[Span]()
    for call in (*calls, Span(start=run.end, end=run.end)):
        if edge < call.start:
            parts.append(Span(start=edge, end=call.start))
        edge = max(edge, call.end)
    return tuple(part for part in parts if words(text[part.start : part.end]))
