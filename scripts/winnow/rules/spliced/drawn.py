"""The words of sentences as columns of numbers, and the windows that may be runs by what their words weigh."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from operator import add

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from winnow.core.bonds import NOWHERE, UNTOLD, Bonds
from winnow.core.network import Rows
from winnow.core.remembered import Remembered
from winnow.rules.spliced.extents import ENDING, INSERTED, LONGEST, OPENING
from winnow.rules.spliced.observe import EDGE, EDGES, MOST_KEPT, NONE, STRANGE, Observed
from winnow.rules.spliced.tables import HUNDREDTHS, Tables, Whole
from winnow.rules.spliced.tokens import HOT, JOINED, Token
from winnow.rules.tagging.words import NO_STEPS, Steps

Floats = NDArray[np.float64]
INT = "i"
"""A column as bytes: an int of C."""
ROLE, FINE, KIND, AFTER, START, LAST, NEXT, WITH, BESIDE, COUNTED = range(10)
"""Columns of a word: the numbers of what it is; what it weighs before a run, first in one, last in one, behind one,
first in one that is inserted, behind such a one. From the last on there is 1 for what is counted: kinds and cases as
below, names, worlds."""
KINDS = tuple(sorted(STRANGE))
CASES = ("cap", "caps", "low")
GAP, PARTED, OPENS, CLOSES, BEGINS, ENDS, BLANK = range(7)
"""Columns of what stands before a word: its number, whether it parts words, whether it opens and closes an insertion;
what it weighs where a run begins, and ends; whether it is nothing that matters."""
PLACE, BOND = range(2)
"""Columns of a word: its place in the list of words, and how well its sentence runs on to it."""
NAMES = len(KINDS) + len(CASES)
"""The column of names among those that are counted."""
BITS = 1 << np.arange(len(KINDS))
SPOKEN = 4.0
"""What the words of an insertion may weigh less than those of another run: in a clause of plain words the seller's are
few, and the marks around it tell where it begins and ends."""
NO_BOND = (NOWHERE, UNTOLD)
"""Place and bond of an edge."""
EDGE_WORDS = [Observed("", EDGES, EDGE, NONE, ())] * 2


@dataclass(frozen=True, slots=True, eq=False)
class Row:
    """A sentence as it is sifted."""

    tokens: Sequence[Token]
    pairs: Sequence[float]
    """What each word and the one before it weigh together inside a run."""
    sums: Sequence[float]
    """What the first words weigh inside a run, pairs among them, from none to all of them."""
    heard: Rows | None = None
    """What a network says of each row of its words."""


def places_of(rows: Sequence[Row]) -> list[int]:
    """Return the place of the first word of each sentence where all stand in one row, with two edges before each."""
    return [2 * n + before for n, before in enumerate(accumulate((len(row.tokens) for row in rows[:-1]), initial=0), 1)]


@dataclass(frozen=True, slots=True, eq=False)
class Drawn:
    """Windows of some sentences."""

    codes: Whole
    """The columns of the words."""
    gaps: Whole
    """The columns of what stands before each."""
    steps: Whole
    """What a network says of each."""
    bound: Whole
    """The columns of how the words go together."""
    firsts: Whole
    ends: Whole

    @property
    def marks(self) -> Whole:
        """The number of words in each, but for the first, that something parts from the word before."""
        parted = summed(self.gaps[:, PARTED])
        return parted[self.ends] - parted[self.firsts + 1]

    @property
    def inserted(self) -> NDArray[np.bool_]:
        """Whether each stands between two marks."""
        return np.asarray(self.gaps[self.firsts, OPENS] * self.gaps[self.ends, CLOSES], dtype=np.bool_)

    @property
    def counts(self) -> Whole:
        """How many words of each have what is counted."""
        counted = summed(self.codes[:, COUNTED:])
        return counted[self.ends] - counted[self.firsts]

    def closings(self, bonds: Bonds) -> Whole:
        """Return how well the sentence runs on over each; the edges between sentences are the margin of each."""
        joined = self.gaps[:, BLANK] > 0
        return bonds.parted(self.bound[:, PLACE], joined, self.firsts, self.ends).astype(np.intc)

    def able(self, heavy: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Return which may be runs at all; `heavy` says of which the words weigh enough for any run."""
        strange = summed(self.codes[:, COUNTED : COUNTED + len(KINDS)].any(axis=1) | (self.steps[:, 0] >= HOT))
        held = strange[self.ends] > strange[self.firsts]
        plain = heavy & (self.ends - self.firsts <= LONGEST) & (self.marks == 0)
        found: NDArray[np.bool_] = held & (plain | self.inserted)
        return found


class Columns:
    """The columns of words, and of what stands between them, by the weights of one file."""

    def __init__(self, tables: Tables, worlds: Iterable[str]) -> None:
        """Begin with no word; `worlds` names those that a word can come from."""
        self.tables, self.worlds = tables, sorted(worlds)
        self.words = Remembered(self.word_codes, MOST_KEPT)
        self.gaps = Remembered(self.gap_codes, MOST_KEPT)

    def word_codes(self, word: Observed) -> bytes:
        """Return the columns of a word, as bytes, since those of all words of a sentence are joined at once."""
        role, fine, kind, cased = word.sight
        number, weigh = self.tables.number, self.tables.weigh
        strange = kind in STRANGE
        columns = [
            *(number("role", role), number("fine", fine), number("kind", kind)),
            weigh(f"start.after:{fine}"),
            weigh(f"start.with:{fine}", f"start.case:{cased}", f"start.stem:{word.stem}"),
            weigh(f"end.with:{fine}", f"end.stem:{word.stem}"),
            weigh(f"end.before:{fine}", f"end.case:{cased}"),
            *(weigh(f"inserted.with:{fine}"), weigh(f"inserted.before:{fine}")),
            *(kind == each for each in KINDS),
            *(cased == each and kind != "closed" for each in CASES),
            strange and cased != "low",
            *(world in word.worlds for world in self.worlds),
        ]
        return array(INT, columns).tobytes()

    def gap_codes(self, gap: str) -> bytes:
        """Return the columns of what stands before a word, or at an edge, as bytes."""
        weights = self.tables.weigh(f"start.gap:{gap}"), self.tables.weigh(f"end.gap:{gap}")
        facts = gap not in JOINED, gap in OPENING, gap in ENDING or gap == EDGE
        return array(INT, (self.tables.number("gap", gap), *facts, *weights, not gap)).tobytes()

    def drawn(self, rows: Sequence[Row], least: float) -> tuple[Drawn, Floats, Whole]:
        """Return the windows of which the words weigh enough, what these weigh, and what a network says of them.

        All sentences stand in one row, with two edges before each and behind the last, so that a word and the place
        before it have one number.
        """
        words, gaps = list(EDGE_WORDS), [EDGE, EDGE]
        steps: list[Steps] = [NO_STEPS, NO_STEPS]
        bound = [NO_BOND, NO_BOND]
        sums, before, left = [0.0, 0.0], [0.0, 0.0], [0, 0]
        for row in rows:
            words += [*[token.word for token in row.tokens], *EDGE_WORDS]
            gaps += [EDGE, *[token.gap for token in row.tokens[1:]], EDGE, EDGE]
            steps += [*[(token.tag, token.begins, token.ends) for token in row.tokens], NO_STEPS, NO_STEPS]
            bound += [*[(token.place, token.bond) for token in row.tokens], NO_BOND, NO_BOND]
            sums += [*row.sums, 0.0]
            before += [*map(add, row.sums, row.pairs), 0.0, 0.0]
            left += [*range(len(row.tokens), 0, -1), 0, 0]
        ends = sliding_window_view(np.array([*sums, *[0.0] * INSERTED])[1:], INSERTED)[: len(sums)]
        cores = ends - np.array(before)[:, None]
        said = self.said(rows, len(sums))
        cores += said / HUNDREDTHS
        able = (cores >= least - SPOKEN) & (np.arange(INSERTED) < np.array(left)[:, None])
        firsts, lengths = np.nonzero(able)
        codes = columns(map(self.words.__getitem__, words))
        parted, held = columns(map(self.gaps.__getitem__, gaps)), np.array(bound)
        found = Drawn(codes, parted, np.array(steps), held, firsts, firsts + lengths + 1)
        weights = cores[firsts, lengths]
        kept = found.able(weights >= least)
        return replace(found, firsts=firsts[kept], ends=found.ends[kept]), weights[kept], said[firsts, lengths][kept]

    def said(self, rows: Sequence[Row], size: int) -> Whole:
        """Return what a network says of windows, in hundredths: shape (size, INSERTED), by first words and lengths."""
        found = np.zeros((size, INSERTED), dtype=np.int32)
        for place, row in zip(places_of(rows), rows, strict=True):
            if row.heard is not None:
                count = len(row.tokens)
                found[place : place + count] = self.tables.said(row.heard.every)
        return found


def columns(rows: Iterable[bytes]) -> Whole:
    """Return the columns of words or gaps, a row each."""
    rows = list(rows)
    return np.frombuffer(b"".join(rows), dtype=np.intc).reshape(len(rows), -1)


def moved(values: Whole, far: int) -> Whole:
    """Return the values of what stands so far before each word; those of the last stand before the first ones."""
    return np.concatenate((values[-far:], values[:-far]))


def summed(values: NDArray[np.generic]) -> Whole:
    """Return the sums of the first rows, from none to all of them."""
    found = np.zeros((len(values) + 1, *values.shape[1:]), dtype=np.int32)
    np.cumsum(values, axis=0, out=found[1:])
    return found
