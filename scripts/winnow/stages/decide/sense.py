"""What a sentence says, as far as a program can tell: what two sentences are compared by before one joins the other.

Words that the glossary calls the same are made the same, so that `drip`, `infusion` and `IV` are one word. What forbids
that two sentences say the same is kept apart: numbers, a `not` in the main clause, health conditions, glossary terms.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from winnow.core.editorial import TermRow
from winnow.core.rulebook import Rulebook
from winnow.core.text import content_stems, fold
from winnow.rules.likeness import NUMBER, asserted_claims, conditions_in

SIDE_CLAUSE = re.compile(
    r"""\b(?:who|whom|whose|that|which|when|where|whether|if|once|because|although|though|while|until|unless|than)\b
    [^,;:.]*""",
    re.VERBOSE,
)
"""A clause whose `not` does not deny what the sentence says: `for people who have not responded`."""
NO_DENIAL = re.compile(r"\bnot (?:only|just|limited to)\b")
DENIAL = re.compile(
    r"\b(?:not|no|never|none|nobody|nor|neither|cannot|without|unknown|unclear|uncertain|\w{1,12}n't)\b"
)
"""Not known, unknown and nobody knows are one; so all count as a denial."""


@dataclass(frozen=True, slots=True)
class Sense:
    """What one sentence says."""

    words: str
    """Its words, folded, in lower case, those of the glossary made the same."""
    stems: frozenset[str]
    """Stems of the words that say what it is about."""
    asserts: frozenset[str]
    """Ids of the known assertions that it makes."""
    numbers: frozenset[str]
    denies: bool
    """Whether its main clause says that something is not so."""
    conditions: frozenset[str]
    """Slugs of the health conditions that it names."""
    terms: frozenset[str]
    """Terms of the glossary that it names."""

    def allows(self, other: Sense) -> bool:
        """Return whether neither numbers nor a denial forbid that two sentences say the same."""
        return self.numbers == other.numbers and self.denies == other.denies


class Reader:
    """Reads the sense of sentences with the rules and the glossary of a guide."""

    def __init__(self, book: Rulebook, terms: Iterable[TermRow]) -> None:
        """Compile the words that the glossary calls the same."""
        self.book = book
        self.term_of: dict[str, str] = {}
        for row in terms:
            for word in (row.term, *row.synonyms, *row.misspelt):
                self.term_of.setdefault(word if word.isupper() else word.lower(), row.term.lower())
        known = sorted(self.term_of, key=lambda word: (-len(word), word))
        plain = "|".join(re.escape(word) for word in known if not word.isupper())
        upper = "|".join(re.escape(word) for word in known if word.isupper())
        self.pattern = re.compile(rf"\b(?:((?i:{plain}))(?i:e?s)?|({upper})s?)\b") if known else None

    def read(self, text: str) -> Sense:
        """Return the sense of a sentence."""
        folded = fold(text).text
        found: set[str] = set()

        def same(match: re.Match[str]) -> str:
            """Return the term of the glossary that a word stands for, and take note of it."""
            term = self.term_of[match[2] or match[1].lower()]
            found.add(term)
            return term

        words = (self.pattern.sub(same, folded) if self.pattern else folded).lower()
        return Sense(
            words=words,
            stems=content_stems(words),
            asserts=frozenset(asserted_claims(folded, self.book, conditions_in(folded, self.book))),
            numbers=frozenset(NUMBER.findall(folded)),
            denies=denies(folded),
            conditions=frozenset(conditions_in(folded, self.book) + conditions_in(words, self.book)),
            terms=frozenset(found),
        )


def denies(folded: str) -> bool:
    """Return whether the main clause of a folded sentence says that something is not so."""
    main = NO_DENIAL.sub(" ", SIDE_CLAUSE.sub(" ", folded.lower()))
    return bool(DENIAL.search(main))
