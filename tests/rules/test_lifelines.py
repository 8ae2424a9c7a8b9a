"""Which words call for help in danger: they are left whatever stands beside them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from winnow.core.records import Span
from winnow.rules import lifelines


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
        "There were 111 cases in 988 wards.",
        "A trial on 988 adults ran.",
        "Of 999 adults 112 fell ill.",
        "50808 patients took part.",
        "The dose was 116 123.5 mg.",
        "The papyrus of Ebers lists 700 remedies.",
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
    part = lifelines.around(text, run)
    assert part
    assert text[part.start : part.end] == " buy cheap pills"


def test_a_run_that_is_nothing_but_a_call_is_none() -> None:
    """So nothing is cut."""
    assert lifelines.around("Call 988 now.", Span(start=0, end=8)) is None


@given(st.text("call 9815-,()ontx", max_size=60), st.data())
def test_what_is_left_of_a_run_touches_no_call(text: str, data: st.DataObject) -> None:
    """Wherever it begins and ends."""
    start = data.draw(st.integers(0, len(text)))
    run = Span(start=start, end=data.draw(st.integers(start, len(text))))
    part = lifelines.around(text, run)
    assert part is None or not lifelines.holds(lifelines.spans(text), part.start, part.end)
