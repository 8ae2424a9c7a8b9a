"""A sentence and what is to be cut from it in, the verdict on what is left out; no cut takes a call for help."""

from __future__ import annotations

from collections.abc import Iterable

from winnow.core.marks import reading
from winnow.core.records import Judged, Kind, Span
from winnow.core.text import squeeze
from winnow.rules import clauses, lifelines
from winnow.stages.screen.article import STRUCTURE, Seen, verdict

PLACE_CUT = "geo-phrase"
"""Reason of a sentence out of which places were cut, and nothing else."""


def holes_in(text: str, spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return what is cut from a folded text where some ranges of it are to go: in order, those that overlap as one.

    Nothing is taken from a call for help in danger, see `rules/lifelines.py`.
    """
    kept: list[Span] = []
    spared = (part for span in spans for part in lifelines.beside(text, span))
    for span in sorted(spared, key=lambda span: (span.start, -span.end)):
        if kept and span.start <= kept[-1].end:
            kept[-1] = Span(start=kept[-1].start, end=max(kept[-1].end, span.end))
        else:
            kept.append(span)
    return tuple(kept)


def has_sold_cut(item: Judged) -> bool:
    """Return whether something of a seller's was cut out of a sentence, and not only a place."""
    return bool(item.cuts) and item.reason != PLACE_CUT


def trimmed(seen: Seen, spans: Iterable[Span], kind: Kind, reason: str) -> Judged:
    """Return the verdict on a sentence of which some ranges, in the folded text, are cut."""
    sentence = seen.sentence
    holes = holes_in(seen.folded.text, spans)
    if not holes and not sentence.markdown:
        return verdict(sentence, kind, reason, clean=clauses.unquote(squeeze(sentence.text)))
    cuts = tuple(seen.folded.span(hole.start, hole.end) for hole in holes)
    taken = tuple(squeeze(sentence.text[cut.start : cut.end]) for cut in cuts)
    kept = reading(sentence.text, cuts) if sentence.markdown else clauses.without(sentence.text, cuts)
    clean = clauses.tidy(kept) if cuts else clauses.unquote(squeeze(kept))
    return verdict(sentence, kind, reason, clean=clean, cuts=taken, holes=holes)


def whole(seen: Seen) -> Judged:
    """Return the verdict on a sentence that is kept as it stands."""
    kind = STRUCTURE.get(seen.sentence.block.kind, Kind.INFORMATIVE)
    return trimmed(seen, (), kind, str(kind))
