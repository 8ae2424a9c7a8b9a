"""`serve` shows a copy of the pages that follows every edit; what is committed stays as it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from winnow.edges.project import Places
from winnow.edges.serve import refresh, stamp, workshop

ARTICLE = "About plasma exchange\n\nPlasma exchange takes about two hours. Common side effects include dizziness.\n"


@pytest.fixture
def places(tmp_path: Path) -> Places:
    """Return a small project: one article, a page written by hand, a page of an earlier run."""
    for name in ("sources", "docs/guide", "docs/assets", "build"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "sources/one.txt").write_text(ARTICLE)
    (tmp_path / "docs/contact.md").write_text("# Contact\n")
    (tmp_path / "docs/guide/safety.md").write_text("# Committed\n")
    (tmp_path / "docs/assets/x.css").write_text("p {}")
    return Places(
        sources=tmp_path / "sources",
        docs=tmp_path / "docs",
        ledger=tmp_path / "build/ledger.jsonl",
        editorial=None,
    )


def test_the_copy_holds_made_and_hand_written_pages(places: Places) -> None:
    """What is shown is the whole site, with its pictures and styles."""
    shown = workshop(places)
    assert refresh(places, shown)
    assert "Plasma exchange" in (shown.docs / "guide/what-to-expect.md").read_text()
    assert (shown.docs / "contact.md").read_text() == "# Contact\n"
    assert (shown.docs / "assets/x.css").exists()


def test_the_committed_pages_are_not_touched(places: Places) -> None:
    """Looking at a site changes nothing that is under version control."""
    refresh(places, workshop(places))
    assert (places.docs / "guide/safety.md").read_text() == "# Committed\n"
    assert not (places.docs / "index.md").exists()


def test_a_faulty_article_is_said_and_the_pages_stay(places: Places, capsys: pytest.CaptureFixture[str]) -> None:
    """While an article is half written the last good pages are shown."""
    shown = workshop(places)
    refresh(places, shown)
    before = (shown.docs / "index.md").read_text()
    (places.sources / "one.txt").write_text("")
    assert not refresh(places, shown)
    assert "error: one.txt: is empty" in capsys.readouterr().err
    assert (shown.docs / "index.md").read_text() == before


@pytest.mark.parametrize("name", ["sources/one.txt", "sources/two.txt", "docs/contact.md"])
def test_an_edit_is_noticed(name: str, places: Places) -> None:
    """An article that is changed or added, and a page written by hand, show at once."""
    before = stamp(places)
    assert stamp(places) == before
    (places.docs.parent / name).write_text("Other words, more of them.")
    assert stamp(places) != before


def test_a_removed_article_is_noticed(places: Places) -> None:
    """What is gone is a change too."""
    before = stamp(places)
    (places.sources / "one.txt").unlink()
    assert stamp(places) != before
