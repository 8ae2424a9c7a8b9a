"""Texts in, sets of numbers out: words become hashes, runs of words shingles, and sets of shingles signatures.

Two texts that share words in the same order share shingles, and the share of places at which their signatures agree
estimates the share of shingles that they have in common. Everything is computed with fixed constants: the same words
give the same numbers in every process and on every machine.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

import numpy as np
from numpy.typing import NDArray

from winnow.core.text import fold_character

CHUNK = 2048
"""Texts that are worked on together: their shingles fit the processor's cache, and memory stays flat."""
PLACES = 128
"""Numbers in a signature: the estimate is off by 0.04 at most two times in three."""

WORD = re.compile(r"[^\W_]+")  # matches `café`, `IV` and `0`, never `_`
MULTIPLIERS = np.random.default_rng(20_000).integers(1, 2**32, PLACES, dtype=np.uint32) | np.uint32(1)
"""One odd factor for each place of a signature, fixed for good."""
MIX = (np.uint32(0x85EBCA6B), np.uint32(0x9E3779B1))
"""Odd constants of MurmurHash3 and of the golden ratio, which spread bits."""

Numbers = NDArray[np.uint32]
Places = NDArray[np.int64]


class Folding(dict[int, str]):
    """A translation table that learns each character once; it changes speed, never results."""

    def __missing__(self, code: int) -> str:
        """Return the plain characters for a character that was not seen before."""
        self[code] = plain = chr(code) if code < 128 else fold_character(chr(code))  # noqa: PLR2004 (ASCII)
        return plain


class WordHashes(dict[str, int]):
    """The hash of each word, computed once."""

    def __missing__(self, word: str) -> int:
        """Return the hash of a word that was not seen before."""
        self[word] = value = zlib.crc32(word.encode())
        return value


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of unequal length in one array."""

    flat: Numbers
    """All rows, one after the other."""
    starts: Places
    """Where each row starts, and one past the last."""

    def row(self, place: int) -> Numbers:
        """Return one row."""
        return self.flat[self.starts[place] : self.starts[place + 1]]

    def part(self, start: int, end: int) -> Rows:
        """Return the rows from one place up to another."""
        first, last = int(self.starts[start]), int(self.starts[end])
        return Rows(self.flat[first:last], self.starts[start : end + 1] - first)

    def chosen(self, places: Places) -> Rows:
        """Return the rows at the given places, in that order."""
        sizes = self.lengths()[places]
        starts = np.concatenate([np.zeros(1, np.int64), np.cumsum(sizes)])
        offsets = np.repeat(self.starts[places] - starts[:-1], sizes)
        return Rows(self.flat[np.arange(starts[-1]) + offsets], starts)

    def lengths(self) -> Places:
        """Return how many numbers each row holds."""
        return np.diff(self.starts)


def chunks(count: int) -> Iterator[tuple[int, int]]:
    """Yield the ranges of places that are worked on together."""
    yield from pairwise([*range(0, count, CHUNK), count])


def rows_of(parts: Sequence[Numbers], lengths: Sequence[Places]) -> Rows:
    """Return rows from the pieces that were made chunk by chunk."""
    flat = np.concatenate(parts) if parts else np.empty(0, np.uint32)
    sizes = np.concatenate(lengths) if lengths else np.empty(0, np.int64)
    return Rows(flat, np.concatenate([np.zeros(1, np.int64), np.cumsum(sizes, dtype=np.int64)]))


def word_rows(texts: Sequence[str]) -> Rows:
    """Return the hashes of the words of each text, in their order.

    Letters of any alphabet count, in lower case and with look-alikes made equal, so that spelling tricks change nothing.
    """
    folding, hashes = Folding(), WordHashes()
    parts: list[Numbers] = []
    lengths: list[Places] = []
    for start, end in chunks(len(texts)):
        folded = (text if text.isascii() else text.translate(folding) for text in texts[start:end])
        found = [WORD.findall(text.lower()) for text in folded]
        lengths.append(np.fromiter(map(len, found), np.int64, len(found)))
        hashed = map(hashes.__getitem__, chain.from_iterable(found))
        parts.append(np.fromiter(hashed, np.uint32, int(lengths[-1].sum())))
    return rows_of(parts, lengths)


def mixed(numbers: Numbers) -> Numbers:
    """Return the numbers with their bits spread, so that any order of them looks like chance."""
    spread = numbers ^ (numbers >> np.uint32(16))
    spread *= MIX[0]
    spread ^= spread >> np.uint32(13)
    return spread


def shingled(words: Rows, width: int) -> Rows:
    """Return the distinct runs of so many words of each row, sorted; each row must be at least that long."""
    joined = mixed(words.flat)
    for step in range(1, width):
        joined = mixed(joined[:-1] * MIX[1] + mixed(words.flat[step:]))
    sizes = words.lengths()
    owner = np.repeat(np.arange(len(sizes), dtype=np.uint64), sizes)[: len(joined)]
    inside = np.ones(len(joined), np.bool_)
    for step in range(1, width):
        ends = words.starts[1:] - step
        inside[ends[ends < len(joined)]] = False
    keys = np.unique((owner[inside] << np.uint64(32)) | joined[inside])
    counts = np.bincount((keys >> np.uint64(32)).astype(np.int64), minlength=len(sizes))
    return rows_of([keys.astype(np.uint32)], [counts])


def signatures(sets: Rows) -> NDArray[np.uint32]:
    """Return the signature of each row; each row must hold a number at least."""
    drawn = np.empty((len(sets.starts) - 1, PLACES), np.uint32)
    for place, factor in enumerate(MULTIPLIERS):
        drawn[:, place] = np.minimum.reduceat(mixed(sets.flat * factor), sets.starts[:-1])
    return drawn


def sketched(words: Rows, width: int) -> tuple[Rows, NDArray[np.uint32]]:
    """Return the shingles and the signature of each row of words; each row must be as long as a shingle."""
    sets: list[Rows] = []
    drawn: list[NDArray[np.uint32]] = [np.empty((0, PLACES), np.uint32)]
    for start, end in chunks(len(words.starts) - 1):
        sets.append(shingled(words.part(start, end), width))
        drawn.append(signatures(sets[-1]))
    return rows_of([each.flat for each in sets], [each.lengths() for each in sets]), np.concatenate(drawn)
