"""A page on paper: its foot, the copy that its PDF is printed from, and the link to that PDF.

The foot says what a sheet that lies about has to say: where it comes from, who reviewed it, how old it is. CSS can put
only fixed words there, so each page has a small style sheet of its own, which browsers load for printing.
"""

from __future__ import annotations

import html as entities
from urllib.parse import urljoin, urlsplit

from winnow.core.problems import Problem
from winnow.finish.markup import Edit, Tag, content_of, edited, head_end, in_head, insertion, opening, removal
from winnow.finish.policy import policy_tags
from winnow.finish.previews import document_path, relative, tag
from winnow.finish.reading import about_page, canonical_of, first, is_content, words_of
from winnow.finish.record import Page, Pass, Site

STYLE = "print.css"
LABEL = "Print or save as PDF"
LINK_CLASS = "document-link"
SHEET = "210mm 279.4mm"
"""As wide as A4 and as high as Letter: prints on both without being made smaller."""
INSIDE = "data-inside"
"""Marks a link within the site in the copy for printing, where its address is whole: it is not written out."""
SHOWN = ("Reviewed by", "Text last changed")
"""What the foot takes over from what the page says about itself, as the page words it."""


def style_path(page: Page) -> str:
    """Return where in the site the style sheet for the foot of a page lies: beside its HTML."""
    return page.path.removesuffix("index.html") + STYLE


def foot_of(page: Page) -> str:
    """Return what stands at the foot of each printed side of a page: its address, its review, its dates."""
    short = first(page, ".short-address a")
    address = words_of(short) if short is not None else canonical_of(page).partition("://")[2]
    shown = about_page(page)
    said = [f"{label}: {shown[label].split('. ')[0].rstrip('.')}" for label in SHOWN if label in shown]
    return "  \u00b7  ".join([*([address] if address else []), *said])


def foot_style(page: Page) -> str:
    """Return the style sheet that puts the foot of a page on every printed side."""
    words = foot_of(page).replace("\\", "\\\\").replace('"', '\\"').replace("<", "\\3c ")
    font = 'color: #333333; font: 7.5pt Arial, Helvetica, "Liberation Sans", sans-serif; vertical-align: middle;'
    return f'@page {{\n  @bottom-left {{\n    content: "{words}"; {font}\n    width: 85%;\n  }}\n}}\n'


def foot_links(html: str) -> list[Tag]:
    """Return the tags of a page that load the foot."""
    return [found for found in in_head(html, "link") if found.get("href") == STYLE and found.get("media") == "print"]


def link_paragraphs(html: str) -> list[Tag]:
    """Return the paragraphs of a page that lead to its PDF."""
    return [found for found in opening(html, "p") if found.get("class") == LINK_CLASS]


def link_place(html: str) -> int | None:
    """Return where the link to the PDF stands: behind the line on the state of the page, else behind the title."""
    status = [found for found in opening(html, "p") if "page-status" in (found.get("class") or "").split()]
    place = next(iter([*status, *opening(html, "h1")]), None)
    return None if place is None else content_of(html, place)[1] + len(f"</{place.name}>")


def with_paper(page: Page, site: Site) -> Page:
    """Return the page with the foot that it is printed with, and the link to its PDF where there is one."""
    if not is_content(page):
        return page
    edits = [removal(page.html, found) for found in foot_links(page.html)]
    edits += [removal(page.html, found, whole=True) for found in link_paragraphs(page.html)]
    html = edited(page.html, edits)
    end, place = head_end(html), link_place(html)
    added = [] if end is None else [insertion(end, tag("link", rel="stylesheet", media="print", href=STYLE))]
    if place is not None and document_path(page) in site.documents:
        link = tag("a", href=relative(page, document_path(page)), type="application/pdf")
        added.append(insertion(place, f'<p class="{LINK_CLASS}">{link}{LABEL}</a></p>'))
    return Page(path=page.path, html=edited(html, added))


def paper_problems(page: Page, site: Site) -> list[Problem]:
    """Return what is missing: the foot, or the link to a PDF that is there, or a PDF that a link promises."""
    if not is_content(page):
        return []
    problems = []
    if len(foot_links(page.html)) != 1:
        what = "has no style sheet for its printed foot"
        problems.append(Problem(where=page.path, what=what, mend="Mend finish/paper.py"))
    wanted = int(document_path(page) in site.documents)
    if len(link_paragraphs(page.html)) != wanted:
        what = "does not lead to its PDF" if wanted else "leads to a PDF that is not there"
        problems.append(Problem(where=page.path, what=what, mend="Give the page a heading, or mend finish/paper.py"))
    return problems


def print_copy(page: Page, site: Site, *, sheet: str = SHEET) -> str:
    """Return a page as it is printed: no scripts, no policy for them, links that hold wherever the paper lies.

    Its foot is within it. `sheet` is the size of the paper as CSS writes it.
    """
    html = page.html
    edits = [removal(html, found, whole=True) for found in opening(html, "script")]
    edits += [removal(html, found) for found in (*policy_tags(html), *foot_links(html))]
    address = site.address + page.folder
    for found in opening(html, "a") if site.address else ():
        link = found.get("href")
        if link and not link.startswith("#") and not urlsplit(link).scheme:
            old = html[found.start : found.end]
            written = entities.escape(link, quote=False)
            new = old.replace(f'href="{written}"', f'href="{entities.escape(urljoin(address, link))}" {INSIDE}')
            edits.append(Edit(start=found.start, end=found.end, text=new))
    end = head_end(html)
    if end is not None:
        edits.append(insertion(end, f"<style>{foot_style(page)}@page {{ size: {sheet}; }}</style>"))
    return edited(html, edits)


PAPER = Pass(name="paper", apply=with_paper, problems=paper_problems)
