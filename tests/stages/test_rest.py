"""What becomes of the rest of a sentence with a run in it, told by whole articles."""

from __future__ import annotations

from pathlib import Path

import pytest

from winnow.core.records import Source, Span
from winnow.edges.rules import read_rulebook
from winnow.pipeline import strip_article
from winnow.stages.screen import rest
from winnow.stages.screen.rest import left_tags

BOOK = read_rulebook(Path(__file__).resolve().parents[2] / "scripts" / "data")
BODY = """Phototherapy for Psoriasis

Narrow-band light is given two or three times a week for 8 to 12 weeks. About 3 in 4 people clear or nearly clear.

Redness like a mild sunburn is the commonest effect. Goggles are worn throughout. {inside}

Tell the nurse about new medicines, since some make skin sensitive to light.

Best online casino bonus: https://zarro-palace.example/login
"""

ZARRO = " while the Zarro spins keep rolling over"


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
    out = stripped("Tell them if you feel hopeless zarrobet247.vip login bonus, or call 988 at any hour.")
    assert "or call 988 at any hour." in out
    assert "zarrobet" not in out


@pytest.mark.parametrize(
    ("sentence", "run", "call"),
    [
        ("You can reach the Samaritans on 116 123{} at any hour of the day.", ZARRO, "Samaritans on 116 123"),
        ("Befrienders in Colombo answer on 011 269 6666{} all day.", " while Satta Raja gives tips", "011 269 6666"),
        ("In India you can ring Tele-MANAS on 14416{}.", " for exchange ID and fast withdrawal", "Tele-MANAS on 14416"),
        ("If you feel unsafe right now{}, call or text 988 and stay on the line.", ZARRO, "call or text 988"),
        ("Tell us{} or call 988 if the low mood turns into thoughts of dying.", ZARRO, "or call 988"),
        ("Young people can text HOME to 741-741{} when they may hurt themselves.", " at zarro.vip login", "741-741"),
        ("Do not drive yourself{}: call 9-1-1 if your chest hurts.", ZARRO, "call 9-1-1"),
        ("The Vandrevala Foundation{} can be reached on +91 9999 666 555.", ZARRO, "+91 9999 666 555"),
    ],
)
def test_a_call_for_help_never_goes_with_the_run_beside_it(sentence: str, run: str, call: str) -> None:
    """Where the run is not found, a rule condemns the sentence for the seller's words."""
    assert call in stripped(sentence.format(run))


@pytest.mark.parametrize(
    ("sentence", "call"),
    [
        ("If you feel hopeless, call 988{} at any hour.", "If you feel hopeless, call 988 at any hour."),
        ("You can reach the Samaritans on 116 123{} day and night.", "Samaritans on 116 123 day and night."),
        ("Women who are threatened can ring 1800 737 732{} in confidence.", "ring 1800 737 732 in confidence."),
        ("Call 112 or 999{} if the swelling reaches the tongue.", "Call 112 or 999 if the swelling reaches"),
    ],
)
def test_no_rule_reaches_back_over_the_number(sentence: str, call: str) -> None:
    """A run that a rule names begins behind the call for help."""
    assert call in stripped(sentence.format(" buy cheap viagra online no prescription"))


@pytest.mark.parametrize("mark", ["", "## "])
def test_a_call_for_help_is_kept_above_the_text_and_as_a_heading(mark: str) -> None:
    """No other rest is given back there."""
    text = f"{mark}If you feel hopeless, call 988 buy cheap viagra online no prescription.\n\n{BODY.format(inside='')}"
    out = strip_article(Source(name="a.md", data=text.encode()), BOOK)
    assert "If you feel hopeless, call 988" in out


@pytest.mark.parametrize(
    "pitch",
    [
        "Spin to win at Zarrobet casino, dial 111 for fast withdrawal.",
        "Call 000 members and get a casino bonus with no deposit at all.",
        "Beyond Blue casino gives 50 free spins to every new player without a deposit.",
        "Play Zarro slots tonight and claim your fifty free spins with promo code 50808.",
    ],
)
def test_no_pitch_hides_behind_a_number_for_people_in_danger(pitch: str) -> None:
    """It does not say what the call is for."""
    assert pitch not in stripped(pitch)


@pytest.mark.parametrize(
    ("text", "cuts", "found"),
    [
        ("Casino spins take the dose", ["Casino spins"], (2.0, 3.0, 4.0)),
        ("take spins today the dose", [" spins today"], (0.0, 3.0, 4.0)),
        ("take the dose", [], (0.0, 1.0, 2.0)),
        ("take casino the best the dose buy now daily", [" casino the best", " buy now"], (0.0, 4.0, 5.0, 8.0)),
        ("Casino spins", ["Casino spins"], ()),
    ],
)
def test_the_words_that_are_left_keep_their_tags(text: str, cuts: list[str], found: tuple[float, ...]) -> None:
    """A word inside a cut is not taken for the same one behind it."""
    holes = [Span(start=text.index(cut), end=text.index(cut) + len(cut)) for cut in cuts]
    assert left_tags([float(n) for n in range(len(text.split()))], text, holes) == found


def test_tags_of_another_sentence_are_none() -> None:
    """There must be one a word."""
    assert left_tags([1.0], "take it", []) == ()
