"""What is observed of a word by itself: inside a pasted run it has names that weigh.

A word inside a pasted run is told by where it comes from (its world, another language, a made-up name) and by whether
the article says it elsewhere.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from winnow.core.remembered import Remembered
from winnow.core.text import stem
from winnow.rules.features import OWN_WORLDS
from winnow.rules.grammar import CLASS_OF, class_of
from winnow.rules.lexicon import ends_like_medicine, is_common, is_odd
from winnow.rules.place_names import is_place
from winnow.rules.tagging.words import LINKS

NOT_LATIN = re.compile(r"[^\x00-\x7f]")
SCRIPT = re.compile(r"[^\x00-\x7f].*[^\x00-\x7f]")
"""A word of another script; one such letter may be a symbol."""
STRANGE = frozenset({"alien", "odd", "foreign", "short"})
"""Where a word comes from that the article does not say."""
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
