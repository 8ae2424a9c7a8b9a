"""Calls for help in danger: the numbers and the names of those who answer, which no cut may take from a reader.

Observed: a seller's run stands right behind the number as often as anywhere (`call 988 buy cheap …`), so that a rule
reaches back over it, or condemns the whole sentence. A seller's words that are left beside a number harm less than no
number. Sellers write such numbers, too (`dial 111 for fast withdrawal`), but never of what the call is for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from winnow.core.anchors import guarded
from winnow.core.records import Span
from winnow.core.text import words

NUMBERS = """
116 123 | 116 111 | 116 117 | 0800 111 0 111                       Europe
0800 1111 | 0800 58 58 58 | 0800 068 4141 | 0808 2000 247          Britain: children, men, the young, women at home
0808 800 5000 | 0808 8020 133 | 0300 123 6600                      Britain: children harmed, gamblers, drugs
1800 247 247 | 1800 66 66 66                                       Ireland
800 273 8255 | 800 273 TALK | 866 488 7386 | 800 799 7233          United States: suicide, the young, violence at home
800 662 4357 | 800 662 HELP | 800 222 1222 | 800 522 4700          United States: drugs, poison, gamblers
800 GAMBLER | 800 QUIT NOW | 800 656 4673                          United States: gamblers, smokers, rape
833 456 4566 | 800 668 6868                                        Canada
13 11 14 | 13 11 26 | 1300 22 4636 | 1800 55 1800 | 1800 737 732   Australia
0800 543 354 | 0508 828 865                                        New Zealand
0800 567 567 | 0800 12 13 14                                       South Africa
1800 599 0019 | 9152987821 | 9820466726                            India
741 741                                                            United States, by text
"""
"""Numbers that are told by their figures alone, however they are parted, a line a country."""
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
KNOWN = guarded(
    r"(?<![\d+.-])(?:\+?\d{1,2}[\s.-])?(?:\(?(?:"
    + "|".join(
        r"\)?[\s.-]{0,2}".join(number.split())
        for line in NUMBERS.strip().splitlines()
        for number in re.split(r"\s\|\s", re.split(r"\s{2,}", line)[0])
    )
    + r"))(?!\w|[.,]\d)",
    re.IGNORECASE,
)
CALLED = guarded(
    rf"\b{LEAD}(?:[\s,:(/]{{1,3}}{BETWEEN}\b){{0,7}}[\s,:(/]{{1,3}}(?:{'|'.join('-?'.join(code) for code in CODES)})"
    r"(?!\d|[.,-]\d|\s\d{3})\b\)?",
    re.IGNORECASE,
)
NAMES = guarded(
    r"\b(?:Samaritans|Befrienders|Childline|Tele-?MANAS|Vandrevala|AASRA|Aasra|iCall|Beyond Blue|"
    r"Kids Help(?:line| Phone)|Pieta|PAPYRUS|HOPELINE\w{0,4}|Trevor Project|SADAG|SAMHSA|GamCare|Lifeline|Women's Aid|"
    r"Crisis Text Line|NSPCC|Poison Control(?: Cent(?:er|re))?|1800\s?RESPECT|Talk Suicide|"
    r"(?:Suicide|Crisis|Violence) (?:Hotline|Line|Lifeline))\b"
)
"""Who answers; a name helps where a number stands in its sentence."""
NUMBER = guarded(r"(?<![\w.])\+?\(?\d(?:[\s().-]{0,2}\d){5,14}(?!\w)")
"""A number that a telephone can call."""
DANGER = guarded(
    r"\b(?:suicid\w{0,8}|hopeless|despair\w{0,3}|unsafe|safe|danger\w{0,3}|crisis|emergenc\w{1,3}|ambulance|hurt(?:s|ing)?|"
    r"harm\w{0,4}|dying|die|death|kill\w{0,3}|end(?:ing)? (?:your|their|his|her|my) (?:life|lives)|alive|breath\w{0,5}|"
    r"unconscious|collaps\w{1,3}|chest|stroke|droops?|swallow\w{0,3}|overdos\w{1,3}|poison\w{0,4}|seizures?|fit|bleed\w{0,3}|"
    r"blue|swell\w{0,4}|afraid|scared|frightened|threaten\w{0,3}|violence|abus\w{1,4}|alone|cope|distress\w{0,2}|"
    r"depress\w{1,4}|mood|thoughts|voices|counsel\w{0,6}|listen\w{0,3}|volunteers?|talk|speak|confidence|confidential\w{0,2}|"
    r"helplines?|hotlines?|lifeline|nurses?|doctors?|advice|support|gambling is|"
    r"cannot go on|988lifeline|free of charge|at (?:all|any) hours?|day and night|quit(?:ting)?|smok\w{1,4}|relapse)\b",
    re.IGNORECASE,
)
"""What such a call is for, and who answers it."""
BARE_WORDS = 5
"""Words of a sentence that says hardly more than to call."""


@lru_cache(maxsize=1 << 12)
def spans(text: str) -> tuple[Span, ...]:
    """Return where a folded text tells whom to call in danger: each call with its number, or a name and its number."""
    found = [*KNOWN.finditer(text), *CALLED.finditer(text)]
    names = [*NAMES.finditer(text)]
    numbers = [*NUMBER.finditer(text)] if names else []
    found += [*names, *numbers] if numbers else names if found else []
    return tuple(sorted((Span(start=match.start(), end=match.end()) for match in found), key=lambda span: span.start))


def is_call(text: str) -> bool:
    """Return whether a folded text tells whom to call in danger, and says what for, or hardly more than that."""
    if not spans(text):
        return False
    return bool(DANGER.search(text) or NAMES.search(text)) or len(words(text)) <= BARE_WORDS


def holds(found: Iterable[Span], start: int, end: int) -> bool:
    """Return whether a range touches one of some spans."""
    return any(span.start < end and start < span.end for span in found)


def around(text: str, run: Span) -> Span | None:
    """Return the longest part of a run that takes nothing from a call for help; None where none has a word."""
    edge, parts = run.start, list[Span]()
    for span in (
        *(span for span in spans(text) if holds([span], run.start, run.end)),
        Span(start=run.end, end=run.end),
    ):
        if edge < span.start:
            parts.append(Span(start=edge, end=span.start))
        edge = max(edge, span.end)
    worded = [part for part in parts if words(text[part.start : part.end])]
    return max(worded, key=lambda part: part.end - part.start, default=None)
