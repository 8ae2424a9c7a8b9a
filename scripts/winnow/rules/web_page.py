"""A web page in, its article as lines of text out.

The main content is found by trafilatura, which beat six other extractors on a public benchmark (F1 0.96); what no
reader sees is taken out before. Headings, paragraphs and list items become lines, so that the rules for plain text
apply to what is left.
"""

from __future__ import annotations

from collections.abc import Iterator

import trafilatura
from lxml import etree
from lxml import html as lxml_html

from winnow.core.text import squeeze
from winnow.rules.hidden import without_hidden


def text_of(node: etree._Element) -> str:
    """Return the words of an element on one line."""
    return squeeze(" ".join(part for part in node.itertext() if part))


def lines_of(body: etree._Element) -> Iterator[str]:
    """Yield the headings, paragraphs and items of an extracted article as lines."""
    for node in body:
        words = text_of(node)
        if node.tag == "head" and words:
            level = str(node.get("rend") or "h2")[-1:]
            yield f"{'#' * int(level) if level.isdigit() else '##'} {words}"
        elif node.tag == "list":
            yield from (f"- {text_of(item)}" for item in node.iter("item") if text_of(item))
        elif node.tag == "table":
            yield from (text_of(row) for row in node.iter("row") if text_of(row))
        elif words:
            yield words


def title_of(tree: lxml_html.HtmlElement) -> str:
    """Return the title that the page shows: its first large heading, else the one in its head."""
    for path in (".//h1", ".//head/title", ".//title"):
        for node in tree.iterfind(path):
            words = squeeze(node.text_content())
            if words:
                return words
    return ""


def extract_article(page: str) -> str:
    """Return the article of a web page as text: a line for each heading, paragraph and item, blank lines between.

    An empty text where the page holds no article.
    """
    tree = without_hidden(page)
    if tree is None:
        return ""
    title = title_of(tree)
    found = trafilatura.extract(
        lxml_html.tostring(tree, encoding="unicode"),
        output_format="xml",
        favor_recall=True,
        include_comments=False,
        include_tables=True,
        include_formatting=False,
        include_links=False,
    )
    if not found:
        return f"# {title}\n" if title else ""
    body = etree.fromstring(found.encode()).find(".//main")
    lines = list(lines_of(body)) if body is not None else []
    heading = [] if not title or any(line.lstrip("# ") == title for line in lines[:2]) else [f"# {title}"]
    return "\n\n".join([*heading, *lines]) + "\n"
