"""Ids come from content: the same words, the same id, today and on another machine."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from winnow.core.ids import ID_LENGTH, content_id, slug


def test_an_id_is_fixed_for_good() -> None:
    """Decisions are attached to ids, so an id must never change between versions."""
    assert content_id("Ketamine is an anesthetic.") == "76eb3bbdc2"


@pytest.mark.parametrize(
    "other", ["Ketamine  is an\nanesthetic.", "KETAMINE IS AN ANESTHETIC.", "Ketamine\u00a0is an anesthetic."]
)
def test_case_and_spacing_do_not_count(other: str) -> None:
    """A sentence that was only set differently is the same sentence."""
    assert content_id(other) == content_id("Ketamine is an anesthetic.")


def test_kinds_of_dash_do_not_count() -> None:
    """A long dash without blanks is folded to two hyphens, and its sentence has the id that it always had."""
    assert content_id("Rest\u2014then walk.") == content_id("Rest-then walk.")


def test_one_word_makes_another_id() -> None:
    """`is not` is another sentence than `is`."""
    assert content_id("Ketamine is not addictive") != content_id("Ketamine is addictive")


@given(st.text())
def test_an_id_has_a_fixed_length(text: str) -> None:
    """Every text, an empty one too, has an id of ten hexadecimal digits."""
    assert re.fullmatch(rf"[0-9a-f]{{{ID_LENGTH}}}", content_id(text))


@given(st.text())
def test_a_slug_can_stand_in_a_path(text: str) -> None:
    """No title, however odd, leads out of a folder or breaks a link."""
    assert re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", slug(text))
    assert len(slug(text)) <= 60


def test_a_slug_reads_like_its_title() -> None:
    """Words joined by hyphens, without marks."""
    assert slug("What’s ../it like? 50% caf\u00e9") == "what-s-it-like-50-cafe"


def test_a_slug_of_nothing_is_a_word() -> None:
    """A title without a letter still has an address."""
    assert slug("???") == "section"
