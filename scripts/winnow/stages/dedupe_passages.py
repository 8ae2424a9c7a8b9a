"""Paragraphs of all articles in, the copied ones out: which one stands for each, and where its copies are.

Copies may differ in wording, up to every fourth word, in the order of their sentences, in case, dashes and quotes. A
paragraph with a sentence that the other lacks is no copy of it, so that setting copies aside loses no sentence. Where
exactly the same is said matters (a number, a `not`), ask for `similarity` 1: only then are all words the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from winnow.core.nearness import near_duplicates
from winnow.core.records import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A paragraph of an article."""

    source: str
    """Name of the source."""
    span: Span
    """Place in `Document.text`."""
    text: str
    """Its words, as far as they are to be compared."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """A paragraph that repeats another one."""

    passage: Passage
    similarity: float
    """Share of pairs of neighbouring words that it has in common with the one that stands for it, 0 to 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CopiedPassage:
    """A paragraph that stands more than once in the pile."""

    canonical: Passage
    """The one that stands for all: of the earliest source name, there the earliest."""
    copies: tuple[Copy, ...]
    """The others, by source and place."""


def dedupe_passages(passages: Sequence[Passage]) -> tuple[CopiedPassage, ...]:
    """Return the paragraphs that have copies, by source and place; what is in none of them stands once only."""
    ordered = sorted(passages, key=lambda each: (each.source, each.span.start, each.span.end))
    return tuple(
        CopiedPassage(
            canonical=ordered[cluster.canonical],
            copies=tuple(
                Copy(passage=ordered[place], similarity=share)
                for place, share in zip(cluster.members, cluster.similarities, strict=True)
                if place != cluster.canonical
            ),
        )
        for cluster in near_duplicates([passage.text for passage in ordered])
    )
