"""Which words a text must have before a pattern can match it, so that few patterns are looked for in most texts.

The anchors of a pattern are read off its parsed form: a word that has to begin at the start of a word, a digit, a mark.
One look at the words of a text then tells which patterns may match it at all: 1,500 phrases cost one look instead of
1,500 searches. A speed-up and nothing else: what a pattern finds is the same with and without it (a property test
compares the two).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from winnow.core.needs import DIGIT, Anchor, Need, needs_of
from winnow.core.phrases import Lists, compile_phrases

WORD = re.compile(r"[^\W_]+")
LETTERS = bytes(code if chr(code).isalnum() else 32 for code in range(128)).lower() + bytes(128)
"""Table that makes ASCII letters small and leaves a blank for all that is no letter or digit."""
CASELESS = str.maketrans("İıſ", "iis")
"""Letters that a pattern without regard to case takes for others, though their small forms differ."""

Wanted = tuple[frozenset[int], ...]
"""Sets of anchors, by number: of each set one at least has to be there."""


class AnchorIndex:
    """The anchors of every pattern of this process, each with a number."""

    def __init__(self) -> None:
        """Begin with no pattern."""
        self.numbers: dict[Anchor, int] = {}
        self.exact: dict[str, int] = {}
        self.prefixes: dict[str, int] = {}
        self.marks: dict[str, int] = {}
        self.digit = self.number(DIGIT)
        self.words: dict[str | bytes, tuple[int, ...]] = {}
        self.opened: list[list[Phrase]] = []
        self.always: list[Phrase] = []
        self.count = 0

    def number(self, anchor: Anchor) -> int:
        """Return the number of an anchor, a new one where it is new."""
        known = self.numbers.setdefault(anchor, len(self.numbers))
        tables = {"word": self.exact, "prefix": self.prefixes, "mark": self.marks}
        if anchor.kind in tables:
            tables[anchor.kind][anchor.text] = known
        return known

    def wanted(self, needs: Sequence[Need]) -> Wanted:
        """Return the needs of a pattern by number, and forget what was looked up before."""
        found = tuple(frozenset(map(self.number, need)) for need in needs)
        self.words.clear()
        anchors_in.cache_clear()
        able_in.cache_clear()
        return found

    def add(self, phrase: Phrase) -> None:
        """Take in a phrase: it is looked at where one of its first anchors is found."""
        self.opened += [[] for _ in range(len(self.numbers) - len(self.opened))]
        if not phrase.wanted:
            self.always.append(phrase)
        for number in phrase.wanted[0] if phrase.wanted else ():
            self.opened[number].append(phrase)

    def of_word(self, word: str | bytes) -> tuple[int, ...]:
        """Return the anchors that one word holds."""
        text = word.decode("ascii") if isinstance(word, bytes) else word
        found = [self.exact.get(text, -1), *(self.prefixes.get(text[:end], -1) for end in range(1, len(text) + 1))]
        found += [self.digit] if any(char.isdecimal() for char in text) else []
        self.words[word] = known = tuple(number for number in found if number >= 0)
        return known


@lru_cache(maxsize=8192)
def anchors_in(text: str) -> frozenset[int]:
    """Return the numbers of the anchors that a text holds."""
    found: set[int] = set()
    known = INDEX.words
    words: list[bytes] | list[str]
    words = (
        text.encode("ascii").translate(LETTERS).split()
        if text.isascii()
        else WORD.findall(text.translate(CASELESS).lower())
    )
    for word in words:
        found.update(known[word] if word in known else INDEX.of_word(word))
    for mark, number in INDEX.marks.items():
        if mark in text:
            found.add(number)
    return frozenset(found)


@lru_cache(maxsize=4096)
def able_in(text: str) -> dict[int, list[Phrase]]:
    """Return the phrases that a text has the words for, in order, by the number of the group that they belong to."""
    found = anchors_in(text)
    opened = INDEX.opened
    some = {phrase.number: phrase for number in found if number < len(opened) for phrase in opened[number]}
    some |= {phrase.number: phrase for phrase in INDEX.always}
    able: dict[int, list[Phrase]] = {}
    for number in sorted(some):
        phrase = some[number]
        if has_all(phrase.wanted, found):
            able.setdefault(phrase.group, []).append(phrase)
    return able


def has_all(wanted: Wanted, found: frozenset[int]) -> bool:
    """Return whether of each set of anchors one was found."""
    for each in wanted:  # noqa: SIM110 (`all` takes twice as long, and this is asked most)
        if each.isdisjoint(found):
            return False
    return True


@dataclass(frozen=True, slots=True)
class Phrase:
    """One phrase, ready to be looked for."""

    pattern: re.Pattern[str]
    cased: bool
    """Whether capitals matter to it, so that it has to be looked for in the text as it is."""
    number: int
    """Place among all phrases of this process."""
    group: int
    """Number of the group that it belongs to."""
    wanted: Wanted


INDEX = AnchorIndex()


@dataclass(frozen=True, slots=True)
class Phrases:
    """Some phrases, ready to be looked for; each is looked for only in texts that have the words for it."""

    phrases: tuple[Phrase, ...]
    group: int

    def able(self, text: str) -> list[Phrase]:
        """Return the phrases that a text has the words for."""
        return able_in(text).get(self.group, [])

    def found_in(self, text: str) -> bool:
        """Return whether a text holds one of the phrases."""
        able = able_in(text).get(self.group)
        if not able:
            return False
        low = lowered(text)
        return any(phrase.pattern.search(text if phrase.cased else low) for phrase in able)

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first place of a phrase."""
        return next(self.finditer(text), None)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Yield the places of the phrases in order, none inside another; of two at one place the one listed first."""
        able = able_in(text).get(self.group)
        if not able:
            return
        low = lowered(text)
        forms = [(phrase.pattern, text if phrase.cased else low) for phrase in able]
        if len(forms) == 1:
            yield from forms[0][0].finditer(forms[0][1])
            return
        nexts = [(pattern, form, match) for pattern, form in forms if (match := pattern.search(form))]
        while nexts:
            first = min((match for _, _, match in nexts), key=lambda match: match.start())
            yield first
            position = max(first.end(), first.start() + 1)
            nexts = [
                (pattern, form, later)
                for pattern, form, match in nexts
                if (later := match if match.start() >= position else pattern.search(form, position))
            ]

    def findall(self, text: str) -> list[str]:
        """Return what was found at each place."""
        return [match.group() for match in self.finditer(text)]

    def sub(self, other: str, text: str) -> str:
        """Return the text with the phrases put for something else."""
        pieces, place = [], 0
        for match in self.finditer(text):
            pieces += [text[place : match.start()], other]
            place = match.end()
        return "".join([*pieces, text[place:]]) if place else text


@lru_cache(maxsize=2048)
def lowered(text: str) -> str:
    """Return a text in small letters, each where it was; a letter that would become two stays as it is."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c if len(c.lower()) != 1 else c.lower() for c in text)


def anchored(phrases: tuple[str, ...], lists: Lists, *, whole: bool = False) -> Phrases:
    """Return some phrases, ready to be looked for.

    Raises PhraseError where one cannot be read.
    """
    INDEX.count += 1
    found = []
    for place, phrase in enumerate(phrases):
        pattern = compile_phrases((phrase,), lists, whole=whole)
        wanted = INDEX.wanted(needs_of(pattern.pattern))
        found.append(Phrase(pattern, "(?-i:" in pattern.pattern, INDEX.count * 10_000 + place, INDEX.count, wanted))
        INDEX.add(found[-1])
    return Phrases(tuple(found), INDEX.count)


class Guarded:
    """A regular expression that is looked for only in texts that have the words, digits and marks for it."""

    __slots__ = ("pattern", "wanted")

    def __init__(self, pattern: str, flags: int | re.RegexFlag = 0) -> None:
        """Compile the expression and read off what it needs."""
        self.pattern = re.compile(pattern, flags)
        self.wanted = INDEX.wanted(needs_of(pattern, flags))

    def able(self, text: str) -> bool:
        """Return whether a text has what the expression needs."""
        return has_all(self.wanted, anchors_in(text))

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first match in a text."""
        return self.pattern.search(text) if has_all(self.wanted, anchors_in(text)) else None

    def match(self, text: str) -> re.Match[str] | None:
        """Return the match at the start of a text."""
        return self.pattern.match(text) if has_all(self.wanted, anchors_in(text)) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Return the matches in a text, in order."""
        return self.pattern.finditer(text) if has_all(self.wanted, anchors_in(text)) else iter(())

    def findall(self, text: str) -> list[str]:
        """Return what was found at each place."""
        return self.pattern.findall(text) if has_all(self.wanted, anchors_in(text)) else []

    def sub(self, other: str, text: str) -> str:
        """Return the text with the matches put for something else."""
        return self.pattern.sub(other, text) if has_all(self.wanted, anchors_in(text)) else text

    def subn(self, other: str, text: str) -> tuple[str, int]:
        """Return the text with the matches put for something else, and how many there were."""
        return self.pattern.subn(other, text) if has_all(self.wanted, anchors_in(text)) else (text, 0)


def guarded(pattern: str, flags: int | re.RegexFlag = 0) -> Guarded:
    """Return a regular expression that is looked for only where it can match; for whole sentences, not for pieces."""
    return Guarded(pattern, flags)
