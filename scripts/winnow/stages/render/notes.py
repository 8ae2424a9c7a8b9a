"""The notes of a page: references of facts and places in articles, numbered as they are first used."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from urllib.parse import quote

from winnow.core.addresses import placed, relative
from winnow.core.editorial import NO_FACT, TAG, Editorial, ReferenceRow
from winnow.core.markdown import escape_inline
from winnow.core.records import Citation
from winnow.stages.render.page import SOURCES_PATH, anchor


def address(url: str) -> str:
    """Return a web address that no bracket in it can end early."""
    return quote(url, safe=":/?#=&%._-~+,;")


def reference_text(row: ReferenceRow, *, second_hand: bool) -> str:
    """Return a reference as a line of Markdown that leads to it where an address is known."""
    parts = [
        f"{escape_inline(row.authors.rstrip('.'))}." if row.authors else "",
        f"{escape_inline(row.title.rstrip('.'))}.",
    ]
    parts.append(
        f"{escape_inline(row.source)}{f', {row.year}' if row.year and str(row.year) not in row.source else ''}."
    )
    if row.doi:
        parts.append(f"[doi.org/{escape_inline(row.doi)}]({address(f'https://doi.org/{row.doi}')}).")
    elif row.url:
        parts.append(f"[{escape_inline(row.url.split('/')[2])}]({address(row.url)}).")
    if second_hand:
        parts.append("Read in a secondary source.")
    return " ".join(part for part in parts if part)


class Notes:
    """The notes of one page, in the order in which they are first needed."""

    def __init__(self, editorial: Editorial, page: str, numbers: Mapping[str, int]) -> None:
        """Begin with no notes; `numbers` are those of the articles."""
        self.editorial, self.page, self.numbers = editorial, page, numbers
        self.texts: dict[str, str] = {}

    def mark(self, key: str, text: str) -> str:
        """Return the mark of a note, the same for the same key."""
        self.texts.setdefault(key, text)
        return f"[^{list(self.texts).index(key) + 1}]"

    def facts(self, names: Sequence[str]) -> str:
        """Return the marks of the references that facts were read in."""
        marks: dict[str, None] = {}
        for name in names:
            if name == NO_FACT:
                continue
            fact = self.editorial.facts[name]
            for reference in fact.references:
                row = self.editorial.references[reference]
                text = reference_text(row, second_hand=fact.confirmation == "S2")
                marks[self.mark(reference, text)] = None
        return "".join(marks)

    def articles(self, claim: str, citations: Sequence[Citation]) -> str:
        """Return the mark of the note that names the articles which say a claim, empty where none does."""
        if not citations:
            return ""
        link = relative(self.page, SOURCES_PATH)
        places = ", ".join(f"[{self.numbers[c.source]} (line {c.line})]({link}#{anchor(c)})" for c in citations)
        said = "1 article says" if len(citations) == 1 else f"{len(citations)} articles say"
        return self.mark(f"articles-{claim}", f"{said} this or part of it: {places}. A count is not proof.")

    def tagged(self, line: str) -> str:
        """Return a line of a block with the marks of its references in place of the ids of its facts."""
        return TAG.sub(lambda match: self.facts(match[1].split(",")), placed(line, self.page))

    def lines(self) -> list[str]:
        """Return the notes as Markdown."""
        return [f"[^{number}]: {text}" for number, text in enumerate(self.texts.values(), start=1)]
