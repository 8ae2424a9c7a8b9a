"""What stands around a sentence, as numbers: what its neighbours weigh, what was cut beside it and in its article.

Observed: two weak witnesses count where one does not. A sentence beside sure cuts was mostly pasted in with them, one
in an article where nothing else was pasted in was mostly not; a rule of words is right beside other cuts, and in a
letter from a ward it is wrong. `weights.yml` (`prose_around`, `line_around`) says what each number weighs.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from math import fsum

MOST, LEAST = 8.0, -8.0
"""Log odds beyond which a sentence is no surer."""
NEAR_MOST, NEAR_LEAST = 6.0, -4.0
"""The same for what stands beside it."""
BEST = 3
"""Sentences of the rest of the article that weigh most and are told of."""
NONE_BEST = -2.0
"""Log odds that stand for one that is not there."""
MANY = 2
"""Sure cuts elsewhere that count."""
FEW_WORDS = 3
"""Words of a text that says little by itself."""
RULE = 0.5
"""What the name of a rule counts beside the fact that one condemned the sentence: half, since each was seen seldom."""
LINES = frozenset({"item", "heading"})
"""Kinds of blocks that stand in lists."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A sentence as it stands before what is around it is weighed."""

    odds: float
    """The logarithm of the odds that it was pasted in, by itself."""
    rule: str
    """The rule that condemned it; empty where none did."""
    sure: bool
    """Whether that rule has hardly ever been wrong."""
    trimmed: bool
    """Whether a part of it was cut."""
    block: int
    kind: str
    """Of its block."""
    count: int
    """Its words."""
    tags: tuple[float, ...] = ()
    """The log odds that each of its words was pasted in, as a network sees it."""


def held(value: float, least: float, most: float) -> float:
    """Return a number within limits."""
    return max(least, min(most, value))


def of_itself(item: Standing) -> dict[str, float]:
    """Return what is known of a sentence alone."""
    weak = bool(item.rule) and not item.sure
    found = {"bias": 1.0, f"kind.{item.kind}": 1.0, **of_odds(item.odds, item.tags)}
    found |= {"sure": float(item.sure), "ruled": float(weak), "trimmed": float(item.trimmed)}
    return found | {"few-words": float(item.count <= FEW_WORDS), f"rule.{item.rule}": RULE * weak}


def tagged(item: Standing) -> float:
    """Return the mean of the log odds of a sentence's words; LEAST where it has none."""
    return held(fsum(item.tags) / len(item.tags), LEAST, MOST) if item.tags else LEAST


def of_odds(odds: float, tags: Sequence[float]) -> dict[str, float]:
    """Return what the odds of a sentence tell, and what a network says of its words, with whether they agree."""
    odds = held(odds, LEAST, MOST)
    found = {"odds": odds, "odds-for": max(0.0, odds)}
    if not tags:
        return found
    mean = held(fsum(tags) / len(tags), LEAST, MOST)
    return found | {
        "tag": mean,
        "tag-for": max(0.0, mean),
        "tag-most": held(max(tags), LEAST, MOST),
        "tag-least": held(min(tags), LEAST, MOST),
        "tag-share": sum([tag > 0 for tag in tags]) / len(tags),
        "agreed": min(mean, odds),
        "either": max(mean, odds),
    }


@dataclass(frozen=True, slots=True)
class Summed:
    """What the sentences of a block, or the items of a list, weigh together."""

    count: int
    total: float
    least: tuple[float, ...]
    """The lowest odds and the second lowest."""
    most: tuple[float, ...]
    """The highest odds and the second highest."""


def summed(odds: Sequence[float]) -> Summed:
    """Return what the sentences of a block weigh together, in one pass for all of them."""
    ranked = sorted(odds)
    return Summed(len(odds), sum(odds), tuple(ranked[:2]), tuple(ranked[:-3:-1]))


def of_block(item: Standing, block: Summed) -> dict[str, float]:
    """Return what the other sentences of its block weigh, or the other items of its list."""
    own = held(item.odds, NEAR_LEAST, NEAR_MOST)
    if block.count == 1:
        return {"block-alone": 1.0}
    return {
        "block-mean": (block.total - own) / (block.count - 1),
        "block-least": block.least[own == block.least[0]],
        "block-most": block.most[own == block.most[0]],
    }


def whole_lists(items: Sequence[Standing]) -> list[int]:
    """Return the number of the block of each sentence, that of the first one for every item of a list.

    A list is written or pasted in as a whole, whether its items have bullets or stand there like headings.
    """
    orders: list[int] = []
    for n, item in enumerate(items):
        goes_on = n > 0 and item.kind in LINES and items[n - 1].kind == item.kind
        orders.append(orders[-1] if goes_on else item.block)
    return orders


def surroundings(items: Sequence[Standing]) -> list[dict[str, float]]:
    """Return the numbers of each sentence of an article by name, those of what stands around it among them."""
    blocks: defaultdict[int, list[float]] = defaultdict(list)
    orders = whole_lists(items)
    near_odds = [held(item.odds, NEAR_LEAST, NEAR_MOST) for item in items]
    near_tags = [tagged(item) for item in items]
    for order, value in zip(orders, near_odds, strict=True):
        blocks[order].append(value)
    sums = {order: summed(odds) for order, odds in blocks.items()}
    ranked = sorted(range(len(items)), key=lambda n: (-items[n].odds, n))[: BEST + 1]
    total = sum(item.sure for item in items)
    result = []
    for n, item in enumerate(items):
        near = [k for k in (n - 1, n + 1) if 0 <= k < len(items)]
        found = of_itself(item) | of_block(item, sums[orders[n]])
        if near:
            odds, tags = [near_odds[k] for k in near], [near_tags[k] for k in near]
            found |= {"near-most": max(odds), "near-least": min(odds)}
            found |= {"near-tag-most": max(tags), "near-tag-least": min(tags)}
        best = [held(items[k].odds, NONE_BEST, NEAR_MOST) for k in ranked if k != n][:BEST]
        best += [NONE_BEST] * (BEST - len(best))
        found |= {f"best-{k}": value for k, value in enumerate(best, 1)}
        others = total - item.sure
        found |= {"sure-others": float(min(MANY, others)), "near-sure": float(any(items[k].sure for k in near))}
        found["late"] = n / len(items)
        if not others:
            found |= {"spotless": 1.0, "odds-spotless": found["odds"], "ruled-spotless": found["ruled"]}
        result.append({name: value for name, value in found.items() if value})
    return result
