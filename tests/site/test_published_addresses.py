"""Addresses in a real browser, scripts off, on a host like GitHub Pages that has the site in a folder of its own.

The site under test is a copy of the project that was published, and in which somebody then renamed a page, a heading
and a short path, and did what `check` said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urldefrag

import pytest

from pages_host import pages_host
from project_copy import copy_project, run_in
from winnow.core.links import Links, parse_links, web_path

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.timeout(900)

PREFIX = "/some-repo/"
ADDRESS = f"https://someone.github.io{PREFIX}"
RENAMED = {
    "guide/long-term-risks.md": "guide/harms-over-time.md",
    "guide/safety.md#common-side-effects": "guide/safety.md#usual-side-effects",
    "/k/driving/": "/k/going-home/",
}
"""What is renamed: a page, a heading and a short path."""
LINE = re.compile(r"the line `([^`]+)`")


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """A site whose addresses have changed since it was published."""

    said: str
    """What `check` said before anything was mended."""
    lines: tuple[str, ...]
    """The lines that it proposed."""
    links: Links
    site: Path


def put(path: Path, old: str, new: str) -> None:
    """Put one text of a file in another's place, where it stands."""
    text = path.read_text(encoding="utf-8")
    if old in text:
        path.write_text(text.replace(old, new), encoding="utf-8")


def rename(project: Path) -> None:
    """Rename a page, a heading and a short path, wherever the decisions name them."""
    decisions = project / "editorial"
    for path in (*decisions.glob("*.yml"), *decisions.glob("blocks/*.md")):
        if path.name != "links.yml":
            put(path, "long-term-risks.md", "harms-over-time.md")
            put(path, "common-side-effects", "usual-side-effects")
    put(decisions / "links.yml", "/k/driving/", "/k/going-home/")


@pytest.fixture(scope="module")
def moved(tmp_path_factory: pytest.TempPathFactory) -> Moved:
    """Return the site after somebody renamed things and added the lines that `check` proposed."""
    project = copy_project(tmp_path_factory.mktemp("moved"))
    settings = project / "editorial" / "site.yml"
    text = re.sub(r"^address:.*$", f"address: {ADDRESS}", settings.read_text(encoding="utf-8"), flags=re.MULTILINE)
    settings.write_text(text, encoding="utf-8")
    rename(project)
    said = run_in(project, "check")
    assert said.returncode == 1
    links = project / "editorial" / "links.yml"
    lines = tuple(LINE.findall(said.stderr))
    links.write_text(links.read_text(encoding="utf-8") + "".join(f"  {line}\n" for line in lines), encoding="utf-8")
    built = run_in(project, "build")
    assert built.returncode == 0, built.stderr
    parsed = parse_links(links.read_text(encoding="utf-8"))
    return Moved(said=said.stderr, lines=lines, links=parsed, site=project / "site")


@pytest.fixture(scope="module")
def home(moved: Moved) -> Iterator[str]:
    """Return the address of the first page, in its folder on a host like Pages."""
    with pages_host(moved.site, PREFIX) as address:
        yield address


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Return a page of a browser that runs no scripts."""
    context = browser.new_context(java_script_enabled=False, viewport={"width": 390, "height": 844})
    yield context.new_page()
    context.close()


def arrive(page: Page, address: str, expected: str) -> None:
    """Open an address and wait until the browser is where it leads to."""
    page.goto(address, wait_until="commit")
    page.wait_for_url(expected, timeout=10_000)


def is_in_sight(page: Page, name: str) -> bool:
    """Return whether the place with an id is on the screen."""
    place = page.locator(f'[id="{name}"]').bounding_box()
    size = page.viewport_size
    return bool(place and size and 0 <= place["y"] < size["height"])


@pytest.mark.parametrize(("old", "new"), RENAMED.items())
def test_check_names_what_was_published_and_is_gone(moved: Moved, old: str, new: str) -> None:
    """Each address that was lost, with the line that mends it."""
    assert f"editorial/links.lock, `{old}`" in moved.said
    assert f"`{old}: {new}`" in moved.said


def test_check_proposes_no_other_line(moved: Moved) -> None:
    """What was not renamed is not named."""
    assert sorted(moved.lines) == sorted(f"{old}: {new}" for old, new in RENAMED.items())


def test_the_old_address_of_a_page_leads_to_the_new_one(page: Page, home: str) -> None:
    """Without a script the browser goes on at once."""
    arrive(page, f"{home}guide/long-term-risks/", f"{home}guide/harms-over-time/")
    assert page.locator("h1").first.is_visible()


def test_an_old_heading_is_still_reached(page: Page, home: str) -> None:
    """The old id stands at the heading that took its place, and the browser goes there."""
    page.goto(f"{home}guide/safety/#common-side-effects")
    assert is_in_sight(page, "common-side-effects")
    assert is_in_sight(page, "usual-side-effects")


def test_an_old_short_path_leads_to_its_page(page: Page, home: str) -> None:
    """From the old short path to the new one and on to its heading."""
    arrive(page, f"{home}k/driving/", f"{home}guide/after-your-visit/#driving-and-going-home")
    assert is_in_sight(page, "driving-and-going-home")


def test_a_short_path_whose_page_moved_follows_it(page: Page, home: str) -> None:
    """Nobody touched its line; the redirect of the page is enough."""
    arrive(page, f"{home}k/risks/", f"{home}guide/harms-over-time/")


def test_every_short_path_arrives(page: Page, home: str, moved: Moved) -> None:
    """Each leads to its page, and to its heading where it has one."""
    for pointer in moved.links.short:
        target = web_path(moved.links.end(pointer.source))
        arrive(page, home + pointer.source.lstrip("/"), home + target)
        assert page.locator(f'[id="{target.partition("#")[2] or "top"}"]').count() == 1, pointer.source


def is_read(page: Page, address: str) -> bool:
    """Return whether an address is a page to read: no file, and no page that only leads on.

    Fails where the host has nothing there.
    """
    answer = page.request.get(address)
    assert answer.status == 200, address
    return b"<html" in answer.body() and b'http-equiv="refresh"' not in answer.body()


def ids_and_links(page: Page, address: str) -> tuple[set[str], set[str]]:
    """Return the ids of a page, and the addresses on this host that it links to."""
    page.goto(address)
    ids = page.locator("[id]").evaluate_all("all => all.map((each) => each.id)")
    links = page.locator("a[href]").evaluate_all("all => all.map((each) => each.href)")
    return set(ids), {link for link in links if link.startswith("http://127.0.0.1")}


def test_every_link_of_every_page_arrives(page: Page, home: str) -> None:
    """From the first page along all links within the site: status 200, and the place behind `#` is there."""
    waiting, seen = [home], {home}
    wanted: set[str] = set()
    ids: dict[str, set[str]] = {}
    while waiting:
        here = waiting.pop()
        if is_read(page, here):
            ids[here], links = ids_and_links(page, here)
            wanted |= links
            fresh = {urldefrag(link)[0] for link in links} - seen
            seen |= fresh
            waiting += sorted(fresh)
    places = (urldefrag(link) for link in wanted)
    assert [place for place in places if place[1] and place[0] in ids and place[1] not in ids[place[0]]] == []
    assert len(ids) >= 25


def test_nothing_lies_outside_the_folder_of_the_site(page: Page, home: str) -> None:
    """Every link of every kind of page stays below the prefix: the site works as a project's page."""
    for path in ("", "guide/safety/", "no-such-page/"):
        page.goto(home + path)
        links = page.locator("a[href], link[href]").evaluate_all("all => all.map((each) => each.href)")
        own = [link for link in links if link.startswith("http://127.0.0.1")]
        assert own
        assert [link for link in own if not link.startswith(home)] == [], path


def test_a_page_that_is_not_there_says_so(page: Page, home: str) -> None:
    """The host answers 404 with the page for it, whose links and styles work at any depth."""
    for path in ("nothing/", "guide/nothing/at/all/", "k/nothing/"):
        answer = page.goto(home + path)
        assert answer
        assert answer.status == 404
        assert page.locator("h1").first.inner_text() == "Page not found"
        assert page.locator(".crisis-line").is_visible()


def test_an_address_without_its_slash_arrives(page: Page, home: str) -> None:
    """Some mail programs leave out the last slash; the host puts it back."""
    arrive(page, f"{home}k/visit", f"{home}guide/what-to-expect/")
