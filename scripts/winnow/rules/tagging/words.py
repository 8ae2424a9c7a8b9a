"""A text as its words and marks, and what each of them shows by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from winnow.core.network import Rows
from winnow.core.text import STOP_WORDS, stem
from winnow.rules.features import Worlds
from winnow.rules.grammar import class_of
from winnow.rules.lexicon import ends_like_medicine, is_common, is_odd
from winnow.rules.place_names import is_place

TOKENS = re.compile(r"[^\W_](?:(?:[\w'%.@/]|-(?!-)){0,40}[\w%])?")
"""A word; two hyphens in a row are a dash (`this stage--seldom later--gives relief`)."""
LINKS = frozenset(
    """de la el en le les los las del des du un une una uno et ou sur dans pour sans avec au aux par y o sin con para
    por como mas tu su der das den dem und oder mit ohne fur fuer im zum zur auf bei von aus ein eine einen ist
    nicht nach di da e il lo gli nel nella della dei per senza piu come che em sem com na no dos ao w z ze bez
    dla od za oraz nie jest jak przez ve bir icin ile iyi yang dan dengan untuk dari yg ini ke se pri pre och
    med utan til uten og paa het een van voor zonder cu fara pe pentru si egy nelkul ja ilman tai mi te mon mes
    votre vos notre seu sua meu minha nasz moja ihre ihr unsere wie wo""".split()
) - frozenset("a an as in on no so me do to be pro die am per for of is te we ja ist has".split())
"""Function words of other languages, folded, that are no English words."""
TOKEN = re.compile(rf"{TOKENS.pattern}|\S")
"""A word, cut as runs inside sentences are looked for, or a mark."""
MARKS = frozenset(".,;:()[]\"'!?-|/&*#+@$%=<>~_")
"""Marks that are told apart; the others are other marks, or symbols where they are not ASCII."""
SHORT = 3
"""Letters of a short word; one that is no English word may be one of another language."""


class Word(NamedTuple):
    """What a word or a mark shows by itself."""

    text: str
    """In lower case, without `'s`; empty where it is a mark."""
    stem: str
    """Where it says what a text is about; else empty."""
    facts: tuple[str, ...]


Steps = tuple[int, int, int]
"""What a network says of a word, in steps."""
UNTAGGED = -1
"""Step of a word of which no network says anything."""
NO_STEPS = (UNTAGGED, UNTAGGED, UNTAGGED)


class Tag(NamedTuple):
    """What a network says of a word, as logarithms of odds."""

    inside: float
    """That it was pasted in."""
    begins: float
    """That what was pasted in begins with it."""
    ends: float
    """That it ends with it."""
    steps: Steps = NO_STEPS
    """The three in steps, as runs inside sentences are weighed by them."""


@dataclass(frozen=True, slots=True, eq=False)
class Heard:
    """What a network says of a sentence where it stands: that is its own, though another may read the same."""

    tags: tuple[Tag, ...]
    """Of each of its words."""
    rows: Rows | None
    """Of each row of them; None where it has no word."""


UNHEARD = Heard((), None)
"""Of a sentence that no network has read."""


def words_in(text: str) -> list[str]:
    """Return the words of a text, its marks left out."""
    return TOKENS.findall(text)


def is_word(token: str) -> bool:
    """Return whether a token is a word and no mark."""
    return token[0].isalnum()


def word_of(token: str, worlds: Worlds, usual: frozenset[str]) -> Word:
    """Return what a token shows; `usual` holds the stems of honest articles."""
    if not is_word(token):
        kind = token if token in MARKS else "other" if token.isascii() else "symbol"
        return Word("", "", (f"mark:{kind}",))
    low = token.lower()
    part = stem(low)
    content = low not in STOP_WORDS
    found = ("word", *facts_of(token, low), *(("usual",) if part in usual else ()))
    named = (*found, f"class:{class_of(low)}", *(f"world:{world}" for world in sorted(worlds.get(part, ()))))
    return Word(low.removesuffix("'s"), part if content else "", named)


def facts_of(token: str, low: str) -> Iterator[str]:
    """Yield the facts of how a word is written, and of what lists say of it; `low` is it in lower case."""
    if token[0].isupper():
        yield "caps" if token.isupper() and len(token) > 1 else "capital"
        if is_place(low.title()):
            yield "place"
    if is_odd(low):
        yield "odd"
    if ends_like_medicine(low):
        yield "medical"
    if low in LINKS:
        yield "foreign"
    if not low.isascii():
        yield "script"
    if any(map(str.isdigit, low)):
        yield "digit"
    if "." in low.strip("."):
        yield "dotted"
    if len(low) <= SHORT and low.isalpha() and not is_common(low):
        yield "short"
