"""Letters that were dressed up are found; honest ones are not."""

from __future__ import annotations

import pytest

from winnow.core.text import fold
from winnow.rules.disguise import broken_words, disguises


def dressed(text: str) -> list[str]:
    """Return the words that were dressed up, as they read without the dress."""
    folded = fold(text)
    return [folded.text[span.start : span.end].strip() for span in disguises(text, folded)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("play at \U0001d5d5\U0001d5f2\U0001d601\U0001d5fa\U0001d5fc now", ["Betmo"]),
        ("\uff2d\uff25\uff2c\uff22\uff21 bonus", ["MELBA"]),
        ("the s\u0430rimo site", ["sarimo"]),
        ("b\u200ba\u200bh\u200ba login", ["baha"]),
        ("s\u00ada\u00adt\u00adka lottery", ["satka"]),
        ("best%20cricket%20site now", ["best cricket site"]),
        ("b\u0336e\u0336t\u0336 here", ["bet"]),
    ],
)
def test_a_disguise_is_seen_through(text: str, expected: list[str]) -> None:
    """Styled, wide, mixed, pierced, struck and percent-encoded letters are each found as whole words."""
    assert list(dict.fromkeys(dressed(text))) == expected


@pytest.mark.parametrize(
    "text",
    [
        "TNF-\u03b1 and IFN\u03b3 rise.",
        "anti\u00adde\u00adpres\u00adsants help.",
        "It falls by 20% in a year.",
        "Guillain-Barr\u00e9 syndrome and na\u00efve cells.",
        "about 360 \u00b5g of it",
        "\u201cIt works,\u201d they said \u2014 often.",
    ],
)
def test_honest_letters_are_left_alone(text: str) -> None:
    """A Greek letter in a name, a soft hyphen at a syllable, an accent and a percent sign are no disguise."""
    assert dressed(text) == []


def test_words_with_invisible_marks_inside_are_found_whole() -> None:
    """Also where they stand between syllables, as an author would set them."""
    text = "Dis\u00adcreet par\u00adcels from Vel\u200bvet\u200bWheel."
    folded = fold(text)
    assert [folded.text[span.start : span.end] for span in broken_words(text, folded)] == [
        "Discreet",
        "parcels",
        "VelvetWheel",
    ]
