"""Two texts in, what differs between them out: stretches with the differing words marked and a few words around."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

CONTEXT = 12
"""Words that stay on both sides of a difference, so that it can be read."""
MOST_CELLS = 4_000_000
"""Words times words (2,000 each) up to which they are compared with care; beyond, frequent words anchor nothing."""
WORD = re.compile(r"\S+\s*")


@dataclass(frozen=True, slots=True)
class Run:
    """Some words of one text."""

    text: str
    differs: bool


@dataclass(frozen=True, slots=True)
class Hunk:
    """A stretch of both texts around some differences."""

    skipped: int
    """Words before it that are the same in both."""
    one: tuple[Run, ...]
    other: tuple[Run, ...]


def runs(words: list[str], places: list[tuple[int, int, bool]]) -> tuple[Run, ...]:
    """Return stretches of words as text, empty ones left out."""
    return tuple(Run("".join(words[start:end]), differs) for start, end, differs in places if end > start)


def hunks(one: str, other: str) -> tuple[tuple[Hunk, ...], int]:
    """Return where two texts differ, in order, and how many words are the same after the last difference."""
    left, right = WORD.findall(one), WORD.findall(other)
    careful = len(left) * len(right) <= MOST_CELLS
    bare = [word.rstrip() for word in left], [word.rstrip() for word in right]
    matcher = SequenceMatcher(None, *bare, autojunk=not careful)
    found, place = [], 0
    for group in matcher.get_grouped_opcodes(CONTEXT):
        mine = [(start, end, tag != "equal") for tag, start, end, _, _ in group]
        theirs = [(start, end, tag != "equal") for tag, _, _, start, end in group]
        found.append(Hunk(group[0][1] - place, runs(left, mine), runs(right, theirs)))
        place = group[-1][2]
    return tuple(found), len(left) - place
