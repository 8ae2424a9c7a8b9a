"""How commonly one word stands right before another in English, so that a seam shows where words do not go together.

Observed: of neighbouring words of honest sentences 59 in 100 are a common pair of English, of the two words at a seam
of a pasted run about 20 in 100, and of the two words that the run parts 54 in 100. The pairs are those of Google's
n-grams (https://books.google.com/ngrams) in the list of SymSpell, made small by `tests/eval/fit_bonds.py`. How strongly
a pair is bound is its pointwise mutual information (Church and Hanks, Word Association Norms, Mutual Information, and
Lexicography, Computational Linguistics 1990), in steps; where the list has no pair, how common each of its words is
tells how much that says.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from winnow.core.problems import ContentError, Problem

UNTOLD = 0
"""Step of two words of which one is unknown, a number or an edge."""
RANKS = (200, 2000)
"""Places in the list of words up to which a word is among the commonest, and common."""
UNSEEN = 1
"""Step of a pair that the list has not, of the two commonest kinds of words; the other eight follow."""
SEEN = UNSEEN + (len(RANKS) + 1) ** 2
"""Step of the least bound pair that the list has."""
LIMITS = (3.0, 4.5, 6.0, 7.5, 9.0)
"""Pointwise mutual information from which a pair is bound more strongly."""
STEPS = SEEN + len(LIMITS) + 1
"""How many steps there are."""
MOST_PLACES = 1 << 16
"""Words of which a pair is still one number of 32 bits."""
NOWHERE = -1
"""Place of a word that the list has not."""
MEND = "Take `scripts/data/bonds.npz` from the repository again, or run `python tests/eval/fit_bonds.py`"

Places = NDArray[np.int64]
Small = NDArray[np.int8]


@dataclass(frozen=True, slots=True, eq=False)
class Bonds:
    """The common pairs of English."""

    places: Mapping[str, int]
    """The place of each word, in lower case, the commonest first."""
    keys: NDArray[np.uint32]
    """Each pair as one number, ascending: the place of its first word times the number of words, and its second."""
    steps: Small
    """How strongly each pair is bound."""

    def place(self, word: str) -> int:
        """Return the place of a word in lower case; NOWHERE where nobody knows it."""
        found = self.places.get(word)
        return found if found is not None else self.places.get(word.removesuffix("'s"), NOWHERE)

    def of(self, before: Places, behind: Places) -> Small:
        """Return how strongly words are bound, by the places of those that stand first and of those behind them."""
        known = (before >= 0) & (behind >= 0)
        kinds = [np.searchsorted(RANKS, places, side="right") for places in (before, behind)]
        found = np.where(known, UNSEEN + kinds[0] * (len(RANKS) + 1) + kinds[1], UNTOLD).astype(np.int8)
        wanted = np.where(known, before * len(self.places) + behind, 0).astype(np.uint32)
        at = np.minimum(np.searchsorted(self.keys, wanted), len(self.keys) - 1)
        seen = known & (self.keys[at] == wanted)
        found[seen] = self.steps[at[seen]]
        return found

    def between(self, row: Sequence[int]) -> list[int]:
        """Return for each word of a row, given as its place, how strongly it is bound to the one before it.

        The first one is bound to none.
        """
        places = np.array(row, dtype=np.int64)
        return [UNTOLD, *self.of(places[:-1], places[1:]).tolist()][: len(places)]


NO_BONDS = Bonds({}, np.array([np.iinfo(np.uint32).max], dtype=np.uint32), np.array([SEEN], dtype=np.int8))
"""Of a language without a word."""


def bonds_of(places: Mapping[str, int], keys: NDArray[np.uint32], steps: Small, name: str) -> Bonds:
    """Return the pairs of a file; `name` is what messages call it.

    Raises ContentError where there is not a step for each pair, or they do not ascend or are of other words.
    """
    if keys.ndim != 1 or keys.shape != steps.shape or not len(keys) or (keys[1:] <= keys[:-1]).any():
        raise ContentError(Problem(where=name, what="pairs and steps do not go together", mend=MEND))
    if int(keys[-1]) >= len(places) ** 2 or len(places) >= MOST_PLACES:
        raise ContentError(Problem(where=name, what="pairs are of other words than there are", mend=MEND))
    if keys.dtype != np.uint32 or steps.dtype != np.int8 or int(steps.min()) < SEEN or int(steps.max()) >= STEPS:
        raise ContentError(Problem(where=name, what="steps are out of range", mend=MEND))
    return Bonds(places, keys, steps)
