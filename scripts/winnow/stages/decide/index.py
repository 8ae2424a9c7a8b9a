"""The known claims, weighed once, and how near a new sentence is to each of them."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from winnow.core.editorial import ClaimRow, Editorial
from winnow.core.rulebook import Rulebook
from winnow.core.text import STOP_WORDS, stem, words
from winnow.stages.decide.known import Known, common_terms, known_claims, marks_of, members_of, weights_of
from winnow.stages.decide.sense import Reader, Sense


@dataclass(frozen=True, slots=True)
class Likeness:
    """How near a sentence is to one claim."""

    known: Known
    admitted: bool
    """Whether the sentence speaks of nothing that no member of the claim speaks of."""
    marked: bool
    """Whether the sentence makes an assertion that marks the claim."""
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
    denied: bool
    """Whether the sentence denies what every member says, or says what every member denies."""

    @property
    def claim(self) -> ClaimRow:
        """The claim."""
        return self.known.claim

    @property
    def home(self) -> str:
        """Id of the claim in whose words it is said."""
        return self.claim.fold_into or self.claim.id


def stemmed(text: str) -> list[str]:
    """Return the stems of the words of a text that say what it is about, in order."""
    parts = (part for word in words(text) for part in word.split("-"))
    return [stem(part) for part in parts if part not in STOP_WORDS and len(part) > 1]


class Index:
    """The known claims, to be asked about every new sentence."""

    def __init__(self, editorial: Editorial, book: Rulebook) -> None:
        """Weigh the words of the claims."""
        from sklearn.feature_extraction.text import TfidfVectorizer  # noqa: PLC0415 (two seconds to load)

        self.reader = Reader(book, editorial.glossary.terms)
        self.members = members_of(editorial, self.reader)
        self.claims = known_claims(editorial, self.members)
        self.marks = marks_of(self.claims, self.members)
        self.weights = weights_of(self.claims)
        self.heaviest = max(self.weights.values())
        self.common = common_terms(self.claims)
        texts = [member.sense.words for member in self.members]
        self.by_letters = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True)
        self.by_words = TfidfVectorizer(analyzer=stemmed, sublinear_tf=True)
        self.letters, self.words = self.by_letters.fit_transform(texts), self.by_words.fit_transform(texts)

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
        weights = {stem_: self.weight(stem_) for stem_ in sorted(sense.stems)}
        return sum(weight for stem_, weight in weights.items() if stem_ in known.stems) / (sum(weights.values()) or 1.0)

    def core(self, sense: Sense, known: Known) -> float:
        """Return the cosine of a sentence with what all members of a claim say together."""
        theirs = {stem_: share * self.weight(stem_) for stem_, share in known.stems.items()}
        ours = {stem_: self.weight(stem_) for stem_ in sorted(sense.stems)}
        length = math.hypot(*theirs.values()) * math.hypot(*ours.values())
        return sum(weight * theirs.get(stem_, 0.0) for stem_, weight in ours.items()) / (length or 1.0)

    def likeness(self, known: Known, sense: Sense, scores: NDArray[np.float64]) -> Likeness:
        """Return how near a sentence is to a claim."""
        place = max(known.members, key=lambda at: float(scores[at]))
        members = [(float(scores[at]), self.members[at].sense) for at in known.members]
        return Likeness(
            known=known,
            admitted=known.admits(sense, self.common),
            marked=any(known.claim.id in self.marks.get(assertion, ()) for assertion in sense.asserts),
            score=float(scores[place]),
            words=self.members[place].text,
            agreeing=max((score for score, member in members if member.allows(sense)), default=0.0),
            own=self.own(sense, known),
            core=self.core(sense, known),
            denied=all(member.denies != sense.denies for _, member in members),
        )

    def compare(self, text: str) -> tuple[Likeness, ...]:
        """Return how near a sentence is to every claim, the nearest first."""
        sense = self.reader.read(text)
        scores = self.scores(sense)
        found = (self.likeness(known, sense, scores) for known in self.claims.values())
        return tuple(sorted(found, key=lambda like: (-like.score, like.claim.id)))
