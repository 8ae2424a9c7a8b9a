"""No text, however hostile, makes the cleaner take more than linear time."""

from __future__ import annotations

import contextlib
import gc
import time

import pytest

from building import article, rules
from winnow.core.problems import ContentError
from winnow.pipeline import strip_article

BOOK = rules()
HOSTILE = {
    "blanks": " \t" * 50 + "a",
    "dots": "a." * 50,
    "marks": "-,:;|/" * 20,
    "letters": "a b c d e " * 12,
    "digits": "1 2 3 4 5 6 " * 10,
    "brackets": "((((" * 25 + "))))" * 25,
    "open brackets": "[(a",
    "rule words": "reduce reduce reduce the the the manic ",
    "capitals": "In Anytown Anytown Anytown Anytown ",
    "links": "[a](b) *c* `d` www.a.b.c.d ",
    "references": "&#38;&amp",
    "backslashes": "\\*\\",
    "zero width": "a\u200bb\u00ad",
    "emoji": "\U0001f3b0\U0001f525",
    "headings": "# A\n\n",
    "questions": "Why?\n",
    "rows": "| a | b |\n",
    "items": "- a b\n",
    "numbers": "1. a b c\n",
    "short lines": "Aa bb.\n",
    "one word": "bcdfghjklm",
    "calls": "call or text 112 or 999 NHS 111 ",
    "half calls": "call NHS the us on at to ",
    "places": "the Texas Texas clinic Boston ",
    "near you": "therapy near you ",
    "pasted": "Mikabet login, sky777mika app ",
}
ENOUGH = 0.5
"""Seconds from which one look is exact enough."""
LARGE = ("blanks", "headings", "one word", "places", "near you", "pasted")
"""What is tried at 50,000 and 200,000 characters, too; the largest line that is read has as many."""


def seconds(text: str, name: str = "a.txt") -> float:
    """Return how much of the processor one article takes, the best of two; a refusal takes what it takes.

    The collector is off, as in a run over a pile: behind many tests it takes longer than the article.
    """
    best = float("inf")
    gc.disable()
    for _ in range(2):
        start = time.process_time()
        with contextlib.suppress(ContentError):
            strip_article(article(text, name), BOOK)
        best = min(best, time.process_time() - start)
        if best > ENOUGH:
            break
    gc.enable()
    return best


def takes_linear_time(piece: str, short: int, long: int, name: str = "a.txt") -> bool:
    """Return whether four times the text takes less than nine times as long, small differences aside.

    Measured again where it does not: whatever else the machine does only adds to a time.
    """
    seconds(piece * (short // 8 // len(piece) + 1), name)
    return any(
        seconds(piece * (long // len(piece)), name) < 9 * seconds(piece * (short // len(piece)), name) + 0.3
        for _ in range(2)
    )


@pytest.mark.parametrize("name", ["a.txt", "a.md"])
@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE.keys())
def test_four_times_the_text_takes_about_four_times_as_long(piece: str, name: str) -> None:
    """A repeated hostile piece costs the same each time, in plain text and in Markdown."""
    assert takes_linear_time(piece, 6_000, 24_000, name)


@pytest.mark.parametrize("piece", [HOSTILE[name] for name in LARGE], ids=LARGE)
def test_a_very_long_article_takes_linear_time(piece: str) -> None:
    """The same holds for 50,000 and 200,000 characters."""
    assert takes_linear_time(piece, 50_000, 200_000)
