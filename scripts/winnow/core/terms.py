"""How a page links a word of the glossary: `[nausea](glossary.md#nausea){ .term }`, and the text without such links."""

from __future__ import annotations

import re

TERM_LINK = re.compile(r"\[([^\]\n]{1,80})\]\([^)\s]{1,80}#[\w-]{1,80}\)\{ \.term \}")


def term_link(text: str, address: str) -> str:
    """Return a word that leads to its meaning."""
    return f"[{text}]({address}){{ .term }}"


def without_terms(text: str) -> str:
    """Return a text with the words alone where it links them to the glossary."""
    return TERM_LINK.sub(r"\1", text)
