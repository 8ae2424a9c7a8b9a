"""What the benchmark measured, as a table and a picture that say neither more nor less."""

from __future__ import annotations

import math
from xml.etree import ElementTree as ET

import pytest

from winnow.stages.figures import AGAIN, OWN, Measured, exponent, growth, picture, table


def measured(engine: str, articles: int, seconds: float, *, failed: bool = False) -> Measured:
    """Return what an engine did."""
    return Measured(
        engine=engine,
        articles=articles,
        megabytes=articles / 200,
        seconds=seconds,
        cpu=seconds * 2,
        peak=321.4,
        stages={"clean": seconds / 2, "group": seconds / 4},
        does="all <of> it",
        failed=failed,
    )


FOUND = [
    measured(OWN, 1000, 4.0),
    measured(AGAIN, 1000, 1.0),
    measured("datatrove", 1000, 40.0),
    measured(OWN, 10_000, 40.0),
    measured(AGAIN, 10_000, 4.0),
    measured("datatrove", 10_000, 400.0),
    measured("gaoya", 10_000, 0.0, failed=True),
]


@pytest.mark.parametrize(
    ("points", "expected"),
    [
        ([(1000, 2.0), (10_000, 20.0)], 1.0),
        ([(1000, 2.0), (10_000, 200.0)], 2.0),
        ([(100, 9.0), (1000, 2.0), (4000, 4.0)], 0.5),
    ],
)
def test_the_exponent_says_how_time_grows(points: list[tuple[int, float]], expected: float) -> None:
    """Ten times the articles in ten times the time is 1; only the two largest piles count."""
    assert exponent(points) == pytest.approx(expected)


def test_one_pile_has_no_exponent() -> None:
    """Growth needs two piles; one of no time is none."""
    assert math.isnan(exponent([(1000, 2.0)]))
    assert math.isnan(exponent([(1000, 2.0), (10_000, 0.0)]))


def test_growth_leaves_out_what_failed() -> None:
    """A run that was given up says nothing about time."""
    assert math.isnan(growth([*FOUND[:1], measured(OWN, 10_000, 5.0, failed=True)], OWN))


def test_the_table_names_each_figure() -> None:
    """Articles, rate, size, times, memory and what was done; the comparisons stand above."""
    text = table(FOUND, "Two cores.")
    assert "| 10,000 | winnow | 250.0 | 1.25 | 40.0 | 80.0 | 321 | all <of> it |" in text
    assert "Growth exponent between the two largest piles: 1.00" in text
    assert "times those of datatrove: 10.0" in text
    assert "Second run, one article changed, against the first: 10% of its time" in text
    assert "| 10,000 | winnow | 20.00 | 10.00 |" in text


def test_a_peer_that_is_missing_is_named_with_the_way_to_get_it() -> None:
    """No figure is made up for it."""
    assert "| 10,000 | gaoya | – | – | – | – | – | all <of> it |" in table(FOUND, "")


def test_the_picture_is_sound_and_shows_every_engine_that_ran() -> None:
    """One bar for each engine on the largest pile, one for each stage; words are escaped."""
    root = ET.fromstring(picture(FOUND))  # noqa: S314 (our own picture)
    words = [node.text for node in root.iter("{http://www.w3.org/2000/svg}text")]
    assert {OWN, AGAIN, "datatrove", "clean", "group", "250.0", "20.0 s"} <= set(words)
    assert "gaoya" not in words


def test_a_picture_of_nothing_but_failures_is_a_picture() -> None:
    """The benchmark writes it after each run, also after the first."""
    assert "<svg" in picture([measured("gaoya", 10, 0.0, failed=True)])
