"""The menu of the site, and the links from the overview of the conditions to their pages."""

from __future__ import annotations

from collections.abc import Sequence

from winnow.core.guide import PageTexts
from winnow.core.markdown import escape_attribute
from winnow.stages.render.about import HELD_PATH, MADE_PATH
from winnow.stages.render.page import SOURCES_PATH


def menu(pages: Sequence[tuple[str, str]], texts: PageTexts) -> tuple[tuple[str, str], ...]:
    """Return label and path of every page in order; pages in the folder of an `index.md` stand below it."""
    labels = {path.removesuffix("index.md"): title for title, path in pages if path.endswith("/index.md")}
    entries = [("Home", "index.md")]
    for title, path in pages:
        parent = next(
            (label for folder, label in labels.items() if path.startswith(folder) and path != f"{folder}index.md"), ""
        )
        entries.append((f"{parent}/{title}" if parent else title, path))
    about = ((texts.sources_title, SOURCES_PATH), (texts.made_title, MADE_PATH), (texts.held_title, HELD_PATH))
    entries += [(f"About/{title}", path) for title, path in about]
    return tuple((escape_attribute(label).strip('"'), path) for label, path in entries)


def overview_links(path: str, pages: Sequence[tuple[str, str]], lead: str) -> list[str]:
    """Return the lines that lead from an overview page to the pages below it; none for any other page."""
    if not path.endswith("/index.md"):
        return []
    folder = path.removesuffix("index.md")
    below = [(title, other) for title, other in pages if other.startswith(folder) and other != path]
    return [lead, "", *(f"- [{title}]({other.removeprefix(folder)})" for title, other in below)]
