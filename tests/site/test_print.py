"""Every page of the guide on paper: two sides at most on A4 and on Letter, with the crisis box on the first."""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from winnow.finish.paper import SHEET

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.timeout(600)

MOST_SIDES = 2
SMALLEST_POINTS, SMALLEST_RUNNING = 6.99, 8.49
"""References and tables may be 7 points small, running text 8.5; a hair less, since browsers count in pixels."""
POINTS = """() => [...document.querySelectorAll('article *')].filter((e) => [...e.childNodes].some(
  (n) => n.nodeType === 3 && n.textContent.trim()) && e.checkVisibility() && !e.closest('sup'))
  .map((e) => [parseFloat(getComputedStyle(e).fontSize) * 0.75, Boolean(e.closest('.footnote, table'))])"""


@pytest.fixture(scope="session")
def guide_pages(html_pages: tuple[str, ...]) -> tuple[str, ...]:
    """Return the pages of the guide."""
    return tuple(path for path in html_pages if path.startswith("guide/"))


SHEETS = {"A4": ("210mm", "297mm"), "Letter": ("8.5in", "11in"), "that of the PDFs": tuple(SHEET.split())}


@pytest.mark.parametrize("sheet", SHEETS)
def test_a_page_of_the_guide_has_two_sides_at_most(
    browser: Browser, base_url: str, guide_pages: tuple[str, ...], sheet: str
) -> None:
    """Printed by a reader, in their own browser. The crisis box stands on the first side, the page's foot on each."""
    page = browser.new_page()
    long, lost = {}, {}
    width, height = SHEETS[sheet]
    for path in guide_pages:
        page.goto(base_url + path)
        sides = PdfReader(io.BytesIO(page.pdf(width=width, height=height))).pages
        words = [side.extract_text() for side in sides]
        if len(sides) > MOST_SIDES:
            long[path] = len(sides)
        if page.locator("#crisis-box").count() and "In a crisis" not in words[0]:
            lost[path] = "the crisis box is not on the first side"
        if not all(f"Side {number} of {len(sides)}" in side for number, side in enumerate(words, 1)):
            lost[path] = "a side lacks its foot"
        if not all("Text last changed:" in side and "/k/" in side for side in words):
            lost[path] = "a side lacks its address or date"
    page.close()
    assert long == {}
    assert lost == {}


def test_what_is_printed_can_be_read(browser: Browser, base_url: str, guide_pages: tuple[str, ...]) -> None:
    """No type is smaller than 7 points, and none of the running text smaller than 8.5."""
    page = browser.new_page()
    page.emulate_media(media="print")
    small = {}
    for path in guide_pages:
        page.goto(base_url + path)
        sizes = page.evaluate(POINTS)
        wrong = [size for size, aside in sizes if size < (SMALLEST_POINTS if aside else SMALLEST_RUNNING)]
        if wrong:
            small[path] = min(wrong)
    page.close()
    assert small == {}


def test_the_address_of_a_link_is_written_out(browser: Browser, base_url: str) -> None:
    """A reader of paper cannot press a link; where the words are not the address, the address follows."""
    page = browser.new_page()
    page.goto(f"{base_url}guide/safety/")
    words = "".join("".join(side.extract_text().split()) for side in PdfReader(io.BytesIO(page.pdf())).pages)
    page.close()
    assert "(https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=" in words


def test_nothing_of_the_screen_is_printed(browser: Browser, base_url: str) -> None:
    """Menu, search, and the link to the PDF stay on the screen."""
    page = browser.new_page()
    page.goto(f"{base_url}guide/safety/")
    text = "\n".join(side.extract_text() for side in PdfReader(io.BytesIO(page.pdf())).pages)
    page.close()
    for words in ("Skip to content", "Print or save as PDF", "Back to top", "¶"):
        assert words not in text


def test_every_page_has_its_foot(site_dir: Path, html_pages: tuple[str, ...]) -> None:
    """The small style sheet lies beside each page that is there to be read."""
    lost = [
        path for path in html_pages if path != "404.html" and not (site_dir / path).with_name("print.css").is_file()
    ]
    assert lost == []
