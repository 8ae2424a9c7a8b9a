"""Which known claims a new sentence makes in other words, and which of them it speaks against.

Two ways lead to a claim. A sentence that makes an assertion which marks the claim joins it, if its words speak of the
same thing. What makes none joins by its words alone, where they are nearer to one claim than to any other. A wrong
join puts a source under words that it does not say, a missed one leaves a sentence in the queue: so precision first.
The thresholds were set on the sentences of `tests/eval/reworded.yml` and the labelled ones of the first guide.
"""

from __future__ import annotations

from collections.abc import Sequence

from winnow.core.editorial import ClaimRow
from winnow.stages.decide.index import Likeness

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
"""Likeness from which a sentence that denies what a claim says raises an alert, with the claim's mark and without."""


def by_assertion(likenesses: Sequence[Likeness]) -> list[ClaimRow]:
    """Return the claims whose mark a sentence has, where its words speak of the same thing."""
    return [
        like.claim
        for like in likenesses
        if like.marked
        and like.admitted
        and like.agreeing >= JOIN_ASSERTING
        and like.own >= ASSERTING_OWN
        and like.core >= ASSERTING_CORE
    ]


def by_words(likenesses: Sequence[Likeness]) -> list[ClaimRow]:
    """Return the claim that the words of a sentence are nearest to, where they are near enough and no other is."""
    best, *others = sorted(likenesses, key=lambda like: -like.agreeing)
    second = max((other.agreeing for other in others if other.home != best.home), default=0.0)
    near = best.agreeing >= max(JOIN_WORDING, second + LEAD)
    same = best.own >= WORDING_OWN and best.core >= WORDING_CORE
    return [best.claim] if near and same and best.admitted else []


def joins(likenesses: Sequence[Likeness]) -> tuple[ClaimRow, ...]:
    """Return the claims that a sentence makes in other words, none where none is certain enough."""
    found = [*by_assertion(likenesses), *by_words(likenesses)]
    return tuple({claim.id: claim for claim in found}.values())


def opposed(likenesses: Sequence[Likeness]) -> ClaimRow | None:
    """Return the published claim that a sentence says the opposite of, None where there is none."""
    for place, like in enumerate(likenesses):
        near = like.score >= (OPPOSED_ASSERTING if like.marked else OPPOSED_WORDING)
        same = like.admitted and (like.marked or place == 0)
        if near and same and like.denied and like.claim.status != "hold":
            return like.claim
    return None


def nearest_held(likenesses: Sequence[Likeness]) -> ClaimRow | None:
    """Return the held-back claim that a sentence is nearest to, None where it has the mark of a published one."""
    first = likenesses[0]
    published = any(like.marked and like.claim.status != "hold" for like in likenesses)
    near = first.agreeing >= NEAR_HELD and not published
    return first.claim if near and first.claim.status == "hold" else None
