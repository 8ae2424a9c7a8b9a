"""Words of the glossary become links where a page first uses them, and nowhere else."""

from __future__ import annotations

import pytest

from deciding import editorial
from winnow.core.terms import without_terms
from winnow.stages.render.terms import with_terms

PAGE = "guide/conditions/anxiety.md"


def linked(*lines: str, title: str = "A page") -> list[str]:
    """Return lines of a page with their links."""
    return with_terms(lines, editorial().glossary, PAGE, title)


def test_the_first_use_leads_to_the_meaning() -> None:
    """The link is relative to the page, and says by its class what it is."""
    assert linked("You may feel sick, which is called nausea.") == [
        "You may feel sick, which is called [nausea](../glossary.md#nausea){ .term }."
    ]


def test_the_second_use_is_left() -> None:
    """One link for a word on a page, in whatever form it comes again."""
    assert linked("A placebo.", "Two placebos.")[1] == "Two placebos."


@pytest.mark.parametrize(
    "line",
    [
        "## What mania is {#mania}",
        "| mania | about 1 in 10 |",
        "See [mania](bipolar-disorder.md#mania).",
        "**Some evidence on mania**",
        '<div class="mania" markdown="1">',
        "A maniac.",
        "The non-mania group.",
    ],
)
def test_headings_tables_links_and_bold_words_are_left(line: str) -> None:
    """No link in a link, none in a heading, none in a key number, none in the middle of a word."""
    assert linked(line) == [line]


def test_words_of_the_title_are_left() -> None:
    """The page itself explains what it is about."""
    assert linked("Mania is a very high mood.", title="Mania") == ["Mania is a very high mood."]


def test_the_longest_name_is_linked_whole() -> None:
    """`bipolar disorder` is not cut down to a part of it."""
    assert linked("In bipolar disorder, mood swings.")[0].startswith("In [bipolar disorder](../glossary.md#bipolar-")


@pytest.mark.parametrize(("text", "expected"), [("The FDA said so.", True), ("The fda said so.", False)])
def test_capitals_count_in_names_of_capitals(text: str, expected: bool) -> None:  # noqa: FBT001
    """ECT and FDA are names."""
    assert (linked(text) != [text]) is expected


def test_without_its_links_a_page_says_what_it_said() -> None:
    """Nothing is lost or added, whatever the words."""
    lines = [line for block in editorial().blocks for line in block.body.split("\n")]
    assert without_terms("\n".join(linked(*lines))) == "\n".join(lines)
