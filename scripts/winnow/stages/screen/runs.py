"""Verdicts on sentences and titles that are good but for something inside or glued to them."""

from __future__ import annotations

from dataclasses import replace

from winnow.core.ids import content_id
from winnow.core.marks import marks
from winnow.core.records import Judged, Kind, Span
from winnow.core.text import squeeze, words
from winnow.rules import boilerplate, clauses, place
from winnow.rules.splices import spliced_spam
from winnow.rules.tells import Looked
from winnow.rules.titles import title_span
from winnow.stages.screen.article import STRUCTURE, Screen, Seen, verdict
from winnow.stages.screen.whole import is_call

LEFT_OVER_WORDS = 3
"""Words that must be left of a sentence after a spam run was cut, or it goes whole."""
LEFT_OVER_SHARE = 0.4
"""Share of the words that must be left likewise."""


def cut_runs(seen: Seen, looked: Looked, screen: Screen) -> Judged:
    """Return the verdict on a sentence that is good but for runs inside it."""
    sentence, folded = seen.sentence, seen.folded
    teaser = boilerplate.glued_teaser(folded.text)
    runs = [*([teaser] if teaser else []), *spliced_spam(looked)]
    places = (
        place.strong_spans(folded.text, screen.title)
        if seen.is_structure
        else place.geo_spans(folded.text, screen.title)
    )
    rest = clauses.without(folded.text, tuple(runs))
    left = len(words(rest))
    if runs and (left < LEFT_OVER_WORDS or left < LEFT_OVER_SHARE * len(words(folded.text))):
        return verdict(sentence, Kind.SPAM, "spam-run")
    cuts = tuple(folded.span(span.start, span.end) for span in (*runs, *places))
    taken = tuple(squeeze(sentence.text[cut.start : cut.end]) for cut in sorted(cuts, key=lambda cut: cut.start))
    signs = tuple(marks(sentence.text)) if sentence.markdown else ()
    kept = clauses.without(sentence.text, (*cuts, *signs))
    clean = clauses.tidy(kept) if cuts else clauses.unquote(squeeze(kept))
    kind = STRUCTURE.get(sentence.block.kind, Kind.INFORMATIVE)
    reason = "spliced-spam" if runs else "geo-phrase" if places else str(kind)
    return verdict(sentence, kind, reason, clean=clean, cuts=taken)


def without_parts(seen: Seen, parts: list[Span], reason: str) -> Judged:
    """Return the verdict on a sentence of which some parts are a seller's."""
    sentence = seen.sentence
    cuts = tuple(seen.folded.span(part.start, part.end) for part in parts)
    taken = tuple(squeeze(sentence.text[cut.start : cut.end]) for cut in cuts)
    clean = clauses.tidy(clauses.without(sentence.text, cuts))
    return verdict(sentence, Kind.INFORMATIVE, reason, clean=clean, cuts=taken)


def split_glued(seen: Seen, looked: Looked, screen: Screen) -> tuple[Judged, ...]:
    """Return a title or heading as two or three spans where something is glued to it, else nothing."""
    keep = title_span(looked, lambda text: is_call(text, screen))
    if not keep:
        return ()
    sentence = seen.sentence
    kept = seen.folded.span(keep.start, keep.end)
    ranges = (Span(start=0, end=kept.start), kept, Span(start=kept.end, end=len(sentence.text)))
    pieces = []
    for span in ranges:
        text = sentence.text[span.start : span.end]
        body = text.strip()
        if not body:
            continue
        first = sentence.span.start + span.start + text.index(body)
        heading = Kind.INFORMATIVE if body.endswith((".", "!")) else Kind.HEADING
        kind = STRUCTURE.get(sentence.block.kind, heading) if span is kept else Kind.SPAM
        reason = str(kind) if span is kept else "spam-prefix" if span.start == 0 else "spam-suffix"
        base = verdict(sentence, kind, reason, clean=clauses.tidy(body) if span is kept else "")
        pieces.append(replace(base, id=content_id(body), span=Span(start=first, end=first + len(body)), text=body))
    return tuple(pieces)
