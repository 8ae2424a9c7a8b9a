"""Pages that lie elsewhere are built with the settings of the project, and what MkDocs objects to is said."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from winnow.core.problems import ContentError
from winnow.edges.editorial import read_site
from winnow.edges.project import Places
from winnow.edges.site import build_site, settings_path

NAV = (("Home", "index.md"),)


@pytest.fixture
def places(tmp_path: Path) -> Places:
    """Return a docs folder with one page, and a folder for the site."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/index.md").write_text("# Home\n\nWelcome.\n")
    return Places(docs=tmp_path / "docs", site=tmp_path / "site")


def test_a_site_is_built_with_styles_and_search(places: Places) -> None:
    """Nothing but the pages has to be there; the settings made for the build go afterwards."""
    build_site(places, NAV)
    assert "Welcome." in (places.site / "index.html").read_text(encoding="utf-8")
    assert (places.site / "assets/stylesheets/guide.css").exists()
    assert (places.site / "search/search_index.json").exists()
    assert not settings_path(places).exists()


def test_pages_that_lie_elsewhere_have_the_crisis_line_of_the_country(
    places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While an editor looks at the site, a change of the country shows before the settings are written."""
    known = read_site(Path(places.settings.parent) / "editorial")
    assert known
    elsewhere = replace(known, country=known.countries["ireland"])
    monkeypatch.setattr("winnow.edges.site.read_site", lambda _: elsewhere)
    build_site(places, NAV)
    assert '<a href="tel:116123"' in (places.site / "index.html").read_text(encoding="utf-8")


def test_what_mkdocs_objects_to_is_said(places: Places) -> None:
    """A warning fails the build, and its words name the page."""
    (places.docs / "index.md").write_text("# Home\n\n[x](nowhere.md)\n")
    with pytest.raises(ContentError) as caught:
        build_site(places, NAV)
    (problem,) = caught.value.problems
    assert problem.where == "mkdocs build"
    assert "nowhere.md" in problem.what
    assert not settings_path(places).exists()
