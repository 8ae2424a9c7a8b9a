"""Which words call for help in danger: they are left whatever stands beside them."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from winnow.core.records import Span
from winnow.rules import lifelines

COUNTRIES = Path(__file__).resolve().parents[2] / "editorial" / "countries.yml"


def guide_numbers() -> list[str]:
    """Return the numbers for people in danger that the guide shows, of all countries."""
    rows = yaml.safe_load(COUNTRIES.read_text())["countries"].values()
    return sorted({number for row in rows for number in (row.get("emergency"), row["crisis"]["number"]) if number})


def calls(text: str) -> list[str]:
    """Return what of a text calls for help."""
    return [text[span.start : span.end] for span in lifelines.spans(text)]


@pytest.mark.parametrize(
    ("text", "call"),
    [
        ("If you feel hopeless, call 988 at any hour.", "call 988"),
        ("Call or text 988 24/7 if you cannot go on.", "Call or text 988"),
        ("Call 112 or 999 if the tongue swells.", "Call 112 or 999"),
        ("Dial triple zero (000) in an emergency.", "Dial triple zero (000)"),
        ("He called 999 when she collapsed.", "called 999"),
        ("Call 9-1-1 if your chest hurts.", "Call 9-1-1"),
        ("Text SHOUT to 85258 to talk.", "Text SHOUT to 85258"),
        ("Samaritans answer on 116-123.", "116-123"),
        ("In Canada dial 1-833-456-4566 to talk.", "1-833-456-4566"),
        ("If gambling is hurting you, call 1-800-GAMBLER now.", "1-800-GAMBLER"),
        ("The Vandrevala Foundation answers on +91 9999 666 555.", "+91 9999 666 555"),
    ],
)
def test_a_call_for_help_is_known(text: str, call: str) -> None:
    """However its number is parted, and with the words that tell to use it."""
    assert call in calls(text)
    assert lifelines.is_call(text)


@pytest.mark.parametrize(
    "text",
    [
        "Then ring 999, and have a list of your tablets ready.",
        "Phone 112 from anywhere on the coast.",
        "Dial triple zero (000) and stay where you are.",
        "911.",
    ],
)
def test_an_emergency_number_says_what_for(text: str) -> None:
    """Where nothing is sold beside it, nothing more is asked."""
    assert lifelines.is_call(text)


@pytest.mark.parametrize("text", ["Ring 999 for a free bet.", "988", "In ward 911.", "The bus 112."])
def test_its_figures_alone_do_not(text: str) -> None:
    """They are sold with, or count something."""
    assert not lifelines.is_call(text)


@pytest.mark.parametrize("number", guide_numbers())
def test_each_number_of_the_guide_is_known(number: str) -> None:
    """What the guide tells its readers to call is spared in the articles, too."""
    assert lifelines.is_call(f"If you may harm yourself, call {number} now.")


@pytest.mark.parametrize(
    "text",
    [
        "There were 111 cases in 988 wards.",
        "A trial on 988 adults ran.",
        "Of 999 adults 112 fell ill.",
        "50808 patients took part.",
        "The dose was 116 123.5 mg.",
        "The papyrus of Ebers lists 700 remedies.",
        "The trial reached 112 adults with depression.",
        "On 13.11.14 the voices came back.",
    ],
)
def test_figures_that_count_something_are_no_call(text: str) -> None:
    """Three to five figures need the words of a call before them."""
    assert calls(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Dial 111 for the surest betting tips in town.",
        "Claim a hundred free spins, text WIN to 85258.",
        "Download the Zarro betting app and ring 999 for a free bet with no deposit.",
        "Zarrobet hotline 999 for fast withdrawal.",
        "Call 111 now for safe betting support at any hour.",
        "Beyond Blue casino bonus: WhatsApp +91 98765 43210 today.",
        "Quote order number 988 and your doctor ships it.",
    ],
)
def test_a_pitch_does_not_say_what_the_call_is_for(text: str) -> None:
    """Its number alone makes it no call for help."""
    assert not lifelines.is_call(text)


def test_a_sentence_that_says_no_more_than_to_call_is_one() -> None:
    """`Call 988.` is what is left where a run stood behind it."""
    assert lifelines.is_call("Call 988.")


def test_a_run_begins_behind_the_call_that_it_reaches_over() -> None:
    """What is left of it is the seller's part."""
    text = "If you feel hopeless, call 988 buy cheap pills at any hour."
    run = Span(start=text.index(" call"), end=text.index(" at any"))
    assert [text[part.start : part.end] for part in lifelines.beside(text, run)] == [" buy cheap pills"]


def test_a_run_on_both_sides_of_a_call_goes_on_both() -> None:
    """What a rule took for one run is two."""
    text = "casino bonus tips, call 988 if you feel hopeless play slots now"
    parts = lifelines.beside(text, Span(start=0, end=len(text)))
    assert [text[part.start : part.end] for part in parts] == [
        "casino bonus tips, ",
        " if you feel hopeless play slots now",
    ]


def test_a_run_that_is_nothing_but_a_call_is_none() -> None:
    """So nothing is cut."""
    assert lifelines.beside("Call 988 now.", Span(start=0, end=8)) == ()


@given(st.text("call 9815-,()ontx", max_size=60), st.data())
def test_what_is_left_of_a_run_touches_no_call(text: str, data: st.DataObject) -> None:
    """Wherever it begins and ends."""
    start = data.draw(st.integers(0, len(text)))
    run = Span(start=start, end=data.draw(st.integers(start, len(text))))
    calls = lifelines.spans(text)
    assert not any(call.touches(part.start, part.end) for part in lifelines.beside(text, run) for call in calls)


@pytest.mark.parametrize(
    "text",
    [
        "If you are in crisis, call your local crisis line.",
        "Go to the nearest emergency department if you have chest pain.",
        "The number of the helpline is on the leaflet: 0300 555 0000.",
        "Telephone the ward the same day, or go to A&E at night.",
        "The sexual assault centre on Mill Lane has a nurse at any hour.",
    ],
)
def test_a_line_without_a_known_number_is_for_those_in_danger_too(text: str) -> None:
    """It says where help is."""
    assert lifelines.is_needed(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Zarro hotline gives you fifty turns on the house at the quiet tables.",
        "Emergency cash in an hour, call 0800 555 111.",
        "The crisis of the empire began in 1911.",
    ],
)
def test_a_word_of_need_alone_is_none(text: str) -> None:
    """Sellers have it, and history."""
    assert not lifelines.is_needed(text)
