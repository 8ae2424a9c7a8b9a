"""What the tests measured of each page, as one table: printed after a run, and written to build/site-table.md."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

TABLE = Path(__file__).resolve().parents[1] / "build" / "site-table.md"
COLUMNS = ("axe", "KB", "Lighthouse", "grade", "links", "vnu")
LEGEND = (
    "axe: findings in four views (light and dark, desktop and phone). KB: the first view, gzip. "
    "Lighthouse: performance/accessibility/best practices/SEO on a phone. "
    "Grade: Flesch-Kincaid. Links: on the page, and how many are broken."
)

pages: defaultdict[str, dict[str, str]] = defaultdict(dict)


def note(page: str, column: str, value: object) -> None:
    """Keep one figure of a page; `page` is the path of its HTML in the site."""
    pages[page][column] = str(value)


def table() -> list[str]:
    """Return the table as lines of Markdown, a page to a line; none where nothing was measured."""
    if not pages:
        return []
    rows = [("page", *COLUMNS)]
    rows += [
        (page.removesuffix("index.html") or "(home)", *(found.get(c, "") for c in COLUMNS))
        for page, found in sorted(pages.items())
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |" for row in rows
    ]
    return [lines[0], "| " + " | ".join("-" * width for width in widths) + " |", *lines[1:], "", LEGEND]
