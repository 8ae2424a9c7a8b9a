"""What becomes of the rest of a sentence with a run in it, told by whole articles."""

from __future__ import annotations

from pathlib import Path

import pytest

from winnow.core.records import Source
from winnow.edges.rules import read_rulebook
from winnow.pipeline import strip_article
from winnow.rules import shapes
from winnow.stages.screen import rest
from winnow.stages.screen.rest import left_of

BOOK = read_rulebook(Path(__file__).resolve().parents[2] / "scripts" / "data")
BODY = """Phototherapy for Psoriasis

Narrow-band light is given two or three times a week for 8 to 12 weeks. About 3 in 4 people clear or nearly clear.

Redness like a mild sunburn is the commonest effect. Goggles are worn throughout. {inside}

Tell the nurse about new medicines, since some make skin sensitive to light.

Best online casino bonus: https://zarro-palace.example/login
"""


def stripped(inside: str) -> str:
    """Return the cleaned article with a sentence put into it."""
    return strip_article(Source(name="a.txt", data=BODY.format(inside=inside).encode()), BOOK)


def test_the_rest_of_a_condemned_sentence_stays_where_it_is_the_articles_own() -> None:
    """A rule names the clause of a newsletter; the order in front of it is a nurse's."""
    out = stripped("Rub the cream in an hour before the light, then pop your email in the box below for part two.")
    assert "Rub the cream in an hour before the light." in out
    assert "email" not in out


def test_the_rest_of_a_pitch_goes_with_the_run_that_was_found_in_it() -> None:
    """`Those who sleep badly with fifty turns on the house` is left of it, and nobody's but the seller's."""
    out = stripped(
        "Those who sleep badly are always welcome at the quiet tables of Castelmira with fifty turns on the house."
    )
    assert "sleep badly" not in out
    assert "Goggles are worn throughout." in out


def test_a_line_for_people_in_danger_outlives_the_run_in_it() -> None:
    """Two sentences with the same address are a seller's by the rule, and the number that helps stays all the same."""
    run = "zarrobet247.vip login bonus"
    out = stripped(f"If you feel hopeless, call 988 {run} at any hour. A technician checks the lamps {run} every week.")
    assert "If you feel hopeless, call 988 at any hour." in out
    assert "zarrobet" not in out


def test_a_line_for_people_in_danger_is_no_rest_of_a_pitch(monkeypatch: pytest.MonkeyPatch) -> None:
    """It stays where every rest is taken for a seller's."""
    monkeypatch.setattr(rest, "SOLD_REST", -99.0)
    out = stripped("Tell them if you feel hopeless, with cash before Friday guaranteed, or call 988 at any hour.")
    assert "or call 988 at any hour." in out
    assert "Friday" not in out


@pytest.mark.parametrize(
    ("inside", "number"),
    [
        (
            "You can reach the Samaritans on 116 123 while the Zarro spins keep rolling over at any hour of the day.",
            "116 123",
        ),
        ("Befrienders in Colombo answer on 011 269 6666 while Satta Raja gives out the number.", "011 269 6666"),
        ("In India you can ring Tele-MANAS on 14416 for exchange ID and fast withdrawal in twenty languages.", "14416"),
    ],
)
def test_a_sentence_with_a_number_for_people_in_danger_never_goes_whole(inside: str, number: str) -> None:
    """Where the run in it is not found, a rule condemns the sentence for the seller's words."""
    assert number in stripped(inside)


@pytest.mark.parametrize(
    ("inside", "call"),
    [
        (
            "If someone has swallowed bleach, ring 111 for same day drain unblocking and do not make them sick.",
            "ring 111",
        ),
        (
            "When the low mood turns to thoughts of dying, phone 116 123 and borrow up to five thousand pounds.",
            "116 123",
        ),
        ("Anyone who has thoughts of suicide and a little bitcoin to spare can call or text 988.", "text 988"),
    ],
)
def test_a_number_for_people_in_danger_is_part_of_no_run(inside: str, call: str) -> None:
    """A window that reaches too far would take the call for help with the seller's words."""
    assert call in stripped(inside)


@pytest.mark.parametrize(
    "text", ["There were 111 cases in 988 wards.", "Of 999 adults 112 fell ill.", "Room 000 on 911"]
)
def test_three_figures_alone_are_no_number_to_call(text: str) -> None:
    """They count people, or say how much of something there is."""
    assert not shapes.LIFELINE.search(text)


@pytest.mark.parametrize(
    ("words", "left", "found"),
    [
        ("Casino spins take the dose", "Take the dose", (2.0, 3.0, 4.0)),
        ("take spins today the dose", "take the dose", (0.0, 3.0, 4.0)),
        ("take the dose", "take the dose", (0.0, 1.0, 2.0)),
        ("Casino spins", "", ()),
    ],
)
def test_the_words_that_are_left_keep_their_tags(words: str, left: str, found: tuple[float, ...]) -> None:
    """What was cut may have stood at the front, so that the next word has a capital now."""
    every = words.split()
    assert left_of([float(n) for n in range(len(every))], every, left.split()) == found


def test_tags_of_another_sentence_are_none() -> None:
    """There must be one a word."""
    assert left_of([1.0], ["take", "it"], ["take"]) == ()
