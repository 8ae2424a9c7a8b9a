"""Which words a text must have before a pattern can match it, so that few patterns are looked for in most texts.

The anchors of a pattern are read off its parsed form: a word that has to begin at the start of a word, a digit, a mark.
One look at the words of a text then tells which patterns may match it at all: 1,500 phrases cost one look instead of
1,500 searches; and where the anchors stand tells where to try those. A speed-up and nothing else: what a pattern finds
is the same with and without it (a property test compares the two).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from winnow.core.anchor_index import INDEX, Held, Wanted, has_all, held_in
from winnow.core.phrases import Lists, compile_phrases
from winnow.core.trials import Trials, trials_of


@dataclass(frozen=True, slots=True)
class Phrase:
    """One phrase, ready to be looked for."""

    trials: Trials
    cased: bool
    """Whether capitals matter to it, so that it has to be looked for in the text as it is."""
    number: int
    """Place among all phrases of this process."""
    group: int
    """Number of the group that it belongs to."""

    @property
    def pattern(self) -> re.Pattern[str]:
        """Its expression."""
        return self.trials.pattern


@dataclass(slots=True)
class PhraseIndex:
    """The phrases of this process, by what opens the way to them."""

    opened: dict[int, list[tuple[int, frozenset[int], Wanted, Phrase]]] = field(default_factory=dict)
    """The phrases that may be there where an anchor is: place, what else they wait for and what then, the phrase."""
    always: list[Phrase] = field(default_factory=list)
    """Those that wait for nothing."""
    groups: int = 0

    def add(self, phrase: Phrase) -> None:
        """Take in a phrase: it is looked at where one of its rarest anchors is found."""
        wanted = phrase.trials.wanted
        if not wanted:
            self.always.append(phrase)
        for number in wanted[0] if wanted else ():
            self.opened.setdefault(number, []).append(
                (phrase.number, wanted[1] if wanted[1:] else frozenset(), wanted[2:], phrase)
            )
        able_in.cache_clear()


@lru_cache(maxsize=4096)
def able_in(text: str) -> dict[int, list[Phrase]]:
    """Return the phrases that a text has the words for, in order, by the number of the group that they belong to."""
    found = held_in(text).numbers
    some = {phrase.number: phrase for phrase in PHRASES.always}
    some |= {
        place: phrase
        for number in PHRASES.opened.keys() & found
        for place, second, rest, phrase in PHRASES.opened[number]
        if not (second and second.isdisjoint(found)) and (not rest or has_all(rest, found))
    }
    able: dict[int, list[Phrase]] = {}
    for place in sorted(some):
        phrase = some[place]
        able.setdefault(phrase.group, []).append(phrase)
    return able


PHRASES = PhraseIndex()


@dataclass(frozen=True, slots=True)
class Phrases:
    """Some phrases, ready to be looked for; each is looked for only in texts that have the words for it."""

    phrases: tuple[Phrase, ...]
    group: int

    def able(self, text: str) -> list[Phrase]:
        """Return the phrases that a text has the words for."""
        return able_in(text).get(self.group, [])

    def found_in(self, text: str) -> bool:
        """Return whether a text holds one of the phrases."""
        able = able_in(text).get(self.group)
        if not able:
            return False
        low, held = lowered(text), held_in(text)
        return any(phrase.trials.first(text if phrase.cased else low, held) for phrase in able)

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first place of a phrase."""
        return next(self.finditer(text), None)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Return the places of the phrases in order, none inside another; of two at one place the one listed first."""
        able = able_in(text).get(self.group)
        if not able:
            return iter(())
        low = lowered(text)
        forms = [(phrase.trials, text if phrase.cased else low) for phrase in able]
        if len(forms) == 1:
            trials, form = forms[0]
            return trials.all(form, held_in(text))
        return self.merged(forms, held_in(text))

    def merged(self, forms: Sequence[tuple[Trials, str]], held: Held) -> Iterator[re.Match[str]]:
        """Yield the places of some phrases, each with the form of the text that it is looked for in."""
        tries = [(trials, form, trials.tries(form, held)) for trials, form in forms]
        nexts = [(each, match) for each in tries if (match := each[0].next(*each[1:], 0))]
        while nexts:
            first = min((match for _, match in nexts), key=lambda match: match.start())
            yield first
            position = max(first.end(), first.start() + 1)
            nexts = [
                (each, later)
                for each, match in nexts
                if (later := match if match.start() >= position else each[0].next(*each[1:], position))
            ]

    def findall(self, text: str) -> list[str]:
        """Return what was found at each place."""
        return [match.group() for match in self.finditer(text)]

    def sub(self, other: str, text: str) -> str:
        """Return the text with the phrases put for something else."""
        pieces, place = [], 0
        for match in self.finditer(text):
            pieces += [text[place : match.start()], other]
            place = match.end()
        return "".join([*pieces, text[place:]]) if place else text


@lru_cache(maxsize=2048)
def lowered(text: str) -> str:
    """Return a text in small letters, each where it was; a letter that would become two stays as it is."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c if len(c.lower()) != 1 else c.lower() for c in text)


def anchored(phrases: tuple[str, ...], lists: Lists, *, whole: bool = False) -> Phrases:
    """Return some phrases, ready to be looked for.

    Raises PhraseError where one cannot be read.
    """
    PHRASES.groups += 1
    group = PHRASES.groups
    found = []
    for place, phrase in enumerate(phrases):
        pattern = compile_phrases((phrase,), lists, whole=whole)
        found.append(Phrase(trials_of(pattern), "(?-i:" in pattern.pattern, group * 10_000 + place, group))
        PHRASES.add(found[-1])
    return Phrases(tuple(found), group)


class Guarded:
    """A regular expression that is looked for only in texts that have the words, digits and marks for it."""

    __slots__ = ("hint", "number", "pattern", "rest", "trials")

    def __init__(self, pattern: str, flags: int | re.RegexFlag = 0, hint: str = "") -> None:
        """Compile the expression and read off what it needs; `hint`: see `guarded`."""
        self.pattern = re.compile(pattern, flags)
        self.trials = trials_of(self.pattern)
        self.rest = self.trials.wanted[1:]
        self.number = INDEX.wait(self.trials.wanted)
        self.hint = re.compile(hint, flags) if hint else None

    def fits(self, text: str, held: Held) -> bool:
        """Return whether a text has the rest of what the expression needs, too, once it has the first need."""
        return (not self.rest or has_all(self.rest, held.numbers)) and (
            self.hint is None or bool(self.hint.search(text))
        )

    def able(self, text: str) -> bool:
        """Return whether a text has what the expression needs."""
        held = held_in(text)
        return self.number in held.numbers and self.fits(text, held)

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first match in a text."""
        held = held_in(text)
        if self.number not in held.numbers or not self.fits(text, held):
            return None
        return self.trials.first(text, held)

    def match(self, text: str) -> re.Match[str] | None:
        """Return the match at the start of a text."""
        held = held_in(text)
        if self.number not in held.numbers or not self.fits(text, held):
            return None
        return self.pattern.match(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Return the matches in a text, in order."""
        held = held_in(text)
        if self.number not in held.numbers or not self.fits(text, held):
            return iter(())
        return self.trials.all(text, held)

    def findall(self, text: str) -> list[str]:
        """Return what was found at each place."""
        if self.pattern.groups:
            return self.pattern.findall(text) if self.search(text) else []
        return [match.group() for match in self.finditer(text)]

    def sub(self, other: str, text: str) -> str:
        """Return the text with the matches put for something else."""
        return self.pattern.sub(other, text) if self.search(text) else text

    def subn(self, other: str, text: str) -> tuple[str, int]:
        """Return the text with the matches put for something else, and how many there were."""
        return self.pattern.subn(other, text) if self.search(text) else (text, 0)


class Named:
    """Some guarded expressions, each with a name, that are asked of a text all at once."""

    __slots__ = ("named", "numbers")

    def __init__(self, named: Mapping[str, Guarded]) -> None:
        """Keep the expressions by the numbers that texts hold which may match them."""
        self.named = {guarded.number: (name, guarded) for name, guarded in named.items()}
        self.numbers = frozenset(self.named)

    def found_in(self, text: str) -> list[str]:
        """Return the names of the expressions that a text holds."""
        held = held_in(text)
        able = (self.named[number] for number in sorted(self.numbers & held.numbers))
        return [name for name, each in able if each.fits(text, held) and each.trials.first(text, held)]


def guarded(pattern: str, flags: int | re.RegexFlag = 0, hint: str = "") -> Guarded:
    """Return a regular expression that is looked for only where it can match; for whole sentences, not for pieces.

    `hint`: an expression that is fast to look for and of which every text has a match that has one of the other.
    """
    return Guarded(pattern, flags, hint)
