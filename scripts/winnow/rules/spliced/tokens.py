"""The words of a sentence in their places: what parts them, and how well the sentence runs on from one to the next."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from winnow.core.bonds import MARGIN, NOWHERE, UNTOLD, Bonds, margined
from winnow.core.remembered import Remembered
from winnow.rules.features import Worlds
from winnow.rules.spliced.observe import EDGE, EDGES, MOST_KEPT, NONE, OBSERVED, SPELLED, Observed, Sight
from winnow.rules.tagging.words import NO_STEPS, TOKENS, UNTAGGED, Steps
from winnow.rules.tells import Looked

JOINTS = {
    " ": "",
    " $": "",
    " \u00a3": "",
    " \u20ac": "",
    " \u20b9": "",
    "+ ": "",
    " @": "",
    " #": "",
    " & ": "",
    " / ": "",
    "/": "",
    " + ": "",
    " | ": "bar",
}
"""What may stand between two words of one run."""
JOINED = frozenset({"", "bar"})
SENTENCE_END = re.compile(r"[.!?][\"')]?\s")
HOT = 6
"""Step from which a network takes a word for pasted in, whatever it is."""


class Token(NamedTuple):
    """A word in its place."""

    start: int
    end: int
    gap: str
    """What parts it from the word before; empty where that is nothing that matters (`gap_of`)."""
    upper: bool
    """Whether it begins with a capital; in a sentence all in capitals only the first word does."""
    word: Observed
    tag: int = UNTAGGED
    """How surely a network takes it for pasted in."""
    begins: int = UNTAGGED
    """How surely it says that a run begins with it."""
    ends: int = UNTAGGED
    """How surely it says that a run ends with it."""
    place: int = NOWHERE
    """Where it stands in the list of words."""
    bond: int = UNTOLD
    """How well the sentence runs on to it from the word before, where nothing parts them."""


def gap_of(between: str) -> str:
    """Return what stands between two words, as far as it matters."""
    if between in JOINTS:
        return JOINTS[between]
    if not between.isascii():
        return ""
    if SENTENCE_END.match(between):
        return "."
    for mark in "([)],;:-":
        if mark in between:
            return mark
    return "?"


GAPS = Remembered(gap_of, MOST_KEPT)


def tokens_of(looked: Looked, worlds: Worlds, tags: Sequence[Steps] = ()) -> list[Token]:
    """Return the words of a text with what is known of each; `tags` holds a step for each of them, or nothing."""
    text, own, said = looked.text, looked.vocabulary, looked.said
    shouted = text.isupper()
    found: list[Token] = []
    end = 0
    matches = list(TOKENS.finditer(text))
    for match, tag in zip(matches, tags if len(tags) == len(matches) else [NO_STEPS] * len(matches), strict=True):
        plain, part, cased, upper = SPELLED[match.group()]
        start, stop = match.span()
        if found:
            gap = GAPS[text[end:start]]
            upper = upper and not shouted
        else:
            gap = ""
            cased = "low" if cased == "cap" else cased
        word = OBSERVED[plain, cased, worlds.get(part, NONE), part in own, part in said]
        found.append(Token(start, stop, gap, upper, word, *tag))
        end = stop
    return found


def bound(rows: Sequence[Sequence[Token]], bonds: Bonds) -> list[list[Token]]:
    """Return the words of some sentences with how well each sentence runs on to each: all at once, which is faster."""
    known = [[bonds.place(token.word.text) for token in row] for row in rows]
    places, joined = margined(known, [joined_in(row) for row in rows])
    every = np.arange(MARGIN, len(places) - MARGIN)
    steps = bonds.parted(places, joined, every, every).tolist()
    found, begin = [], 0
    for row, at_ in zip(rows, known, strict=True):
        told = zip(row, at_, steps[begin : begin + len(row)], strict=True)
        found.append([token._replace(place=place, bond=bond) for token, place, bond in told])
        begin += len(row) + MARGIN
    return found


def joined_in(row: Sequence[Token]) -> list[bool]:
    """Return for each word of a sentence whether nothing parts it from the one before."""
    return [n > 0 and not token.gap for n, token in enumerate(row)]


def at(row: Sequence[Token], place: int) -> Sight:
    """Return what matters of the word at a place, of an edge where none stands."""
    return row[place].word.sight if 0 <= place < len(row) else EDGES


def tag_at(row: Sequence[Token], place: int) -> int:
    """Return the step of the word at a place, that of no word at an edge."""
    return row[place].tag if 0 <= place < len(row) else UNTAGGED


def bond_at(row: Sequence[Token], place: int) -> int:
    """Return how well the sentence runs on to the word at a place; to its end it does not."""
    return row[place].bond if place < len(row) else UNTOLD


def closings(row: Sequence[Token], firsts: Sequence[int], ends: Sequence[int], bonds: Bonds) -> list[int]:
    """Return how well the sentence runs on over each of some windows, given as first words and ends."""
    places, joined = margined([[token.place for token in row]], [joined_in(row)])
    windows = (np.array(each, dtype=np.int64) + MARGIN for each in (firsts, ends))
    return [int(step) for step in bonds.parted(places, joined, *windows)]


def gap_at(row: Sequence[Token], place: int) -> str:
    """Return what stands before the word at a place."""
    return row[place].gap if 0 < place < len(row) else EDGE
