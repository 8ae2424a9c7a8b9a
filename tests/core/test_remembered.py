"""What a function found so far."""

from __future__ import annotations

from winnow.core.remembered import Remembered


def test_a_function_is_asked_once() -> None:
    """The second answer is the first one."""
    asked: list[str] = []
    known = Remembered[str, None](asked.append, most=8)
    assert (known["dose"], known["dose"], asked) == (None, None, ["dose"])


def test_it_begins_anew_when_it_is_full() -> None:
    """It never holds more than it may."""
    known = Remembered[str, int](len, most=2)
    answers = [known[word] for word in ("a", "dose", "two", "a")]
    assert (answers, list(known)) == ([1, 4, 3, 1], ["two", "a"])
