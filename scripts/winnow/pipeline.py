"""The order of the stages: articles in, everything that is to be written out. Pure; the lines below are the program."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from winnow.core.editorial import Editorial
from winnow.core.guide import PageFile
from winnow.core.language import is_english
from winnow.core.nearness import FEWEST_WORDS
from winnow.core.records import (
    SUPPORTING,
    Action,
    Block,
    Build,
    Claimed,
    CopiedPassage,
    Document,
    DuplicateDocument,
    Judged,
    Kind,
    OutputFile,
    Passage,
    Said,
    Source,
    SourceKind,
)
from winnow.core.rulebook import Rulebook
from winnow.core.subject import common_subject
from winnow.kit.page import CLINICIANS_PATH, clinician_page
from winnow.kit.plan import plan_of
from winnow.rules.likeness import said_by
from winnow.stages.aside import set_language_aside
from winnow.stages.classify import classify
from winnow.stages.compose import Guide, compose
from winnow.stages.compose.guide import shown_on
from winnow.stages.decide import Decided, decide
from winnow.stages.dedupe_documents import dedupe_documents
from winnow.stages.dedupe_passages import in_order
from winnow.stages.group import group_said, wording
from winnow.stages.judge import judge
from winnow.stages.ledger import Repeats, ledger_of
from winnow.stages.normalise import normalise
from winnow.stages.parcel import pack, unpack
from winnow.stages.render.about import HELD_PATH, MADE_PATH, Account, held_page, made_page, sources_page
from winnow.stages.render.addresses import addressed
from winnow.stages.render.glossary import glossary_page
from winnow.stages.render.guide import Support, notice_lines, render_guide_page
from winnow.stages.render.held import held_claims_page
from winnow.stages.render.home import Entry, Home, home_page
from winnow.stages.render.menu import menu, overview_links
from winnow.stages.render.notes import REFERENCES_PATH
from winnow.stages.render.page import SOURCES_PATH, Frame, notice, render_page
from winnow.stages.render.queue import QUEUE_TITLE, queue_page
from winnow.stages.render.references import references_page
from winnow.stages.render.search_words import search_words
from winnow.stages.render.statements import statement_pages
from winnow.stages.screen import screen
from winnow.stages.segment import segment
from winnow.stages.split import split
from winnow.stages.strip import strip

Step = Callable[[str], None]
"""Hears the name of each stage as it begins."""


def quietly(_: str) -> None:
    """Hear the name of a stage and keep it to oneself."""


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


def build_automatic(pile: Pile, step: Step = quietly) -> Made:
    """Return the guide that a program can make of the articles alone."""
    judged = pile.judged
    claimed = claim_sentences(pile.kept, pile.book, step)
    step("compose")
    pages = compose(Guide(claimed=tuple(claimed.values()), total=len(pile.kept), book=pile.book, pages=pile.texts))
    frame = Frame(pages=pile.texts, numbers=pile.numbers)
    step("render")
    titles = [(page.title, page.path) for page in pages]
    words = pile.texts.texts
    told = Telling(titles, shown_on(pages), tuple(notice(words)), words.last_step)
    account = account_of(pile, judged, claimed, told)
    headings = (item.clean for item in judged if item.action is Action.STRUCTURE and item.kind is not Kind.QUESTION)
    subject = common_subject(headings)
    listed = tuple(Entry(title=page.title, path=page.path, description=page.description) for page in pages)
    lead = words.home_lead.format(subject=subject)
    title = subject[:1].upper() + subject[1:]
    clinicians = (MADE_PATH, words.clinician_text)
    home = home_page(
        Home(title=title, lead=lead, status=notice(words), pages=listed, groups={}, clinicians=clinicians), pile.texts
    )
    rendered = [
        render_page(page, frame, links=overview_links(page.path, titles, words.conditions_lead)) for page in pages
    ]
    stated = statement_pages("", pile.texts)
    about = (sources_page(account, frame), made_page(account), held_page(account, frame), *stated)
    files = (home, *rendered, *about, search_words(None))
    step("ledger")
    return Made(build_of(pile, files, titles, account, {}), None)


def edited_home(
    editorial: Editorial, listed: Sequence[Entry], groups: Mapping[str, str], texts: PageFile
) -> OutputFile:
    """Return the home page of a guide that people decided on."""
    guide, kit = editorial.guide, editorial.kit
    clinicians = (CLINICIANS_PATH, kit.rows.page.card) if kit else (MADE_PATH, texts.texts.clinician_text)
    home = Home(
        title=guide.home_title,
        lead=guide.home_lead.strip(),
        status=notice_lines(editorial),
        pages=listed,
        groups=groups,
        clinicians=clinicians,
    )
    return home_page(home, texts)


def kit_pages(editorial: Editorial, texts: PageFile) -> tuple[OutputFile, ...]:
    """Return the page for clinicians, nothing where there is no referral kit."""
    if editorial.kit is None:
        return ()
    more = ((texts.texts.made_title, MADE_PATH), (texts.texts.held_title, HELD_PATH))
    return (clinician_page(plan_of(editorial), editorial, REFERENCES_PATH, more),)


def build_edited(pile: Pile, editorial: Editorial, *, show_queue: bool) -> Made:
    """Return the guide that people decided on, with what nobody has decided on in the queue.

    Where `show_queue`, the queue stands on a page of its own, marked as not yet reviewed; it is never published.
    """
    automatic = claim_sentences(pile.kept, pile.book)
    decided = decide(pile.judged, automatic, editorial, pile.book)
    support = Support(editorial, tuple(decided.claimed.values()), pile.numbers, pile.texts.parts)
    explained = [editorial.glossary] if editorial.glossary.terms else []
    rendered = [render_guide_page(plan, support) for plan in editorial.pages]
    rendered += [glossary_page(editorial, pile.texts.parts) for _ in explained]
    rows = [(plan.title, plan.page, plan.description, plan.menu) for plan in editorial.pages]
    rows += [(row.title, row.page, row.description, row.menu) for row in explained]
    listed = tuple(Entry(title=title, path=path, description=text) for title, path, text, _ in rows)
    titles = [(title, path) for title, path, _, _ in rows]
    groups = {path: group for _, path, _, group in rows if group}
    home = edited_home(editorial, listed, groups, pile.texts)
    shown = {
        item.judged.id: editorial.shown_in(editorial.claims[name]).page
        for item in decided.claimed.values()
        for name in item.claims[:1]
    }
    told = Telling(titles, shown, tuple(notice_lines(editorial)), pile.texts.texts.last_step_edited.strip())
    account = account_of(pile, decided.judged, decided.claimed, told)
    frame = Frame(pages=pile.texts, numbers=pile.numbers)
    held = held_claims_page(editorial, decided.judged, pile.numbers, pile.book, pile.texts)
    references = references_page(editorial, pile.texts.parts)
    waiting = (queue_page(decided.queue),) if show_queue and decided.queue else ()
    stated = statement_pages(editorial.site.contact if editorial.site else "", pile.texts)
    about = (sources_page(account, frame), made_page(account), held, references, *stated)
    clinicians = kit_pages(editorial, pile.texts)
    files = addressed((home, *rendered, *waiting, *clinicians, *about), editorial.links, pile.by_hand)
    files = (*files, search_words(editorial))
    titles = titles + [(editorial.kit.rows.page.title, page.path) for page in clinicians if editorial.kit]
    titles = titles + [(QUEUE_TITLE, page.path) for page in waiting]
    return Made(build_of(pile, files, titles, account, groups), decided)


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


def build_guide(pile: Pile, editorial: Editorial | None, *, show_queue: bool = False, step: Step = quietly) -> Made:
    """Return everything that one run makes: with decisions where there are any, else of the articles alone."""
    return build_edited(pile, editorial, show_queue=show_queue) if editorial else build_automatic(pile, step)


def unique(files: Sequence[OutputFile]) -> tuple[OutputFile, ...]:
    """Return the files; two pages that claim one path are a bug."""
    paths = [file.path for file in files]
    if len(set(paths)) < len(paths):
        message = f"two pages claim one path: {sorted(path for path in paths if paths.count(path) > 1)}"
        raise AssertionError(message)
    return tuple(files)
