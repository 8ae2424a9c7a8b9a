"""The pages about the guide itself: sources, how it is made, what was held back."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from winnow.core.addresses import relative
from winnow.core.brief import Held, Tally
from winnow.core.duplicates import DuplicateDocument
from winnow.core.guide import PageFile
from winnow.core.ids import slug
from winnow.core.markdown import escape_inline, escape_line
from winnow.core.records import Action, Claimed, Document, Judged, Kind, OutputFile
from winnow.core.rulebook import Rulebook
from winnow.core.text import fold, squeeze
from winnow.stages.render.page import SOURCES_PATH, Frame, front_matter

MADE_PATH = "about/how-this-guide-is-made.md"
HELD_PATH = "about/held-back.md"
NO_SEARCH = "search: {exclude: true}"
LEFT_OUT = {
    Kind.SPAM: "pasted-in advertising",
    Kind.PROMO: "lines of a seller",
    Kind.BOILERPLATE: "page furniture",
    Kind.META: "talk about the article itself",
    Kind.HYPE: "praise",
}
CUT = "[…]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """An article as the list of the articles shows it."""

    document: Document
    title: str
    """The title that was found in it, empty where it has none."""
    tallies: Sequence[Tally]
    claimed: Sequence[Claimed]
    """Its supporting sentences, in order."""


@dataclass(frozen=True, slots=True)
class Account:
    """What the pages about the guide are made from."""

    documents: tuple[Document, ...]
    listed: tuple[Listed, ...]
    """The articles that repeat no other one, in order."""
    titles: Mapping[str, str]
    """Title of each page by its path."""
    notice: Sequence[str]
    """The box on every page that says who has not reviewed it, as lines."""
    last_step: str
    """What is done with what is left."""
    shown: Mapping[str, str]
    """Page that shows or cites a sentence, by content id."""
    duplicates: tuple[DuplicateDocument, ...]
    book: Rulebook
    texts: PageFile


def title_of(judged: Iterable[Judged]) -> str:
    """Return the title that was found in an article, empty where it has none."""
    return next((item.clean for item in judged if item.kind is Kind.TITLE and item.action is Action.STRUCTURE), "")


def tallies_of(judged: Iterable[Judged]) -> tuple[Tally, ...]:
    """Return how many spans of an article were taken for what and became what."""
    counts = Counter((item.action, item.kind) for item in judged)
    return tuple(Tally(action, kind, spans) for (action, kind), spans in counts.items())


def counts_line(tallies: Sequence[Tally]) -> list[str]:
    """Return how many spans of an article became what, as list items."""
    taken: Counter[str] = Counter()
    dropped: Counter[str] = Counter()
    for action, kind, spans in tallies:
        taken[action] += spans
        dropped[kind] += spans if action == Action.DROP else 0
    used = taken[Action.PUBLISH] + taken[Action.TRIM]
    left = [f"{dropped[kind]} × {label}" for kind, label in LEFT_OUT.items() if dropped[kind]]
    return [
        f"- Sentences that may be shown: {used}, of them shortened: {taken[Action.TRIM]}",
        f"- Sentences that only count as support, their words not shown: {taken[Action.REWORD]}",
        f"- Sentences held back: {taken[Action.HOLD]}",
        f"- Left out: {', '.join(left) or 'nothing'}",
    ]


def known_lines(document: Document, unknown: str) -> list[str]:
    """Return what is known of an article as list items."""
    known = document.known
    rows = (("File", document.source), ("Address", known.url), ("Author", known.author), ("Published", known.published))
    return [f"- {label}: {escape_inline(value) if value else unknown}" for label, value in rows]


def page_links(account: Account) -> dict[str, str]:
    """Return the link from the list of the articles to each page, by its path."""
    return {path: f"[{escape_inline(title)}]({relative(SOURCES_PATH, path)})" for path, title in account.titles.items()}


def sentence_lines(items: Sequence[Claimed], shown: Mapping[str, str], links: Mapping[str, str]) -> list[str]:
    """Return the sentences of an article that a page shows or counts, each with the id that notes lead to."""
    lines = []
    seen: set[str] = set()
    for item in items:
        judged = item.judged
        page = shown.get(judged.id)
        if page is None or judged.id in seen:
            continue
        seen.add(judged.id)
        words = f"“{escape_inline(judged.clean)}”" if judged.clean else "*counted, its words are not shown*"
        lines.append(f'- <span id="s-{judged.id}"></span>Line {judged.sentence.line}: {words} → {links[page]}')
    return lines


def sources_page(account: Account, frame: Frame) -> OutputFile:
    """Return the list of the articles, with what was taken from each and what was left out."""
    texts = account.texts.texts
    lines = [*front_matter(texts.sources_title, texts.sources_description, NO_SEARCH)]
    lines += [
        f"# {texts.sources_title} {{#top}}",
        "",
        *account.notice,
        texts.sources_lead.format(total=frame.total),
        "",
    ]
    links = page_links(account)
    # An article is one string: the lines of a large pile, each by itself, would take as much room again.
    lines += ["\n".join(article_lines(article, account, frame, links)) for article in account.listed]
    lines += duplicate_lines(account)
    return OutputFile(path=SOURCES_PATH, text="\n".join(lines).rstrip("\n") + "\n")


def article_lines(article: Listed, account: Account, frame: Frame, links: Mapping[str, str]) -> list[str]:
    """Return what the list of the articles says of one, a blank line behind it."""
    document = article.document
    number = frame.numbers[document.source]
    title = squeeze(document.known.title or article.title) or "none"
    cited = sentence_lines(article.claimed, account.shown, links)
    lines = [f"## Article {number} {{#article-{number}}}", "", f"- Title: {escape_inline(title)}"]
    lines += [*known_lines(document, account.texts.texts.sources_unknown), *counts_line(article.tallies), ""]
    if cited:
        lines += [f'??? note "Sentences that a page shows or counts: {len(cited)}"', ""]
        lines += [f"    {line}" for line in cited] + [""]
    return lines


def duplicate_lines(account: Account) -> list[str]:
    """Return the articles that were set aside because they repeat another one."""
    if not account.duplicates:
        return []
    lines = ["## Set aside as copies {#copies}", ""]
    lines += [f"- {escape_inline(copy.source)} repeats {escape_inline(copy.canonical)}" for copy in account.duplicates]
    return [*lines, ""]


def without_praise(text: str, book: Rulebook) -> str:
    """Return a held-back sentence with praise and woven-in places cut out, since nobody needs to read those."""
    folded = fold(text)
    places = [match.span() for rule in book.rules["hype"] for match in rule.pattern.finditer(folded.text)]
    places += [match.span() for match in re.finditer(r"\b(?:in|near) [A-Z]\w+(?=[,.])", folded.text)]
    pieces, place = [], 0
    for start, end in sorted(places):
        if start < place:
            continue
        span = folded.span(start, end)
        pieces += [text[place : span.start], CUT]
        place = span.end
    return squeeze("".join([*pieces, text[place:]]))


def held_in(judged: Iterable[Judged], book: Rulebook) -> tuple[Held, ...]:
    """Return the sentences of an article that are held back, as a page shows them."""
    held = (item for item in judged if item.action is Action.HOLD)
    return tuple(
        Held(item.reason, item.sentence.line, escape_line(without_praise(squeeze(item.text), book))) for item in held
    )


def held_page(account: Account, held: Mapping[str, Sequence[Held]], frame: Frame) -> OutputFile:
    """Return the list of what was held back, by reason; `held` says what was in each article, by its name."""
    texts = account.texts.texts
    lines = [*front_matter(texts.held_title, texts.held_description, NO_SEARCH)]
    lines += [f"# {texts.held_title} {{#top}}", "", texts.held_lead.strip(), ""]
    why = {row.id: row.why for row in account.book.files["risk"].rules}
    by_reason: dict[str, list[tuple[str, Held]]] = {}
    for source, items in held.items():
        for item in items:
            by_reason.setdefault(item.reason, []).append((source, item))
    if not by_reason:
        lines += [texts.held_none, ""]
    for reason in (name for name in why if name in by_reason):
        lines += [f"## {reason.replace('-', ' ').capitalize()} {{#{slug(reason)}}}", "", why[reason], ""]
        lines += ['<div class="held-back" markdown>', ""]
        for source, item in by_reason[reason]:
            place = f"Article {frame.numbers[source]}, line {item.line}"
            lines += [f"> {item.quote}", ">", f"> {place}", ""]
        lines += ["</div>", ""]
    return OutputFile(path=HELD_PATH, text="\n".join(lines).rstrip("\n") + "\n")


def made_page(account: Account) -> OutputFile:
    """Return the page on how the guide is made."""
    texts = account.texts.texts
    listed_apart = f"[listed apart]({relative(MADE_PATH, HELD_PATH)})"
    lines = [
        *front_matter(texts.made_title, texts.made_description),
        f"# {texts.made_title} {{#top}}",
        "",
        *account.notice,
    ]
    lines += [
        "## The steps {#steps}",
        "",
        "1. **Read.** Web articles, kept as they came.",
        "2. **Clean.** Pasted-in advertising, lines of sellers, page furniture and praise go.",
        f"3. **Hold back.** Sentences that could harm a reader are {listed_apart}, each with the reason.",
        "4. **Say once.** Sentences of different articles that say the same become one, with all their sources.",
        f"5. **Sort.** {account.last_step}",
        "",
        "## What this cannot do {#limits}",
        "",
        "- A program cannot tell whether a sentence is true. It can only tell where it comes from.",
        "- The articles name no studies. So a sentence here has a source, but no proof.",
        "- The rules look for shapes and words. A claim in new words can slip through.",
        "- How many articles say a thing is a count, not evidence. Articles copy from each other.",
        "",
        f"## {texts.not_said} {{#not-said}}",
        "",
        texts.not_said_text.strip(),
        "",
        "## For clinicians {#for-clinicians}",
        "",
        "- No clinician has reviewed these pages. No reviewer and no review date is given, because there is none.",
        f"- Every sentence leads to its [source]({relative(MADE_PATH, SOURCES_PATH)}), by article and line.",
        "- The site asks for no name, sets no cookie and loads nothing from other sites.",
        "- Linking to a page is not an endorsement of a clinic, and none is named here.",
    ]
    return OutputFile(path=MADE_PATH, text="\n".join(lines) + "\n")
