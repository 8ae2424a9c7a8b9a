"""No text, however hostile, makes the cleaner take more than linear time."""

from __future__ import annotations

import time

import pytest

from winnow.core.records import Source
from winnow.edges.project import Places
from winnow.edges.rules import read_rulebook
from winnow.pipeline import clean_article

BOOK = read_rulebook(Places().data)
HOSTILE = {
    "blanks": " \t" * 50 + "a",
    "dots": "a." * 50,
    "marks": "-,:;|/" * 20,
    "letters": "a b c d e " * 12,
    "digits": "1 2 3 4 5 6 " * 10,
    "brackets": "((((" * 25 + "))))" * 25,
    "rule words": "reduce reduce reduce the the the manic ",
    "capitals": "In Anytown Anytown Anytown Anytown ",
    "links": "[a](b) *c* `d` www.a.b.c.d ",
}


def seconds(text: str) -> float:
    """Return how long one article takes, the best of two."""
    best = float("inf")
    for _ in range(2):
        start = time.perf_counter()
        clean_article(Source(name="a.txt", data=text.encode()), BOOK)
        best = min(best, time.perf_counter() - start)
    return best


@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE.keys())
def test_four_times_the_text_takes_about_four_times_as_long(piece: str) -> None:
    """A repeated hostile piece costs the same each time: below ten times for four times the text."""
    short, long = piece * (6000 // len(piece)), piece * (24_000 // len(piece))
    seconds(short)
    assert seconds(long) < 10 * seconds(short) + 0.5
