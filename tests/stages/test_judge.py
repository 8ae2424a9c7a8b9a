"""Praise is cut or dropped, risky claims are trimmed off, withheld or held back, and what is left is a sentence."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from building import block, judged, rules
from golden_cases import Case, cases
from winnow.core.records import Action, BlockKind
from winnow.core.rulebook import Rulebook
from winnow.core.text import squeeze
from winnow.stages.judge import judge, judge_sentence


@pytest.mark.parametrize("case", cases("judge"))
def test_a_verdict(case: Case, book: Rulebook, golden: Callable[[Case, str], None]) -> None:
    """Each golden case gives a sentence, what becomes of it and the words that may be shown."""
    found = judge_sentence(judged(case.given), book)
    golden(case, f"{found.action}: {found.reason}\n{found.clean}".rstrip())


@pytest.mark.parametrize("action", [Action.DROP, Action.STRUCTURE])
def test_what_was_settled_before_stays_settled(action: Action, book: Rulebook) -> None:
    """A heading with praise in it is a heading still, and spam is not judged again."""
    item = replace(judged("Ketamine: a beacon of hope and a game-changer"), action=action)
    assert judge_sentence(item, book) is item


def test_a_fragment_is_dropped(book: Rulebook) -> None:
    """Two words say nothing on a page."""
    found = judge_sentence(judged("Read on."), book)
    assert (found.action, found.reason, found.clean) == (Action.DROP, "fragment", "")


def test_a_bare_call_for_help_is_no_fragment(book: Rulebook) -> None:
    """`Call 988.` is what is left where a seller's words stood behind it."""
    assert judge_sentence(judged("Call 988."), book).action is Action.PUBLISH


def test_praise_beside_a_call_for_help_does_not_take_it_along(book: Rulebook) -> None:
    """The number is worth more than the page's plain voice."""
    text = "Our amazing miracle drip gives incredible results, so call 988 if you feel hopeless."
    assert "call 988 if you feel hopeless" in judge_sentence(judged(text), book).clean


def test_a_short_item_of_a_list_is_no_fragment(book: Rulebook) -> None:
    """`Severe nausea` is a whole item."""
    assert judge_sentence(judged("Severe nausea", under=block(BlockKind.ITEM)), book).action is Action.PUBLISH


def test_verdicts_keep_their_order_and_number(book: Rulebook) -> None:
    """Nothing vanishes here: one verdict in, one verdict out."""
    items = tuple(judged(text) for text in ("It is a beacon of hope.", "It is given through a vein.", "Read on."))
    assert [item.text for item in judge(items, book)] == [item.text for item in items]


RULES = rules()
PRAISE = st.lists(
    st.sampled_from(
        (
            "Ketamine is given through a vein",
            "while offering significant advantages",
            "making it a game-changer for patients",
            "nausea can occur",
            "in rare cases it can be lifesaving",
            "offering hope to those who suffer",
            "patients must be monitored",
            "and it is non-addictive",
            "a revolutionary and safe option",
        )
    ),
    min_size=1,
    max_size=5,
).map(lambda parts: f"{parts[0][:1].upper()}{', '.join(parts)[1:]}.")


@given(PRAISE)
def test_the_words_shown_are_words_of_the_sentence(text: str) -> None:
    """A trim takes words away and adds none, whatever was cut."""
    found = judge_sentence(judged(text), RULES)
    shown = iter(re.findall(r"\w+", text.lower()))
    assert all(word in shown for word in re.findall(r"\w+", found.clean.lower()))


@given(PRAISE)
def test_what_is_shown_is_a_sentence_by_its_marks(text: str) -> None:
    """It begins with a capital, ends with one mark, and no comma hangs at either end."""
    found = judge_sentence(judged(text), RULES)
    if found.clean:
        assert re.fullmatch(r"[A-Z].*\w\.", found.clean)
        assert squeeze(found.clean) == found.clean
        assert ", ," not in found.clean


@given(PRAISE)
def test_only_what_may_be_shown_has_words(text: str) -> None:
    """What is held, withheld or dropped shows nothing; what is shown has words."""
    found = judge_sentence(judged(text), RULES)
    assert bool(found.clean) == (found.action in {Action.PUBLISH, Action.TRIM})
    assert bool(found.cuts) == (found.action is Action.TRIM)
