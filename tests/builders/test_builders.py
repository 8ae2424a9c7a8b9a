"""Three builders make the same site of the committed pages, so the guide outlives any one of them.

Material for MkDocs ends on 5 May 2027, by the notice that its release 9.8.1 prints. ProperDocs carries MkDocs 1 on;
Zensical comes from the makers of Material.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from builders.pages import differences, pages_of, read
from winnow.edges.project import ROOT
from winnow.edges.site_record import SettingsLoader

PAGE = """<html lang="en"><head><title>{title}</title></head><body><p class="crisis-line">Call 988</p>
<nav class="md-nav md-nav--primary"><a class="md-nav__link" href="..">{menu}</a></nav>
<article><h1 id="top">Risks</h1><h2 id="{id}">Mania</h2><p>{text} <a href="{href}">here</a></p></article></body></html>
"""
SAME = {"title": "Risks", "menu": "Home", "id": "mania", "text": "Ask.", "href": "../faq/"}
PLUGINS = {"search"}
"""Every builder knows these; Zensical drops one that it does not know without a word."""


def site(folder: Path, **changed: str) -> Path:
    """Write a site of one page, in which some texts may differ."""
    folder.mkdir()
    (folder / "index.html").write_text(PAGE.format(**{**SAME, **changed}), encoding="utf-8")
    return folder


@pytest.mark.timeout(600)
@pytest.mark.parametrize("name", ["properdocs", "zensical"])
def test_another_builder_makes_the_same_site(name: str, built: Callable[[str], Path]) -> None:
    """Same pages, titles, descriptions, addresses, menu, crisis line, headings, ids, links and text."""
    assert list(differences(built("mkdocs"), built(name))) == []


@pytest.mark.timeout(600)
@pytest.mark.parametrize("name", ["mkdocs", "properdocs", "zensical"])
def test_every_page_of_docs_is_built(name: str, built: Callable[[str], Path]) -> None:
    """Each Markdown file is a page, each short path and moved page is copied as it is."""
    docs = ROOT / "docs"
    made = pages_of(built(name))
    expected = {path.relative_to(docs).as_posix() for path in docs.rglob("*.html")}
    for path in docs.rglob("*.md"):
        folder = path.parent if path.name == "index.md" else path.with_suffix("")
        expected.add((folder / "index.html").relative_to(docs).as_posix())
    assert set(made) == {*expected, "404.html"}
    assert all(made[p.relative_to(docs).as_posix()].read_bytes() == p.read_bytes() for p in docs.rglob("*.html"))


@pytest.mark.timeout(600)
@pytest.mark.parametrize("name", ["mkdocs", "properdocs", "zensical"])
def test_pages_have_something_to_compare(name: str, built: Callable[[str], Path]) -> None:
    """What is read of a page is its text, not nothing: so that the comparison can fail."""
    page = read(built(name) / "guide" / "safety" / "index.html", built(name))
    assert page.title
    assert page.description
    assert page.canonical
    assert "988" in page.crisis_line
    assert len(page.menu) >= 20
    assert len(page.headings) >= 8
    assert len(page.links) >= 10
    assert len(page.text) >= 2000


@pytest.mark.parametrize(
    ("field", "value"),
    [("title", "Harms"), ("menu", "Start"), ("id", "mania_1"), ("text", "Do not ask."), ("href", "../safety/")],
)
def test_a_difference_is_found(tmp_path: Path, field: str, value: str) -> None:
    """Each kind of difference is told, with the page."""
    found = list(differences(site(tmp_path / "a"), site(tmp_path / "b", **{field: value})))
    assert found
    assert all(line.startswith("index.html: ") for line in found)


def test_a_page_that_one_builder_leaves_out_is_found(tmp_path: Path) -> None:
    """A page in one site alone is a difference."""
    one, other = site(tmp_path / "a"), site(tmp_path / "b")
    (other / "more.html").write_text("<p>More", encoding="utf-8")
    assert list(differences(one, other)) == ["more.html: is in one site alone"]


def test_the_settings_ask_for_nothing_that_a_builder_lacks() -> None:
    """No hooks, no macros, no plugin but those that all three know: Zensical ignores the others silently."""
    settings = yaml.load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"), Loader=SettingsLoader)  # noqa: S506 - safe
    assert "hooks" not in settings
    assert "watch" not in settings
    assert {plugin if isinstance(plugin, str) else next(iter(plugin)) for plugin in settings["plugins"]} <= PLUGINS
