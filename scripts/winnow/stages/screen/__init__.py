"""Sentences in, first verdicts out: spam, promotion, boilerplate and self-reference go, everything else stays.

The order is from the outside in: the frame of the page (by place and shape), then what is glued to titles, then whole
sentences (by phrase and by the signs in them), then runs inside a sentence that is otherwise good.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from winnow.core.records import Action, BlockKind, Judged, Kind, Sentence
from winnow.core.rulebook import Rulebook
from winnow.rules.boilerplate import is_breadcrumb
from winnow.rules.quotation import is_quotation
from winnow.stages.screen.article import Screen, Seen, read_article, verdict
from winnow.stages.screen.framed import drop_frame
from winnow.stages.screen.glued import split_glued
from winnow.stages.screen.listed import listed
from winnow.stages.screen.remains import drop_remains
from winnow.stages.screen.repair import repaired, sold_parts
from winnow.stages.screen.rest import part_rests
from winnow.stages.screen.runs import cut_runs, foresee_runs, learnt_runs
from winnow.stages.screen.strays import (
    drop_chains,
    drop_named,
    drop_neighbours,
    drop_stray_lines,
    settle_front,
    with_title,
)
from winnow.stages.screen.structure import settle_structure
from winnow.stages.screen.tails import drop_contact_names, drop_tails
from winnow.stages.screen.trim import trimmed, whole
from winnow.stages.screen.weighed import drop_weighed, is_rescued, is_sold, is_unproven, proofs, weighed_again
from winnow.stages.screen.whole import DRESSED_UP, condemn, frame_verdict, is_contact, opening_verdict

PASSES = 2
"""Times that titles are looked at; a third has changed nothing in any article of the corpora."""


def is_row(text: str) -> bool:
    """Return whether a text is a row of a table, whose bars glue nothing to anything."""
    return text.startswith("|") and text.endswith("|")


def is_ended(seen: Seen) -> bool:
    """Return whether a text is a sentence of a paragraph; a question alone may be a title."""
    return seen.text.endswith((".", "!")) or (seen.text.endswith("?") and seen.sentence.index > 0)


def screen_sentence(seen: Seen, known: Screen) -> tuple[Judged, ...]:
    """Return the verdict on one sentence, as two or three where something is glued to a title."""
    looked = known.look(seen)
    if seen.sentence.span in known.listed:
        return (cut_runs(seen, looked, known),)
    title = seen.sentence.block.kind is BlockKind.TITLE
    glued = seen.is_structure and not is_breadcrumb(seen.text) and (title or not is_contact(seen.text))
    pieces = split_glued(seen, looked, known, own=True) if glued else ()
    if pieces:
        return pieces
    found = frame_verdict(seen, known)
    if found is None and (seen.is_structure or not is_ended(seen)):
        found = opening_verdict(seen, known)
        pieces = () if found or is_row(seen.text) else split_glued(seen, looked, known, own=False)
        if pieces:
            return pieces
    found = found or condemn(seen, looked, known)
    if found is None:
        parts = () if seen.is_structure else sold_parts(seen, looked, known, condemned=False)
        return (trimmed(seen, parts, Kind.INFORMATIVE, "spliced-call"),) if parts else (cut_runs(seen, looked, known),)
    entire = found.kind is Kind.META or found.reason == DRESSED_UP or not seen.text.endswith((".", "!", "?"))
    saved = None if entire else repaired(seen, looked, known, found.reason)
    return (saved or verdict(seen.sentence, found.kind, found.reason),)


def is_kept(pieces: tuple[Judged, ...]) -> bool:
    """Return whether a sentence is kept whole."""
    return len(pieces) == 1 and pieces[0].action is Action.PUBLISH


def reheard(pieces: tuple[Judged, ...], seen: Seen, known: Screen) -> tuple[Judged, ...]:
    """Return the verdict on a sentence after it was weighed against what is known of the whole article.

    In one that is kept whole nothing else can be found than runs that show by their words and seams, of which less is
    asked once other things were surely pasted in.
    """
    if is_kept(pieces) and known.proofs:
        looked = known.look(seen)
        return (cut_runs(seen, looked, known),) if learnt_runs(seen, looked, known) else pieces
    if not (len(pieces) == 1 and pieces[0].action is Action.DROP and is_rescued(pieces[0], seen, known)):
        return pieces
    again = cut_runs(seen, known.look(seen), known)
    own = is_unproven(seen, known) or is_quotation(seen.text)
    return (whole(seen) if again.action is Action.DROP and own else again,)


def settled(
    body: Mapping[int, tuple[Judged, ...]], seen: Sequence[Seen], known: Screen, book: Rulebook
) -> list[Judged]:
    """Return the verdicts on titles and headings with those on the body, after what stands around them was weighed."""
    judged = [
        piece
        for n, item in enumerate(seen)
        for piece in (body.get(n) or reheard(screen_sentence(item, known), item, known))
    ]
    judged = drop_contact_names(drop_tails(judged, book, known.final))
    judged = drop_chains(drop_stray_lines(judged, known))
    judged = drop_neighbours(drop_named(judged, known), known)
    judged = drop_frame(part_rests(drop_remains(drop_weighed(judged, known), known), known), known)
    return settle_structure(settle_front(with_title(judged, known), known), known.final, known.listed)


def screen(sentences: tuple[Sentence, ...], book: Rulebook) -> tuple[Judged, ...]:
    """Return a first verdict on every sentence of one article, in order; together they cover every sentence once.

    Titles and headings come last, when it is known which sentences are the article's own, and again once that has
    changed: what only a seller's sentence said is not said.
    """
    known, seen = read_article(sentences, book)
    known = replace(known, listed=listed(seen))
    foresee_runs(seen, known)
    first = {n: screen_sentence(item, known) for n, item in enumerate(seen)}
    final = weighed_again(list(first.values()), seen, known)
    pieces = list(first.values())
    known = replace(known, final=final, proofs=proofs(pieces, seen, final), sold=is_sold(pieces, seen, final))
    if known.proofs:
        foresee_runs([item for n, item in enumerate(seen) if is_kept(first[n])], known)
    body = {n: reheard(first[n], item, known) for n, item in enumerate(seen) if not item.is_structure}
    kept = {piece.span for pieces in body.values() for piece in pieces if piece.action is Action.PUBLISH}
    judged: list[Judged] = []
    for _ in range(PASSES):
        known = known.settled([item for item in seen if item.sentence.span in kept])
        judged = settled(body, seen, known, book)
        left = {item.span for item in judged if item.action is Action.PUBLISH}
        if left == kept:
            break
        kept = left
    return tuple(replace(item, holes=()) if item.holes else item for item in judged)
