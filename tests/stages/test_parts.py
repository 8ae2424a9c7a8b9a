"""The parts that every page has: status, dates, levels of help; and the pages of the program's own words."""

from __future__ import annotations

import datetime as dt
import math
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deciding import editorial, made, sources
from winnow.core.addresses import placed
from winnow.core.readability import prose, sentences
from winnow.core.text import words
from winnow.edges.project import Places
from winnow.edges.publish import nav_lines
from winnow.edges.rules import read_pages
from winnow.stages.render.home import Entry, Home, home_page
from winnow.stages.render.illustrated import marked_once
from winnow.stages.render.menu import menu
from winnow.stages.render.parts import Age, about_lines, audience_lines, in_full, levels, minutes, status_lines
from winnow.stages.render.statements import statement_pages

TEXTS = read_pages(Places().data)
DAY = dt.date(2026, 11, 2)


def test_a_day_is_written_in_full() -> None:
    """No reader has to know which number is the month."""
    assert in_full(DAY) == "2 November 2026"


@pytest.mark.parametrize(("count", "expected"), [(0, 1), (200, 1), (201, 2), (1000, 5)])
def test_minutes_are_rounded_up(count: int, expected: int) -> None:
    """At 200 words a minute, and never less than one."""
    assert minutes(["word " * count]) == expected


@given(st.lists(st.text("ab’'—-% \n\u20090£é41/", max_size=60)))
def test_minutes_count_the_words_of_the_page(lines: list[str]) -> None:
    """Looked at piece by piece, as many words are found as in the page as a whole."""
    body = [*lines, "and much more of the same " * 100]
    assert minutes(body) == math.ceil(len(words(prose("\n".join(body)))) / 200)


def test_drawings_and_links_take_no_time_to_read() -> None:
    """What counts is what is read: not the outlines of a drawing, not the address behind a link."""
    drawing = '<svg class="picture people">' + '<path d="M1 2"/>' * 400 + "</svg>"
    assert minutes([drawing, "[word](guide/a/very/long/address.md)"]) == 1


def test_the_status_is_one_line() -> None:
    """Short, and it leads to the whole."""
    (line, *_) = status_lines(["word " * 300], TEXTS.parts)
    assert line == "Not yet reviewed by a clinician. 2 minutes to read. [About this page](#about-this-page)"


def test_no_date_is_made_up() -> None:
    """Where nobody wrote a date down, none is shown, and a review is never dated."""
    said = "\n".join(about_lines(["A page."], Age(changed=None, checked=None), TEXTS.parts))
    assert re.findall(r"\d{4}", said) == []
    assert "Last reviewed: not yet." in said


def test_both_dates_are_shown() -> None:
    """The day of the last change, and the day on which the facts were last checked."""
    said = "\n".join(about_lines(["A page."], Age(changed=DAY, checked=dt.date(2026, 10, 1)), TEXTS.parts))
    assert "Text last changed: 2 November 2026." in said
    assert "Facts last checked: 1 October 2026." in said


def test_whom_a_page_is_for_is_one_sentence() -> None:
    """`You want …` goes on from the words of the program."""
    assert audience_lines("You want to know.", TEXTS.parts)[0] == "This page is for you if you want to know."


def test_each_level_of_help_has_its_box() -> None:
    """From the least urgent to the most; the heading names the urgency, so that colour is never the only sign."""
    lines = levels(["### Ask if:", "", "- a", "", "### Call today if:", "", "- b", "", "### Call now if:", "", "- c"])
    assert [line for line in lines if line.startswith(("<div", "###"))] == [
        '<div class="care care-ask" markdown="1">',
        "### Ask if:",
        '<div class="care care-today" markdown="1">',
        "### Call today if:",
        '<div class="care care-now" markdown="1">',
        "### Call now if:",
    ]
    assert lines.count("</div>") == 3


def test_a_row_does_not_repeat_the_marks_above_it() -> None:
    """One mark says where a whole run of rows comes from; another source gets its own."""
    rows = ["| a | 1[^1] |", "| b | 2[^1] |", "| c | 3[^2] |", "| d | 4[^1] |"]
    assert marked_once(rows) == ["| a | 1[^1] |", "| b | 2 |", "| c | 3[^2] |", "| d | 4[^1] |"]


def test_a_link_from_the_root_holds_on_any_page() -> None:
    """A block stands in several folders; an address of another site is left as it is."""
    text = "[a](guide/safety.md#top) [b](https://example.org/guide/safety.md)"
    assert placed(text, "guide/conditions/ocd.md") == "[a](../safety.md#top) [b](https://example.org/guide/safety.md)"


def test_privacy_is_said_in_three_sentences() -> None:
    """Nobody reads more."""
    page = next(page for page in statement_pages("", TEXTS) if page.path == "about/privacy.md")
    assert len(sentences(prose(page.text.split("{#top}\n")[1]))) == 3


@pytest.mark.parametrize(
    ("contact", "said"),
    [
        ("", "No contact address has been set for this copy of the site."),
        ("help@example.org", "Please tell us: [help@example.org](mailto:help@example.org)."),
        ("https://example.org/report", "Please tell us: <https://example.org/report>."),
    ],
)
def test_the_page_on_accessibility_says_where_to_write_to(contact: str, said: str) -> None:
    """Plainly so where there is nobody to write to."""
    page = next(page for page in statement_pages(contact, TEXTS) if page.path == "about/accessibility.md")
    assert said in page.text


def test_pages_below_an_overview_stand_below_it_in_its_group() -> None:
    """A group, an overview in it, and the pages in the folder of the overview."""
    pages = [("Works?", "g/w.md"), ("Uses", "g/u/index.md"), ("Pain", "g/u/pain.md"), ("A/B", "g/b.md")]
    entries = menu(pages, [("Made", "a/m.md")], {"g/w.md": "Help", "g/u/index.md": "Help"}, "About")
    assert nav_lines(entries) == [
        "nav:",
        '  - "Home": index.md',
        '  - "Help":',
        '      - "Works?": g/w.md',
        '      - "Uses":',
        "          - g/u/index.md",
        '          - "Pain": g/u/pain.md',
        '  - "A&#47;B": g/b.md',
        '  - "About":',
        '      - "Made": a/m.md',
    ]


def test_the_home_page_has_four_ways_in_and_every_page() -> None:
    """Each page of the menu once, in its group."""
    text = next(file.text for file in made(*sources()).build.files if file.path == "index.md")
    ways = text.split('<div class="ways-in" markdown="1">')[1].split("</div>")[0]
    assert len(re.findall(r"^- \[", ways, re.MULTILINE)) == 4
    listed = text.split('<div class="all-pages" markdown="1">')[1]
    paths = re.findall(r"\]\(([\w/-]+\.md)\)", listed)
    assert paths == [plan.page for plan in editorial().pages] + [editorial().glossary.page]


def test_a_home_page_without_groups_is_one_list() -> None:
    """A guide made of articles alone has no groups."""
    page = Entry(title="One", path="guide/one.md", description="What it is.")
    home = Home(title="T", lead="L.", status=(), pages=[page], groups={}, clinicians=("about/m.md", "How."))
    text = home_page(home, TEXTS).text
    assert "- [One](guide/one.md): What it is." in text
    assert "###" not in text
