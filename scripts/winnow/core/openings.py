"""A regular expression in, the places at which a match of it can begin out, read off the parsed expression.

A match begins at an anchor (`needs`), a few characters before one, or at the start of the text. Where all of that is
known, an expression is tried at those places alone: `re` would try it at each character, and an alternation of forty
words takes its time at each. Openings are only ever too many, never too few: what cannot be told has none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from winnow.core.needs import DIGIT, Anchor, ends_word, is_mark, is_word, need_of_class, read_item, unfactored

MOST_BEFORE = 6
"""Characters that may stand between the start of a match and its anchor; with more, too many places would be tried."""


@dataclass(frozen=True, slots=True)
class Opening:
    """An anchor with which a match opens; no anchor stands for the start of the text."""

    anchor: Anchor | None
    least: int
    """Characters between the start of the match and the anchor, at least."""
    most: int
    """The same, at most."""


Openings = frozenset[Opening]


@dataclass(frozen=True, slots=True)
class Before:
    """What was read of an expression before its anchor."""

    least: int = 0
    most: int = 0
    at_start: bool = False
    """Whether a letter or digit right behind it would surely begin a word."""

    def wider(self, least: int, most: int, *, at_start: bool) -> Before:
        """Return the same with so many characters more."""
        return Before(self.least + least, self.most + most, at_start)

    def opens(self, anchor: Anchor | None) -> Openings:
        """Return the opening by an anchor that comes now."""
        return frozenset({Opening(anchor, self.least, self.most)})


def openings_of(parsed: Sequence[Any]) -> Openings:
    """Return all that a match of an expression can open with; none where that cannot be told."""
    return lead(list(parsed), Before()) or frozenset()


def lead(items: Sequence[Any], before: Before) -> Openings | None:
    """Return what a sequence can open with, None where that cannot be told."""
    if not items or before.most > MOST_BEFORE:
        return None
    item, rest = items[0], items[1:]
    kind, value = str(item[0]), item[1]
    found: Openings | None = None
    match kind:
        case "LITERAL":
            found = lead_of_letters(items, before)
        case "IN":
            marks = need_of_class(value)
            wider = before.wider(1, 1, at_start=read_item(item, before.at_start).at_start)
            found = together([before.opens(mark) for mark in marks[0]]) if marks else lead(rest, wider)
        case "AT" if str(value) in {"AT_BEGINNING", "AT_BEGINNING_STRING"}:
            found = None if before.most else before.opens(None)
        case "AT" | "ASSERT" | "ASSERT_NOT":
            found = lead(rest, before.wider(0, 0, at_start=read_item(item, before.at_start).at_start))
        case "SUBPATTERN":
            found = lead([*value[-1], *rest], before)
        case "BRANCH":
            found = together([lead([*branch, *rest], before) for branch in value[1]])
        case "MAX_REPEAT" | "MIN_REPEAT":
            found = lead_of_repeat(item, rest, before)
    return found


def lead_of_letters(items: Sequence[Any], before: Before) -> Openings | None:
    """Return what a sequence opens with that begins with a character."""
    run = ""
    while len(run) < len(items) and str(items[len(run)][0]) == "LITERAL" and is_word(items[len(run)][1]):
        run += chr(items[len(run)][1])
    whole = unfactored(items, 0, len(run)) if run else []
    if whole and before.at_start:
        return together([lead([*branch, *items[len(run) + 1 :]], before) for branch in whole])
    if run:
        kind = "word" if ends_word(items[len(run) :]) else "prefix"
        if before.at_start and run.isascii():
            return before.opens(Anchor(run.lower(), kind))
        return before.opens(DIGIT) if run[0] in "0123456789" else None
    shown = chr(items[0][1])
    if is_mark(shown):
        return before.opens(Anchor(shown, "mark"))
    return lead(items[1:], before.wider(1, 1, at_start=True))


def lead_of_repeat(item: Any, rest: Sequence[Any], before: Before) -> Openings | None:  # noqa: ANN401 (it has no type)
    """Return what a sequence opens with that begins with a repetition: its first round, or what follows it."""
    low, high, inner = item[1]
    first = lead(list(inner), before)
    if first is not None:
        return first if low else together([first, lead(rest, before)])
    least, most = inner.getwidth()
    at_start = read_item(item, before.at_start).at_start
    return lead(rest, before.wider(low * int(least), int(high) * int(most), at_start=at_start))


def together(found: Sequence[Openings | None]) -> Openings | None:
    """Return what alternatives can open with, None where of one of them it cannot be told."""
    known = [openings for openings in found if openings is not None]
    return frozenset().union(*known) if len(known) == len(found) else None
