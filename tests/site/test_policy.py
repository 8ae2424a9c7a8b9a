"""The Content-Security-Policy in a real browser: it is in force, it breaks nothing, and pages read without scripts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.timeout(600)

# Counted from inside, from before the first script runs.
COUNT_VIOLATIONS = """
  window.violations = [];
  document.addEventListener('securitypolicyviolation', (e) => window.violations.push(
    `${e.effectiveDirective} ${e.blockedURI} ${e.sample}`));
"""
INJECT = """() => { const s = document.createElement('script'); s.textContent = 'window.injected = 1';
  document.head.append(s); return window.injected; }"""


def test_no_page_breaks_its_own_policy(browser: Browser, base_url: str, html_pages: tuple[str, ...]) -> None:
    """No page is refused anything while it loads, while its search is open, and when the colours are switched."""
    refused = {}
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.add_init_script(COUNT_VIOLATIONS)
    for path in html_pages:
        page.goto(base_url + path, wait_until="networkidle")
        if page.locator("[data-md-toggle=search], [data-md-component=search]").count():
            page.keyboard.press("/")
            page.keyboard.type("drip", delay=20)
            page.wait_for_timeout(400)
            page.keyboard.press("Escape")
        switch = page.locator("form[data-md-component=palette] label:visible")
        if switch.count():
            switch.first.click()
        if found := page.evaluate("() => window.violations"):
            refused[path] = found
    page.close()
    assert refused == {}


def test_a_script_that_the_page_does_not_have_is_refused(browser: Browser, base_url: str) -> None:
    """The policy is in force: an inline script put in later does not run."""
    page = browser.new_page()
    page.goto(base_url)
    assert page.evaluate(INJECT) is None
    page.close()


def test_every_page_reads_without_scripts(browser: Browser, base_url: str, html_pages: tuple[str, ...]) -> None:
    """With JavaScript off, the heading, the crisis line and the text of every page are there to see."""
    context = browser.new_context(java_script_enabled=False, viewport={"width": 320, "height": 640})
    page = context.new_page()
    for path in html_pages:
        page.goto(base_url + path)
        assert page.locator("h1").first.is_visible(), path
        assert page.locator(".crisis-line").is_visible(), path
        assert len(page.locator("article").inner_text()) > 100, path
    context.close()
