"""A text as lines with the few facts that tell a heading from a paragraph; no decision is made here."""

from __future__ import annotations

import re
from dataclasses import dataclass

from winnow.core.text import fold, words

BULLET = re.compile(r"^[-*+•·◦▪●○‣►✓✔➤→✅⭐🔹👉]\s+")
NUMBERED = re.compile(r"^(?:\(?\d{1,2}[.)]|[A-Za-z][.)]|[Qq]\d{0,2}[.:]|[Qq]uestion \d{0,2}[.:])\s+")
MARKDOWN_HEADING = re.compile(r"^(#{1,6})\s+")
TERMINAL = re.compile(r"[.!?…][\"'”’)\]*_]{0,3}$")
QUESTION = re.compile(r"\?[\"'”’)*_]{0,3}$")
LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+")
ROW = re.compile(r"^\|.{0,2000}\|$")
ROW_RULE = re.compile(r"^\|(?:\s*:?-{2,}:?\s*\|)+$")
UNDERLINE = re.compile(r"^(?:=+|-{3,}|\*{3,}|_{3,}|~{3,}|#{2,}|[•·*]{3,})$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line that is not blank."""

    number: int
    """From 1."""
    start: int
    """Place of its first non-blank character in the text."""
    end: int
    """One past its last non-blank character."""
    text: str
    """What stands there, folded for matching (same look, other length)."""
    after_blank: bool
    """Whether a blank line, or nothing, stands before it."""
    before_blank: bool
    """Whether a blank line, or nothing, stands after it."""
    count: int
    """Number of its words."""

    @property
    def ends_sentence(self) -> bool:
        """Whether its last mark ends a sentence."""
        return bool(TERMINAL.search(self.text))

    @property
    def asks(self) -> bool:
        """Whether it ends in a question mark."""
        return bool(QUESTION.search(self.text))

    @property
    def is_label(self) -> bool:
        """Whether it ends in a colon."""
        return self.text.endswith(":")

    @property
    def is_item(self) -> bool:
        """Whether it begins with a bullet."""
        return bool(BULLET.match(self.text))

    @property
    def is_numbered(self) -> bool:
        """Whether it begins with a number or letter and a mark, as in a list."""
        return bool(NUMBERED.match(self.text))

    @property
    def is_rule(self) -> bool:
        """Whether it is nothing but a line drawn with marks."""
        return bool(UNDERLINE.match(self.text) or ROW_RULE.match(self.text))

    @property
    def is_row(self) -> bool:
        """Whether it is a row of a table, between two bars."""
        return bool(ROW.match(self.text))

    @property
    def level(self) -> int:
        """Level of a heading marked with number signs, 0 for any other line."""
        match = MARKDOWN_HEADING.match(self.text)
        return len(match.group(1)) if match else 0

    @property
    def starts_low(self) -> bool:
        """Whether its first letter is a small one."""
        return self.text[:1].islower()

    @property
    def bare(self) -> str:
        """Its text without bullet, number or heading marks."""
        text = MARKDOWN_HEADING.sub("", self.text)
        text = BULLET.sub("", text)
        return NUMBERED.sub("", text).strip("*_ ")


def read_lines(text: str) -> tuple[Line, ...]:
    """Return the lines of a text that are not blank."""
    raw: list[tuple[int, int, int, str]] = []
    start = 0
    for number, line in enumerate(LINE.findall(text), start=1):
        body = line.strip()
        if body:
            first = start + line.index(body)
            raw.append((number, first, first + len(body), body))
        start += len(line)
    lines = []
    for place, (number, first, end, body) in enumerate(raw):
        before = raw[place - 1][0] if place else -1
        after = raw[place + 1][0] if place + 1 < len(raw) else -1
        lines.append(
            Line(
                number=number,
                start=first,
                end=end,
                text=fold(body).text.strip(),
                after_blank=before != number - 1,
                before_blank=after != number + 1,
                count=len(words(body)),
            )
        )
    return tuple(lines)
