"""No pattern that reads an article takes more than linear time, by itself, on text made to hurt it."""

from __future__ import annotations

import importlib
import pkgutil
import re
import time
from collections.abc import Iterator
from types import ModuleType

import pytest

import winnow
from building import rules
from pumping import attacks, longest_repeat
from winnow.core.anchors import Guarded, Phrases
from winnow.core.rulebook import PhraseRule

READ_ARTICLES = ("winnow.core", "winnow.rules", "winnow.stages")
"""Packages whose patterns look at articles or at what is made of them."""
OWN_FILES = frozenset(
    {
        *("core.phrases.TOKEN", "core.readability.MARKUP"),
        *(f"core.links.{name}" for name in ("SHORT", "PAGE", "HEADING")),
        *(f"core.outline.{name}" for name in ("HEADING", "HTML_HEADING", "TERM", "HTML_ID", "OTHER_ID", "MARKUP")),
    }
)
"""Patterns for the project's own rules, addresses, texts and pages; an article's words stand there escaped."""
HOSTILE = [
    *(
        "a.",
        "a. ",
        ". ",
        "a b ",
        "A B ",
        "Aa ",
        "Aa, ",
        "a, ",
        ", ",
        "in Aa ",
        "1 ",
        "1",
        "12 34 ",
        "(",
        "( a",
        "-",
        "--",
    ),
    *("| ", "a| ", "> ", "@a", "a@", "%20", "a%20", "0", "'", '"', "our ", "best price ", "Home > ", "l0an ", "- "),
    *(
        "a\u200b",
        "\u0430a",
        " ",
        "\n",
        "mon ",
        "9:00 ",
        "www.",
        "a/",
        "#aa ",
        "aa (1) ",
        "read also: ",
        "d o t ",
        "dot ",
    ),
]
SHORT, TIMES, LIMIT, FLOOR = 1_500, 4, 9, 0.02
"""Characters, how much longer the longer text is, how much longer it may take, and seconds that nobody minds."""
MOST_REPEATS = 80
"""Times that a part of a phrase may be repeated: a bounded pattern takes a bounded time from each place."""


def modules() -> Iterator[ModuleType]:
    """Yield every module that looks at articles."""
    for found in pkgutil.walk_packages(winnow.__path__, "winnow."):
        if found.name.startswith(READ_ARTICLES):
            yield importlib.import_module(found.name)


def patterns_in(value: object) -> Iterator[re.Pattern[str]]:
    """Yield the patterns that a value of a module is or holds."""
    if isinstance(value, Guarded):
        yield value.pattern
    elif isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, tuple | list):
        for each in value:
            yield from patterns_in(each)
    elif isinstance(value, dict):
        yield from patterns_in(list(value.values()))


def patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Yield every compiled pattern that looks at articles, with its name."""
    seen: set[tuple[str, int]] = set()
    for module in modules():
        for name, value in vars(module).items():
            for number, pattern in enumerate(patterns_in(value)):
                known = (pattern.pattern, pattern.flags)
                where = f"{module.__name__.removeprefix('winnow.')}.{name}"
                if known not in seen and where not in OWN_FILES:
                    seen.add(known)
                    yield f"{where}{number or ''}", pattern


def phrases() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Yield every phrase of the rules, with the name of what it belongs to."""
    book = rules()
    named: list[tuple[str, PhraseRule | object]] = [
        *((f"{file}: {rule.row.id}", rule) for file, found in book.rules.items() for rule in found),
        *(("assertions", found) for found in book.assertions),
        *(("conditions", found) for found in book.conditions),
        *(("topics", found) for found in book.topics),
        ("words", book),
    ]
    for name, holder in named:
        for field in ("pattern", "unless", "headings", "words", "access_words", "trade_words", "sell_words"):
            found = getattr(holder, field, None)
            if isinstance(found, Phrases):
                for phrase in found.phrases:
                    yield name, phrase.pattern


def seconds(pattern: re.Pattern[str], text: str) -> float:
    """Return how long a pattern takes to read a text to its end, the quicker time of two."""
    taken = []
    for _ in range(2):
        start = time.process_time()
        for _ in pattern.finditer(text):
            pass
        taken.append(time.process_time() - start)
        if taken[0] < FLOOR:
            break
    return min(taken)


def is_slow(pattern: re.Pattern[str], before: str, piece: str) -> bool:
    """Return whether four times the text takes much more than four times as long."""
    short, long = (before + piece * (size // len(piece) + 1) for size in (SHORT, TIMES * SHORT))
    taken = seconds(pattern, long)
    return taken >= FLOOR and taken >= LIMIT * seconds(pattern, short)


@pytest.mark.parametrize(
    ("name", "pattern"), list(patterns()), ids=lambda value: value if isinstance(value, str) else ""
)
def test_a_pattern_takes_linear_time(name: str, pattern: re.Pattern[str]) -> None:
    """Four times the text takes about four times as long, whatever piece is repeated, its own words among them."""
    tried = [*(("", piece) for piece in HOSTILE), *attacks(pattern)]
    assert [(name, before, piece) for before, piece in tried if is_slow(pattern, before, piece)] == []


def test_phrases_repeat_nothing_without_bound() -> None:
    """What a row of the rules becomes holds bounded repetitions alone, so that every row is safe, the next one too."""
    found = list(phrases())
    assert len(found) > 1000
    assert [name for name, pattern in found if longest_repeat(pattern) > MOST_REPEATS] == []


@pytest.mark.parametrize("start", range(8))
def test_phrases_take_linear_time(start: int) -> None:
    """One phrase in eight is read with attacks made from its own words."""
    some = list(phrases())[start::64]
    slow = [
        (name, before, piece)
        for name, pattern in some
        for before, piece in attacks(pattern)
        if is_slow(pattern, before, piece)
    ]
    assert slow == []


def test_a_slow_pattern_is_noticed() -> None:
    """The measure sees what takes quadratic time: a repetition without bound before something that is not there."""
    pattern = re.compile(r"\s+x")
    assert any(is_slow(pattern, before, piece) for before, piece in attacks(pattern))
    assert longest_repeat(pattern) > MOST_REPEATS
