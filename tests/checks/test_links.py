"""Every link between pages leads to a page and a heading that are there; the others are named."""

from __future__ import annotations

import pytest

from winnow.checks.links import broken_links
from winnow.core.records import OutputFile


def found(text: str) -> list[str]:
    """Return what is said of a page that stands beside two others."""
    pages = (
        OutputFile(path="guide/a.md", text=text),
        OutputFile(path="guide/b.md", text='## Uses {#uses}\n<span id="line-3"></span>\n'),
        OutputFile(path="index.md", text="# Home\n"),
    )
    return [str(problem) for problem in broken_links(pages)]


@pytest.mark.parametrize(
    "text",
    [
        "[b](b.md)",
        "[b](b.md#uses)",
        "[b](b.md#line-3)",
        "[home](../index.md)",
        "## Here {#here}\n[here](#here)",
        "[out](https://example.org/x#y) [call](tel:988) [text](sms:988) [mail](mailto:a@example.org)",
        r"plain \[x\](nowhere.md)",
    ],
)
def test_a_good_link_is_no_problem(text: str) -> None:
    """Pages, headings and other sites can be linked to; escaped brackets are no link."""
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[x](c.md)", "guide/a.md: a link leads to guide/c.md, which is no page. Correct the link"),
        ("[x](../b.md)", "guide/a.md: a link leads to b.md, which is no page. Correct the link"),
        ("[x](b.md#none)", "guide/a.md: a link leads to guide/b.md#none, which is no heading there. Correct the link"),
        ("[x](#none)", "guide/a.md: a link leads to guide/a.md#none, which is no heading there. Correct the link"),
    ],
)
def test_a_broken_link_names_its_page_and_target(text: str, message: str) -> None:
    """The message says on which page to look for what."""
    assert found(text) == [message]
