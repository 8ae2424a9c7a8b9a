"""A sentence and what was left of it in, the sentence in pieces out: which of its words were cut.

The ledger says what was left, not what was taken. What was left has the same words in the same order, but white space
may be squeezed, a mark may be gone, and the first letter may have become a capital. So words are matched without
regard to case, and of all ways to match them the one with the fewest cuts is taken: people cut phrases, not confetti.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from winnow.core.text import INVISIBLE

UNSEEN = "".join(sorted(INVISIBLE))
TOKEN = re.compile(rf"(?:[^\W_]|[{UNSEEN}])+(?:['’](?:[^\W_]|[{UNSEEN}])+)*|\S")
"""A word, with what cannot be seen in it, or a single mark (`don’t`, `,`)."""
INVISIBLES = re.compile(f"[{UNSEEN}]")
MOST_CELLS = 250_000
"""Words of the sentence times words left (about 500 each) up to which the fewest cuts are looked for: a tenth of a
second. Beyond, words are matched as they come."""
MATCH = 1000
"""Worth of a matched word, in cuts: no cut is saved by leaving a word out."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of characters of a sentence."""

    text: str
    kept: bool
    """Whether it is left."""


def keyed(text: str) -> list[tuple[int, int, str]]:
    """Return the words and marks of a text: start, end and what they are compared by."""
    found = ((match.start(), match.end(), INVISIBLES.sub("", match.group())) for match in TOKEN.finditer(text))
    return [(start, end, key.casefold()) for start, end, key in found if key]


def scores(one: Sequence[str], other: Sequence[str]) -> list[list[tuple[int, int]]]:
    """Return the best score from each pair of places on: after a kept word of `one`, and after a cut word.

    A matched word scores much, a beginning cut costs one.
    """
    ends = len(other)
    rows = [[(0, 0)] * (ends + 1)]
    for word in reversed(one):
        below = rows[-1]
        row = [(-1, 0)] * (ends + 1)
        for j in reversed(range(ends)):
            match = MATCH + below[j + 1][0] if word == other[j] else -1
            row[j] = (max(match, below[j][1] - 1, row[j + 1][0]), max(match, below[j][1], row[j + 1][1]))
        rows.append(row)
    return rows[::-1]


def fewest_cuts(one: Sequence[str], other: Sequence[str]) -> list[bool]:
    """Return for each word of `one` whether it is left in `other`: most words matched, then fewest cuts made."""
    table = scores(one, other)
    kept: list[bool] = []
    j, cutting = 0, False
    while len(kept) < len(one):
        i = len(kept)
        best = table[i][j][cutting]
        if j < len(other) and one[i] == other[j] and best == MATCH + table[i + 1][j + 1][0]:
            kept, j, cutting = [*kept, True], j + 1, False
        elif best == table[i + 1][j][1] - (not cutting):
            kept, cutting = [*kept, False], True
        else:
            j += 1
    return kept


def in_order(one: Sequence[str], other: Sequence[str]) -> list[bool]:
    """Return for each word of `one` whether it is left in `other`, matched as they come."""
    known = frozenset(one)
    other = [word for word in other if word in known]
    place, kept = 0, []
    for word in one:
        found = place < len(other) and word == other[place]
        place += found
        kept.append(found)
    return kept


def left(one: Sequence[str], other: Sequence[str]) -> list[bool]:
    """Return for each word of `one` whether it is left in `other`; common beginnings and ends are never cut."""
    shorter = min(len(one), len(other))
    head = next((n for n in range(shorter) if one[n] != other[n]), shorter)
    tail = next((n for n in range(shorter - head) if one[-n - 1] != other[-n - 1]), shorter - head)
    middle, rest = one[head : len(one) - tail], other[head : len(other) - tail]
    if not rest:
        inner = [False] * len(middle)
    else:
        inner = (fewest_cuts if len(middle) * len(rest) <= MOST_CELLS else in_order)(middle, rest)
    return [True] * head + inner + [True] * tail


def pieces(text: str, clean: str) -> tuple[Piece, ...]:
    """Return a sentence as pieces, kept and cut ones; together they are the sentence, character for character.

    A cut begins and ends with a word or mark that was cut; the blanks around it count as kept.
    """
    tokens = keyed(text)
    kept = left([key for *_, key in tokens], [key for *_, key in keyed(clean)])
    found: list[Piece] = []
    place = 0
    for stays, run in groupby(zip(tokens, kept, strict=True), key=lambda pair: pair[1]):
        if stays:
            continue
        places = [token for token, _ in run]
        start, end = places[0][0], places[-1][1]
        found += [Piece(text[place:start], kept=True), Piece(text[start:end], kept=False)]
        place = end
    found.append(Piece(text[place:], kept=True))
    return tuple(piece for piece in found if piece.text)
