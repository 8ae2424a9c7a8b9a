"""Sentences of which one part is a seller's: the part is cut where the rest stands as a sentence of the article's own.

Observed: a call is hung on to an honest sentence by a dash, a semicolon or `so`, stands in a pair of commas, dashes or
brackets, or is put before it (`Grip returns after two months - call Larkhill on 555-0142`). So a condemned sentence is
split at its marks, each piece is asked by itself, and what is left must be a sentence.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from winnow.core.anchors import guarded
from winnow.core.records import Span
from winnow.core.text import words
from winnow.rules.clauses import had_comma
from winnow.rules.spam import function_share
from winnow.rules.voice import is_order

MARK = guarded(
    r"\s{0,2}(?P<open>[(\[])\s?|\s?(?P<close>[)\]])|(?P<dash>\s{1,2}-{1,3}\s{1,2}|(?<=\w)---?(?=\w))"
    r"|(?P<soft>[,;:]\s{1,2}(?:so\s(?=\w{3}))?|\s\|\s|[.!?]\s{1,2}(?=\())"
)
BRACKET = guarded(r"[(\[][^()\[\]]{1,200}[)\]]")
LEFT_WORDS = 5
"""Words that must be left for a sentence."""
LEFT_SHARE = 0.3
"""Share of the words that must be left."""
FUNCTION_SHARE = 0.15
"""Share of function words that a sentence has; a list of names has none."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a sentence between two marks."""

    start: int
    end: int
    before: re.Match[str] | None
    """The mark before it."""
    after: re.Match[str] | None
    """The mark behind it."""

    def cut(self, text: str) -> Span:
        """Return the range to cut so that the marks around the piece go with it."""
        paired = self.before and self.after and any(self.before[k] and self.after[m] for k, m in PAIRS)
        if self.before is None:
            return Span(start=0, end=self.after.end() if self.after else self.end)
        if paired and self.after:
            keeps = text[self.after.start() : self.after.end()]
            return Span(start=self.before.start(), end=self.after.end() - (keeps[-1:] == " "))
        if self.after and is_pair_of_commas(self.before, self.after):
            kept = had_comma(text, self.before.start(), self.after.end())
            return Span(start=self.before.start(), end=self.after.start() if kept else self.after.end() - 1)
        stop = len(text.rstrip(" .!?")) if self.after is None else self.end
        return Span(start=self.before.start(), end=max(stop, self.before.end()))


def is_pair_of_commas(before: re.Match[str], after: re.Match[str]) -> bool:
    """Return whether two marks are commas, between which something was put in."""
    return before.group().strip() == "," and after.group().strip() == ","


PAIRS = (("open", "close"), ("dash", "dash"))


@lru_cache(maxsize=1 << 12)
def pieces(text: str) -> tuple[Piece, ...]:
    """Return the parts of a sentence between its marks."""
    brackets = [match.span() for match in BRACKET.finditer(text)]
    marks = [
        m for m in MARK.finditer(text) if m["open"] or m["close"] or not any(a < m.start() < b for a, b in brackets)
    ]
    edges: list[re.Match[str] | None] = [None, *marks, None]
    found = []
    for before, after in itertools.pairwise(edges):
        start, end = before.end() if before else 0, after.start() if after else len(text)
        if text[start:end].strip(" .!?"):
            found.append(Piece(start, end, before, after))
    return tuple(found)


def cut_pieces(text: str, bad: Sequence[Span]) -> list[Span]:
    """Return the ranges to cut so that some pieces of a folded sentence go, with their marks; none if all would.

    What follows such a piece behind a colon explains it and goes with it.
    """
    found = pieces(text)
    gone = {(span.start, span.end) for span in bad}
    cuts: list[Span] = []
    for piece in found:
        colon = piece.before is not None and piece.before.group().strip() == ":"
        follows = colon and bool(cuts) and piece.before is not None and cuts[-1].end >= piece.before.start()
        if follows or (piece.start, piece.end) in gone:
            cut = piece.cut(text)
            cuts.append(Span(start=max(cut.start, cuts[-1].end if cuts else 0), end=cut.end))
    return cuts if len(found) > 1 else []


WAITS = re.compile(r"\W{0,2}(?:because|when|while|since|if|although|unless|until|and|or|but)\b[^,]*$", re.IGNORECASE)
"""How half a sentence begins that is none by itself."""


def looks_whole(rest: str, text: str) -> bool:
    """Return whether what is left of a sentence has the size and the build of one, and orders nobody about."""
    left = len(words(rest))
    if left < LEFT_WORDS or left < LEFT_SHARE * len(words(text)):
        return False
    if WAITS.match(rest) and not WAITS.match(text):
        return False
    return function_share(rest) >= FUNCTION_SHARE and not is_order(rest)
