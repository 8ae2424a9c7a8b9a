"""Texts in, numbers out: words become hashes, runs of words shingles, and the shingles of a text its signature.

Two texts that share words in the same order share shingles, and the share of places at which their signatures agree
estimates the share of shingles that they have in common. Everything is computed with fixed constants: the same words
give the same numbers in every process and on every machine.
"""

from __future__ import annotations

import hashlib
import re
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

import numpy as np
from numpy.typing import NDArray

from winnow.core.text import fold_character

CHUNK = 2048
"""Texts that are worked on together: their shingles fit the processor's cache, and memory stays flat."""
PLACES = 256
"""Numbers in a signature: a tenth of the copies with every fourth word changed is missed; with 128, a fifth."""

WORD = re.compile(r"[^\W_]+")  # matches `café`, `IV` and `0`, never `_`
BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")  # matches the `’` of `don’t`
LETTERS = bytes(code if chr(code).isalnum() else 32 for code in range(128)).lower() + bytes(128)
"""Table that makes ASCII letters small and leaves a blank for all that is no letter or digit."""
FACTORS = np.frombuffer(hashlib.shake_128(b"signature").digest(4 * PLACES), "<u4").astype(np.uint32) | np.uint32(1)
"""One odd factor for each place of a signature, fixed for good: each orders all shingles in another way."""
MURMUR, GOLDEN = np.uint32(0x85EBCA6B), np.uint32(0x9E3779B1)
"""Odd constants of MurmurHash3 and of the golden ratio, which spread bits."""

Numbers = NDArray[np.uint32]
Places = NDArray[np.int64]


class WordHashes(dict[bytes, int]):
    """The hash of each word, computed once."""

    def __missing__(self, word: bytes) -> int:
        """Return the hash of a word that was not seen before."""
        self[word] = value = zlib.crc32(word)
        return value


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of unequal length in one array."""

    flat: Numbers
    """All rows, one after the other."""
    starts: Places
    """Where each row starts, and one past the end of the last."""

    def __len__(self) -> int:
        """Return how many rows there are."""
        return len(self.starts) - 1

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
        starts = starts_of(sizes)
        flat = np.empty(starts[-1], np.uint32)
        for first, last in chunks(len(places)):
            moved = np.repeat(self.starts[places[first:last]] - starts[first:last], sizes[first:last])
            flat[starts[first] : starts[last]] = self.flat[np.arange(starts[first], starts[last]) + moved]
        return Rows(flat, starts)

    def lengths(self) -> Places:
        """Return how many numbers each row holds."""
        return np.diff(self.starts)


def starts_of(sizes: Places) -> Places:
    """Return where rows of such sizes start, and one past the end of the last."""
    return np.concatenate([np.zeros(1, np.int64), np.cumsum(sizes, dtype=np.int64)])


def chunks(count: int) -> Iterator[tuple[int, int]]:
    """Yield the ranges of places that are worked on together."""
    yield from pairwise([*range(0, count, CHUNK), count])


def plain_words(text: str) -> list[bytes]:
    """Return the words of a text in lower case, in any alphabet, with look-alike letters made equal."""
    if not text.isascii():
        text = BEYOND_ASCII.sub(lambda found: fold_character(found[0]), text)
        if not text.isascii():
            return [word.encode() for word in WORD.findall(text.lower())]
    return text.encode().translate(LETTERS).split()


def word_rows(texts: Sequence[str]) -> Rows:
    """Return the hashes of the words of each text, in their order."""
    hashes = WordHashes()
    parts: list[Numbers] = [np.empty(0, np.uint32)]
    sizes: list[Places] = [np.empty(0, np.int64)]
    for start, end in chunks(len(texts)):
        found = [plain_words(text) for text in texts[start:end]]
        sizes.append(np.fromiter(map(len, found), np.int64, len(found)))
        hashed = map(hashes.__getitem__, chain.from_iterable(found))
        parts.append(np.fromiter(hashed, np.uint32, int(sizes[-1].sum())))
    return Rows(np.concatenate(parts), starts_of(np.concatenate(sizes)))


def as_bytes(rows: Rows) -> bytes:
    """Return the numbers of some rows as bytes, the lowest byte of each number first."""
    return rows.flat.astype("<u4").tobytes()


def of_bytes(parts: Iterable[bytes], sizes: Iterable[int]) -> Rows:
    """Return rows of such sizes from the bytes of their numbers."""
    flat = np.frombuffer(b"".join(parts), "<u4").astype(np.uint32, copy=False)
    return Rows(flat, starts_of(np.fromiter(sizes, np.int64)))


def mixed(numbers: Numbers) -> Numbers:
    """Return the numbers with their bits spread, so that any order of them looks like chance."""
    spread = numbers ^ (numbers >> np.uint32(16))
    spread *= MURMUR
    spread ^= spread >> np.uint32(13)
    return spread


def shingled(words: Rows, width: int) -> Rows:
    """Return the runs of so many words of each row, in their order; each row must be at least that long."""
    found: list[Numbers] = [np.empty(0, np.uint32)]
    for start, end in chunks(len(words)):
        part = words.part(start, end)
        joined = mixed(part.flat)
        inside = np.ones(len(joined) - width + 1, np.bool_)
        for step in range(1, width):
            joined = mixed(joined[:-1] * GOLDEN + mixed(part.flat[step:]))
            inside[part.starts[1:-1] - step] = False
        found.append(joined[inside])
    return Rows(np.concatenate(found), starts_of(words.lengths() - (width - 1)))


def signatures(shingles: Rows) -> Numbers:
    """Return for each row the smallest of its numbers in each of the fixed orders; no row may be empty."""
    drawn = np.empty((len(shingles), PLACES), np.uint32)
    for start, end in chunks(len(shingles)):
        part = shingles.part(start, end)
        ordered = np.empty_like(part.flat)
        for place, factor in enumerate(FACTORS):
            np.multiply(part.flat, factor, out=ordered)
            drawn[start:end, place] = np.minimum.reduceat(ordered, part.starts[:-1])
    return drawn
