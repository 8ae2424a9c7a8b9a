"""Parts of a web page that no reader sees: link sellers put their words there, and an extractor would take them out.

An element that holds most of the page's words is never taken for hidden, whatever its style says: pages that fade in
are saved with their text at opacity 0, and an open dialog hides the page behind it from screen readers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import html as lxml_html

HIDING = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*(?:0(?:\.0\d{0,3})?|\.0\d{0,3})\s*(?:;|$|!)"
    r"|font-size\s*:\s*(?:0(?:\.\d{1,4})?(?:px|pt)?|\.\d{1,4}(?:px|pt)|[01](?:\.\d{1,4})?(?:px|pt)|0(?:em|rem|vw|%)"
    r"|0?\.0\d{0,3}(?:em|rem))\s*(?:;|$|!)"
    r"|text-indent\s*:\s*-\d{3,9}|(?:left|top|right|bottom|margin-left|margin-top|margin-right)\s*:\s*-\d{3,9}"
    r"|translate(?:x|y|3d)?\(\s*-\d{3,9}|clip\s*:\s*rect\(\s*[01](?:px)?\b|clip-path\s*:\s*inset\(\s*(?:50|100)%"
    r"|clip-path\s*:\s*(?:circle\(\s*0(?:px|%)?\s*[,)\s]|polygon\(\s*0[px%]{0,2}\s+0[px%]{0,2},\s*0[px%]{0,2}\s+0[,px%])"
    r"|(?:^|;)\s*(?:max-)?(?:height|width)\s*:\s*[01](?:px)?\s*(?:;|$|!)|scale(?:x|y)?\(\s*0\s*[,)]",
    re.IGNORECASE,
)
"""Declarations of style that keep an element from being seen."""
SHADE = (
    r"(?:#[ef]{3}(?![0-9a-f])|#f[0-9a-f]f[0-9a-f]f[0-9a-f]\b|white\b|snow\b|ivory\b|whitesmoke\b|ghostwhite\b"
    r"|rgba?\(\s{0,3}2[45]\d[,\s]{1,4}2[45]\d[,\s]{1,4}2[45]\d[^)]{0,12}\)|hsla?\([^)]{0,20}(?:100|9[5-9])%[^)]{0,8}\)"
    r"|rgba\([^)]{0,20},\s{0,3}0(?:\.0\d{0,3})?\s{0,3}\)|transparent\b)"
)
"""Colors that cannot be told from white paper, or are none."""
PALE_TEXT = re.compile(rf"(?:^|;)\s*color\s*:\s*{SHADE}", re.IGNORECASE)
COLOR = re.compile(r"(?:^|;)\s*color\s*:\s*([^;!]{1,60})", re.IGNORECASE)
BACKGROUND = re.compile(r"(?:^|;)\s*background(?:-color)?\s*:\s*([^;!]{1,200})", re.IGNORECASE)
PALE_GROUND = re.compile(rf"^\s*{SHADE}", re.IGNORECASE)
SELECTOR = re.compile(r"^(?:[a-z]{0,10})?([.#])([\w-]{1,60})$", re.IGNORECASE)
HIDDEN_CLASSES = frozenset(
    "sr-only visually-hidden screen-reader-text hidden d-none hide invisible is-hidden visuallyhidden u-hidden "
    "offscreen off-screen".split()
)
SHOWN_BY_SCRIPT = frozenset(
    "elementor-invisible wow aos-init aos-animate animated fade fadein lazyload js no-js".split()
)
"""Classes that themes hide until a script shows them: their words are read."""
NEVER_SHOWN = frozenset(
    "script style noscript template iframe object svg canvas datalist option audio video map".split()
)
MOST_SELECTORS = 1000
"""Characters of selectors before a block of style that are read."""
MOST = 0.5
"""Share of a page's words from which an element is the page and not something put into it."""


@dataclass(frozen=True, slots=True)
class Selectors:
    """Classes and ids that the style sheets of a page hide."""

    classes: frozenset[str]
    ids: frozenset[str]


def hides(style: str) -> bool:
    """Return whether declarations of style keep an element from being seen."""
    if HIDING.search(style):
        return True
    color, ground = COLOR.search(style), BACKGROUND.search(style)
    if color and ground and color[1].strip().lower() == ground[1].strip().lower():
        return True
    return bool(PALE_TEXT.search(style)) and (ground is None or bool(PALE_GROUND.search(ground[1])))


def hiding_selectors(sheets: str) -> Iterator[tuple[str, str]]:
    """Yield kind (`.` or `#`) and name of the simple selectors that a style sheet hides."""
    for block in sheets.split("}"):
        selectors, _, declarations = block.rpartition("{")
        if selectors and hides(declarations):
            for selector in selectors[-MOST_SELECTORS:].rpartition("{")[2].split(","):
                match = SELECTOR.match(selector.strip())
                if match and match[2].lower() not in SHOWN_BY_SCRIPT:
                    yield match[1], match[2]


def is_hidden(element: lxml_html.HtmlElement, hidden: Selectors) -> bool:
    """Return whether an element is kept from being seen by its attributes, its style or a style sheet."""
    own = frozenset((element.get("class") or "").split())
    return (
        element.get("hidden") is not None
        or (element.get("aria-hidden") or "").lower() == "true"
        or (element.tag == "dialog" and element.get("open") is None)
        or hides(element.get("style") or "")
        or bool(own & (hidden.classes | HIDDEN_CLASSES))
        or (element.get("id") or "") in hidden.ids
    )


def words_in(element: lxml_html.HtmlElement) -> int:
    """Return the number of words that an element holds, scripts left out."""
    texts = element.xpath(".//text()[not(ancestor::script or ancestor::style or ancestor::template)]")
    return sum(len(text.split()) for text in texts)


def parsed(page: str) -> lxml_html.HtmlElement | None:
    """Return a page as a tree without comments; None where it holds no element at all."""
    parser = lxml_html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        return lxml_html.document_fromstring(page.encode("utf-8"), parser=parser)
    except (ValueError, lxml_html.etree.ParserError):
        return None


def selectors_of(tree: lxml_html.HtmlElement) -> Selectors:
    """Return what the style sheets in a page hide."""
    found = list(hiding_selectors(" ".join(node.text or "" for node in tree.iter("style"))))
    return Selectors(
        classes=frozenset(name for kind, name in found if kind == "."),
        ids=frozenset(name for kind, name in found if kind == "#"),
    )


def without_hidden(page: str) -> lxml_html.HtmlElement | None:
    """Return the page as a tree without what no reader sees; None where it holds no element at all."""
    tree = parsed(page)
    if tree is None:
        return None
    hidden, total = selectors_of(tree), words_in(tree)
    for element in list(tree.iter()):
        if not isinstance(element.tag, str) or element.getparent() is None:
            continue
        if element.tag in NEVER_SHOWN or (is_hidden(element, hidden) and words_in(element) <= MOST * total):
            element.drop_tree()
        else:
            for name in ("alt", "title"):
                element.attrib.pop(name, None)
    return tree
