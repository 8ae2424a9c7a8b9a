"""Articles in, the articles that repeat another one out, each with the one that is kept in its stead.

Only running text is compared: a spam prefix, a footer or a list of links makes no copy and hides none. An article is
set aside when it has the same words as another, when the two have 0.8 of their shingles in common, or when 0.9 of it
stands in the other, sentence by sentence. It is always judged against an article that is kept, never against a copy.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from winnow.core.candidates import Pairs, candidates, first_partners, packed, unpacked
from winnow.core.duplicates import DuplicateDocument
from winnow.core.excerpts import STANDS, Compared, compared, excerpt_share, probed
from winnow.core.likeness import standing
from winnow.core.records import Document
from winnow.core.shingles import Rows, as_bytes, of_bytes, signatures, starts_of, word_rows

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


def running_words(text: str) -> tuple[tuple[int, ...], bytes]:
    """Return the running text of an article as numbers: the words of each sentence, and the hash of each word."""
    rows = word_rows(sentences_of(text))
    return tuple(rows.lengths().tolist()), as_bytes(rows)


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """An article as it is compared."""

    source: str
    worth: int
    """Characters that speak for keeping it."""
    sizes: Sequence[int]
    """Words of each sentence of its running text."""
    words: bytes
    """The hashes of those words, as numbers of 4 bytes, the lowest byte first."""


def repeated(articles: Sequence[Candidate]) -> dict[int, tuple[float, int]]:
    """Return for each article what it repeats: the share, and the place of the kept one; the first ones are kept."""
    sentences = of_bytes([each.words for each in articles], chain.from_iterable(each.sizes for each in articles))
    firsts = starts_of(np.array([len(each.sizes) for each in articles], np.int64))
    words = Rows(sentences.flat, sentences.starts[firsts])
    sizes = words.lengths()
    same: dict[bytes, list[int]] = {}
    for place in np.flatnonzero(sizes).tolist():
        same.setdefault(articles[place].words, []).append(place)
    long = [places for places in same.values() if sizes[places[0]] >= FEWEST_WORDS]
    near = set_aside(compared(words, sentences, firsts, np.array([places[0] for places in long], np.int64)))
    found = {place: (1.0, places[0]) for places in same.values() for place in places[1:]}
    for copy, (share, kept) in near.items():
        found |= dict.fromkeys(long[copy], (share, long[kept][0]))
    return found


def copies_among(articles: Iterable[Candidate]) -> tuple[DuplicateDocument, ...]:
    """Return the articles to set aside, by name, each with the article that is kept in its stead.

    Of articles that repeat one another the one with the most worth is kept, then the earliest name.
    """
    ordered = sorted(articles, key=lambda each: (-each.worth, each.source))
    found = repeated(ordered)
    return tuple(
        DuplicateDocument(source=ordered[copy].source, canonical=ordered[place].source, similarity=round(share, 4))
        for copy, (share, place) in sorted(found.items(), key=lambda each: ordered[each[0]].source)
    )


def candidate(source: str, text: str, worth: int) -> Candidate:
    """Return an article as it is compared."""
    sizes, words = running_words(text)
    return Candidate(source=source, worth=worth, sizes=sizes, words=words)


def dedupe_documents(
    documents: tuple[Document, ...], kept: Mapping[str, int] | None = None
) -> tuple[DuplicateDocument, ...]:
    """Return the articles to set aside, by name, each with the article that is kept in its stead.

    Of articles that repeat one another the one with the most kept informative text is kept, then the earliest name;
    `kept` gives its length for each name, and where nothing is given the lines that end as sentences do count.
    """
    worth = kept or {document.source: prose(document.text) for document in documents}
    return copies_among(candidate(each.source, each.text, worth.get(each.source, 0)) for each in documents)
