"""Verdicts in, ledger out: one entry for every span of every article, copies of other articles among them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from winnow.core.records import Action, Claimed, CopiedPassage, Judged, LedgerEntry, Passage

BlockKey = tuple[str, int, int]
"""Article, start and end of a block."""


@dataclass(frozen=True, slots=True)
class Repeats:
    """What repeats what."""

    articles: Mapping[str, str]
    """For each article that was set aside the name of the one that is kept in its stead."""
    passages: Sequence[CopiedPassage]
    """The paragraphs that stand more than once."""

    def places(self) -> dict[BlockKey, str]:
        """Return what each paragraph that is a copy repeats."""
        return {
            (copy.passage.source, copy.passage.span.start, copy.passage.span.end): named(found.canonical)
            for found in self.passages
            for copy in found.copies
        }


NONE = Repeats({}, ())


def named(passage: Passage) -> str:
    """Return how the ledger names a paragraph."""
    return f"{passage.source}:{passage.span.start}-{passage.span.end}"


def block_key(item: Judged) -> BlockKey:
    """Return the block that a span stands in."""
    span = item.sentence.block.span
    return item.sentence.source, span.start, span.end


def entry(item: Judged, claim: Claimed | None, page: str | None, copy_of: str | None) -> LedgerEntry:
    """Return the ledger's record of one span."""
    return LedgerEntry(
        source=item.sentence.source,
        start=item.span.start,
        end=item.span.end,
        line=item.sentence.line,
        text=item.text,
        clean=item.clean if item.clean and item.clean != item.text else None,
        kind=str(item.kind),
        action=str(item.action),
        reason=item.reason,
        claim=claim.claims if claim else (),
        topic=str(claim.topic) if claim else "none",
        page=page if claim else None,
        copy_of=copy_of,
    )


def ledger_of(
    judged: Sequence[Judged],
    claimed: Mapping[int, Claimed],
    shown: Mapping[str, str],
    copies: Sequence[Judged],
    repeats: Repeats = NONE,
) -> tuple[LedgerEntry, ...]:
    """Return what became of every span, in order of article and place.

    `claimed` goes by the place in `judged`; `shown` gives the page of a sentence by content id; `copies` are the spans
    of articles that were set aside because they repeat another one; `repeats` says what repeats what.
    """
    paragraphs = repeats.places()
    entries = [
        entry(item, claimed.get(place), shown.get(item.id), paragraphs.get(block_key(item)))
        for place, item in enumerate(judged)
    ]
    entries += [entry(set_aside(item), None, None, repeats.articles.get(item.sentence.source)) for item in copies]
    return tuple(sorted(entries, key=lambda each: (each.source, each.start)))


def set_aside(item: Judged) -> Judged:
    """Return a span of an article that repeats another one: all of it goes, junk for its own reason."""
    reason = item.reason if item.action is Action.DROP else "duplicate-document"
    return replace(item, action=Action.DROP, reason=reason, clean="", cuts=())
