"""One article alone: from its bytes to a verdict on every span, and cleaned again until nothing more has to go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from winnow.core.brief import Brief
from winnow.core.language import is_english
from winnow.core.records import SUPPORTING, Action, Document, Judged, Kind, Said, Source, SourceKind
from winnow.core.rulebook import Rulebook
from winnow.pipeline.cleaned import Cleaned
from winnow.rules.likeness import said_by
from winnow.stages.aside import set_language_aside
from winnow.stages.classify import headed
from winnow.stages.dedupe_documents import running_words
from winnow.stages.dedupe_passages import paragraphs_of
from winnow.stages.group import wording
from winnow.stages.judge import judge
from winnow.stages.normalise import normalise
from winnow.stages.render.about import held_in, tallies_of, title_of
from winnow.stages.screen import screen
from winnow.stages.segment import segment
from winnow.stages.split import split
from winnow.stages.strip import strip


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
        return Cleaned(document, aside, (), brief_of(document, aside, book), aside)
    screened = screen(sentences, book)
    judged = judge(screened, book)
    said = tuple(said_in_place(item, book) for item in judged if item.action in SUPPORTING)
    return Cleaned(document, judged, said, brief_of(document, judged, book), screened)


def said_in_place(item: Judged, book: Rulebook) -> Said:
    """Return what a sentence says where it stands."""
    said = said_by(item.id, wording(item), book)
    topics = headed(item, book)
    return replace(said, headed=topics) if topics else said


def brief_of(document: Document, judged: Sequence[Judged], book: Rulebook) -> Brief:
    """Return what all that is made of a whole pile asks of an article."""
    sizes, words = running_words(document.text)
    paragraphs, paragraph_words = paragraphs_of(judged)
    headings = (item for item in judged if item.action is Action.STRUCTURE and item.kind is not Kind.QUESTION)
    return Brief(
        worth=sum(len(item.clean) for item in judged),
        title=title_of(judged),
        headings=tuple(item.clean for item in headings),
        tallies=tallies_of(judged),
        paragraphs=paragraphs,
        paragraph_words=paragraph_words,
        held=held_in(judged, book),
        sizes=sizes,
        words=words,
    )


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
