"""Sentences that no rule names and that read as pasted in all the same; and the rescue of those that do not.

Observed on labelled articles that the weights were not fitted to: from log odds of 3 on, 1 honest sentence in 1,000 is
taken for a pasted one; from 1 on, 1 in 150. So what stands alone needs CLEAR odds, what stands right beside something
that was cut needs LEANING ones. A rule of words loses to odds under UNLIKELY: it has only seen a word that sells.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from winnow.core.records import Action, BlockKind, Judged, Kind
from winnow.core.text import content_stems, fold, squeeze, words
from winnow.rules import shapes, weigh
from winnow.rules.features import USUAL, voices_of
from winnow.rules.voice import WARNS
from winnow.stages.screen.article import Screen, Seen, dropped, see

CLEAR, LEANING = 1.8, 0.9
"""Log odds from which a sentence goes by itself, and from which it goes beside what surely went."""
CLEAR_LINE = 1.5
"""The same for a line that is no sentence."""
SPOTLESS = (2.4, 1.0)
"""What more is needed in an article where nothing else, or one thing, was surely pasted in. Of 132 articles of the
development corpora that hold spam, 1 has no such place and 16 have one; of 106 honest ones, 100 have none."""
SURE = 3.0
"""Log odds from which a sentence that was weighed out vouches for its neighbours; a leaning one never does, or one
mistake would bring down the next."""
CERTAIN = 4.5
"""Log odds from which a sentence shows by itself that things were pasted into its article."""
BLOCK_MEAN, BLOCK_LEAST = 0.5, -0.5
"""Mean log odds of the sentences of a paragraph from which all of it goes, if the least is not under the second."""
CLEAR_HEADING = 4.0
"""The same for a heading that shares a word with the text."""
UNLIKELY = {
    "alien-sentence": -1.0,
    "spam-sentence": -1.0,
    "opening-hours": -2.0,
    "contact-details": -2.0,
    "call-to-action": -2.0,
    "clinic-self-praise": -2.0,
    "product-pitch": -2.0,
    "author-bio": -4.0,
    "solicitation-betting": -2.5,
    "solicitation-pills": -2.5,
    "solicitation-essay": -2.5,
    "solicitation-money": -2.5,
    "solicitation-adult": -2.5,
    "solicitation-seo": -2.5,
}
"""Log odds up to which a sentence stays though the rule of that name has condemned it. The scores (`alien-sentence`)
are weak witnesses: both must agree. A list of phrases is a better one."""
OWN_VOICE = 1.0
"""What more the odds may be where `we` or `I` is how the whole article speaks, as in a letter from a ward."""
WEAK = frozenset({"separator", "front-matter", "fragment", "stray-line", "stray-sentence", "byline", "site-disclaimer"})
"""Reasons of drops that honest articles give, too."""
FURNITURE = frozenset({Kind.SPAM, Kind.PROMO, Kind.BOILERPLATE})
KEPT = frozenset({Action.PUBLISH, Action.TRIM})


def doubt(known: Screen, item: Judged) -> float:
    """Return what more is needed against a sentence, by what else was surely pasted into its article."""
    others = known.proofs - is_sure(item, known)
    return SPOTLESS[others] if others < len(SPOTLESS) else 0.0


def is_rescued(item: Judged, seen: Seen, known: Screen) -> bool:
    """Return whether a condemned sentence reads as the article's own, so that the rule was wrong.

    Hours are the article's own where nothing else was pasted in: those of a ward, not those of a seller.
    """
    prose = weigh.is_prose(seen.text, structure=seen.is_structure)
    if not prose or item.reason not in UNLIKELY or any(tell.hard for tell in seen.tells):
        return False
    where = known.places[item.span]
    usual = any(where.voices.get(name, 0.0) >= USUAL for name in set(voices_of(seen.text)) & {"we", "i"})
    if shapes.is_contact_line(seen.text):
        return False
    if item.reason == "opening-hours":
        return known.proofs <= is_sure(item, known)
    limit = UNLIKELY[item.reason] + doubt(known, item) + OWN_VOICE * usual
    return known.odds[item.span] <= limit


def is_sure(item: Judged, known: Screen) -> bool:
    """Return whether a verdict shows that things were pasted into the article."""
    odds = known.odds.get(item.span, 0.0)
    if item.action is not Action.DROP:
        return item.reason == "spliced-spam" or (item.action in KEPT and odds >= CERTAIN)
    if item.kind not in FURNITURE or item.reason in WEAK:
        return False
    line = not weigh.is_prose(squeeze(item.text), structure=False)
    return (
        item.reason not in UNLIKELY or odds >= LEANING or (line and item.reason in {"contact-details", "opening-hours"})
    )


@lru_cache(maxsize=1 << 12)
def is_spared(text: str) -> bool:
    """Return whether a text is never weighed: a line for people in danger, a row, the address of a public body."""
    if shapes.CRISIS.search(text) or shapes.ROW.match(text):
        return True
    found = [match.group() for pattern in (shapes.URL, shapes.DOMAIN) for match in pattern.finditer(text)]
    return bool(found) and all(shapes.is_official(address) for address in found)


def is_beside(judged: Sequence[Judged], place: int, known: Screen) -> bool:
    """Return whether the sentence before or behind, in the same block or the next one, was cut as furniture."""
    block = judged[place].sentence.block.order
    near = [judged[n] for n in (place - 1, place + 1) if 0 <= n < len(judged)]
    return any(
        item.action is Action.DROP
        and (item.kind in FURNITURE or item.reason == "rhetorical-question")
        and item.reason not in {"separator", "fragment"}
        and (item.reason != "reads-as-pasted" or known.odds.get(item.span, 0.0) >= SURE)
        and abs(item.sentence.block.order - block) <= 1
        for item in near
    )


def odds_of(item: Judged, known: Screen) -> float:
    """Return the log odds of what is left of a sentence; 0 where it was split or never weighed."""
    if item.span not in known.places:
        return 0.0
    if not item.cuts:
        return known.odds[item.span]
    left = known.look(see(replace(item.sentence, text=item.clean), known.book))
    return weigh.weigh(left, known.places[item.span], known.book, prose=weigh.is_prose(left.text, structure=False))


def needed(item: Judged, judged: Sequence[Judged], place: int, known: Screen) -> float:
    """Return the log odds from which a kept item goes, LEANING at least."""
    text = squeeze(fold(item.text).text)
    prose = weigh.is_prose(text, structure=item.action is Action.STRUCTURE)
    more = doubt(known, item)
    beside = is_beside(judged, place, known)
    if prose:
        return (LEANING if beside and not WARNS.search(text) else CLEAR) + more
    if item.action is Action.STRUCTURE and (content_stems(text) & known.said or not known.proofs):
        return CLEAR_HEADING + more
    return (LEANING if beside and item.sentence.block.kind is not BlockKind.QUESTION else CLEAR_LINE) + more


def pasted_blocks(judged: Sequence[Judged], known: Screen) -> set[int]:
    """Return the paragraphs of which every sentence leans towards having been pasted in."""
    found: dict[int, list[float]] = {}
    more = SPOTLESS[known.proofs] if known.proofs < len(SPOTLESS) else 0.0
    for item in judged:
        if item.sentence.block.kind is BlockKind.PARAGRAPH and len(words(item.text)) > weigh.TOO_SHORT:
            found.setdefault(item.sentence.block.order, []).append(known.odds.get(item.span, -CLEAR))
    return {
        block
        for block, odds in found.items()
        if len(odds) > 1 and min(odds) >= BLOCK_LEAST and sum(odds) / len(odds) >= BLOCK_MEAN + more
    }


def drop_weighed(judged: Sequence[Judged], known: Screen) -> list[Judged]:
    """Drop the sentences and lines that read as pasted in, from the surest on, so that each helps to judge the next."""
    blocks = pasted_blocks(judged, known)
    result = [
        dropped(item, Kind.PROMO, "reads-as-pasted")
        if item.sentence.block.order in blocks and item.action in KEPT and not is_spared(item.text)
        else item
        for item in judged
    ]
    changed = True
    while changed:
        changed = False
        for place, item in enumerate(result):
            weighed = item.action in KEPT or (item.action is Action.STRUCTURE and item.kind is not Kind.TITLE)
            if not weighed or item.span != item.sentence.span or odds_of(item, known) < LEANING:
                continue
            if is_spared(item.text):
                continue
            if len(words(item.text)) <= weigh.TOO_SHORT and not is_beside(result, place, known):
                continue
            if odds_of(item, known) >= needed(item, result, place, known):
                result[place] = dropped(item, Kind.PROMO, "reads-as-pasted")
                changed = True
    return result
