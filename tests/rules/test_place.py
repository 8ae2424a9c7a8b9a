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


@pytest.mark.parametrize(
    "text",
    [
        "Lying to people close to you is one of the signs.",
        "For a referral near you, SAMHSA's National Helpline is free and open all day: 1-800-662-4357.",
        "Ask your doctor about clinics near you that take part in the trial.",
        "Swimming is easier if there is a pool near you.",
        "A widower, a pilot, a surgeon who is single and near you tonight.",
        "The man in the picture is a dentist in Bergen and knew nothing of it.",
        "Once, at a warehouse near Coventry, plaster was found in them.",
        "With blue lips, go to the Harbour Hospital, which never closes.",
        "It promised a cure, doctors hate this Norwegian root, and seven packets left.",
        "4. Hansen CT, Meyer FL, van Dijk PA. A trial of plaster.",
    ],
)
def test_a_place_that_tells_something_is_no_keyword(text: str) -> None:
    """It says where somebody is or works, where something was found, or it is the initials of an author."""
    assert geo_spans(text, frozenset()) == ()


@pytest.mark.parametrize(
    "text",
    [
        "The wax is removed, microsuction clinic near Coventry, under a microscope.",
        "Ask the best dentist in Bergen about it.",
        "A hearing aid specialist near you tests both ears.",
    ],
)
def test_a_place_behind_a_trade_is_a_keyword(text: str) -> None:
    """Nothing in the sentence needs it."""
    assert geo_spans(text, frozenset())
