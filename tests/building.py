"""Builders: records made from plain words, with the code that makes them in earnest."""

from __future__ import annotations

from dataclasses import replace

from winnow.core.ids import content_id
from winnow.core.records import (
    Action,
    Block,
    BlockKind,
    Claimed,
    Document,
    Judged,
    Kind,
    Sentence,
    Source,
    SourceKind,
    Span,
    Topic,
)
from winnow.core.rulebook import Rulebook
from winnow.edges.project import Places
from winnow.edges.rules import read_rulebook
from winnow.pipeline import Cleaned, clean_article


def rules() -> Rulebook:
    """Return the rules of the project, for tests that hypothesis drives and that can take no fixture."""
    return read_rulebook(Places().data)


def article(text: str, name: str = "article.txt") -> Source:
    """Return an article as it would lie on disk, of the format that its name says."""
    kind = SourceKind.MARKDOWN if name.endswith(".md") else SourceKind.TEXT
    return Source(name=name, data=text.encode(), kind=kind)


def cleaned(text: str, book: Rulebook, name: str = "article.txt") -> Cleaned:
    """Return an article after the stages that look at one article alone."""
    return clean_article(article(text, name), book)


def document(text: str) -> Document:
    """Return a decoded article."""
    return Document(source="article.txt", text=text, encoding="utf-8")


def block(kind: BlockKind = BlockKind.PARAGRAPH, *, heading: str = "", question: str = "", order: int = 0) -> Block:
    """Return a block that stands under a heading or answers a question."""
    return Block(
        source="article.txt", order=order, kind=kind, span=Span(start=0, end=1), heading=heading, question=question
    )


def judged(text: str, *, source: str = "article.txt", index: int = 0, under: Block | None = None) -> Judged:
    """Return a sentence with the verdict that it may be shown as it stands."""
    span = Span(start=0, end=len(text))
    around = replace(under or block(), source=source)
    sentence = Sentence(source=source, block=around, index=index, span=span, line=1, text=text)
    return Judged(
        id=content_id(text),
        sentence=sentence,
        span=span,
        text=text,
        kind=Kind.INFORMATIVE,
        action=Action.PUBLISH,
        reason="informative",
        clean=text,
    )


def claimed(
    text: str, *claims: str, topic: Topic = Topic.TREATMENT, source: str = "article.txt", index: int = 0
) -> Claimed:
    """Return a sentence that supports some claims."""
    return Claimed(judged=judged(text, source=source, index=index), claims=claims, topic=topic, section="also-said")
