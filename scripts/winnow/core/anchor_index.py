"""What a text holds that expressions wait for: its words, their beginnings, its digits and marks, each as a number.

A number stands for one anchor (`needs`); each expression of this process adds the anchors that it waits for. One look
at the words of a text then tells which expressions may match it at all.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from winnow.core.needs import DIGIT, Anchor, Need

WORD = re.compile(r"[^\W_]+")
LETTERS = bytes(code if chr(code).isalnum() else 32 for code in range(128)).lower() + bytes(128)
"""Table that makes ASCII letters small and leaves a blank for all that is no letter or digit."""
NO_MARKS = bytes(code for code in range(128) if chr(code).isalnum() or chr(code).isspace())
"""What is left out where only the marks are looked at."""
CASELESS = str.maketrans("İıſ", "iis")
"""Letters that a pattern without regard to case takes for others, though their small forms differ."""

Wanted = tuple[frozenset[int], ...]
"""Sets of anchors, by number: of each set one at least has to be there."""


class AnchorIndex:
    """The anchors of every expression of this process, each with a number."""

    def __init__(self) -> None:
        """Begin with no anchor but the digit."""
        self.numbers: dict[Anchor, int] = {}
        self.exact: dict[str, int] = {}
        self.prefixes: dict[str, int] = {}
        self.longest = 0
        """Letters of the longest prefix, so that a hostile word of many takes no more than linear time."""
        self.marks: dict[str, int] = {}
        self.digit = self.number(DIGIT)
        self.words = KnownWords(self)
        self.waiting: dict[int, list[int]] = {}
        self.always: list[int] = []
        self.count = 0

    def number(self, anchor: Anchor) -> int:
        """Return the number of an anchor, a new one where it is new; what was looked up before is then forgotten."""
        known = self.numbers.get(anchor)
        if known is not None:
            return known
        number = self.numbers[anchor] = len(self.numbers)
        tables = {"word": self.exact, "prefix": self.prefixes, "mark": self.marks}
        if anchor.kind in tables:
            tables[anchor.kind][anchor.text] = number
        if anchor.kind == "prefix":
            self.longest = max(self.longest, len(anchor.text))
        self.words = KnownWords(self)
        held_in.cache_clear()
        return number

    def wanted(self, needs: Sequence[Need]) -> Wanted:
        """Return the needs of an expression by number."""
        return tuple(frozenset(map(self.number, need)) for need in needs)

    def wait(self, wanted: Wanted) -> int:
        """Return a number, below 0, by which to tell the texts that may match an expression: see `Held.numbers`."""
        self.count -= 1
        for number in wanted[0] if wanted else ():
            self.waiting.setdefault(number, []).append(self.count)
        self.always += [] if wanted else [self.count]
        self.words = KnownWords(self)
        held_in.cache_clear()
        return self.count

    def of_word(self, text: str) -> tuple[int, ...]:
        """Return the anchors that one word, in small letters, holds, and the expressions that wait for them."""
        ends = range(1, min(len(text), self.longest) + 1)
        found = [self.exact.get(text, -1), *(self.prefixes.get(text[:end], -1) for end in ends)]
        found += [self.digit] if any(char.isdecimal() for char in text) else []
        return self.with_waiting([number for number in found if number >= 0])

    def with_waiting(self, numbers: Sequence[int]) -> tuple[int, ...]:
        """Return some anchors with the expressions that wait for them."""
        return (*numbers, *(each for number in numbers for each in self.waiting.get(number, ())))

    def of_marks(self, text: str) -> tuple[int, ...]:
        """Return the marks that a text holds, and the expressions that wait for them."""
        if text.isascii():
            shown = text.encode().translate(None, NO_MARKS).decode()
            return self.with_waiting([self.marks[mark] for mark in self.marks.keys() & set(shown)] if shown else [])
        return self.with_waiting([number for mark, number in self.marks.items() if mark in text])


class KnownWords(dict[str | bytes, tuple[int, ...]]):
    """The anchors of each word that was met."""

    def __init__(self, index: AnchorIndex) -> None:
        """Begin with no word."""
        super().__init__()
        self.index = index

    def __missing__(self, word: str | bytes) -> tuple[int, ...]:
        """Look at a word for the first time."""
        self[word] = known = self.index.of_word(word.decode("ascii") if isinstance(word, bytes) else word)
        return known


@dataclass(frozen=True, slots=True)
class Held:
    """What a text holds."""

    numbers: frozenset[int]
    """Its anchors, and, below 0, the expressions of whose first need one anchor is there."""
    blank: bytes
    """An ASCII text in small letters with a blank for each character that is no letter or digit, and one at each end:
    ` call ` is found there where the word stands. Empty for other texts."""


@lru_cache(maxsize=1 << 12)
def held_in(text: str) -> Held:
    """Return what a text holds."""
    words: list[bytes] | list[str]
    if text.isascii():
        blank = b" %b " % text.encode("ascii").translate(LETTERS)
        words = blank.split()
    else:
        blank = b""
        words = WORD.findall(text.translate(CASELESS).lower())
    return Held(frozenset(INDEX.always).union(INDEX.of_marks(text), *map(INDEX.words.__getitem__, words)), blank)


def has_all(wanted: Wanted, found: frozenset[int]) -> bool:
    """Return whether of each set of anchors one was found."""
    for each in wanted:  # noqa: SIM110 (`all` takes twice as long, and this is asked most)
        if each.isdisjoint(found):
            return False
    return True


INDEX = AnchorIndex()
