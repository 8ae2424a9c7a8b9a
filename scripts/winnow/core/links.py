"""Permanent addresses: short paths to pages, and what has become of addresses that have moved.

An address is written as in `editorial/links.yml`: a page by its path under docs (`guide/safety.md`), a heading of it
behind `#` (`guide/safety.md#mania`), a short path as it stands behind the host (`/k/risks/`).
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from winnow.core.checked import Checked, check, parse_yaml
from winnow.core.problems import ContentError, Problem

NAME = "editorial/links.yml"
SHORT_FOLDER = "k"
"""The folder of the short paths: one letter, since every letter is one more that a hard line break can hit."""
SHORT = re.compile(rf"/{SHORT_FOLDER}/[a-z0-9]+(?:-[a-z0-9]+)*/")
PAGE = re.compile(r"(?:[a-z0-9]+(?:-[a-z0-9]+)*/)*[a-z0-9]+(?:-[a-z0-9]+)*\.md")
HEADING = re.compile(r"[A-Za-z0-9][\w-]{0,99}")


class LinksFile(Checked):
    """The addresses, as they are written down."""

    short: dict[str, str] | None = None
    redirects: dict[str, str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pointer:
    """One line of `links.yml`: an address and where it leads."""

    source: str
    target: str
    line: int
    """Line in the file, from 1."""

    @property
    def where(self) -> str:
        """The place that messages name."""
        return f"{NAME}, line {self.line}"


@dataclass(frozen=True)
class Links:
    """Every short path and every redirect, in the order of the file."""

    short: tuple[Pointer, ...] = ()
    redirects: tuple[Pointer, ...] = ()

    @cached_property
    def leads(self) -> dict[str, str]:
        """Where each address of the file leads at once."""
        return {pointer.source: pointer.target for pointer in (*self.short, *self.redirects)}

    def step(self, address: str) -> str | None:
        """Return where an address leads next, None where it stays; a heading goes where its page went."""
        return self.leads.get(address, self.leads.get(page_of(address)))

    def end(self, address: str) -> str:
        """Return the page, or heading, at which an address ends."""
        while (further := self.step(address)) is not None:
            address = further
        return address

    def short_of(self, page: str) -> str:
        """Return the short path of a page, the first where it has several, empty where it has none."""
        return next((pointer.source for pointer in self.short if self.end(pointer.source) == page), "")


NO_LINKS = Links()


def page_of(address: str) -> str:
    """Return the page of an address: `guide/safety.md` for `guide/safety.md#mania`; a short path is its own."""
    return address.partition("#")[0]


def heading_of(address: str) -> str:
    """Return the heading id of an address, empty where it has none."""
    return address.partition("#")[2]


def web_path(address: str) -> str:
    """Return the path of an address under the address of the site: `guide/safety/#mania`, `k/risks/`, empty: home."""
    page, mark, heading = address.lstrip("/").partition("#")
    folder = page.removesuffix(".md")
    if page.endswith(".md"):
        folder = posixpath.dirname(page) if posixpath.basename(page) == "index.md" else folder
        folder += "/" if folder else ""
    return f"{folder}{mark}{heading}"


def fault_of(address: str) -> tuple[str, str] | None:
    """Return what is wrong with the form of an address and how to mend it, None where nothing is."""
    page, mark, heading = address.partition("#")
    if "?" in address or "&" in address or "=" in address:
        return "has a query string", "Take it out: an address says nothing about who was sent it"
    if SHORT.fullmatch(address) or (PAGE.fullmatch(page) and (not mark or HEADING.fullmatch(heading))):
        return None
    if address.startswith("/"):
        what = f"is no short path: /{SHORT_FOLDER}/, small letters, digits and single hyphens, and / at the end"
        return what, f"Write it like /{SHORT_FOLDER}/side-effects/"
    return "is no page of docs/, such as guide/safety.md or guide/safety.md#mania", "Correct the path or the id"


def faults(links: Links) -> Iterator[Problem]:
    """Yield what is wrong with the lines of the file, taken by themselves."""
    for pointer in (*links.short, *links.redirects):
        for address in (pointer.source, pointer.target):
            fault = fault_of(address)
            if fault:
                yield Problem(where=pointer.where, what=f"`{address}` {fault[0]}", mend=fault[1])
    shorts = {pointer.source: pointer for pointer in links.short}
    for pointer in links.short:
        if not pointer.source.startswith("/"):
            mend = "Move the line to `redirects:`, or begin it with a slash"
            yield Problem(where=pointer.where, what=f"`{pointer.source}` is no short path", mend=mend)
    for pointer in links.redirects:
        if pointer.source in shorts:
            what = f"the short path `{pointer.source}` is used twice, here and on line {shorts[pointer.source].line}"
            yield Problem(where=pointer.where, what=what, mend="Keep one of the two lines")
    yield from same_places(links)


def same_places(links: Links) -> Iterator[Problem]:
    """Yield the lines whose address is written otherwise than that of an earlier line and is the same on the web."""
    seen: dict[str, Pointer] = {}
    for pointer in (*links.short, *links.redirects):
        other = seen.setdefault(web_path(pointer.source), pointer)
        if other.source != pointer.source:
            what = f"`{pointer.source}` is the same address on the web as `{other.source}` on line {other.line}"
            yield Problem(where=pointer.where, what=what, mend="Keep one of the two lines")


def loops(links: Links) -> Iterator[Problem]:
    """Yield the lines whose address never ends at a page, because redirects lead in a ring."""
    for pointer in (*links.short, *links.redirects):
        seen = [pointer.source]
        while (further := links.step(seen[-1])) is not None and further not in seen:
            seen.append(further)
        if further is not None:
            ring = " → ".join([*seen, further])
            yield Problem(where=pointer.where, what=f"redirects in a loop: {ring}", mend="Let one lead to a page")


def parse_links(text: str) -> Links:
    """Return the addresses that a text of `links.yml` holds.

    Raises ContentError with every problem found, each with its line.
    """
    rows = check(LinksFile, text, NAME)
    lines = parse_yaml(text, NAME)[1]
    short, redirects = rows.short or {}, rows.redirects or {}
    found = Links(
        short=tuple(Pointer(source=s, target=t, line=lines["short", s]) for s, t in short.items()),
        redirects=tuple(Pointer(source=s, target=t, line=lines["redirects", s]) for s, t in redirects.items()),
    )
    problems = [*faults(found), *loops(found)]
    if problems:
        raise ContentError(*problems)
    return found
