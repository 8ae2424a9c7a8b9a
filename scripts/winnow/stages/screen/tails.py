"""What runs on below a marker to the end of the page: lists of posts, comments; and names above an address."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache

from winnow.core.records import Action, BlockKind, Judged, Kind, Span
from winnow.core.rulebook import PhraseRule, Rulebook
from winnow.core.text import fold, squeeze, words
from winnow.stages.screen.article import dropped

TAIL_WORDS = 25
"""Words up to which a block after `Similar posts` belongs to the list of posts."""
OWN_ODDS = -2.0
"""Log odds up to which a sentence below a list of posts is the article's own."""
COMMENT_HALF = 0.4
"""Share of the article after which `Comments` means that only comments follow."""


def is_tail_mark(judged: Judged, book: Rulebook) -> PhraseRule | None:
    """Return the rule by which a line opens a list that runs to the end, such as `Similar posts`."""
    if judged.sentence.index:
        return None
    return tail_rule(judged.text, book)


@lru_cache(maxsize=1 << 12)
def tail_rule(line: str, book: Rulebook) -> PhraseRule | None:
    """Return the rule by which the words of a line open such a list."""
    text = squeeze(fold(line).text)
    return next((rule for rule in book.able("boilerplate", text) if rule.row.tail and rule.find(text)), None)


def block_words(judged: Sequence[Judged]) -> Counter[int]:
    """Return the number of words of each block."""
    counts: Counter[int] = Counter()
    for item in judged:
        counts[item.sentence.block.order] += len(words(item.text))
    return counts


def goes_on(judged: Sequence[Judged], place: int, sizes: Counter[int]) -> bool:
    """Return whether the article itself goes on here: a substantial paragraph, or the heading right above one."""
    block = judged[place].sentence.block
    if block.kind is BlockKind.HEADING and place + 1 < len(judged):
        block = judged[place + 1].sentence.block
        place += 1
    kept = judged[place].action in {Action.PUBLISH, Action.TRIM}
    return kept and sizes[block.order] > TAIL_WORDS and block.kind is BlockKind.PARAGRAPH


def is_own(item: Judged, final: Mapping[Span, float]) -> bool:
    """Return whether a kept sentence below a list of posts reads as the article's own."""
    kept = item.action is Action.PUBLISH and item.text.endswith(".")
    return kept and final.get(item.span, 0.0) <= OWN_ODDS


def drop_tails(judged: Sequence[Judged], book: Rulebook, final: Mapping[Span, float]) -> list[Judged]:
    """Drop what stands under `Similar posts`, `Comments` and their like, up to where the article goes on.

    In an article without headings a line above its next paragraph is one more post of the list. `final` holds the log
    odds that a sentence was pasted in, by its place.
    """
    sizes = block_words(judged)
    headed, entries = False, 0
    total = judged[-1].span.end if judged else 0
    tail: PhraseRule | None = None
    begun = False
    kept: list[Judged] = []
    for place, item in enumerate(judged):
        begun = begun or (
            item.action in {Action.PUBLISH, Action.TRIM} and item.sentence.block.kind is BlockKind.PARAGRAPH
        )
        mark = is_tail_mark(item, book)
        if mark and item.action is not Action.STRUCTURE and begun:
            tail, entries = mark, 0
        elif tail:
            only_comments = tail.row.id == "comments" and item.span.start > COMMENT_HALF * total
            own = tail.row.id == "related-posts" and is_own(item, final)
            entry = item.kind is Kind.HEADING and entries > 0 and not headed
            if own or (goes_on(judged, place, sizes) and not only_comments and not entry):
                tail = None
            entries += 1
        headed = headed or (begun and tail is None and item.kind is Kind.HEADING and item.action is Action.STRUCTURE)
        if tail and item.action is not Action.DROP:
            kept.append(dropped(item, Kind.BOILERPLATE, tail.row.id))
        else:
            kept.append(item)
    return kept


def drop_contact_names(judged: Sequence[Judged]) -> list[Judged]:
    """Drop the name of a clinic that stands as a line of its own right above its address."""
    result = list(judged)
    for n in range(len(result) - 2, -1, -1):
        item, after = result[n], result[n + 1]
        is_line = item.action is Action.STRUCTURE and item.kind is Kind.HEADING
        if (
            is_line
            and after.action is Action.DROP
            and after.reason in {"contact-details", "opening-hours", "contact-name"}
        ):
            result[n] = dropped(item, Kind.PROMO, "contact-name")
    return result
