"""Which words a text must have before a phrase can be in it, so that few phrases are looked for in most sentences.

For each phrase one element is chosen that has to be there and is rare; its first words are the anchors. One look at
the words of a text then tells which patterns may match it at all: 150 patterns cost one look instead of 150 searches.
A speed-up and nothing else: what a pattern finds is the same with and without it (a property test compares the two).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from winnow.core.phrases import BUILT_IN, MARKS, TOKEN, Lists, compile_phrases
from winnow.core.text import STOP_WORDS

CHUNK = re.compile(r"[^\W_]+")
COMMON = 40
"""Weight of a function word against 1 for any other: it stands in nearly every sentence, so it tells little."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """A word, or the beginning of one, that has to be in a text."""

    text: str
    prefix: bool

    @property
    def weight(self) -> int:
        """How often it is to be expected."""
        return COMMON if self.text in STOP_WORDS or len(self.text) < 3 else 1  # noqa: PLR2004 (`a`, `to`, `ra*`)


Anchors = frozenset[Anchor]


class AnchorReader:
    """Reads the anchors of one phrase; follows the reader of the pattern token by token."""

    def __init__(self, phrase: str, lists: Lists) -> None:
        """Split the phrase into tokens."""
        self.lists = lists
        self.tokens = [match.groups() for match in TOKEN.finditer(phrase.strip())]
        self.place = 0

    def peek(self) -> str | None:
        """Return the mark that comes next, None where there is none."""
        return self.tokens[self.place][0] if self.place < len(self.tokens) else None

    def alternatives(self) -> Anchors | None:
        """Return the anchors of sequences separated by bars: those of all; None where one has none."""
        found = [self.sequence()]
        while self.peek() == "|":
            self.place += 1
            found.append(self.sequence())
        known = [anchors for anchors in found if anchors is not None]
        return frozenset().union(*known) if len(known) == len(found) else None

    def sequence(self) -> Anchors | None:
        """Return the anchors of the rarest element that has to be there."""
        best: Anchors | None = None
        while self.place < len(self.tokens) and self.peek() not in {")", "|"}:
            anchors = self.element()
            if anchors is not None and (best is None or weight(anchors) < weight(best)):
                best = anchors
        return best

    def element(self) -> Anchors | None:
        """Return the anchors of one element, None where it has none or may be absent."""
        mark, gap, name, word = self.tokens[self.place]
        self.place += 1
        if gap is not None or mark in MARKS or mark in {"^", "$"}:
            return None
        if mark == "(":
            found = self.alternatives()
            self.place += 1
        elif name is not None:
            found = None if name in BUILT_IN else self.word_list(name)
        else:
            found = literal(word or "")
        if self.peek() == "?":
            self.place += 1
            return None
        return found

    def word_list(self, name: str) -> Anchors | None:
        """Return the anchors of a named list."""
        found = [AnchorReader(phrase, self.lists).alternatives() for phrase in self.lists[name]]
        known = [anchors for anchors in found if anchors is not None]
        return frozenset().union(*known) if len(known) == len(found) else None


def weight(anchors: Anchors) -> int:
    """Return how often one of some anchors is to be expected."""
    return sum(anchor.weight for anchor in anchors)


def literal(word: str) -> Anchors | None:
    """Return the anchor of a word of a phrase: its first run of letters and digits."""
    first = CHUNK.search(word)
    if first is None:
        return None
    whole = first.end() == len(word.rstrip("*"))
    return frozenset({Anchor(first.group().lower(), prefix=word.endswith("*") and whole)})


class WordIndex:
    """The anchors of every pattern of this process, by word; each pattern is one bit."""

    def __init__(self) -> None:
        """Begin with no pattern."""
        self.exact: dict[str, int] = {}
        self.prefixes: dict[str, int] = {}
        self.words: dict[str, int] = {}
        self.always = 0
        self.count = 0

    def add(self, phrases: tuple[Anchors | None, ...]) -> int:
        """Take in the anchors of the phrases of a pattern and return its bit."""
        bit = 1 << self.count
        self.count += 1
        for anchors in phrases:
            if anchors is None:
                self.always |= bit
                continue
            for anchor in anchors:
                table = self.prefixes if anchor.prefix else self.exact
                table[anchor.text] = table.get(anchor.text, 0) | bit
        self.words.clear()
        patterns_for.cache_clear()
        return bit

    def of_word(self, word: str) -> int:
        """Return the patterns that one word may belong to."""
        known = self.words.get(word)
        if known is None:
            known = self.exact.get(word, 0)
            for end in range(1, len(word) + 1):
                known |= self.prefixes.get(word[:end], 0)
            self.words[word] = known
        return known


INDEX = WordIndex()


@lru_cache(maxsize=2048)
def patterns_for(text: str) -> int:
    """Return the patterns that may match a text, as bits."""
    found = INDEX.always
    for word in CHUNK.findall(text.lower()):
        found |= INDEX.of_word(word)
    return found


@dataclass(frozen=True, slots=True)
class Phrase:
    """One phrase, ready to be looked for."""

    pattern: re.Pattern[str]
    bit: int
    cased: bool
    """Whether capitals matter to it, so that it has to be looked for in the text as it is."""


@dataclass(frozen=True, slots=True)
class Phrases:
    """Some phrases, ready to be looked for; each is looked for only in texts that have the words for it."""

    phrases: tuple[Phrase, ...]
    bits: int

    def able(self, text: str) -> list[tuple[Phrase, str]]:
        """Return the phrases that a text has the words for, each with the form of the text to look in."""
        found = patterns_for(text) & self.bits
        if not found:
            return []
        low = lowered(text)
        return [(phrase, text if phrase.cased else low) for phrase in self.phrases if phrase.bit & found]

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first place of a phrase."""
        return next(self.finditer(text), None)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Yield the places of the phrases in order, none inside another; of two at one place the one listed first."""
        nexts = [(phrase, form, phrase.pattern.search(form)) for phrase, form in self.able(text)]
        position = 0
        while nexts:
            nexts = [
                (phrase, form, match if match and match.start() >= position else phrase.pattern.search(form, position))
                for phrase, form, match in nexts
            ]
            nexts = [(phrase, form, match) for phrase, form, match in nexts if match]
            if not nexts:
                return
            first = min((match for _, _, match in nexts if match), key=lambda match: match.start())
            yield first
            position = max(first.end(), first.start() + 1)

    def findall(self, text: str) -> list[str]:
        """Return what was found at each place."""
        return [match.group() for match in self.finditer(text)]

    def sub(self, other: str, text: str) -> str:
        """Return the text with the phrases put for something else."""
        pieces, place = [], 0
        for match in self.finditer(text):
            pieces += [text[place : match.start()], other]
            place = match.end()
        return "".join([*pieces, text[place:]])


@lru_cache(maxsize=2048)
def lowered(text: str) -> str:
    """Return a text in small letters, each where it was; a letter that would become two stays as it is."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c if len(c.lower()) != 1 else c.lower() for c in text)


def anchored(phrases: tuple[str, ...], lists: Lists, *, whole: bool = False) -> Phrases:
    """Return some phrases, ready to be looked for.

    Raises PhraseError where one cannot be read.
    """
    found = []
    for phrase in phrases:
        pattern = compile_phrases((phrase,), lists, whole=whole)
        bit = INDEX.add((AnchorReader(phrase, lists).alternatives(),))
        cased = "(?-i:" in pattern.pattern
        found.append(Phrase(pattern, bit, cased))
    return Phrases(tuple(found), sum(phrase.bit for phrase in found))
