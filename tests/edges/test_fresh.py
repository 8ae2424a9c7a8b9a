"""`new` makes a guide about anything: it cleans at once, says what it is, and knows nothing of the first guide."""

from __future__ import annotations

from pathlib import Path

import pytest

from project_copy import run_in
from winnow.core.problems import ContentError
from winnow.edges.fresh import make_guide

BEFORE = """\
winbig99 login, lucky-spin app: Cataract Surgery Explained

What is a cataract?

A cataract is a clouding of the lens of the eye. Many people over 60 have one.

How the operation is done

The surgeon takes the cloudy lens out and puts a clear artificial lens in its place.
The operation takes about 20 minutes, and the eye is numbed with drops.
Surgery is done on one eye at a time.

Call now to book your free eye test!
"""
AFTER = """\
After cataract surgery

Side effects

Common side effects include a gritty feeling, watering and blurred vision.
These effects usually settle within a few days.

Going home

Do not drive until your eye doctor says that your sight is good enough.
Use the eye drops for about four weeks.
"""


@pytest.fixture(scope="module")
def guide(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a new guide with two articles on another treatment, cleaned once."""
    folder = tmp_path_factory.mktemp("guides") / "cataract-surgery"
    make_guide(folder)
    (folder / "sources/example.txt").unlink()
    (folder / "sources/before.txt").write_text(BEFORE)
    (folder / "sources/after.txt").write_text(AFTER)
    done = run_in(folder, "clean")
    assert done.returncode == 0, done.stderr
    return folder


def pages(guide: Path) -> str:
    """Return the text of every page."""
    return "\n".join(path.read_text() for path in sorted((guide / "docs").rglob("*.md")))


def test_the_pages_say_what_the_articles_say(guide: Path) -> None:
    """The operation and its side effects stand on their pages, in the articles' words."""
    assert "The operation takes about 20 minutes" in (guide / "docs/guide/what-to-expect.md").read_text()
    assert "a gritty feeling, watering and blurred vision" in (guide / "docs/guide/safety.md").read_text()


def test_the_spam_is_gone(guide: Path) -> None:
    """Neither the betting links nor the call to book are on a page."""
    assert not [word for word in ("winbig99", "lucky-spin", "Call now") if word in pages(guide)]


def test_the_pages_say_that_nobody_reviewed_them(guide: Path) -> None:
    """Every page of the guide has the box that says so."""
    made = list((guide / "docs/guide").rglob("*.md"))
    assert made
    assert all("not reviewed by a clinician" in path.read_text() for path in made)


def test_nothing_of_the_first_guide_is_left(guide: Path) -> None:
    """The pages, the decisions and the settings know nothing of another treatment."""
    files = [
        path for name in ("docs", "editorial", "sources") for path in (guide / name).rglob("*.*") if path.is_file()
    ]
    text = "".join(path.read_text() for path in files if path.suffix in {".md", ".yml", ".txt"})
    assert "ketamine" not in (text + (guide / "mkdocs.yml").read_text().split("nav:")[0]).lower().replace(
        "ketamine-guide", ""
    )


def test_the_site_has_the_name_of_the_folder(guide: Path) -> None:
    """So that it is not published under another's name."""
    assert 'site_name: "Cataract surgery"' in (guide / "mkdocs.yml").read_text()


def test_check_agrees_with_what_was_made(guide: Path) -> None:
    """A new guide passes its own check."""
    assert run_in(guide, "check").returncode == 0


def test_a_guide_with_its_example_cleans_at_once(tmp_path: Path) -> None:
    """Who tries the program needs no article to begin with."""
    files = make_guide(tmp_path / "my_guide")
    assert [path.relative_to(tmp_path / "my_guide").as_posix() for path in files] == [
        "mkdocs.yml",
        "sources/example.txt",
        "editorial/README.md",
    ]
    assert run_in(tmp_path / "my_guide", "clean").returncode == 0
    assert "six visits" in (tmp_path / "my_guide/docs/guide/what-to-expect.md").read_text()


def test_a_folder_that_is_not_empty_is_refused(tmp_path: Path) -> None:
    """Nothing that lies there is lost."""
    (tmp_path / "notes.txt").write_text("mine")
    with pytest.raises(ContentError, match="is not an empty folder"):
        make_guide(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]


def test_a_file_is_refused(tmp_path: Path) -> None:
    """A guide is a folder."""
    (tmp_path / "guide").write_text("")
    with pytest.raises(ContentError, match="is not an empty folder"):
        make_guide(tmp_path / "guide")
