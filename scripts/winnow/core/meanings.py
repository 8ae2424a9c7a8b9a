"""What words mean, as numbers: near words have near vectors, so that a word never seen in training is like its kin.

The vectors are GloVe's (Pennington, Socher and Manning, Global Vectors for Word Representation, EMNLP 2014; trained on
Wikipedia and Gigaword; Public Domain Dedication and License 1.0), made short by `tests/eval/fit_meanings.py`. What a
sentence means is the mean of its words, rare ones counting more (Arora, Liang and Ma, A Simple but Tough-to-Beat
Baseline for Sentence Embeddings, ICLR 2017).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import fsum, sqrt

import numpy as np
from numpy.typing import NDArray

from winnow.core.problems import ContentError, Problem

RARE = 1e-3
"""Frequency of a word that counts half; the first place of the list stands for a frequency of about 1 in 12."""
FIRST = 10.0
"""Places that are added to that of a word, so that the first ones are not too frequent (Zipf and Mandelbrot)."""
MEND = "Run `python tests/eval/fit_meanings.py`"


@dataclass(frozen=True, slots=True, eq=False)
class Meanings:
    """The vectors of the commoner words, the commonest first."""

    places: Mapping[str, int]
    """The place of each word, in lower case."""
    vectors: NDArray[np.int8]
    """A row a word; small integers, since every process has them all."""
    shares: NDArray[np.float32]
    """What each row is to be multiplied by: its word counts so much."""

    def mean(self, words: Iterable[str]) -> list[float]:
        """Return what some words mean together, as a vector of length 1; nothing where none of them is known."""
        found = [place for word in words if (place := self.places.get(word)) is not None]
        if not found:
            return []
        # No product of matrices: what stands behind it rounds differently on another processor.
        rows = self.vectors.take(found, axis=0) * self.shares.take(found)[:, None]
        total = np.add.reduce(rows, axis=0, dtype=np.float64)
        length = sqrt(fsum((total * total).tolist()))
        return (total / length).tolist() if length else []


def counts(size: int) -> NDArray[np.float64]:
    """Return what each of so many words counts, by its place among all words."""
    frequency = 1 / (np.arange(size) + FIRST)
    return np.asarray(RARE / (RARE + frequency / frequency.sum()))


def meanings_of(words: Sequence[str], vectors: NDArray[np.int8], name: str) -> Meanings:
    """Return the vectors of some words, the commonest first; `name` is what messages call their file.

    Raises ContentError where there is not a row for each word.
    """
    if vectors.ndim != 2 or len(words) != len(vectors) or len(set(words)) < len(words):  # noqa: PLR2004 (a row a word)
        raise ContentError(Problem(where=name, what="words and vectors differ in number", mend=MEND))
    if vectors.dtype != np.int8:
        raise ContentError(Problem(where=name, what="vectors are no small integers", mend=MEND))
    lengths = np.linalg.norm(vectors.astype(np.float32), axis=1)
    shares = (counts(len(words)) / np.maximum(lengths, 1.0)).astype(np.float32)
    return Meanings({word: place for place, word in enumerate(words)}, vectors, shares)
