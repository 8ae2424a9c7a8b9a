"""Articles in, the articles that repeat another one out, each with the one that is kept in its stead.

Only running text is compared: a spam prefix, a footer or a list of links makes no copy and hides none. An article is
set aside when it has the same words as another, when the two have 0.8 of their shingles in common, or when 0.9 of it
stands in the other, sentence by sentence. It is always judged against an article that is kept, never against a copy.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from winnow.core.candidates import Pairs, candidates, first_partners, packed, unpacked
from winnow.core.excerpts import STANDS, Compared, compared, excerpt_share, probed
from winnow.core.likeness import standing
from winnow.core.records import Document, DuplicateDocument
from winnow.core.shingles import Rows, signatures, starts_of, word_rows

LEAST_LINE = 6
"""Words that make a line running text; shorter ones are headings, buttons, links and addresses."""
FEWEST_WORDS = 20
"""Words of running text that an article needs to be compared by; below, all of its lines count."""
NEAR = 0.8
"""Shingles in common among all shingles of both (Jaccard) from which two articles are copies."""
AGREEMENT = 0.5
"""Agreement of signatures below which a pair is not judged; short excerpts are found by their sentences."""
PARTNERS = 8
"""Alike articles that an article is judged against, the first to be kept: a thousand copies take linear time."""
EXCERPT = 0.9
"""Share of an article, in sentences weighed by their length, that makes it an excerpt when it stands in another."""

SENTENCE_END = re.compile(r"(?<=[.!?])\s+")  # the blank in `in hours. But`


def sentences_of(text: str) -> list[str]:
    """Return the sentences of the running text, or of all lines where there is hardly any."""
    lines = [line.strip() for line in text.splitlines()]
    running = [line for line in lines if line.count(" ") >= LEAST_LINE - 1]
    enough = sum(line.count(" ") + 1 for line in running) >= FEWEST_WORDS
    return [part for line in (running if enough else lines) for part in SENTENCE_END.split(line)]


def prose(text: str) -> int:
    """Return how many characters stand in lines that end as sentences do, as headings and keyword lists do not."""
    lines = (line.rstrip(" \"')]”’") for line in text.splitlines())
    return sum(len(line) for line in lines if line.endswith((".", "!", "?")))


def judged(articles: Compared, pairs: Pairs) -> dict[tuple[int, int], float]:
    """Return the pairs (copy, article before it) that are duplicates, with the share of the copy that stands there."""
    before, copy = unpacked(pairs)
    lengths = articles.shingles.lengths()
    there, back = standing(articles.shingles, copy, before)[0], standing(articles.shingles, before, copy)[0]
    share: NDArray[np.float64] = there / lengths[copy]
    dice = (there + back) / (lengths[copy] + lengths[before])
    near = dice >= 2 * NEAR / (1 + NEAR)
    found = {}
    for at in np.flatnonzero(near | (share >= STANDS * EXCERPT)).tolist():
        one, other = int(copy[at]), int(before[at])
        if near[at] or excerpt_share(articles, one, other) >= EXCERPT:
            found[one, other] = float(share[at])
    return found


def set_aside(articles: Compared) -> dict[int, tuple[float, int]]:
    """Return for each article that repeats a kept one how much of it stands there, and which it is.

    In the order given an article is kept unless it repeats one that is kept. Where the only one that it was judged
    against was set aside itself, it is judged against the article that was kept for that.
    """
    alike = first_partners(candidates(signatures(articles.shingles), AGREEMENT), PARTNERS)
    tries = np.union1d(alike, probed(articles))
    seen = tries
    edges: dict[tuple[int, int], float] = {}
    aside: dict[int, tuple[float, int]] = {}
    while len(tries):
        edges |= judged(articles, tries)
        aside, missed = {}, set()
        for copy, before in sorted(edges):
            if before not in aside:
                aside[copy] = max(aside.get(copy, (0.0, 0)), (edges[copy, before], -before))
            else:
                missed.add((copy, -aside[before][1]))
        pairs = np.array(sorted(missed), np.int64).reshape(-1, 2)
        tries = np.setdiff1d(packed(pairs[:, 0], pairs[:, 1]), seen)
        seen = np.union1d(seen, tries)
    return {copy: (share, -before) for copy, (share, before) in aside.items()}


def repeated(parts: Sequence[Sequence[str]]) -> dict[int, tuple[float, int]]:
    """Return for each article, given as its sentences, what it repeats: the share, and the place of the kept one."""
    sentences = word_rows(list(chain.from_iterable(parts)))
    firsts = starts_of(np.array(list(map(len, parts)), np.int64))
    words = Rows(sentences.flat, sentences.starts[firsts])
    sizes = words.lengths()
    same: dict[bytes, list[int]] = {}
    for place in np.flatnonzero(sizes).tolist():
        same.setdefault(words.row(place).tobytes(), []).append(place)
    long = [places for places in same.values() if sizes[places[0]] >= FEWEST_WORDS]
    near = set_aside(compared(words, sentences, firsts, np.array([places[0] for places in long], np.int64)))
    found = {place: (1.0, places[0]) for places in same.values() for place in places[1:]}
    for copy, (share, kept) in near.items():
        found |= dict.fromkeys(long[copy], (share, long[kept][0]))
    return found


def dedupe_documents(
    documents: tuple[Document, ...], kept: Mapping[str, int] | None = None
) -> tuple[DuplicateDocument, ...]:
    """Return the articles to set aside, by name, each with the article that is kept in its stead.

    Of articles that repeat one another the one with the most kept informative text is kept, then the earliest name;
    `kept` gives its length for each name, and where nothing is given the lines that end as sentences do count.
    """
    parts = {document.source: sentences_of(document.text) for document in documents}
    worth = kept or {document.source: prose(document.text) for document in documents}
    names = sorted(parts, key=lambda name: (-worth.get(name, 0), name))
    found = repeated([parts[name] for name in names])
    return tuple(
        DuplicateDocument(source=names[copy], canonical=names[place], similarity=round(share, 4))
        for copy, (share, place) in sorted(found.items(), key=lambda each: names[each[0]])
    )
