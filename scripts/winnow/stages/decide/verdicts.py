"""What becomes of each sentence: as somebody decided, as the claims that it joins, or the queue."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from winnow.core.editorial import ClaimRow, Editorial, VerdictRow
from winnow.core.records import SUPPORTING, Action, Claimed, Judged, Kind, Near, QueueItem, Topic
from winnow.core.rulebook import Rulebook
from winnow.core.text import fold, squeeze
from winnow.stages.decide.index import Index, Likeness
from winnow.stages.decide.joins import joins, nearest_held, opposed

CHANGED = 0.75
"""Likeness from which an undecided sentence is an edited form of a decided one that is gone."""
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
    """Sentences that joined a claim by themselves, once for each claim."""


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


def before(nearest: Likeness, missing: frozenset[str]) -> str:
    """Return the decided words that a sentence is an edited form of and that are gone, empty where there are none."""
    gone = {fold(row.words).text for row in nearest.claim.sentences if row.id in missing}
    return nearest.words if nearest.score >= CHANGED and fold(nearest.words).text in gone else ""


def alarming(item: Judged, likenesses: Sequence[Likeness], joined: Sequence[ClaimRow]) -> str:
    """Return what a person should see first about an undecided sentence, empty where there is nothing."""
    if item.action is Action.HOLD:
        return f"matches the risk pattern {item.reason}"
    held = next((claim for claim in joined if claim.status == "hold"), None) or nearest_held(likenesses)
    if held:
        return f"says what is held back as {held.id}"
    against = None if joined else opposed(likenesses)
    return f"says the opposite of {against.id}" if against else ""


def undecided(item: Judged, index: Index, missing: frozenset[str]) -> tuple[tuple[str, ...], QueueItem | None]:
    """Return the claims that a sentence joins which nobody decided on, or what the queue says of it.

    A sentence joins by what is left of it after trims: what was cut off is said nowhere in the guide.
    """
    likenesses = index.compare(item.clean or item.text)
    joined = joins(likenesses)
    nearest = tuple(
        Near(claim=like.claim.id, similarity=round(like.score, 2), words=like.words) for like in likenesses[:NEAREST]
    )
    alarm = alarming(item, likenesses, joined)
    old = before(index.compare(item.text)[0], missing) if missing else ""
    if alarm:
        return (), QueueItem(judged=item, why="alert", detail=alarm, nearest=nearest)
    if old:
        return (), QueueItem(judged=item, why="changed", detail=f"was: {squeeze(old)}", nearest=nearest)
    if joined:
        return tuple(claim.id for claim in joined), None
    return (), QueueItem(judged=item, why="new", detail="nobody has decided on it", nearest=nearest)


def waiting(item: Judged) -> Judged:
    """Return a sentence of the queue, held back until somebody has decided on it."""
    return item if item.action is Action.HOLD else replace(item, action=Action.HOLD, reason=AWAITS, clean="", cuts=())


def decide(judged: Sequence[Judged], claimed: Mapping[int, Claimed], editorial: Editorial, book: Rulebook) -> Decided:
    """Return the verdicts as the decisions have them, the supporting sentences with their claims, and the queue."""
    missing = frozenset(editorial.decided) - {item.id for item in judged}
    known = editorial.decided.keys() | editorial.verdicts.keys()
    is_open = [item.id not in known and item.action in WAITING for item in judged]
    index = Index(editorial, book) if any(is_open) and editorial.claims else None
    result, support = list(judged), {}
    queue: list[QueueItem] = []
    joined: list[tuple[Judged, str]] = []
    for n, item in enumerate(judged):
        names: tuple[str, ...] = ()
        if item.id in editorial.verdicts:
            result[n] = by_verdict(item, editorial.verdicts[item.id])
        elif item.id in editorial.decided:
            result[n], names = by_decision(item, editorial.decided[item.id])
        elif is_open[n]:
            names, queued = undecided(item, index, missing) if index else ((), alone(item))
            joined += [(item, name) for name in names]
            queue += [queued] if queued else []
            result[n] = waiting(item) if queued else item
        if names:
            support[n] = supporting(result[n], names, claimed.get(n), editorial)
    return Decided(judged=tuple(result), claimed=support, queue=tuple(queue), joined=tuple(joined))


def alone(item: Judged) -> QueueItem:
    """Return the entry of the queue for a sentence of a guide that has no claims yet."""
    risk = item.action is Action.HOLD
    detail = f"matches the risk pattern {item.reason}" if risk else "nobody has decided on it"
    return QueueItem(judged=item, why="alert" if risk else "new", detail=detail, nearest=())


def supporting(item: Judged, names: tuple[str, ...], automatic: Claimed | None, editorial: Editorial) -> Claimed:
    """Return a sentence that supports claims, with the topic that its claims and its words agree on."""
    topics = [Topic(editorial.claims[name].topic) for name in names]
    topic = automatic.topic if automatic and automatic.topic in topics else topics[0]
    section = next((editorial.claims[name].section for name in names if editorial.claims[name].topic == topic), "")
    return Claimed(
        judged=item, claims=names, topic=topic, section=section, conditions=automatic.conditions if automatic else ()
    )
