"""The cleaned article as one text: what stands together there reads as its author wrote it."""

from __future__ import annotations

from building import article
from winnow.core.rulebook import Rulebook
from winnow.pipeline import strip_article

LEAD = (
    "Eye drops after surgery\n\nUse the drops four times a day for a month, and wash your hands before each drop.\n\n"
)


def test_a_quotation_of_several_sentences_keeps_its_marks(book: Rulebook) -> None:
    """The mark that opens it stands in one sentence, the one that closes it in the next."""
    quoted = '"The drops sting for a minute. They blur your sight for ten minutes."'
    assert f"\n\n{quoted}\n" in strip_article(article(f"{LEAD}{quoted}\n"), book)


def test_a_mark_whose_partner_is_gone_goes_too(book: Rulebook) -> None:
    """A quotation of which the cleaner took the end is no quotation any more."""
    text = f"{LEAD}“The drops sting for a minute. Bet now on Zarrobet365.com and claim your bonus!”\n"
    stripped = strip_article(article(text), book)
    assert "\n\nThe drops sting for a minute.\n" in stripped


def test_marks_of_two_quotations_that_lost_their_halves_are_no_pair(book: Rulebook) -> None:
    """One that only closes and one that only opens are even in number, and still alone."""
    text = (
        f"{LEAD}“Bet now on Zarrobet365.com and claim your bonus! The drops sting for a minute.” "
        "The nurse adds that “they blur your sight. Bet now on Zarrobet365.com and claim your bonus!”\n"
    )
    assert "minute.”" not in strip_article(article(text), book)


def test_an_item_without_words_is_no_line(book: Rulebook) -> None:
    """A row of a table that holds nothing but bars says nothing and breaks nothing."""
    assert "Rest at home" in strip_article(article(f"{LEAD}- | |\n- Rest at home.\n", "article.md"), book)
