"""Words of the glossary in a real browser: each explains itself by keyboard, by touch, and without a script."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.timeout(300)

PAGE = "guide/conditions/depression/"
LEAST_TARGET = 24
"""CSS pixels, WCAG 2.2, 2.5.8."""
SMALL = """(least) => [...document.querySelectorAll('button.term')]
  .filter((e) => e.getBoundingClientRect().height < least).map((e) => e.textContent)"""
OUTSIDE = """() => { const box = document.querySelector('.term-note:popover-open').getBoundingClientRect();
  return box.left < 0 || box.right > window.innerWidth || box.top < 0 || box.bottom > window.innerHeight; }"""


def test_a_word_is_explained_by_keyboard(browser: Browser, base_url: str) -> None:
    """Enter opens the note of the word that has the focus, Escape closes it, and the focus stays on the word."""
    page = browser.new_page()
    page.goto(base_url + PAGE)
    word = page.locator("button.term").first
    note = page.locator(f"#{word.get_attribute('popovertarget')}")
    assert not note.is_visible()
    word.focus()
    page.keyboard.press("Enter")
    assert note.is_visible()
    page.keyboard.press("Escape")
    assert not note.is_visible()
    assert word.evaluate("(e) => e === document.activeElement")
    page.close()


@pytest.mark.parametrize("width", [320, 1280])
def test_a_word_is_explained_by_touch_without_scripts(browser: Browser, base_url: str, width: int) -> None:
    """A tap opens the note and a tap beside it closes it, with JavaScript off; all of it is in the window."""
    context = browser.new_context(java_script_enabled=False, has_touch=True, viewport={"width": width, "height": 700})
    page = context.new_page()
    page.goto(base_url + PAGE)
    for word in page.locator("article button.term").all()[:4]:
        note = page.locator(f"#{word.get_attribute('popovertarget')}")
        word.tap()
        assert note.is_visible()
        assert page.evaluate(OUTSIDE) is False
        page.locator("h1").tap(position={"x": 2, "y": 2})
        assert not note.is_visible()
    context.close()


def test_a_word_is_large_enough_to_hit(browser: Browser, base_url: str, html_pages: tuple[str, ...]) -> None:
    """At least 24 pixels high, on every page, on a phone."""
    page = browser.new_page(viewport={"width": 320, "height": 700})
    small = {}
    for path in html_pages:
        page.goto(base_url + path)
        if found := page.evaluate(SMALL, LEAST_TARGET):
            small[path] = found
    page.close()
    assert small == {}


def test_on_paper_the_meaning_stands_behind_the_word(browser: Browser, base_url: str) -> None:
    """Nothing can be pressed there."""
    page = browser.new_page()
    page.goto(base_url + PAGE)
    page.emulate_media(media="print")
    assert page.locator(".term-note").first.is_visible()
    page.close()
