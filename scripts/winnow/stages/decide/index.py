"""The known claims, to be asked which of them a new sentence makes in other words.

Two ways lead to a claim. A sentence that makes an assertion which marks the claim joins it, if its words speak of the
same thing. What makes none joins by its words alone, where they are nearer to one claim than to any other. A wrong
join puts a source under words that it does not say, a missed one leaves a sentence in the queue: so precision first.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.feature_extraction.text import TfidfVectorizer

from winnow.core.editorial import ClaimRow, Editorial
from winnow.core.rulebook import Rulebook
from winnow.core.text import STOP_WORDS, stem, words
from winnow.stages.decide.known import Known, common_terms, known_claims, marks_of, members_of, weights_of
from winnow.stages.decide.sense import Reader, Sense

JOIN_ASSERTING = 0.2
"""Likeness from which a sentence with the mark of a claim joins it; below it the two share a phrase and no subject."""
ASSERTING_OWN = 0.35
"""Share of the weight of its words that such a sentence has in common with its claim, at least."""
JOIN_WORDING = 0.45
"""Likeness from which a sentence joins a claim by its words alone."""
WORDING_OWN = 0.4
"""Share of the weight of its words that such a sentence has in common with its claim, at least."""
ASSERTING_CORE, WORDING_CORE = 0.05, 0.15
"""Cosine with all that a claim's members say together, from which a sentence speaks of what the claim is about."""
LEAD = 0.05
"""How much nearer to its claim than to the next one such a sentence has to be."""
NEAR_HELD = 0.35
"""Likeness from which a sentence that is nearest to a held-back claim raises an alert; it waits in any case."""
OPPOSED_ASSERTING, OPPOSED_WORDING = 0.3, 0.45
"""Likeness from which a sentence that denies what a claim says, or says what it denies, raises an alert."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """How near a sentence is to one claim."""

    known: Known
    score: float
    """Likeness to the nearest member, 0 to 1."""
    words: str
    """That member."""
    agreeing: float
    """Likeness to the nearest member with the same numbers and the same denial."""
    own: float
    """Share of the weight of the sentence's words that members of the claim have too."""
    core: float
    """Cosine of the sentence with all that members say together, 0 to 1."""

    @property
    def claim(self) -> ClaimRow:
        """The claim."""
        return self.known.claim


@dataclass(frozen=True, slots=True)
class Compared:
    """A sentence beside every claim, the nearest first."""

    sense: Sense
    likenesses: tuple[Likeness, ...]


def stemmed(text: str) -> list[str]:
    """Return the stems of the words of a text that say what it is about, in order."""
    parts = (part for word in words(text) for part in word.split("-"))
    return [stem(part) for part in parts if part not in STOP_WORDS and len(part) > 1]


class Index:
    """The known claims, weighed once and asked for every new sentence."""

    def __init__(self, editorial: Editorial, book: Rulebook) -> None:
        """Weigh the words of the claims."""
        self.editorial = editorial
        self.reader = Reader(book, editorial.glossary.terms)
        self.members = members_of(editorial, self.reader)
        self.claims = known_claims(editorial, self.members)
        self.marks = marks_of(self.claims, self.members)
        self.weights = weights_of(self.claims)
        self.heaviest = max(self.weights.values())
        self.common = common_terms(self.claims)
        texts = [member.sense.words for member in self.members]
        self.by_letters = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True).fit(texts)
        self.by_words = TfidfVectorizer(analyzer=stemmed, sublinear_tf=True).fit(texts)
        self.letters, self.words = self.by_letters.transform(texts), self.by_words.transform(texts)

    def scores(self, sense: Sense) -> NDArray[np.float64]:
        """Return the likeness of a sentence to every member: the mean of that by letters and that by words."""
        letters = self.letters @ self.by_letters.transform([sense.words]).T
        by_words = self.words @ self.by_words.transform([sense.words]).T
        both: NDArray[np.float64] = (letters.toarray().ravel() + by_words.toarray().ravel()) / 2
        return both

    def weight(self, stem_: str) -> float:
        """Return the weight of a stem; one that no claim has weighs as much as the heaviest."""
        return self.weights.get(stem_, self.heaviest)

    def own(self, sense: Sense, known: Known) -> float:
        """Return the share of the weight of a sentence's words that members of a claim have too."""
        weights = {stem_: self.weight(stem_) for stem_ in sense.stems}
        return sum(w for stem_, w in weights.items() if stem_ in known.stems) / (sum(weights.values()) or 1.0)

    def core(self, sense: Sense, known: Known) -> float:
        """Return the cosine of a sentence with what all members of a claim say together."""
        theirs = {stem_: share * self.weight(stem_) for stem_, share in known.stems.items()}
        ours = {stem_: self.weight(stem_) for stem_ in sense.stems}
        length = math.hypot(*theirs.values()) * math.hypot(*ours.values())
        return sum(weight * theirs.get(stem_, 0.0) for stem_, weight in ours.items()) / (length or 1.0)

    def likeness(self, known: Known, sense: Sense, scores: NDArray[np.float64]) -> Likeness:
        """Return how near a sentence is to a claim."""
        place = max(known.members, key=lambda at: float(scores[at]))
        fitting = [float(scores[at]) for at in known.members if self.members[at].sense.allows(sense)]
        return Likeness(
            known=known,
            score=float(scores[place]),
            words=self.members[place].text,
            agreeing=max(fitting, default=0.0),
            own=self.own(sense, known),
            core=self.core(sense, known),
        )

    def compare(self, text: str) -> Compared:
        """Return a sentence beside every claim."""
        sense = self.reader.read(text)
        scores = self.scores(sense)
        found = [self.likeness(known, sense, scores) for known in self.claims.values()]
        return Compared(sense, tuple(sorted(found, key=lambda like: (-like.score, like.claim.id))))

    def marked(self, sense: Sense) -> frozenset[str]:
        """Return the claims that the assertions of a sentence mark."""
        return frozenset(name for assertion in sense.asserts for name in self.marks.get(assertion, ()))

    def joined_by_assertion(self, compared: Compared) -> Iterator[ClaimRow]:
        """Yield the claims whose mark a sentence has, where its words speak of the same thing."""
        marked = self.marked(compared.sense)
        for like in compared.likenesses:
            near = like.agreeing >= JOIN_ASSERTING and like.own >= ASSERTING_OWN and like.core >= ASSERTING_CORE
            if like.claim.id in marked and near and like.known.admits(compared.sense, self.common):
                yield like.claim

    def joined_by_words(self, compared: Compared) -> Iterator[ClaimRow]:
        """Yield the claim that the words of a sentence are nearest to, where they are near enough and no other is."""
        best, *others = sorted(compared.likenesses, key=lambda like: -like.agreeing)
        home = self.editorial.shown_in(best.claim)
        second = max((o.agreeing for o in others if self.editorial.shown_in(o.claim) != home), default=0.0)
        near = (
            best.agreeing >= max(JOIN_WORDING, second + LEAD) and best.own >= WORDING_OWN and best.core >= WORDING_CORE
        )
        if near and best.known.admits(compared.sense, self.common):
            yield best.claim

    def joins(self, compared: Compared) -> tuple[ClaimRow, ...]:
        """Return the claims that a sentence makes in other words, none where none is certain enough."""
        found = [*self.joined_by_assertion(compared), *self.joined_by_words(compared)]
        return tuple({claim.id: claim for claim in found}.values())

    def opposes(self, compared: Compared) -> ClaimRow | None:
        """Return the published claim that a sentence says the opposite of, None where there is none."""
        marked = self.marked(compared.sense)
        for place, like in enumerate(compared.likenesses):
            near = like.score >= (OPPOSED_ASSERTING if like.claim.id in marked else OPPOSED_WORDING)
            first = place == 0 or like.claim.id in marked
            if near and first and like.claim.status != "hold" and self.denied(like, compared.sense):
                return like.claim
        return None

    def denied(self, like: Likeness, sense: Sense) -> bool:
        """Return whether a sentence speaks of what a claim does, and every member of the claim says otherwise."""
        members = [self.members[place].sense for place in like.known.members]
        return like.known.admits(sense, self.common) and all(member.denies != sense.denies for member in members)

    def nearest_held(self, compared: Compared) -> ClaimRow | None:
        """Return the held-back claim that a sentence is nearest to, None where another claim is as near."""
        like = compared.likenesses[0]
        known = any(self.claims[name].claim.status != "hold" for name in self.marked(compared.sense))
        near = like.agreeing >= NEAR_HELD and not known
        return like.claim if near and like.claim.status == "hold" else None
