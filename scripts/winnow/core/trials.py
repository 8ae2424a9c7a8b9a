"""A regular expression that is tried only where it can match: in texts that have its words, at places that open it.

A speed-up and nothing else: what an expression finds is the same with and without it (property tests compare the two).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from winnow.core.anchor_index import INDEX, Held, Wanted, has_all
from winnow.core.needs import DIGIT, PARSER, needs_of
from winnow.core.openings import Opening, openings_of

DIGITS = re.compile(r"[0-9]")


@dataclass(frozen=True, slots=True)
class Needle:
    """An anchor as it is looked for, and where a match stands that opens with it."""

    word: bytes
    """For a word what is looked for in a blank text (`Held.blank`)."""
    mark: str
    """For a mark what is looked for in the text itself; neither stands for a digit."""
    least: int
    """Characters between the start of the match and the anchor, at least."""
    most: int
    """The same, at most."""

    def marks(self, text: str) -> list[int]:
        """Return where the mark stands in a text, or a digit."""
        if not self.mark:
            return [match.start() for match in DIGITS.finditer(text)]
        found = []
        place = text.find(self.mark)
        while place >= 0:
            found.append(place)
            place = text.find(self.mark, place + 1)
        return found

    def before(self, places: Sequence[int]) -> list[int]:
        """Return where a match can begin of which the anchor stands at some places."""
        return [place - n for place in places for n in range(self.least, self.most + 1) if place >= n]


@dataclass(frozen=True, slots=True)
class Trials:
    """An expression with what it waits for and the places at which it is tried."""

    pattern: re.Pattern[str]
    wanted: Wanted
    """What a text must hold."""
    needles: Mapping[int, Needle]
    """What a match opens with, by the number of its anchor."""
    numbers: frozenset[int]
    """The numbers of those anchors; none where nothing is known: then every place is tried."""
    edge: bool
    """Whether a match may begin at the start of the text, whatever stands there."""

    def places(self, text: str, held: Held) -> list[int]:
        """Return the places of an ASCII text that can begin a match, ascending."""
        found = [0] if self.edge else []
        find = held.blank.find
        wide: list[int] = []
        for number in self.numbers & held.numbers:
            needle = self.needles[number]
            word = needle.word
            places = wide if needle.most else found
            begun = len(places)
            if word:
                place = find(word)
                while place >= 0:
                    places.append(place)
                    place = find(word, place + 1)
            else:
                places += needle.marks(text)
            if needle.most:
                wide[begun:] = needle.before(wide[begun:])
        if wide:
            found = list({*found, *wide})
        found.sort()
        return found

    def able(self, held: Held) -> bool:
        """Return whether a text has what the expression waits for."""
        return has_all(self.wanted, held.numbers)

    def first(self, text: str, held: Held) -> re.Match[str] | None:
        """Return the first match in a text."""
        return self.next(text, self.tries(text, held), 0)

    def tries(self, text: str, held: Held) -> list[int] | None:
        """Return the places that can begin a match, ascending; None where that may be any."""
        return self.places(text, held) if (self.numbers or self.edge) and held.blank else None

    def next(self, text: str, places: Sequence[int] | None, start: int) -> re.Match[str] | None:
        """Return the first match at or behind a place, tried at those places that can begin one."""
        if places is None:
            return self.pattern.search(text, start)
        match = self.pattern.match
        for place in places[bisect_left(places, start) :] if start else places:
            hit = match(text, place)
            if hit:
                return hit
        return None

    def all(self, text: str, held: Held) -> Iterator[re.Match[str]]:
        """Return the matches in a text, in order."""
        places = self.tries(text, held)
        if places is None:
            return self.pattern.finditer(text)
        return self.tried(text, places) if places else iter(())

    def tried(self, text: str, places: Sequence[int]) -> Iterator[re.Match[str]]:
        """Yield the matches that begin at some places of a text, none inside another."""
        end = 0
        for place in places:
            hit = self.pattern.match(text, place) if place >= end else None
            if hit:
                yield hit
                end = max(hit.end(), place + 1)


def trials_of(pattern: re.Pattern[str]) -> Trials:
    """Return a compiled expression with what it waits for."""
    parsed = PARSER.parse(pattern.pattern, pattern.flags)
    openings: dict[int, list[Opening]] = {}
    edge = False
    for opening in openings_of(parsed):
        if opening.anchor is None:
            edge = True
        else:
            openings.setdefault(INDEX.number(opening.anchor), []).append(opening)
    return Trials(
        pattern=pattern,
        wanted=INDEX.wanted(needs_of(parsed)),
        needles={number: needle_of(each) for number, each in openings.items()},
        numbers=frozenset(openings),
        edge=edge,
    )


def needle_of(openings: Sequence[Opening]) -> Needle:
    """Return the openings by one anchor as one that allows what any of them allows."""
    anchor = openings[0].anchor
    word, mark = b"", ""
    if anchor and anchor.kind in {"word", "prefix"}:
        word = f" {anchor.text} ".encode() if anchor.kind == "word" else f" {anchor.text}".encode()
    elif anchor and anchor != DIGIT:
        mark = anchor.text
    least, most = min(opening.least for opening in openings), max(opening.most for opening in openings)
    return Needle(word, mark, least, most)
