"""Verdicts and decisions in, decided sentences and a queue out.

A decision belongs to a sentence by its content id, so it survives every re-run, re-order and re-fetch. A sentence that
nobody has decided on joins a known claim where it says the same in other words; where it matches a risk pattern, or
says the opposite of what is published, it goes to the queue with an alert; else it goes to the queue as new. Nothing
from the queue is published.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer

from winnow.core.editorial import ClaimRow, Editorial, VerdictRow
from winnow.core.records import SUPPORTING, Action, Claimed, Judged, Kind, Near, QueueItem, Topic
from winnow.core.rulebook import Rulebook
from winnow.core.text import fold
from winnow.rules.likeness import Features, asserted_claims, compatible, features

JOIN_ASSERTING = 0.25
"""Cosine from which a sentence that makes the same known assertion as a claim's sentence joins the claim."""
JOIN_WORDING = 0.62
"""Cosine from which a sentence joins a claim by its words alone, where the guards allow it."""
CHANGED = 0.75
"""Cosine from which an undecided sentence is an edited form of a decided one that is gone."""
NEAREST = 3
"""Claims that the queue shows beside a sentence."""
WAITING = SUPPORTING | {Action.HOLD}
"""Automatic verdicts that somebody has to confirm."""
AWAITS = "awaits-review"


@dataclass(frozen=True, slots=True)
class Decided:
    """What the decisions make of the verdicts."""

    judged: tuple[Judged, ...]
    claimed: Mapping[int, Claimed]
    """Sentences that support a claim of the guide, by their place."""
    queue: tuple[QueueItem, ...]
    joined: tuple[tuple[Judged, str], ...]
    """Sentences that joined a claim by themselves."""


@dataclass(frozen=True, slots=True)
class Member:
    """A sentence or wording that stands for a claim."""

    claim: ClaimRow
    text: str
    asserts: frozenset[str]
    features: Features


class Index:
    """The known claims, to be asked what a new sentence is nearest to."""

    def __init__(self, editorial: Editorial, texts: Sequence[str], book: Rulebook) -> None:
        """Weigh the words of the claims and of the new sentences together."""
        self.book = book
        rows = [(claim, words) for claim in editorial.claims.values() for words in self.words_of(claim)]
        self.members = tuple(self.member(claim, words) for claim, words in rows)
        vectorizer = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True)
        vectorizer.fit([member.text.lower() for member in self.members] + [text.lower() for text in texts] or ["none"])
        self.vectorizer = vectorizer
        self.matrix = vectorizer.transform([member.text.lower() for member in self.members])

    @staticmethod
    def words_of(claim: ClaimRow) -> tuple[str, ...]:
        """Return the texts that stand for a claim."""
        return (claim.wording, *(sentence.words for sentence in claim.sentences))

    def member(self, claim: ClaimRow, words: str) -> Member:
        """Return a text of a claim with what guards a comparison with it."""
        text = fold(words).text
        return Member(claim, text, frozenset(asserted_claims(text, self.book)), features(text, self.book))

    def ranked(self, text: str) -> list[tuple[float, Member]]:
        """Return the members by likeness to a folded text, best first, one per claim."""
        scores = (self.matrix @ self.vectorizer.transform([text.lower()]).T).toarray().ravel()
        best: dict[str, tuple[float, Member]] = {}
        for place in np.argsort(-scores, kind="stable"):
            best.setdefault(self.members[place].claim.id, (float(scores[place]), self.members[place]))
        return list(best.values())

    def joins(self, text: str, ranked: Sequence[tuple[float, Member]]) -> ClaimRow | None:
        """Return the claim that a sentence says in other words, None where none is certain enough."""
        own, asserts = features(text, self.book), frozenset(asserted_claims(text, self.book))
        for score, member in ranked[:NEAREST]:
            same_sense = own.negated == member.features.negated
            shared = bool(asserts & member.asserts)
            if same_sense and (
                (shared and score >= JOIN_ASSERTING) or (score >= JOIN_WORDING and compatible(own, member.features))
            ):
                return member.claim
        return None

    def opposes(self, text: str, ranked: Sequence[tuple[float, Member]]) -> ClaimRow | None:
        """Return the published claim that a sentence says the opposite of, None where there is none."""
        own, asserts = features(text, self.book), frozenset(asserted_claims(text, self.book))
        for score, member in ranked[:1]:
            opposite = own.negated != member.features.negated and bool(asserts & member.asserts)
            if member.claim.status != "hold" and opposite and score >= JOIN_ASSERTING:
                return member.claim
        return None


def by_decision(item: Judged, rows: Sequence[ClaimRow]) -> tuple[Judged, tuple[str, ...]]:
    """Return a sentence as somebody decided on it, with the claims that it supports."""
    kept = tuple(row.id for row in rows if row.status != "hold")
    if not kept:
        reason = f"held-{rows[0].id}"
        return replace(item, kind=Kind.INFORMATIVE, action=Action.HOLD, reason=reason, clean="", cuts=()), ()
    if item.action in SUPPORTING:
        return item, kept
    return replace(item, kind=Kind.INFORMATIVE, action=Action.REWORD, reason="decided", clean="", cuts=()), kept


def by_verdict(item: Judged, row: VerdictRow) -> Judged:
    """Return a sentence as somebody decided on it for itself."""
    if row.verdict == "hold":
        return replace(item, kind=Kind.INFORMATIVE, action=Action.HOLD, reason="held-sentence", clean="", cuts=())
    kind = item.kind if item.action is Action.DROP else Kind.HYPE
    return replace(item, kind=kind, action=Action.DROP, reason="dropped-sentence", clean="", cuts=())


def near(ranked: Sequence[tuple[float, Member]]) -> tuple[Near, ...]:
    """Return the nearest claims for the queue."""
    return tuple(Near(claim=m.claim.id, similarity=round(score, 2), words=m.text) for score, m in ranked[:NEAREST])


def undecided(item: Judged, index: Index, missing: frozenset[str]) -> tuple[Judged, str, QueueItem | None]:
    """Return what becomes of a sentence that nobody decided on: it joins a claim, or waits in the queue."""
    text = fold(item.text).text
    ranked = index.ranked(text)
    waiting = replace(item, action=Action.HOLD, reason=AWAITS, clean="", cuts=())
    if item.action is Action.HOLD:
        queued = QueueItem(
            judged=item, why="alert", detail=f"matches the risk pattern {item.reason}", nearest=near(ranked)
        )
        return item, "", queued
    opposed = index.opposes(text, ranked)
    if opposed:
        queued = QueueItem(judged=item, why="alert", detail=f"says the opposite of {opposed.id}", nearest=near(ranked))
        return waiting, "", queued
    score, member = ranked[0] if ranked else (0.0, None)
    if (
        member
        and score >= CHANGED
        and any(
            row.words == member.text or fold(row.words).text == member.text
            for row in member.claim.sentences
            if row.id in missing
        )
    ):
        queued = QueueItem(judged=item, why="changed", detail=f"was: {member.text}", nearest=near(ranked))
        return waiting, "", queued
    claim = index.joins(text, ranked)
    if claim and claim.status == "hold":
        queued = QueueItem(
            judged=item, why="alert", detail=f"says what is held back as {claim.id}", nearest=near(ranked)
        )
        return waiting, "", queued
    if claim:
        return item, claim.id, None
    return waiting, "", QueueItem(judged=item, why="new", detail="nobody has decided on it", nearest=near(ranked))


def decide(judged: Sequence[Judged], claimed: Mapping[int, Claimed], editorial: Editorial, book: Rulebook) -> Decided:
    """Return the verdicts as the decisions have them, the supporting sentences with their claims, and the queue."""
    present = {item.id for item in judged}
    missing = frozenset(editorial.decided) - present
    known = editorial.decided.keys() | editorial.verdicts.keys()
    open_places = frozenset(n for n, item in enumerate(judged) if item.id not in known and item.action in WAITING)
    index = Index(editorial, [fold(judged[n].text).text for n in sorted(open_places)], book) if open_places else None
    result, support = list(judged), {}
    queue: list[QueueItem] = []
    joined: list[tuple[Judged, str]] = []
    for n, item in enumerate(judged):
        names: tuple[str, ...] = ()
        if item.id in editorial.verdicts:
            result[n] = by_verdict(item, editorial.verdicts[item.id])
        elif item.id in editorial.decided:
            result[n], names = by_decision(item, editorial.decided[item.id])
        elif index and n in open_places:
            result[n], name, queued = undecided(item, index, missing)
            queue += [queued] if queued else []
            names = (name,) if name else ()
            joined += [(item, name)] if name else []
        if names:
            support[n] = supporting(result[n], names, claimed.get(n), editorial)
    return Decided(judged=tuple(result), claimed=support, queue=tuple(queue), joined=tuple(joined))


def supporting(item: Judged, names: tuple[str, ...], automatic: Claimed | None, editorial: Editorial) -> Claimed:
    """Return a sentence that supports claims, with the topic that its claims and its words agree on."""
    topics = [Topic(editorial.claims[name].topic) for name in names]
    topic = automatic.topic if automatic and automatic.topic in topics else topics[0]
    section = next((editorial.claims[name].section for name in names if editorial.claims[name].topic == topic), "")
    return Claimed(
        judged=item, claims=names, topic=topic, section=section, conditions=automatic.conditions if automatic else ()
    )
