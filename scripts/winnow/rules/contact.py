"""Sentences that tell the reader how to reach a seller: a number to call, a street, days and times.

Observed: an informative sentence has no street address, and it has a telephone number only where a public body or a
charity answers: those are named, or the number is a known line for people in danger.
"""

from __future__ import annotations

import re

from winnow.core.anchors import guarded
from winnow.rules import lifelines, shapes

REACH = guarded(
    r"\b(?:call|ring|phone|text|tel|telephone|whatsapp|sms|fax|dial|reach|book\w{0,3}|appointments?|enquir\w{1,3}|"
    r"inquir\w{1,3}|reception\w{0,4}|"
    r"our|(?-i:us)|clinic|centre|center|practice|studio|contact|questions?|prices?|quote|reserv\w{1,6}|visit|"
    r"message|office|freephone|toll[ -]free|landline|mobile|hotline)\b",
    re.IGNORECASE,
)
PUBLIC = guarded(
    r"\b(?:nhs|nurses?|charit\w{1,3}|association|foundation|society|agency|fda|mhra|report(?:ed|ing)?|national|"
    r"government|helplines?|hospitals?|ward|department|public|"
    r"emergency|ambulance|poison\w{0,3}|veterans?|council|ministry|federation|alliance|confidential|free of charge|"
    r"day and night|night or day|lines? (?:is|are)|at any (?:time|hour)|advice|in (?:the )?(?-i:UK|US|U\.S\.|"
    r"United \w{6,7}|Ireland|Australia|New Zealand|Canada|England|Scotland|Wales|India|Europe))\b|\bUK\b|\bCancer\b",
    re.IGNORECASE,
)
"""Who answers a number that belongs in an article."""
TOLL_FREE = guarded(
    r"(?<!\d)(?:\+?1[\s-])?8(?:00|33|44|55|66|77|88)[\s-]\d|(?<!\d)0?(?:800|808)\s\d|(?<!\d)1800\s\d|"
    r"(?<!\d)13\s\d\d\s\d\d|(?<!\d)1[37]00\s\d"
)
"""Numbers that cost the caller nothing: a help line has one, and a seller has one, too."""
SELLS = guarded(
    r"\b(?:our|(?-i:us)|book\w{0,3}|appointments?|consultations?|quotes?|now|today|reserv\w{1,6}|clinic|centre|"
    r"center|visit|prices?|offers?|order)\b",
    re.IGNORECASE,
)
LABEL = guarded(
    r"^\W{0,3}(?:In\s)?(?:the\s)?(?:UK|US|USA|U\.S\.|United \w{6,7}|Ireland|Australia|New Zealand|"
    r"Canada|England|Scotland|Wales|India)\s{0,2}[:–-]"
)
"""How a line of a list of help lines begins."""
DIGIT = guarded(r"\d")
OPENS = guarded(
    r"\b(?:open|opens|closed|closes|appointments?|walk-ins?|hours|until|till|daily|by arrangement)\b", re.IGNORECASE
)
STUDIED = guarded(
    r"\b(?:trials?|stud(?:y|ies)|participants?|doses?|tablets?|mg|patients|groups?|sessions?|shift|workers?)\b",
    re.IGNORECASE,
)


def is_public(text: str) -> bool:
    """Return whether the number in a line belongs to a public body or a charity."""
    free = TOLL_FREE.search(text) and (PUBLIC.search(text) or LABEL.match(text))
    return bool(free) or lifelines.is_needed(text)


def is_free_line(text: str) -> bool:
    """Return whether the number in a text costs nothing and nothing in it sells: the line of a charity."""
    return bool(TOLL_FREE.search(text)) and not SELLS.search(text)


def is_reach(text: str) -> bool:
    """Return whether a sentence tells how to reach a seller."""
    if not DIGIT.search(text) or lifelines.is_needed(text):
        return False
    if TOLL_FREE.search(text) and not SELLS.search(text):
        return False
    if shapes.PHONE.search(text) or shapes.LOCAL_PHONE.search(text):
        return bool(REACH.search(text)) and not PUBLIC.search(text)
    return bool(
        shapes.STREET.search(text) and (shapes.SUITE.search(text) or shapes.ZIP.search(text) or REACH.search(text))
    )


def is_times(text: str) -> bool:
    """Return whether a sentence tells when a seller is open: days and times, and nothing that was studied."""
    if not DIGIT.search(text) or not shapes.WEEKDAY.search(text):
        return False
    timed = bool(shapes.HOURS.search(text) or shapes.TIME.search(text))
    return timed and bool(OPENS.search(text)) and not STUDIED.search(text) and not PUBLIC.search(text)
