"""What is observed of the words of a sentence, and what parts them; a word inside a run has names that weigh.

A word inside a pasted run is told by where it comes from (its world, another language, a made-up name) and by whether
the article says it elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from winnow.core.bonds import MARGIN, NOWHERE, UNTOLD, Bonds, margined
from winnow.core.remembered import Remembered
from winnow.core.text import stem
from winnow.rules.features import OWN_WORLDS, Worlds
from winnow.rules.grammar import CLASS_OF, class_of
from winnow.rules.lexicon import ends_like_medicine, is_common, is_odd
from winnow.rules.place_names import is_place
from winnow.rules.tagging.words import LINKS, NO_STEPS, TOKENS, UNTAGGED, Steps
from winnow.rules.tells import Looked

NOT_LATIN = re.compile(r"[^\x00-\x7f]")
SCRIPT = re.compile(r"[^\x00-\x7f].*[^\x00-\x7f]")
"""A word of another script; one such letter may be a symbol."""
JOINTS = {
    " ": "",
    " $": "",
    " \u00a3": "",
    " \u20ac": "",
    " \u20b9": "",
    "+ ": "",
    " @": "",
    " #": "",
    " & ": "",
    " / ": "",
    "/": "",
    " + ": "",
    " | ": "bar",
}
"""What may stand between two words of one run."""
JOINED = frozenset({"", "bar"})
SENTENCE_END = re.compile(r"[.!?][\"')]?\s")
STRANGE = frozenset({"alien", "odd", "foreign", "short"})
"""Where a word comes from that the article does not say."""
HOT = 6
"""Step from which a network takes a word for pasted in, whatever it is."""
EDGE = "$"
"""Class of what stands before the first word and behind the last."""
SHORT = 3
"""Letters of a short word; one that is no English word may be one of another language."""
MOST_KEPT = 1 << 15
"""Words, and gaps between them, that are remembered."""


class Sight(NamedTuple):
    """What of a word matters to the words beside it: few are different."""

    role: str
    """Its class."""
    fine: str
    """The word itself where it is a function word, else its class."""
    kind: str
    """Where it comes from: closed, own, alien, plain, odd, medical, foreign."""
    cased: str
    """How it is written: low, cap, caps."""


@dataclass(frozen=True, slots=True, eq=False)
class Observed:
    """What is known of a word by itself and by whether its article says it elsewhere."""

    text: str
    """In lower case."""
    sight: Sight
    stem: str
    worlds: frozenset[str]
    """The foreign worlds that it comes from."""
    names: tuple[str, ...]
    """What speaks for or against its standing inside a run."""

    @property
    def kind(self) -> str:
        """Where it comes from."""
        return self.sight.kind


EDGES = Sight(EDGE, EDGE, EDGE, EDGE)


class Token(NamedTuple):
    """A word in its place."""

    start: int
    end: int
    gap: str
    """What parts it from the word before; empty where that is nothing that matters (`gap_of`)."""
    upper: bool
    """Whether it begins with a capital; in a sentence all in capitals only the first word does."""
    word: Observed
    tag: int = UNTAGGED
    """How surely a network takes it for pasted in."""
    begins: int = UNTAGGED
    """How surely it says that a run begins with it."""
    ends: int = UNTAGGED
    """How surely it says that a run ends with it."""
    place: int = NOWHERE
    """Where it stands in the list of words."""
    bond: int = UNTOLD
    """How well the sentence runs on to it from the word before, where nothing parts them."""


def kind_of(word: str, role: str, worlds: frozenset[str], *, own: bool, said: bool) -> str:
    """Return where a word comes from."""
    if role in CLASSES_CLOSED:
        return "closed"
    foreign = bool(NOT_LATIN.search(word)) or word in LINKS
    alien = bool(worlds) and worlds.isdisjoint(OWN_WORLDS)
    kinds = (
        ("own", own),
        ("foreign", foreign),
        ("alien", alien),
        ("own", bool(worlds) or said),
        ("short", len(word) <= SHORT and word.isalpha() and not is_common(word)),
        ("medical", is_odd(word) and ends_like_medicine(word)),
        ("odd", is_odd(word)),
    )
    return next((kind for kind, holds in kinds if holds), "plain")


CLASSES_CLOSED = frozenset(CLASS_OF.values())


def word_of(text: str, cased: str, worlds: frozenset[str], *, own: bool, said: bool) -> Observed:
    """Return what is known of a word; `own` says that its article is about it, `said` that it says it elsewhere."""
    role = class_of(text)
    part = stem(text)
    kind = kind_of(text, role, worlds, own=own, said=said)
    foreign = worlds - OWN if not own else frozenset()
    names = ["word", f"word.kind:{kind}", f"word.role:{role}"]
    if kind != "closed":
        names += [f"word.stem:{part}", f"word.case:{cased}", f"word.kind-case:{kind},{cased}"]
        names += [f"word.world:{world}" for world in sorted(foreign)]
        names += [f"word.home:{world}" for world in sorted(worlds & OWN)]
        names += [name for name, holds in (("word.said", said), ("word.own", own)) if holds]
        if "." in text.strip("."):
            names.append("word.dotted")
        if SCRIPT.search(text):
            names.append("word.script")
        if cased != "low" and is_place(text.title()):
            names.append("word.place")
    else:
        names.append(f"word.is:{text}")
    sight = Sight(role, text if text in CLASS_OF else role, kind, cased)
    return Observed(text, sight, part, frozenset(foreign) if kind == "alien" else NONE, tuple(names))


OWN = frozenset(OWN_WORLDS)
NONE: frozenset[str] = frozenset()


def gap_of(between: str) -> str:
    """Return what stands between two words, as far as it matters."""
    if between in JOINTS:
        return JOINTS[between]
    if not between.isascii():
        return ""
    if SENTENCE_END.match(between):
        return "."
    for mark in "([)],;:-":
        if mark in between:
            return mark
    return "?"


GAPS = Remembered(gap_of, MOST_KEPT)


class Spelled(NamedTuple):
    """How a word is written."""

    plain: str
    """In lower case."""
    stem: str
    cased: str
    """low, cap, caps."""
    upper: bool
    """Whether it begins with a capital."""


def spelled(raw: str) -> Spelled:
    """Return how a word is written."""
    plain = raw.lower()
    cased = "low" if raw[0].islower() or raw[0].isdigit() else "caps" if raw.isupper() and len(raw) > 1 else "cap"
    return Spelled(plain, stem(plain), cased, raw[0].isupper())


SPELLED = Remembered(spelled, MOST_KEPT)
OBSERVED = Remembered[tuple[str, str, frozenset[str], bool, bool], Observed](
    lambda known: word_of(*known[:3], own=known[3], said=known[4]), MOST_KEPT
)


def tokens_of(looked: Looked, worlds: Worlds, tags: Sequence[Steps] = ()) -> list[Token]:
    """Return the words of a text with what is known of each; `tags` holds a step for each of them, or nothing."""
    text, own, said = looked.text, looked.vocabulary, looked.said
    shouted = text.isupper()
    found: list[Token] = []
    end = 0
    matches = list(TOKENS.finditer(text))
    for match, tag in zip(matches, tags if len(tags) == len(matches) else [NO_STEPS] * len(matches), strict=True):
        plain, part, cased, upper = SPELLED[match.group()]
        start, stop = match.span()
        if found:
            gap = GAPS[text[end:start]]
            upper = upper and not shouted
        else:
            gap = ""
            cased = "low" if cased == "cap" else cased
        word = OBSERVED[plain, cased, worlds.get(part, NONE), part in own, part in said]
        found.append(Token(start, stop, gap, upper, word, *tag))
        end = stop
    return found


def bound(rows: Sequence[Sequence[Token]], bonds: Bonds) -> list[list[Token]]:
    """Return the words of some sentences with how well each sentence runs on to each: all at once, which is faster."""
    known = [[bonds.place(token.word.text) for token in row] for row in rows]
    places, joined = margined(known, [joined_in(row) for row in rows])
    every = np.arange(MARGIN, len(places) - MARGIN)
    steps = bonds.parted(places, joined, every, every).tolist()
    found, begin = [], 0
    for row, at_ in zip(rows, known, strict=True):
        told = zip(row, at_, steps[begin : begin + len(row)], strict=True)
        found.append([token._replace(place=place, bond=bond) for token, place, bond in told])
        begin += len(row) + MARGIN
    return found


def joined_in(row: Sequence[Token]) -> list[bool]:
    """Return for each word of a sentence whether nothing parts it from the one before."""
    return [n > 0 and not token.gap for n, token in enumerate(row)]


def at(row: Sequence[Token], place: int) -> Sight:
    """Return what matters of the word at a place, of an edge where none stands."""
    return row[place].word.sight if 0 <= place < len(row) else EDGES


def tag_at(row: Sequence[Token], place: int) -> int:
    """Return the step of the word at a place, that of no word at an edge."""
    return row[place].tag if 0 <= place < len(row) else UNTAGGED


def bond_at(row: Sequence[Token], place: int) -> int:
    """Return how well the sentence runs on to the word at a place; to its end it does not."""
    return row[place].bond if place < len(row) else UNTOLD


def closings(row: Sequence[Token], firsts: Sequence[int], ends: Sequence[int], bonds: Bonds) -> list[int]:
    """Return how well the sentence runs on over each of some windows, given as first words and ends."""
    places, joined = margined([[token.place for token in row]], [joined_in(row)])
    windows = (np.array(each, dtype=np.int64) + MARGIN for each in (firsts, ends))
    return [int(step) for step in bonds.parted(places, joined, *windows)]


def gap_at(row: Sequence[Token], place: int) -> str:
    """Return what stands before the word at a place."""
    return row[place].gap if 0 < place < len(row) else EDGE
