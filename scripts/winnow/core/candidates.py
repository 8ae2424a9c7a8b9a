"""Signatures in, pairs of texts worth judging out, in a time that grows with the number of texts alone.

Two texts are candidates when their signatures agree in a whole band of places and in enough places altogether. In a
bucket of many texts each is paired with its next neighbours and with the first texts of the bucket, never with all.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from winnow.core.shingles import PLACES, Numbers, Places

BAND = 4
"""Places that agree together: with 3 a pile of 20,000 articles gives twenty times the false candidates."""
NEIGHBOURS = 4
"""Texts after it in its bucket that a text is paired with."""
HUBS = 2
"""First texts of a bucket that all others in it are paired with."""
BATCH = 1 << 14
"""Pairs that are looked at together."""
GOLDEN = np.uint64(0x9E3779B97F4A7C15)

Pairs = NDArray[np.uint64]
"""Pairs of places, the smaller in the upper half of each number."""


def packed(one: Places, other: Places) -> Pairs:
    """Return pairs of places as one number each."""
    low, high = np.minimum(one, other).astype(np.uint64), np.maximum(one, other).astype(np.uint64)
    return (low << np.uint64(32)) | high


def unpacked(pairs: Pairs) -> tuple[Places, Places]:
    """Return the smaller and the larger place of each pair."""
    return (pairs >> np.uint64(32)).astype(np.int64), (pairs & np.uint64(0xFFFFFFFF)).astype(np.int64)


def distinct(pairs: Pairs) -> Pairs:
    """Return each pair once, ascending: by sorting, which for numbers without order takes a third of `np.unique`."""
    ordered = np.sort(pairs)
    fresh = np.concatenate([np.ones(min(1, len(ordered)), np.bool_), ordered[1:] != ordered[:-1]])
    return np.compress(fresh, ordered)


def bucket_parts(keys: NDArray[np.uint64]) -> Iterator[tuple[Places, Places]]:
    """Yield the pairs to be made of the texts whose keys are equal, some at a time: the one and the other of each."""
    order = np.argsort(keys, kind="stable")
    ordered = keys[order]
    fresh = np.concatenate([np.ones(1, np.bool_), ordered[1:] != ordered[:-1]])
    firsts = np.flatnonzero(fresh)[np.cumsum(fresh) - 1]
    for lag in range(1, NEIGHBOURS + 1):
        same = np.flatnonzero(firsts[lag:] == firsts[:-lag])
        yield order[same], order[same + lag]
    for hub in range(HUBS):
        far = np.flatnonzero(np.arange(len(order)) > firsts + hub + NEIGHBOURS)
        yield order[firsts[far] + hub], order[far]


def bucket_pairs(keys: NDArray[np.uint64]) -> Pairs:
    """Return the pairs to be made of the texts whose keys are equal."""
    return np.concatenate([np.empty(0, np.uint64), *(packed(one, other) for one, other in bucket_parts(keys))])


def band_keys(signatures: Numbers, start: int) -> NDArray[np.uint64]:
    """Return one number for each signature, equal where the places of a band agree."""
    keys = np.zeros(len(signatures), np.uint64)
    for place in range(start, start + BAND):
        keys = (keys ^ signatures[:, place]) * GOLDEN
        keys ^= keys >> np.uint64(29)
    return keys


def candidates(signatures: Numbers, agreement: float) -> Pairs:
    """Return the pairs of texts that share a band and at least that share of all places, ascending."""
    if not len(signatures):
        return np.empty(0, np.uint64)
    found = [bucket_pairs(band_keys(signatures, start)) for start in range(0, PLACES, BAND)]
    pairs = distinct(np.concatenate(found))
    agreeing = [np.empty(0, np.bool_)]
    for start in range(0, len(pairs), BATCH):
        one, other = unpacked(pairs[start : start + BATCH])
        agreeing.append((signatures[one] == signatures[other]).mean(axis=1) >= agreement)
    return np.compress(np.concatenate(agreeing), pairs)


def first_partners(pairs: Pairs, most: int) -> Pairs:
    """Return the pairs of each text with at most so many of the texts before it, the first ones."""
    _, copy = unpacked(pairs)
    order = np.argsort(copy, kind="stable")
    rank = np.arange(len(order)) - np.searchsorted(copy[order], copy[order])
    return pairs[order[rank < most]]
