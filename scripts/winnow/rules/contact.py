"""Sentences that tell the reader how to reach a seller: a number to call, a street, days and times.

Observed: an informative sentence has no street address, and it has a telephone number only where a public body or a
charity answers: those are named, or the number is a known line for people in danger.
"""

from __future__ import annotations

import re

from winnow.rules import shapes

REACH = re.compile(
    r"\b(?:call|ring|phone|text|tel|telephone|whatsapp|sms|fax|dial|reach|book\w{0,3}|appointments?|enquir\w{1,3}|inquir\w{1,3}|reception\w{0,4}|"
    r"our|us|clinic|centre|center|practice|studio|contact|questions?|prices?|quote|reserv\w{1,6}|visit|message|office|freephone|toll[ -]free|landline|mobile|hotline)\b",
    re.IGNORECASE,
)
PUBLIC = re.compile(
    r"\b(?:nhs|nurses?|charit\w{1,3}|association|foundation|society|agency|fda|mhra|report(?:ed|ing)?|national|government|helplines?|hospitals?|ward|department|public|"
    r"emergency|ambulance|poison\w{0,3}|veterans?|council|ministry|federation|alliance|confidential|free of charge|day and night|night or day|lines? (?:is|are))\b|\bUK\b|\bCancer\b",
    re.IGNORECASE,
)
"""Who answers a number that belongs in an article."""
OPENS = re.compile(r"\b(?:open|opens|closed|closes|appointments?|walk-ins?|hours|until|till|daily|by arrangement)\b", re.IGNORECASE)
STUDIED = re.compile(r"\b(?:trials?|stud(?:y|ies)|participants?|doses?|tablets?|mg|patients|groups?|sessions?|shift|workers?)\b", re.IGNORECASE)


def is_reach(text: str) -> bool:
    """Return whether a sentence tells how to reach a seller."""
    if shapes.CRISIS.search(text):
        return False
    if shapes.PHONE.search(text) or shapes.LOCAL_PHONE.search(text):
        return bool(REACH.search(text)) and not PUBLIC.search(text)
    return bool(shapes.STREET.search(text) and (shapes.SUITE.search(text) or shapes.ZIP.search(text) or REACH.search(text)))


def is_times(text: str) -> bool:
    """Return whether a sentence tells when a seller is open: days and times, and nothing that was studied."""
    days = len(shapes.WEEKDAY.findall(text))
    timed = bool(shapes.HOURS.search(text) or shapes.TIME.search(text))
    return days > 0 and timed and bool(OPENS.search(text)) and not STUDIED.search(text) and not PUBLIC.search(text)
