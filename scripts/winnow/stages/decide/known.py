"""The claims of a guide with what their sentences say together, and the assertions that mark them."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from winnow.core.editorial import ClaimRow, Editorial
from winnow.stages.decide.sense import Reader, Sense

MARKS = 0.5
"""Harmonic mean of two shares from which an assertion marks a claim: of those who make it, of the claim's sentences."""
COMMON_TERM = 0.25
"""Share of claims that name a term from which it tells none of them from another."""
MOST = 2 / 3
"""Share of a claim's sentences that name a condition from which the claim is about that condition."""


@dataclass(frozen=True, slots=True)
class Member:
    """A sentence or wording that stands for a claim."""

    claim: str
    text: str
    sense: Sense


@dataclass(frozen=True, slots=True)
class Known:
    """A claim with what its members say together."""

    claim: ClaimRow
    members: tuple[int, ...]
    """Places of its members."""
    stems: Mapping[str, float]
    """Stems of its members, each with the share of members that have it."""
    numbers: frozenset[str]
    conditions: frozenset[str]
    """Health conditions that any member names."""
    about: frozenset[str]
    """The health conditions that members name most, where most do."""
    terms: frozenset[str]
    """Glossary terms that any member names."""

    def admits(self, sense: Sense, common: frozenset[str]) -> bool:
        """Return whether a sentence speaks of nothing that no member speaks of; terms that are `common` may."""
        conditions = self.about <= sense.conditions <= self.conditions
        return conditions and sense.numbers <= self.numbers and sense.terms <= self.terms | common


def members_of(editorial: Editorial, reader: Reader) -> tuple[Member, ...]:
    """Return every text that stands for a claim: its wording and its sentences."""
    texts = [(c.id, text) for c in editorial.claims.values() for text in (c.wording, *(s.words for s in c.sentences))]
    # Many a sentence stands under several claims, and reading is what takes the time.
    senses = {text: reader.read(text) for text in dict.fromkeys(text for _, text in texts)}
    return tuple(Member(claim, text, senses[text]) for claim, text in texts)


def known_claims(editorial: Editorial, members: Sequence[Member]) -> dict[str, Known]:
    """Return the claims by id, each with what its members say together."""
    places: dict[str, list[int]] = defaultdict(list)
    for place, member in enumerate(members):
        places[member.claim].append(place)
    return {name: known(editorial.claims[name], at, members) for name, at in places.items()}


def known(claim: ClaimRow, places: Sequence[int], members: Sequence[Member]) -> Known:
    """Return one claim with what its members say together."""
    senses = [members[place].sense for place in places]
    stems = Counter(stem for sense in senses for stem in sense.stems)
    named = Counter(condition for sense in senses for condition in sense.conditions)
    return Known(
        claim=claim,
        members=tuple(places),
        stems={stem: count / len(senses) for stem, count in sorted(stems.items())},
        numbers=frozenset().union(*(sense.numbers for sense in senses)),
        conditions=frozenset(named),
        about=frozenset(c for c, count in named.items() if count == max(named.values()) >= MOST * len(senses)),
        terms=frozenset().union(*(sense.terms for sense in senses)),
    )


def marks_of(claims: Mapping[str, Known], members: Sequence[Member]) -> dict[str, frozenset[str]]:
    """Return for each assertion the claims that it marks: those whose sentences make it most, and others' least."""
    making: dict[str, set[str]] = defaultdict(set)
    for member in members:
        for assertion in member.sense.asserts:
            making[assertion].add(member.text)
    marks = {}
    for assertion, texts in making.items():
        shares = {}
        for name, row in claims.items():
            own = sum(assertion in members[place].sense.asserts for place in row.members)
            shares[name] = 2 * own / (len(texts) + len(row.members))
        best = max(shares.values())
        marks[assertion] = frozenset(name for name, share in shares.items() if share == best and share >= MARKS)
    return marks


def weights_of(claims: Mapping[str, Known]) -> dict[str, float]:
    """Return the weight of each stem: the fewer claims have it, the more it tells them apart."""
    found = Counter(stem for row in claims.values() for stem in row.stems)
    return {stem: math.log1p(len(claims) / (count + 0.5)) for stem, count in found.items()}


def common_terms(claims: Mapping[str, Known]) -> frozenset[str]:
    """Return the glossary terms that so many claims name that they tell none from another."""
    found = Counter(term for row in claims.values() for term in row.terms)
    return frozenset(term for term, count in found.items() if count >= COMMON_TERM * len(claims))
