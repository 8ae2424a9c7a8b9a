"""Attributes that the theme writes and the HTML standard does not allow: taken out, since no override reaches them.

`autocomplete` on the two hidden check boxes of the base template; an empty `tabindex` on the labels of the menu, which
browsers read as if it were not there; and `for` on a label whose check box is missing, on the first page of a section.
"""

from __future__ import annotations

import re

from winnow.core.problems import Problem
from winnow.finish.markup import Edit, Tag, edited, opening
from winnow.finish.record import Page, Pass, Site

VALUE = r"""(?:\s*=\s*(?:"[^"]{0,200}"|'[^']{0,200}'|[^\s>]{0,200}))?"""
PATTERNS = {name: re.compile(rf"\s+{name}{VALUE}", re.IGNORECASE) for name in ("autocomplete", "tabindex", "for")}


def wrong_attribute(tag: Tag, ids: set[str | None]) -> str:
    """Return the attribute of a tag that has to go, empty where none has; `ids` are those of the page."""
    if tag.name == "input" and tag.get("type") == "checkbox" and tag.get("autocomplete") is not None:
        return "autocomplete"
    if tag.get("tabindex") == "":
        return "tabindex"
    return "for" if tag.name == "label" and tag.get("for") is not None and tag.get("for") not in ids else ""


def wrong_tags(html: str) -> list[tuple[Tag, str]]:
    """Return the tags of a page that have such an attribute, each with the first of them."""
    ids = {tag.get("id") for tag in opening(html)}
    return [(tag, name) for tag in opening(html) if (name := wrong_attribute(tag, ids))]


def mended(page: Page, _site: Site) -> Page:
    """Return the page without these attributes, all else as it was."""
    html = page.html
    while wrong := wrong_tags(html):
        edits = [
            Edit(start=tag.start, end=tag.end, text=PATTERNS[name].sub("", html[tag.start : tag.end], count=1))
            for tag, name in wrong
        ]
        html, before = edited(html, edits), html
        if html == before:
            break
    return Page(path=page.path, html=html)


def wrong_left(page: Page, _site: Site) -> list[Problem]:
    """Return a problem for each such attribute that is still there."""
    return [
        Problem(
            where=page.at(tag.start),
            what=f"the element {tag.name} has a wrong attribute ({name})",
            mend="Take it out of the template, or mend finish/toggles.py",
        )
        for tag, name in wrong_tags(page.html)
    ]


TOGGLES = Pass(name="attributes of the theme", apply=mended, problems=wrong_left)
