"""The parts of a page that a screen reader jumps between."""

from __future__ import annotations

import pytest

from winnow.finish.landmarks import LANDMARKS
from winnow.finish.record import Page, Site

SITE = Site(name="Guide", address="https://example.org/", description="")
MENU = (
    '<nav class="md-nav" aria-label="Navigation">'
    '<nav class="md-nav" data-md-level="1" aria-labelledby="x" aria-expanded="false"><ul></ul></nav></nav>'
)
PAGE = f'<main class="md-main">{MENU}<div class="md-content"><div>Text</div></div></main>'


def landed(html: str) -> str:
    """Return a page with the pass run over it."""
    return LANDMARKS.apply(Page(path="p.html", html=html), SITE).html


def test_the_main_part_is_the_content_alone() -> None:
    """A jump to it leads to the text, and not to the menu."""
    html = landed(PAGE)
    assert html.startswith('<div class="md-main"><nav ')
    assert html.endswith('<main class="md-content"><div>Text</div></main></div>')


def test_a_group_of_the_menu_is_no_landmark() -> None:
    """One menu is one landmark; a group within it has no name and is never called closed."""
    assert (
        '<nav class="md-nav" aria-label="Navigation"><div class="md-nav" data-md-level="1"><ul></ul></div></nav>'
        in (landed(PAGE))
    )


def test_a_group_that_opens_and_shuts_keeps_what_says_so() -> None:
    """Its label can be reached by keyboard, and the script of the theme looks for the part that it names."""
    html = f'<label id="x" tabindex="0"></label>{MENU}'
    assert landed(html) == html


@pytest.mark.parametrize(
    ("link", "current"),
    [
        ('<a href="./" class="md-nav__link md-nav__link--active">A</a>', True),
        ('<a href="../" class="md-nav__link md-nav__link--active">Its group</a>', False),
        ('<a href="./" class="md-nav__link">B</a>', False),
    ],
)
def test_the_open_page_is_marked_in_the_menu(link: str, *, current: bool) -> None:
    """Colour alone shows it to the eye; a group that it belongs to is not it."""
    assert ('aria-current="page"' in landed(link)) is current


def test_the_crisis_line_has_a_name_among_the_landmarks() -> None:
    """It is the first part of every page."""
    assert '<aside class="md-banner" aria-label="In a crisis">' in landed('<aside class="md-banner"></aside>')


@pytest.mark.parametrize("html", [PAGE, MENU, '<a href="./" class="md-nav__link--active"></a>', "<main></main>"])
def test_run_twice_it_changes_nothing(html: str) -> None:
    """Each pass is safe to run on what it made."""
    assert landed(landed(html)) == landed(html)


def test_a_menu_that_is_left_in_the_main_part_is_told() -> None:
    """A page that the pass missed is a problem; a mended one is none."""
    page = Page(path="p.html", html=PAGE)
    assert [problem.where for problem in LANDMARKS.problems(page, SITE)] == ["p.html:1"]
    assert LANDMARKS.problems(LANDMARKS.apply(page, SITE), SITE) == []
