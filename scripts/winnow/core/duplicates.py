"""Records of what stands more than once: an article that repeats another one, a paragraph and its copies."""

from __future__ import annotations

from dataclasses import dataclass

from winnow.core.records import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class DuplicateDocument:
    """An article that repeats another one."""

    source: str
    """The article that is set aside."""
    canonical: str
    """The article that is kept in its stead."""
    similarity: float
    """Share of shingles in common, 0 to 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A paragraph of an article."""

    source: str
    """Name of the source."""
    span: Span
    """Place in `Document.text`."""


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
