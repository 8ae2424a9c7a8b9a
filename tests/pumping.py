"""A regular expression in, texts that can make it slow out, read off the expression itself.

An expression is slow where it repeats something and then fails: on its own beginning, then what it repeats, again and
again (the attack strings of Davis et al., "The impact of regular expression denial of service", 2018).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from importlib import import_module
from typing import Any

PARSER: Any = import_module("re._parser")
CODES: Any = import_module("re._constants")
CHARACTERS = "a1 -,.A|/(\n'\"%#@:;<>*_é–"
"""What is tried for a set of characters, in this order."""
LONG = 8
"""Times from which on a repetition is worth pumping."""
REPEATS = frozenset({CODES.MAX_REPEAT, CODES.MIN_REPEAT, CODES.POSSESSIVE_REPEAT})
Piece = tuple[Any, Any]


def in_category(char: str, name: str) -> bool:
    """Return whether a character is of a category such as `CATEGORY_NOT_DIGIT`."""
    word = char.isalnum() or char == "_"
    found = char.isdigit() if "DIGIT" in name else char.isspace() if "SPACE" in name else word
    return found != ("NOT" in name)


def in_set(char: str, items: Sequence[Piece]) -> bool:
    """Return whether a character is one of those that the items of a set name."""
    return any(
        (code is CODES.LITERAL and ord(char) == value)
        or (code is CODES.RANGE and value[0] <= ord(char) <= value[1])
        or (code is CODES.CATEGORY and in_category(char, str(value)))
        for code, value in items
    )


def one_of(items: Sequence[Piece]) -> str:
    """Return a character of a set."""
    turned = items[0][0] is CODES.NEGATE
    for char in CHARACTERS:
        if in_set(char, items) != turned:
            return char
    code, value = items[0]
    return chr(value if code is CODES.LITERAL else value[0]) if code in {CODES.LITERAL, CODES.RANGE} else "a"


def example(pieces: Sequence[Piece], choice: int = 0) -> str:
    """Return a short text that some pieces of an expression match, of alternatives the one of that number."""
    return "".join(example_of(code, value, choice) for code, value in pieces)


def example_of(code: Any, value: Any, choice: int) -> str:  # noqa: ANN401 (the parser of `re` has no types)
    """Return a short text that one piece of an expression matches."""
    if code is CODES.LITERAL:
        return chr(value)
    if code in {CODES.ANY, CODES.NOT_LITERAL}:
        return "b" if value == ord("a") else "a"
    if code is CODES.IN:
        return one_of(value)
    if code is CODES.BRANCH:
        return example(value[1][min(choice, len(value[1]) - 1)], choice)
    if code is CODES.SUBPATTERN:
        return example(value[3], choice)
    return example(value[2], choice) * value[0] if code in REPEATS else ""


def pumps(pieces: Sequence[Piece], before: str = "") -> Iterator[tuple[str, str]]:
    """Yield, for each repetition, what leads up to it and what it repeats."""
    for place, (code, value) in enumerate(pieces):
        here = before + example(pieces[:place])
        if code in REPEATS:
            if value[1] >= LONG:
                yield here, example(value[2]) or "a"
            yield from pumps(value[2], here)
        elif code is CODES.SUBPATTERN:
            yield from pumps(value[3], here)
        elif code is CODES.BRANCH:
            for branch in value[1]:
                yield from pumps(branch, here)
        elif code in {CODES.ASSERT, CODES.ASSERT_NOT}:
            yield from pumps(value[1], here)


def attacks(pattern: re.Pattern[str]) -> list[tuple[str, str]]:
    """Return attacks on a pattern: what stands once at the start, and what is repeated behind it."""
    pieces = list(PARSER.parse(pattern.pattern, pattern.flags & ~re.DEBUG))
    found: dict[tuple[str, str], None] = {}
    for before, body in pumps(pieces):
        for each in (body, f"{body} "):
            found |= dict.fromkeys([(before, each), ("", before + each), ("", each)])
        found |= dict.fromkeys([("", before), ("", f"{before} ")])
    for choice in range(2):
        whole = example(pieces, choice)
        found |= dict.fromkeys([("", whole), ("", f"{whole} "), ("", whole[:-1]), ("", whole[: len(whole) // 2])])
    return [(before, body) for before, body in found if body]


def longest_repeat(pattern: re.Pattern[str]) -> int:
    """Return the greatest number of times that a part of a pattern may be repeated."""

    def walk(pieces: Sequence[Piece]) -> Iterator[int]:
        for code, value in pieces:
            if code in REPEATS:
                yield int(value[1])
                yield from walk(value[2])
            elif code is CODES.SUBPATTERN:
                yield from walk(value[3])
            elif code is CODES.BRANCH:
                for branch in value[1]:
                    yield from walk(branch)
            elif code in {CODES.ASSERT, CODES.ASSERT_NOT}:
                yield from walk(value[1])

    return max(walk(list(PARSER.parse(pattern.pattern, pattern.flags & ~re.DEBUG))), default=0)
