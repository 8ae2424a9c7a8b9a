"""Every page for people who see, hear or move differently: WCAG 2.2 AA as far as a program can tell.

axe-core (https://github.com/dequelabs/axe-core) looks for what is wrong; the keyboard is pressed for real.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import measured

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, BrowserContext, Page

pytestmark = pytest.mark.timeout(900)

IN_PAGE = Path(__file__).parent / "in_page"
AXE = (IN_PAGE / "axe.js").read_text(encoding="utf-8")
FOCUS = (IN_PAGE / "focus.js").read_text(encoding="utf-8")
DESKTOP = {"width": 1280, "height": 800}
PHONE = {"width": 390, "height": 844}
# A window of 1280 by 1024 pixels at 400 % (WCAG 2.2, 1.4.10).
ZOOMED = {"width": 320, "height": 256}
VIEWS = [(scheme, view) for scheme in ("light", "dark") for view in (DESKTOP, PHONE)]
VIEW_NAMES = [f"{scheme}-{'desktop' if view is DESKTOP else 'phone'}" for scheme, view in VIEWS]
# A page of each kind: the first one, one with tables, one of questions, one below a folder, the one for lost readers.
WALKED = (
    "index.html",
    "guide/safety/index.html",
    "guide/faq/index.html",
    "guide/conditions/depression/index.html",
    "404.html",
)
MOST_STOPS = 400

SIDEWAYS = "() => document.documentElement.scrollWidth - window.innerWidth"
# Spacing that readers may set for themselves (WCAG 2.2, 1.4.12).
TEXT_SPACING = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }"""
CUT_OFF = """() => [...document.querySelectorAll('article *, .md-banner *')].filter((e) => {
  const style = getComputedStyle(e);
  return style.overflowX === 'hidden' && e.scrollWidth > e.clientWidth + 1 && e.textContent.trim()
    && e.getBoundingClientRect().width > 1;
}).map((e) => e.className || e.localName)"""


def walk(page: Page) -> tuple[list[str], list[str]]:
    """Press Tab until the end of the page; return what is wrong on the way, and the words of each stop."""
    problems, names = [], []
    while len(names) < MOST_STOPS:
        page.keyboard.press("Tab")
        if page.evaluate("() => document.activeElement === document.body"):
            break
        names.append(page.evaluate("() => document.activeElement.textContent.trim()"))
        if problem := page.evaluate(FOCUS):
            problems.append(problem)
    return problems, names


@pytest.fixture(scope="module", params=VIEWS, ids=VIEW_NAMES)
def view(request: pytest.FixtureRequest, browser: Browser, node_tools: Path) -> Iterator[BrowserContext]:
    """Return a reader's window in one of four views, with axe in every page."""
    scheme, size = request.param
    context = browser.new_context(color_scheme=scheme, viewport=size, reduced_motion="reduce")
    context.add_init_script(path=node_tools / "axe-core" / "axe.min.js")
    yield context
    context.close()


def test_axe_finds_nothing_on_any_page(view: BrowserContext, base_url: str, html_pages: tuple[str, ...]) -> None:
    """No page breaks a rule of axe, best practice included, in light and dark, on a desktop and on a phone."""
    page = view.new_page()
    found = {}
    for path in html_pages:
        page.goto(base_url + path)
        findings = page.evaluate(AXE)
        measured.note(path, "axe", int(measured.pages[path].get("axe", "0")) + len(findings))
        if findings:
            found[path] = findings
    page.close()
    assert found == {}


def test_axe_finds_nothing_in_the_open_search(view: BrowserContext, base_url: str) -> None:
    """The search breaks no rule of axe: empty, with results, and without any."""
    page = view.new_page()
    page.goto(f"{base_url}guide/safety/")
    page.keyboard.press("Control+k")
    found = {"empty": page.evaluate(AXE)}
    for words in ("drip", "zzzzqqq"):
        page.locator(".search__words").fill(words)
        page.wait_for_timeout(400)
        found[words] = page.evaluate(AXE)
    page.close()
    assert found == {"empty": [], "drip": [], "zzzzqqq": []}


def test_axe_finds_nothing_in_the_open_menu(view: BrowserContext, base_url: str) -> None:
    """The menu breaks no rule of axe where it is opened, which is on a phone."""
    page = view.new_page()
    page.goto(f"{base_url}guide/conditions/depression/")
    button = page.get_by_role("button", name="Menu")
    if button.is_visible():
        button.click()
        page.wait_for_timeout(300)
    findings = page.evaluate(AXE)
    page.close()
    assert findings == []


def test_the_menu_of_a_phone_opens_by_keyboard(browser: Browser, base_url: str) -> None:
    """Enter on the button opens the menu, its links can be walked through in sight, Escape gives the focus back."""
    page = browser.new_page(viewport=PHONE, reduced_motion="reduce")  # type: ignore[arg-type]
    page.goto(f"{base_url}guide/conditions/depression/")
    button = page.get_by_role("button", name="Menu")
    assert button.get_attribute("aria-expanded") == "false"
    button.focus()
    page.keyboard.press("Enter")
    assert page.locator("button[aria-label=Menu]").get_attribute("aria-expanded") == "true"
    problems, names = walk(page)
    assert problems == []
    assert {"Home", "Side effects and risks", "Ketamine and PTSD", "Words explained"} <= set(names)
    page.keyboard.press("Escape")
    assert button.evaluate("(e) => e === document.activeElement")
    page.close()


def test_a_group_of_the_menu_opens_by_keyboard(browser: Browser, base_url: str) -> None:
    """Its arrow has a name and says whether the group is open; Space and Enter work it."""
    page = browser.new_page(viewport=DESKTOP, reduced_motion="reduce")  # type: ignore[arg-type]
    page.goto(f"{base_url}guide/safety/")
    arrow = page.get_by_role("button", name="Pages under Conditions studied")
    states = [arrow.get_attribute("aria-expanded")]
    for key in (" ", "Enter"):
        arrow.press(key)
        states.append(arrow.get_attribute("aria-expanded"))
    page.close()
    assert states == ["false", "true", "false"]


def test_the_main_part_begins_with_the_title_of_the_page(browser: Browser, base_url: str) -> None:
    """Whoever jumps to it hears the page, and not the menu; the menu says which page is open."""
    page = browser.new_page(viewport=DESKTOP)  # type: ignore[arg-type]
    page.goto(f"{base_url}guide/safety/")
    title = "Side effects and risks"
    assert page.get_by_role("main").inner_text().lstrip().startswith(title)
    assert page.locator("nav [aria-current=page]").first.inner_text().strip() == title
    page.close()


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
@pytest.mark.parametrize("path", WALKED)
def test_the_keyboard_reaches_everything_in_sight(
    browser: Browser, base_url: str, path: str, size: dict[str, int]
) -> None:
    """From the first Tab to the last, whatever has the focus is seen, shows it, and lies under nothing."""
    page = browser.new_page(viewport=size, reduced_motion="reduce")  # type: ignore[arg-type]
    page.goto(base_url + path)
    problems, names = walk(page)
    page.close()
    assert problems == []
    assert 5 < len(names) < MOST_STOPS


def test_the_skip_link_leads_past_the_menu(browser: Browser, base_url: str, html_pages: tuple[str, ...]) -> None:
    """On every page the first Tab and Enter lead into the content: the next Tab stop is in it, or after it."""
    page = browser.new_page(viewport=DESKTOP)  # type: ignore[arg-type]
    wrong = []
    for path in html_pages:
        page.goto(base_url + path)
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        if not page.evaluate("() => Boolean(document.activeElement.closest('main article, .md-footer, .md-content'))"):
            wrong.append(path)
    page.close()
    assert wrong == []


def test_pages_fit_at_400_percent(browser: Browser, base_url: str, html_pages: tuple[str, ...]) -> None:
    """At 400 % on a desktop no page scrolls sideways, and what stays on top leaves half of the window for reading."""
    page = browser.new_page(viewport=ZOOMED)  # type: ignore[arg-type]
    wrong = {}
    for path in html_pages:
        page.goto(base_url + path)
        page.evaluate("() => window.scrollTo(0, 600)")
        wide = page.evaluate(SIDEWAYS)
        covered = page.evaluate("() => document.querySelector('.md-header').getBoundingClientRect().bottom")
        if wide > 0 or covered > ZOOMED["height"] / 2:
            wrong[path] = (wide, covered)
    page.close()
    assert wrong == {}


def test_readers_may_space_the_text_out(browser: Browser, base_url: str, html_pages: tuple[str, ...]) -> None:
    """With wider lines, letters and words no page scrolls sideways and no text is cut off."""
    page = browser.new_page(viewport={"width": 320, "height": 640})
    wrong = {}
    for path in html_pages:
        page.goto(base_url + path)
        page.evaluate(
            "(css) => { const s = new CSSStyleSheet(); s.replaceSync(css); document.adoptedStyleSheets = [s]; }",
            TEXT_SPACING,
        )
        wide, cut = page.evaluate(SIDEWAYS), page.evaluate(CUT_OFF)
        if wide > 0 or cut:
            wrong[path] = (wide, cut)
    page.close()
    assert wrong == {}
