"""The signs of spam in a text, each with its place and weight; `spam`, `splices` and `titles` add them up.

Observed: of 27,355 gambling domains on public lists 3,403 have no betting word in their name, so words alone cannot
find them. A pasted run gives itself away by several weak signs at once: a web address (the more so when disguised),
names made of letters and digits, letters dressed up or spaced out, words of access (login, apk), of a trade, of
selling, and names that are no words and that the article has nowhere else.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from winnow.core.anchor_index import held_in
from winnow.core.anchors import guarded
from winnow.core.records import Span
from winnow.core.rulebook import Rulebook
from winnow.core.text import STOP_WORDS, Folded, stem
from winnow.rules import shapes
from winnow.rules.disguise import disguises
from winnow.rules.lexicon import is_common, is_odd
from winnow.rules.reading import read

ADDRESS, DISGUISE, BRAND, SPACED, DRESSED, ACCESS, TRADE, SELL = 1.5, 1.0, 1.5, 2.0, 2.0, 1.0, 1.0, 0.5
"""Weights, set on the development corpus. SPAM_SCORE is 2: an address alone stays below it, so that a link may stand;
letters dressed up reach it alone, since nobody writes so by chance; selling words need two others beside them."""

SELLER_TLD = re.compile(
    r"\.(?:vip|bet|casino|poker|win|xyz|club|top|fun|games?|loans?|dating|click|link|shop|store)\b", re.IGNORECASE
)
CHARITY = 0.5
"""Weight of an address ending in `.org`: registries and charities have one."""
CHARITY_TLD = re.compile(r"\.org(?:\.\w{2})?(?:/|$)", re.IGNORECASE)
ADDRESS_HINT = guarded(r"\w\s{0,2}\.\s{0,2}[a-z]{2}|\bdot\b|//|www", re.IGNORECASE)
"""What every web address has, in whatever dress."""
CLOCK = re.compile(r"\d{1,4}[ap]m")
"""A time of day, which read back is a word, too: `10am`, `loam`."""
ALONE = re.compile(r" [a-z0-9] {1,2}[a-z0-9] ")
"""Two letters or digits, each by itself, in a text with a blank for each mark."""
LEET = guarded(r"(?<![\w.%-])(?=[a-z]{0,12}\d)(?=\d{0,3}[a-z])[a-z0-9]{3,13}(?![\w%-])", re.IGNORECASE)
LETTERS_FOR = str.maketrans("0134578", "oieastb")
HANDLE = guarded(r"(?<![\w.])@[A-Za-z_][\w.]{3,30}\b")
"""The name of an account; no article about a treatment needs one."""
LEET_LETTERS = 4
"""Letters from which a word can be read back; `B12` and `mp3` are names."""
LEETED = 1.5
"""Two such words make a run; one may be a slip of the keyboard."""
BRAND_LONG = 2.0
"""A name with two or more digits behind it and small letters, `betmorava247`, is spam alone."""
NUMBERED = re.compile(r"^(?![A-Z]+\d)[A-Za-z]{4,20}\d{2,4}$")
GENE = re.compile(r"^(?:[A-Z]{2,6}\d{1,2}[A-Z]?\d?|(?=[a-z]{0,4}[A-Z][a-z]{0,4}[A-Z])[A-Za-z]{2,6}\d{1,2})$")
"""Names of genes, receptors and scores: `SGLT2`, `PCSK9`, `CYP3A4`."""
NOT_LETTER = re.compile(r"[^a-z0-9]")
TOKEN = re.compile(r"[a-z0-9]+(?:['\-][a-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class Tell:
    """One sign of spam."""

    start: int
    end: int
    weight: float
    kind: str
    """address, brand, spaced, dressed, access, trade, sell."""

    @property
    def hard(self) -> bool:
        """Whether it is a thing that honest prose has no use for: an address, a brand-like token, a disguise."""
        return self.kind in {"address", "brand", "spaced", "dressed"}


@dataclass(frozen=True, slots=True)
class Looked:
    """A text with the signs found in it."""

    text: str
    """Folded."""
    tells: tuple[Tell, ...]
    """By place; where two share a place, the graver one."""
    vocabulary: frozenset[str]
    """Stems of what the article is about: words that it says at least twice."""
    said: frozenset[str]
    """Stems of all that it says in sentences without any sign; a word among them is no stranger."""

    @property
    def hard(self) -> bool:
        """Whether there is a sign that honest prose has no use for."""
        return any(tell.hard for tell in self.tells)

    def inside(self, start: int, end: int) -> tuple[Tell, ...]:
        """Return the signs within a range."""
        return tuple(tell for tell in self.tells if start <= tell.start and tell.end <= end)

    def part(self, start: int, end: int) -> Looked:
        """Return a part of the text with the signs in it."""
        moved = (replace(tell, start=tell.start - start, end=tell.end - start) for tell in self.inside(start, end))
        return Looked(self.text[start:end], tuple(moved), self.vocabulary, self.said)


def may_hold_address(text: str) -> bool:
    """Return whether a text has what every web address has: a point inside, `dot`, `//` or `www`."""
    low = text.lower()
    plain = text.find(".", 1, len(text) - 2) < 0 and "//" not in low and "dot" not in low and "www" not in low
    return not plain and bool(ADDRESS_HINT.search(text))


def address_tells(text: str) -> list[Tell]:
    """Return the web addresses; one that hides behind blanks or words, or ends as sellers' do, weighs more."""
    found = []
    for match in shapes.addresses(text):
        words = match.group().lower()
        extra = DISGUISE * ((" " in words or "%2e" in words) + bool(SELLER_TLD.search(words)))
        plain = CHARITY_TLD.search(words) and not extra
        found.append(Tell(match.start(), match.end(), CHARITY if plain else ADDRESS + extra, "address"))
    return found


def dressed_tells(text: str, dressed: list[Span]) -> list[Tell]:
    """Return the words that were dressed up."""
    return [
        Tell(span.start, span.end, DRESSED, "dressed")
        for span in dressed
        if TOKEN.search(text[span.start : span.end].lower())
    ]


def may_be_spaced(text: str) -> bool:
    """Return whether two letters or digits stand alone in a row in a text, as in a word written letter by letter."""
    blank = held_in(text).blank
    return not blank or bool(ALONE.search(blank.decode()))


def spaced_tells(text: str) -> list[Tell]:
    """Return the words written letter by letter, but for common words."""
    if not may_be_spaced(text):
        return []
    return [
        Tell(match.start(), match.end(), SPACED, "spaced")
        for match in shapes.SPACED_LETTERS.finditer(text)
        if not is_common(NOT_LETTER.sub("", match.group().lower()))
    ]


def leet_tells(text: str) -> list[Tell]:
    """Return the words written with digits for letters, where reading them back gives a common word: `l0ans`."""
    found = []
    for match in LEET.finditer(text):
        word = match.group().lower()
        plain = word.translate(LETTERS_FOR)
        if len(plain) < LEET_LETTERS or is_common(word.rstrip("0123456789")) or CLOCK.fullmatch(word):
            continue
        if is_common(plain) or is_common(plain.replace("i", "l")):
            found.append(Tell(match.start(), match.end(), LEETED, "dressed"))
    return found


def hard_tells(folded: Folded, original: str) -> list[Tell]:
    """Return the signs that need no word list."""
    text = folded.text
    found = address_tells(text) if may_hold_address(text) else []
    if not original.isascii() or "%" in original:
        found += dressed_tells(text, disguises(original, folded))
    found += spaced_tells(text)
    found += leet_tells(text)
    found += [Tell(m.start(), m.end(), BRAND, "brand") for m in HANDLE.finditer(text)] if "@" in text else []
    found += [
        Tell(m.start(), m.end(), BRAND_LONG if NUMBERED.match(m.group()) else BRAND, "brand")
        for m in shapes.BRAND_TOKEN.finditer(text)
        if not GENE.match(m.group())
    ]
    return found


def soft_tells(text: str, book: Rulebook) -> list[Tell]:
    """Return the words of access and of a trade."""
    found = [Tell(m.start(), m.end(), ACCESS, "access") for m in book.access_words.finditer(text)]
    return found + [Tell(m.start(), m.end(), TRADE, "trade") for m in book.trade_words.finditer(text)]


def is_own(tell: Tell, text: str, vocabulary: frozenset[str]) -> bool:
    """Return whether what looks like a sign is the article's own word, so that it is none."""
    if tell.kind == "address":
        return False
    found = [word for word in TOKEN.findall(text[tell.start : tell.end].lower()) if tell.hard or word not in STOP_WORDS]
    if tell.kind == "spaced":
        found = ["".join(found)]
    return bool(found) and all(stem(part) in vocabulary for word in found for part in word.split("-"))


@lru_cache(maxsize=64)
def together(one: frozenset[str], other: frozenset[str]) -> frozenset[str]:
    """Return both sets of stems in one."""
    return one | other


def look(text: str, found: list[Tell], book: Rulebook, vocabulary: frozenset[str], said: frozenset[str]) -> Looked:
    """Return a text with the signs that hold: none of the article's own words; selling words where others stand."""
    held = [tell for tell in found if not is_own(tell, text, vocabulary)] if found else []
    if not held:
        return Looked(text, (), vocabulary, together(said, vocabulary))
    held += [Tell(m.start(), m.end(), SELL, "sell") for m in book.sell_words.finditer(text)]
    held.sort(key=lambda tell: (tell.start, not tell.hard, -tell.weight, -tell.end))
    kept: list[Tell] = []
    for tell in held:
        if not kept or tell.start >= kept[-1].end:
            kept.append(tell)
    return Looked(text, tuple(kept), vocabulary, together(said, vocabulary))


@lru_cache(maxsize=8192)
def odd_words(text: str) -> tuple[tuple[re.Match[str], str], ...]:
    """Return the words that are no common ones, each with its stem."""
    if text.isascii() and "%" not in text:
        odd = read(text).odd
        return tuple((m, stem(m.group())) for m in TOKEN.finditer(text.lower()) if m.group() in odd) if odd else ()
    return tuple((match, stem(match.group())) for match in TOKEN.finditer(text.lower()) if is_odd(match.group()))


def strangers(text: str, vocabulary: frozenset[str]) -> list[re.Match[str]]:
    """Return the words that are neither common nor the article's own."""
    return [match for match, stemmed in odd_words(text) if stemmed not in vocabulary]
