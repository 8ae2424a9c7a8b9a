"""What a reader gets of a page, whichever builder made it: to compare two sites page by page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urljoin

from lxml import html

KNOWN_IDS = {"__skip": "Zensical's own target of its skip link, at the start of the article"}
"""Ids that one builder alone writes, each with its reason."""
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A page as a reader, a search engine and a link see it."""

    title: str
    description: tuple[str, ...]
    canonical: tuple[str, ...]
    crisis_line: str
    menu: tuple[tuple[str, str], ...]
    """Text and address of each entry of the menu, in order."""
    headings: tuple[tuple[str, str, str], ...]
    """Level, id and text of each heading, in order."""
    ids: tuple[str, ...]
    """Every id that a link can lead to, in order."""
    links: tuple[tuple[str, str], ...]
    """Text and address of each link in the text, in order."""
    text: str


def words(element: html.HtmlElement) -> str:
    """Return the text of an element, each run of white space made one space."""
    return " ".join(element.text_content().split())


def links_of(links: list[html.HtmlElement], place: str) -> tuple[tuple[str, str], ...]:
    """Return text and address of links, each address as a browser completes it: `.` and `./` are the same."""
    return tuple((words(link), urljoin(f"https://site.example/{place}", link.get("href"))) for link in links)


def read(path: Path, site: Path) -> Read:
    """Return what a reader gets of a page; scripts, styles and the furniture of the theme are left out."""
    place = path.relative_to(site).as_posix().removesuffix("index.html")
    tree = html.document_fromstring(path.read_bytes().decode())
    for element in tree.xpath("//script | //style"):
        element.drop_tree()
    article = next(iter([*tree.xpath("//article"), *tree.xpath("//main")]), tree)
    menu = tree.xpath("//nav[contains(@class, 'md-nav--primary')]")
    listed = [link for nav in menu[:1] for link in nav.xpath(".//a[contains(@class, 'md-nav__link')]")]
    found = (element.get("id") for element in article.iter() if isinstance(element.tag, str))
    return Read(
        title=" ".join((tree.findtext(".//title") or "").split()),
        description=tuple(tree.xpath("//meta[@name='description']/@content")),
        canonical=tuple(tree.xpath("//link[@rel='canonical']/@href")),
        crisis_line=" ".join(words(line) for line in tree.find_class("crisis-line")),
        menu=links_of([link for link in listed if not link.get("href").startswith("#")], place),
        headings=tuple((h.tag, h.get("id") or "", words(h)) for h in article.iter(*HEADINGS)),
        ids=tuple(name for name in found if name and name not in KNOWN_IDS),
        links=links_of(article.xpath(".//a[@href]"), place),
        text=words(article),
    )


def pages_of(site: Path) -> dict[str, Path]:
    """Return the pages of a site by path."""
    return {path.relative_to(site).as_posix(): path for path in sorted(site.rglob("*.html"))}


def first_difference(one: object, other: object) -> str:
    """Return where two things begin to differ, in a few words."""
    if isinstance(one, tuple) and isinstance(other, tuple):
        place = next((n for n, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), None)
        place = min(len(one), len(other)) if place is None else place
        return f"{one[place : place + 1]} and {other[place : place + 1]}"
    a, b = str(one), str(other)
    place = next((n for n, pair in enumerate(zip(a, b, strict=False)) if pair[0] != pair[1]), min(len(a), len(b)))
    return f"“{a[max(0, place - 30) : place + 30]}” and “{b[max(0, place - 30) : place + 30]}”"


def differences(one: Path, other: Path) -> Iterator[str]:
    """Yield everything in which two sites differ for a reader."""
    first, second = pages_of(one), pages_of(other)
    yield from (f"{path}: is in one site alone" for path in sorted(set(first) ^ set(second)))
    for path in sorted(set(first) & set(second)):
        a, b = read(first[path], one), read(second[path], other)
        for field in Read.__slots__:
            if getattr(a, field) != getattr(b, field):
                yield f"{path}: {field}: {first_difference(getattr(a, field), getattr(b, field))}"
