"""Parts of a web page that no reader sees: link sellers put their words there, and an extractor would take them out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import html as lxml_html

HIDING = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0{1,3})?\s*(?:;|$|!)|font-size\s*:\s*0(?![.\d])"
    r"|text-indent\s*:\s*-\d{3,9}|(?:left|top|right|margin-left|margin-top)\s*:\s*-\d{3,9}|clip\s*:\s*rect\(\s*0"
    r"|clip-path\s*:\s*inset\(\s*(?:50|100)%"
    r"|(?:^|;)\s*(?:max-)?(?:height|width)\s*:\s*[01](?:px)?\s*(?:;|$)|transform\s*:\s*scale\(\s*0\s*\)",
    re.IGNORECASE,
)
WHITE = r"(?:#fff(?:fff)?\b|white\b|rgba?\(\s*255\s*,\s*255\s*,\s*255[^)]{0,12}\)|transparent\b|#fefefe\b)"
WHITE_TEXT = re.compile(rf"(?:^|;)\s*color\s*:\s*{WHITE}", re.IGNORECASE)
BACKGROUND = re.compile(r"background(?:-color)?\s*:\s*([^;]{1,60})", re.IGNORECASE)
WHITE_GROUND = re.compile(WHITE, re.IGNORECASE)
RULE = re.compile(r"([^{}]{1,300})\{([^{}]{0,2000})\}")
SELECTOR = re.compile(r"^(?:[a-z]{0,10})?([.#])([\w-]{1,60})$", re.IGNORECASE)
HIDDEN_CLASSES = frozenset(
    {"sr-only", "visually-hidden", "screen-reader-text", "hidden", "d-none", "hide", "invisible", "is-hidden"}
)
NEVER_SHOWN = ("script", "style", "noscript", "template", "iframe", "object", "svg", "head")


def hides(style: str) -> bool:
    """Return whether declarations of style keep an element from being seen."""
    if HIDING.search(style):
        return True
    ground = BACKGROUND.search(style)
    return bool(WHITE_TEXT.search(style)) and (ground is None or bool(WHITE_GROUND.search(ground[1])))


def hiding_selectors(sheets: str) -> Iterator[tuple[str, str]]:
    """Yield kind (`.` or `#`) and name of the simple selectors that a style sheet hides."""
    for selectors, declarations in RULE.findall(sheets):
        if hides(declarations):
            for selector in selectors.split(","):
                match = SELECTOR.match(selector.strip())
                if match:
                    yield match[1], match[2]


def is_hidden(element: lxml_html.HtmlElement, classes: frozenset[str], ids: frozenset[str]) -> bool:
    """Return whether an element is kept from being seen by its attributes, its style or a style sheet."""
    own = frozenset((element.get("class") or "").split())
    return (
        element.get("hidden") is not None
        or hides(element.get("style") or "")
        or bool(own & (classes | HIDDEN_CLASSES))
        or (element.get("id") or "") in ids
    )


def without_hidden(page: str) -> lxml_html.HtmlElement | None:
    """Return the page as a tree without what no reader sees; None where it holds no element at all."""
    try:
        parser = lxml_html.HTMLParser(encoding="utf-8", remove_comments=True)
        tree = lxml_html.document_fromstring(page.encode("utf-8"), parser=parser)
    except (ValueError, lxml_html.etree.ParserError):
        return None
    sheets = " ".join(node.text or "" for node in tree.iter("style"))
    selectors = list(hiding_selectors(sheets))
    classes = frozenset(name for kind, name in selectors if kind == ".")
    ids = frozenset(name for kind, name in selectors if kind == "#")
    for element in list(tree.iter()):
        if not isinstance(element.tag, str) or element.getparent() is None:
            continue
        if (element.tag in NEVER_SHOWN and element.tag != "head") or is_hidden(element, classes, ids):
            element.drop_tree()
        else:
            for name in ("alt", "title"):
                element.attrib.pop(name, None)
    return tree
