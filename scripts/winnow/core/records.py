"""Every record that passes between the stages, in the order in which the pipeline makes them.

Source → Document → Block → Sentence → Judged → Claimed → Page → OutputFile, and beside them LedgerEntry (what became
of each span). All are frozen; a later stage makes another type and never fills a field in.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from winnow.core.duplicates import CopiedPassage, DuplicateDocument
    from winnow.core.ledger import Ledger


class BlockKind(StrEnum):
    """What a run of lines is, before anybody has asked whether it is worth keeping."""

    TITLE = "title"
    HEADING = "heading"
    QUESTION = "question"
    PARAGRAPH = "paragraph"
    ITEM = "item"


class Kind(StrEnum):
    """What a span is: the words of the ledger's `kind`."""

    TITLE = "title"
    HEADING = "heading"
    QUESTION = "question"
    INFORMATIVE = "informative"
    HYPE = "hype"
    META = "meta"
    SPAM = "spam"
    PROMO = "promo"
    BOILERPLATE = "boilerplate"


class Action(StrEnum):
    """What became of a span: the words of the ledger's `action`."""

    PUBLISH = "publish"
    TRIM = "trim"
    REWORD = "reword"
    HOLD = "hold"
    STRUCTURE = "structure"
    DROP = "drop"


class Topic(StrEnum):
    """The six subjects of a treatment guide, and none for what has no subject."""

    MECHANISM = "mechanism"
    CONDITIONS = "conditions"
    TREATMENT = "treatment"
    BENEFITS = "benefits"
    SAFETY = "safety"
    FAQ = "faq"
    NONE = "none"


SHOWABLE = frozenset({Action.PUBLISH, Action.TRIM})
"""Actions whose words may stand on a page."""

SUPPORTING = frozenset({Action.PUBLISH, Action.TRIM, Action.REWORD})
"""Actions whose article may be cited for a claim."""


class SourceKind(StrEnum):
    """The format of an article."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A half-open range of characters."""

    start: int
    """First character, from 0."""
    end: int
    """One past the last character."""

    def touches(self, start: int, end: int) -> bool:
        """Return whether another range has a character in common with this one."""
        return self.start < end and start < self.end


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What `sources.yml` says of one article; None where nobody knows."""

    title: str | None = None
    """Title as found."""
    url: str | None = None
    """Address it was fetched from."""
    author: str | None = None
    """Author as stated by the article."""
    published: str | None = None
    """Date of publication, ISO."""
    fetched: str | None = None
    """Date of fetching, ISO."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One article as it lies on disk."""

    name: str
    """File name without folders; with `#ID` for one line of a JSON Lines file."""
    data: bytes
    """Its bytes, untouched."""
    known: Known = Known()
    """What is known of it."""
    kind: SourceKind = SourceKind.TEXT
    """Its format."""
    extracted: bool = False
    """Whether the bytes were taken out of a container, so that places do not count in the file itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One article as text."""

    source: str
    """Name of the source."""
    text: str
    """Decoded text, without a byte order mark, newlines as they are; every offset counts in it."""
    encoding: str
    """Encoding it was decoded with."""
    known: Known = Known()
    """What is known of the article."""
    extracted: bool = False
    """Whether the text was taken out of another format, so that offsets do not count in the file itself."""
    markdown: bool = False
    """Whether the text is Markdown, or was extracted as such, so that its marks are no words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A title, heading, question, paragraph or list item."""

    source: str
    """Name of the source."""
    order: int
    """Place among the blocks of the document, from 0."""
    kind: BlockKind
    """What it looks like."""
    span: Span
    """First to last non-blank character in `Document.text`."""
    heading: str
    """Text of the heading that it stands under, empty where none."""
    question: str
    """Text of the question that it answers, empty where none."""
    level: int = 0
    """Heading level where the format states one, 0 where it does not."""
    note: str = ""
    """Reason that the segmenter already knows for dropping the block, empty where none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence of a block, or a whole block that has no sentences."""

    source: str
    """Name of the source."""
    block: Block
    """The block it stands in."""
    index: int
    """Place in the block, from 0."""
    span: Span
    """Place in `Document.text`."""
    line: int
    """Line of its first character, from 1."""
    text: str
    """Exactly `Document.text[span]`."""
    markdown: bool = False
    """Whether its marks are those of Markdown, and no words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A sentence, or a part of one, with what is to become of it."""

    id: str
    """Content id: the same words have the same id in every run."""
    sentence: Sentence
    """Where it stands; its span may be wider than `span` where a spam run was split off."""
    span: Span
    """Place in `Document.text` that this verdict covers."""
    text: str
    """Exactly `Document.text[span]`."""
    kind: Kind
    action: Action
    reason: str
    """Permanent id of the rule or decision."""
    clean: str
    """What may be shown; empty where nothing may."""
    cuts: tuple[str, ...] = ()
    """The words that were cut from it, in order."""
    holes: tuple[Span, ...] = ()
    """Where these stood in the folded sentence, while the screen is at work; empty in what comes out of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What one supporting sentence says, as far as it matters for what others say: by its words, and its heading."""

    id: str
    """Content id of the sentence."""
    text: str
    """Its wording, folded."""
    claims: tuple[str, ...]
    """Ids of the known claims that it makes."""
    named: tuple[str, ...]
    """Slugs of the health conditions that it names, in the order of the rules."""
    numbers: tuple[str, ...]
    """The numbers in it, each once, ascending."""
    negated: bool
    """Whether it says that something is not so."""
    terms: tuple[str, ...]
    """Stems of the words that say what it is about, each once, ascending."""
    votes: tuple[tuple[Topic, float], ...] = ()
    """What its words say for each topic."""
    manner: tuple[float, int] = (0.0, 0)
    """How much it inflates what it says, less what it hedges; how many words its length is off the easiest to read."""
    headed: tuple[Topic, ...] = ()
    """The topics that the heading above it names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claimed:
    """A judged sentence with the claims that it supports and the topic it belongs to."""

    judged: Judged
    claims: tuple[str, ...]
    """Ids of the claims, in order; empty where it supports none."""
    topic: Topic
    section: str
    """Id of the section of its page; empty where it has none."""
    conditions: tuple[str, ...] = ()
    """Slugs of the health conditions that it names."""
    manner: tuple[float, int] = (0.0, 0)
    """How much it inflates, and how far its length is off: that of what it says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Near:
    """A known claim beside a sentence of the queue."""

    claim: str
    similarity: float
    words: str
    """The sentence or wording of the claim that is nearest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueItem:
    """A sentence that somebody has to decide on."""

    judged: Judged
    why: str
    """alert, changed or new."""
    detail: str
    """What fired, or what it was before."""
    nearest: tuple[Near, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """A place in an article that supports a statement."""

    source: str
    """Name of the source."""
    line: int
    """Line in the article, from 1."""
    id: str
    """Content id of the sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One thing said once on a page."""

    id: str
    """Content id of the sentence whose words are shown."""
    text: str
    """The words."""
    citations: tuple[Citation, ...]
    """Every place that supports it, one per article."""
    joined: bool = False
    """Whether it goes on from the statement before it and stands in the same paragraph."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading and what stands under it."""

    id: str
    title: str
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page of the guide: content, no markup."""

    path: str
    """Path under docs, with `/`."""
    title: str
    description: str
    """One sentence for search engines and link previews."""
    topic: Topic
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OutputFile:
    """A file to be written under docs."""

    path: str
    """Relative, `/`-separated, lower case, unique."""
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerEntry:
    """What became of one span of one article: a line of the ledger."""

    source: str
    start: int
    end: int
    line: int
    text: str
    clean: str | None
    kind: str
    action: str
    reason: str
    claim: tuple[str, ...]
    topic: str
    page: str | None
    copy_of: str | None = None
    """What it repeats: an article, by name, or a paragraph, as `NAME:START-END`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Build:
    """What one run of the pipeline makes; publishing and reporting need nothing else."""

    files: tuple[OutputFile, ...]
    nav: tuple[tuple[str, str], ...]
    """(label, path) in order; a label `Parent/Child` stands under a parent."""
    ledger: Ledger
    documents: tuple[Document, ...]
    duplicates: tuple[DuplicateDocument, ...]
    copied: tuple[CopiedPassage, ...] = ()
    """Paragraphs that stand in the kept articles more than once."""
