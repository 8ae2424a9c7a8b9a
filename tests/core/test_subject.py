"""The subject of a pile is the run of words that its headings share."""

from __future__ import annotations

import pytest

from winnow.core.subject import UNKNOWN, common_subject


def test_the_longest_shared_run_wins() -> None:
    """`ketamine infusion therapy` is more of a subject than `ketamine`."""
    headings = ["Understanding Ketamine Infusion Therapy", "Is Ketamine Infusion Therapy Right for You?", "Ketamine"]
    assert common_subject(headings) == "ketamine infusion therapy"


def test_another_treatment_is_found_likewise() -> None:
    """Nothing here knows about ketamine."""
    assert common_subject(["What is plasma exchange?", "Risks of plasma exchange", "Who needs it"]) == "plasma exchange"


@pytest.mark.parametrize("headings", [[], ["Conclusion"], ["The", "The"], ["One thing", "Another matter"]])
def test_headings_that_share_nothing_have_no_subject(headings: list[str]) -> None:
    """Where nothing is shared the guide says `this treatment`."""
    assert common_subject(headings) == UNKNOWN


def test_the_order_of_the_headings_does_not_count() -> None:
    """Two subjects that are equally common are told apart by name, not by which came first."""
    headings = ["Vagus nerve", "Vagus nerve", "Zinc tablets", "Zinc tablets"]
    assert common_subject(headings) == common_subject(headings[::-1]) == "vagus nerve"
