"""Files about the site as a whole: the map for search engines, what robots may read, a guide for language models."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from winnow.core.records import OutputFile
from winnow.finish.plain import plain_text
from winnow.finish.previews import text_path
from winnow.finish.reading import description_of, is_content, title_of, tree_of, within
from winnow.finish.record import Page, Site

SITEMAP = "sitemap.xml"


def in_menu_order(pages: Sequence[Page]) -> list[Page]:
    """Return the pages to be read in the order of the menu, the others behind, by path."""
    shown = [page for page in pages if is_content(page)]
    home = next((page for page in shown if not page.folder), None)
    links = tree_of(home.html).cssselect(".md-nav--primary a.md-nav__link") if home else []
    places = {within(home, str(link.get("href"))): number for number, link in enumerate(links) if home}
    return sorted(shown, key=lambda page: (bool(page.folder), places.get(page.folder, len(places)), page.path))


def sitemap(pages: Sequence[Page], site: Site) -> str:
    """Return the map of the site (sitemaps.org): every page that is listed, and no date that nobody knows."""
    places = [f"  <url><loc>{escape(site.address + page.folder)}</loc></url>" for page in pages if site.lists(page)]
    head = '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
    return "\n".join([head, *places, "</urlset>", ""])


def robots(site: Site) -> str:
    """Return what robots may read (RFC 9309): everything. Pages that are not listed say so themselves.

    Under a folder of a host this file is not looked for; there the map has to be handed in by other means.
    """
    lines = ["User-agent: *", "Allow: /"]
    return "\n".join([*lines, *([f"Sitemap: {site.address}{SITEMAP}"] if site.address else []), ""])


def llms(pages: Sequence[Page], site: Site) -> str:
    """Return the guide for language models (llmstxt.org): name, summary, then each page with its plain text."""
    notes = [
        "General information, not medical advice. In an emergency: the local emergency number.",
        "Each page is listed by its plain text. Quote it with its limits and its references.",
    ]
    lines = [f"# {site.name}", "", f"> {site.description}", "", *notes]
    for title, inside in (("Guide", True), ("About this guide", False)):
        chosen = [page for page in pages if site.lists(page) and (not page.folder.startswith("about/")) == inside]
        lines += ["", f"## {title}", ""] if chosen else []
        lines += [
            f"- [{title_of(page)}]({site.address}{text_path(page)})"
            + (f": {description_of(page)}" if description_of(page) else "")
            for page in chosen
        ]
    return "\n".join(lines) + "\n"


def site_files(pages: Sequence[Page], site: Site) -> tuple[OutputFile, ...]:
    """Return the text files that lie beside the pages of the site."""
    ordered = in_menu_order(pages)
    files = [OutputFile(path=text_path(page), text=plain_text(page, site)) for page in ordered]
    files += [
        OutputFile(path=SITEMAP, text=sitemap(ordered, site)),
        OutputFile(path="robots.txt", text=robots(site)),
        OutputFile(path="llms.txt", text=llms(ordered, site)),
    ]
    return tuple(files)
