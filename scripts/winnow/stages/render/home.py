"""The home page: what the guide is, four ways in, and every page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from winnow.core.guide import PageFile
from winnow.core.ids import slug
from winnow.core.markdown import escape_inline, escape_line
from winnow.core.records import OutputFile
from winnow.stages.render.page import front_matter


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A page as the home page lists it."""

    title: str
    path: str
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """What a layer tells the home page."""

    title: str
    lead: str
    status: Sequence[str]
    """The lines that say who has not reviewed the guide."""
    pages: Sequence[Entry]
    """In the order of the menu."""
    groups: Mapping[str, str]
    """Group of the menu of each page that has one, by path."""
    clinicians: tuple[str, str]
    """Path of the page for clinicians, and what it offers them."""


def ways_in(home: Home, texts: PageFile) -> list[str]:
    """Return the four ways in as cards."""
    words = texts.texts
    ways = (
        (words.referred, texts.path("treatment"), words.referred_text),
        (words.helps, texts.path("benefits"), words.helps_text),
        (words.risks, texts.path("safety"), words.risks_text),
        (words.clinician, *home.clinicians),
    )
    lines = [f"## {words.home_ways} {{#ways-in}}", "", '<div class="ways-in" markdown="1">', ""]
    for label, path, text in ways:
        lines += [f"- [{label}]({path})", "", f"    {text}", ""]
    return [*lines, "</div>", ""]


def entry_line(entry: Entry) -> str:
    """Return a page as an item of a list."""
    return f"- [{escape_inline(entry.title)}]({entry.path}): {escape_inline(entry.description)}"


def below(entry: Entry, pages: Sequence[Entry]) -> list[str]:
    """Return the pages in the folder of an overview as a list within its item."""
    folder = entry.path.removesuffix("index.md")
    if folder == entry.path:
        return []
    found = [page for page in pages if page.path.startswith(folder) and page.path != entry.path]
    return [f"    - [{escape_inline(page.title)}]({page.path})" for page in found]


def listed(home: Home) -> list[str]:
    """Return every page in the groups of the menu; those below an overview stand in its item."""
    folders = [page.path.removesuffix("index.md") for page in home.pages if page.path.endswith("/index.md")]
    lines: list[str] = []
    group = ""
    for page in home.pages:
        if any(page.path.startswith(folder) and page.path != f"{folder}index.md" for folder in folders):
            continue
        found = home.groups.get(page.path, "")
        if found and found != group:
            lines += ["", f"### {escape_inline(found)} {{#{slug(found)}}}", ""]
        group = found
        lines += [entry_line(page), *below(page, home.pages)]
    return [line for place, line in enumerate(lines) if line or place] if lines else []


def home_page(home: Home, texts: PageFile) -> OutputFile:
    """Return the home page."""
    lines = [
        *front_matter(home.title, home.lead, "template: home.html"),
        f"# {escape_inline(home.title)} {{#top}}",
        "",
        escape_line(home.lead),
        "",
        *ways_in(home, texts),
        *home.status,
        f"## {texts.texts.home_pages} {{#pages}}",
        "",
        '<div class="all-pages" markdown="1">',
        "",
        *listed(home),
        "",
        "</div>",
    ]
    return OutputFile(path="index.md", text="\n".join(lines) + "\n")
