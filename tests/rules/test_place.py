"""Places woven in for search engines are cut; places that carry a fact stay."""

from __future__ import annotations

import pytest

from winnow.rules.clauses import tidy, without
from winnow.rules.place import geo_spans

TITLE = frozenset({"shoulder"})


def cut(text: str) -> str:
    """Return a sentence without the places that were woven into it."""
    return tidy(without(text, tuple(geo_spans(text, TITLE))))


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Ketamine infusion in Maryland is given by drip.", "Ketamine infusion is given by drip."),
        ("Knee replacement near me is common.", "Knee replacement is common."),
        ("Most clinics across Greater Boston do this.", "Most clinics do this."),
        ("Shockwave therapy Leeds and Bradford is not used.", "Shockwave therapy is not used."),
        ("A hair transplant in Istanbul at low prices can be judged later.", "A hair transplant can be judged later."),
        ("Surgery (Fort Wayne) does not hurt.", "Surgery does not hurt."),
        ("It is removed through small cuts, in Fort Wayne, Indiana.", "It is removed through small cuts."),
        ("Good therapy in Westbrook and nearby towns is rare.", "Good therapy is rare."),
        ("Treatment at our Leeds and York branches takes an hour.", "Treatment takes an hour."),
        ("It eases pain for Pune patients within a day.", "It eases pain within a day."),
        ("Denver ketamine therapy is given by drip.", "Ketamine therapy is given by drip."),
    ],
)
def test_a_woven_place_goes(text: str, left: str) -> None:
    """What is left is the sentence as it stood before somebody put a place into it."""
    assert cut(text) == left


@pytest.mark.parametrize(
    "text",
    [
        "The virus was sought after shoulder surgery in London sewage.",
        "Shoulder surgery is free in Britain, so ask there first.",
        "Five hospitals, among them Cleveland Clinic and Yale, offer shoulder surgery.",
        "A trial of the therapy in Oslo had 90 patients.",
        "Therapy in Denmark is paid for by the state.",
        "A clinic in Oslo treated 60 veterans.",
        "In Leeds, waiting times for surgery fell.",
        "The implant Nexplanon is placed under the skin.",
        "Semaglutide (Ozempic) is injected once a week.",
        "It is more common in Han Chinese, Korean and Thai patients.",
        "The treatment was first used in Vienna.",
    ],
)
def test_a_place_with_a_fact_stays(text: str) -> None:
    """Trials, laws, countries, brands and peoples are no geography for search engines."""
    assert cut(text) == text
