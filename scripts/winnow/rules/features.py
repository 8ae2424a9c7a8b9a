"""What a sentence shows of who wrote it, as numbers: the worlds of its words, its voice, its names, its place.

Observed: whatever the names and wordings are, what is pasted into an article draws on other worlds than a treatment,
speaks as a house, a page or a person about himself, and shares few words with what stands around it. Each of these is
weak alone. So each is counted here, and `weights.yml` says what each count weighs.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from math import log1p

from winnow.core.anchors import Named
from winnow.core.meanings import Meanings
from winnow.core.remembered import Remembered
from winnow.core.text import STOP_WORDS, letters_in, stem, words
from winnow.rules import manner, shapes
from winnow.rules.alien import EVERYBODY, HOUSES
from winnow.rules.place_names import is_place
from winnow.rules.reading import Name, Reading, names_of, read
from winnow.rules.tells import Looked
from winnow.rules.voice import reports, warns

OWN_WORLDS = ("illness", "body", "care", "study", "people", "measure", "hedge")
"""Worlds that an article about a treatment draws on; the others are foreign to it."""
MATTERS = frozenset(OWN_WORLDS[:4])
"""Those among them that say what is treated and how."""
COUNT_LIMIT = 4
"""Words of one world that count; a list of prizes is no surer than four of them."""
COUNTED = tuple(log1p(count) for count in range(COUNT_LIMIT + 1))
"""What each number of words counts."""
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
MEANS = 2.0
"""What each number of a meaning counts: twice, since they are small."""
WORD = 0.5
"""What each word counts beside the worlds: half, since only the commoner ones were seen often enough."""

LATIN_END = "\u024f"
"""The last letter of the Latin script, but for rare ones."""

Worlds = Mapping[str, frozenset[str]]
"""The worlds that a word comes from, by its stem."""


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a sentence stands, and what the rest of its article says."""

    said: frozenset[str]
    """Stems of the article's sentences, those with hard signs of spam left out."""
    repeated: frozenset[str]
    """Those among them that stand in two sentences or more."""
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
    quoted: bool
    """Whether it stands inside a quotation that another sentence of its block opens or closes."""
    voices: Mapping[str, float]
    """Share of the sentences of the article's other blocks that say `we`, `I`, `you` or `she`, by voice."""

    def says(self, part: str) -> bool:
        """Return whether another sentence of the article holds a stem."""
        return part in self.repeated or (part in self.said and part not in self.counted)

    def shared(self, parts: frozenset[str]) -> int:
        """Return how many of some stems another sentence of the article holds."""
        return len(parts & self.repeated) + len(((parts - self.repeated) & self.said) - self.counted)


def yes(*facts: tuple[str, object]) -> dict[str, float]:
    """Return 1 for each named fact that holds."""
    return {name: 1.0 for name, holds in facts if holds}


def sides(worlds: frozenset[str]) -> tuple[bool, tuple[str, ...], tuple[str, ...]]:
    """Return whether a word's worlds say what is treated; the names of all of them, and of those of a treatment."""
    every, own = sorted(worlds), sorted(worlds.intersection(OWN_WORLDS))
    return not worlds.isdisjoint(MATTERS), tuple(f"world.{each}" for each in every), tuple(f"world.{e}" for e in own)


SIDES = Remembered(sides, 1 << 10)


def of_worlds(reading: Reading, looked: Looked, worlds: Worlds) -> dict[str, float]:
    """Return how many words come from each world; a foreign world's word that is the article's own does not count."""
    counts: dict[str, int] = {}
    own = foreign = 0
    for part in reading.stems & worlds.keys():
        matters, every, homely = SIDES[worlds[part]]
        own += matters
        if part in looked.vocabulary:
            every = homely
        elif not homely:
            foreign += 1
        for world in every:
            counts[world] = counts.get(world, 0) + 1
    found = {world: COUNTED[min(count, COUNT_LIMIT)] for world, count in counts.items()}
    size = max(1, len(reading.content))
    found |= {"own-share": own / size, "foreign-share": foreign / size}
    return found | yes(("own-none", not own), ("foreign", foreign), ("foreign-many", foreign >= FOREIGN_MANY))


def of_sharing(parts: frozenset[str], where: Setting) -> dict[str, float]:
    """Return how many content words the sentence shares with the rest of its article."""
    shared = where.shared(parts)
    found = {"shared": log1p(shared), "shared-share": shared / max(1, len(parts)), "content": log1p(len(parts))}
    return found | yes(("none-shared", not shared), ("title-shared", parts & where.title))


USUAL = 0.15
"""Share of the other blocks' sentences from which a voice is the article's own."""
VOICES = ("we", "i", "you", "he", "quoted", "loud")
"""The persons that a sentence can speak in, and how it speaks."""
FACTS = Named(
    {
        "we": manner.WE,
        "i": manner.MY,
        "you": manner.YOU,
        "he": manner.HE,
        "house": HOUSES,
        "sell-order": manner.SELL_ORDER,
        "care-order": manner.CARE_ORDER,
        "medical-call": manner.MEDICAL_CALL,
        "camel": manner.CAMEL,
        "official": manner.OFFICIAL,
        "person": manner.PERSON,
        "credential": manner.CREDENTIAL,
        "money": manner.MONEY,
        "off": manner.OFF,
        "unit": manner.UNIT,
        "time": manner.TIME,
        "year": manner.YEAR,
        "phone": shapes.PHONE,
    }
)
"""What is a fact of a text wherever it is found in it."""


def of_facts(text: str) -> dict[str, float]:
    """Return what is found in a text: who speaks to whom, who and what is named."""
    found = yes(*((name, True) for name in FACTS.found_in(text)), ("quoted", '"' in text), ("loud", "!" in text))
    found |= yes(("report", reports(text)), ("warn", warns(text)))
    if "house" in found and EVERYBODY.search(text):
        del found["house"]
    return found


def voices_of(text: str) -> list[str]:
    """Return the persons that a text speaks in."""
    known = of_text(text)
    return [name for name in VOICES if name in known]


def of_surroundings(where: Setting, own: Mapping[str, float]) -> dict[str, float]:
    """Return whether the persons that a sentence speaks in are those of its article or its own alone.

    `own` holds what is known of the sentence by itself.
    """
    found = {}
    for name in VOICES:
        if name not in own:
            continue
        usual = where.voices.get(name, 0.0) >= USUAL
        found[f"{name}-usual" if usual else f"{name}-alone"] = 1.0
    return found | {"house-usual": 1.0} if "house" in own and "we-usual" in found else found


def of_question(text: str, count: int) -> dict[str, float]:
    """Return whether a text of so many words asks, and whether it asks as a seller does."""
    question = text.rstrip("\"') ").endswith("?")
    fragment = question and count <= FRAGMENT_WORDS and not manner.ASKED.match(text)
    return yes(("question", question), ("fragment-question", fragment))


def made_up(text: str, where: Setting) -> list[Name]:
    """Return the capitalised names that are no words, no places, and that the article has nowhere else."""
    return [name for name in names_of(text) if name.made_up and not where.says(stem(name.word.lower()))]


def of_brands(text: str, names: list[Name]) -> dict[str, float]:
    """Return what made-up names stand in a text, and what they do."""
    plain = [name for name in names if not name.medical]
    ends = [name.match.end() for name in names]
    starts = [name.match.start() for name in names]
    return yes(
        ("brand", plain),
        ("brands", len(plain) > 1),
        ("brand-first", any(not name.inside for name in plain)),
        ("brand-acts", any(manner.ACTS.match(text[end : end + 40]) for end in ends)),
        ("brand-led", any(manner.LED.search(text[max(0, start - 12) : start]) for start in starts)),
        ("medical-name", len(names) > len(plain)),
    )


def of_names(text: str) -> dict[str, float]:
    """Return what kinds of known names stand in a text."""
    inside = [name for name in names_of(text) if name.inside]
    return {"named": log1p(sum(name.common for name in inside))} | yes(
        ("place", any(is_place(name.word) for name in inside)),
    )


def of_shape(text: str, parts: tuple[str, ...]) -> dict[str, float]:
    """Return how a text looks: its length, figures, marks and capitals."""
    firsts, count = [word[0] for word in text.split()], len(parts)
    letters, capitals = letters_in(text)
    return {
        "length": log1p(count),
        "symbol": log1p(len(manner.SYMBOL.findall(text))),
        "comma": log1p(text.count(", ")),
        "idiom": log1p(len(manner.IDIOM.findall(text))),
        "upper": capitals / max(1, letters),
        "title-case": sum(map(str.isupper, firsts)) / max(1, len(firsts)),
        "function": sum(map(STOP_WORDS.__contains__, parts)) / max(1, count),
    } | yes(
        ("short", count <= SHORT),
        ("long", count > LONG),
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
        ("in-quotation", where.quoted),
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
TOGETHER = {one: [(f"{one}+{other}", other) for first, other in PAIRS if first == one] for one, _ in PAIRS}
"""The names of the pairs by their first fact, each with the second."""


@lru_cache(maxsize=1 << 12)
def of_text(text: str) -> dict[str, float]:
    """Return the numbers of a text that are the same in every article; the caller must not change them."""
    reading = read(text)
    found = of_facts(text) | of_question(text, len(reading.parts)) | of_names(text)
    return found | of_shape(text, reading.parts) | of_tongue(text, reading)


def of_strangeness(reading: Reading, where: Setting, usual: frozenset[str]) -> dict[str, float]:
    """Return how many words neither this article nor any honest one has; `usual` holds the stems of honest articles."""
    strange = reading.content - usual - where.repeated
    new = sum(part[0].isalpha() and not where.says(part) for part in strange)
    return {"new": log1p(new), "new-share": new / max(1, len(reading.content))} if new else {}


def of_tongue(text: str, reading: Reading) -> dict[str, float]:
    """Return how much of a folded text is no English: words that are none, letters of another script."""
    count = max(1, len(reading.parts))
    found = {"odd-share": reading.unknown / count}
    if not text.isascii():
        letters = [char for char in text if char.isalpha()]
        found["other-script"] = sum(char > LATIN_END for char in letters) / max(1, len(letters))
    return found | yes(("no-function", count >= SHORT and STOP_WORDS.isdisjoint(reading.parts)))


def of_article(looked: Looked, where: Setting, worlds: Worlds, usual: frozenset[str]) -> dict[str, float]:
    """Return the numbers of a sentence in its article, without those of its text alone and of its single words."""
    text = looked.text
    reading, own = read(text), of_text(text)
    found = {"bias": 1.0, "tells": min(TELLS_LIMIT, sum([tell.weight for tell in looked.tells]))}
    if looked.hard:
        found["hard"] = 1.0
    names = made_up(text, where)
    found |= of_brands(text, names) if names else {}
    found |= of_worlds(reading, looked, worlds)
    found |= of_sharing(reading.content, where)
    found |= of_place(where)
    found |= of_surroundings(where, own)
    found |= of_strangeness(reading, where, usual)
    for one, others in TOGETHER.items():
        if one in found or one in own:
            found |= {name: 1.0 for name, other in others if other in found or other in own}
    return found


def numbers(looked: Looked, where: Setting, worlds: Worlds, usual: frozenset[str]) -> dict[str, float]:
    """Return the numbers of a sentence by name, without those of its single words; a name that is absent is 0."""
    return of_text(looked.text) | of_article(looked, where, worlds, usual)


def counted_words(looked: Looked) -> frozenset[str]:
    """Return the stems of a sentence that count by themselves, WORD each: all but what its article is about."""
    return frozenset(filter(str.isalpha, read(looked.text).stems - looked.vocabulary))


def meant(text: str, meanings: Meanings) -> list[float]:
    """Return what the words of a text mean together, number by number; nothing where none is known."""
    plain = (word for word in words(text) if word not in STOP_WORDS)
    return [MEANS * value for value in meanings.mean(plain)]


def of_meaning(text: str, meanings: Meanings) -> dict[str, float]:
    """Return what the words of a text mean together, by name."""
    return {f"mean.{place}": value for place, value in enumerate(meant(text, meanings))}


def features(
    looked: Looked, where: Setting, worlds: Worlds, usual: frozenset[str], meanings: Meanings
) -> dict[str, float]:
    """Return all numbers of a sentence by name, those of its words among them; a name that is absent is 0."""
    found = numbers(looked, where, worlds, usual) | of_meaning(looked.text, meanings)
    found |= {f"word.{part}": WORD for part in counted_words(looked)}
    return {name: value for name, value in found.items() if value}
