"""One article alone: from its bytes to a verdict on every span, and cleaned again until nothing more has to go."""

from __future__ import annotations

from dataclasses import dataclass, replace

from winnow.core.language import is_english
from winnow.core.records import (
    SUPPORTING,
    Document,
    Judged,
    Said,
    Source,
    SourceKind,
)
from winnow.core.rulebook import Rulebook
from winnow.rules.likeness import said_by
from winnow.stages.aside import set_language_aside
from winnow.stages.group import wording
from winnow.stages.judge import judge
from winnow.stages.normalise import normalise
from winnow.stages.parcel import pack, unpack
from winnow.stages.screen import screen
from winnow.stages.segment import segment
from winnow.stages.split import split
from winnow.stages.strip import strip


@dataclass(frozen=True, slots=True)
class Cleaned:
    """One article after the stages that look at one article alone."""

    document: Document
    judged: tuple[Judged, ...]
    """The final verdicts."""
    said: tuple[Said, ...]
    """What each supporting sentence says, in order."""
    screened: tuple[Judged, ...] = ()
    """The first verdicts, which `strip` alone asks for: they do not travel between processes."""


@dataclass(frozen=True, slots=True)
class Stripped:
    """One article as cleaned Markdown, with what was seen on the way."""

    text: str
    looks: tuple[Cleaned, ...]
    """The article as it came, then what was left of it, each time that something more had to go."""


MOST_LOOKS = 6
"""Times that an article is looked at; of the articles of the corpora none needs more than three."""


def clean_article(source: Source, book: Rulebook) -> Cleaned:
    """Return one article with a verdict on every span of it.

    Raises ContentError where it cannot be read as text.
    """
    document = normalise(source)
    sentences = split(document, segment(document))
    if not is_english(document.text):
        aside = set_language_aside(sentences)
        return Cleaned(document=document, judged=aside, said=(), screened=aside)
    screened = screen(sentences, book)
    judged = judge(screened, book)
    said = tuple(said_by(item.id, wording(item), book) for item in judged if item.action in SUPPORTING)
    return Cleaned(document=document, judged=judged, said=said, screened=screened)


def packed(cleaned: Cleaned) -> bytes:
    """Return a cleaned article as bytes."""
    return pack(cleaned.document, cleaned.judged, cleaned.said)


def unpacked(data: bytes, source: Source) -> Cleaned:
    """Return the cleaned article that bytes hold.

    Raises ValueError, TypeError, LookupError or AttributeError where they hold none.
    """
    return Cleaned(*unpack(data, source))


def strip_until_settled(source: Source, book: Rulebook) -> Stripped:
    """Return one article as cleaned Markdown: cleaned again as long as that finds anything that has to go.

    A line stands otherwise once its neighbors are gone: `Already a subscriber?` is a heading without text when
    `Log in` is no longer behind it. Raises ContentError where the article cannot be read as text.
    """
    found = [clean_article(source, book)]
    text = strip(found[-1].screened, found[-1].judged)
    while text.strip() and len(found) < MOST_LOOKS:
        again = clean_article(replace(source, data=text.encode(), kind=SourceKind.MARKDOWN), book)
        left = strip(again.screened, again.judged)
        if left == text:
            break
        found.append(again)
        text = left
    return Stripped(text=text, looks=tuple(found))


def strip_article(source: Source, book: Rulebook) -> str:
    """Return one article as cleaned Markdown.

    Raises ContentError where it cannot be read as text.
    """
    return strip_until_settled(source, book).text
