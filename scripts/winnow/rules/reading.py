"""A text as its words are counted: cut into words, stems and names once, and asked often."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from winnow.core.text import STOP_WORDS, content_stems, stem, words
from winnow.rules import manner
from winnow.rules.lexicon import ends_like_medicine, is_common, is_odd
from winnow.rules.place_names import is_place

OPENED = 2
"""Characters, a mark and a blank, that may stand before the first word."""


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


@dataclass(frozen=True, slots=True)
class Reading:
    """What the words of a text are, whatever article it stands in."""

    parts: tuple[str, ...]
    """Its words, those with hyphens in parts, in small letters."""
    stems: frozenset[str]
    """Their stems."""
    plain: frozenset[str]
    """Those among them that hold letters alone."""
    content: frozenset[str]
    """The stems of those that say what it is about."""
    names: tuple[Name, ...]
    """Its capitalised words."""

    @property
    def named(self) -> int:
        """Number of common words with a capital inside the text."""
        lower = (name.word.lower() for name in self.names if name.inside)
        return sum(is_common(word) and word not in STOP_WORDS for word in lower)


@lru_cache(maxsize=1 << 16)
def parts_of(word: str) -> tuple[str, ...]:
    """Return the parts of a word with hyphens, single letters left out."""
    return tuple(part for part in word.split("-") if len(part) > 1)


@lru_cache(maxsize=1 << 12)
def read(text: str) -> Reading:
    """Return what the words of a folded text are."""
    parts = tuple(chain.from_iterable(map(parts_of, words(text))))
    stems = frozenset(map(stem, parts))
    return Reading(
        parts=parts,
        stems=stems,
        plain=frozenset(filter(str.isalpha, stems)),
        content=content_stems(text),
        names=tuple(map(name_of, manner.CAPITAL.finditer(text))),
    )


def name_of(match: re.Match[str]) -> Name:
    """Return a capitalised word with what can be told of it by itself."""
    word = match.group()
    made_up = is_made_up(word)
    return Name(match, word, made_up, made_up and ends_like_medicine(word.lower()))


@lru_cache(maxsize=1 << 13)
def is_made_up(word: str) -> bool:
    """Return whether a capitalised word is no word, no place and no abbreviation."""
    return not word.isupper() and is_odd(word.lower()) and not is_place(word)
