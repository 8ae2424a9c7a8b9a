"""Less to send: the blank lines and indentation that templates leave between the tags of a page.

About a twentieth of a page, compressed. A run of white space shows as one space (CSS Text 3, section 4.1.1), and one
newline is left of it, so nothing changes for a reader; where white space counts, it stays.
"""

from __future__ import annotations

import re

from winnow.core.problems import Problem
from winnow.finish.record import Page, Pass, Site

KEPT = re.compile(r"(<(pre|textarea|script|style)\b.*?</\2\s*>|<!--.*?-->)", re.IGNORECASE | re.DOTALL)
"""Elements in which white space counts."""
GAP = re.compile(r"[ \t]*\n[ \t\n]*")


def lean(html: str) -> str:
    """Return a page with one newline for each gap that holds a newline."""
    parts, place = [], 0
    for match in KEPT.finditer(html):
        parts += [GAP.sub("\n", html[place : match.start()]), match[0]]
        place = match.end()
    return "".join([*parts, GAP.sub("\n", html[place:])])


def made_lean(page: Page, _site: Site) -> Page:
    """Return the page without the gaps."""
    return Page(path=page.path, html=lean(page.html))


def gaps_left(page: Page, _site: Site) -> list[Problem]:
    """Return a problem where the page still has gaps."""
    if lean(page.html) == page.html:
        return []
    return [Problem(where=page.path, what="has blank lines or indentation left", mend="Mend finish/lean.py")]


LEAN = Pass(name="white space", apply=made_lean, problems=gaps_left)
