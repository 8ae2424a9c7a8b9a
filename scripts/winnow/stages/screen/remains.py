"""What is left where a seller's words stood: rests of his sentences and blocks, his name alone, lines of his list.

Observed: a made-up name is hardly ever pasted in alone, so where nothing but a name was cut the sentence is about it
(`The Pellumbra lobby is open`). What is left of a block whose other sentences were his goes on about them. His name
comes back as a line of its own, and his lines begin with pictures, one behind the other, or are all in capitals where
no others are.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from winnow.core.records import Action, BlockKind, Judged, Kind
from winnow.core.text import STOP_WORDS, fold, squeeze, words
from winnow.rules import lifelines
from winnow.rules.lexicon import ends_like_medicine, is_odd
from winnow.rules.reading import read
from winnow.stages.screen.article import FURNITURE, Screen, dropped
from winnow.stages.screen.trim import has_sold_cut

SOLD = frozenset({Kind.SPAM, Kind.PROMO})
BARE_WORDS = 2
"""Words of a cut that is a name and nothing else."""
BARE_ODDS = -2.5
"""Log odds from which a sentence that only lost a name goes, if the rest shares no word with the article: of the
labelled ones from here on none was honest."""
OPENING_ODDS = 0.0
"""The same for one that lost its first words, so that it goes on with a small letter; one honest one has -3.3."""
REST_ODDS = -0.4
"""Log odds that every sentence left of a block must have; honest ones beside a seller's have less."""
LINE_WORDS = 6
"""Words up to which a line is taken for no more than the name in it."""
LINES = frozenset({BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.TITLE})
NAMED_LIMIT = 1
"""Longer sentences that may say a seller's name and be kept by mistake."""
SHOUTED = 5
"""Words of a line in capitals; a heading in capitals mostly has fewer."""
SHOUT_ODDS = -3.0
"""Log odds from which it goes; the labelled articles have no honest line in capitals that is so long."""
OWN_STEMS = 2
"""Words that it must share with its article to stay."""
MARKED = 2
"""Lines that must begin with pictures and be dropped before one more is taken to be of their list."""


def stays(item: Judged) -> bool:
    """Return whether a sentence has not been dropped."""
    return item.action is not Action.DROP


def is_name(cut: str) -> bool:
    """Return whether what was cut is a made-up name and no more than an article or preposition before it."""
    found = [word for word in words(cut) if word not in STOP_WORDS]
    spaced = all(len(word) == 1 for word in words(cut)) and cut[:1].isupper()
    return spaced or (0 < len(found) <= BARE_WORDS and all(is_odd(word) for word in found))


def is_broken(item: Judged, known: Screen) -> bool:
    """Return whether a sentence has lost the seller that it was about."""
    odds = known.final.get(item.span)
    if not has_sold_cut(item) or odds is None:
        return False
    if read(item.clean).content & known.vocabulary:
        return False
    text, first = squeeze(item.text), item.cuts[0]
    if odds >= BARE_ODDS and all(is_name(cut) for cut in item.cuts):
        return True
    goes_on = text.startswith(first) and text[len(first) :].lstrip()[:1].islower()
    return odds >= OPENING_ODDS and goes_on and not first.endswith(",")


def blocks_of(judged: Sequence[Judged]) -> Iterator[list[Judged]]:
    """Yield the sentences of each block."""
    for _, block in groupby(judged, key=lambda item: item.sentence.block.order):
        yield list(block)


def is_rest(item: Judged, known: Screen) -> bool:
    """Return whether a whole sentence is as likely to be pasted in as many that were."""
    return not item.cuts and item.kind is Kind.INFORMATIVE and known.final.get(item.span, REST_ODDS - 1) >= REST_ODDS


def drop_rests(judged: Sequence[Judged], known: Screen) -> list[Judged]:
    """Drop the sentences that have lost what they were about, and what is left of blocks that were a seller's."""
    result: list[Judged] = []
    for block in blocks_of(judged):
        left = [item for item in block if stays(item)]
        sold = any(item.action is Action.DROP and item.kind in FURNITURE for item in block)
        rests = sold and block[0].sentence.block.kind is BlockKind.PARAGRAPH and all(is_rest(i, known) for i in left)
        result += [
            dropped(item, Kind.PROMO, "seller-rest") if stays(item) and (rests or is_broken(item, known)) else item
            for item in block
        ]
    return result


def sold_names(judged: Sequence[Judged]) -> frozenset[str]:
    """Return the made-up words of what was cut and dropped as a seller's that hardly a longer sentence kept says.

    What ends as a medicine does must be told twice.
    """
    told: Counter[str] = Counter()
    own: Counter[str] = Counter()
    for item in judged:
        if item.action is Action.DROP:
            told.update(set(words(item.text)) if item.kind in SOLD else ())
            continue
        told.update(word for cut in item.cuts if has_sold_cut(item) for word in words(cut))
        said = words(item.clean)
        own.update(set(said) if len(said) > LINE_WORDS else ())
    names = (word for word in told if word.isalnum() and is_odd(word) and own[word] <= NAMED_LIMIT)
    return frozenset(word for word in names if told[word] > ends_like_medicine(word))


def names_seller(text: str, names: frozenset[str]) -> bool:
    """Return whether a text holds one of some names, written as a name is."""
    return any(word[:1].isupper() and not names.isdisjoint(words(word)) for word in fold(text).text.split())


def brands(judged: Sequence[Judged], names: frozenset[str]) -> frozenset[str]:
    """Return those among some names that are nowhere written small, as words for illnesses are, and never kept."""
    gone = " ".join(item.text if item.action is Action.DROP else " ".join(item.cuts) for item in judged)
    small = {word for raw in fold(gone).text.split() if raw[:1].islower() for word in words(raw)}
    own = {word for item in judged if item.kind is Kind.INFORMATIVE for word in words(item.clean)}
    return names - small - own


def drop_name_lines(judged: Sequence[Judged]) -> list[Judged]:
    """Drop the short blocks with the name of a seller whose other words were cut or dropped.

    A line above the text is one of them only where another stands below it that may be the title.
    """
    names = sold_names(judged)
    if not names:
        return list(judged)
    sold, result = brands(judged, names), list[Judged]()
    blocks, begun = list(blocks_of(judged)), False
    for block, after in zip(blocks, [*blocks[1:], []], strict=True):
        plain = block[0].sentence.block.kind is BlockKind.PARAGRAPH
        begun = begun or (plain and stays(block[0]))
        able = plain or begun or any(item.action is Action.STRUCTURE for item in after)
        kept = block[0].sentence.block.kind in LINES and all(map(stays, block))
        text = " ".join(item.text for item in block)
        gone = able and kept and len(words(text)) <= LINE_WORDS and names_seller(text, names if plain else sold)
        result += [dropped(item, Kind.PROMO, "seller-named") for item in block] if gone else block
    return result


def is_pictured(item: Judged) -> bool:
    """Return whether a line begins with a picture."""
    return item.sentence.index == 0 and unicodedata.category(item.text[0]) == "So"


def drop_pictured(judged: Sequence[Judged], known: Screen) -> list[Judged]:
    """Drop a line that begins with a picture beside one that was dropped, where most such lines were."""
    pictured = [item for item in judged if is_pictured(item)]
    gone: Mapping[int, Judged] = {item.sentence.block.order: item for item in pictured if item.action is Action.DROP}
    if len(gone) < MARKED or 2 * len(gone) <= len(pictured):
        return list(judged)
    result = []
    for item in judged:
        order = item.sentence.block.order
        beside = is_pictured(item) and stays(item) and (order - 1 in gone or order + 1 in gone)
        own = read(item.clean).content & known.vocabulary
        result.append(dropped(item, Kind.PROMO, "seller-rest") if beside and not own else item)
    return result


def is_shouted(block: Sequence[Judged]) -> bool:
    """Return whether a line is all in capitals."""
    text = " ".join(item.text for item in block)
    fits = block[0].sentence.block.kind in LINES and all(map(stays, block))
    return fits and text.isupper() and len(words(text)) >= SHOUTED


def drop_shouted(judged: Sequence[Judged], known: Screen) -> list[Judged]:
    """Drop the one line in capitals of an article, where it shares hardly a word with it and is no title."""
    blocks = list(blocks_of(judged))
    loud = [block for block in blocks if is_shouted(block)]
    habit = [item for item in judged if item.action is Action.STRUCTURE and item.clean.isupper()]
    if any(item.kind is Kind.TITLE or item not in (loud or [[]])[0] for item in habit):
        return list(judged)
    own = [len(read(item.clean).content & known.vocabulary) for block in loud for item in block]
    if len(loud) != 1 or sum(own) >= OWN_STEMS:
        return list(judged)
    if any(lifelines.is_needed(fold(item.text).text) for item in loud[0]):
        return list(judged)
    if max(known.final.get(item.span, 0.0) for item in loud[0]) < SHOUT_ODDS:
        return list(judged)
    gone = [dropped(item, Kind.PROMO, "shouted") for item in loud[0]]
    return [item for block in blocks for item in (gone if block is loud[0] else block)]


def drop_remains(judged: Sequence[Judged], known: Screen) -> list[Judged]:
    """Drop what is left where a seller's words stood."""
    left = drop_name_lines(drop_rests(judged, known))
    return drop_shouted(drop_pictured(left, known), known)
