"""What a run made in, the articles as the report shows them out: numbered, titled, each span with its outcome."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from winnow.core.duplicates import CopiedPassage, DuplicateDocument
from winnow.core.records import Action, Document, Kind, LedgerEntry, OutputFile, QueueItem
from winnow.core.text import squeeze
from winnow.stages.report.align import Piece, pieces
from winnow.stages.report.outcomes import Outcome, outcome_of
from winnow.stages.report.reasons import why_of


@dataclass(frozen=True, kw_only=True)
class Reported:
    """Everything that a report is made from."""

    documents: tuple[Document, ...]
    ledger: Iterable[LedgerEntry]
    duplicates: tuple[DuplicateDocument, ...] = ()
    copied: tuple[CopiedPassage, ...] = ()
    """Paragraphs that stand more than once."""
    files: tuple[OutputFile, ...] = ()
    """The pages, to see which sentence stands on them."""
    queue: tuple[QueueItem, ...] | None = None
    """Sentences that somebody has to decide on; None where the automatic layer ran alone."""
    whys: Mapping[str, str]
    """Why there is a rule, by its id."""
    wordings: Mapping[str, str]
    """How the guide words a claim, by its id."""

    @cached_property
    def pages(self) -> dict[str, str]:
        """Text of each page by its path."""
        return {file.path: file.text for file in self.files}

    def why(self, reason: str) -> str:
        """Return why a rule, or a decision, does what it does."""
        return self.whys.get(reason) or why_of(reason)


@dataclass(frozen=True, slots=True)
class Read:
    """A span of an article."""

    number: int
    """Place among the spans of its article, from 1."""
    entry: LedgerEntry
    outcome: Outcome
    pieces: tuple[Piece, ...]
    """Its words, what was cut out of it apart."""

    @property
    def is_cut(self) -> bool:
        """Whether it is kept but for words that were cut out of it."""
        return any(not piece.kept for piece in self.pieces)

    @property
    def sizes(self) -> Counter[Outcome]:
        """Characters by what became of them."""
        found: Counter[Outcome] = Counter()
        for piece in self.pieces:
            found[self.outcome if piece.kept else Outcome.TRIMMED] += len(piece.text)
        return found


@dataclass(frozen=True, kw_only=True)
class Article:
    """An article as the report shows it."""

    number: int
    """Place in the pile, from 1."""
    document: Document
    title: str
    """What is known or found, empty where there is none."""
    spans: tuple[Read, ...]
    copy_of: DuplicateDocument | None
    """The article that it repeats, None where it repeats none."""

    @property
    def id(self) -> str:
        """The id of its place on the page."""
        return f"a{self.number}"

    @cached_property
    def sizes(self) -> Counter[Outcome]:
        """Characters by what became of them."""
        return sum((span.sizes for span in self.spans), Counter[Outcome]())

    @property
    def outcomes(self) -> list[Outcome]:
        """What became of its parts, in the order of legends."""
        return [outcome for outcome in Outcome if self.sizes[outcome]]


def read(number: int, entry: LedgerEntry) -> Read:
    """Return an entry of the ledger with its outcome and what was cut out of it."""
    outcome = outcome_of(entry)
    whole = (Piece(entry.text, kept=True),)
    cut = entry.clean is not None and outcome in {Outcome.SHOWN, Outcome.STRUCTURE}
    return Read(number, entry, outcome, pieces(entry.text, entry.clean or "") if cut else whole)


def title_of(document: Document, entries: Sequence[LedgerEntry]) -> str:
    """Return the title of an article: what is known of it or what was found in it, empty where there is none."""
    found = (entry.clean or entry.text for entry in entries if entry.kind == Kind.TITLE)
    return squeeze(document.known.title or next(found, "")) or first_heading(entries)


def first_heading(entries: Sequence[LedgerEntry]) -> str:
    """Return the first kept heading, empty where there is none."""
    return squeeze(next((entry.clean or entry.text for entry in entries if entry.action == Action.STRUCTURE), ""))


def articles_of(reported: Reported) -> tuple[Article, ...]:
    """Return the articles in the order of the pile."""
    by_source: dict[str, list[LedgerEntry]] = defaultdict(list)
    for entry in reported.ledger:
        by_source[entry.source].append(entry)
    copies = {copy.source: copy for copy in reported.duplicates}
    return tuple(
        Article(
            number=number,
            document=document,
            title=title_of(document, by_source[document.source]),
            spans=tuple(read(n, entry) for n, entry in enumerate(by_source[document.source], start=1)),
            copy_of=copies.get(document.source),
        )
        for number, document in enumerate(reported.documents, start=1)
    )
