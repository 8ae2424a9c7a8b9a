"""Read what a built page says: its title, its description, what it shows about itself, its references."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import urljoin, urlsplit

from lxml import html as lxml_html
from lxml.html import HtmlElement

from winnow.finish.markup import in_head
from winnow.finish.record import Page

MONTHS = "January February March April May June July August September October November December".split()
SPACE = re.compile(r"\s+")
DATE = re.compile(rf"(\d{{1,2}}) ({'|'.join(MONTHS)}) (\d{{4}})")
MINUTES = re.compile(r"about (\d{1,3}) minute")
ABOUT = "about-this-page"
REFERENCE = "#ref-"
"""What the place of a reference in full starts with."""
UNREAD_TAGS, UNREAD_CLASSES = {"script", "style", "sup"}, {"headerlink", "footnote-backref"}
"""What a page holds beside its words."""


@lru_cache(maxsize=4)
def tree_of(html: str) -> HtmlElement:
    """Return a page as a tree, to be read and never changed. The passes ask one after the other: a few are kept."""
    return lxml_html.document_fromstring(html.encode(), parser=lxml_html.HTMLParser(encoding="utf-8"))


def is_read(element: HtmlElement) -> bool:
    """Return whether an element is among the words of a page: no comment, mark of a note, or link to itself."""
    if not isinstance(element.tag, str) or element.tag in UNREAD_TAGS or "popover" in element.attrib:
        return False
    return not UNREAD_CLASSES & set((element.get("class") or "").split())


def words_of(element: HtmlElement) -> str:
    """Return the words of an element in one line, without marks of notes and links to itself."""
    return SPACE.sub(" ", "".join(pieces(element))).strip()


def pieces(element: HtmlElement) -> list[str]:
    """Return the texts within an element that are read, in order."""
    found = [element.text or ""]
    for child in element:
        found += pieces(child) if is_read(child) else []
        found.append(child.tail or "")
    return found


def first(page: Page, selector: str) -> HtmlElement | None:
    """Return the first element that a CSS selector finds, None where there is none."""
    return next(iter(tree_of(page.html).cssselect(selector)), None)


def attribute(page: Page, selector: str, name: str) -> str:
    """Return an attribute of the first element that a CSS selector finds; empty where there is none."""
    element = first(page, selector)
    return "" if element is None else str(element.get(name) or "")


def is_content(page: Page) -> bool:
    """Return whether a page is there to be read: not the one for wrong addresses, and none that leads on elsewhere."""
    moved = any((tag.get("http-equiv") or "").lower() == "refresh" for tag in in_head(page.html, "meta"))
    return page.path.endswith("index.html") and not moved


def title_of(page: Page) -> str:
    """Return the title that readers see: the first heading, else what the tab says."""
    heading = first(page, "h1")
    heading = heading if heading is not None and words_of(heading) else first(page, "title")
    return "" if heading is None else words_of(heading)


def description_of(page: Page) -> str:
    """Return the description of a page; empty where it has none."""
    return SPACE.sub(" ", attribute(page, "meta[name=description]", "content")).strip()


def canonical_of(page: Page) -> str:
    """Return the address that the page gives itself; empty where it gives none."""
    return attribute(page, "link[rel=canonical]", "href")


def about_page(page: Page) -> Mapping[str, str]:
    """Return what the page shows about itself, such as `Reviewed by` → `nobody yet`; empty where it shows nothing."""
    heading = first(page, f"#{ABOUT}")
    shown: dict[str, str] = {}
    if heading is None:
        return shown
    for after in heading.itersiblings():
        if after.tag == heading.tag:
            break
        for item in after.cssselect("li"):
            label, _, value = words_of(item).partition(": ")
            shown[label] = value
    return shown


def iso_date(text: str) -> str:
    """Return the first date of a text as YYYY-MM-DD; empty where it holds none."""
    found = DATE.search(text)
    return f"{found[3]}-{MONTHS.index(found[2]) + 1:02}-{int(found[1]):02}" if found else ""


def minutes_to_read(page: Page) -> int:
    """Return the read time that the page shows, in minutes; 0 where it shows none."""
    found = MINUTES.search(about_page(page).get("Time to read", ""))
    return int(found[1]) if found else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A published reference, as a note of a page gives it."""

    words: str
    """The words of the note."""
    address: str
    """Where it can be read; empty where no address is known."""
    full: str
    """Where in the site it stands in full, such as `about/references/#ref-zarate-2006`; empty where nowhere."""


def references_of(page: Page) -> tuple[Reference, ...]:
    """Return the published references of a page. A note that leads only to web articles is none."""
    found = []
    for note in tree_of(page.html).cssselect("div.footnote > ol > li"):
        links = [str(link.get("href")) for link in note.cssselect("a[href]:not(.footnote-backref)")]
        address = next((link for link in links if urlsplit(link).scheme in {"http", "https"}), "")
        full = next((within(page, link) for link in links if REFERENCE in link), "")
        if address or full or not links:
            found.append(Reference(words=words_of(note), address=address, full=full))
    return tuple(found)


def full_references(page: Page) -> dict[str, str]:
    """Return the words of each reference that a page gives in full, by where in the site it stands."""
    anchors = tree_of(page.html).cssselect("article li > [id^=ref-]")
    return {f"{page.folder}#{anchor.get('id')}": words_of(anchor.getparent()) for anchor in anchors}


def within(page: Page, link: str) -> str:
    """Return where in the site a link of a page leads, such as `guide/glossary/#drip`; empty where it leads away."""
    if urlsplit(link).scheme or link.startswith("//"):
        return ""
    base = "https://site/"
    return urljoin(base + page.folder, link).removeprefix(base)
