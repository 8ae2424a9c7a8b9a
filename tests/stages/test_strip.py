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
