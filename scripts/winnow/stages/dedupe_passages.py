"""Paragraphs of all articles in, the copied ones out: which one stands for each, and where its copies are.

Copies may differ in wording, up to every fourth word, in the order of their sentences, in case, dashes and quotes. A
paragraph with a sentence that the other lacks is no copy of it, so that setting copies aside loses no sentence. Where
exactly the same is said matters (a number, a `not`), ask for `similarity` 1: only then are all words the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from winnow.core.brief import Paragraph
from winnow.core.duplicates import CopiedPassage, Copy, Passage
from winnow.core.nearness import FEWEST_WORDS, Cluster, near_duplicates
from winnow.core.records import Action, Judged
from winnow.core.shingles import as_bytes, word_rows


def paragraphs_of(judged: Sequence[Judged]) -> tuple[tuple[Paragraph, ...], bytes]:
    """Return the paragraphs of an article that are long enough to be compared, with the hashes of their words.

    What was left out of a paragraph does not count.
    """
    found = []
    for _, items in groupby(enumerate(judged), key=lambda pair: pair[1].sentence.block.order):
        verdicts = list(items)
        kept = [item for _, item in verdicts if item.action is not Action.DROP and item.action is not Action.STRUCTURE]
        parts = [item.clean or item.text for item in kept]
        if sum(part.count(" ") + 1 for part in parts) >= FEWEST_WORDS:
            span = kept[0].sentence.block.span
            found.append((span.start, span.end, verdicts[0][0], verdicts[-1][0], " ".join(parts)))
    found.sort()
    words = word_rows([text for *_, text in found])
    return (
        tuple(
            Paragraph(start, end, size, first, last)
            for (start, end, first, last, _), size in zip(found, words.lengths().tolist(), strict=True)
        ),
        as_bytes(words),
    )


def copied_passages(ordered: Sequence[Passage], clusters: Sequence[Cluster]) -> tuple[CopiedPassage, ...]:
    """Return the paragraphs that have copies, from their order and the clusters of their texts."""
    return tuple(
        CopiedPassage(
            canonical=ordered[cluster.canonical],
            copies=tuple(
                Copy(passage=ordered[place], similarity=share)
                for place, share in zip(cluster.members, cluster.similarities, strict=True)
                if place != cluster.canonical
            ),
        )
        for cluster in clusters
    )


def dedupe_passages(passages: Sequence[tuple[Passage, str]]) -> tuple[CopiedPassage, ...]:
    """Return which of some paragraphs, given with their words, have copies, by source and place."""
    ordered = sorted(passages, key=lambda each: (each[0].source, each[0].span.start, each[0].span.end))
    return copied_passages([passage for passage, _ in ordered], near_duplicates([text for _, text in ordered]))
