"""A text as its words are counted: cut into words, stems and names once, and asked often.

All that can be told of a word by itself is kept in one record, found by one look: a pile has millions of words, but
few different ones.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from winnow.core.text import STOP_WORDS, stem, stems_of, words
from winnow.rules import manner
from winnow.rules.lexicon import ends_like_medicine, is_common, is_odd
from winnow.rules.place_names import is_place

OPENED = 2
"""Characters, a mark and a blank, that may stand before the first word."""
LETTERS = re.compile(r"[a-z]+")
MOST_WORDS = 1 << 17
"""Words that are remembered; then it begins anew."""


class Word(NamedTuple):
    """What can be told of a word by itself."""

    parts: tuple[str, ...]
    """The word, or its parts where it has hyphens, single letters left out."""
    stems: tuple[str, ...]
    """Their stems."""
    content: tuple[str, ...]
    """The stems of those parts that say what a text is about."""
    odd: tuple[str, ...]
    """The word where it is no common one."""
    odd_stems: tuple[str, ...]
    """The stems of its parts that are no common words."""
    strange: str
    """A character for each of its runs of letters: `x` where it is no common word, else a blank."""
    unknown: int
    """Number of its parts that are neither common words nor figures."""


class Words(dict[str, Word]):
    """The words that were met."""

    def __missing__(self, word: str) -> Word:
        """Look at a word for the first time."""
        if len(self) >= MOST_WORDS:
            self.clear()
        parts = tuple(part for part in word.split("-") if len(part) > 1)
        stems = tuple(map(stem, parts))
        self[word] = known = Word(
            parts=parts,
            stems=stems,
            content=stems_of(word),
            odd=(word,) if is_odd(word) else (),
            odd_stems=tuple(stem(part) for part in word.split("-") if is_odd(part)),
            strange="".join(" " if is_common(run) else "x" for run in LETTERS.findall(word)),
            unknown=sum(not is_common(part) and not part.isdigit() for part in parts),
        )
        return known


WORDS = Words()


@dataclass(frozen=True, slots=True)
class Reading:
    """What the words of a text are, whatever article it stands in."""

    parts: tuple[str, ...] = ()
    """Its words, those with hyphens in parts, in small letters."""
    stems: frozenset[str] = frozenset()
    """Their stems."""
    content: frozenset[str] = frozenset()
    """The stems of those that say what it is about."""
    odd: frozenset[str] = frozenset()
    """The words that are no common ones."""
    odd_stems: frozenset[str] = frozenset()
    """The stems of the words, or of their parts, that are no common ones."""
    strange: str = ""
    """A character for each run of letters: `x` where it is no common word, else a blank."""
    unknown: int = 0
    """Number of its parts that are neither common words nor figures."""


@lru_cache(maxsize=1 << 12)
def read(text: str) -> Reading:
    """Return what the words of a text are."""
    known = list(map(WORDS.__getitem__, words(text)))
    if not known:
        return Reading()
    parts, stems, content, odd, odd_stems, strange, unknown = zip(*known, strict=True)
    flat = chain.from_iterable
    return Reading(
        parts=tuple(flat(parts)),
        stems=frozenset(flat(stems)),
        content=frozenset(flat(content)),
        odd=frozenset(flat(odd)),
        odd_stems=frozenset(flat(odd_stems)),
        strange="".join(strange),
        unknown=sum(unknown),
    )


@dataclass(frozen=True, slots=True)
class Name:
    """A capitalised word of a text."""

    match: re.Match[str]
    word: str
    made_up: bool
    """Whether it is no word, no place and no abbreviation."""
    medical: bool
    """Whether it is made up and ends as the names of medicines and diseases do."""

    @property
    def inside(self) -> bool:
        """Whether it does not stand first, where every word has a capital."""
        return self.match.start() > OPENED

    @property
    def common(self) -> bool:
        """Whether it is a common word that says something."""
        return is_common(self.word.lower()) and self.word.lower() not in STOP_WORDS


@lru_cache(maxsize=1 << 12)
def names_of(text: str) -> tuple[Name, ...]:
    """Return the capitalised words of a text."""
    return tuple(map(name_of, manner.CAPITAL.finditer(text)))


def name_of(match: re.Match[str]) -> Name:
    """Return a capitalised word with what can be told of it by itself."""
    word = match.group()
    made_up = is_made_up(word)
    return Name(match, word, made_up, made_up and ends_like_medicine(word.lower()))


@lru_cache(maxsize=1 << 13)
def is_made_up(word: str) -> bool:
    """Return whether a capitalised word is no word, no place and no abbreviation."""
    return not word.isupper() and is_odd(word.lower()) and not is_place(word)
