"""A regular expression that is tried only where it can match: in texts that have its words, at places that open it.

A speed-up and nothing else: what an expression finds is the same with and without it (property tests compare the two).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from winnow.core.anchor_index import INDEX, Wanted
from winnow.core.needs import DIGIT, needs_of
from winnow.core.openings import Opening, openings_of

DIGITS = re.compile(r"[0-9]")


@dataclass(frozen=True, slots=True)
class Trials:
    """An expression with what it waits for and the places at which it is tried."""

    pattern: re.Pattern[str]
    wanted: Wanted
    """What a text must hold."""
    openings: dict[int, tuple[str, int, int, bool]]
    """What a match opens with, by the number of its anchor: the anchor, the characters before it at least and at most,
    and whether a word has to begin with it. Empty where that cannot be told: then every place is tried."""
    numbers: frozenset[int]
    """The numbers of those anchors."""
    edge: bool
    """Whether a match may begin at the start of the text, whatever stands there."""

    def places(self, low: str, found: frozenset[int]) -> Sequence[int]:
        """Return the places of an ASCII text in small letters that can begin a match, ascending."""
        places = {0} if self.edge else set[int]()
        for number in self.numbers & found:
            anchor, least, most, at_start = self.openings[number]
            if not anchor:
                places.update(
                    place - n for place in map(re.Match.start, DIGITS.finditer(low)) for n in range(least, most + 1)
                )
                continue
            place = low.find(anchor)
            while place >= 0:
                if not (at_start and place and low[place - 1].isalnum()):
                    if most:
                        places.update(range(place - most, place - least + 1))
                    else:
                        places.add(place)
                place = low.find(anchor, place + 1)
        return sorted(places)

    def first(self, text: str, found: frozenset[int]) -> re.Match[str] | None:
        """Return the first match in a text that holds some anchors."""
        if not (self.numbers or self.edge) or not text.isascii():
            return self.pattern.search(text)
        match = self.pattern.match
        for place in self.places(text.lower(), found):
            hit = match(text, place) if place >= 0 else None
            if hit:
                return hit
        return None

    def all(self, text: str, found: frozenset[int]) -> Iterator[re.Match[str]]:
        """Yield the matches in a text that holds some anchors, in order."""
        if not (self.numbers or self.edge) or not text.isascii():
            yield from self.pattern.finditer(text)
            return
        end = 0
        for place in self.places(text.lower(), found):
            hit = self.pattern.match(text, place) if place >= end else None
            if hit:
                yield hit
                end = max(hit.end(), place + 1)


def trials_of(pattern: re.Pattern[str]) -> Trials:
    """Return a compiled expression with what it waits for."""
    openings: dict[int, list[Opening]] = {}
    edge = False
    for opening in openings_of(pattern.pattern, pattern.flags):
        if opening.anchor is None:
            edge = True
        else:
            openings.setdefault(INDEX.number(opening.anchor), []).append(opening)
    return Trials(
        pattern=pattern,
        wanted=INDEX.wanted(needs_of(pattern.pattern, pattern.flags)),
        openings={number: merged(each) for number, each in openings.items()},
        numbers=frozenset(openings),
        edge=edge,
    )


def merged(openings: Sequence[Opening]) -> tuple[str, int, int, bool]:
    """Return the openings by one anchor as one that allows what any of them allows."""
    anchor = openings[0].anchor
    return (
        "" if anchor is None or anchor == DIGIT else anchor.text,
        min(opening.least for opening in openings),
        max(opening.most for opening in openings),
        all(opening.at_start for opening in openings) and anchor is not None and anchor.kind in {"word", "prefix"},
    )
