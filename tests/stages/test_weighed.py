"""What the weights cut and what they save, told by whole articles."""

from __future__ import annotations

from pathlib import Path

import pytest

from winnow.core.records import Source
from winnow.edges.rules import read_rulebook
from winnow.pipeline import strip_article

BOOK = read_rulebook(Path(__file__).resolve().parents[2] / "scripts" / "data")
BODY = """Phototherapy for Psoriasis

Narrow-band light is given two or three times a week for 8 to 12 weeks. About 3 in 4 people clear or nearly clear.

Redness like a mild sunburn is the commonest effect. Goggles are worn throughout.{inside}

Tell the nurse about new medicines, since some make skin sensitive to light.

{end}
"""


def stripped(inside: str = "", end: str = "") -> str:
    """Return the cleaned article with something put into it."""
    return strip_article(Source(name="a.txt", data=BODY.format(inside=inside, end=end).encode()), BOOK)


@pytest.mark.parametrize(
    "pasted",
    [
        "Brightpenny lends up to $2,500 by teatime, whatever your history.",
        "Our nurses love to see you smile, so book a visit with Kestrel Skin today!",
    ],
)
def test_a_pasted_sentence_goes_though_no_rule_lists_its_words(pasted: str) -> None:
    """It sells, names somebody made up and shares nothing with its article."""
    assert pasted not in stripped(inside=" " + pasted)


def test_a_doubtful_sentence_goes_beside_what_was_surely_pasted_in() -> None:
    """Alone it stays: most articles that hold nothing else are honest."""
    doubtful = "Thousands of single people are chatting on Maplelove right now."
    assert doubtful in stripped(inside=" " + doubtful)
    assert doubtful not in stripped(inside=" " + doubtful, end="zarrobet247.vip login bonus code")


@pytest.mark.parametrize(
    "honest",
    [
        "Never buy light boxes or creams from social media.",
        "Call your doctor if blisters appear.",
        "The ward is open Monday to Friday from 8 am to 6 pm.",
        "In the United States a course costs $2,000 to $4,000.",
    ],
)
def test_an_honest_sentence_stays_that_only_mentions_what_sellers_say(honest: str) -> None:
    """Nothing else in its article was pasted in, so a word that sells is no proof."""
    assert honest in stripped(inside=" " + honest)


def test_hours_go_where_an_address_stands_beside_them() -> None:
    """They are a seller's: the address is the second witness."""
    out = stripped(
        end="Kestrel Skin Clinic, 12 Mill Road, Leeds LS1 4AB\n\nReception hours are 8am to 6.30pm on weekdays."
    )
    assert "Reception" not in out


def test_an_article_of_one_honest_sentence_keeps_it() -> None:
    """Where nothing else is the article's own, what stands around a sentence does not speak against it."""
    text = "Ketamine can ease pain.\n\nPlay now at lucky777.example for big wins and a welcome bonus!"
    assert "Ketamine can ease pain." in strip_article(Source(name="a.txt", data=text.encode()), BOOK)
