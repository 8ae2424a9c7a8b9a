"""A regular expression in, what a text must hold before it can match out, read off the parsed expression.

Each need is a set of anchors of which one has to be there: whole words, beginnings of words, a digit, a mark. Needs are
only ever too few, never too many: what cannot be told needs nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from winnow.core.text import STOP_WORDS

PARSER: Any = import_module("re._parser")
"""The reader of expressions that `re` itself uses: any other would have to be proved to read as it does."""
COMMON = 40
"""Weight of a function word against 1 for any other: it stands in nearly every sentence, so it tells little."""
FREQUENT = frozenset(
    "anxiety condition depression disorder effect effective health ketamine life medical pain patient patients "
    "potential relief research risk side symptom symptoms therapy treat treatment".split()
)
"""Words that stand in every third sentence about a treatment; weighed as SEVERAL others are."""
SEVERAL = 5
WEIGHTS = {"digit": 12, ",": 40, "-": 20, "'": 20, ".": 90, '"': 12, " ": 99}
MOST = 400
"""Anchors of which one has to be there, above which asking takes longer than it saves."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """Something that has to be in a text."""

    text: str
    kind: str
    """word, prefix (the beginning of one), mark or digit."""

    @property
    def weight(self) -> int:
        """How often it is to be expected."""
        if self.kind in {"mark", "digit"}:
            return WEIGHTS.get(self.text, 3)
        short = len(self.text) < 3 and self.kind == "prefix"  # noqa: PLR2004 (`a`, `ra`)
        if self.text in STOP_WORDS or short:
            return COMMON
        return SEVERAL if self.text in FREQUENT else 1


DIGIT = Anchor("digit", "digit")
Need = frozenset[Anchor]


@dataclass(frozen=True, slots=True)
class Part:
    """What a part of an expression tells."""

    needs: tuple[Need, ...]
    at_start: bool
    """Whether a letter or digit right behind it would surely begin a word."""


def weight(need: Need) -> int:
    """Return how often one of some anchors is to be expected."""
    return sum(anchor.weight for anchor in need)


def is_word(code: int) -> bool:
    """Return whether a character is part of a word, as the index splits words."""
    return chr(code).isalnum()


def is_mark(char: str) -> bool:
    """Return whether a character is one that can be looked for by itself: no letter, no digit, no blank."""
    return not char.isalnum() and not char.isspace() and char != "_"


def leaves_word(items: Sequence[Any]) -> bool:
    """Return whether no character of a class is a letter or a digit."""
    name = str(items[0][0])
    if name == "NEGATE":
        return any(str(kind) == "CATEGORY" and str(value) == "CATEGORY_WORD" for kind, value in items[1:])
    for kind, value in items:
        known = str(kind)
        if known == "LITERAL" and not is_word(value):
            continue
        if known == "CATEGORY" and str(value) in {"CATEGORY_SPACE", "CATEGORY_NOT_WORD"}:
            continue
        return False
    return True


def need_of_class(items: Sequence[Any]) -> tuple[Need, ...]:
    """Return what one character of a class needs: a digit, or one of some marks."""
    found: set[Anchor] = set()
    for kind, value in items:
        known = str(kind)
        if (known == "CATEGORY" and str(value) == "CATEGORY_DIGIT") or (known == "RANGE" and value == (48, 57)):
            found.add(DIGIT)
        elif known == "LITERAL" and is_mark(chr(value)):
            found.add(Anchor(chr(value), "mark"))
        else:
            return ()
    return (frozenset(found),) if found else ()


def ends_word(following: Sequence[Any]) -> bool:
    """Return whether what follows a run of letters surely ends the word."""
    if not following:
        return False
    kind, value = str(following[0][0]), following[0][1]
    if kind in {"MAX_REPEAT", "MIN_REPEAT"}:
        low, _, inner = value
        return bool(low) and len(inner) == 1 and ends_word(list(inner))
    return (
        (kind == "AT" and str(value) in {"AT_BOUNDARY", "AT_END", "AT_END_STRING"})
        or (kind == "LITERAL" and not is_word(value) and value != ord("_"))
        or (kind == "IN" and leaves_word(value))
        or (kind == "ASSERT_NOT" and value[0] == 1 and is_word_class(value[1]))
    )


def is_word_class(inner: Sequence[Any]) -> bool:
    """Return whether an assertion forbids every letter and digit."""
    if len(inner) != 1 or str(inner[0][0]) != "IN":
        return False
    return any(str(kind) == "CATEGORY" and str(value) == "CATEGORY_WORD" for kind, value in inner[0][1])


def read(parsed: Sequence[Any], at_start: bool, following: Sequence[Any] = ()) -> Part:  # noqa: FBT001 (a state)
    """Return what a sequence tells.

    `at_start`: whether a letter that begins it would surely begin a word; `following`: what is known to come behind it.
    """
    items = list(parsed)
    needs: list[Need] = []
    place = 0
    while place < len(items):
        run = ""
        while place + len(run) < len(items) and str(items[place + len(run)][0]) == "LITERAL":
            code = items[place + len(run)][1]
            if not is_word(code):
                break
            run += chr(code)
        if run:
            whole = unfactored(items, place, len(run))
            if whole and at_start:
                part = branches(
                    [read(branch, at_start, items[place + len(run) + 1 :] or following) for branch in whole]
                )
                needs += part.needs
                at_start = part.at_start
                place += len(run) + 1
                continue
            place += len(run)
            if at_start and run.isascii():
                kind = "word" if ends_word(items[place:] or following) else "prefix"
                needs.append(frozenset({Anchor(run.lower(), kind)}))
            elif any(char.isdecimal() for char in run):
                needs.append(frozenset({DIGIT}))
            at_start = False
            continue
        part = read_item(items[place], at_start, items[place + 1 :] or following)
        needs += part.needs
        at_start = part.at_start
        place += 1
    return Part(tuple(needs), at_start)


def unfactored(items: Sequence[Any], place: int, length: int) -> list[list[Any]]:
    """Return the alternatives as they were written, whose common letters the parser has put before them.

    `(?:gums|gumline)` comes as `gum(?:s|line)`, but a text that has neither word may well have `gumption`.
    """
    letters, behind = items[place : place + length], items[place + length : place + length + 1]
    return [[*letters, *branch] for branch in behind[0][1][1]] if behind and str(behind[0][0]) == "BRANCH" else []


def read_item(item: Any, at_start: bool, following: Sequence[Any] = ()) -> Part:  # noqa: ANN401, FBT001 (no type)
    """Return what one item that is no letter or digit tells; see `read`."""
    kind, value = str(item[0]), item[1]
    match kind:
        case "LITERAL":
            shown = chr(value)
            found = Part((frozenset({Anchor(shown, "mark")}),) if is_mark(shown) else (), at_start=True)
        case "IN":
            found = Part(need_of_class(value), leaves_word(value))
        case "AT":
            found = Part((), str(value) in {"AT_BOUNDARY", "AT_BEGINNING", "AT_BEGINNING_STRING"} or at_start)
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            found = repeated(value, at_start)
        case "SUBPATTERN":
            found = read(value[-1], at_start, following)
        case "BRANCH":
            found = branches([read(branch, at_start, following) for branch in value[1]])
        case "ASSERT":
            found = Part(read(value[1], at_start and value[0] == 1).needs, at_start)
        case "ASSERT_NOT":
            found = Part((), at_start or (value[0] == -1 and is_word_class(value[1])))
        case _:
            found = Part((), at_start=False)
    return found


def repeated(value: Any, at_start: bool) -> Part:  # noqa: ANN401, FBT001 (the same)
    """Return what a repetition tells; what may be absent needs nothing."""
    low, _, inner = value
    once = read(inner, at_start)
    again = once.at_start and read(inner, at_start=False).at_start
    return Part(once.needs, again) if low else Part((), at_start and again)


def branches(parts: Sequence[Part]) -> Part:
    """Return what alternatives tell together: one of their rarest needs, where each has one."""
    at_start = all(part.at_start for part in parts)
    if not all(part.needs for part in parts):
        return Part((), at_start)
    together = frozenset().union(*(min(part.needs, key=weight) for part in parts))
    return Part((together,) if len(together) <= MOST else (), at_start)


def needs_of(parsed: Sequence[Any]) -> tuple[Need, ...]:
    """Return what a text must hold before an expression can match it, the rarest first; each need is stated once."""
    found = sorted(set(read(parsed, at_start=False).needs), key=lambda need: (weight(need), sorted(map(repr, need))))
    return tuple(found)
