"""An article keeps its own lines: tables without frames, help lines, questions to ask, quotations, lists at its end."""

from __future__ import annotations

import pytest

from building import article
from winnow.core.rulebook import Rulebook
from winnow.pipeline import strip_article
from winnow.rules.quotation import is_quotation
from winnow.rules.shapes import is_official
from winnow.rules.titles import GLUE, is_range

LEAD = (
    "Fake Tablets in the Post\n"
    "A tablet from a stranger may hold chalk, too much of the drug, or none of it. "
    "Customs officers open about one parcel in forty, so most fake tablets reach the door.\n"
)
END = "\nTake a fake tablet to a pharmacist, who will send it to the laboratory. Keep the parcel and the envelope.\n"
SOLD = "Zarrobet365 app: 200 free spins, no deposit, sign up now!\n"


def kept(inside: str, book: Rulebook, *, end: str = END) -> str:
    """Return the cleaned article with some lines in its middle."""
    return strip_article(article(f"{LEAD}{inside}{end}"), book)


def test_rows_with_bars_and_no_frame_stay(book: Rulebook) -> None:
    """Lines one below the other with the same number of bars are a table, whatever its cells hold."""
    rows = ["Desk | Street | When", "Harbour | 14 Quay Street | Mon to Fri, 9 to 5", "Mill | varies | call 555-0144"]
    text = kept("Where to hand them in\n" + "\n".join(rows), book)
    assert [row for row in rows if row not in text] == []


def test_a_line_with_bars_that_stands_alone_is_no_table(book: Rulebook) -> None:
    """One line of an address between bars is how a seller signs."""
    assert "Quay Street" not in kept("Harbour Smile Studio | 14 Quay Street | (555) 010-0144", book)


def test_a_row_with_a_made_up_name_and_figures_goes(book: Rulebook) -> None:
    """Spam between rows is no row."""
    rows = "Age | Dose | Times\nUnder 5 | half | twice\nZarrobet365 | free spins | sign up now\nOver 5 | one | once"
    assert "Zarrobet" not in kept(rows, book)


def test_help_lines_without_bullets_stay(book: Rulebook) -> None:
    """Two who answer for nothing, one below the other, are no seller; the heading above them stays, too."""
    lines = ["Talk to somebody", "Parcel Watch: 0800 011 2233", "Pill Check: 0808 011 4455"]
    text = kept("\n".join(lines), book)
    assert [line for line in lines if line not in text] == []


def test_numbered_questions_without_answers_are_a_list(book: Rulebook) -> None:
    """Things to ask look like questions whose answers are gone."""
    asked = "Ask yourself\n1. Who sent it?\n2. Is there a leaflet?\n3. Does the foil match?"
    assert "1. Who sent it?\n2. Is there a leaflet?\n3. Does the foil match?" in kept(asked, book)


def test_a_numbered_question_with_an_answer_heads_it(book: Rulebook) -> None:
    """What stands below a question answers it."""
    asked = "1. Who sent it?\nThe stamp on the parcel tells.\n2. Is there a leaflet?\nEvery real tablet has one."
    assert "### 1. Who sent it?" in kept(asked, book)


def test_a_list_at_the_end_of_an_article_stays(book: Rulebook) -> None:
    """Also where it has lost its bullets, and no text follows it."""
    end = END + "What to bring\nThe parcel\nThe envelope\nThe fake tablet\n"
    assert "## What to bring\n\n- The parcel\n- The envelope\n- The fake tablet" in kept("", book, end=end)


def test_a_list_of_posts_at_the_end_of_an_article_goes(book: Rulebook) -> None:
    """What heads it says what it is."""
    end = END + "You may also like\nTen Celebrity Smiles\nThis Gadget Cost Me a Tenner\nHow to Sleep Like a Cat\n"
    assert "Celebrity" not in kept("", book, end=end)


def test_a_quoted_pitch_is_no_pitch(book: Rulebook) -> None:
    """A line that is a quotation from end to end is what the article warns of."""
    assert "Buy Valium online" in kept('"Buy Valium online, overnight delivery."', book)


def test_the_same_pitch_without_marks_goes_beside_spam(book: Rulebook) -> None:
    """Nobody is quoted with it."""
    assert "Buy Valium online" not in kept(SOLD + "Buy Valium online, overnight delivery", book)


def test_a_quotation_before_the_colon_of_a_title_stays(book: Rulebook) -> None:
    """It is what the title speaks of."""
    title = '"Online Pharmacy, No Prescription": How to Tell Fake Tablets\n'
    text = strip_article(article(title + LEAD.split("\n", 1)[1] + END), book)
    assert text.startswith('# "Online Pharmacy, No Prescription": How')


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("“No script needed.”", True),
        ('"No script needed."', True),
        ('"No script needed," it said.', False),
        ('"Yes," she said, "and no."', False),
        ("No script needed.", False),
    ],
)
def test_a_quotation_begins_and_ends_with_its_marks(text: str, whole: bool) -> None:  # noqa: FBT001
    """One pair of them, with nothing before and nothing behind."""
    assert is_quotation(text) is whole


def test_a_doubted_rule_needs_more_where_nothing_was_pasted_in(book: Rulebook) -> None:
    """In an article without spam a line with a trade's words is the article's own."""
    assert "Slot machines, scratch cards" in kept("What they sell beside\n- Slot machines, scratch cards", book)


def test_the_words_of_a_button_may_head_a_section(book: Rulebook) -> None:
    """Text stands below them that tells how it is done."""
    steps = "Sign up\n- Type in the number on the letter from the customs officers.\n- Wait for the code by post."
    assert "## Sign up" in kept(steps, book)


def test_a_doctor_looks_at_patients_not_at_his_article(book: Rulebook) -> None:
    """`We look at` opens an article's own plan only beside words that say so."""
    assert "we look at the tongue" in kept("If a fake tablet was swallowed, we look at the tongue and the pulse.", book)


@pytest.mark.parametrize("address", ["www.pharmacyregulation.org", "hse.ie", "travelhealthpro.org.uk/diseases"])
def test_the_address_of_a_register_is_official(address: str) -> None:
    """Public bodies and charities that articles send their readers to."""
    assert is_official(address)


def test_an_address_that_ends_like_a_register_is_not_official() -> None:
    """The name must be whole."""
    assert not is_official("cheap-hse.ie-pills.shop")


@pytest.mark.parametrize(
    ("text", "within"),
    [("9 am - 5 pm", True), ("8 - 16", True), ("Part 2 - The parcel", False), ("9 am | 5 pm", False)],
)
def test_the_dash_between_two_numbers_glues_nothing(text: str, within: bool) -> None:  # noqa: FBT001
    """In a title or an item it stands between what belongs together."""
    joint = GLUE.search(text)
    assert joint is not None
    assert is_range(text, joint) is within


def test_lines_of_a_word_each_stay(book: Rulebook) -> None:
    """Three in a row are a list, though none says a word that the article says elsewhere."""
    assert all(word in kept("What it does\ngiddy\nqueasy\nclammy\n", book) for word in ("giddy", "queasy", "clammy"))


def test_a_heading_above_the_opening_of_a_list_stays(book: Rulebook) -> None:
    """A line with a colon at its end leads on, and the heading above it is not empty."""
    inside = "Signs on the foil\nHold it to the light and look for these:\n- holes in the foil\n- letters that smear"
    assert "## Signs on the foil" in kept(inside, book)


def test_a_heading_above_a_quoted_question_stays(book: Rulebook) -> None:
    """What somebody asks is text below it."""
    inside = 'At the counter\n"Is this tablet a fake?"\n"Leave it with me. The laboratory answers in a week."'
    assert "## At the counter" in kept(inside, book)
