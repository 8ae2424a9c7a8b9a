"""The rows of words that a run can be: any that nothing parts, and whatever stands between two marks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from winnow.core import network
from winnow.rules.spliced.tokens import JOINED, Token

LONGEST = 10
"""Words of a run that no marks set off; nearly all that were seen have nine at most."""
INSERTED = network.LONGEST
"""Words of one that stands between two marks; it may hold others, as in `, cheap, quick and near you,`."""
OPENING, ENDING = frozenset(",;:-(["), frozenset(",;:-)]")
"""Marks before and behind what was put in between them."""
LEFT = network.LEFT
"""Words that are left of a sentence without its run."""


def has_room(row: Sequence[Token], first: int, end: int) -> bool:
    """Return whether a sentence is left without a run.

    It has some words left; and where the run opens it, or stands behind a full stop that it hides, the word behind the
    run still has its capital.
    """
    if len(row) - (end - first) < LEFT:
        return False
    opens = row[first].gap == "." or (first == 0 and row[0].upper)
    return not opens or end == len(row) or row[end].upper


def reaches(row: Sequence[Token]) -> list[int]:
    """Return for each word where the longest run that begins with it ends: nothing parts the words of a run."""
    parted = len(row)
    found = [0] * len(row)
    for place in range(len(row) - 1, -1, -1):
        found[place] = min(parted, place + LONGEST)
        if row[place].gap not in JOINED:
            parted = place
    return found


def is_clause(row: Sequence[Token], first: int, end: int) -> bool:
    """Return whether a mark stands at either side of a row of words, as of a clause that was put in."""
    return row[first].gap in OPENING and (end == len(row) or row[end].gap in ENDING)


def insertions(row: Sequence[Token], reached: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the first word and the end of what stands between two marks and is no run by what `reaches` says."""
    ends = [*(place for place in range(1, len(row)) if row[place].gap in ENDING), len(row)]
    for first in range(1, len(row)):
        if row[first].gap in OPENING:
            whole = closes(row, first)
            yield from ((first, end) for end in ends if reached[first] < end <= min(whole, first + INSERTED))


def closes(row: Sequence[Token], first: int) -> int:
    """Return up to where a row of words closes no bracket that it has not opened."""
    depth = 0
    for place in range(first + 1, min(len(row), first + INSERTED + 1)):
        depth += (row[place].gap in {"(", "["}) - (row[place].gap in {")", "]"})
        if depth < 0:
            return place
    return len(row)


def windows(row: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Yield the first word and the end of every run that a sentence can hold."""
    reached = reaches(row)
    rows = ((first, end) for first, last in enumerate(reached) for end in range(first + 1, last + 1))
    return (window for window in chain(rows, insertions(row, reached)) if has_room(row, *window))
