"""The first use of each word of the glossary on a page becomes a link to its meaning; headings and links are left."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from winnow.core.addresses import relative
from winnow.core.editorial.rows import GlossaryFile, TermRow
from winnow.core.ids import slug
from winnow.core.terms import term_link

LEFT = ("#", "|", "<", "{", "!", "?")
"""Lines that begin so are left alone: headings, tables, boxes, drawings, classes."""
PROTECTED = re.compile(
    r"(\[[^\]\n]{0,400}\]\([^)\n]{0,400}\)(?:\{[^}\n]{0,200}\})?|\[\^\d+\]|\*\*[^*\n]{1,400}\*\*"
    r"|<[^>\n]{1,400}>|https?://\S+)"
)
"""What no link may be put into: links, marks of notes, what is set in bold, markup."""


def forms(row: TermRow) -> list[str]:
    """Return the words for a term, the longest first, so that the whole of a name is linked."""
    return sorted({row.term, *row.synonyms}, key=lambda form: (-len(form), form))


def pattern(form: str) -> str:
    """Return the pattern of a word in the singular or plural; capitals count where it is written in capitals alone."""
    exact = form.isupper()
    return rf"{'' if exact else '(?i:'}{re.escape(form)}{'' if exact else '(?:s|es)?)'}"


class Terms:
    """The words of the glossary that one page has not yet used."""

    def __init__(self, glossary: GlossaryFile, page: str, title: str) -> None:
        """Begin with every word, but for those that the title names: the page itself explains them."""
        self.address = relative(page, glossary.page)
        named = [row for row in glossary.terms if self.matcher(row).search(title)]
        self.left = [(self.matcher(row), row) for row in glossary.terms if row not in named]

    @staticmethod
    def matcher(row: TermRow) -> re.Pattern[str]:
        """Return what finds a term in any of its forms."""
        return re.compile(rf"(?<![\w-])(?:{'|'.join(map(pattern, forms(row)))})(?![\w-])")

    def earliest(self, text: str) -> tuple[re.Match[str], TermRow] | None:
        """Return the first word of the glossary in a text, the longest where several begin there."""
        found = [(match, row) for matcher, row in self.left if (match := matcher.search(text))]
        return min(found, key=lambda pair: (pair[0].start(), -len(pair[0][0]), pair[1].term), default=None)

    def pieces(self, text: str) -> Iterator[str]:
        """Yield a plain text in pieces, the words that it is the first to use as links."""
        while (found := self.earliest(text)) is not None:
            match, row = found
            yield text[: match.start()] + term_link(match[0], f"{self.address}#{slug(row.term)}")
            self.left = [(matcher, other) for matcher, other in self.left if other is not row]
            text = text[match.end() :]
        yield text

    def linked(self, line: str) -> str:
        """Return a line with the words that it is the first to use as links."""
        if line.startswith(LEFT):
            return line
        parts = PROTECTED.split(line)
        return "".join(part if place % 2 else "".join(self.pieces(part)) for place, part in enumerate(parts))


def with_terms(lines: Sequence[str], glossary: GlossaryFile, page: str, title: str) -> list[str]:
    """Return the lines of a page with the first use of each word of the glossary as a link."""
    terms = Terms(glossary, page, title)
    return [terms.linked(line) for line in "\n".join(lines).split("\n")]
