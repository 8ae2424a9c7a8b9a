"""Paragraphs of all articles in, the copied ones out: which one stands for each, and where its copies are.

Copies may differ in wording, up to every fourth word, in the order of their sentences, in case, dashes and quotes. A
paragraph with a sentence that the other lacks is no copy of it, so that setting copies aside loses no sentence. Where
exactly the same is said matters (a number, a `not`), ask for `similarity` 1: only then are all words the same.
"""

from __future__ import annotations

from collections.abc import Sequence

from winnow.core.nearness import Cluster, near_duplicates
from winnow.core.records import CopiedPassage, Copy, Passage


def in_order(passages: Sequence[Passage]) -> list[Passage]:
    """Return paragraphs by source and place: of copies the first is the one that stands for all."""
    return sorted(passages, key=lambda each: (each.source, each.span.start, each.span.end))


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


def dedupe_passages(passages: Sequence[Passage]) -> tuple[CopiedPassage, ...]:
    """Return the paragraphs that have copies, by source and place; what is in none of them stands once only."""
    ordered = in_order(passages)
    return copied_passages(ordered, near_duplicates([passage.text for passage in ordered]))
