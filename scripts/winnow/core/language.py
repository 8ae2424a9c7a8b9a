"""Whether a text is in the language of the guide, told by its function words.

In running English at least a third of the words are function words; in the articles of other languages that share
the alphabet under a tenth is spelled like one. A text with too few words to tell is taken for English.
"""

from __future__ import annotations

import re

from winnow.core.text import NOT_ASCII, STOP_WORDS

ENOUGH_WORDS = 40
"""Words below which the share says nothing."""
ENGLISH_SHARE = 0.2
"""Share of function words from which a text is English: the labelled articles have 0.33 to 0.42."""
OTHER_SCRIPT_SHARE = 0.3
"""Share of letters outside the Latin alphabet from which a text is in another script."""
LAST_LATIN = 0x24F
"""Last letter of the blocks of Unicode that hold Latin letters with their accents."""
LONGEST_LOOK = 20_000
"""Characters that are looked at."""
ONLY_LETTERS = bytes(code if chr(code).isalpha() else 32 for code in range(128)) + bytes(128)
"""Table that leaves ASCII letters and a blank for all else."""
LETTERS = re.compile(r"[^\W\d_]+")


def letter_runs(text: str) -> list[str]:
    """Return the runs of letters of a text; where only its marks are not ASCII, they are left out at once."""
    if any(map(str.isalnum, set(NOT_ASCII.findall(text)))):
        return LETTERS.findall(text)
    return text.encode("ascii", "replace").translate(ONLY_LETTERS).decode().split()


def is_english(text: str) -> bool:
    """Return whether a text is English, or too short to tell."""
    found = letter_runs(text[:LONGEST_LOOK])
    if len(found) < ENOUGH_WORDS and sum(map(len, found)) < ENOUGH_WORDS * 4:
        return True
    letters = "".join(found)
    foreign = 0 if letters.isascii() else sum(ord(letter) > LAST_LATIN for letter in letters)
    if foreign > OTHER_SCRIPT_SHARE * len(letters):
        return False
    return sum(map(STOP_WORDS.__contains__, map(str.lower, found))) >= ENGLISH_SHARE * len(found)
