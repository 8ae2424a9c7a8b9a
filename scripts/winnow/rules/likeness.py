"""What two sentences are compared by: the known assertions they make, and what forbids that they say the same."""

from __future__ import annotations

import re
from functools import lru_cache

from winnow.core.anchors import able_in, guarded
from winnow.core.records import Said, Topic
from winnow.core.rulebook import Assertion, Rulebook
from winnow.rules.reading import read
from winnow.rules.wording import manner_of, untied

WORD = 0.4
"""Vote of each word of a topic, beside 3 for an assertion; set on the labelled articles."""
WORD_LIMIT = 4
"""Words of one topic that count in one sentence, so that a long one does not outvote its heading."""
NUMBER = guarded(r"\d+(?:[.,]\d+)?")
NEGATION = guarded(r"\b(?:not|no|never|none|nor|neither|cannot|without|\w{1,12}n't)\b", re.IGNORECASE)


@lru_cache(maxsize=1 << 13)
def conditions_in(text: str, book: Rulebook) -> tuple[str, ...]:
    """Return the slugs of the health conditions that a folded text names, in book order."""
    found = []
    for condition in book.able_conditions(text):
        if not condition.pattern.found_in(text):
            continue
        if not condition.unless or condition.pattern.found_in(condition.unless.sub(" ", text)):
            found.append(condition.slug)
    return tuple(found)


@lru_cache(maxsize=1 << 13)
def asserted(text: str, book: Rulebook) -> tuple[Assertion, ...]:
    """Return the assertions that a folded sentence makes, in book order."""
    able = book.able_assertions(text)
    return tuple(a for a in able if a.pattern.found_in(text) and not (a.unless and a.unless.found_in(text)))


def asserted_claims(text: str, book: Rulebook, named: tuple[str, ...]) -> tuple[str, ...]:
    """Return the ids of the known claims that a folded sentence supports, in book order; `named`: its conditions."""
    found: list[str] = []
    for assertion in asserted(text, book):
        if assertion.row.per == "condition":
            found += [f"{assertion.row.id}.{slug}" for slug in named]
        elif assertion.row.per == "number":
            places = " ".join(match.group() for match in assertion.pattern.finditer(text))
            found.append(".".join([assertion.row.id, "-".join(sorted(set(NUMBER.findall(places)))) or "some"]))
        else:
            found.append(assertion.row.id)
    return tuple(found)


def word_votes(text: str, book: Rulebook) -> tuple[tuple[Topic, float], ...]:
    """Return what the words of a folded sentence say for each topic that one of them belongs to."""
    able = able_in(text)
    rows = (row for row in book.topics if row.words.group in able and row.topic is not Topic.FAQ)
    counts = ((row.topic, len(row.words.findall(text))) for row in rows)
    return tuple((topic, min(WORD_LIMIT, count) * WORD) for topic, count in counts if count)


@lru_cache(maxsize=1 << 15)
def said_by(name: str, text: str, book: Rulebook) -> Said:
    """Return what a folded sentence says; `name` is its content id."""
    named = conditions_in(text, book)
    return Said(
        id=name,
        text=text,
        claims=asserted_claims(text, book, named),
        named=named,
        numbers=tuple(sorted(set(NUMBER.findall(text)))),
        negated=bool(NEGATION.search(text)),
        terms=tuple(sorted(read(text).content)),
        votes=word_votes(text, book),
        manner=manner_of(untied(text)),
    )
