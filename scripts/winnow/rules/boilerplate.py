"""The frame of a web page, as far as shape tells it: breadcrumbs, tag clouds, keyword lists, lines of contact."""

from __future__ import annotations

import re

from winnow.core.text import STOP_WORDS, content_stems, words
from winnow.rules import shapes

CRUMB = re.compile(r"\s{0,3}(?:>{1,2}|»|›|→|/|\\|::)\s{0,3}")  # noqa: RUF001
CRUMB_START = re.compile(r"^\W{0,4}(?:home|blog|main|start|you are here|index|health|articles|news)\b", re.IGNORECASE)
LIST_MARK = re.compile(r"\s{0,3}[,;|•·#]\s{0,3}|\s{2,}|\s-\s")
HASHTAGS = re.compile(r"^(?:\W{0,3}#\w{2,40}[\s,]{0,3}){2,40}$")
MENU = re.compile(r"^(?:\s{0,3}(?:home|about|about us|services|blog|contact|contact us|shop|faq|faqs|login|cart|menu|search|news|gallery|testimonials|reviews|"
                  r"our team|locations|pricing|careers|privacy policy|terms|sitemap|account|my account)\s{0,3}[|•·/,>-]{0,2}){3,20}$", re.IGNORECASE)
NEAR_ME = re.compile(r"\b(?:near me|near you|in my area|cost|price|prices|best|cheap|affordable|clinic|doctor|reviews|online|for sale|specialist)\b", re.IGNORECASE)
KEYWORD_ITEMS = 3
"""Items from which a run of short phrases can be a keyword list."""
KEYWORD_SHARE = 0.5
"""Share of the items that repeat one word: a person who lists things does not repeat the word that they share."""
MAX_ITEM_WORDS = 6


def is_breadcrumb(text: str) -> bool:
    """Return whether a line is a path through a site, such as `Home > Blog > Pain`."""
    parts = [part for part in CRUMB.split(text) if part.strip()]
    return len(parts) > 1 and bool(CRUMB_START.match(text)) and all(len(part.split()) <= 12 for part in parts)  # noqa: PLR2004


def is_menu(text: str) -> bool:
    """Return whether a line is a menu or a row of hash tags."""
    return bool(MENU.match(text) or HASHTAGS.match(text))


def is_keyword_list(text: str) -> bool:
    """Return whether a line lists search phrases: short items, no sentence, most of them sharing one word."""
    items = [item.strip() for item in LIST_MARK.split(text.rstrip(".")) if item.strip()]
    if len(items) < KEYWORD_ITEMS or any(len(item.split()) > MAX_ITEM_WORDS for item in items):
        return False
    all_words = words(text)
    if sum(word in STOP_WORDS - {"near", "me", "in", "for", "best"} for word in all_words) > len(all_words) * 0.2:
        return False
    stems = [content_stems(item) for item in items]
    common = max((sum(stem in item for item in stems) for stem in frozenset().union(*stems)), default=0)
    seller = len(NEAR_ME.findall(text))
    return common >= KEYWORD_SHARE * len(items) and common > 1 and (seller > 0 or common >= KEYWORD_ITEMS)


def is_contact(text: str) -> bool:
    """Return whether a line is nothing but a way to reach a seller."""
    return shapes.is_contact_line(text)
