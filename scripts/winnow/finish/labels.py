"""Labels of Material's menu that the HTML standard does not allow: an empty `tabindex`, and a `for` that names nothing.

Their markup is in macros of the theme, which would have to be copied whole to be overridden.
"""

from __future__ import annotations

import re

from winnow.core.problems import Problem
from winnow.finish.markup import Edit, Tag, edited, opening, tags_of
from winnow.finish.record import Page, Pass, Site

EMPTY_TABINDEX = re.compile(r"""\s+tabindex(?:\s*=\s*(?:""|''))?(?=[\s>])""", re.IGNORECASE)
FOR = re.compile(r"""\s+for\s*=\s*(?:"[^"]{0,200}"|'[^']{0,200}'|[^\s>]{0,200})""", re.IGNORECASE)


def wrong_labels(html: str) -> list[tuple[Tag, re.Pattern[str]]]:
    """Return the labels with an attribute that has to go, each with the shape of that attribute."""
    ids = {tag.get("id") for tag in tags_of(html) if not tag.closing}
    labels = list(opening(html, "label"))
    found = [(tag, EMPTY_TABINDEX) for tag in labels if tag.get("tabindex") == ""]
    return found + [(tag, FOR) for tag in labels if tag.get("for") is not None and tag.get("for") not in ids]


def without_wrong_attributes(page: Page, _site: Site) -> Page:
    """Return the page with these attributes taken from its labels."""
    texts: dict[Tag, str] = {}
    for tag, shape in wrong_labels(page.html):
        texts[tag] = shape.sub("", texts.get(tag, page.html[tag.start : tag.end]))
    edits = [Edit(start=tag.start, end=tag.end, text=text) for tag, text in texts.items()]
    return Page(path=page.path, html=edited(page.html, edits))


def labels_left(page: Page, _site: Site) -> list[Problem]:
    """Return a problem for each label that still has such an attribute."""
    return [
        Problem(
            where=page.at(tag.start),
            what="a label has an empty tabindex, or a for that names no element",
            mend="Correct the template, or mend finish/labels.py",
        )
        for tag, _ in wrong_labels(page.html)
    ]


LABELS = Pass(name="labels", apply=without_wrong_attributes, problems=labels_left)
