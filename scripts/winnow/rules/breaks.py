"""Paragraphs that only line breaks divide, and captions, put into elements of their own.

Blogs without an editor for paragraphs divide them by two `<br>` (Blogger did so until 2020); an extractor joins them.
Captions stand in `<figcaption>`, which an extractor drops with the picture.
"""

from __future__ import annotations

from lxml import html as lxml_html

BLOCKS = frozenset(
    "address article aside blockquote div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p "
    "pre section table ul".split()
)
"""Elements that cannot stand in a paragraph (HTML Standard, flow content that is not phrasing content)."""
HOLDERS = ("p", "div", "span", "td", "section", "article", "blockquote", "li", "font", "center")
"""Elements in which the text of a blog stands."""


def is_gap(node: lxml_html.HtmlElement) -> bool:
    """Return whether an element is a line break right before another one."""
    after = node.getnext()
    return node.tag == "br" and not (node.tail or "").strip() and after is not None and after.tag == "br"


def segments(holder: lxml_html.HtmlElement) -> list[lxml_html.HtmlElement]:
    """Return the paragraphs of an element that two line breaks divide, and the blocks between them."""
    found: list[lxml_html.HtmlElement] = []
    open_one = new_paragraph(holder.text)
    children = list(holder)
    gaps = [is_gap(child) for child in children]
    for place, child in enumerate(children):
        tail = child.tail
        if child.tag in BLOCKS or gaps[place] or (place and gaps[place - 1] and child.tag == "br"):
            found.append(open_one)
            open_one = new_paragraph(tail)
            if child.tag in BLOCKS:
                child.tail = None
                found.append(child)
        else:
            open_one.append(child)
    return [node for node in (*found, open_one) if node.tag in BLOCKS - {"p"} or len(node) or (node.text or "").strip()]


def new_paragraph(text: str | None) -> lxml_html.HtmlElement:
    """Return a paragraph that begins with some text."""
    paragraph = lxml_html.Element("p")
    paragraph.text = text
    return paragraph


def divide_at_breaks(tree: lxml_html.HtmlElement) -> None:
    """Put the paragraphs of a page that only line breaks divide, and its captions, into elements of their own."""
    for caption in tree.iter("figcaption"):
        figure = caption.getparent()
        for node, tag in ((caption, "p"), (figure, "div")):
            if node is not None and node.tag in {"figcaption", "figure"}:
                node.tag = tag
                node.attrib.clear()
    for holder in list(tree.iter(*HOLDERS)):
        if any(is_gap(child) for child in holder.iterchildren("br")):
            parts = segments(holder)
            holder.text = None
            for child in list(holder):
                holder.remove(child)
            holder.extend(parts)
            holder.tag = "div" if holder.tag in {"p", "span", "font"} else holder.tag
