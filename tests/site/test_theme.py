"""What every page of the built site must hold, read from its HTML."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from html.parser import HTMLParser
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

# Attributes that make a browser fetch something at once. The href of a link to click on is not one.
FETCHING = {"src", "srcset", "poster", "data"}
FETCHING_RELATIONS = {"stylesheet", "icon", "preload", "prefetch", "preconnect", "dns-prefetch", "manifest"}
REMOTE = re.compile(r"^\s*(https?:)?//", re.IGNORECASE)
# url(https://…), url("//…"), @import "https://…"
REMOTE_IN_CSS = re.compile(r"(?:url\(\s*|@import\s+)[\"']?(?:https?:)?//", re.IGNORECASE)

Tag = tuple[str, dict[str, str]]


class TagReader(HTMLParser):
    """Collects the opening tags of a page, with their attributes."""

    def __init__(self) -> None:
        """Start with no tags."""
        super().__init__()
        self.tags: list[Tag] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep the tag."""
        self.tags.append((tag, {name: value or "" for name, value in attrs}))


def tags_of(site_dir: Path, path: str) -> list[Tag]:
    """Return the opening tags of a page."""
    reader = TagReader()
    reader.feed((site_dir / path).read_text(encoding="utf-8"))
    return reader.tags


def classes(attributes: dict[str, str]) -> set[str]:
    """Return the classes of an element."""
    return set(attributes.get("class", "").split())


def test_every_page_names_its_language(site_dir: Path, html_pages: tuple[str, ...]) -> None:
    """The html element of every page says that it is English."""
    wrong = [p for p in html_pages if ("html", "en") not in {(t, a.get("lang")) for t, a in tags_of(site_dir, p)}]
    assert wrong == []


def test_every_page_has_one_main_heading(site_dir: Path, html_pages: tuple[str, ...]) -> None:
    """Every page has exactly one h1."""
    counts = {path: sum(tag == "h1" for tag, _ in tags_of(site_dir, path)) for path in html_pages}
    assert {path: count for path, count in counts.items() if count != 1} == {}


def test_headings_skip_no_level(site_dir: Path, html_pages: tuple[str, ...]) -> None:
    """After a heading comes one of the same level, a higher one, or one level deeper."""
    wrong = []
    for path in html_pages:
        levels = [int(tag[1]) for tag, _ in tags_of(site_dir, path) if re.fullmatch(r"h[1-6]", tag)]
        wrong += [f"{path}: h{a} then h{b}" for a, b in itertools.pairwise(levels) if b > a + 1]
    assert wrong == []


def test_every_page_has_a_skip_link_that_leads_somewhere(site_dir: Path, html_pages: tuple[str, ...]) -> None:
    """Every page has one skip link, and the place that it leads to exists."""
    wrong = []
    for path in html_pages:
        tags = tags_of(site_dir, path)
        targets = [a["href"].split("#")[-1] for t, a in tags if t == "a" and "md-skip" in classes(a)]
        ids = {attributes.get("id") for _, attributes in tags}
        if len(targets) != 1 or targets[0] not in ids:
            wrong.append((path, targets))
    assert wrong == []


def test_every_page_starts_with_the_crisis_line(site_dir: Path, html_pages: tuple[str, ...]) -> None:
    """Every page has the crisis line once, before its heading, with links that call and text 988."""
    wrong = []
    for path in html_pages:
        tags = tags_of(site_dir, path)
        lines = [place for place, (_, a) in enumerate(tags) if "crisis-line" in classes(a)]
        heading = next((place for place, (tag, _) in enumerate(tags) if tag == "h1"), -1)
        links = {attributes.get("href") for tag, attributes in tags if tag == "a"}
        if len(lines) != 1 or lines[0] > heading or not {"tel:988", "sms:988"} <= links:
            wrong.append(path)
    assert wrong == []


def test_no_page_loads_anything_from_elsewhere(site_dir: Path, html_pages: tuple[str, ...]) -> None:
    """No script, style, picture, font or hint of any page or style sheet names another host."""
    remote = []
    for path in html_pages:
        for tag, attributes in tags_of(site_dir, path):
            names = set(FETCHING)
            if tag == "link" and set(attributes.get("rel", "").split()) & FETCHING_RELATIONS:
                names.add("href")
            remote += [f"{path}: {attributes[n]}" for n in names & attributes.keys() if REMOTE.match(attributes[n])]
    for sheet in sorted(site_dir.rglob("*.css")):
        remote += [f"{sheet.name}: {m.group()}" for m in REMOTE_IN_CSS.finditer(sheet.read_text(encoding="utf-8"))]
    assert remote == []


def test_pages_carry_no_frames_forms_to_send_or_inline_handlers(site_dir: Path, html_pages: tuple[str, ...]) -> None:
    """No page embeds another page, sends a form anywhere, or runs a script from an attribute."""
    wrong = []
    for path in html_pages:
        for tag, attributes in tags_of(site_dir, path):
            handlers = [name for name in attributes if name.startswith("on")]
            if tag in {"iframe", "object", "embed"} or "action" in attributes or handlers:
                wrong.append(f"{path}: <{tag} {' '.join(attributes)}>")
    assert wrong == []


def test_no_page_tells_other_sites_where_the_reader_came_from(site_dir: Path, html_pages: tuple[str, ...]) -> None:
    """Every page asks the browser to send no referrer."""
    wanted = ("meta", {"name": "referrer", "content": "no-referrer"})
    assert [path for path in html_pages if wanted not in tags_of(site_dir, path)] == []


def test_every_page_describes_itself(site_dir: Path, html_pages: tuple[str, ...]) -> None:
    """Every page has a description for search engines and link previews."""
    described = {
        path
        for path in html_pages
        for tag, attributes in tags_of(site_dir, path)
        if tag == "meta" and attributes.get("name") == "description" and attributes.get("content")
    }
    assert set(html_pages) - described == set()


def test_ids_are_unique(site_dir: Path, html_pages: tuple[str, ...]) -> None:
    """No page uses an id twice, so that every link leads to one place."""
    doubled = {}
    for path in html_pages:
        counts = Counter(attributes["id"] for _, attributes in tags_of(site_dir, path) if attributes.get("id"))
        if twice := [name for name, count in counts.items() if count > 1]:
            doubled[path] = twice
    assert doubled == {}


def test_pictures_have_a_text_or_say_that_they_need_none(site_dir: Path, html_pages: tuple[str, ...]) -> None:
    """Every img element has an alt attribute."""
    bare = [p for p in html_pages for tag, a in tags_of(site_dir, p) if tag == "img" and "alt" not in a]
    assert bare == []


def test_pages_that_stay_out_of_search_are_not_in_its_index(site_dir: Path) -> None:
    """What was held back cannot be found through the search."""
    index = (site_dir / "search" / "search_index.json").read_text(encoding="utf-8")
    assert '"location":"about/held-back/' not in index.replace('": "', '":"')
