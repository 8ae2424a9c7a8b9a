"""A run in, the characters out that go with it: its bracket, one of two blanks, a comma that came with it.

What is left reads as before somebody put the run in. Which of the two commas around it stood there can mostly not be
told; `had_comma` knows the clear cases.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from winnow.core.records import Span
from winnow.rules.clauses import had_comma
from winnow.rules.spliced.tokens import Token

CLOSING = {"(": ")", "[": "]"}
FENCES = frozenset("/|*~=_")
"""Marks of which one stands right before a run and the same right behind it: `the tablets /buy here/ with water`."""


@dataclass(frozen=True, slots=True)
class Found:
    """A window of words that may have been pasted in."""

    first: int
    end: int
    score: float
    """The logarithm of its odds against no run at all."""


def bracketed(text: str, opening: str, run: Span, after: int) -> Span:
    """Return the characters to cut for a run behind a bracket: the bracket with it, unless it closes further on."""
    begun, closed = text.rfind(opening, 0, run.start), text.find(CLOSING[opening], run.end)
    if begun < 0 or closed >= after:
        return Span(start=run.start, end=run.end if text[run.end : after].strip() else after)
    return Span(start=len(text[:begun].rstrip()), end=closed + 1 if closed >= 0 else run.end)


def cut(text: str, row: Sequence[Token], found: Found) -> Span:
    """Return the characters to cut so that the words around a run close: one blank of two, one comma of two."""
    start, end = row[found.first].start, row[found.end - 1].end
    after = row[found.end].start if found.end < len(row) else None
    if found.first == 0:
        return Span(start=start, end=after if after is not None else end)
    fence = text[start - 1]
    if fence in FENCES and text[end : end + 1] == fence:
        return Span(start=len(text[: start - 1].rstrip()), end=end + 1)
    before = row[found.first - 1].end
    before = max(before, *(text.rfind(mark, before, start) + 1 for mark in CLOSING.values()))
    gap = row[found.first].gap
    mark = row[found.end].gap if after is not None else ""
    if mark == ")" and text.count("(", start, end) and after is not None:
        end = text.index(")", end, after) + 1
        mark = text[end:after].strip()
    if gap in CLOSING:
        return bracketed(text, gap, Span(start=start, end=end), len(text) if after is None else after)
    inserted = gap == mark == "-" or (gap == mark == "," and not had_comma(text, before, (after or 0) - 1))
    if inserted and after is not None:
        return Span(start=before, end=after - (text[after - 1] == " "))
    if gap and after is not None and not mark:
        return Span(start=start, end=after)
    return Span(start=before, end=end)
