"""The notes of a page: references of facts and places in articles, numbered as they are first used."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from urllib.parse import quote

from winnow.core.addresses import placed, relative
from winnow.core.editorial import NO_FACT, TAG, Editorial, ReferenceRow
from winnow.core.guide import PartTexts
from winnow.core.markdown import escape_inline
from winnow.core.records import Citation
from winnow.stages.render.page import SOURCES_PATH, anchor

ARTICLES = "web-articles"
"""Id of the heading above the list of articles, and key of the note that leads to it."""
REFERENCES_PATH = "about/references.md"


def address(url: str) -> str:
    """Return a web address that no bracket in it can end early."""
    return quote(url, safe=":/?#=&%._-~+,;")


def link_of(row: ReferenceRow) -> str:
    """Return the link to where a reference can be read, empty where no address is known."""
    if row.doi:
        return f"[doi.org/{escape_inline(row.doi)}]({address(f'https://doi.org/{row.doi}')})"
    return f"[{escape_inline(row.url.split('/')[2])}]({address(row.url)})" if row.url else ""


def sentence(text: str | None) -> str:
    """Return a part of a reference with its full stop, empty where there is none."""
    return f"{escape_inline(text.rstrip('.'))}." if text else ""


def dated(text: str, year: int | None) -> str:
    """Return a source with its year, unless it names it itself."""
    return f"{text.rstrip('.')}, {year}" if year and str(year) not in text else text


def reference_text(row: ReferenceRow) -> str:
    """Return a reference in full as a line of Markdown, with a link where an address is known."""
    found = (sentence(row.authors), sentence(row.title), sentence(dated(row.source, row.year)), link_of(row))
    return " ".join(part for part in found if part)


def short_name(row: ReferenceRow) -> str:
    """Return what a note calls a reference: first author and year, or the title where it has no author."""
    if not row.authors:
        return dated(row.title, row.year)
    first, comma, _ = row.authors.partition(",")
    return dated(f"{first} and others" if comma else first.rstrip("."), row.year)


def note_text(name: str, row: ReferenceRow, page: str, *, second_hand: str) -> str:
    """Return a reference as a short note that leads to the whole of it; `second_hand` says that it was not read."""
    whole = f"[{escape_inline(short_name(row))}]({relative(page, REFERENCES_PATH)}#ref-{name})."
    source = sentence(row.source) if row.doi else ""
    return " ".join(part for part in (whole, source, link_of(row), second_hand) if part)


class Notes:
    """The notes of one page, in the order in which they are first needed."""

    def __init__(self, editorial: Editorial, page: str, numbers: Mapping[str, int], words: PartTexts) -> None:
        """Begin with no notes; `numbers` are those of the articles."""
        self.editorial, self.page, self.numbers, self.words = editorial, page, numbers, words
        self.texts: dict[str, str] = {}

    def mark(self, key: str, text: str) -> str:
        """Return the mark of a note, the same for the same key."""
        self.texts.setdefault(key, text)
        return f"[^{list(self.texts).index(key) + 1}]"

    def facts(self, names: Sequence[str], most: int | None = None) -> str:
        """Return the marks of the references that facts were read in, of each fact `most` of them."""
        marks: dict[str, None] = {}
        for name in names:
            if name == NO_FACT:
                continue
            fact = self.editorial.facts[name]
            for reference in fact.references[:most]:
                row = self.editorial.references[reference]
                second_hand = self.words.secondary if fact.confirmation == "S2" else ""
                text = note_text(reference, row, self.page, second_hand=second_hand)
                marks[self.mark(reference, text)] = None
        return "".join(marks)

    def articles(self, citations: Sequence[Citation]) -> str:
        """Return the mark of the one note that says that web articles say it too, empty where none does."""
        return self.mark(ARTICLES, self.words.articles_note.format(link=f"#{ARTICLES}")) if citations else ""

    def places(self, citations: Sequence[Citation]) -> str:
        """Return the places in articles as links to the page of the sources."""
        link = relative(self.page, SOURCES_PATH)
        return ", ".join(f"[{self.numbers[c.source]} (line {c.line})]({link}#{anchor(c)})" for c in citations)

    def article_lines(self, said: Sequence[tuple[str, Sequence[Citation]]]) -> list[str]:
        """Return the list, folded, of what articles say too, with the places; `said` are words and their places."""
        rows = [f"    - {escape_inline(text)} Article {self.places(places)}." for text, places in said if places]
        if not rows:
            return []
        summary = self.words.articles_summary.format(n=len(rows))
        lead = ["", f"    {self.words.articles_lead}", "", *rows, ""]
        return [f"## {self.words.articles_title} {{#{ARTICLES}}}", "", f'??? note "{summary}"', *lead]

    def tagged(self, line: str, most: int | None = None) -> str:
        """Return a line of a block with the marks of its references in place of the ids of its facts."""
        return TAG.sub(lambda match: self.facts(match[1].split(","), most), placed(line, self.page))

    def bare(self, line: str) -> str:
        """Return a line of a block without marks: numbers to call stand alone."""
        return TAG.sub("", placed(line, self.page))

    def lines(self) -> list[str]:
        """Return the notes as Markdown."""
        return [f"[^{number}]: {text}" for number, text in enumerate(self.texts.values(), start=1)]
