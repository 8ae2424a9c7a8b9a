"""Where the tags of a page stand, so that a pass can change a few characters and leave the rest as it is.

Writing a page anew from a tree would change more than is meant: entities, void elements, spaces. So a parser finds the
places, and the passes cut and paste.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from html.parser import HTMLParser
from itertools import accumulate


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """One opening or closing tag."""

    name: str
    """Name of the element, in small letters."""
    attributes: tuple[tuple[str, str | None], ...]
    """Names and values in their order; a value is None where only the name stands."""
    start: int
    """Offset of its first character."""
    end: int
    """Offset behind its last character."""
    closing: bool = False
    """Whether it closes an element."""

    def get(self, name: str) -> str | None:
        """Return the value of an attribute: empty where only the name stands, None where it is absent."""
        return next((value or "" for key, value in self.attributes if key == name), None)


class Scanner(HTMLParser):
    """Notes each tag with its place."""

    def __init__(self, html: str) -> None:
        """Scan a whole page."""
        super().__init__(convert_charrefs=True)
        self.tags: list[Tag] = []
        self.html = html
        self.line_starts = [0, *accumulate(len(line) + 1 for line in html.split("\n"))]
        self.feed(html)
        self.close()

    def place(self) -> int:
        """Return the offset at which the parser stands."""
        line, column = self.getpos()
        return self.line_starts[line - 1] + column

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an opening tag."""
        start = self.place()
        end = start + len(self.get_starttag_text() or "")
        self.tags.append(Tag(name=tag, attributes=tuple(attrs), start=start, end=end))

    def handle_endtag(self, tag: str) -> None:
        """Note a closing tag; a tag that closes itself (`<path/>`) was noted as an opening one."""
        start = self.place()
        if self.html.startswith("</", start):
            end = self.html.find(">", start) + 1
            self.tags.append(Tag(name=tag, attributes=(), start=start, end=end, closing=True))


@lru_cache(maxsize=8)
def tags_of(html: str) -> tuple[Tag, ...]:
    """Return the tags of a page in their order. The passes ask one after the other, so the last few are kept."""
    return tuple(Scanner(html).tags)


def head_tags(html: str) -> tuple[Tag, ...]:
    """Return the tags of the head of a page, without reading the rest; all of them where it has no head."""
    return tags_of(html[: html.find("</head>") + len("</head>")] if "</head>" in html else html)


def in_head(html: str, *names: str) -> Iterable[Tag]:
    """Yield the opening tags with one of these names in the head of a page."""
    return (tag for tag in head_tags(html) if not tag.closing and tag.name in names)


def opening(html: str, *names: str) -> Iterable[Tag]:
    """Yield the opening tags of a page with one of these names; all of them where none is given."""
    return (tag for tag in tags_of(html) if not tag.closing and (not names or tag.name in names))


def content_of(html: str, tag: Tag) -> tuple[int, int]:
    """Return where the content of an element stands: from behind its opening tag to its closing one.

    Where the closing tag is missing the content is empty.
    """
    depth = 0
    for other in tags_of(html):
        if other.start <= tag.start or other.name != tag.name:
            continue
        depth += -1 if other.closing else 1
        if depth < 0:
            return tag.end, other.start
    return tag.end, tag.end


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """Characters to put in place of others."""

    start: int
    """Offset of the first character that goes."""
    end: int
    """Offset behind the last one that goes; the same as `start` where nothing does."""
    text: str = ""
    """What comes in their place."""


def edited(html: str, edits: Sequence[Edit]) -> str:
    """Return a page with some edits made, which must not overlap."""
    parts, place = [], 0
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        parts += [html[place : edit.start], edit.text]
        place = edit.end
    return "".join([*parts, html[place:]])


def removal(html: str, tag: Tag, *, whole: bool = False) -> Edit:
    """Return the edit that takes a tag out, the whole element where `whole`, with the newline put before it."""
    end = tag.end
    if whole:
        end = content_of(html, tag)[1] + len(f"</{tag.name}>")
    return Edit(start=tag.start - html.startswith("\n", tag.start - 1), end=end)


def insertion(place: int, tag: str) -> Edit:
    """Return the edit that puts a tag in on a line of its own; `removal` takes out exactly this."""
    return Edit(start=place, end=place, text=f"\n{tag}")


def head_end(html: str) -> int | None:
    """Return where the head of a page closes; None where it has none."""
    return next((tag.start for tag in head_tags(html) if tag.closing and tag.name == "head"), None)
