"""Articles as numbers in, excerpts out: where an excerpt may have been taken from, and whether it was.

A signature finds texts that are alike as wholes; a short excerpt is not like the whole it was taken from. But all of
its sentences stand in at least one other text, so its rarest ones lead there by short lists.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from winnow.core.candidates import GOLDEN, Pairs, packed
from winnow.core.shingles import Places, Rows, chunks, shingled, starts_of

WIDTH = 3
"""Words in a shingle: articles on one topic share many pairs of words, but few triples."""
STANDS = 0.6
"""Share of its shingles with which a sentence stands in another article: one word in seven may be another."""
LEAST_WORDS = 6
"""Words that a sentence needs to say where it comes from."""
SHARED = 0.5
"""Share of the words of an excerpt in sentences that stand elsewhere word for word, though some were changed."""
PROBES = 4
"""Sentences by which a text looks for its whole: the rarest of those that stand elsewhere."""
HOLDERS = 8
"""Texts with such a sentence that are paired with it, the first ones."""


@dataclass(frozen=True, slots=True)
class Compared:
    """The articles as numbers, in the order in which they would be kept."""

    shingles: Rows
    """Shingles of each article."""
    sentences: Rows
    """Words of each sentence of all articles, in their order."""
    firsts: Places
    """Place of the first sentence of each article, and one past the last."""


def compared(words: Rows, sentences: Rows, firsts: Places, places: Places) -> Compared:
    """Return the articles at the given places as numbers; each must be as long as a shingle."""
    counts = np.diff(firsts)[places]
    chosen = np.arange(counts.sum()) + np.repeat(firsts[places] - starts_of(counts)[:-1], counts)
    return Compared(shingled(words.chosen(places), WIDTH), sentences.chosen(chosen), starts_of(counts))


def excerpt_share(articles: Compared, text: int, whole: int) -> float:
    """Return which share of an article, in words, is in sentences that stand in the other one."""
    stands = np.isin(articles.shingles.row(text), articles.shingles.row(whole))
    sizes = articles.sentences.lengths()[articles.firsts[text] : articles.firsts[text + 1]]
    starts, passed = starts_of(sizes)[:-1], starts_of(stands.astype(np.int64))
    inside = np.maximum(sizes - WIDTH + 1, 0)
    there = passed[np.minimum(starts + inside, len(stands))] - passed[np.minimum(starts, len(stands))]
    counted = inside > 0
    return float(sizes[counted & (there >= STANDS * inside)].sum() / max(sizes[counted].sum(), 1))


def sentence_names(sentences: Rows) -> NDArray[np.uint64]:
    """Return a number for each sentence, equal where its words are; no sentence may be empty."""
    names = np.empty(len(sentences), np.uint64)
    for start, end in chunks(len(sentences)):
        part = sentences.part(start, end)
        places = np.arange(len(part.flat)) - np.repeat(part.starts[:-1], part.lengths())
        spread = (part.flat.astype(np.uint64) ^ (places.astype(np.uint64) << np.uint64(32))) * GOLDEN
        spread ^= spread >> np.uint64(29)
        names[start:end] = np.add.reduceat(spread * GOLDEN, part.starts[:-1])
    return names


def probed(articles: Compared) -> Pairs:
    """Return the pairs of a text and an earlier one that holds one of its rarest shared sentences, ascending.

    That its words are in sentences which stand elsewhere is asked first, so that a shared footer leads nowhere.
    """
    sentences = articles.sentences
    owners = np.repeat(np.arange(len(articles.shingles)), np.diff(articles.firsts))
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
