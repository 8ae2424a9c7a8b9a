"""A web page in, its article as lines of text out.

The main content is found by trafilatura, which beat six other extractors on a public benchmark (F1 0.96). Before it,
what no reader sees is taken out, and what it would lose or run together is put into elements that it keeps: paragraphs
that only line breaks divide, captions of pictures. Headings, paragraphs, list items and rows of tables become lines,
so that the rules for plain text apply to what is left.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree
from lxml import html as lxml_html

from winnow.core.text import fold, squeeze
from winnow.rules.breaks import divide_at_breaks
from winnow.rules.hidden import without_hidden

TITLE_NAME = re.compile(r"(?:post|entry|article|story|page)[-_]?title|^headline$|\bheadline\b", re.IGNORECASE)
"""How themes name the title of a post: `entry-title` (WordPress), `post-title` (Blogger), `storyTitle` (Medium)."""
HEADINGS = ("h1", "h2", "h3")
TITLE_LINES = 4
"""Lines at the start of an extracted article among which its title may stand again."""
GROUPS = frozenset({"div", "quote", "main"})
"""Elements of trafilatura's output that hold others."""


def text_of(node: etree._Element) -> str:
    """Return the words of an element; a line break in it stays one."""
    parts: list[str] = []
    for part in node.iter():
        parts.append("\n" if part.tag == "lb" else squeezed(part.text))
        parts.append(squeezed(part.tail) if part is not node else "")
    lines = (squeeze(line) for line in "".join(parts).split("\n"))
    return "\n".join(line for line in lines if line)


def squeezed(text: str | None) -> str:
    """Return a piece of text with its white space, line ends among it, as single blanks."""
    return re.sub(r"\s+", " ", text or "")


def one_line(node: etree._Element) -> str:
    """Return the words of an element on one line."""
    return " ".join(text_of(node).split("\n"))


def lines_of(body: etree._Element) -> Iterator[str]:
    """Yield the headings, paragraphs, items and rows of an extracted article as lines."""
    for node in body:
        if node.tag in GROUPS and len(node):
            yield from filter(None, [squeeze(node.text or "")])
            yield from lines_of(node)
        elif node.tag == "head":
            level = str(node.get("rend") or "h2")[-1:]
            marks = "#" * int(level) if level.isdigit() else "##"
            yield from (f"{marks} {words}" for words in [one_line(node)] if words)
        elif node.tag == "list":
            yield from list_lines(node)
        elif node.tag == "table":
            yield from (line for row in node.iter("row") if (line := row_line(row)))
        elif text_of(node):
            yield text_of(node)
        if node.tag in GROUPS and (node.tail or "").strip():
            yield squeeze(node.tail or "")


def list_lines(node: etree._Element) -> Iterator[str]:
    """Yield the items of a list with their bullets or numbers."""
    ordered = node.get("rend") == "ol"
    items = [words for item in node.iter("item") if (words := one_line(item))]
    for number, words in enumerate(items, start=1):
        yield f"{number}. {words}" if ordered else f"- {words}"


def row_line(row: etree._Element) -> str:
    """Return a row of a table between bars, a single cell as a line of text."""
    cells = [words for cell in row.iter("cell") if (words := one_line(cell))]
    return f"| {' | '.join(cells)} |" if len(cells) > 1 else "".join(cells)


def is_named_title(node: lxml_html.HtmlElement) -> bool:
    """Return whether a theme names a heading the title of the post."""
    names = (node.get(key) or "" for key in ("class", "itemprop", "data-testid"))
    return any(TITLE_NAME.search(name) for name in names)


def title_of(tree: lxml_html.HtmlElement) -> str:
    """Return the title of the article that a page shows.

    It is the first heading that the theme names so; else the longest heading that the title of the window repeats,
    since blogs put their own name into the largest heading; else the first large heading; else the window's title.
    """
    window = squeeze(next((node.text_content() for node in tree.iterfind(".//title")), ""))
    nodes = [node for node in tree.iter(*HEADINGS) if squeeze(node.text_content())]
    named = [squeeze(node.text_content()) for node in nodes if is_named_title(node)]
    repeated = [text for node in nodes if (text := squeeze(node.text_content())) in window]
    large = [squeeze(node.text_content()) for node in nodes if node.tag == "h1"]
    return next(iter([*named[:1], *sorted(repeated, key=len, reverse=True)[:1], *large[:1], window]))


def extracted(page: str) -> etree._Element | None:
    """Return the article that trafilatura finds, looking more widely where it finds none."""
    import trafilatura  # noqa: PLC0415 (a second to load, and only web pages need it)

    for recall in (False, True):
        found = trafilatura.extract(
            page,
            output_format="xml",
            favor_recall=recall,
            include_comments=False,
            include_tables=True,
            include_formatting=False,
            include_links=False,
        )
        body = etree.fromstring(found.encode()).find(".//main") if found else None
        if body is not None and text_of(body):
            return body
    return None


def extract_article(page: str) -> str:
    """Return the article of a web page as text: a line for each heading, paragraph and item, blank lines between.

    An empty text where the page holds no article.
    """
    tree = without_hidden(page)
    if tree is None:
        return ""
    title = title_of(tree)
    divide_at_breaks(tree)
    body = extracted(lxml_html.tostring(tree, encoding="unicode"))
    if body is None:
        return f"# {title}\n" if title else ""
    lines = list(lines_of(body))
    same = [n for n, line in enumerate(lines[:TITLE_LINES]) if plain(line) == plain(title)]
    for place in reversed(same):
        del lines[place]
    return "\n\n".join([*([f"# {title}"] if title else []), *lines]) + "\n"


def plain(line: str) -> str:
    """Return a line as it is compared with another: without the marks of a heading, in lower case."""
    return squeeze(fold(line.lstrip("# ")).text).lower()
