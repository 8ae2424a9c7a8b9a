"""What is left of a sentence without the runs in it, which tells whose sentence it was.

Observed: an honest sentence into which a run was pasted is, without it, word for word the article's own; a seller's, of
which but a part was found, is still his: `Grades climb when a seasoned overnight.` The network has read each word where
it stands, so the mean of what it says of the words that are left tells one from the other, and better so with how they
weigh by themselves. So the run alone goes where the rest is plainly the article's own, though a rule condemned the
whole; and the rest goes with the run where it is the seller's.
"""

from __future__ import annotations

from collections.abc import Sequence
from statistics import mean

from winnow.core.records import Action, BlockKind, Judged, Kind, Span
from winnow.core.text import fold, words
from winnow.rules import clauses, lifelines
from winnow.rules.spliced.window import pasted
from winnow.rules.tagging.words import TOKENS, UNHEARD, Tag
from winnow.rules.weigh import is_prose, weigh
from winnow.stages.screen.article import KEPT, STRUCTURE, Screen, dropped, see
from winnow.stages.screen.runs import LEFT_OVER_WORDS, shaped_runs
from winnow.stages.screen.trim import has_sold_cut, holes_in, trimmed, whole

WEIGHED = 0.5
"""What the log odds of what is left, weighed by itself, count beside the mean of what the network says of its words."""
SOLD_REST = -1.5
"""Sum from which what is left is a seller's. Of articles by hands that nothing fitted knew, 33 of 40 sellers' rests of
kept sentences had more, and 16 of 1,034 honest ones; of condemned ones 98 of 102 sellers', and 3 of 45 honest ones."""
SUSPICION = 1 << 8
"""Of a condemned sentence it is known that it holds something: as many proofs as can be."""


def inside(tags: Sequence[Tag]) -> tuple[float, ...]:
    """Return the log odds that each word was pasted in."""
    return tuple([tag.inside for tag in tags])


def tags_of(item: Judged, known: Screen) -> tuple[float, ...]:
    """Return the log odds that each word of a sentence was pasted in, as a network hears them; nothing if unheard."""
    return inside(known.heard.get(item.span, UNHEARD).tags)


def left_tags(tags: Sequence[float], text: str, holes: Sequence[Span]) -> tuple[float, ...]:
    """Return those of the tags of the words of a folded text that stand in none of its holes; nothing if unheard."""
    places = [match.span() for match in TOKENS.finditer(text)]
    if len(places) != len(tags):
        return ()
    inside_cut = [any(hole.touches(*place) for hole in holes) for place in places]
    return tuple(tag for tag, cut in zip(tags, inside_cut, strict=True) if not cut)


def rest_tags(item: Judged, known: Screen) -> tuple[float, ...]:
    """Return the log odds of each word that is left of a sentence."""
    return left_tags(tags_of(item, known), fold(item.sentence.text).text, item.holes)


def is_trimmed(item: Judged) -> bool:
    """Return whether a sentence stays without something that a seller put into it."""
    return item.action in KEPT and has_sold_cut(item)


def is_freed(item: Judged) -> bool:
    """Return whether a sentence stays without a run that was pasted into it."""
    return is_trimmed(item) and item.reason == "spliced-spam"


def summed(tags: Sequence[float], rest: str, item: Judged, known: Screen) -> float:
    """Return what the rest of a sentence says of whose it is: the tags of its words, and how it weighs by itself."""
    left = known.look_at(item.sentence, rest)
    odds = weigh(left, known.places[item.span], known.book, prose=is_prose(left.text, structure=False))
    return mean(tags) + WEIGHED * odds


def is_sold_rest(item: Judged, known: Screen) -> bool:
    """Return whether what stays of a sentence without its run is as much a seller's as the run was.

    Of a line, which may be a title, more is asked elsewhere; a call for help in danger never is.
    """
    structure = item.sentence.block.kind in STRUCTURE
    if not is_prose(item.text, structure=structure) or lifelines.is_call(fold(item.clean).text):
        return False
    tags = rest_tags(item, known)
    return bool(tags) and summed(tags, item.clean, item, known) >= SOLD_REST


def without_runs(item: Judged, known: Screen) -> Judged:
    """Return the verdict on a condemned sentence whose rest is the article's own; the same one where it is not.

    A call for help in danger stays, whole where nothing can be cut from it: see `rules/lifelines.py`.
    """
    seen = see(item.sentence, known.book)
    looked, heard = known.look(seen), known.hear(seen)
    spared = whole(seen) if lifelines.is_call(looked.text) else item
    if heard.rows is None:
        return spared
    learnt = pasted(looked, known.book.worlds, known.book.seams, SUSPICION, heard)
    runs = holes_in(looked.text, [*shaped_runs(looked), *learnt])
    rest = clauses.without(looked.text, runs)
    if not runs or (len(words(rest)) < LEFT_OVER_WORDS and not lifelines.is_call(rest)):
        return spared
    tags, left = left_tags(inside(heard.tags), looked.text, runs), clauses.tidy(rest)
    own = bool(tags) and summed(tags, left, item, known) < SOLD_REST
    kept = own or lifelines.is_call(fold(left).text)
    kind = STRUCTURE.get(item.sentence.block.kind, Kind.INFORMATIVE)
    return trimmed(seen, runs, kind, "spliced-spam") if kept else spared


def is_able(item: Judged, known: Screen) -> bool:
    """Return whether something can be left of a condemned sentence: one of a text or a list, dropped whole.

    A line on its own, or a heading, may be a call for help in danger.
    """
    block = item.sentence.block.kind
    prose = block is BlockKind.ITEM or is_prose(item.text, structure=False)
    able = (prose and block not in STRUCTURE) or is_call(item)
    return item.action is Action.DROP and item.span == item.sentence.span and item.span in known.places and able


def is_call(item: Judged) -> bool:
    """Return whether a sentence, as it was found, calls for help in danger."""
    return lifelines.is_call(fold(item.text).text)


def part_rests(judged: Sequence[Judged], known: Screen) -> list[Judged]:
    """Give back the rest of condemned sentences where it is the article's own; drop that of kept ones where not.

    Above the text nothing is given back but a call for help: another line there would pass for the title.
    """
    result = []
    body = next((n for n, item in enumerate(judged) if item.action in KEPT), len(judged))
    for n, item in enumerate(judged):
        if is_able(item, known) and (n > body or is_call(item)):
            result.append(without_runs(item, known))
        elif is_freed(item) and is_sold_rest(item, known):
            result.append(dropped(item, Kind.PROMO, "seller-rest"))
        else:
            result.append(item)
    return result
