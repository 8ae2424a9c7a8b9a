"""Supporting sentences in, claims out: sentences of different articles that assert the same fact share a claim.

Two ways lead to a claim. A sentence that makes a known kind of assertion (`assertions.yml`) belongs to that claim,
once for each condition it names where the assertion says so. What makes none is compared by its words: character
3-to-5-gram TF-IDF cosine, which separates same from different claims best of nine methods measured on labelled pairs
(AUC 0.96), guarded by numbers, negation, conditions and shared key terms, since a plain threshold reaches a precision
of 0.60 only. A wrong merge loses a fact, a missed one says it twice: so precision first.

The guards come first, since they are cheap: only sentences that agree in them and share a term are compared at all,
each with a bounded number of others, so that the time grows with the number of sentences and not with its square.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from winnow.core.records import Action, Judged, Said
from winnow.core.rulebook import Rulebook
from winnow.core.sharing import sharing_pairs
from winnow.core.text import fold, words

SAME_CLAIM = 0.62
"""Cosine from which two sentences that pass the guards say the same; at 0.55 two labelled hard negatives merge."""
KEY_TERMS = 3
"""Content words that two sentences must share before they are compared at all."""
SAME_WORDING = 0.8
"""Cosine from which a sentence is a rewording of one that makes a known assertion, and joins its claims."""


def wording(item: Judged) -> str:
    """Return the folded words that a sentence supports claims with: what is left, or all where nothing is shown."""
    return fold(item.text if item.action is Action.REWORD else item.clean).text


def similar_pairs(said: Sequence[Said], counts: Sequence[int]) -> Iterator[tuple[int, int, float]]:
    """Yield the pairs of sentences, by place, that may say the same, each once, in order, with their cosine.

    `counts` says how often each sentence stands. Pairs of which both make known assertions are left out: what they
    say is known already.
    """
    if not any(words(each.text) for each in said):
        return
    from winnow.core.grams import grams_of  # noqa: PLC0415 (scipy takes a second to load, and many commands need none)

    open_ones = [not each.claims for each in said]
    guards = [(each.numbers, each.negated, each.named) for each in said]
    one, other = sharing_pairs([each.terms for each in said], guards, open_ones, KEY_TERMS)
    cosines = grams_of([each.text.lower() for each in said], counts).cosines(one, other)
    opened = np.array(open_ones, np.bool_)
    alike = cosines >= np.where(opened[one] & opened[other], SAME_CLAIM, SAME_WORDING)
    yield from zip(one[alike].tolist(), other[alike].tolist(), cosines[alike].tolist(), strict=True)


def find(parents: list[int], node: int) -> int:
    """Return the root of a node, shortening the way to it."""
    while parents[node] != node:
        parents[node] = parents[parents[node]]
        node = parents[node]
    return node


def group_said(said: Sequence[Said]) -> Mapping[int, tuple[str, ...]]:
    """Return the claims of each sentence, by its place in the sequence; each has one at least.

    The order of the sentences changes nothing: they are compared in the order of their words.
    """
    # Only sentences under the same guards are compared: those stand together, so that few are in memory at a time.
    places: dict[tuple[tuple[str, ...], bool, tuple[str, ...], str, str], list[int]] = defaultdict(list)
    for place, each in enumerate(said):
        places[each.numbers, each.negated, each.named, each.text, each.id].append(place)
    ordered = [places[key] for key in sorted(places)]
    nodes = [said[same[-1]] for same in ordered]
    parents = list(range(len(nodes)))
    joined: list[set[str]] = [set() for _ in nodes]
    for a, b, _ in similar_pairs(nodes, list(map(len, ordered))):
        if nodes[a].claims or nodes[b].claims:
            asserting, other = (a, b) if nodes[a].claims else (b, a)
            joined[other] |= set(nodes[asserting].claims)
            continue
        low, high = sorted((find(parents, a), find(parents, b)), key=lambda n: (nodes[n].id, n))
        parents[high] = low
    claims = [each.claims or tuple(sorted(joined[node])) for node, each in enumerate(nodes)]
    for node, found in enumerate(claims):
        claims[node] = found or (f"said-{nodes[find(parents, node)].id}",)
    return {place: claims[node] for node, same in enumerate(ordered) for place in same}


def group(supporting: Sequence[Judged], book: Rulebook) -> Mapping[int, tuple[str, ...]]:
    """Return the claims of each supporting sentence, by its place in the sequence; each has one at least."""
    from winnow.rules.likeness import said_by  # noqa: PLC0415 (a run that finds every article cleaned needs no rules)

    return group_said([said_by(item.id, wording(item), book) for item in supporting])
