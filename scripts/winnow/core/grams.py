"""Texts in, how alike two of them are by their letters out: TF-IDF cosine of the 3-to-5-letter runs inside words.

The same figure as scikit-learn's `TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True)`, but a
word is taken apart once, however many texts it stands in: the counts of a text are those of its words added up, which
is one product of two sparse matrices.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

SHORTEST, LONGEST = 3, 5
"""Letters in a run, the blank before and behind a word among them."""
AT_ONCE = 4096
"""Texts whose counts are taken in one step, so that memory stays flat."""
TOGETHER = 1 << 15
"""Pairs that are compared in one step, likewise: some 10,000 texts, 75 MB."""
MOST_COUNTED = 1 << 10
"""Times that a run can stand in a text before more of it counts no more."""
LOGARITHMS = np.concatenate([[0.0], 1 + np.log(np.arange(1, MOST_COUNTED + 1))]).astype(np.float32)
"""What a run counts by how often it stands in a text: 1 + ln(n)."""

Places = NDArray[np.int64]
Floats = NDArray[np.float64]


def runs_of(word: str) -> list[str]:
    """Return the runs of letters of a word; a word shorter than a run is one run."""
    padded = f" {word} "
    found: list[str] = []
    for size in range(SHORTEST, LONGEST + 1):
        found += [padded[at : at + size] for at in range(max(len(padded) - size + 1, 1))]
        if len(padded) <= size:
            break
    return found


class Numbers(dict[str, int]):
    """A number for each name, in the order in which they are first asked for."""

    def __missing__(self, name: str) -> int:
        """Return the number of a name that was not seen before."""
        self[name] = number = len(self)
        return number


def counted(rows: Iterable[Sequence[str]]) -> tuple[csr_matrix, Numbers]:
    """Return the matrix that counts how often each row holds each name, and the number of each name: its column."""
    numbers = Numbers()
    flat, ends = array("i"), array("q", [0])
    for row in rows:
        flat.extend(map(numbers.__getitem__, row))
        ends.append(len(flat))
    ones = np.ones(len(flat), np.float32)
    parts = ones, np.frombuffer(flat, np.int32), np.frombuffer(ends, np.int64)
    matrix = csr_matrix(parts, shape=(len(ends) - 1, len(numbers)))
    matrix.sum_duplicates()
    return matrix, numbers


@dataclass(frozen=True, slots=True)
class Grams:
    """Some texts, ready to be compared by their letters."""

    words: csr_matrix
    """How often each text has each word."""
    runs: csr_matrix
    """How often each word has each run of letters."""
    weights: NDArray[np.float32]
    """The weight of each run: the fewer texts have it, the more."""

    def vectors(self, places: Places) -> csr_matrix:
        """Return the vectors of some texts, each of length 1."""
        rows = self.words[places] @ self.runs
        values = LOGARITHMS.take(rows.data.astype(np.int64), mode="clip")
        values *= self.weights.take(rows.indices)
        if len(values):
            starts = rows.indptr[:-1][np.diff(rows.indptr) > 0]
            lengths = np.sqrt(np.add.reduceat(values * values, starts))
            values /= np.repeat(lengths, np.diff(np.append(starts, len(values))))
        rows.data = values
        return rows

    def cosines(self, one: Places, other: Places) -> Floats:
        """Return the cosine of each pair of texts; quickest where the pairs are in order of their first text.

        Only the vectors of so many pairs are in memory at a time, so it saves work where texts that belong together
        stand together.
        """
        starts = range(0, len(one), TOGETHER)
        parts = [self.cosines_of_some(one[at : at + TOGETHER], other[at : at + TOGETHER]) for at in starts]
        return np.concatenate([np.empty(0), *parts])

    def cosines_of_some(self, one: Places, other: Places) -> Floats:
        """Return the cosine of each pair of texts, with the vectors of all of them in memory."""
        needed, numbers = np.unique(np.concatenate([one, other]), return_inverse=True)
        rows = self.vectors(needed)
        left, right = numbers[: len(one)], numbers[len(one) :]
        held = np.zeros(self.runs.shape[1], np.float32)
        starts = range(0, len(one), AT_ONCE)
        return np.concatenate(
            [products(rows, left[at : at + AT_ONCE], right[at : at + AT_ONCE], held) for at in starts]
        )


def products(rows: csr_matrix, left: Places, right: Places, held: NDArray[np.float32]) -> Floats:
    """Return the scalar product of each pair of rows; `held` has a nought for each column, now and afterwards.

    The rows on the right are laid out one after the other; for each row on the left, which is spread out in `held`
    once however many pairs it has, its values at their columns are taken.
    """
    starts, names, values = rows.indptr.astype(np.int64), rows.indices, rows.data
    sizes = starts[right + 1] - starts[right]
    ends = np.cumsum(sizes)
    places = np.arange(ends[-1]) + np.repeat(starts[right] - (ends - sizes), sizes)
    columns, found = names[places], np.empty(len(places), np.float32)
    firsts = np.flatnonzero(np.concatenate([[True], left[1:] != left[:-1]]))
    bounds = np.append((ends - sizes)[firsts], ends[-1]).tolist()
    own = left[firsts]
    for (first, last), start, end in zip(pairwise(bounds), starts[own].tolist(), starts[own + 1].tolist(), strict=True):
        held[names[start:end]] = values[start:end]
        held.take(columns[first:last], out=found[first:last], mode="clip")
        held[names[start:end]] = 0.0
    found *= values[places]  # a row without entries begins where the next one does, or behind the last
    sums: Floats = np.add.reduceat(np.append(found, np.float32(0)), ends - sizes).astype(np.float64)
    return np.where(sizes > 0, sums, 0.0)


def grams_of(texts: Sequence[str], counts: Sequence[int]) -> Grams:
    """Return some texts, in small letters, ready to be compared; `counts` says how often each of them stands."""
    by_word, words = counted(text.split() for text in texts)
    by_run, runs = counted(map(runs_of, words))
    weights, standing = np.asarray(counts, np.float64), np.zeros(len(runs))
    for start in range(0, len(texts), AT_ONCE):
        part = by_word[start : start + AT_ONCE] @ by_run
        shares = np.repeat(weights[start : start + AT_ONCE], np.diff(part.indptr))
        standing += np.bincount(part.indices, weights=shares, minlength=len(runs))
    rarity = np.log((1 + weights.sum()) / (1 + standing)) + 1
    return Grams(by_word, by_run, rarity.astype(np.float32))
