"""Which of the kept lines is the title, which repeats it, which headings are items, and which have lost their text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from statistics import mean

from winnow.core.records import Action, BlockKind, Judged, Kind, Span
from winnow.core.text import fold, squeeze
from winnow.stages.screen.article import dropped

KEPT = frozenset({Action.PUBLISH, Action.TRIM})
LISTED = 4
"""Short lines in a row from which they are a list without bullets: its heading, two items, and the next heading."""
LISTED_ODDS = -0.5
"""Log odds up to which the lines of a list were not pasted in, on average."""


def settle_structure(judged: Sequence[Judged], final: Mapping[Span, float]) -> list[Judged]:
    """Choose the title, drop its copies, turn headings that are items of a list into such, drop those without text.

    The last goes for headings at the end of the article.

    `final` holds the log odds that a line was pasted in, by its place.
    """
    result = list(judged)
    title = next((item for item in result if item.kind is Kind.TITLE and item.action is Action.STRUCTURE), None)
    body = next((n for n, item in enumerate(result) if item.action in KEPT), len(result))
    if title is None:
        first = next((n for n, item in enumerate(result[:body]) if item.action is Action.STRUCTURE), None)
        if first is not None and result[first].kind is Kind.HEADING and not has_sibling_above(result, first):
            result[first] = title = replace(result[first], kind=Kind.TITLE, reason="title")
    result = list_lines(result, final)
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
    or more in a row the first heads the list and the last, if text follows it, what comes next. A list of other posts
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
        odds = [final.get(result[place].span, 0.0) for place in row[1:-1]]
        if item and len(row) >= LISTED and mean(odds) <= LISTED_ODDS:
            head = result[row[0]].sentence.block
            for place in row[1:-1]:
                result[place] = as_item(result[place], head.heading)
        row = []
    return result


def as_item(item: Judged, heading: str) -> Judged:
    """Return a heading as an item of a list below another heading."""
    block = replace(item.sentence.block, kind=BlockKind.ITEM, heading=heading)
    sentence = replace(item.sentence, block=block)
    return replace(item, sentence=sentence, kind=Kind.INFORMATIVE, action=Action.PUBLISH, reason=str(Kind.INFORMATIVE))
