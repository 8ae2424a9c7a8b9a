"""Ids that depend on content alone: the same words have the same id in every run, on every machine."""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache

from winnow.core.text import LONG_DASH, fold

ID_LENGTH = 10
"""Hexadecimal digits of a content id: 40 bits, one expected collision among about a million sentences."""

NOT_SLUG = re.compile(r"[^a-z0-9]+")


@lru_cache(maxsize=8192)
def content_id(text: str) -> str:
    """Return the id of a sentence: equal for texts that differ only in case, spacing or kinds of dash and quote."""
    words = " ".join(fold(LONG_DASH.sub("-", text)).text.lower().split())
    return hashlib.blake2b(words.encode(), digest_size=ID_LENGTH // 2).hexdigest()


def slug(text: str) -> str:
    """Return lower-case words joined by hyphens, at most 60 characters, for a path or a heading id."""
    plain = NOT_SLUG.sub("-", fold(text).text.lower()).strip("-")
    return plain[:60].strip("-") or "section"
