"""The account of a run: every span in the ledger, the pages about the guide in the menu."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from winnow.core.duplicates import CopiedPassage
from winnow.core.guide import PageFile
from winnow.core.ledger import Ledger
from winnow.core.records import Build, Claimed, Judged, OutputFile
from winnow.pipeline.cleaned import Article
from winnow.pipeline.pile import Pile, Telling
from winnow.stages.ledger import BlockKey, Entered, Repeats, entered_aside, ledger_of, ledger_of_articles
from winnow.stages.render.about import HELD_PATH, MADE_PATH, Account, Listed, tallies_of, title_of
from winnow.stages.render.menu import menu
from winnow.stages.render.notes import REFERENCES_PATH
from winnow.stages.render.page import SOURCES_PATH

if TYPE_CHECKING:
    from winnow.stages.decide import Decided


def account_of(pile: Pile, listed: Sequence[Listed], told: Telling) -> Account:
    """Return what the pages about the guide are made from."""
    return Account(
        documents=tuple(article.document for article in pile.cleaned),
        listed=tuple(listed),
        titles={path: title for title, path in told.titles},
        notice=told.notice,
        last_step=told.last_step,
        shown=told.shown,
        duplicates=pile.duplicates,
        book=pile.book,
        texts=pile.texts,
    )


def listed_as_decided(pile: Pile, decided: Decided) -> list[Listed]:
    """Return the articles as the verdicts that people decided on leave them."""
    verdicts: dict[str, list[Judged]] = {article.document.source: [] for article in pile.kept}
    supporting: dict[str, list[Claimed]] = {source: [] for source in verdicts}
    for item in decided.judged:
        verdicts[item.sentence.source].append(item)
    for found in decided.claimed.values():
        supporting[found.judged.sentence.source].append(found)
    return [
        Listed(
            document=article.document,
            title=title_of(verdicts[source]),
            tallies=tallies_of(verdicts[source]),
            claimed=supporting[source],
        )
        for article in pile.kept
        for source in (article.document.source,)
    ]


def ledger_as_decided(
    pile: Pile, decided: Decided, shown: Mapping[str, str], copied: Sequence[CopiedPassage]
) -> Ledger:
    """Return the ledger of the verdicts as people decided on them."""
    aside = {copy.source: copy.canonical for copy in pile.duplicates}
    return ledger_of(decided.judged, decided.claimed, shown, pile.copies, Repeats(aside, copied))


def ledger_of_pile(
    pile: Pile, claimed: Sequence[Sequence[Claimed]], shown: Mapping[str, str], copied: Sequence[CopiedPassage]
) -> Ledger:
    """Return the ledger where nobody decided on anything: from what each article alone decides of its lines."""
    paragraphs = Repeats({}, copied).places()
    articles = [
        Entered(
            source=article.document.source,
            stems=article.stems,
            claimed=dict(zip(article.places, supporting, strict=True)),
            copy_of=copies_in(article, paragraphs),
        )
        for article, supporting in zip(pile.kept, claimed, strict=True)
    ]
    canonical = {copy.source: copy.canonical for copy in pile.duplicates}
    aside = ((article.document.source, article.judged) for article in pile.aside)
    return ledger_of_articles(
        [*articles, *(entered_aside(source, judged, canonical[source]) for source, judged in aside)], shown
    )


def copies_in(article: Article, paragraphs: Mapping[BlockKey, str]) -> dict[int, str]:
    """Return what each line of an article repeats, by place; `paragraphs` says what a paragraph does."""
    found: dict[int, str] = {}
    for each in article.brief.paragraphs:
        repeated = paragraphs.get((article.document.source, each.start, each.end))
        if repeated:
            found |= dict.fromkeys(range(each.first, each.last + 1), repeated)
    return found


def about_menu(files: Sequence[OutputFile], texts: PageFile) -> list[tuple[str, str]]:
    """Return title and path of the pages on the guide itself that it has, in the order of the menu."""
    words = texts.texts
    known = [
        (words.made_title, MADE_PATH),
        (words.sources_title, SOURCES_PATH),
        (texts.parts.references_page_title, REFERENCES_PATH),
        (words.held_title, HELD_PATH),
        *((row.title, row.path) for row in texts.statements),
    ]
    paths = {file.path for file in files}
    return [(title, path) for title, path in known if path in paths]


def build_of(
    pile: Pile,
    files: Sequence[OutputFile],
    titles: Sequence[tuple[str, str]],
    ledger: Callable[[Sequence[CopiedPassage]], Ledger],
    groups: Mapping[str, str],
) -> Build:
    """Return everything that is to be written; `groups` names the group of the menu of a page, by path.

    `ledger` makes the ledger once it is known which paragraphs are copies.
    """
    copied = pile.copied()
    return Build(
        files=unique(files),
        nav=menu(titles, about_menu(files, pile.texts), groups, pile.texts.texts.about_menu),
        ledger=ledger(copied),
        copied=copied,
        documents=tuple(article.document for article in pile.cleaned),
        duplicates=pile.duplicates,
    )


def unique(files: Sequence[OutputFile]) -> tuple[OutputFile, ...]:
    """Return the files; two pages that claim one path are a bug."""
    paths = [file.path for file in files]
    if len(set(paths)) < len(paths):
        message = f"two pages claim one path: {sorted(path for path in paths if paths.count(path) > 1)}"
        raise AssertionError(message)
    return tuple(files)
