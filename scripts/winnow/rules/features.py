"""What a sentence shows of who wrote it, as numbers: the worlds of its words, its voice, its names, its place.

Observed: whatever the names and wordings are, what is pasted into an article draws on other worlds than a treatment,
speaks as a house, a page or a person about himself, and shares few words with what stands around it. Each of these is
weak alone. So each is counted here, and `weights.yml` says what each count weighs.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from math import log1p

from winnow.core.text import STOP_WORDS, content_stems, stem, words
from winnow.rules import manner, shapes
from winnow.rules.alien import EVERYBODY, HOUSES
from winnow.rules.lexicon import ends_like_medicine, is_common, is_odd
from winnow.rules.place_names import is_place
from winnow.rules.tells import Looked
from winnow.rules.voice import REPORTS, WARNS

OWN_WORLDS = ("illness", "body", "care", "study", "people", "measure", "hedge")
"""Worlds that an article about a treatment draws on; the others are foreign to it."""
MATTERS = frozenset(OWN_WORLDS[:4])
"""Those among them that say what is treated and how."""
COUNT_LIMIT = 4
"""Words of one world that count; a list of prizes is no surer than four of them."""
SHORT, LONG = 4, 25
"""Words of a short and of a long sentence."""
FOREIGN_MANY = 3
"""Words of foreign worlds that are many."""
FRAGMENT_WORDS = 14
"""Words of a question that a seller opens with, as in `Drowning in debt?`."""
LATE = 0.8
"""Share of the blocks after which a block stands late."""
TELLS_LIMIT = 3.0
"""Weight of the signs of spam that counts."""
WORD = 0.5
"""What each word counts beside the worlds: half, since only the commoner ones were seen often enough."""

Worlds = Mapping[str, frozenset[str]]
"""The worlds that a word comes from, by its stem."""


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a sentence stands, and what the rest of its article says."""

    counts: Mapping[str, int]
    """Number of the article's sentences that hold a stem, those with hard signs of spam left out."""
    counted: frozenset[str]
    """Stems of the sentence itself where it is among them."""
    title: frozenset[str]
    """Stems of the title."""
    place: float
    """Place of its block, from 0 to 1."""
    first: bool
    """Whether no prose stands before it."""
    last: bool
    """Whether its block is the last one."""
    alone: bool
    """Whether it is its whole block."""
    opens: bool
    """Whether it is the first of its block."""
    prose_after: bool
    """Whether prose of the article's own comes in a later block."""
    voices: Mapping[str, float]
    """Share of the sentences of the article's other blocks that say `we`, `I`, `you` or `she`, by voice."""

    def says(self, part: str) -> bool:
        """Return whether another sentence of the article holds a stem."""
        return self.counts.get(part, 0) > (part in self.counted)


def yes(*facts: tuple[str, object]) -> dict[str, float]:
    """Return 1 for each named fact that holds."""
    return {name: 1.0 for name, holds in facts if holds}


def of_worlds(stems: frozenset[str], parts: frozenset[str], looked: Looked, worlds: Worlds) -> dict[str, float]:
    """Return how many words come from each world; a foreign world's word that is the article's own does not count.

    `stems` are those of all words, `parts` those of content words alone.
    """
    counts: dict[str, int] = {}
    own = foreign = 0
    for part in sorted(stems):
        its = worlds.get(part, frozenset())
        home = not its.isdisjoint(OWN_WORLDS)
        own += not its.isdisjoint(MATTERS)
        strange = part not in looked.vocabulary
        foreign += bool(its) and not home and strange
        for world in its:
            if world in OWN_WORLDS or strange:
                counts[world] = counts.get(world, 0) + 1
    found = {f"world.{world}": log1p(min(count, COUNT_LIMIT)) for world, count in sorted(counts.items())}
    size = max(1, len(parts))
    found |= {"own-share": own / size, "foreign-share": foreign / size}
    return found | yes(("own-none", not own), ("foreign", foreign), ("foreign-many", foreign >= FOREIGN_MANY))


def of_sharing(parts: frozenset[str], where: Setting) -> dict[str, float]:
    """Return how many content words the sentence shares with the rest of its article."""
    shared = sum(where.says(part) for part in parts)
    found = {"shared": log1p(shared), "shared-share": shared / max(1, len(parts)), "content": log1p(len(parts))}
    return found | yes(("none-shared", not shared), ("title-shared", parts & where.title))


USUAL = 0.15
"""Share of the other blocks' sentences from which a voice is the article's own."""
VOICES = (("we", manner.WE), ("i", manner.MY), ("you", manner.YOU), ("he", manner.HE))
"""The persons that a sentence can speak in."""


def voices_of(text: str) -> list[str]:
    """Return the persons that a text speaks in."""
    return [name for name, pattern in VOICES if pattern.search(text)]


def of_surroundings(found: Mapping[str, float], where: Setting) -> dict[str, float]:
    """Return whether the persons that a sentence speaks in are those of its article or its own alone."""
    spoken = [name for name, _ in VOICES if name in found]
    usual = [name for name in spoken if where.voices.get(name, 0.0) >= USUAL]
    own = [f"{name}-usual" for name in usual]
    alone = [f"{name}-alone" for name in spoken if name not in usual]
    house = [("house-usual", "house" in found and "we" in usual)]
    return yes(*((name, True) for name in [*own, *alone]), *house)


@lru_cache(maxsize=1 << 13)
def of_voice(text: str, count: int) -> dict[str, float]:
    """Return who speaks to whom in a text of so many words."""
    question = text.rstrip("\"') ").endswith("?")
    return yes(
        *((name, True) for name in voices_of(text)),
        ("house", HOUSES.search(text) and not EVERYBODY.search(text)),
        ("report", REPORTS.search(text)),
        ("warn", WARNS.search(text)),
        ("sell-order", manner.SELL_ORDER.match(text)),
        ("care-order", manner.CARE_ORDER.match(text)),
        ("medical-call", manner.MEDICAL_CALL.search(text)),
        ("question", question),
        ("fragment-question", question and count <= FRAGMENT_WORDS and not manner.ASKED.match(text)),
        ("loud", "!" in text),
    )


def made_up(text: str, where: Setting) -> list[re.Match[str]]:
    """Return the capitalised names that are no words, no places, and that the article has nowhere else."""
    return [
        match
        for match in manner.CAPITAL.finditer(text)
        if not match.group().isupper()
        and is_odd(match.group().lower())
        and not where.says(stem(match.group().lower()))
        and not is_place(match.group())
    ]


def of_names(text: str, where: Setting) -> dict[str, float]:
    """Return what kinds of names stand in a text, and what they do."""
    names = made_up(text, where)
    plain = [match for match in names if not ends_like_medicine(match.group().lower())]
    capitals = [match.group() for match in manner.CAPITAL.finditer(text) if match.start() > 2]  # noqa: PLR2004 (a mark may open it)
    named = sum(is_common(word.lower()) and word.lower() not in STOP_WORDS for word in capitals)
    return (
        {"named": log1p(named)}
        | yes(
            ("brand", plain),
            ("brands", len(plain) > 1),
            ("brand-first", any(match.start() <= 2 for match in plain)),  # noqa: PLR2004 (likewise)
            ("brand-acts", any(manner.ACTS.match(text[match.end() : match.end() + 40]) for match in names)),
            ("brand-led", any(manner.LED.search(text[max(0, match.start() - 12) : match.start()]) for match in names)),
            ("camel", manner.CAMEL.search(text)),
            ("medical-name", len(names) > len(plain)),
            ("place", any(is_place(word) for word in capitals)),
            ("official", manner.OFFICIAL.search(text)),
            ("person", manner.PERSON.search(text)),
            ("credential", manner.CREDENTIAL.search(text)),
        )
    )


@lru_cache(maxsize=1 << 13)
def of_shape(text: str, parts: tuple[str, ...]) -> dict[str, float]:
    """Return how a text looks: its length, figures, marks and capitals."""
    spaced, count = text.split(), len(parts)
    letters = max(1, sum(map(str.isalpha, text)))
    return {
        "length": log1p(count),
        "symbol": log1p(len(manner.SYMBOL.findall(text))),
        "comma": log1p(text.count(", ")),
        "idiom": log1p(len(manner.IDIOM.findall(text))),
        "upper": sum(map(str.isupper, text)) / letters,
        "title-case": sum(word[:1].isupper() for word in spaced) / max(1, len(spaced)),
        "function": sum(part in STOP_WORDS for part in parts) / max(1, count),
    } | yes(
        ("short", count <= SHORT),
        ("long", count > LONG),
        ("money", manner.MONEY.search(text)),
        ("off", manner.OFF.search(text)),
        ("unit", manner.UNIT.search(text)),
        ("time", manner.TIME.search(text)),
        ("year", manner.YEAR.search(text)),
        ("phone", shapes.PHONE.search(text)),
        ("quoted", '"' in text),
    )


def of_place(where: Setting) -> dict[str, float]:
    """Return where the sentence stands."""
    return yes(
        ("last-block", where.last),
        ("late", where.place > LATE),
        ("first-block", where.first),
        ("alone", where.alone),
        ("block-first", where.opens),
        ("after-end", not where.prose_after),
    )


PAIRS = (
    ("brand", "foreign"),
    ("house", "foreign"),
    ("you", "foreign"),
    ("you", "own-none"),
    ("sell-order", "none-shared"),
    ("none-shared", "foreign"),
    ("person", "none-shared"),
    *(
        (name, "after-end")
        for name in ("he-alone", "i-alone", "we-alone", "house", "person", "none-shared", "you", "brand")
    ),
    ("none-shared", "alone"),
    ("he-alone", "none-shared"),
    ("i-alone", "none-shared"),
)
"""Facts that say more together than apart."""


def features(looked: Looked, where: Setting, worlds: Worlds) -> dict[str, float]:
    """Return the numbers of a sentence by name; a name that is absent is 0."""
    text = looked.text
    parts = tuple(part for word in words(text) for part in word.split("-") if len(part) > 1)
    stems = frozenset(stem(part) for part in parts)
    content = content_stems(text)
    found = {"bias": 1.0, "tells": min(TELLS_LIMIT, sum(tell.weight for tell in looked.tells))}
    found |= yes(("hard", looked.hard))
    found |= of_worlds(stems, content, looked, worlds) | of_sharing(content, where)
    found |= of_voice(text, len(parts)) | of_names(text, where) | of_shape(text, parts) | of_place(where)
    found |= of_surroundings(found, where)
    found |= yes(*((f"{one}+{other}", one in found and other in found) for one, other in PAIRS))
    found |= {f"word.{part}": WORD for part in stems if part.isalpha() and part not in looked.vocabulary}
    return {name: value for name, value in found.items() if value}
