"""What a screen reader says of links and buttons that sight tells apart by their place.

The sign behind a heading would be read as part of it and is a link of its own beside it; whoever hears the page has the
list of its headings, so it is left to the mouse. A mark in the text is called `Note 3`, and an arrow back says whence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from winnow.core.problems import Problem
from winnow.finish.markup import Edit, Tag, content_of, edited, opening
from winnow.finish.record import Page, Pass, Site

HEADING, NOTE, BACK = "headerlink", "footnote-ref", "footnote-backref"
NUMBER = re.compile(r"\d{1,4}")
TITLE = re.compile(r"""\stitle=("[^"]{0,200}"|'[^']{0,200}')""")


def unspoken(html: str) -> Iterator[tuple[Tag, str]]:
    """Yield the links whose words tell nothing, each with the class that says what it is."""
    for tag in opening(html, "a"):
        kinds = {HEADING, NOTE, BACK} & set((tag.get("class") or "").split())
        if kinds and tag.get("aria-label") is None and tag.get("aria-hidden") is None:
            yield tag, kinds.pop()


def spoken(html: str, tag: Tag, kind: str) -> str:
    """Return the opening tag of such a link with what is to be said of it."""
    text = html[tag.start : tag.end]
    if kind == HEADING:
        return f'{text[:-1]} aria-hidden="true" tabindex="-1">'
    if kind == BACK:
        # As a title it would be said after the name of the arrow.
        return TITLE.sub(r" aria-label=\1", text)
    start, end = content_of(html, tag)
    number = NUMBER.search(html[start:end])
    return f'{text[:-1]} aria-label="Note {number[0]}">' if number else text


def with_names(page: Page, _site: Site) -> Page:
    """Return the page with a name for each mark and arrow, and the signs behind headings unread."""
    html = page.html
    edits = [Edit(start=tag.start, end=tag.end, text=spoken(html, tag, kind)) for tag, kind in unspoken(html)]
    return Page(path=page.path, html=edited(html, edits))


def unnamed(page: Page, _site: Site) -> list[Problem]:
    """Return a problem for each of these links that has no name."""
    return [
        Problem(
            where=page.at(tag.start),
            what=f"a screen reader cannot tell what a link is for (class {kind})",
            mend="Give it a title or a number, or mend finish/spoken.py",
        )
        for tag, kind in unspoken(page.html)
    ]


SPOKEN = Pass(name="what is spoken", apply=with_names, problems=unnamed)
