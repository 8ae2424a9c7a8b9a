"""Sets of terms in, pairs of sets that share enough out, in a time that grows with the number of sets.

Two sets are looked at together when they hold one term that few hold, or two of the rarest terms of both; where even
those are held by many, each is paired with the next few and with the first two, never with all. Only sets under the
same guard are paired.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from winnow.core.candidates import Pairs, bucket_parts, distinct, packed, unpacked

FEW = 48
"""Sets that hold a term up to which each is paired with each."""
RAREST = 5
"""Terms of a set, the rarest, that are looked for two at a time where each alone is held by many."""
BATCH = 1 << 15
"""Pairs whose terms are compared in one step, so that memory stays flat."""
OVERLAP = 0.3
"""Share of the terms of both (Dice) below which two texts are not compared: of the 10,795 pairs that reach a cosine of
0.62 in a pile of 1,000 articles none has less."""
OVERLAP_HALF_OPEN = 0.45
"""The same where one of both is not open, and the cosine asked for is 0.8: of 7,381 such pairs in a pile of 4,000
articles none has less than 0.46."""

Places = NDArray[np.int64]
Flags = NDArray[np.bool_]
Owners = NDArray[np.int32]
"""Places in half the room: there is one for each term of each set."""
Entries = NDArray[np.uint32]
"""Numbers of terms, likewise."""


def numbered(values: Sequence[Hashable]) -> NDArray[np.int64]:
    """Return a number for each value, equal where the values are."""
    known: dict[Hashable, int] = {}
    return np.array([known.setdefault(value, len(known)) for value in values], np.int64)


def whole_buckets(keys: NDArray[np.uint64], owners: Owners) -> tuple[Iterator[tuple[Owners, Owners]], Flags]:
    """Return all pairs of owners whose keys are equal, where few share a key; and which entries share it with many.

    The pairs come some at a time.
    """
    order = np.argsort(keys, kind="stable")
    ordered = keys[order]
    firsts = np.flatnonzero(np.concatenate([np.ones(min(1, len(keys)), np.bool_), ordered[1:] != ordered[:-1]]))
    sizes = np.diff(firsts, append=len(keys))
    small = np.repeat(sizes <= FEW, sizes)
    crowded = np.empty(len(keys), np.bool_)
    crowded[order] = ~small
    return paired(np.repeat(np.arange(len(sizes)), sizes)[small], owners[order[small]]), crowded


def paired(buckets: Places, holders: Owners) -> Iterator[tuple[Owners, Owners]]:
    """Yield the pairs of those that stand in one bucket, some at a time; at most FEW do, one after the other."""
    for lag in range(1, FEW):
        same = np.flatnonzero(buckets[lag:] == buckets[:-lag])
        if not len(same):
            break
        yield holders[same], holders[same + lag]


def numbered_terms(sets: Sequence[Sequence[str]]) -> tuple[Owners, Entries]:
    """Return the owner and the number of each term of each set, by owner, then from the rarest term on."""
    known = {term: place for place, term in enumerate(dict.fromkeys(chain.from_iterable(sets)))}
    sizes = np.fromiter(map(len, sets), np.int64, len(sets))
    flat = np.fromiter(map(known.__getitem__, chain.from_iterable(sets)), np.int64, int(sizes.sum()))
    owners = np.repeat(np.arange(len(sets), dtype=np.int32), sizes)
    names = list(known)
    counts = np.bincount(flat, minlength=len(names)).tolist()
    ranks = np.zeros(len(names), np.uint64)
    ranks[sorted(range(len(names)), key=lambda place: (counts[place], names[place]))] = np.arange(len(names))
    keys = np.sort((owners.astype(np.uint64) << np.uint64(32)) | ranks[flat])
    return owners, (keys & np.uint64(0xFFFFFFFF)).astype(np.uint32)


def rare_couples(owners: Owners, entries: Entries) -> tuple[Owners, NDArray[np.uint64]]:
    """Return each two of the RAREST terms of a set as one number, with their owner, by owner.

    The terms come by owner, the rarest first.
    """
    rare = np.ones(len(owners), np.bool_)
    rare[RAREST:] = owners[RAREST:] != owners[:-RAREST]
    owners, named = owners[rare], entries[rare].astype(np.uint64)
    holders, couples = [np.empty(0, np.int32)], [np.empty(0, np.uint64)]
    for lag in range(1, RAREST):
        same = np.flatnonzero(owners[lag:] == owners[:-lag])
        holders.append(owners[same])
        couples.append((named[same] << np.uint64(20)) | named[same + lag])
    found = np.concatenate(holders)
    order = np.argsort(found, kind="stable")
    return found[order], np.concatenate(couples)[order]


def sharing_pairs(
    sets: Sequence[Sequence[str]], guards: Sequence[Hashable], is_open: Sequence[bool], least: int
) -> tuple[Places, Places]:
    """Return the pairs of sets, by place, that share at least so many terms, in order; one at least must be open.

    Each set names each of its terms once.
    """
    owners, entries = numbered_terms(sets)
    guard = numbered(guards).astype(np.uint64) << np.uint64(40)
    opened = np.array(is_open, np.bool_)
    parts, crowded = whole_buckets(guard[owners] | entries, owners)
    found = [np.empty(0, np.uint64), *(packed_open(*part, guard, opened) for part in parts)]
    holders, couples = rare_couples(owners[crowded], entries[crowded])
    if len(holders):
        places = bucket_parts(guard[holders] | couples)
        found += [packed_open(holders[one], holders[other], guard, opened) for one, other in places]
    one, other = unpacked(distinct(np.concatenate(found)))
    overlap = np.where(opened[one] & opened[other], OVERLAP, OVERLAP_HALF_OPEN)
    return overlapping(owners, entries, (one, other), least, overlap)


def packed_open(one: Owners, other: Owners, guard: NDArray[np.uint64], opened: Flags) -> Pairs:
    """Return those of some pairs of sets that are under one guard and of which one at least is open, as numbers.

    Few are: so they are picked before pairs that were found twice are looked for.
    """
    wanted = (opened[one] | opened[other]) & (one != other) & (guard[one] == guard[other])
    return packed(one[wanted], other[wanted])


def overlapping(
    owners: Owners, entries: Entries, pairs: tuple[Places, Places], least: int, overlap: NDArray[np.float64]
) -> tuple[Places, Places]:
    """Return the pairs whose sets have enough terms in common: so many, and such a share of the terms of both."""
    from scipy.sparse import csr_matrix  # noqa: PLC0415 (scipy takes a second to load, and many commands need none)

    one, other = pairs
    sizes = np.bincount(owners)
    starts = np.concatenate([[0], np.cumsum(sizes)])
    columns = entries.astype(np.int32)
    width = int(columns.max(initial=0)) + 1
    matrix = csr_matrix((np.ones(len(columns), np.int32), columns, starts), shape=(len(sizes), width))
    kept = [np.empty(0, np.bool_)]
    for start in range(0, len(one), BATCH):
        a, b = one[start : start + BATCH], other[start : start + BATCH]
        shared = np.asarray(matrix[a].multiply(matrix[b]).sum(axis=1)).ravel()
        kept.append((shared >= least) & (2 * shared >= overlap[start : start + BATCH] * (sizes[a] + sizes[b])))
    chosen = np.concatenate(kept)
    return one[chosen], other[chosen]
