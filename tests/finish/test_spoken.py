"""What a screen reader says of the marks of a page."""

from __future__ import annotations

import pytest

from winnow.finish.record import Page, Site
from winnow.finish.spoken import SPOKEN

SITE = Site(name="Guide", address="https://example.org/", description="")
HEADING = '<h2 id="a">Risks<a class="headerlink" href="#a" title="Link to this section">¶</a></h2>'
NOTE = '<sup id="fnref:3"><a class="footnote-ref" href="#fn:3">3</a></sup>'
BACK = '<a class="footnote-backref" href="#fnref:3" title="Back to where note 3 is used">&#8617;</a>'


def said(html: str) -> str:
    """Return a page with the pass run over it."""
    return SPOKEN.apply(Page(path="p.html", html=html), SITE).html


def test_the_sign_behind_a_heading_is_not_read_with_it() -> None:
    """It is left to the mouse: no name, and no stop for the keyboard."""
    assert 'title="Link to this section" aria-hidden="true" tabindex="-1">¶</a>' in said(HEADING)


def test_a_mark_is_called_a_note() -> None:
    """`3` alone tells nothing in a list of links."""
    assert '<a class="footnote-ref" href="#fn:3" aria-label="Note 3">3</a>' in said(NOTE)


def test_an_arrow_says_where_it_leads() -> None:
    """Its title becomes its name, so that it is said once."""
    assert 'href="#fnref:3" aria-label="Back to where note 3 is used">&#8617;</a>' in said(BACK)


def test_what_has_a_name_keeps_it() -> None:
    """Run twice the pass changes nothing, and other links are no matter of it."""
    once = said(HEADING + NOTE + BACK + '<a href="/">Home</a>')
    assert said(once) == once
    assert '<a href="/">Home</a>' in once


@pytest.mark.parametrize("html", [HEADING, NOTE, BACK])
def test_a_link_that_was_missed_is_named_with_its_line(html: str) -> None:
    """A page that the pass has not seen is a problem; a mended one is none."""
    page = Page(path="p.html", html=f"<p></p>\n{html}")
    assert [problem.where for problem in SPOKEN.problems(page, SITE)] == ["p.html:2"]
    assert SPOKEN.problems(SPOKEN.apply(page, SITE), SITE) == []
