"""What is left of a page's frame where it was copied along with the article: lines above its text and below it.

Observed: where a whole page was copied, line by line, rules know most of what stands around the article (`Skip to
content`, a date, `Recent comments`) and not what only this site says: its name, its motto, the names of other posts.
Such a line shares no word with the text. So where several lines on one side went as the frame, what is left there goes
with them unless it says what the text says, too.
"""

from __future__ import annotations

from collections.abc import Sequence

from winnow.core.records import Action, BlockKind, Judged, Kind
from winnow.core.text import words
from winnow.rules.reading import read
from winnow.stages.screen.article import KEPT, Screen, dropped
from winnow.stages.screen.weighed import is_decisive, is_spared

TEXT_WORDS = 8
"""Words from which a sentence of a paragraph is the article's text, and no motto."""
FRAME_LINES = 3
"""Lines on one side of the text that must have gone as the frame of the page."""
LIST_ITEMS = 3
"""Items in a row that are a list: short lines of a frame pass for items, too, but other lines part them."""


def is_text(item: Judged) -> bool:
    """Return whether a sentence is the text of the article."""
    prose = item.sentence.block.kind is BlockKind.PARAGRAPH and len(words(item.clean)) >= TEXT_WORDS
    return item.action in KEPT and prose


def is_framed(side: Sequence[Judged]) -> bool:
    """Return whether what stands on one side of the text was copied from the page around it."""
    return sum(is_decisive(item) and item.kind is Kind.BOILERPLATE for item in side) >= FRAME_LINES


def is_line(item: Judged) -> bool:
    """Return whether a kept item is a line and no sentence, nor the title."""
    kept = item.action in KEPT or (item.action is Action.STRUCTURE and item.kind is not Kind.TITLE)
    return kept and not item.text.rstrip().endswith((".", "!", "?"))


def is_apart(item: Judged, said: frozenset[str]) -> bool:
    """Return whether a kept line says nothing of what the text says, and is none for people in danger."""
    own = bool(read(item.text).content & said) or is_spared(item.text, item.sentence.block)
    return is_line(item) and not own


def is_item(side: Sequence[Judged], place: int) -> bool:
    """Return whether an item of a list that stays stands at a place."""
    if not 0 <= place < len(side):
        return False
    return side[place].action in KEPT and side[place].sentence.block.kind is BlockKind.ITEM


def is_list(side: Sequence[Judged], place: int) -> bool:
    """Return whether a line is one of several items in a row: those are the article's own list."""
    begins = range(place - LIST_ITEMS + 1, place + 1)
    return any(all(is_item(side, start + n) for n in range(LIST_ITEMS)) for start in begins)


def heads(judged: Sequence[Judged], place: int) -> bool:
    """Return whether a sentence that stays follows right behind a line, which is then its heading."""
    after = judged[place + 1] if place + 1 < len(judged) else None
    return after is not None and after.action in KEPT and not is_line(after)


def drop_frame(judged: Sequence[Judged], known: Screen) -> list[Judged]:
    """Drop what is left of the page around an article, above its text and below it."""
    text = [n for n, item in enumerate(judged) if is_text(item)]
    if not text:
        return list(judged)
    said: frozenset[str] = frozenset().union(*(read(judged[n].clean).content for n in text))
    result = list(judged)
    for start, end in ((0, text[0]), (text[-1] + 1, len(result))):
        side = judged[start:end]
        if not is_framed(side):
            continue
        for n, item in enumerate(side):
            own = item.span in known.listed or is_list(side, n) or heads(judged, start + n)
            if is_apart(item, said) and not own:
                result[start + n] = dropped(item, Kind.BOILERPLATE, "stray-line")
    return result
