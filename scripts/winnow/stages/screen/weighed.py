"""Sentences that no rule names and that read as pasted in all the same; and the rescue of those that do not.

A sentence is weighed twice: by itself (`rules/features.py`) and with what stands around it (`rules/around.py`), the
rule that condemned it among the rest. A rule that was hardly ever wrong on articles that it had not seen decides alone;
every other one is a witness, and the odds decide.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from winnow.core.records import Action, Block, BlockKind, Judged, Kind, Span
from winnow.core.text import fold, squeeze, words
from winnow.rules import contact, lifelines, shapes, weigh
from winnow.rules.around import Standing, of_odds, surroundings
from winnow.rules.quotation import is_quotation
from winnow.stages.screen.article import FURNITURE, KEPT, Screen, Seen, dropped
from winnow.stages.screen.rest import inside, is_trimmed, rest_tags, tags_of
from winnow.stages.screen.trim import has_sold_cut

CLEAR = 0.1
"""Log odds from which a sentence or a line goes."""
CLEAR_FURNISHED = 1.0
"""The same in an article into which only the frame of its page was copied, and nothing surely by a seller."""
CLEAR_ALONE = 2.1
"""The same in an article into which nothing was surely pasted: most such articles are honest."""
CERTAIN = 3.0
"""Log odds from which a sentence shows by itself that things were pasted into its article."""
TITLED = 1.5
"""What more is needed of a line above the text, which may be its title."""
OWN_ODDS = 1.0
"""Log odds by itself under which a sentence may be all that an article has."""
CUT_OUT = 1.5
"""What more is needed of what is left of a sentence without what was cut from it: its words were judged with the cut
among them."""
WEAK = frozenset({"separator", "front-matter", "fragment", "rhetorical-question", "site-disclaimer"})
"""Reasons of drops that honest articles give, too."""
DOUBTED = {
    "alien-sentence": 0.5,
    "author-bio": -2.5,
    "call-to-action": -1.5,
    "clinic-self-praise": -1.0,
    "comments": -3.0,
    "contact-details": -2.5,
    "copyright": -2.5,
    "keyword-list": -2.5,
    "newsletter": -1.5,
    "opening-hours": -0.5,
    "product-pitch": -2.0,
    "solicitation-adult": -2.5,
    "solicitation-betting": -2.5,
    "solicitation-essay": -2.5,
    "solicitation-money": -2.5,
    "solicitation-pills": -2.5,
    "spam-run": -1.5,
    "spam-sentence": 0.5,
    "testimonial": -1.5,
}
"""Rules that were wrong more often than once in a hundred on articles that they had not seen, with the log odds under
which a sentence stays all the same. Under about these, on articles that neither rules nor weights had seen, 1 of 4 was
pasted in, above 9 of 10. What only has signs (`alien-sentence`) needs more than what says what it sells."""
OF_LINES = frozenset({"comments", "copyright", "keyword-list", "newsletter", "spam-run"})
"""Those among them that were wrong about sentences and never about a line."""
OF_OFFERS = frozenset(
    {"solicitation-adult", "solicitation-betting", "solicitation-essay", "solicitation-money", "solicitation-pills"}
)
"""Those that were wrong about sentences and items of a list (`- borrowing to cover a loan`), and about none of 38 other
lines."""
EXCEPTED = {"interface": -3.0, "tags-and-categories": -1.5}
"""Rules that decide alone but for what reads as the article's own beyond doubt, with the log odds under which it stays:
`Sign up` above the steps of signing up, `Categories` above those of bites. All of this kind that was pasted in, on
articles that the rules had not seen, lay above."""
UNPROVEN = 1.5
"""What more is needed of a doubted rule where nothing was surely pasted into the article. Of what such a rule found in
these, on articles that neither rules nor weights had seen, more than half was the article's own."""
OF_HOUSES = frozenset({"clinic-self-praise"})
"""Those among the doubted rules that ask for more than a trade's words: somebody speaks of his own house."""


def is_decisive(piece: Judged) -> bool:
    """Return whether a verdict drops something as pasted in by a rule that has hardly ever been wrong."""
    sure = piece.reason not in WEAK and piece.reason not in DOUBTED
    return piece.action is Action.DROP and piece.kind in FURNITURE and sure


def standing(pieces: Sequence[Judged], seen: Seen, known: Screen) -> Standing:
    """Return how a sentence stands after the first verdicts, given as its pieces."""
    first = pieces[0]
    gone = len(pieces) == 1 and first.action is Action.DROP
    return Standing(
        odds=known.odds[seen.sentence.span],
        rule=first.reason if gone else "",
        sure=gone and is_decisive(first),
        trimmed=len(pieces) == 1 and bool(first.cuts),
        block=seen.sentence.block.order,
        kind=str(seen.sentence.block.kind),
        count=len(words(seen.text)),
        tags=inside(known.hear(seen).tags),
    )


def weighed_again(first: Sequence[tuple[Judged, ...]], seen: Sequence[Seen], known: Screen) -> dict[Span, float]:
    """Return the log odds that each sentence was pasted in, once what stands around it is known."""
    stands = [standing(pieces, item, known) for pieces, item in zip(first, seen, strict=True)]
    weights = known.book.weights
    return {
        item.sentence.span: weigh.log_odds(
            found,
            weights.prose_around if weigh.is_prose(item.text, structure=item.is_structure) else weights.line_around,
        )
        for item, found in zip(seen, surroundings(stands), strict=True)
    }


def is_proof(piece: Judged, odds: float) -> bool:
    """Return whether a piece of a sentence, whose log odds are known, shows that something was pasted in."""
    sure = is_decisive(piece) and odds >= EXCEPTED.get(piece.reason, -math.inf)
    return sure or piece.reason == "spliced-spam"


def proofs(first: Sequence[tuple[Judged, ...]], seen: Sequence[Seen], final: Mapping[Span, float]) -> int:
    """Return in how many sentences something was surely pasted in, or is all but sure to have been."""
    odds = (final[item.sentence.span] for item in seen)
    return sum(
        each >= CERTAIN or any(is_proof(piece, each) for piece in pieces)
        for pieces, each in zip(first, odds, strict=True)
    )


def is_sold(first: Sequence[tuple[Judged, ...]], seen: Sequence[Seen], final: Mapping[Span, float]) -> bool:
    """Return whether a seller surely pasted something in: more than what every page has around its article."""
    frame = [all(piece.kind is Kind.BOILERPLATE for piece in pieces) for pieces in first]
    known = [(pieces, item) for pieces, item, framed in zip(first, seen, frame, strict=True) if not framed]
    return proofs([pieces for pieces, _ in known], [item for _, item in known], final) > 0


def is_unproven(seen: Seen, known: Screen) -> bool:
    """Return whether nothing was surely pasted into the article, and nothing in a sentence is what only spam has."""
    return not known.proofs and not any(tell.hard for tell in seen.tells)


def is_rescued(item: Judged, seen: Seen, known: Screen) -> bool:
    """Return whether a condemned sentence reads as the article's own, so that the rule was wrong.

    A line is heard only where it is a quotation, or where nothing was surely pasted into the article and no word of the
    line is disguised.
    """
    odds = known.final[seen.sentence.span]
    if item.reason in EXCEPTED:
        return odds < EXCEPTED[item.reason]
    if item.reason not in DOUBTED:
        return False
    plain = is_unproven(seen, known)
    line = item.reason in OF_LINES and not weigh.is_prose(seen.text, structure=False)
    if line and not plain and not is_quotation(seen.text):
        return False
    if is_offer(item, seen):
        return False
    return odds < DOUBTED[item.reason] + UNPROVEN * (plain and item.reason not in OF_HOUSES)


def is_offer(item: Judged, seen: Seen) -> bool:
    """Return whether a line on its own, which is no item of a list and no quotation, says what it sells."""
    alone = seen.sentence.block.kind is not BlockKind.ITEM and not weigh.is_prose(seen.text, structure=False)
    return alone and item.reason in OF_OFFERS and not is_quotation(seen.text)


def is_spared(text: str, block: Block) -> bool:
    """Return whether a text is never weighed: a line for people in danger, a row, the address of a public body.

    In a list that is a line with a number, too, that costs nothing and sells nothing.
    """
    if block.kind is BlockKind.ITEM and contact.is_free_line(text):
        return True
    if shapes.ROW.match(text) or lifelines.is_needed(fold(text).text):
        return True
    found = [match.group() for pattern in (shapes.URL, shapes.DOMAIN) for match in pattern.finditer(text)]
    return bool(found) and all(shapes.is_official(address) for address in found)


def odds_of(item: Judged, known: Screen) -> float:
    """Return the log odds of what is left of a sentence; 0 where it was split or never weighed."""
    if item.span not in known.final:
        return 0.0
    if not has_sold_cut(item):
        return known.final[item.span]
    left = known.look_at(item.sentence, item.clean)
    prose = weigh.is_prose(left.text, structure=False)
    alone = weigh.weigh(left, known.places[item.span], known.book, prose=prose)
    folded = fold(item.sentence.text).text
    tags, rest = tags_of(item, known), rest_tags(item, known)
    weights = known.book.weights
    was, now = (
        weigh.log_odds(of_odds(odds, told if rest else ()), weights.prose_around if kind else weights.line_around)
        for odds, told, kind in (
            (known.odds[item.span], tags, weigh.is_prose(squeeze(folded), structure=False)),
            (alone, rest, prose),
        )
    )
    return known.final[item.span] - was + now


def drop_weighed(judged: Sequence[Judged], known: Screen) -> list[Judged]:
    """Drop the sentences and lines that read as pasted in."""
    result = []
    clear = CLEAR if known.sold else CLEAR_FURNISHED if known.proofs else CLEAR_ALONE
    body = next((n for n, item in enumerate(judged) if item.action in KEPT), len(judged))
    for n, item in enumerate(judged):
        structure = item.action is Action.STRUCTURE
        weighed = item.action in KEPT or (structure and item.kind is not Kind.TITLE)
        whole = item.span == item.sentence.span
        needed = clear + TITLED * (structure and n < body) + CUT_OUT * is_trimmed(item)
        heavy = weighed and whole and odds_of(item, known) >= needed
        gone = heavy and not (item.span in known.listed or is_spared(item.text, item.sentence.block))
        result.append(dropped(item, Kind.PROMO, "reads-as-pasted") if gone else item)
    return result if any(item.action in KEPT for item in result) else with_own(judged, result, known)


def with_own(judged: Sequence[Judged], left: Sequence[Judged], known: Screen) -> list[Judged]:
    """Give an article that would lose every sentence those back that read as its own by themselves.

    Where there is next to nothing else, what stands around a sentence says little.
    """
    own = [item.action in KEPT and known.odds.get(item.span, 0.0) < OWN_ODDS for item in judged]
    return [item if kept else after for item, after, kept in zip(judged, left, own, strict=True)]
