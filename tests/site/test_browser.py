"""Every page in a real browser: it asks nobody else for anything, keeps nothing, fits a phone and can be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.timeout(600)

SCHEMES = ("light", "dark")
PHONE = {"width": 320, "height": 640}
# Long enough for a script to ask for what it wants without being used.
SETTLE_MS = 250
# Material keeps the reader's colour scheme under a key that ends so.
COLOUR_SCHEME_KEY = ".__palette"
LEAST_CONTRAST = 4.5

STORED_KEYS = "() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]"
SIDEWAYS = "() => document.documentElement.scrollWidth - window.innerWidth"
PAGE_SCHEME = "() => document.body.dataset.mdColorScheme"

# Text too faint for its ground: [ratio, text, colour, ground]. Colours go through a canvas, which knows every notation.
FAINT_TEXT = """(least) => {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  const rgba = (colour) => {
    pen.clearRect(0, 0, 1, 1); pen.fillStyle = colour; pen.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = pen.getImageData(0, 0, 1, 1).data; return [r, g, b, a / 255];
  };
  const over = (top, below) => [0, 1, 2].map((i) => top[i] * top[3] + below[i] * (1 - top[3])).concat(1);
  const ground = (element) => {
    const layers = [];
    for (let e = element; e; e = e.parentElement) layers.push(rgba(getComputedStyle(e).backgroundColor));
    return layers.reverse().reduce((below, top) => over(top, below), [255, 255, 255, 1]);
  };
  const light = (colour) => {
    const [r, g, b] = colour.slice(0, 3).map((v) => v / 255)
      .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const faint = new Map();
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const text = walk.currentNode.textContent.trim();
    const element = walk.currentNode.parentElement;
    if (!text || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    if (!element.getBoundingClientRect().width) continue;
    const below = ground(element);
    const colour = over(rgba(getComputedStyle(element).color), below);
    const [high, low] = [light(colour), light(below)].sort((a, b) => b - a);
    const ratio = (high + 0.05) / (low + 0.05);
    if (ratio < least) faint.set(text.slice(0, 40), ratio.toFixed(2));
  }
  return [...faint].map(([text, ratio]) => `${ratio}: ${text}`);
}"""


def watch(page: Page, base_url: str, seen: list[str]) -> None:
    """Note every error, failure and foreign request of a page, and let no foreign request out."""
    page.on("console", lambda said: seen.append(f"console: {said.text}") if said.type == "error" else None)
    page.on("pageerror", lambda error: seen.append(f"page error: {error}"))
    page.on("requestfailed", lambda request: seen.append(f"failed: {request.url}"))

    def is_foreign(url: str) -> bool:
        return not url.startswith((base_url, "data:", "blob:"))

    page.on("request", lambda request: seen.append(f"foreign: {request.url}") if is_foreign(request.url) else None)
    page.route(is_foreign, lambda route: route.abort())


@pytest.mark.parametrize("scheme", SCHEMES)
def test_pages_are_quiet(browser: Browser, base_url: str, html_pages: tuple[str, ...], scheme: str) -> None:
    """No page logs an error, asks another host for anything, sets a cookie or stores more than the colour scheme."""
    problems = []
    for path in html_pages:
        context = browser.new_context(color_scheme=scheme, viewport=PHONE)  # type: ignore[arg-type]
        page = context.new_page()
        seen: list[str] = []
        watch(page, base_url, seen)
        page.goto(base_url + path)
        page.wait_for_timeout(SETTLE_MS)
        seen += [f"stored: {key}" for key in page.evaluate(STORED_KEYS) if not key.endswith(COLOUR_SCHEME_KEY)]
        seen += [f"cookie: {cookie.get('name')}" for cookie in context.cookies()]
        problems += [f"{path}: {what}" for what in seen]
        context.close()
    assert problems == []


def test_a_phone_needs_no_sideways_scroll(browser: Browser, base_url: str, html_pages: tuple[str, ...]) -> None:
    """At 320 pixels every page fits the width of the screen."""
    page = browser.new_page(viewport=PHONE)  # type: ignore[arg-type]
    wide = {}
    for path in html_pages:
        page.goto(base_url + path)
        if (extra := page.evaluate(SIDEWAYS)) > 0:
            wide[path] = extra
    page.close()
    assert wide == {}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_text_stands_out_from_its_ground(
    browser: Browser, base_url: str, html_pages: tuple[str, ...], scheme: str
) -> None:
    """All visible text has a contrast of at least 4.5 to 1, in the light and in the dark scheme."""
    page = browser.new_page(color_scheme=scheme, viewport={"width": 1280, "height": 900})  # type: ignore[arg-type]
    faint = {}
    for path in html_pages:
        page.goto(base_url + path)
        if found := page.evaluate(FAINT_TEXT, LEAST_CONTRAST):
            faint[path] = found
    page.close()
    assert faint == {}


@pytest.mark.parametrize(("scheme", "name"), [("light", "default"), ("dark", "slate")])
def test_the_reader_s_scheme_is_respected(browser: Browser, base_url: str, scheme: str, name: str) -> None:
    """A first visit takes the colour scheme that the reader's device asks for."""
    page = browser.new_page(color_scheme=scheme)  # type: ignore[arg-type]
    page.goto(base_url)
    page.wait_for_function(f"() => document.body.dataset.mdColorScheme === '{name}'", timeout=5000)
    assert page.evaluate(PAGE_SCHEME) == name
    page.close()


def test_the_first_tab_stop_leads_to_the_content(browser: Browser, base_url: str, html_pages: tuple[str, ...]) -> None:
    """On every page the first Tab shows a link that skips to the content."""
    page = browser.new_page()
    missing = []
    for path in html_pages:
        page.goto(base_url + path)
        page.keyboard.press("Tab")
        if not page.evaluate("() => document.activeElement.classList.contains('md-skip')"):
            missing.append(path)
    page.close()
    assert missing == []


def test_pages_can_be_read_without_scripts(browser: Browser, base_url: str) -> None:
    """With JavaScript off the first page shows its heading, its text and the crisis line."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(base_url)
    assert page.locator("article h1").is_visible()
    assert page.locator(".crisis-line").is_visible()
    context.close()


def test_the_crisis_line_is_printed(browser: Browser, base_url: str) -> None:
    """On paper the crisis line stays, and the menus go."""
    page = browser.new_page()
    page.goto(base_url)
    page.emulate_media(media="print")
    assert page.locator(".crisis-line").is_visible()
    assert not page.locator(".md-header").is_visible()
    assert not page.locator(".md-footer").is_visible()
    page.close()
