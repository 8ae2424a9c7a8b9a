"""What is glued to a title need not begin at a mark: the words beside the cut that are the title's own stay."""

from __future__ import annotations

from winnow.core.records import Span
from winnow.rules.tagging.words import Tag, words_in
from winnow.stages.screen.glued import with_own_words

TITLE = "Panic Attacks: Ten Minutes, Measured zarro77 login"


def tags(odds: list[float]) -> list[Tag]:
    """Return tags of words by the log odds that each was pasted in."""
    return [Tag(value, -9.0, -9.0) for value in odds]


def kept(odds: list[float], keep: tuple[int, int]) -> str:
    """Return what is kept of the title, of which a range was kept before."""
    found = with_own_words(Span(start=keep[0], end=keep[1]), TITLE, tags(odds))
    return TITLE[found.start : found.end]


def test_honest_words_behind_the_cut_come_back() -> None:
    """Up to the first word that was pasted in."""
    assert kept([-5, -5, -4, -3, -2, 3, 4], (0, 13)) == "Panic Attacks: Ten Minutes, Measured"


def test_pasted_words_stay_cut() -> None:
    """Where the first word behind the cut is one of them, nothing comes back."""
    assert kept([-5, -5, 3, 3, 3, 3, 4], (0, 13)) == "Panic Attacks"


def test_honest_words_before_the_cut_come_back() -> None:
    """Likewise from the other side."""
    assert kept([3, -2, -4, -5, -5, 3, 3], (28, 36)) == "Attacks: Ten Minutes, Measured"


def test_a_cut_that_holds_no_pasted_word_stays_cut() -> None:
    """A rule took it for an author or a house, and knows more of those."""
    assert kept([-5, -5, -4, -3, -2, -3, -4], (0, 13)) == "Panic Attacks"


def test_one_honest_word_beside_pasted_ones_stays_cut() -> None:
    """The `in` of `Sign in`."""
    assert kept([-5, -5, -3, 3, 3, 3, 4], (0, 13)) == "Panic Attacks"


def test_a_text_that_was_tagged_as_another_is_left_as_it_is() -> None:
    """Tags go with words by their order, so there must be one a word."""
    assert len(words_in(TITLE)) == 7
    assert kept([-5, -5], (0, 13)) == "Panic Attacks"
