"""The lock in a copy of the project: `clean` adds to it, never takes away, and only where it publishes."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from project_copy import copy_project, run_in
from winnow.checks.published import parse_lock
from winnow.core.links import parse_links
from winnow.core.records import OutputFile
from winnow.edges.links import lock_problems, read_lock, write_lock
from winnow.edges.project import ROOT, Places

LOCK = Path("editorial", "links.lock")
SHORTS = Path("editorial", "links.yml")


PAGE = OutputFile(path="guide/new.md", text="# New {#top}\n")
LINKS = parse_links("short:\n  /k/new/: guide/new.md\n")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a copy of the project."""
    return copy_project(tmp_path / "guide")


def put(path: Path, old: str, new: str) -> None:
    """Put one text of a file in another's place."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_new_addresses_join_the_lock_and_old_ones_stay(tmp_path: Path) -> None:
    """What is there is kept, whether or not the site still has it; what is new is sorted in."""
    places = Places(editorial=tmp_path)
    (tmp_path / LOCK.name).write_text("# a note\nguide/old.md\nguide/new.md\n", encoding="utf-8")
    assert [problem.where for problem in lock_problems([PAGE], LINKS, places)] == ["editorial/links.lock"]
    assert write_lock([PAGE], LINKS, places) == 2
    assert read_lock(places) == ("/k/new/", "guide/new.md", "guide/new.md#top", "guide/old.md")
    assert lock_problems([PAGE], LINKS, places) == []


@pytest.mark.parametrize("change", [{"docs": Path("elsewhere")}, {"editorial": None}])
def test_only_the_project_s_own_pages_are_published(tmp_path: Path, change: dict[str, Path | None]) -> None:
    """A run into another folder, and one without decisions, write no lock and ask for none."""
    places = replace(Places(editorial=tmp_path), **change)  # type: ignore[arg-type]
    assert write_lock([PAGE], LINKS, places) == 0
    assert lock_problems([PAGE], LINKS, places) == []
    assert list(tmp_path.iterdir()) == []


def test_a_lost_address_stops_clean_too(project: Path) -> None:
    """Nothing is written: neither the pages nor the lock forget what was published."""
    put(project / SHORTS, "  /k/visit/:", "  /k/appointment/:")
    before = (project / LOCK).read_bytes()
    done = run_in(project, "clean")
    assert done.returncode == 1
    assert "editorial/links.lock, `/k/visit/`: this short path was published and is gone" in done.stderr
    assert "`/k/visit/: /k/appointment/`" in done.stderr
    assert (project / LOCK).read_bytes() == before
    assert (project / "docs" / "k" / "visit" / "index.html").is_file()


def test_a_page_written_by_hand_is_an_address_too(project: Path) -> None:
    """It joins the lock, and short paths may lead to it."""
    (project / "docs" / "contact.md").write_text("# Contact {#top}\n\n## By post {#by-post}\n", encoding="utf-8")
    put(project / SHORTS, "short:\n", "short:\n  /k/contact/: contact.md\n")
    done = run_in(project, "clean")
    assert done.returncode == 0, done.stderr
    locked = parse_lock((project / LOCK).read_text(encoding="utf-8"))
    assert {"contact.md", "contact.md#by-post", "/k/contact/"} <= set(locked)
    assert "../../contact/" in (project / "docs" / "k" / "contact" / "index.html").read_text(encoding="utf-8")


def test_the_locked_site_is_the_site() -> None:
    """Every page of docs and every short path stands in the committed lock."""
    locked = set(parse_lock((ROOT / LOCK).read_text(encoding="utf-8")))
    pages = {path.relative_to(ROOT / "docs").as_posix() for path in (ROOT / "docs").rglob("*.md")}
    shorts = set(re.findall(r"^  (/k/[a-z-]+/): ", (ROOT / SHORTS).read_text(encoding="utf-8"), re.MULTILINE))
    assert pages | shorts <= locked
