"""Article text is data: what is written into Markdown must come out as the same characters and never as markup.

Only characters that could start markup are escaped, so that ordinary sentences stay as their author wrote them. The
backslash works for the characters that Markdown lets it escape; the others become character references.
"""

from __future__ import annotations

import re

from winnow.core.text import squeeze

REFERENCES = {"<": "&lt;", ">": "&gt;", "|": "&#124;", "~": "&#126;", "^": "&#94;"}
BACKSLASHED = frozenset("\\`*_{}[]")
ESCAPES = str.maketrans({**{char: "\\" + char for char in sorted(BACKSLASHED)}, **REFERENCES})
MARKS = re.compile(r"[<>|~^=\\`*_{}\[\]&]|--8")
"""What is escaped inside a line."""
ENTITY = re.compile(r"&(?=#?\w{1,32};)")
LINE_MARK = re.compile(r"^(\d+)([.)])(?=\s|$)")
EQUALS = re.compile(r"={2,}")
"""Marks of highlighted text; one alone, as in `2 x 4 = 8`, means nothing inside a line."""
CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
"""Characters that show nothing; Python-Markdown uses two of them as its own marks."""


def plain_line(text: str) -> str:
    """Return the text on one line, without characters that cannot be seen."""
    if text.isascii() and text.isprintable() and "  " not in text and text == text.strip(" "):
        return text
    line = squeeze(text)
    return line if line.isprintable() else squeeze(CONTROL.sub("", line))


def escape_inline(text: str) -> str:
    """Return the text so that it shows as itself inside a line of Markdown."""
    text = plain_line(text)
    if MARKS.search(text):
        text = ENTITY.sub("&amp;", text).translate(ESCAPES).replace("--8", "&#45;&#45;8")
        text = EQUALS.sub(lambda found: "&#61;" * len(found.group()), text)
    return text[:-1] + "\\#" if text.endswith("#") else text


def escape_line(text: str) -> str:
    """Return the text so that it shows as itself as a line, or a paragraph, of its own."""
    line = escape_inline(text)
    numbered = LINE_MARK.match(line)
    if numbered:
        return f"{numbered[1]}\\{numbered[2]}{line[numbered.end() :]}"
    if line.startswith(("#", "+", "-", "!")):
        return "\\" + line
    if line.startswith(("?", ":", "/", "%", "=")):
        return f"&#{ord(line[0])};{line[1:]}"
    return line


def escape_attribute(text: str) -> str:
    """Return the text for front matter, which some themes show without escaping it: no markup, one line."""
    plain = plain_line(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return '"' + plain.replace("\\", "\\\\").replace('"', "&quot;") + '"'
