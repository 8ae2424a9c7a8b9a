"""The parts of a page that a screen reader jumps between: one main part, one menu, and which page is open in it.

Material puts the menu and the list of headings inside `main`, so that a jump to the main part lands in the menu. It
makes each group of the menu a landmark, and calls it closed while all of it shows; only a group that its label opens
and shuts keeps what says so, which the script of the theme keeps up to date. Classes stay, so it looks the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from winnow.core.problems import Problem
from winnow.finish.markup import Edit, Tag, content_of, edited, opening
from winnow.finish.record import Page, Pass, Site

CRISIS = "In a crisis"
"""What the part above the page is called: the crisis line."""
NAMED = re.compile(r"""\s+aria-(?:label|labelledby|expanded)=(?:"[^"]{0,200}"|'[^']{0,200}')""")
HERE = {"", ".", "./"}
"""How a link of the menu leads to the page that it stands on."""


def classes(tag: Tag) -> set[str]:
    """Return the classes of a tag."""
    return set((tag.get("class") or "").split())


def renamed(html: str, tag: Tag, name: str) -> list[Edit]:
    """Return the edits that give an element another name; nothing where its closing tag is missing."""
    _, end = content_of(html, tag)
    if not html.startswith(f"</{tag.name}", end):
        return []
    return [
        Edit(start=tag.start + 1, end=tag.start + 1 + len(tag.name), text=name),
        Edit(start=end + 2, end=end + 2 + len(tag.name), text=name),
    ]


def inner_menus(html: str) -> Iterator[Tag]:
    """Yield the menus that stand within another one and are always open."""
    shut = {tag.get("id") for tag in opening(html, "label") if tag.get("tabindex") is not None and tag.get("id")}
    outer_end = 0
    for tag in opening(html, "nav"):
        if tag.start < outer_end:
            if tag.get("aria-labelledby") not in shut:
                yield tag
        else:
            outer_end = content_of(html, tag)[1]


def without_names(html: str, tag: Tag) -> list[Edit]:
    """Return the edits that take the names from a tag: a plain part of a page has none."""
    return [
        Edit(start=tag.start + found.start(), end=tag.start + found.end())
        for found in NAMED.finditer(html[tag.start : tag.end])
    ]


def attribute(tag: Tag, text: str) -> Edit:
    """Return the edit that adds an attribute to a tag."""
    return Edit(start=tag.end - 1, end=tag.end - 1, text=f" {text}")


def with_landmarks(page: Page, _site: Site) -> Page:
    """Return the page with its content as the main part, one landmark for the menu, and the open page marked in it."""
    html, edits = page.html, []
    content = next((tag for tag in opening(html, "div") if "md-content" in classes(tag)), None)
    outer = next((tag for tag in opening(html, "main") if "md-main" in classes(tag)), None)
    if content and outer:
        edits += [*renamed(html, outer, "div"), *renamed(html, content, "main")]
    for tag in inner_menus(html):
        edits += [*renamed(html, tag, "div"), *without_names(html, tag)]
    for tag in opening(html, "a", "aside"):
        if "md-nav__link--active" in classes(tag) and tag.get("href") in HERE and tag.get("aria-current") is None:
            edits.append(attribute(tag, 'aria-current="page"'))
        if "md-banner" in classes(tag) and tag.get("aria-label") is None:
            edits.append(attribute(tag, f'aria-label="{CRISIS}"'))
    return Page(path=page.path, html=edited(html, edits))


def misplaced(page: Page, _site: Site) -> list[Problem]:
    """Return a problem where a menu stands in the main part of a page or in another menu."""
    html = page.html
    wrong = list(inner_menus(html))
    for main in opening(html, "main"):
        end = content_of(html, main)[1]
        wrong += [tag for tag in opening(html, "nav") if main.start < tag.start < end]
    what, mend = "a menu stands inside the main part, or inside another menu", "Mend finish/landmarks.py"
    places = dict.fromkeys(page.at(tag.start) for tag in wrong)
    return [Problem(where=where, what=what, mend=mend) for where in places]


LANDMARKS = Pass(name="landmarks", apply=with_landmarks, problems=misplaced)
