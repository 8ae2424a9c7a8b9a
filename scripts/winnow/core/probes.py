"""Sentences in, pairs of texts worth judging out: where an excerpt may have been taken from.

A signature finds texts that are alike as wholes; a short excerpt is not like the whole it was taken from. But all of
its sentences stand in at least one other text, so its rarest ones lead there by short lists.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from winnow.core.candidates import GOLDEN, Pairs, packed
from winnow.core.shingles import Places, Rows

LEAST_WORDS = 6
"""Words that a sentence needs to say where it comes from."""
SHARED = 0.5
"""Share of the words of an excerpt in sentences that stand elsewhere word for word, though some were changed."""
PROBES = 4
"""Sentences by which a text looks for its whole: the rarest of those that stand elsewhere."""
HOLDERS = 8
"""Texts with such a sentence that are paired with it, the first ones."""


def sentence_names(sentences: Rows) -> NDArray[np.uint64]:
    """Return a number for each sentence, equal where its words are; no sentence may be empty."""
    places = np.arange(len(sentences.flat)) - np.repeat(sentences.starts[:-1], sentences.lengths())
    spread = (sentences.flat.astype(np.uint64) ^ (places.astype(np.uint64) << np.uint64(32))) * GOLDEN
    spread ^= spread >> np.uint64(29)
    return np.add.reduceat(spread * GOLDEN, sentences.starts[:-1])


def probed(sentences: Rows, owners: Places) -> Pairs:
    """Return the pairs of a text and an earlier one that holds one of its rarest shared sentences, ascending.

    The owner of each sentence is given, ascending; texts are taken to be in the order in which they would be kept.
    """
    long = np.flatnonzero(sentences.lengths() >= LEAST_WORDS)
    if not len(long):
        return np.empty(0, np.uint64)
    rows, owner = sentences.chosen(long), owners[long]
    _, sort, counts = np.unique(sentence_names(rows), return_inverse=True, return_counts=True)
    shared = counts[sort] > 1
    known = np.bincount(owner, weights=rows.lengths() * shared)
    borrowed = known >= SHARED * np.maximum(np.bincount(owner, weights=rows.lengths()), 1)
    holders: dict[int, list[int]] = {}
    for each, place in zip(sort[shared].tolist(), owner[shared].tolist(), strict=True):
        if len(held := holders.setdefault(each, [])) < HOLDERS and place not in held:
            held.append(place)
    probes: dict[int, list[tuple[int, int]]] = {}
    looking = np.flatnonzero(shared & borrowed[owner])
    for count, each, place in zip(
        counts[sort[looking]].tolist(), sort[looking].tolist(), owner[looking].tolist(), strict=True
    ):
        probes.setdefault(place, []).append((count, each))
    found = {
        (holder, place)
        for place, known_ones in probes.items()
        for _, each in sorted(known_ones)[:PROBES]
        for holder in holders[each]
        if holder < place
    }
    both = np.array(sorted(found), np.int64).reshape(-1, 2)
    return packed(both[:, 0], both[:, 1])
