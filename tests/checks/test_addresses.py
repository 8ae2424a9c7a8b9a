"""Every line of `links.yml` leads to something that is there; the others are named, with line and mend."""

from __future__ import annotations

import pytest

from winnow.checks.addresses import address_problems
from winnow.core.links import parse_links
from winnow.core.records import OutputFile

PAGES = (
    OutputFile(path="index.md", text="# Home {#top}\n"),
    OutputFile(path="guide/safety.md", text='# Risks {#top}\n## Mania {#mania}\n<span id="s-1"></span>\n'),
    OutputFile(path="k/here.md", text="# Here {#top}\n"),
)


def said(text: str, prefix: str = "/") -> list[str]:
    """Return what is said of lines of `links.yml` beside three pages."""
    return [str(problem) for problem in address_problems(PAGES, parse_links(text), prefix)]


@pytest.mark.parametrize(
    "text",
    [
        "short:\n  /k/risks/: guide/safety.md",
        "short:\n  /k/mania/: guide/safety.md#mania",
        "short:\n  /k/one/: guide/safety.md#s-1",
        "redirects:\n  guide/old.md: guide/safety.md",
        "redirects:\n  guide/safety.md#old: guide/safety.md#mania",
        "short:\n  /k/a/: index.md\nredirects:\n  /k/b/: /k/a/",
    ],
)
def test_a_line_that_leads_somewhere_is_no_problem(text: str) -> None:
    """Pages, headings, anchors and other short paths can be led to."""
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "short:\n  /k/a/: guide/safty.md",
            (
                "editorial/links.yml, line 2: `/k/a/` leads to `guide/safty.md`, which is not there. "
                "Did you mean `guide/safety.md`?"
            ),
        ),
        (
            "short:\n  /k/a/: guide/safety.md#maniac",
            (
                "editorial/links.yml, line 2: `/k/a/` leads to `guide/safety.md#maniac`, but the page has no heading "
                "`maniac`. Did you mean `mania`?"
            ),
        ),
        (
            "redirects:\n  guide/old.md: /k/none/",
            (
                "editorial/links.yml, line 2: `guide/old.md` leads to `/k/none/`, which is not there. "
                "Correct it, or take the line out"
            ),
        ),
        (
            "redirects:\n  guide/safety.md: index.md",
            (
                "editorial/links.yml, line 2: `guide/safety.md` is a page, so it cannot lead elsewhere. "
                "Remove the page, or take the line out"
            ),
        ),
        (
            "redirects:\n  guide/safety.md#mania: index.md",
            (
                "editorial/links.yml, line 2: `guide/safety.md#mania` is a heading that is still there. "
                "Take the line out, or rename the heading"
            ),
        ),
        (
            "short:\n  /k/here/: index.md",
            "editorial/links.yml, line 2: `/k/here/` is the address of the page `k/here.md`. Choose another one",
        ),
        (
            "redirects:\n  guide/safety/index.md: index.md",
            (
                "editorial/links.yml, line 2: `guide/safety/index.md` is the address of the page `guide/safety.md`. "
                "Choose another one"
            ),
        ),
    ],
)
def test_a_line_that_leads_nowhere_is_named(text: str, message: str) -> None:
    """The message says on which line, what is wrong, and what was probably meant."""
    assert said(text) == [message]


def test_forty_characters_count_from_the_host() -> None:
    """The folder that a project's site stands in is a part of what has to fit on a line of an email."""
    name = "a" * 36
    assert said(f"short:\n  /k/{name}/: index.md") == []
    assert len(said(f"short:\n  /k/{name}a/: index.md")) == 1
    (message,) = said(f"short:\n  /k/{name}/: index.md", "/some-repo/")
    assert f"line 2: `/some-repo/k/{name}/` has 50 characters behind the host, 40 at most" in message
