"""Pairs of texts in, how alike they are out, counted from the shingles that they really have in common.

Two figures judge a pair, since one misleads: the share of shingles in common, and the longest run of shingles that
the other text lacks. Copies whose words were changed here and there lack short runs everywhere; two texts that share
a sentence and differ in the next may share as much, but each has a long run of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from winnow.core.candidates import Pairs, unpacked
from winnow.core.shingles import Places, Rows

LEAST_RUN = 10
"""Shingles that may always stand in one text alone: a clause, less than a sentence."""
CHANCE = 0.1
"""How often at most chance makes a run that is held against a pair of copies."""
BATCH = 1 << 20
"""Shingles that are looked up together, so that memory stays flat."""

Counts = NDArray[np.int64]


def batches(sizes: Counts) -> Iterator[tuple[int, int]]:
    """Yield ranges of rows that are small enough together, a single row at least."""
    ends = np.cumsum(sizes)
    bounds = np.flatnonzero(np.diff(ends // BATCH)) + 1
    yield from pairwise([0, *bounds.tolist(), len(sizes)] if len(sizes) else [])


def standing(shingles: Rows, texts: Places, others: Places) -> tuple[Counts, Counts]:
    """Return how many shingles of each text stand in the other one, and its longest run of those that do not."""
    order = np.argsort(others, kind="stable")
    hits, gaps = np.zeros(len(texts), np.int64), np.zeros(len(texts), np.int64)
    for start, end in batches(shingles.lengths()[texts[order]]):
        batch = order[start:end]
        rows = shingles.chosen(texts[batch])
        changes = np.flatnonzero(np.diff(others[batch])) + 1
        found = np.empty(len(rows.flat), np.bool_)
        for first, last in pairwise([0, *changes.tolist(), len(batch)]):
            known = np.sort(shingles.row(others[batch[first]]))
            part = slice(rows.starts[first], rows.starts[last])
            at = np.minimum(np.searchsorted(known, rows.flat[part]), len(known) - 1)
            found[part] = known[at] == rows.flat[part]
        places = np.arange(len(found))
        since = np.maximum.accumulate(np.where(found, places, -1))
        runs = places - np.maximum(since, np.repeat(rows.starts[:-1], rows.lengths()) - 1)
        hits[batch] = np.add.reduceat(found, rows.starts[:-1], dtype=np.int64)
        gaps[batch] = np.maximum.reduceat(runs, rows.starts[:-1])
    return hits, gaps


def likeness(shingles: Rows, pairs: Pairs) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Return the share of shingles that each pair has in common, and whether neither text says something of its own.

    If each word changes with chance p, a run of n pairs without an unchanged one is about as likely as x to the n,
    where x solves x² = px + p(1 - p); a longer run than that explains is a sentence that the other text lacks.
    """
    one, other = unpacked(pairs)
    lengths = shingles.lengths()
    (there, gap), (back, gap_back) = standing(shingles, one, other), standing(shingles, other, one)
    total = lengths[one] + lengths[other]
    share = (there + back) / total
    changed = np.clip(1 - np.sqrt(share), 0.001, 0.9)
    decay = (changed + np.sqrt(changed * (4 - 3 * changed))) / 2
    longest = np.maximum(LEAST_RUN, np.log(CHANCE / total) / np.log(decay))
    return share, np.maximum(gap, gap_back) <= longest
