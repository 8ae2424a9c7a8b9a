"""All articles together: what repeats, who says the same, and what a run makes of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from winnow.core.duplicates import CopiedPassage, DuplicateDocument, Passage
from winnow.core.guide import PageFile
from winnow.core.records import SUPPORTING, Build, Claimed, Judged, OutputFile, Span
from winnow.core.rulebook import Rulebook
from winnow.core.shingles import Rows, of_bytes
from winnow.pipeline.cleaned import Article, Sealed
from winnow.stages.classify import classify
from winnow.stages.dedupe_documents import Candidate
from winnow.stages.group import group_said

if TYPE_CHECKING:
    from winnow.stages.decide import Decided

Step = Callable[[str], None]
"""Hears the name of each stage as it begins."""


def quietly(_: str) -> None:
    """Hear the name of a stage and keep it to oneself."""


@dataclass(frozen=True)
class Pile:
    """All articles after the stages that look at one alone, and what the guide is made with."""

    cleaned: tuple[Article, ...]
    """Every article, copies among them."""
    duplicates: tuple[DuplicateDocument, ...]
    book: Rulebook
    texts: PageFile
    by_hand: tuple[OutputFile, ...] = ()
    """Pages that nobody but people writes; short paths may lead to them."""
    copied: Callable[[], tuple[CopiedPassage, ...]] = tuple
    """Gives the paragraphs that stand more than once; asked last, so that another process can look meanwhile."""

    @cached_property
    def kept(self) -> tuple[Article, ...]:
        """The articles that repeat no other one."""
        copies = {copy.source for copy in self.duplicates}
        return tuple(article for article in self.cleaned if article.document.source not in copies)

    @property
    def aside(self) -> tuple[Article, ...]:
        """The articles that repeat another one."""
        copies = {copy.source for copy in self.duplicates}
        return tuple(article for article in self.cleaned if article.document.source in copies)

    @property
    def judged(self) -> tuple[Judged, ...]:
        """The verdicts on the articles that repeat no other one."""
        return tuple(item for article in self.kept for item in article.judged)

    @property
    def copies(self) -> tuple[Judged, ...]:
        """The verdicts on the copies."""
        return tuple(item for article in self.aside for item in article.judged)

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


def passages_of(articles: Sequence[Article]) -> tuple[list[Passage], Rows]:
    """Return the paragraphs of some articles, by source and place, and the hashes of the words of each."""
    ordered = sorted(articles, key=lambda article: article.document.source)
    passages = [
        Passage(source=article.document.source, span=Span(start=each.start, end=each.end))
        for article in ordered
        for each in article.brief.paragraphs
    ]
    sizes = (each.size for article in ordered for each in article.brief.paragraphs)
    return passages, of_bytes([article.brief.paragraph_words for article in ordered], sizes)


def without_words(cleaned: Sequence[Article]) -> tuple[Article, ...]:
    """Return articles without the hashes of their words, a sixth of them, which only copies are looked for with."""
    return tuple(
        replace(article, brief=replace(article.brief, sizes=(), words=b"", paragraph_words=b"")) for article in cleaned
    )


def candidates_of(cleaned: Iterable[Article | Sealed]) -> list[Candidate]:
    """Return articles as they are compared with one another."""
    return [
        Candidate(
            source=article.document.source,
            worth=article.brief.worth,
            sizes=article.brief.sizes,
            words=article.brief.words,
        )
        for article in cleaned
    ]


def claimed_in_order(articles: Sequence[Article], book: Rulebook, step: Step = quietly) -> list[Claimed]:
    """Return the supporting sentences with claims and topic, in order of article and place."""
    step("group")
    said = [each for article in articles for each in article.said]
    claims = group_said(said)
    step("classify")
    supporting = (item for article in articles for item in article.supporting)
    return [classify(item, claims[order], said[order], book) for order, item in enumerate(supporting)]


def claim_sentences(articles: Sequence[Article], book: Rulebook) -> dict[int, Claimed]:
    """Return the supporting sentences with claims and topic, by their place among the verdicts on all articles."""
    judged = (item for article in articles for item in article.judged)
    places = (place for place, item in enumerate(judged) if item.action in SUPPORTING)
    return dict(zip(places, claimed_in_order(articles, book), strict=True))


def by_article(claimed: Sequence[Claimed], articles: Sequence[Article]) -> list[Sequence[Claimed]]:
    """Return the supporting sentences of each article."""
    ends = list(accumulate((len(article.places) for article in articles), initial=0))
    return [claimed[start:end] for start, end in pairwise(ends)]
