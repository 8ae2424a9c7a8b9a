"""Names of tables."""

from __future__ import annotations

from winnow.finish.captions import CAPTIONS
from winnow.finish.record import Page, Site

SITE = Site(name="Guide", address="https://example.org/", description="")
HEADING = '<h2 id="a">How <em>often</em><a class="headerlink" href="#a">&para;</a></h2>'
TABLE = "<table><thead></thead></table>"


def made(html: str) -> str:
    """Return a page after the pass."""
    return CAPTIONS.apply(Page(path="p.html", html=html), SITE).html


def test_a_table_is_named_after_the_heading_above_it() -> None:
    """Its words alone: no tags, and not the sign that links to the heading."""
    caption = '<caption class="unseen">How often</caption>'
    assert made(HEADING + TABLE) == f"{HEADING}<table>{caption}<thead></thead></table>"


def test_a_caption_that_is_there_stays() -> None:
    """So the pass may run twice."""
    once = made(HEADING + TABLE)
    assert made(once) == once


def test_a_table_above_all_headings_stays_as_it_is() -> None:
    """It has nothing to be named after."""
    assert made(TABLE + HEADING) == TABLE + HEADING


def test_a_table_that_is_left_is_named_with_its_line() -> None:
    """A page that the pass missed is a problem; a mended one is none."""
    page = Page(path="p.html", html=f"{HEADING}\n{TABLE}")
    assert [problem.where for problem in CAPTIONS.problems(page, SITE)] == ["p.html:2"]
    assert CAPTIONS.problems(CAPTIONS.apply(page, SITE), SITE) == []
