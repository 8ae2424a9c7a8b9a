"""The order of the stages: articles in, everything that is to be written out. Pure; the lines below are the program."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from winnow.core.guide import PageFile
from winnow.core.markdown import escape_attribute
from winnow.core.records import (
    SUPPORTING,
    Action,
    Build,
    Claimed,
    Document,
    DuplicateDocument,
    Judged,
    Kind,
    LedgerEntry,
    OutputFile,
    Page,
    Source,
)
from winnow.core.rulebook import Rulebook
from winnow.core.subject import common_subject
from winnow.stages.classify import classify
from winnow.stages.compose import Guide, compose
from winnow.stages.compose.guide import shown_on
from winnow.stages.group import conditions_in, group, wording
from winnow.stages.judge import judge
from winnow.stages.normalise import normalise
from winnow.stages.render.about import Account, held_page, home_page, made_page, sources_page
from winnow.stages.render.page import Frame, render_page
from winnow.stages.screen import screen
from winnow.stages.segment import segment
from winnow.stages.split import split
from winnow.stages.strip import strip


@dataclass(frozen=True, slots=True)
class Cleaned:
    """One article after the stages that look at one article alone."""

    document: Document
    screened: tuple[Judged, ...]
    judged: tuple[Judged, ...]


def clean_article(source: Source, book: Rulebook) -> Cleaned:
    """Return one article with a verdict on every span of it.

    Raises ContentError where it cannot be read as text.
    """
    document = normalise(source)
    screened = screen(split(document, segment(document)), book)
    return Cleaned(document=document, screened=screened, judged=judge(screened, book))


def strip_article(source: Source, book: Rulebook) -> str:
    """Return one article as cleaned Markdown.

    Raises ContentError where it cannot be read as text.
    """
    cleaned = clean_article(source, book)
    return strip(cleaned.screened, cleaned.judged)


def claim_sentences(judged: Sequence[Judged], book: Rulebook) -> dict[int, Claimed]:
    """Return the supporting sentences with claims and topic, by their place among the verdicts."""
    places = [place for place, item in enumerate(judged) if item.action in SUPPORTING]
    supporting = [judged[place] for place in places]
    claims = group(supporting, book)
    found = {}
    for order, (place, item) in enumerate(zip(places, supporting, strict=True)):
        text = wording(item)
        found[place] = classify(item, claims[order], conditions_in(text, book), text, book)
    return found


def ledger_of(judged: Sequence[Judged], claimed: dict[int, Claimed], pages: Sequence[Page]) -> tuple[LedgerEntry, ...]:
    """Return what became of every span, in order of article and place."""
    shown = shown_on(pages)
    entries = []
    for place, item in enumerate(judged):
        claim = claimed.get(place)
        changed = item.clean and item.clean != item.text
        entries.append(
            LedgerEntry(
                source=item.sentence.source,
                start=item.span.start,
                end=item.span.end,
                line=item.sentence.line,
                text=item.text,
                clean=item.clean if changed else None,
                kind=str(item.kind),
                action=str(item.action),
                reason=item.reason,
                claim=claim.claims if claim else (),
                topic=str(claim.topic) if claim else "none",
                page=shown.get(item.id) if claim else None,
            )
        )
    return tuple(entries)


def navigation(pages: Sequence[Page], texts: PageFile) -> tuple[tuple[str, str], ...]:
    """Return the menu: label and path, with the pages of the conditions below their overview."""
    overview = texts.path("conditions")
    title = next(row.title for row in texts.pages if row.topic == "conditions")
    entries = [("Home", "index.md")]
    for page in pages:
        below = page.path.startswith(overview.removesuffix("index.md")) and page.path != overview
        entries.append((f"{title}/{page.title}" if below else page.title, page.path))
    about = texts.texts
    entries += [(f"About/{about.sources_title}", "about/sources.md")]
    entries += [(f"About/{about.made_title}", "about/how-this-guide-is-made.md"), (f"About/{about.held_title}", "about/held-back.md")]
    return tuple((escape_attribute(label).strip('"'), path) for label, path in entries)


def condition_links(page: Page, pages: Sequence[Page], texts: PageFile) -> list[str]:
    """Return the lines that lead from the overview of the conditions to their own pages."""
    overview = texts.path("conditions")
    if page.path != overview:
        return []
    folder = overview.removesuffix("index.md")
    own = [other for other in pages if other.path.startswith(folder) and other.path != overview]
    return [texts.texts.conditions_lead, "", *(f"- [{other.title}]({other.path.removeprefix(folder)})" for other in own)]


def build_guide(cleaned: Sequence[Cleaned], duplicates: tuple[DuplicateDocument, ...], book: Rulebook, texts: PageFile) -> Build:
    """Return everything that is to be written, from articles that were cleaned one by one."""
    kept = [article for article in cleaned if article.document.source not in {copy.source for copy in duplicates}]
    judged = tuple(item for article in kept for item in article.judged)
    claimed = claim_sentences(judged, book)
    pages = compose(Guide(claimed=tuple(claimed.values()), total=len(kept), book=book, pages=texts))
    documents = tuple(article.document for article in cleaned)
    frame = Frame(texts=texts.texts, numbers={article.document.source: n for n, article in enumerate(kept, start=1)})
    account = Account(
        documents=documents,
        judged=judged,
        claimed=claimed,
        pages=pages,
        shown=shown_on(pages),
        duplicates=duplicates,
        book=book,
        texts=texts,
    )
    subject = common_subject(item.clean for item in judged if item.action is Action.STRUCTURE and item.kind is not Kind.QUESTION)
    home = home_page(account, subject, f"{subject[:1].upper()}{subject[1:]}")
    rendered = [render_page(page, frame, links=condition_links(page, pages, texts)) for page in pages]
    files = (home, *rendered, sources_page(account, frame), made_page(account, frame), held_page(account, frame))
    everything = (*judged, *copied(cleaned, duplicates))
    return Build(
        files=unique(files),
        nav=navigation(pages, texts),
        ledger=tuple(sorted(ledger_of(everything, claimed, pages), key=lambda entry: (entry.source, entry.start))),
        documents=documents,
        duplicates=duplicates,
    )


def copied(cleaned: Sequence[Cleaned], duplicates: tuple[DuplicateDocument, ...]) -> list[Judged]:
    """Return the spans of articles that repeat another one, all dropped."""
    names = {copy.source for copy in duplicates}
    return [
        replace(item, action=Action.DROP, reason="duplicate-document" if item.action is not Action.DROP else item.reason, clean="", cuts=())
        for article in cleaned
        if article.document.source in names
        for item in article.judged
    ]


def unique(files: Sequence[OutputFile]) -> tuple[OutputFile, ...]:
    """Return the files; two pages that claim one path are a bug."""
    paths = [file.path for file in files]
    assert len(set(paths)) == len(paths), f"two pages claim one path: {sorted(paths)}"  # noqa: S101
    return tuple(files)
