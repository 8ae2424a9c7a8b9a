"""Sentences of which one part is a seller's: the part is cut where the rest stands as a sentence of the article's own.

Observed: a call is hung on to an honest sentence by a dash, a semicolon, a bracket or `so` (`Grip returns after two
months - call Larkhill on 555-0142`), or put before it by a dash or colon.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from winnow.core.records import Span
from winnow.core.text import content_stems, words

JOINT = re.compile(r"\s{1,2}-{1,3}\s{1,2}|(?<=\w)---?(?=\w)|;\s{1,2}|:\s{1,2}|\s\|\s|,\s(?:so|and|or|but|then|just|simply)\s(?=(?:please\s)?(?:call|ring|phone|book|contact|visit|text|ask|see|message|order|get|reserve|claim|schedule|whatsapp|come|check|click|join|let|speak|our|we)\b)")
BRACKET = re.compile(r"\s{0,2}[(\[][^()\[\]]{3,160}[)\]]")
LEFT_WORDS = 5
"""Words that must be left for a sentence."""


def bad_parts(text: str, is_bad: Callable[[str], bool], known: frozenset[str]) -> list[Span]:
    """Return the parts of a folded sentence that `is_bad` condemns, where the rest is whole and the article's own."""
    brackets = [match for match in BRACKET.finditer(text) if is_bad(match.group().strip(" ()[]"))]
    found = [Span(start=match.start(), end=match.end()) for match in brackets]
    joints = list(JOINT.finditer(text))
    if joints and not found:
        last, first = joints[-1], joints[0]
        for joint in joints:
            if is_bad(text[joint.end() :]) and not is_bad(text[: joint.start()]):
                end = len(text.rstrip(" .!?"))
                found = [Span(start=joint.start(), end=max(end, joint.end()))]
                break
        if not found and is_bad(text[: first.start()]) and not is_bad(text[first.end() :]) and last:
            found = [Span(start=0, end=first.end())]
    rest = text
    for span in reversed(found):
        rest = rest[: span.start] + rest[span.end :]
    whole = len(words(rest)) >= LEFT_WORDS and bool(content_stems(rest) & known) and not is_bad(rest)
    return found if found and whole else []
