"""The headings of a page with their ids: what a link behind a `#` can lead to."""

from __future__ import annotations

import re
from dataclasses import dataclass

HEADING = re.compile(r"^\s{0,8}(#{1,6})[ \t]+(?P<title>.*?)(?:[ \t]*\{(?P<attributes>[^{}]*)\})?[ \t]*$")
HTML_HEADING = re.compile(r"<h[1-6]\b(?P<attributes>[^>]*)>(?P<title>[^<]*)", re.IGNORECASE)
TERM = re.compile(r"^(?P<title>[^\s#:>|\-*].*?)[ \t]*\{(?P<attributes>#[\w-]+)\}[ \t]*$")
"""A word that a glossary explains; it has an id of its own."""
MARKDOWN_ID = re.compile(r"(?:^|\s)#([\w-]+)")
HTML_ID = re.compile(r"""\bid=["']?([\w-]+)""")
OTHER_ID = re.compile(r"""<(?:span|a|div|section|p)\b[^>]*\bid=["']([\w-]+)["']""")
MARKUP = re.compile(r"<[^>]{0,200}>|\[\^\d+\]")
FENCE = re.compile(r"^\s*(?:```|~~~)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading, or a word that is explained, with what leads to it."""

    id: str
    """Empty where it declares none, so that a builder would number it."""
    title: str
    line: int
    """Line in the page, from 1."""
    term: bool = False


def heading_in(line: str, number: int) -> Heading | None:
    """Return the heading on a line of Markdown, None where there is none."""
    for pattern, ids in ((HEADING, MARKDOWN_ID), (HTML_HEADING, HTML_ID), (TERM, MARKDOWN_ID)):
        match = pattern.search(line) if pattern is HTML_HEADING else pattern.match(line)
        if match:
            found = ids.search(match["attributes"] or "")
            title = MARKUP.sub("", match["title"]).strip()
            return Heading(id=found[1] if found else "", title=title, line=number, term=pattern is TERM)
    return None


def outline(text: str) -> tuple[Heading, ...]:
    """Return the headings of a page of Markdown in order; what stands in its front matter or in code is none."""
    found: list[Heading] = []
    lines = text.split("\n")
    behind = lines.index("---", 1) + 1 if lines[0] == "---" and "---" in lines[1:] else 0
    code = False
    for number, line in enumerate(lines[behind:], start=behind + 1):
        if FENCE.match(line):
            code = not code
        heading = None if code else heading_in(line, number)
        found += [heading] if heading else []
    return tuple(found)


def bare_ids(text: str) -> tuple[str, ...]:
    """Return the ids of a page that belong to no heading, such as those of old headings and of cited sentences."""
    return tuple(OTHER_ID.findall(text))
