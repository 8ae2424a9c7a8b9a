"""Unicode and word rules that everything shares: folding for matching, words, stems, white space.

Folding makes look-alike characters equal so that rules need one spelling, and keeps a map back to the original.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from winnow.core.records import Span

INVISIBLE = frozenset(
    "\u00ad\u200b\u200c\u200d\u2060\u2061\u2062\u2063\u2064\ufeff\u200e\u200f\u061c\u180e\ufe0e\ufe0f"
)
"""Characters that take no room: soft hyphen, zero-width spaces and joiners, direction and variation marks."""

UNSEEN = re.compile(f"[{''.join(sorted(INVISIBLE))}]")

DASHES = frozenset("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d")
LONG_DASH = re.compile("(?<=\\S)[\u2014\u2015](?=\\S)")
"""A long dash without blanks: it opens or closes an insertion, where a short one joins two words or two numbers."""
QUOTES = {"\u2018": "'", "\u2019": "'", "\u201b": "'", "\u2032": "'", "\u201c": '"', "\u201d": '"', "\u201f": '"'}

LOOKALIKES = dict(
    zip(
        "аеорсухіјѕһԁԛԝвкмнтӏҽАВЕКМНОРСТХІЈЅУαοερνικτυχγηΑΒΕΖΗΙΚΜΝΟΡΤΥΧıɡɑցհոսօᴀʙᴄᴅᴇɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ",
        "aeopcyxijshdqwbkmhtleABEKMHOPCTXIJSYaoepviktuxynABEZHIKMNOPTYXigaghnuoabcdeghijklmnoprstuvwyz",
        strict=True,
    )
)
"""Cyrillic, Greek, Armenian and small-capital letters that pass for Latin ones (from Unicode's confusables table)."""

BOXED = {0x1F150: 26, 0x1F170: 26}
"""White letters in black circles and squares, which no normal form undoes: first character and how many."""

PERCENT = re.compile(r"(?<=[A-Za-z])(?:%[0-9A-Fa-f]{2}){1,200}|(?:%[0-9A-Fa-f]{2}){2,200}")
"""Letters written as in a web address (`best%20slots`); a number per cent, `20%`, has no two hex digits behind it."""

NO_LETTERS = bytes(code for code in range(128) if not chr(code).isalpha())
SMALL_LETTERS = bytes(code for code in range(128) if chr(code).islower())
NOT_ASCII = re.compile(r"[^\x00-\x7f]")

WORD = re.compile(r"[a-z0-9]+(?:['\-][a-z0-9]+)*")

STOP_WORDS = frozenset(
    """a about above after again against all also am an and any are as at be because been before being below between
    both but by can could did do does doing down during each few for from further had has have having he her here hers
    him his how i if in into is it its itself just like made make makes many may me might more most much must my no nor
    not now of off on once one only or other our out over own per s same she should since so some such t than that the
    their them then there these they this those through thus to too under until up upon us very was we were what when
    where which while who whom whose why will with within without would yet you your""".split()
)
"""Function words, which say how a text is built and not what it is about."""

SUFFIXES = ("ations", "ation", "ments", "ment", "ingly", "ness", "ings", "ing", "ions", "ion", "edly", "ies", "ive")
SHORT_SUFFIXES = ("ed", "es", "ly", "al", "s", "e", "y")
STEM_FLOOR = 4
"""A stem keeps at least this many letters, so that `ring` and `rings` do not become `r`."""


@dataclass(frozen=True, slots=True)
class Folded:
    """A text made plain for matching, with the way back."""

    text: str
    """The folded text."""
    origins: Sequence[int]
    """For each folded character the place of the character that it came from, and one past the last."""

    def span(self, start: int, end: int) -> Span:
        """Return the range in the original text that a range of the folded text stands for."""
        first = self.origins[start]
        return Span(start=first, end=max(self.origins[end], self.origins[end - 1] + 1) if end > start else first)

    def place(self, origin: int) -> int:
        """Return the place in the folded text of a place in the original text, or of the next one that is left."""
        return origin if isinstance(self.origins, range) else bisect_left(self.origins, origin)


@lru_cache(maxsize=4096)
def fold_character(char: str) -> str:
    """Return the plain characters that one character stands for: none for an invisible one or a loose accent."""
    if char in INVISIBLE or unicodedata.category(char) in {"Cf", "Mn", "Me"}:
        return ""
    if char in DASHES:
        return "-"
    if char in "\n\r\t":
        return char
    plain = QUOTES.get(char) or LOOKALIKES.get(char) or boxed_letter(char)
    if plain:
        return plain
    if char.isspace():
        return " "
    parts = unicodedata.normalize("NFKD", char)
    return "".join(LOOKALIKES.get(part, part) for part in parts if unicodedata.category(part) != "Mn")


def boxed_letter(char: str) -> str:
    """Return the letter in a black circle or square, nothing for any other character."""
    return next((chr(ord("A") + ord(char) - first) for first, n in BOXED.items() if 0 <= ord(char) - first < n), "")


def unescaped(match: re.Match[str]) -> str:
    """Return the characters that a run of percent codes stands for; the run itself where it stands for none."""
    plain = bytes.fromhex(match.group().replace("%", "")).decode("utf-8", errors="replace")
    fits = plain.isprintable() and "\ufffd" not in plain
    return NOT_ASCII.sub(lambda found: fold_character(found.group()), plain) if fits else match.group()


@lru_cache(maxsize=1024)
def fold(text: str) -> Folded:
    """Return the text with look-alikes made equal, and the map from each of its characters to the original."""
    codes = {match.start(): match for match in PERCENT.finditer(text)} if "%" in text else {}
    if text.isascii() and not codes:
        return Folded(text, range(len(text) + 1))
    plain = NOT_ASCII.sub(lambda match: fold_character(match.group()), text)
    dashes = {match.start() for match in LONG_DASH.finditer(text)}
    if (
        len(plain) == len(text)
        and not (codes or dashes)
        and all(len(fold_character(char)) == 1 for char in NOT_ASCII.findall(text))
    ):
        return Folded(plain, range(len(text) + 1))
    pieces: list[str] = []
    origins: list[int] = []
    skip = 0
    for place, char in enumerate(text):
        if place < skip:
            continue
        match = codes.get(place)
        if match:
            skip = match.end()
        piece = unescaped(match) if match else char if char.isascii() else fold_character(char)
        piece = "--" if place in dashes else piece
        pieces.append(piece)
        origins.extend([place] * len(piece))
    origins.append(len(text))
    return Folded("".join(pieces), origins)


@lru_cache(maxsize=4096)
def words(text: str) -> tuple[str, ...]:
    """Return the words of a text, folded and in lower case, apostrophes and inner hyphens kept."""
    plain = text if text.isascii() and "%" not in text else fold(text).text
    return tuple(WORD.findall(plain.lower()))


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """Return a word without its commonest English endings.

    Crude on purpose: it is used to compare content words, where treating `respond` and `responding` alike matters
    and treating two rare words alike does not.
    """
    for suffixes in (SUFFIXES, SHORT_SUFFIXES):
        for suffix in suffixes:
            if word.endswith(suffix) and len(word) - len(suffix) >= STEM_FLOOR:
                return word[: -len(suffix)]
    return word


@lru_cache(maxsize=65536)
def stems_of(word: str) -> tuple[str, ...]:
    """Return the stems of the parts of a word that say what a text is about; of a function word none."""
    return tuple(stem(part) for part in word.split("-") if part not in STOP_WORDS and len(part) > 1)


@lru_cache(maxsize=4096)
def content_stems(text: str) -> frozenset[str]:
    """Return the stems of the words that say what a text is about."""
    return frozenset(chain.from_iterable(map(stems_of, words(text))))


def letters_in(text: str) -> tuple[int, int]:
    """Return how many letters a text has, and how many of them are capitals."""
    if not text.isascii():
        return sum(map(str.isalpha, text)), sum(map(str.isupper, text))
    letters = text.encode().translate(None, NO_LETTERS)
    return len(letters), len(letters.translate(None, SMALL_LETTERS))


def squeeze(text: str) -> str:
    """Return the text on one line: every run of white space one space, invisible characters gone."""
    if not text.isascii():
        text = UNSEEN.sub("", text)
    if text.isprintable() and "  " not in text:
        return text.strip(" ")
    return " ".join(text.split())
