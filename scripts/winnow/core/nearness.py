"""Texts in, clusters of near-duplicates out, however large the pile.

Finding: texts whose signatures agree in a band are candidates. Judging: they are copies when enough of their word
pairs stand in the other and neither has a run of words, longer than chance would make it, that the other lacks.
Joining: a cluster is a star, each member of which was judged against its centre, so that no text joins as the
neighbour of a neighbour; joined by bands alone, whole topics chain together in a large pile.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np

from winnow.core.candidates import Pairs, candidates, packed, unpacked
from winnow.core.likeness import likeness
from winnow.core.shingles import Places, Rows, shingled, signatures, word_rows

WIDTH = 2
"""Words in a shingle: of the pairs 0.6 survive a change of every fourth word, of the triples 0.46."""
THRESHOLD = 0.42
"""Share of word pairs in common from which two texts are copies.

In a pile of 10,000 articles 99.7 of 100 copies with every fourth word changed reach it with their original, and so do
30 of 7,393 candidates that are no copies, of which 27 fail by their runs.
"""
AGREEMENT = 0.13
"""Agreement of signatures below which a candidate is not judged: half of what the threshold makes on average."""
FEWEST_WORDS = 12
"""Words that a text needs: in a shorter one a single other word makes another statement, so it must be the same."""
ROUNDS = 2
"""How often texts are tried on the centres of their neighbours: what the bands missed is won back here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cluster:
    """Texts that repeat one another."""

    canonical: int
    """Place of the text that stands for all: the first of them."""
    members: tuple[int, ...]
    """Places of all, the canonical one among them, ascending."""
    similarities: tuple[float, ...]
    """For each member the share of word pairs that it and the canonical text have in common, 0 to 1."""


def stars(edges: Pairs, copies: Places) -> Places:
    """Return for each text the centre that it belongs to: the heaviest free text takes its free neighbours."""
    one, other = unpacked(edges)
    ends, partners = np.concatenate([one, other]), np.concatenate([other, one])
    order = np.argsort(ends, kind="stable")
    partners = partners[order]
    bounds = np.searchsorted(ends[order], np.arange(len(copies) + 1)).tolist()
    weights = copies + np.bincount(ends, weights=copies[np.concatenate([other, one])], minlength=len(copies))
    centre = np.arange(len(copies))
    free = np.ones(len(copies), np.bool_)
    for text in np.lexsort((centre, -weights)).tolist():
        if free[text]:
            near = partners[bounds[text] : bounds[text + 1]]
            taken = near[free[near]]
            centre[taken] = text
            free[taken] = free[text] = False
    return centre


def centres(shingles: Rows, copies: Places, threshold: float) -> Places:
    """Return for each text the centre of its cluster, itself where it has none; each was judged against its centre."""
    pairs = candidates(signatures(shingles), AGREEMENT)
    share, even = likeness(shingles, pairs)
    edges = pairs[even & (share >= threshold)]
    judged = pairs
    for _ in range(ROUNDS):
        centre = stars(edges, copies)
        one, other = unpacked(pairs)
        apart = centre[one] != centre[other]
        tries = np.concatenate([packed(one, centre[other])[apart], packed(centre[one], other)[apart]])
        tries = np.setdiff1d(tries, judged)
        share, even = likeness(shingles, tries)
        edges = np.concatenate([edges, tries[even & (share >= threshold)]])
        judged = np.concatenate([judged, tries])
    return stars(edges, copies)


def near_duplicates(texts: Sequence[str], *, threshold: float = THRESHOLD) -> tuple[Cluster, ...]:
    """Return the clusters of texts that repeat one another, by their canonical texts, ascending.

    The first text of a cluster is its canonical one: give the texts in the order in which you would keep them. That
    order decides nothing else, since texts are compared in the order of digests of their words.
    """
    return near_duplicate_rows(word_rows(texts), threshold=threshold)


def near_duplicate_rows(words: Rows, *, threshold: float = THRESHOLD) -> tuple[Cluster, ...]:
    """Return the same for texts that are given as the hashes of their words."""
    sizes = words.lengths()
    digests = [hashlib.blake2b(words.row(place).tobytes(), digest_size=16).digest() for place in range(len(words))]
    found: dict[bytes, list[int]] = {}
    for place in np.flatnonzero(sizes).tolist():
        found.setdefault(digests[place], []).append(place)
    alike = [found[digest] for digest in sorted(found)]
    long = [places for places in alike if sizes[places[0]] >= FEWEST_WORDS]
    shingles = shingled(words.chosen(np.array([places[0] for places in long], np.int64)), WIDTH)
    centre = centres(shingles, np.array([len(places) for places in long], np.int64), threshold)
    groups: dict[int, list[int]] = {}
    for place, middle in enumerate(centre.tolist()):
        groups.setdefault(middle, []).append(place)
    near = [sorted(group, key=lambda place: long[place][0]) for group in groups.values() if len(group) > 1]
    shares = iter(likeness(shingles, packed(*first_and_other(near)))[0].tolist())
    clusters = [cluster([(long[place], next(shares)) for place in group]) for group in near]
    joined = {long[place][0] for group in near for place in group}
    clusters += [cluster([(places, 1.0)]) for places in alike if len(places) > 1 and places[0] not in joined]
    return tuple(sorted(clusters, key=lambda each: each.canonical))


def first_and_other(groups: Sequence[Sequence[int]]) -> tuple[Places, Places]:
    """Return for each member of each group the first of its group, and the member."""
    firsts = [group[0] for group in groups for _ in group]
    return np.array(firsts, np.int64), np.array(list(chain.from_iterable(groups)), np.int64)


def cluster(alike: Sequence[tuple[Sequence[int], float]]) -> Cluster:
    """Return a cluster from the places of the texts with the same words, and how like the canonical text they are."""
    members = sorted((place, round(share, 4)) for places, share in alike for place in places)
    return Cluster(
        canonical=members[0][0],
        members=tuple(place for place, _ in members),
        similarities=tuple(share for _, share in members),
    )
