"""Sets of terms in, pairs of sets that share enough out, in a time that grows with the number of sets.

Two sets are looked at together when they hold one term that few hold, or two of the rarest terms of both; where even
those are held by many, each is paired with the next few and with the first two, never with all. Only sets under the
same guard are paired.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from winnow.core.candidates import bucket_pairs, distinct, packed, unpacked

FEW = 48
"""Sets that hold a term up to which each is paired with each."""
RAREST = 5
"""Terms of a set, the rarest, that are looked for two at a time where each alone is held by many."""
BATCH = 1 << 17
"""Pairs whose terms are compared in one step, so that memory stays flat."""
OVERLAP = 0.3
"""Share of the terms of both (Dice) below which two texts are not compared: of the 10,795 pairs that reach a cosine of
0.62 in a pile of 1,000 articles none has less."""
OVERLAP_HALF_OPEN = 0.45
"""The same where one of both is not open, and the cosine asked for is 0.8: of 7,381 such pairs in a pile of 4,000
articles none has less than 0.46."""

Places = NDArray[np.int64]


def numbered(values: Sequence[Hashable]) -> NDArray[np.int64]:
    """Return a number for each value, equal where the values are."""
    known: dict[Hashable, int] = {}
    return np.array([known.setdefault(value, len(known)) for value in values], np.int64)


def whole_buckets(keys: NDArray[np.uint64], owners: Places) -> tuple[NDArray[np.uint64], NDArray[np.bool_]]:
    """Return all pairs of owners whose keys are equal, where few share a key; and which entries share it with many."""
    order = np.argsort(keys, kind="stable")
    ordered, holders = keys[order], owners[order]
    fresh = np.concatenate([np.ones(min(1, len(keys)), np.bool_), ordered[1:] != ordered[:-1]])
    bucket = np.cumsum(fresh) - 1
    sizes = np.bincount(bucket)[bucket] if len(keys) else np.zeros(0, np.int64)
    crowded = np.zeros(len(keys), np.bool_)
    crowded[order] = sizes > FEW
    small = sizes <= FEW
    bucket, holders = bucket[small], holders[small]
    found = [np.empty(0, np.uint64)]
    for lag in range(1, FEW):
        same = np.flatnonzero(bucket[lag:] == bucket[:-lag])
        if not len(same):
            break
        found.append(packed(holders[same], holders[same + lag]))
    return distinct(np.concatenate(found)), crowded


def sharing_pairs(
    sets: Sequence[frozenset[str]], guards: Sequence[Hashable], is_open: Sequence[bool], least: int
) -> tuple[Places, Places]:
    """Return the pairs of sets, by place, that share at least so many terms, in order; one at least must be open."""
    counts: dict[str, int] = {}
    for terms in sets:
        for term in terms:
            counts[term] = counts.get(term, 0) + 1
    number = {term: place for place, term in enumerate(sorted(counts, key=lambda term: (counts[term], term)))}
    rows = [sorted(number[term] for term in terms) for terms in sets]
    guard = numbered(guards).astype(np.uint64) << np.uint64(40)
    owners = np.repeat(np.arange(len(rows)), [len(row) for row in rows])
    entries = np.fromiter((term for row in rows for term in row), np.uint64, len(owners))
    pairs, crowded = whole_buckets(guard[owners] | entries, owners)
    held: list[list[int]] = [[] for _ in rows]
    for owner, term in zip(owners[crowded].tolist(), entries[crowded].tolist(), strict=True):
        held[owner].append(term)
    both = [(owner, a, b) for owner, row in enumerate(held) for a, b in combinations(row[:RAREST], 2)]
    if both:
        table = np.array(both, np.int64).T
        keys = guard[table[0]] | (table[1].astype(np.uint64) << np.uint64(20)) | table[2].astype(np.uint64)
        one, other = unpacked(bucket_pairs(keys))
        pairs = distinct(np.concatenate([pairs, packed(table[0][one], table[0][other])]))
    one, other = unpacked(pairs)
    opened = np.array(is_open, np.bool_)
    wanted = (one != other) & (opened[one] | opened[other])
    one, other = one[wanted], other[wanted]
    return overlapping(rows, one, other, least, np.where(opened[one] & opened[other], OVERLAP, OVERLAP_HALF_OPEN))


def overlapping(
    rows: Sequence[Sequence[int]], one: Places, other: Places, least: int, overlap: NDArray[np.float64]
) -> tuple[Places, Places]:
    """Return the pairs whose rows have enough numbers in common: so many, and such a share of the numbers of both."""
    from scipy.sparse import csr_matrix  # noqa: PLC0415 (scipy takes a second to load, and many commands need none)

    sizes = np.array([len(row) for row in rows], np.int64)
    starts = np.concatenate([[0], np.cumsum(sizes)])
    flat = np.fromiter((each for row in rows for each in row), np.int32, int(starts[-1]))
    matrix = csr_matrix((np.ones(len(flat), np.int32), flat, starts), shape=(len(rows), int(flat.max(initial=0)) + 1))
    kept = [np.empty(0, np.bool_)]
    for start in range(0, len(one), BATCH):
        a, b = one[start : start + BATCH], other[start : start + BATCH]
        shared = np.asarray(matrix[a].multiply(matrix[b]).sum(axis=1)).ravel()
        kept.append((shared >= least) & (2 * shared >= overlap[start : start + BATCH] * (sizes[a] + sizes[b])))
    chosen = np.concatenate(kept)
    return one[chosen], other[chosen]
