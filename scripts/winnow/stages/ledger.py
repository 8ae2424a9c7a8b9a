"""Verdicts in, ledger out: one entry for every span of every article, copies of other articles among them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from winnow.core.records import Action, Claimed, Judged, LedgerEntry


def entry(item: Judged, claim: Claimed | None, page: str | None) -> LedgerEntry:
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
    )


def ledger_of(
    judged: Sequence[Judged], claimed: Mapping[int, Claimed], shown: Mapping[str, str], copies: Sequence[Judged]
) -> tuple[LedgerEntry, ...]:
    """Return what became of every span, in order of article and place.

    `claimed` goes by the place in `judged`; `shown` gives the page of a sentence by content id; `copies` are the spans
    of articles that were set aside because they repeat another one.
    """
    entries = [entry(item, claimed.get(place), shown.get(item.id)) for place, item in enumerate(judged)]
    entries += [entry(set_aside(item), None, None) for item in copies]
    return tuple(sorted(entries, key=lambda each: (each.source, each.start)))


def set_aside(item: Judged) -> Judged:
    """Return a span of an article that repeats another one: all of it goes, junk for its own reason."""
    reason = item.reason if item.action is Action.DROP else "duplicate-document"
    return replace(item, action=Action.DROP, reason=reason, clean="", cuts=())
