"""What the screen makes of small articles: golden cases of the verdict on each line, and its accounts."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from building import article, cleaned, rules
from golden_cases import Case, cases
from winnow.core.records import Action
from winnow.core.rulebook import Rulebook
from winnow.pipeline import strip_article

BOOK = rules()
HONEST = [
    "A frozen shoulder is stiff because the capsule around the joint thickens.",
    "Gentle exercise within the limits of pain keeps the shoulder moving.",
    "A steroid injection shortens the painful phase of a frozen shoulder.",
    "Infection of the joint is rare, but fever needs a doctor on the same day.",
]
PASTED = [
    "Mikabet login, sky777mika app",
    "Share on Facebook",
    "Call us today to book your free consultation.",
    "Similar Posts",
    "\u00a9 2024 Mika Health",
    "Zelvora casino: 100 free spins!",
    "mika365. com",
    "How it works",
    "1. Stay warm.",
    "- Move gently.",
]

ODD = [
    *(r"The HLA-B*58:01 gene raises the risk of a rash. \\ _Twice_ a day, [sic] it **may** help.", "| Day | Dose |"),
    *("| --- | --- |", "| 1 | < 5 mg & more |", "* * *", "## Step 2 ##", "&amp;#124; stays", "A > B ~ C ^ D = E."),
    *("5) Rest!", "Q: Does it last?", "A: Yes.", "**Bold heading**", "`code`", "\\- not a list", "Cost: $40\u2013$60"),
    *("<b>Warm</b> up the joint first.", "Call 988 at any hour.", "Already a subscriber? Log in", "By Mika Maas, RN"),
]


def verdicts(text: str, book: Rulebook) -> str:
    """Return the first verdicts on an article, one a line: action, kind, reason, what is left or was there."""
    rows = []
    for item in cleaned(text, book).screened:
        shown = item.clean if item.action is not Action.DROP else item.text
        rows.append(f"{item.action:<9} {item.kind:<11} {item.reason:<20} {' '.join(shown.split())}")
    return "\n".join(rows)


@pytest.mark.parametrize("case", cases("screen"))
def test_golden(case: Case, golden: Callable[[Case, str], None], book: Rulebook) -> None:
    """Each line of a small article gets the verdict that a reader would give it."""
    golden(case, verdicts(case.given, book))


@given(st.lists(st.sampled_from([*HONEST, *PASTED]), min_size=1, max_size=12), st.sampled_from(["\n", "\n\n"]))
def test_every_solid_character_has_one_verdict(lines: list[str], gap: str) -> None:
    """The spans of the verdicts are in order, do not overlap and leave nothing out."""
    text = gap.join(lines)
    place = 0
    for item in cleaned(text, BOOK).screened:
        assert item.text == text[item.span.start : item.span.end]
        assert not text[place : item.span.start].strip()
        place = item.span.end
    assert not text[place:].strip()


@given(
    st.lists(st.sampled_from([*HONEST, *PASTED, *ODD]), min_size=1, max_size=12), st.sampled_from(["\n", "\n\n", " "])
)
def test_cleaning_a_cleaned_article_changes_nothing(lines: list[str], gap: str) -> None:
    """What is left of an article is an article of which nothing has to go."""
    once = strip_article(article(gap.join(lines)), BOOK)
    if once.strip():
        assert strip_article(article(once, "article.md"), BOOK) == once


@pytest.mark.parametrize("sentence", HONEST)
def test_an_honest_sentence_survives_beside_spam(sentence: str, book: Rulebook) -> None:
    """A pasted run before, behind and between takes no honest word with it."""
    text = (
        f"Frozen Shoulder\n\nMikabet login, sky777mika app\n\n{' '.join(HONEST)}\n\nCall us today to book your visit."
    )
    assert sentence in strip_article(article(text), book)
