"""No pattern of the rules, by itself, takes more than linear time on text made to hurt it."""

from __future__ import annotations

import importlib
import pkgutil
import re
import time
from collections.abc import Iterator

import pytest

import winnow.rules
from winnow.core.anchors import Guarded
from winnow.stages import split
from winnow.stages.screen import clauses, repair, strays
from winnow.stages.segment import lines, plain

MODULES = [
    *(importlib.import_module(f"winnow.rules.{found.name}") for found in pkgutil.iter_modules(winnow.rules.__path__)),
    *(clauses, repair, strays, lines, plain, split),
]
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
SHORT, TIMES, LIMIT, FLOOR = 2_000, 4, 9, 0.05
"""Characters, how much longer the longer text is, how much longer it may take, and seconds that nobody minds."""


def patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Yield every compiled pattern of the rules and of the stages that screen, with its name."""
    for module in MODULES:
        for name, value in vars(module).items():
            many = value if isinstance(value, tuple) else (value,)
            for number, found in enumerate(many):
                pattern = found.pattern if isinstance(found, Guarded) else found
                if isinstance(pattern, re.Pattern):
                    yield f"{module.__name__.removeprefix('winnow.')}.{name}{number or ''}", pattern


def words_of(pattern: re.Pattern[str]) -> list[str]:
    """Return a few words that a pattern looks for, since only they can make it start."""
    plain_text = re.sub(r"\\[a-zA-Z]", " ", pattern.pattern)
    return list(dict.fromkeys(re.findall(r"(?<![\\A-Za-z])[A-Za-z]{2,12}", plain_text)))[:4]


def seconds(pattern: re.Pattern[str], text: str) -> float:
    """Return how long a pattern takes to read a text to its end, the quicker time of two."""
    taken = []
    for _ in range(2):
        start = time.process_time()
        for _ in pattern.finditer(text):
            pass
        taken.append(time.process_time() - start)
    return min(taken)


@pytest.mark.parametrize(
    ("name", "pattern"), list(patterns()), ids=lambda value: value if isinstance(value, str) else ""
)
def test_a_pattern_takes_linear_time(name: str, pattern: re.Pattern[str]) -> None:
    """Four times the text takes about four times as long, whatever piece is repeated."""
    own = [word + mark for word in words_of(pattern) for mark in (" ", ", ", " (1) ", " | ", ": ")]
    for piece in [*HOSTILE, *own]:
        short, long = piece * (SHORT // len(piece)), piece * (TIMES * SHORT // len(piece))
        taken = seconds(pattern, long)
        assert taken < FLOOR or taken < LIMIT * seconds(pattern, short), f"{name} on {piece!r}: {taken:.2f} s"
