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
STORED = "() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]"
INJECT = """() => { const s = document.createElement('script'); s.textContent = 'window.injected = 1';
  document.head.append(s); return window.injected; }"""


def test_no_page_breaks_its_own_policy(browser: Browser, base_url: str, html_pages: tuple[str, ...]) -> None:
    """No page is refused anything, asks another host, or keeps more than the colours: searched, switched, explained."""
    wrong: dict[str, list[str]] = {}
    for path in html_pages:
        context = browser.new_context(viewport={"width": 1280, "height": 900})
        page = context.new_page()
        page.add_init_script(COUNT_VIOLATIONS)
        foreign: list[str] = []
        page.on("request", lambda request, foreign=foreign: foreign.append(request.url))
        page.goto(base_url + path)
        page.locator("[data-search=open]").click()
        page.locator("[data-search=words]").fill("drip")
        page.locator("[data-search=results] li").first.wait_for()
        page.keyboard.press("Escape")
        page.locator("form[data-md-component=palette] label:visible").first.click()
        for word in page.locator("article button.term").all()[:1]:
            word.click()
        found = page.evaluate("() => window.violations")
        found += [url for url in foreign if not url.startswith((base_url, "data:", "blob:"))]
        found += [key for key in page.evaluate(STORED) if not key.endswith(".__palette")]
        found += [str(cookie) for cookie in context.cookies()]
        if found:
            wrong[path] = found
        context.close()
    assert wrong == {}


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
