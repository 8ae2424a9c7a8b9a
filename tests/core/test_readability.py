"""The Flesch-Kincaid grade of known texts, and that markup is no part of what a reader reads."""

from __future__ import annotations

import pytest

from winnow.core.readability import grade, longest, prose, sentences

EASY = "The cat sat on the mat. It was a big cat. The dog ran up to it. The cat ran off."
PLAIN = (
    "You have the drip in a medical setting, with trained staff in charge. "
    "Staff watch you closely during the drip. You must not drive until the next day."
)
HARD = (
    "Individuals contemplating this pharmacological intervention should collaborate extensively with their "
    "multidisciplinary healthcare professionals to determine its suitability for their particular circumstances."
)


@pytest.mark.parametrize(("text", "expected", "off"), [(EASY, -1.7, 0.1), (PLAIN, 2.4, 0.1), (HARD, 28.6, 2.5)])
def test_known_texts_have_their_grade(text: str, expected: float, off: float) -> None:
    """By hand: 21, 28, 21 words; 21, 34, 64 syllables, of which hyphenation finds 60; 4, 3, 1 sentences."""
    assert grade(text) == pytest.approx(expected, abs=off)


def test_a_text_without_words_has_grade_zero() -> None:
    """A page of nothing but numbers is not hard to read."""
    assert grade("12 % … 14") == 0.0


@pytest.mark.parametrize(
    ("markdown", "read"),
    [
        ("It **can** be `misused`.[^3]", "It can be misused."),
        ("Read [the safety page](safety.md#top) first.", "Read the safety page first."),
        ("## Side effects {#side-effects}", " Side effects "),
        ('<span id="a"></span>Call _now_', "Call now"),
    ],
)
def test_markup_is_not_read(markdown: str, read: str) -> None:
    """Marks of notes, links, headings and emphasis are seen and not read."""
    assert prose(markdown) == read


def test_markup_does_not_change_the_grade() -> None:
    """A text with notes, links and bold words is as hard as the text alone."""
    marked = PLAIN.replace("drip in", "**drip** in").replace("drive", "[drive](safety.md)").replace("day.", "day.[^1]")
    assert grade(prose(marked)) == grade(PLAIN)


def test_each_line_is_a_sentence_of_its_own() -> None:
    """An item of a list ends where its line ends, with a full stop or without."""
    assert sentences("Headache\nFeeling sick. You may feel dizzy.") == [
        "Headache",
        "Feeling sick.",
        "You may feel dizzy.",
    ]


def test_the_longest_sentence_is_found_with_its_length() -> None:
    """Its words are counted as they are written, so that an editor can count them too."""
    assert longest("Go home. Do not drive until the next day.") == (7, "Do not drive until the next day.")
