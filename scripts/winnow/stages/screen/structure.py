"""Which of the kept lines is the title, which repeats it, and which headings have lost their text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from winnow.core.records import Action, BlockKind, Judged, Kind
from winnow.core.text import fold, squeeze
from winnow.stages.screen.article import dropped


def settle_structure(judged: Sequence[Judged]) -> list[Judged]:
    """Choose the title, drop its copies, and drop headings with no text of their own at the end of the article."""
    result = list(judged)
    title = next((item for item in result if item.kind is Kind.TITLE and item.action is Action.STRUCTURE), None)
    body = next((n for n, item in enumerate(result) if item.action in {Action.PUBLISH, Action.TRIM}), len(result))
    if title is None:
        first = next((n for n, item in enumerate(result[:body]) if item.action is Action.STRUCTURE), None)
        if first is not None and result[first].kind is Kind.HEADING and not has_sibling_above(result, first):
            result[first] = title = replace(result[first], kind=Kind.TITLE, reason="title")
    last_body = max((n for n, item in enumerate(result) if item.action in {Action.PUBLISH, Action.TRIM}), default=-1)
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
    return any(item.action in {Action.PUBLISH, Action.TRIM} for item in judged[:place_])


def raw_text_below(judged: Sequence[Judged], place_: int) -> bool:
    """Return whether sentences of the article itself, even dropped ones, stand below a heading and above the next."""
    for item in judged[place_ + 1 :]:
        if item.sentence.block.kind in {BlockKind.TITLE, BlockKind.HEADING}:
            return False
        if item.kind in {Kind.INFORMATIVE, Kind.HYPE, Kind.META}:
            return True
    return False
