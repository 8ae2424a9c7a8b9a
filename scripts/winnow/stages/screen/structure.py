"""Which of the kept lines is the title, which repeats it, which headings are items, and which have lost their text."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import mean

from winnow.core.records import Action, BlockKind, Judged, Kind, Span
from winnow.core.text import fold, squeeze
from winnow.stages.screen.article import KEPT, dropped

NUMBERED = re.compile(r"^\s{0,3}(\d{1,2})[.)]\s")
LISTED = 4
"""Short lines in a row from which they are a list without bullets: its heading, two items, and the next heading."""
LISTED_ODDS = -0.5
"""Log odds up to which the lines of a list were not pasted in, on average."""
LAST_ODDS = -1.0
"""The same for a list with which an article ends, as what was pasted in often does."""


def settle_structure(
    judged: Sequence[Judged], final: Mapping[Span, float], listed: frozenset[Span] = frozenset()
) -> list[Judged]:
    """Choose the title, drop its copies, turn headings that are items of a list into such, drop those without text.

    The last goes for headings at the end of the article.

    `final` holds the log odds that a line was pasted in, by its place; `listed` the places of the lines that are
    rows or items for sure.
    """
    result = [as_own_item(item) if item.span in listed else item for item in judged]
    title = next((item for item in result if item.kind is Kind.TITLE and item.action is Action.STRUCTURE), None)
    body = next((n for n, item in enumerate(result) if item.action in KEPT), len(result))
    if title is None:
        first = next((n for n, item in enumerate(result[:body]) if item.action is Action.STRUCTURE), None)
        if first is not None and result[first].kind is Kind.HEADING and not has_sibling_above(result, first):
            result[first] = title = replace(result[first], kind=Kind.TITLE, reason="title")
    result = list_questions(list_lines(result, final))
    last_body = max((n for n, item in enumerate(result) if item.action in KEPT), default=-1)
    for n, item in enumerate(result):
        if item.action is not Action.STRUCTURE or item is title:
            continue
        if title and squeeze(fold(item.clean).text).lower() == squeeze(fold(title.clean).text).lower():
            result[n] = dropped(item, Kind.TITLE, "duplicate-title")
        elif n > last_body and last_body >= 0 and not raw_text_below(judged, n):
            result[n] = dropped(item, Kind.BOILERPLATE, "heading-without-text")
    return result


def has_sibling_above(judged: Sequence[Judged], place_: int) -> bool:
    """Return whether a kept sentence stands above a heading, so that it cannot be the title."""
    return any(item.action in KEPT for item in judged[:place_])


def raw_text_below(judged: Sequence[Judged], place_: int) -> bool:
    """Return whether sentences of the article itself, even dropped ones, stand below a heading and above the next."""
    for item in judged[place_ + 1 :]:
        if item.sentence.block.kind in {BlockKind.TITLE, BlockKind.HEADING}:
            return False
        if item.kind in {Kind.INFORMATIVE, Kind.HYPE, Kind.META}:
            return True
    return False


def list_lines(judged: Sequence[Judged], final: Mapping[Span, float]) -> list[Judged]:
    """Turn the headings that are items of a list into such.

    Observed: where a page is copied as text its lists lose their bullets, and each item looks like a heading. Of LISTED
    or more in a row the first heads the list and the last, if text follows it, what comes next; with the last of an
    article nothing does. A list of other posts
    looks the same, so its lines must read as the article's own.
    """
    result = list(judged)
    row: list[int] = []
    for n, item in enumerate([*result, None]):
        if item and item.action is Action.DROP:
            continue
        if item and item.action is Action.STRUCTURE and item.kind is Kind.HEADING and not item.sentence.block.level:
            row.append(n)
            continue
        items = row[1:-1] if item else row[1:]
        odds = [final.get(result[place].span, 0.0) for place in items]
        if len(row) >= LISTED and mean(odds) <= (LISTED_ODDS if item else LAST_ODDS):
            head = result[row[0]].sentence.block
            for place in items:
                result[place] = as_item(result[place], head.heading)
        row = []
    return result


def list_questions(judged: Sequence[Judged]) -> list[Judged]:
    """Turn numbered questions that nothing stands between into the items of a list.

    Observed: a list of things to ask (`1. Who pays? 2. On whom was it tested?`) looks like questions without answers.
    """
    result = list(judged)
    for n, (item, after) in enumerate(pairwise(judged)):
        if all(is_numbered_question(each) for each in (item, after)) and goes_on(item, after):
            result[n], result[n + 1] = (as_item(each, each.sentence.block.heading) for each in (item, after))
    return result


def is_numbered_question(item: Judged) -> bool:
    """Return whether a kept line is a question with a number before it."""
    return item.action is Action.STRUCTURE and item.kind is Kind.QUESTION and bool(NUMBERED.match(item.text))


def goes_on(item: Judged, after: Judged) -> bool:
    """Return whether a line has the next number, right below another."""
    first, second = (int(NUMBERED.findall(each.text)[0]) for each in (item, after))
    return second == first + 1 and after.sentence.block.order == item.sentence.block.order + 1


def as_own_item(item: Judged) -> Judged:
    """Return a line that looks like a heading or a paragraph and is a row of a table as an item of a list."""
    kind, action = item.sentence.block.kind, item.action
    line = action is not Action.DROP and not item.cuts and kind in {BlockKind.HEADING, BlockKind.PARAGRAPH}
    return as_item(item, item.sentence.block.heading) if line else item


def as_item(item: Judged, heading: str) -> Judged:
    """Return a heading as an item of a list below another heading."""
    block = replace(item.sentence.block, kind=BlockKind.ITEM, heading=heading)
    sentence = replace(item.sentence, block=block)
    return replace(item, sentence=sentence, kind=Kind.INFORMATIVE, action=Action.PUBLISH, reason=str(Kind.INFORMATIVE))
