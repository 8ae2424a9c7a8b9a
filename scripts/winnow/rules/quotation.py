"""Quotation marks: whether they pair, and which sentences stand inside a quotation of several.

Observed: an honest article quotes what sellers say, to warn of it (`“Our writers can help. From £12 a page.”`), and
patients, who speak as `I`; what was pasted in stands in no quotation that an honest sentence opens.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

MARK = re.compile(r"""(?P<front>(?:^|(?<=[\s(\[-])))?(?P<mark>["“”])""")
"""A quotation mark; a straight one opens where nothing, a blank or a bracket stands before it."""

QUOTATION_MARKS = 2
"""Marks of one quotation."""


def is_marked(text: str) -> bool:
    """Return whether there is a quotation mark in a text."""
    return '"' in text or "“" in text or "”" in text


def opens(mark: re.Match[str]) -> bool:
    """Return whether a quotation mark that MARK found opens a quotation."""
    return mark["mark"] == "“" or (mark["mark"] == '"' and mark["front"] is not None)


def in_pairs(text: str) -> bool:
    """Return whether every quotation mark of a text that opens is closed, and none closes what was not opened."""
    opened = False
    for mark in MARK.finditer(text):
        if opens(mark) is opened:
            return False
        opened = not opened
    return not opened


def is_quotation(text: str) -> bool:
    """Return whether a text is one quotation from its first character to its last: `“No prescription needed.”`."""
    marks = list(MARK.finditer(text))
    return len(marks) == QUOTATION_MARKS and in_pairs(text) and not marks[0].start() and marks[1].end() == len(text)


def quoted(sentences: Sequence[str]) -> list[bool]:
    """Return which sentences of a block stand inside a quotation of several; none where the marks do not pair."""
    whole = " ".join(sentences)
    if not is_marked(whole) or not in_pairs(whole):
        return [False] * len(sentences)
    inside: list[bool] = []
    opened = False
    for text in sentences:
        marks = list(MARK.finditer(text))
        after = opens(marks[-1]) if marks else opened
        inside.append(opened or after)
        opened = after
    return inside
