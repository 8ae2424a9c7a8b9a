"""Material's two hidden check boxes carry `autocomplete`, which the HTML standard does not allow on a check box.

Their markup is in the theme's base template, which no override reaches.
"""

from __future__ import annotations

import re

from winnow.core.problems import Problem
from winnow.finish.markup import Edit, Tag, edited, line_of, opening
from winnow.finish.record import Page, Pass, Site

ATTRIBUTE = re.compile(r"""\s+autocomplete(?:\s*=\s*(?:"[^"]{0,200}"|'[^']{0,200}'|[^\s>]{0,200}))?""", re.IGNORECASE)


def wrong_boxes(html: str) -> list[Tag]:
    """Return the check boxes that carry the attribute."""
    return [
        tag for tag in opening(html, "input") if tag.get("type") == "checkbox" and tag.get("autocomplete") is not None
    ]


def without_autocomplete(page: Page, _site: Site) -> Page:
    """Return the page with the attribute taken from its check boxes."""
    edits = [
        Edit(start=tag.start, end=tag.end, text=ATTRIBUTE.sub("", page.html[tag.start : tag.end]))
        for tag in wrong_boxes(page.html)
    ]
    return Page(path=page.path, html=edited(page.html, edits))


def autocomplete_left(page: Page, _site: Site) -> list[Problem]:
    """Return a problem for each check box that still has the attribute."""
    return [
        Problem(
            where=f"{page.path}:{line_of(page.html, tag.start)}",
            what="a check box has an autocomplete attribute",
            mend="Take it out of the template, or mend finish/toggles.py",
        )
        for tag in wrong_boxes(page.html)
    ]


TOGGLES = Pass(name="check boxes", apply=without_autocomplete, problems=autocomplete_left)
