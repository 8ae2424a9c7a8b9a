"""A clinic changes its address and country in one file, and everything else follows."""

from __future__ import annotations

from pathlib import Path

import pytest

from project_copy import copy_project, run_in

SITE = """\
address: https://clinic.example.org/
country: {country}
contact: guide@example.org
"""


@pytest.fixture(scope="module")
def moved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the project whose readers are in the United Kingdom, before anything is made anew."""
    folder = copy_project(tmp_path_factory.mktemp("moved") / "guide")
    (folder / "editorial/site.yml").write_text(SITE.format(country="uk"))
    return folder


def test_everything_follows_the_country_and_the_address(moved: Path) -> None:
    """`check` names what has not followed yet; after `clean` settings, pages and messages have."""
    before = run_in(moved, "check")
    assert before.returncode == 1
    assert "mkdocs.yml: the menu differs from the pages, or address or crisis line from" in before.stderr
    assert "for-clinicians.md: differs" in before.stderr

    assert run_in(moved, "clean").returncode == 0
    assert run_in(moved, "check").returncode == 0
    settings = (moved / "mkdocs.yml").read_text()
    assert "site_url: https://clinic.example.org/\n" in settings
    assert '<a href="tel:999">999</a>' in settings
    assert "### Call 999 or your local emergency number now if:" in (moved / "docs/guide/get-help.md").read_text()
    page = (moved / "docs/for-clinicians.md").read_text()
    assert "Write to [guide@example.org](mailto:guide@example.org)" in page

    assert run_in(moved, "kit", "--out", moved / "kit").returncode == 0
    message = (moved / "kit/side-effects/patient.txt").read_text()
    assert "https://clinic.example.org/k/side-effects/\n" in message
    assert "call 111 and choose the mental health option" in " ".join(message.split())
    assert "988" not in message


def test_no_number_of_another_country_is_written_into_a_page_by_hand(moved: Path) -> None:
    """Only the lists of crisis lines name other countries; all else takes the number from the settings."""
    lists = {"crisis-box.md", "crisis-lines.md"}
    blocks = [path for path in (moved / "editorial/blocks").glob("*.md") if path.name not in lists]
    assert [path.name for path in blocks if "911" in path.read_text()] == []


def test_a_country_that_is_not_there_stops_the_run(tmp_path: Path) -> None:
    """The message names file and line, and the countries that there are."""
    folder = copy_project(tmp_path / "guide")
    (folder / "editorial/site.yml").write_text(SITE.format(country="atlantis"))
    for command in ("check", "kit"):
        done = run_in(folder, command)
        assert done.returncode == 1
        assert "error: site.yml, line 2: there is no country `atlantis`. Name one of countries.yml (us, " in done.stderr
