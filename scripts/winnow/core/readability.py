"""How hard a text is to read: the Flesch–Kincaid grade, and the length of its sentences.

Grade = 0.39 × words per sentence + 11.8 × syllables per word − 15.59 (Kincaid and others, 1975). Syllables are counted
by Pyphen's hyphenation patterns, as textstat does; a tool of triage, which cannot say whether a page can be used.
"""

from __future__ import annotations

import re
from functools import cache

import pyphen

MARKUP = re.compile(
    r"<svg [^\n]{1,9000}?</svg>|\[\^\d+\]|\[([^\]]{0,400})\]\([^)]{0,400}\)|[*_`>|#]|\{:? ?[#.][\w .#-]+\}|<[^>]{1,80}>"
)
MARK = re.compile(r"^ *(?:[-*]|\d+\.) +", re.MULTILINE)
"""What stands in front of an item of a list."""
ENDS = re.compile(r"(?<=[.!?:])\s+(?=[A-Z\"“‘(])|\n+")
WORD = re.compile(r"[A-Za-z][A-Za-z'’-]*")


@cache
def patterns() -> pyphen.Pyphen:
    """Return the hyphenation patterns of American English."""
    return pyphen.Pyphen(lang="en_US")


@cache
def syllables(word: str) -> int:
    """Return the number of syllables of a word, one at least."""
    return len(patterns().positions(word.lower())) + 1


def prose(markdown: str) -> str:
    """Return the words of a page of Markdown as a reader meets them: no marks of notes or items, links as their text.

    Each cell of a table stands on a line of its own.
    """
    return MARKUP.sub(lambda match: match[1] or "", MARK.sub("", markdown.replace(" | ", "\n")))


def sentences(text: str) -> list[str]:
    """Return the sentences of a plain text, each line by itself."""
    return [part.strip() for part in ENDS.split(text) if WORD.search(part)]


def grade(text: str) -> float:
    """Return the Flesch–Kincaid grade of a plain text, 0 for one without words."""
    parts = sentences(text)
    found = [word for part in parts for word in WORD.findall(part)]
    if not found:
        return 0.0
    return 0.39 * len(found) / len(parts) + 11.8 * sum(map(syllables, found)) / len(found) - 15.59


def longest(text: str) -> tuple[int, str]:
    """Return the number of words of the longest sentence of a plain text, and the sentence."""
    return max(((len(part.split()), part) for part in sentences(text)), default=(0, ""))
