"""Text of an article in, HTML out that shows exactly these characters, also those that are made to hide."""

from __future__ import annotations

import re
from html import escape

from winnow.core.text import squeeze

HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ud800-\udfff\ufeff]"
)
"""Control characters, zero-width ones, marks that turn the direction of text, halves of characters. Joiners and
variation marks are left alone: emoji and several scripts need them."""
NEWLINE = re.compile(r"\r\n?")


def code(char: str) -> str:
    """Return the name of a character that cannot be seen."""
    return f"U+{ord(char):04X}"


def plain(text: str) -> str:
    """Return the text as HTML that shows its characters and none of its markup; hidden characters by their code."""
    escaped = escape(NEWLINE.sub("\n", text))
    return HIDDEN.sub(lambda match: f'<span class="code">{code(match.group())}</span>', escaped)


def attribute(text: str) -> str:
    """Return the text for an attribute in double quotes, on one line."""
    return escape(HIDDEN.sub(lambda match: f"[{code(match.group())}]", squeeze(NEWLINE.sub("\n", text))))


def shortened(text: str, width: int) -> str:
    """Return the beginning of a text, on one line."""
    line = squeeze(text)
    return line if len(line) <= width else line[: width - 1].rstrip() + "…"


def number_of(count: int, noun: str) -> str:
    """Return a number with its noun: `1 article`, `2,000 articles`."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def share(part: int, whole: int) -> str:
    """Return a part of a whole in per cent, never 0 or 100 where it is not."""
    if not part or not whole:
        return "0%"
    if part == whole:
        return "100%"
    per_cent = round(100 * part / whole)
    return "<1%" if per_cent < 1 else ">99%" if per_cent > 99 else f"{per_cent}%"  # noqa: PLR2004 (the ends of the scale)
