"""What a reader sees before touching anything, on a phone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser

PHONE, SMALL = {"width": 390, "height": 844}, {"width": 320, "height": 640}
BOTTOM = "selector => document.querySelector(selector)?.getBoundingClientRect().bottom ?? Infinity"


@pytest.mark.parametrize(
    ("size", "seen"),
    [(PHONE, ".key-points"), (SMALL, ".key-points li:nth-child(2)")],
    ids=["all key points on a phone", "two of them on a small one"],
)
def test_title_and_key_points_are_on_the_first_screen(
    browser: Browser, base_url: str, html_pages: tuple[str, ...], size: dict[str, int], seen: str
) -> None:
    """Whoever opens a link and reads no further has read what matters most."""
    page = browser.new_page(viewport=size)  # type: ignore[arg-type]
    low = {}
    for path in html_pages:
        page.goto(base_url + path)
        if path.startswith("guide/") and page.query_selector(".key-points"):
            bottom = page.evaluate(BOTTOM, seen)
            if bottom > size["height"]:
                low[path] = bottom
    page.close()
    assert low == {}


def test_the_home_page_shows_every_way_in(browser: Browser, base_url: str) -> None:
    """The four ways in need no scrolling on a phone."""
    page = browser.new_page(viewport=PHONE)  # type: ignore[arg-type]
    page.goto(base_url)
    bottom = page.evaluate(BOTTOM, ".ways-in li:last-child a")
    page.close()
    assert bottom <= PHONE["height"]


def test_drawings_fit_on_a_small_phone(browser: Browser, base_url: str) -> None:
    """None is wider than the screen, and none is too small to be told apart."""
    page = browser.new_page(viewport=SMALL)  # type: ignore[arg-type]
    widths = []
    for path in ("guide/safety/", "guide/what-to-expect/", "guide/conditions/"):
        page.goto(base_url + path)
        drawings = page.query_selector_all("svg.picture")
        assert drawings, path
        widths += [box["width"] for drawing in drawings if (box := drawing.bounding_box())]
    page.close()
    assert all(80 <= width <= SMALL["width"] for width in widths)
