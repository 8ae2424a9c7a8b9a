"""Sentences in, first verdicts out: spam, promotion, boilerplate and self-reference go, everything else stays.

The order is from the outside in: the frame of the page (by place and shape), then what is glued to titles, then whole
sentences (by phrase and by the signs in them), then runs inside a sentence that is otherwise good.
"""

from __future__ import annotations

from winnow.core.records import Action, Judged, Sentence
from winnow.core.rulebook import Rulebook
from winnow.stages.screen.article import Screen, Seen, read_article, verdict
from winnow.stages.screen.clauses import bad_parts
from winnow.stages.screen.runs import cut_runs, split_glued, without_parts
from winnow.stages.screen.strays import drop_chains, drop_named, drop_neighbours, drop_stray_lines, settle_front
from winnow.stages.screen.structure import settle_structure
from winnow.stages.screen.tails import drop_contact_names, drop_tails
from winnow.stages.screen.whole import (
    contact_verdict,
    frame_verdict,
    is_sold,
    opening_verdict,
    phrase_verdict,
    spam_verdict,
)


def screen_sentence(seen: Seen, known: Screen) -> tuple[Judged, ...]:
    """Return the verdict on one sentence, as two or three where something is glued to a title."""
    found = frame_verdict(seen)
    looked = known.look(seen)
    if found is None and (seen.is_structure or not seen.text.endswith((".", "!"))):
        found = opening_verdict(seen, known)
        pieces = () if found else split_glued(seen, looked, known)
        if pieces:
            return pieces
    found = found or phrase_verdict(seen, looked, known) or contact_verdict(seen.text) or spam_verdict(seen, looked, known)
    if found and seen.text.endswith((".", "!", "?")):
        parts = bad_parts(seen.folded.text, lambda text: is_sold(text, known), known.said)
        if parts:
            return (without_parts(seen, parts, found.reason),)
    if found:
        return (verdict(seen.sentence, found.kind, found.reason),)
    return (cut_runs(seen, looked, known),)


def screen(sentences: tuple[Sentence, ...], book: Rulebook) -> tuple[Judged, ...]:
    """Return a first verdict on every sentence of one article, in order; together they cover every sentence once.

    Titles and headings come last, when it is known which sentences are the article's own.
    """
    known, seen = read_article(sentences, book)
    body = {n: screen_sentence(item, known) for n, item in enumerate(seen) if not item.is_structure}
    kept = [seen[n] for n, pieces in body.items() if all(piece.action is Action.PUBLISH for piece in pieces)]
    known = known.settled(kept)
    judged = [piece for n, item in enumerate(seen) for piece in (body.get(n) or screen_sentence(item, known))]
    judged = drop_contact_names(drop_tails(judged, book))
    judged = drop_chains(drop_stray_lines(judged, known))
    judged = drop_neighbours(drop_named(judged), known)
    return tuple(settle_structure(settle_front(judged, known)))
