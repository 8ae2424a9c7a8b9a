"""Verdicts in, ledger out: one line for every span of every article, copies of other articles among them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from winnow.core.duplicates import CopiedPassage, Passage
from winnow.core.ledger import NO_CLAIM, Ledger, lines_of, stem_of, tail_of
from winnow.core.records import Action, Claimed, Judged

BlockKey = tuple[str, int, int]
"""Article, start and end of a block."""


@dataclass(frozen=True, slots=True)
class Repeats:
    """What repeats what."""

    articles: Mapping[str, str]
    """For each article that was set aside the name of the one that is kept in its stead."""
    passages: Sequence[CopiedPassage]
    """The paragraphs that stand more than once."""

    def places(self) -> dict[BlockKey, str]:
        """Return what each paragraph that is a copy repeats."""
        return {
            (copy.passage.source, copy.passage.span.start, copy.passage.span.end): named(found.canonical)
            for found in self.passages
            for copy in found.copies
        }


NONE = Repeats({}, ())


@dataclass(frozen=True, slots=True, kw_only=True)
class Entered:
    """One article as the ledger tells of it."""

    source: str
    stems: Sequence[bytes]
    """What the article alone decides of each line, in order of place."""
    claimed: Mapping[int, Claimed] = field(default_factory=dict)
    """Its supporting sentences, by place among the lines."""
    copy_of: Mapping[int, str] = field(default_factory=dict)
    """What a line repeats, by place."""


def named(passage: Passage) -> str:
    """Return how the ledger names a paragraph."""
    return f"{passage.source}:{passage.span.start}-{passage.span.end}"


def block_key(item: Judged) -> BlockKey:
    """Return the block that a span stands in."""
    span = item.sentence.block.span
    return item.sentence.source, span.start, span.end


def article_lines(article: Entered, shown: Mapping[str, str]) -> bytes:
    """Return the lines of one article; `shown` gives the page of a sentence by content id."""
    tails = [NO_CLAIM] * len(article.stems)
    for place in {*article.claimed, *article.copy_of}:
        claimed = article.claimed.get(place)
        page = shown.get(claimed.judged.id) if claimed else None
        tails[place] = tail_of(claimed, page, article.copy_of.get(place))
    return lines_of(article.source, article.stems, tails)


def ledger_of_articles(articles: Iterable[Entered], shown: Mapping[str, str]) -> Ledger:
    """Return the ledger of some articles, in order of name."""
    ordered = sorted(articles, key=lambda each: each.source)
    return Ledger(tuple(article_lines(article, shown) for article in ordered if article.stems))


def entered(
    source: str, items: Sequence[tuple[int, Judged]], claimed: Mapping[int, Claimed], paragraphs: Mapping[BlockKey, str]
) -> Entered:
    """Return an article from its verdicts, each with the number that `claimed` goes by."""
    return Entered(
        source=source,
        stems=[stem_of(item) for _, item in items],
        claimed={place: claimed[number] for place, (number, _) in enumerate(items) if number in claimed},
        copy_of={
            place: paragraphs[key] for place, (_, item) in enumerate(items) if (key := block_key(item)) in paragraphs
        },
    )


def entered_aside(source: str, items: Sequence[Judged], canonical: str | None) -> Entered:
    """Return an article that repeats another one: all of it goes."""
    copy_of = dict.fromkeys(range(len(items)), canonical) if canonical else {}
    return Entered(source=source, stems=[stem_of(set_aside(item)) for item in items], copy_of=copy_of)


def source_of(item: Judged) -> str:
    """Return the article of a span."""
    return item.sentence.source


def ledger_of(
    judged: Sequence[Judged],
    claimed: Mapping[int, Claimed],
    shown: Mapping[str, str],
    copies: Sequence[Judged],
    repeats: Repeats = NONE,
) -> Ledger:
    """Return what became of every span, in order of article and place.

    `claimed` goes by the place in `judged`; `shown` gives the page of a sentence by content id; `copies` are the spans
    of articles that were set aside because they repeat another one; `repeats` says what repeats what. The spans of an
    article stand together, in order of place.
    """
    paragraphs = repeats.places()
    kept = groupby(enumerate(judged), key=lambda pair: source_of(pair[1]))
    articles = [entered(source, list(items), claimed, paragraphs) for source, items in kept]
    aside = groupby(copies, key=source_of)
    articles += [entered_aside(source, list(items), repeats.articles.get(source)) for source, items in aside]
    return ledger_of_articles(articles, shown)


def set_aside(item: Judged) -> Judged:
    """Return a span of an article that repeats another one: all of it goes, junk for its own reason."""
    reason = item.reason if item.action is Action.DROP else "duplicate-document"
    return replace(item, action=Action.DROP, reason=reason, clean="", cuts=())
