"""A name for each table: its caption repeats the heading that it stands under.

MkDocs has no way to write a caption (WCAG 2.2, technique H39). Whoever sees the page reads the heading right above, so
the caption is for what reads pages aloud, which lists tables by name.
"""

from __future__ import annotations

import re

from winnow.core.problems import Problem
from winnow.finish.markup import Edit, Tag, content_of, edited, opening
from winnow.finish.record import Page, Pass, Site

HEADINGS = ("h1", "h2", "h3", "h4")
ASIDE = re.compile(r"<a [^>]{0,300}headerlink.*?</a>|<[^>]{0,500}>", re.DOTALL)
"""The link of a heading to itself, and any tag: what is no word of it."""


def bare_tables(html: str) -> list[tuple[Tag, str]]:
    """Return the tables without a caption, each with the words of the heading above it; none without a heading."""
    found: list[tuple[Tag, str]] = []
    heading = ""
    for tag in opening(html, "table", *HEADINGS):
        start, end = content_of(html, tag)
        if tag.name != "table":
            heading = ASIDE.sub("", html[start:end]).strip()
        elif heading and "<caption" not in html[start:end]:
            found.append((tag, heading))
    return found


def captioned(page: Page, _site: Site) -> Page:
    """Return the page with a caption in each of its tables."""
    edits = [
        Edit(start=tag.end, end=tag.end, text=f'<caption class="unseen">{heading}</caption>')
        for tag, heading in bare_tables(page.html)
    ]
    return Page(path=page.path, html=edited(page.html, edits))


def captions_lacking(page: Page, _site: Site) -> list[Problem]:
    """Return a problem for each table that still has no caption."""
    return [
        Problem(
            where=page.at(tag.start),
            what="a table has no caption",
            mend="Mend finish/captions.py",
        )
        for tag, _ in bare_tables(page.html)
    ]


CAPTIONS = Pass(name="captions", apply=captioned, problems=captions_lacking)
