"""What two sentences are compared by: the known assertions they make, and what forbids that they say the same."""

from __future__ import annotations

from dataclasses import dataclass

from winnow.core.anchors import guarded
from winnow.core.rulebook import Rulebook
from winnow.core.text import content_stems

KEY_TERMS = 3
"""Content words that two sentences must share before they are compared at all."""
NUMBER = guarded(r"\d+(?:[.,]\d+)?")
NEGATION = guarded(r"\b(?:not|no|never|none|nor|neither|cannot|without|\w{1,12}n't)\b")


@dataclass(frozen=True, slots=True)
class Features:
    """What two sentences are compared by, apart from their likeness."""

    numbers: frozenset[str]
    negated: bool
    conditions: frozenset[str]
    terms: frozenset[str]


def conditions_in(text: str, book: Rulebook) -> tuple[str, ...]:
    """Return the slugs of the health conditions that a folded text names, in book order."""
    found = []
    for condition in book.conditions:
        rest = condition.unless.sub(" ", text) if condition.unless else text
        if condition.pattern.found_in(rest):
            found.append(condition.slug)
    return tuple(found)


def asserted_claims(text: str, book: Rulebook) -> tuple[str, ...]:
    """Return the ids of the known claims that a folded sentence supports, in book order."""
    found: list[str] = []
    named = conditions_in(text, book)
    for assertion in book.able_assertions(text):
        if not assertion.pattern.found_in(text) or (assertion.unless and assertion.unless.found_in(text)):
            continue
        if assertion.row.per == "condition":
            found += [f"{assertion.row.id}.{slug}" for slug in named]
        elif assertion.row.per == "number":
            places = " ".join(match.group() for match in assertion.pattern.finditer(text))
            found.append(".".join([assertion.row.id, "-".join(sorted(set(NUMBER.findall(places)))) or "some"]))
        else:
            found.append(assertion.row.id)
    return tuple(found)


def features(text: str, book: Rulebook) -> Features:
    """Return what guards a comparison."""
    lower = text.lower()
    return Features(
        numbers=frozenset(NUMBER.findall(lower)),
        negated=bool(NEGATION.search(lower)),
        conditions=frozenset(conditions_in(text, book)),
        terms=content_stems(text),
    )


def compatible(one: Features, other: Features) -> bool:
    """Return whether nothing that two sentences state forbids that they say the same."""
    same = one.numbers == other.numbers and one.negated == other.negated and one.conditions == other.conditions
    return same and len(one.terms & other.terms) >= KEY_TERMS
