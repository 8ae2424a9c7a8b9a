"""The plain text of a page: for screen readers in a terminal, for a letter, for programs. Lines of up to 72 columns.

RFC 3676 (format of plain text mail) advises lines of at most 78 characters; 72 leave room for a reply's marks.
"""

from __future__ import annotations

import re
import textwrap
from urllib.parse import unquote

from lxml.html import HtmlElement

from winnow.finish.reading import SPACE, attribute, canonical_of, first, title_of, tree_of, words_of
from winnow.finish.record import Page, Site

WIDTH = 72
HEADINGS = {"h1": "=", "h2": "-"}
SKIPPED = {"script", "style", "template", "nav", "form", "input", "svg", "iframe", "sup"}
LEFT_OUT = {"print-address", "document-link"}
"""Paragraphs about other forms of the page; the address stands at its end."""
FOLDS = set("div section article details blockquote figure main aside header footer ol ul dl table".split())
"""Elements that hold blocks."""
BULLET = "- "


def wrapped(text: str, lead: str = "", rest: str | None = None) -> str:
    """Return a text in lines of up to 72 columns; an address is never broken."""
    after = " " * len(lead) if rest is None else rest
    return textwrap.fill(
        text, WIDTH, initial_indent=lead, subsequent_indent=after, break_long_words=False, break_on_hyphens=False
    )


class PlainText:
    """Turns the article of a page into paragraphs of plain text."""

    def __init__(self, page: Page) -> None:
        """Begin with no paragraph."""
        self.page = page
        self.paragraphs: list[str] = []

    def inline(self, element: HtmlElement) -> str:
        """Return the words of an element in one line, marks of notes in brackets, addresses behind their words."""
        return SPACE.sub(" ", self.run(element)).strip()

    def run(self, element: HtmlElement) -> str:
        """Return the words within an element, with those of the elements in it."""
        return (element.text or "") + "".join(self.piece(child) + (child.tail or "") for child in element)

    def piece(self, child: HtmlElement) -> str:
        """Return the words of one element within a line."""
        classes = set((child.get("class") or "").split())
        if not isinstance(child.tag, str) or "hidden" in child.attrib or "popover" in child.attrib:
            return ""
        if classes & {"headerlink", "footnote-backref"} or (child.tag in SKIPPED and child.tag != "sup"):
            return ""
        if child.tag == "sup":
            return f"[{words_of_note(child)}]"
        if child.tag == "img":
            return str(child.get("alt") or "")
        if child.tag == "br":
            return " "
        return with_address(self.run(child), str(child.get("href") or "") if child.tag == "a" else "")

    def add(self, text: str) -> None:
        """Add a paragraph, unless it is empty."""
        if text.strip():
            self.paragraphs.append(text)

    def block(self, element: HtmlElement, indent: str = "") -> None:
        """Add what a block holds."""
        name = element.tag
        classes = set((element.get("class") or "").split())
        if not isinstance(name, str) or name in SKIPPED or classes & LEFT_OUT or "hidden" in element.attrib:
            return
        if name in {"ul", "ol"}:
            self.listing(element, indent)
        elif name == "dl":
            self.definitions(element)
        elif name == "table":
            self.table(element)
        elif name in FOLDS and any(isinstance(child.tag, str) and is_block(child) for child in element):
            if "held-back" in classes:
                self.add("Held back: not shown elsewhere in this guide:")
            deeper = indent + "  " if name == "blockquote" or "held-back" in classes else indent
            for child in element:
                self.block(child, deeper)
        elif name in {"h1", "h2"}:
            text = wrapped(self.inline(element))
            self.add(f"{text}\n{HEADINGS[name] * max(map(len, text.splitlines()), default=0)}")
        else:
            self.add(wrapped(self.inline(element), indent, indent))

    def listing(self, element: HtmlElement, indent: str) -> None:
        """Add a list, its items under each other; a list of notes has their numbers in brackets."""
        notes = "footnote" in (element.getparent().get("class") or "")
        lines = []
        for number, item in enumerate((child for child in element if child.tag == "li"), start=1):
            lead = indent + (f"[{number}] " if notes else f"{number}. " if element.tag == "ol" else BULLET)
            inner = [child for child in item if child.tag in FOLDS]
            text = SPACE.sub(" ", self.item_words(item)).strip()
            lines.append(wrapped(text, lead))
            below = PlainText(self.page)
            for child in inner:
                below.block(child, " " * len(lead))
            lines += below.paragraphs
        self.add("\n".join(line for line in lines if line.strip()))

    def item_words(self, item: HtmlElement) -> str:
        """Return the words of an item of a list without those of the lists in it."""
        parts = [item.text or ""]
        for child in item:
            parts += [
                " " if child.tag in FOLDS else self.piece(child),
                " " if child.tag == "p" else "",
                child.tail or "",
            ]
        return "".join(parts)

    def definitions(self, element: HtmlElement) -> None:
        """Add a list of words with their meanings."""
        for child in element:
            if child.tag == "dt":
                self.add(wrapped(self.inline(child)))
            elif child.tag == "dd" and self.paragraphs:
                self.paragraphs[-1] += "\n" + wrapped(self.inline(child), "    ")

    def table(self, element: HtmlElement) -> None:
        """Add a table, each row as a line that names its columns: columns of text do not fit every width."""
        heads = [self.inline(cell) for cell in element.cssselect("thead th")]
        lines = []
        for row in element.cssselect("tbody tr"):
            cells = [self.inline(cell) for cell in row.cssselect("th, td")]
            named = [f"{head}: {cell}" if head else cell for head, cell in zip(heads, cells, strict=False)]
            lines.append(wrapped("; ".join(named or cells), BULLET))
        self.add("\n".join(lines))


def with_address(words: str, link: str) -> str:
    """Return the words of a link with its address behind them, once where they are the address themselves."""
    if not link.startswith(("https:", "http:")):
        return words
    says_itself = unquote(link).partition("://")[2].rstrip("/") == unquote(words).strip().rstrip("/")
    return link if says_itself else f"{words} <{link}>"


def is_block(element: HtmlElement) -> bool:
    """Return whether an element stands on lines of its own."""
    return element.tag in FOLDS or element.tag in {"p", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "pre", "summary"}


def words_of_note(element: HtmlElement) -> str:
    """Return the mark of a note, such as `3`."""
    return re.sub(r"\s+", "", str(element.text_content()))


def plain_text(page: Page, site: Site) -> str:
    """Return a page as plain text: site and address, the crisis line, then the page with all its references."""
    crisis = first(page, ".crisis-line")
    article = first(page, "article")
    made = PlainText(page)
    made.add(wrapped(site.name))
    if crisis is not None:
        made.add(wrapped(words_of(crisis)))
    if article is None or "h1" not in {child.tag for child in article.iter()}:
        made.add(f"{title_of(page)}\n{'=' * len(title_of(page))}")
    made.block(article if article is not None else tree_of(page.html).body)
    addresses = {"Address": canonical_of(page), "Short address": attribute(page, "link[rel=shortlink]", "href")}
    made.add("\n".join(f"{label}: {address}" for label, address in addresses.items() if address))
    return "\n\n".join(made.paragraphs) + "\n"
