"""All articles together: what repeats, who says the same, and what a run makes of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from winnow.core.guide import PageFile
from winnow.core.nearness import FEWEST_WORDS
from winnow.core.records import (
    SUPPORTING,
    Action,
    Block,
    Build,
    Claimed,
    CopiedPassage,
    DuplicateDocument,
    Judged,
    OutputFile,
    Passage,
)
from winnow.core.rulebook import Rulebook
from winnow.pipeline.article import Cleaned
from winnow.stages.classify import classify
from winnow.stages.decide import Decided
from winnow.stages.dedupe_documents import dedupe_documents
from winnow.stages.dedupe_passages import in_order
from winnow.stages.group import group_said

Step = Callable[[str], None]
"""Hears the name of each stage as it begins."""


def quietly(_: str) -> None:
    """Hear the name of a stage and keep it to oneself."""


@dataclass(frozen=True, slots=True)
class Pile:
    """All articles after the stages that look at one alone, and what the guide is made with."""

    cleaned: tuple[Cleaned, ...]
    """Every article, copies among them."""
    duplicates: tuple[DuplicateDocument, ...]
    book: Rulebook
    texts: PageFile
    by_hand: tuple[OutputFile, ...] = ()
    """Pages that nobody but people writes; short paths may lead to them."""
    copied: Callable[[], tuple[CopiedPassage, ...]] = tuple
    """Gives the paragraphs that stand more than once; asked last, so that another process can look meanwhile."""

    @property
    def kept(self) -> tuple[Cleaned, ...]:
        """The articles that repeat no other one."""
        copies = {copy.source for copy in self.duplicates}
        return tuple(article for article in self.cleaned if article.document.source not in copies)

    @property
    def judged(self) -> tuple[Judged, ...]:
        """The verdicts on the articles that repeat no other one."""
        return tuple(item for article in self.kept for item in article.judged)

    @property
    def copies(self) -> tuple[Judged, ...]:
        """The verdicts on the copies."""
        names = {copy.source for copy in self.duplicates}
        return tuple(item for article in self.cleaned if article.document.source in names for item in article.judged)

    @property
    def numbers(self) -> dict[str, int]:
        """The number of each article that repeats no other one, from 1."""
        return {article.document.source: number for number, article in enumerate(self.kept, start=1)}


@dataclass(frozen=True, slots=True)
class Telling:
    """What one of the two layers tells the pages about the guide."""

    titles: Sequence[tuple[str, str]]
    """Title and path of each page."""
    shown: Mapping[str, str]
    """Page that shows or cites a sentence, by content id."""
    notice: tuple[str, ...]
    last_step: str


@dataclass(frozen=True, slots=True)
class Made:
    """What a run makes: everything to be written, and what somebody has to decide on."""

    build: Build
    decided: Decided | None
    """None where the automatic layer ran alone."""


def passages_of(articles: Sequence[Cleaned]) -> list[Passage]:
    """Return the paragraphs of the kept articles, by source and place: the words of each that were not left out."""
    found: list[Passage] = []
    for article in articles:
        words: dict[int, tuple[Block, list[str]]] = {}
        for item in article.judged:
            if item.action is not Action.DROP and item.action is not Action.STRUCTURE:
                block = item.sentence.block
                words.setdefault(block.order, (block, []))[1].append(item.clean or item.text)
        found += [
            Passage(source=block.source, span=block.span, text=" ".join(parts))
            for block, parts in words.values()
            if sum(part.count(" ") + 1 for part in parts) >= FEWEST_WORDS
        ]
    return in_order(found)


def find_copies(cleaned: Sequence[Cleaned]) -> tuple[DuplicateDocument, ...]:
    """Return the articles that repeat another one; of several the one with the most kept text stays."""
    worth = {article.document.source: sum(len(item.clean) for item in article.judged) for article in cleaned}
    return dedupe_documents(tuple(article.document for article in cleaned), worth)


def claim_sentences(articles: Sequence[Cleaned], book: Rulebook, step: Step = quietly) -> dict[int, Claimed]:
    """Return the supporting sentences with claims and topic, by their place among the verdicts on all articles."""
    step("group")
    said = [each for article in articles for each in article.said]
    claims = group_said(said)
    step("classify")
    judged = (item for article in articles for item in article.judged)
    supporting = ((place, item) for place, item in enumerate(judged) if item.action in SUPPORTING)
    return {place: classify(item, claims[order], said[order], book) for order, (place, item) in enumerate(supporting)}
