"""The search in a real browser: what it fetches and when, what it finds, how it is worked by keyboard and by ear."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from serving import compressed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.timeout(300)

QUERIES: list[dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "search_queries.yml").read_text("utf-8"))
FIRST = 3
# 27 KB of index, 5 KB of engine and 3 KB of words when this was written; half as much again is room for more pages.
MOST_BYTES_AT_SEARCH = 60_000
SEARCH_FILES = re.compile(r"search-engine|search_index|search-words|lunr|workers")

FORMS = (
    ("drive", "driving"),
    ("drug", "drugs"),
    ("pregnant", "pregnancy"),
    ("depressed", "depression"),
    ("suicide", "suicidal"),
    ("memory", "memories"),
    ("hallucinating", "hallucinations"),
)
SLIPS = {
    ("bladder", "bladder"): 0,
    ("blader", "bladder"): 1,
    ("anxeity", "anxiety"): 1,
    ("presure", "pressure"): 1,
    ("dissasociation", "dissociation"): 2,
    ("drip", "bladder"): 3,
}

ACTIVE = "() => document.activeElement.dataset.search || document.activeElement.className"
STATUS_SAYS = "(text) => document.querySelector('.search__status').textContent.includes(text)"
ANSWERS = "(words) => document.querySelector('.search__results').dataset.query === words"
FOUND = """async (query) => {
  const script = document.querySelector('script[src*="javascripts/search.js"]').src;
  const { Finder } = await import(new URL('search-engine.js', script));
  const read = async (path) => (await fetch(new URL('../../' + path, script))).json();
  window.finder ??= new Finder(await read('search/search_index.json'), await read('search-words.json'));
  return window.finder.find(query).map((result) => result.location);
}"""


@pytest.fixture
def page(browser: Browser, base_url: str) -> Iterator[Page]:
    """Return the first page of the site, opened."""
    opened = browser.new_page()
    opened.goto(base_url)
    yield opened
    opened.close()


def search(page: Page, words: str) -> None:
    """Open the search as a reader does, type, and wait for the answer."""
    page.get_by_role("button", name="Search").click()
    page.keyboard.type(words)
    page.wait_for_function(ANSWERS, arg=words)


def fits(location: str, wanted: str) -> bool:
    """Say whether a result is the wanted page, or the wanted section of any page."""
    return location.endswith(wanted) if wanted.startswith("#") else location.split("#", maxsplit=1)[0] == wanted


def test_the_right_page_is_among_the_first_three(page: Page) -> None:
    """Plurals, other forms, synonyms, slips and questions find the page that answers them."""
    found = {row["query"]: page.evaluate(FOUND, row["query"])[:FIRST] for row in QUERIES}
    wanted = {row["query"]: row["page"] for row in QUERIES}
    missed = {q: at for q, at in found.items() if not any(fits(one, page) for one in at for page in wanted[q])}
    assert missed == {}


def engine(page: Page, expression: str) -> Any:  # noqa: ANN401 (whatever the expression gives)
    """Return what an expression gives in which `m` is the engine."""
    script = "async () => { const s = document.querySelector('script[src*=\"javascripts/search.js\"]').src;"
    return page.evaluate(f"{script} const m = await import(new URL('search-engine.js', s)); return {expression}; }}")


def test_forms_of_a_word_have_one_stem(page: Page) -> None:
    """Plurals, tenses and what is made of a word meet in one stem."""
    found = {pair: engine(page, f"m.stem('{pair[0]}') === m.stem('{pair[1]}')") for pair in FORMS}
    assert [pair for pair, same in found.items() if not same] == []


def test_slips_are_counted(page: Page) -> None:
    """A letter missing, added, changed, or two swapped, is one slip each; beyond the limit the count stops."""
    counted = {(a, b): engine(page, f"[m.slips('{a}', '{b}', 2), m.slips('{b}', '{a}', 2)]") for a, b in SLIPS}
    assert counted == {pair: [apart, apart] for pair, apart in SLIPS.items()}


def test_nothing_is_fetched_before_the_reader_searches(browser: Browser, base_url: str) -> None:
    """A page view asks for neither engine nor index nor words; opening the search asks for each of them once."""
    page = browser.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(base_url, wait_until="networkidle")
    assert [url for url in asked if SEARCH_FILES.search(url)] == []
    search(page, "drip")
    page.keyboard.press("Escape")
    search(page, "infusion")
    names = [url.rsplit("/", 1)[1] for url in asked if SEARCH_FILES.search(url)]
    assert sorted(names) == ["search-engine.js", "search-words.json", "search_index.json"]
    page.close()


def test_the_first_search_is_light(site_dir: Path) -> None:
    """What the first search fetches is at most 60 KB, compressed as a server sends it."""
    files = ("assets/javascripts/search-engine.js", "search/search_index.json", "search-words.json")
    assert sum(len(compressed(site_dir / name)) for name in files) <= MOST_BYTES_AT_SEARCH


def test_held_back_claims_are_not_found(page: Page, site_dir: Path) -> None:
    """No search leads to the page of what was held back, not even one for its own title."""
    index = json.loads((site_dir / "search" / "search_index.json").read_text(encoding="utf-8"))
    assert [doc["location"] for doc in index["docs"] if "held-back" in doc["location"]] == []
    assert [found for found in page.evaluate(FOUND, "held back") if "held-back" in found] == []


def test_the_search_opens_takes_words_and_gives_the_focus_back(page: Page) -> None:
    """Ctrl+K opens the search with the focus in its box; Escape closes it, and the focus is where it was."""
    page.get_by_role("button", name="Search").focus()
    page.keyboard.press("Control+k")
    assert page.evaluate(ACTIVE) == "words"
    page.keyboard.press("Escape")
    assert not page.locator("dialog.search").is_visible()
    assert page.evaluate(ACTIVE) == "open"


def test_arrow_keys_walk_through_the_results(page: Page) -> None:
    """The arrow keys go from the box to the results and back, and Tab reaches the same links."""
    search(page, "side effects")
    page.keyboard.press("ArrowDown")
    first = page.locator(".search__link").first
    assert first.evaluate("(link) => link === document.activeElement")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    assert first.evaluate("(link) => link === document.activeElement")
    page.keyboard.press("ArrowUp")
    assert page.evaluate(ACTIVE) == "words"


def test_enter_goes_to_the_first_result(page: Page, base_url: str) -> None:
    """Enter in the box opens the page that is listed first, at the section that answers."""
    search(page, "side effects")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.url == f"{base_url}guide/safety/#common-side-effects"


def test_a_result_on_the_same_page_closes_the_search(page: Page, base_url: str) -> None:
    """A result that stands further down this very page closes the dialog and goes there."""
    page.goto(f"{base_url}guide/safety/")
    search(page, "side effects")
    page.keyboard.press("Enter")
    page.wait_for_url("**/guide/safety/#common-side-effects")
    assert not page.locator("dialog.search").is_visible()


def test_the_number_of_results_is_told_to_screen_readers(page: Page) -> None:
    """A live region says how many results there are, and says so where there are none."""
    search(page, "dizzy")
    status = page.get_by_role("status")
    assert re.fullmatch(r"\d+ results?\.", status.inner_text())
    page.locator(".search__words").fill("zzzzqqq")
    page.wait_for_function(STATUS_SAYS, arg="Nothing found")
    assert page.locator(".search__results li").count() == 0


def test_a_letter_alone_does_nothing(page: Page) -> None:
    """No single letter or mark turns the page: voice control and a slip of the hand press them by accident."""
    address = page.url
    for key in ("n", "p", ",", ".", "f", "s", "/"):
        page.keyboard.press(key)
    page.wait_for_timeout(200)
    assert page.url == address
    assert not page.locator("dialog.search").is_visible()


def test_the_search_fits_a_small_phone(browser: Browser, base_url: str) -> None:
    """At 320 pixels the open search with results is within the screen and has no sideways scroll."""
    page = browser.new_page(viewport={"width": 320, "height": 480})
    page.goto(base_url)
    search(page, "high blood pressure")
    box = page.locator("dialog.search").bounding_box()
    assert box
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 320
    assert page.locator("dialog.search").evaluate("(e) => e.scrollWidth - e.clientWidth") == 0
    page.close()


def test_without_scripts_there_is_a_link_instead(browser: Browser, base_url: str) -> None:
    """With JavaScript off the header has a link to the list of all pages, and no dead box."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{base_url}guide/safety/")
    assert page.get_by_role("button", name="Search").count() == 0
    page.get_by_role("link", name="All pages").first.click()
    assert page.url == f"{base_url}#pages"
    context.close()


def test_a_search_that_cannot_be_loaded_says_so(page: Page) -> None:
    """Where the index is missing, the search says so and offers the list of pages; the next try may work."""
    page.route("**/search_index.json", lambda route: route.abort())
    page.get_by_role("button", name="Search").click()
    page.wait_for_function(STATUS_SAYS, arg="could not be loaded")
    assert page.get_by_role("link", name="See all pages").is_visible()
    page.unroute("**/search_index.json")
    page.keyboard.type("dizzy")
    page.wait_for_function(STATUS_SAYS, arg="result")


def test_the_search_works_on_the_page_for_missing_addresses(browser: Browser, base_url: str) -> None:
    """The page for an address that does not exist finds its files and its results all the same."""
    page = browser.new_page()
    page.goto(f"{base_url}404.html")
    search(page, "dizzy")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.url.startswith(f"{base_url}guide/")
    page.close()
