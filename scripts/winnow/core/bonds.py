"""How well words run on, one behind the other, in English, so that a seam shows where they do not.

Observed: of neighbouring words of honest sentences one pair in four goes together less well than chance, of the two
words at a seam of a pasted run seven in ten, and of the two words that the run parts one in three. It is told by a
language model of general English, that of CMU Sphinx, made small by `tests/eval/fit_bonds.py`: how strongly a pair is
bound is its pointwise mutual information (Church and Hanks, Word Association Norms, Mutual Information, and
Lexicography, Computational Linguistics 1990), and likewise a third word to two before it. What the model has not is
told by less: of a pair by how much its first word leaves to such pairs, of three words by the last two (back-off:
Katz, Estimation of Probabilities from Sparse Data, IEEE Transactions on Acoustics, Speech, and Signal Processing 1987).

Two things are told of a place between two words, in steps: the pair, and how well all four words around it run on. Of
2,199 runs that the weights did not know 0.710 were cut to the word, at 10 honest sentences in 1,000, where the 230,000
commonest pairs of Google's n-grams were asked, 0.718 with the pairs of this model, and 0.729 with all four words.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray

from winnow.core.problems import ContentError, Problem

UNITS = 4
"""Parts of a natural unit in which information is counted; it fits a byte each."""
RANKS = (200, 2000)
"""Places in the list of words up to which a word is among the commonest, and common."""
LEFT = (-5, -3, -2, -1)
"""Back-off weights from which a first word leaves more to pairs that the model has not."""
LIMITS = (-4, 0, 4, 8, 12, 18, 26)
"""Information from which a pair that it has is bound more strongly."""
FLOW = (-12, -8, -5, -2, 1, 4, 8, 12, 18, 26)
"""Information from which four words run on better."""
UNSEEN = 1
"""First step of a pair that the model has not; 0 is of a place beside an edge, a mark or a word that it has not."""
SEEN = UNSEEN + (len(LEFT) + 1) * (len(RANKS) + 1)
"""Step of the least bound pair that it has."""
PAIRS = SEEN + len(LIMITS) + 1
"""How many steps of pairs there are."""
FLOWS = len(FLOW) + 2
"""How many steps of four words there are; 0 is as above."""
STEPS = PAIRS * FLOWS
"""How many of both together."""
UNTOLD = 0
"""Where nothing is told."""
NOWHERE = -1
"""Place of a word that the list has not."""
MARGIN = 2
"""Places of no word that stand before and behind those of a row."""
MEND = "Take `scripts/data/bonds.npz` from the repository again, or run `python tests/eval/fit_bonds.py`"

Places = NDArray[np.int64]
Joined = NDArray[np.bool_]
Steps = NDArray[np.int16]
Small = NDArray[np.int8]
Units = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Rows:
    """Rows of so many words that the model has, with what binds the last word to those before it."""

    keys: NDArray[np.int64]
    """Each row as one number, ascending: the number of what stands before, times that of all words, and its last."""
    bound: Small
    """What is told of the last word by those before it, in UNITS."""

    def find(self, wanted: Places) -> tuple[Places, Joined]:
        """Return where rows are, and which are there; a negative one is not."""
        at = np.minimum(np.searchsorted(self.keys, wanted), len(self.keys) - 1)
        return at, self.keys[at] == wanted


@dataclass(frozen=True, slots=True, eq=False)
class Bonds:
    """What a language model tells of words in a row."""

    places: Mapping[str, int]
    """The place of each word, in lower case, the commonest first."""
    left: Small
    """For each place the back-off weight of its word."""
    known: Joined
    """Whether the model has it."""
    pairs: Rows
    pairs_left: Small
    """The back-off weight of each pair."""
    threes: Rows
    """Of three words, the first two told by the number of their pair."""

    def place(self, word: str) -> int:
        """Return the place of a word in lower case; NOWHERE where the model has it not."""
        found = self.places.get(word)
        found = found if found is not None else self.places.get(word.removesuffix("'s"), NOWHERE)
        return found if found != NOWHERE and self.known[found] else NOWHERE

    def pair(self, one: Places, other: Places) -> tuple[Places, Joined, Units]:
        """Return for pairs of places where each is, whether it is there, and how it is bound; of no word the last's."""
        at, seen = self.pairs.find(np.where((one >= 0) & (other >= 0), one * len(self.places) + other, NOWHERE))
        return at, seen, np.where(seen, self.pairs.bound[at], self.left[one]).astype(np.int64)

    def three(self, at: Places, seen: Joined, last: Places, less: Units) -> Units:
        """Return how a third word is bound to pairs; `less` is how it is to the second word, where more is not told."""
        found, known = self.threes.find(np.where(seen, at * len(self.places) + last, NOWHERE))
        return np.where(known, self.threes.bound[found], less + np.where(seen, self.pairs_left[at], 0))

    def parted(self, places: Places, joined: Joined, firsts: Places, ends: Places) -> Steps:
        """Return how well words run on over windows of a row: from what stands before the first to what is behind.

        `places` and `joined` are those of `margined`. A window of no word is the place between two. UNTOLD where a mark
        stands on either side.
        """
        last, told = np.roll(places, 1), joined & (places >= 0)
        early, early_seen, usual = self.pair(last, places)
        early_seen, follows = early_seen & joined, told & (last >= 0)
        one, other, behind = places[firsts - 1], places[ends], places[ends + 1]
        at, seen, bound = self.pair(one, other)
        kinds = np.searchsorted(LEFT, self.left[one], side="right") * (len(RANKS) + 1)
        unseen = UNSEEN + kinds + np.searchsorted(RANKS, other, side="right")
        steps = np.where(seen, SEEN + np.searchsorted(LIMITS, bound, side="right"), unseen)
        whole = self.three(early[firsts - 1], early_seen[firsts - 1], other, bound)
        more = self.three(at, seen, behind, usual[ends + 1]) - usual[ends + 1]
        flows = 1 + np.searchsorted(FLOW, whole + np.where(follows[ends + 1], more, 0), side="right")
        known = joined[firsts] & told[ends] & (one >= 0)
        return np.where(known, steps * FLOWS + flows, UNTOLD).astype(np.int16)


def margined(rows: Sequence[Sequence[int]], joined: Sequence[Sequence[bool]]) -> tuple[Places, Joined]:
    """Return the places of some rows as one, and whether each is joined to the one before it.

    A MARGIN stands before each row and behind the last.
    """
    places = chain.from_iterable((*[NOWHERE] * MARGIN, *row) for row in (*rows, ()))
    flags = chain.from_iterable((*[False] * MARGIN, *row) for row in (*joined, ()))
    return np.fromiter(places, dtype=np.int64), np.fromiter(flags, dtype=np.bool_)


def bond_names(part: str, step: int) -> tuple[str, str]:
    """Return the names of what is told of a place, that have weights."""
    pair, flow = divmod(step, FLOWS)
    return f"{part}.bond:{pair}", f"{part}.flow:{flow}"


NO_ROW = Rows(np.array([np.iinfo(np.int64).max]), np.zeros(1, dtype=np.int8))
NO_BONDS = Bonds(
    {}, np.zeros(1, dtype=np.int8), np.zeros(1, dtype=np.bool_), NO_ROW, np.zeros(1, dtype=np.int8), NO_ROW
)
"""Of a language without a word."""


def rows_of(gaps: NDArray[np.uint32], bound: Small, most: int, name: str) -> Rows:
    """Return the rows of a file, given as differences of their numbers, of which none reaches `most`.

    Raises ContentError where there is not a number for each, or they do not ascend or are of other words.
    """
    fits = gaps.dtype == np.uint32 and gaps.ndim == 1 and gaps.shape == bound.shape and len(gaps) > 0
    keys = np.cumsum(gaps, dtype=np.int64) if fits else np.zeros(0, dtype=np.int64)
    if not fits or bound.dtype != np.int8 or not gaps[1:].all() or int(keys[-1]) >= most:
        raise ContentError(Problem(where=name, what="rows of words and what binds them do not go together", mend=MEND))
    return Rows(keys, bound)


def bonds_of(places: Mapping[str, int], arrays: Mapping[str, NDArray[Any]], name: str) -> Bonds:
    """Return what the arrays of a file tell; `name` is what messages call it.

    Raises ContentError where they do not go together; KeyError where one is missing.
    """
    left: Small = arrays["left"]
    known: Joined = arrays["known"]
    pairs_left: Small = arrays["pairs_left"]
    pairs = rows_of(arrays["pairs"], arrays["pairs_bound"], len(places) ** 2, name)
    threes = rows_of(arrays["threes"], arrays["threes_bound"], len(pairs.keys) * len(places), name)
    fits = left.shape == known.shape == (len(places),) and pairs_left.shape == pairs.keys.shape
    if not fits or {left.dtype, pairs_left.dtype} != {np.dtype(np.int8)} or known.dtype != np.bool_:
        raise ContentError(Problem(where=name, what="what words leave to others does not go with them", mend=MEND))
    return Bonds(places, left, known, pairs, pairs_left, threes)
