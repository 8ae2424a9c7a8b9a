"""The command that writes the report: where it writes, what it says, what it returns."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from winnow.cli import FINE, TO_MEND
from winnow.cli.report import whys, wordings
from winnow.core.rulebook import Rulebook
from winnow.edges.editorial import read_editorial
from winnow.edges.project import Places

Run = Callable[..., subprocess.CompletedProcess[str]]
ARTICLE = """\
How plasma exchange works

Plasma exchange replaces the liquid part of the blood. Common side effects include dizziness and tingling.

Play now at lucky777.example for big wins and a welcome bonus!

Similar Posts
"""


@pytest.fixture
def pile(tmp_path: Path) -> Path:
    """Return a folder of two articles, one of which repeats the other."""
    folder = tmp_path / "pile"
    folder.mkdir()
    (folder / "one.txt").write_text(ARTICLE)
    (folder / "two.txt").write_text(ARTICLE)
    return folder


def test_report_writes_one_page(winnow: Run, pile: Path, tmp_path: Path) -> None:
    """The page is written where it is asked for, its path is the result, and a second run gives the same bytes."""
    out = tmp_path / "deep" / "report.html"
    first = winnow("report", "--sources", pile, "--out", out, "--no-editorial")
    page = out.read_bytes()
    second = winnow("report", "--sources", pile, "--out", out, "--no-editorial")
    assert (first.returncode, first.stdout.strip()) == (FINE, str(out))
    assert second.returncode == FINE
    assert out.read_bytes() == page
    assert [path.name for path in out.parent.iterdir()] == ["report.html"]


def test_report_of_the_automatic_layer_has_no_queue(winnow: Run, pile: Path, tmp_path: Path) -> None:
    """Without decisions nothing waits for one; with them the sentences of a new article do."""
    alone, edited = tmp_path / "alone.html", tmp_path / "edited.html"
    winnow("report", "--sources", pile, "--out", alone, "--no-editorial")
    winnow("report", "--sources", pile, "--out", edited)
    assert 'id="waiting"' not in alone.read_text()
    assert "Decide with <code>python scripts review</code>" in edited.read_text()


def test_report_names_the_rule_and_why(winnow: Run, pile: Path, tmp_path: Path, book: Rulebook) -> None:
    """The page has the articles, what was cut, and why there is the rule that cut it."""
    out = tmp_path / "report.html"
    winnow("report", "--sources", pile, "--out", out, "--no-editorial")
    page = out.read_text()
    assert "Play now at lucky777.example" in page
    assert whys(book, None)["related-posts"] in page
    assert "one.txt" in page
    assert "two.txt" in page


def test_report_of_an_unreadable_pile_says_what_to_mend(winnow: Run, tmp_path: Path) -> None:
    """An article that is no text is named, and no page is written."""
    folder = tmp_path / "pile"
    folder.mkdir()
    (folder / "bad.txt").write_bytes(bytes(range(256)) * 20)
    result = winnow("report", "--sources", folder, "--out", tmp_path / "r.html", "--no-editorial")
    assert result.returncode == TO_MEND
    assert "bad.txt" in result.stderr
    assert not (tmp_path / "r.html").exists()


def test_report_that_cannot_be_written_says_so(winnow: Run, pile: Path, tmp_path: Path) -> None:
    """A place that is no folder is the reader's to mend, and no bug."""
    (tmp_path / "file").write_text("x")
    result = winnow("report", "--sources", pile, "--out", tmp_path / "file" / "r.html", "--no-editorial")
    assert result.returncode == TO_MEND
    assert "cannot be written" in result.stderr


def test_decisions_are_explained(book: Rulebook) -> None:
    """A claim that is held back has its reason from the decision, every other one its wording and limit."""
    folder = Places().editorial
    assert folder
    editorial = read_editorial(folder)
    held = next(claim for claim in editorial.claims.values() if claim.status == "hold")
    qualified = next(claim for claim in editorial.claims.values() if claim.status == "qualified")
    assert whys(book, editorial)[f"held-{held.id}"] == held.why
    assert wordings(editorial)[qualified.id] == f"{qualified.wording} {qualified.limit}"
    assert wordings(None) == {}
