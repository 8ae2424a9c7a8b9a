"""What all that is made of a whole pile asks of one article: made where the article is cleaned, and kept with it.

So it is made once and on all cores, and a later run reads it instead of every verdict.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Paragraph(NamedTuple):
    """A paragraph of one article, as others are compared with it."""

    start: int
    """First character in `Document.text`."""
    end: int
    """One past the last."""
    size: int
    """Words in it, as far as they are to be compared."""
    first: int
    """Place of its first verdict among those on the article."""
    last: int
    """Place of its last one."""


class Held(NamedTuple):
    """A sentence that is held back, as a page shows it."""

    reason: str
    """Permanent id of the rule."""
    line: int
    """Line in the article, from 1."""
    quote: str
    """Its words, with praise cut out, as Markdown."""


class Tally(NamedTuple):
    """How many spans of an article were taken for one thing and became one thing."""

    action: str
    kind: str
    spans: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """What all that is made of a whole pile asks of one article; it depends on the article and the rules alone."""

    worth: int
    """Characters that may be shown: of articles that repeat one another the one with the most is kept."""
    title: str
    """The title that was found in it, empty where it has none."""
    headings: tuple[str, ...]
    """Its title and headings."""
    tallies: tuple[Tally, ...]
    paragraphs: tuple[Paragraph, ...]
    """Those that are long enough to be compared, in order of place."""
    paragraph_words: bytes
    """The hashes of their words, as those of the running text."""
    held: tuple[Held, ...]
    sizes: tuple[int, ...]
    """Words of each sentence of its running text."""
    words: bytes
    """The hashes of those words, 4 bytes each, the lowest first."""
