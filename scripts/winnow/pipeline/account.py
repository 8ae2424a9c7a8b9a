"""The account of a run: every span in the ledger, the pages about the guide in the menu."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from winnow.core.guide import PageFile
from winnow.core.records import (
    Build,
    Claimed,
    Judged,
    OutputFile,
)
from winnow.pipeline.pile import Pile, Telling
from winnow.stages.ledger import Repeats, ledger_of
from winnow.stages.render.about import HELD_PATH, MADE_PATH, Account
from winnow.stages.render.menu import menu
from winnow.stages.render.notes import REFERENCES_PATH
from winnow.stages.render.page import SOURCES_PATH


def account_of(pile: Pile, judged: Sequence[Judged], claimed: Mapping[int, Claimed], told: Telling) -> Account:
    """Return what the pages about the guide, and the ledger, are made from."""
    return Account(
        documents=tuple(article.document for article in pile.cleaned),
        judged=tuple(judged),
        claimed=claimed,
        titles={path: title for title, path in told.titles},
        notice=told.notice,
        last_step=told.last_step,
        shown=told.shown,
        duplicates=pile.duplicates,
        book=pile.book,
        texts=pile.texts,
    )


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
    account: Account,
    groups: Mapping[str, str],
) -> Build:
    """Return everything that is to be written; `groups` names the group of the menu of a page, by path."""
    aside = {copy.source: copy.canonical for copy in pile.duplicates}
    copied = pile.copied()
    return Build(
        files=unique(files),
        nav=menu(titles, about_menu(files, pile.texts), groups, pile.texts.texts.about_menu),
        ledger=ledger_of(account.judged, account.claimed, account.shown, pile.copies, Repeats(aside, copied)),
        copied=copied,
        documents=account.documents,
        duplicates=pile.duplicates,
    )


def unique(files: Sequence[OutputFile]) -> tuple[OutputFile, ...]:
    """Return the files; two pages that claim one path are a bug."""
    paths = [file.path for file in files]
    if len(set(paths)) < len(paths):
        message = f"two pages claim one path: {sorted(path for path in paths if paths.count(path) > 1)}"
        raise AssertionError(message)
    return tuple(files)
