"""Letters dressed up so that no list finds them: 𝗯𝗼𝗹𝗱 symbols, wide forms, Cyrillic twins, %65%6E, invisible marks.

Observed: an author has no reason to write so; a link seller has. So the dress itself is a strong sign, whatever the
word. Not a sign: one Greek letter in a name (`TNF-α`), a soft hyphen at a syllable, an accent, a foreign word.
"""

from __future__ import annotations

import re

from winnow.core.records import Span
from winnow.core.text import LOOKALIKES, PERCENT, Folded

STYLE = r"[\U0001D400-\U0001D7FF\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\u24B6-\u24E9\U0001F130-\U0001F189\u1D00-\u1D22]"
STYLED = re.compile(rf"(?:{STYLE}\s?){{2,200}}{STYLE}")
"""Three or more letters in a row from the mathematical, wide, circled, boxed or small-capital ranges."""
HIDDEN = r"[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]{1,4}"
PIERCED = re.compile(rf"[A-Za-z0-9.](?:{HIDDEN}[A-Za-z0-9.]){{2,60}}")
"""Invisible marks around single letters: a soft hyphen that an author sets stands between syllables."""
BROKEN = re.compile(rf"(?<=[A-Za-z]){HIDDEN}(?=[A-Za-z])")
"""An invisible mark inside a word: where few sentences of an article have them, and those more than one, a disguise."""
STRUCK = re.compile(r"(?:[A-Za-z][\u0300-\u036f\u0483-\u0489\u20d0-\u20f0]{1,6}){3,60}")
"""Three letters in a row with loose accents or strokes over them; languages that need accents have ready-made ones."""
LETTERS = re.compile(r"[^\W\d_]{2,60}")
FOREIGN = frozenset(char for char in LOOKALIKES if not "\u0391" <= char <= "\u03c9" and char != "\u0131")
"""Look-alikes other than Greek ones, which science uses, and the Turkish dotless i."""
GREEK_LIMIT = 2
"""Greek letters within a Latin word from which it is a disguise; names such as `IFNγ` have one."""


def is_mixed(word: str) -> bool:
    """Return whether a word mixes Latin letters with their twins, or is written in twins throughout."""
    twins = sum(char in FOREIGN for char in word)
    greek = sum("\u0391" <= char <= "\u03c9" and char in LOOKALIKES for char in word)
    latin = sum(char.isascii() for char in word)
    if twins and (latin or all(char in FOREIGN for char in word)):
        return latin + twins + greek == len(word)
    return greek >= GREEK_LIMIT and (latin > 0 or greek == len(word) > GREEK_LIMIT)


def disguises(original: str, folded: Folded) -> list[Span]:
    """Return the ranges of the folded text that were dressed up in the original."""
    found: list[tuple[int, int]] = []
    if not original.isascii():
        for pattern in (STYLED, PIERCED, STRUCK):
            found += [match.span() for match in pattern.finditer(original)]
        found += [
            match.span()
            for match in LETTERS.finditer(original)
            if not match.group().isascii() and is_mixed(match.group())
        ]
    if "%" in original and not isinstance(folded.origins, range):
        found += [unbroken(original, match) for match in PERCENT.finditer(original)]
    return [whole_words(folded.text, folded.place(start), folded.place(end)) for start, end in sorted(found)]


def broken_words(original: str, folded: Folded) -> list[Span]:
    """Return the words of the folded text that have invisible marks inside in the original."""
    found = BROKEN.finditer(original) if not original.isascii() else ()
    places = (folded.place(match.end()) for match in found)
    return sorted({whole_words(folded.text, place, place) for place in places}, key=lambda span: span.start)


def unbroken(text: str, match: re.Match[str]) -> tuple[int, int]:
    """Return the range of a match widened to the blanks around it: percent codes stand in web addresses."""
    left = text[: match.start()].rsplit(maxsplit=1)
    start = match.start() - (len(left[-1]) if left and not text[match.start() - 1].isspace() else 0)
    right = text[match.end() :].split(maxsplit=1)
    return start, match.end() + (len(right[0]) if right and not text[match.end()].isspace() else 0)


def whole_words(text: str, start: int, end: int) -> Span:
    """Return the range widened to whole words."""
    while start > 0 and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum():
        end += 1
    return Span(start=start, end=end)
