"""What is done to the site after MkDocs has built it: read its pages, run the passes, write what they changed.

The pages stay what plain MkDocs makes of `docs/` and `overrides/`; the passes only add. So another builder that reads
the same settings makes the same site, and this can follow it.
"""

from __future__ import annotations

import gzip
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from winnow.core.problems import ContentError, Problem
from winnow.edges.cards import draw_card
from winnow.edges.documents import Progress, print_pages
from winnow.edges.project import Places
from winnow.edges.publish import write_whole
from winnow.edges.site_record import site_record
from winnow.finish.listings import SITEMAP, site_files
from winnow.finish.paper import foot_style, style_path
from winnow.finish.passes import finished, page_problems
from winnow.finish.previews import card_path, document_path, neutral_title
from winnow.finish.reading import is_content
from winnow.finish.record import Page, Site
from winnow.finish.structured import is_guide


def read_site(folder: Path) -> tuple[Page, ...]:
    """Return the HTML pages of a built site, by path.

    Raises ContentError where there are none.
    """
    pages = tuple(
        Page(path=path.relative_to(folder).as_posix(), html=path.read_bytes().decode("utf-8"))
        for path in sorted(folder.rglob("*.html"))
    )
    if not pages:
        raise ContentError(Problem(where=str(folder), what="holds no page", mend="Run `python scripts build`"))
    return pages


def other_files(pages: Sequence[Page], site: Site) -> dict[str, bytes]:
    """Return the files that lie beside the pages, by path: plain texts, the map of the site, pictures of previews."""
    files = {file.path: file.text.encode() for file in site_files(pages, site)}
    # Without the time of the day that gzip puts into it: the same pages give the same file.
    files[f"{SITEMAP}.gz"] = gzip.compress(files[SITEMAP], mtime=0)
    files |= {style_path(page): foot_style(page).encode() for page in pages if is_content(page)}
    if site.address:
        files |= {
            card_path(page): draw_card(neutral_title(page, site), site.name) for page in pages if is_content(page)
        }
    return files


def printable(pages: Sequence[Page]) -> list[Page]:
    """Return the pages that get a PDF: those of the guide."""
    return [page for page in pages if is_guide(page) and is_content(page)]


def finish_site(places: Places, *, browser: str | None = None, progress: Progress | None = None) -> int:
    """Finish the site in its folder; return how many files were written, none where all was done before.

    Where a `browser` is given, it prints the pages of the guide to PDF; `progress` is told of each.

    Raises ContentError with every page that lacks an effect, or whose PDF cannot be made.
    """
    built = read_site(places.site)
    site = site_record(places.settings, places.editorial, built)
    if browser:
        site = replace(site, documents=frozenset(map(document_path, printable(built))))
    pages, problems = [], []
    for page in built:
        pages.append(finished(page, site))
        problems += page_problems(pages[-1], site)
    if problems:
        raise ContentError(*problems)
    files = {page.path: page.html.encode() for page in pages} | other_files(pages, site)
    if browser:
        files |= print_pages(printable(pages), site, places.site, browser, progress)
    return sum(write_whole(places.site / path, data) for path, data in files.items())
