"""A whole page that was copied line by line, menus and all, gives its article: `copied_pages/` holds some."""

from __future__ import annotations

from pathlib import Path

import pytest

from building import article
from winnow.core.rulebook import Rulebook
from winnow.pipeline import strip_article

PAGES = Path(__file__).parent / "copied_pages"
TEXT = (PAGES / "article.txt").read_text(encoding="utf-8")
TITLE = "Frozen shoulder: what to know"


@pytest.mark.parametrize("name", ["wordpress", "medium", "health-portal"])
def test_the_article_of_a_copied_page_is_left(name: str, book: Rulebook) -> None:
    """Its title and its text, word for word, and nothing else."""
    cleaned = strip_article(article((PAGES / f"{name}.txt").read_text(encoding="utf-8")), book)
    assert cleaned.strip() == f"# {TITLE}\n\n{TEXT.strip()}".replace("\n\nWhat helps", "\n\n## What helps")


@pytest.mark.parametrize("motto", ["Living well, every day", "Nadel und Faden"])
def test_a_line_above_the_text_stays_where_no_frame_was_copied(motto: str, book: Rulebook) -> None:
    """Without the menus around it, it may be the author's own."""
    assert motto in strip_article(article(f"{TITLE}\n\n{motto}\n\n{TEXT}"), book)


def test_a_help_line_below_the_text_stays_in_the_frame(book: Rulebook) -> None:
    """It is for people in danger, whatever it shares with the text."""
    foot = "Share this:\nLeave a Reply\nIf you cannot go on, call 988.\nRecent Posts\nPrivacy Policy\nLog in\n"
    assert "call 988" in strip_article(article(f"{TITLE}\n\n{TEXT}\n{foot}"), book)
