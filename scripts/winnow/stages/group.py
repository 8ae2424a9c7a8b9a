"""Supporting sentences in, claims out: sentences of different articles that assert the same fact share a claim.

Two ways lead to a claim. A sentence that makes a known kind of assertion (`assertions.yml`) belongs to that claim,
once for each condition it names where the assertion says so. What makes none is compared by its words: character
3-to-5-gram TF-IDF cosine, which separates same from different claims best of nine methods measured on labelled pairs
(AUC 0.96), guarded by numbers, negation, conditions and shared key terms, since a plain threshold reaches a precision
of 0.60 only. A wrong merge loses a fact, a missed one says it twice: so precision first.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import numpy as np
from scipy.sparse import csr_matrix, triu

from winnow.core.records import Action, Judged
from winnow.core.rulebook import Rulebook
from winnow.core.text import fold, words
from winnow.rules.likeness import asserted_claims, compatible, features

SAME_CLAIM = 0.62
"""Cosine from which two sentences that pass the guards say the same; at 0.55 two labelled hard negatives merge."""
SAME_WORDING = 0.8
"""Cosine from which a sentence is a rewording of one that makes a known assertion, and joins its claims."""
TOP_FEATURES = 24
"""Heaviest features of a sentence by which candidates are found, so that no pair is compared without a reason."""


def wording(item: Judged) -> str:
    """Return the folded words that a sentence supports claims with: what is left, or all where nothing is shown."""
    return fold(item.text if item.action is Action.REWORD else item.clean).text


AT_ONCE = 20_000
"""Pairs whose cosine is taken in one step: enough to be quick, few enough to take little memory."""
COMMON_FEATURE = 200
"""Sentences from which a feature is too common to find candidates by: it would pair whole topics with each other."""


def heaviest(matrix: csr_matrix) -> csr_matrix:
    """Return the matrix with only the heaviest features of each row, by which candidates are looked up."""
    common = np.bincount(matrix.indices, minlength=matrix.shape[1]) > COMMON_FEATURE
    rows, columns, values = [], [], []
    for row in range(matrix.shape[0]):
        start, end = matrix.indptr[row], matrix.indptr[row + 1]
        rare = np.flatnonzero(~common[matrix.indices[start:end]])
        names, weights = matrix.indices[start:end][rare], matrix.data[start:end][rare]
        order = np.lexsort((names, -weights))[:TOP_FEATURES]
        rows += [row] * len(order)
        columns += names[order].tolist()
        values += weights[order].tolist()
    return csr_matrix((values, (rows, columns)), shape=matrix.shape)


def similar_pairs(texts: Sequence[str], threshold: float) -> Iterator[tuple[int, int, float]]:
    """Yield the pairs of texts whose cosine reaches the threshold, each once, in order."""
    if len(texts) < 2 or not any(words(text) for text in texts):  # noqa: PLR2004 (a pair)
        return
    from sklearn.feature_extraction.text import TfidfVectorizer  # noqa: PLC0415 (half of the start of every command)

    matrix = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True).fit_transform(texts)
    index = heaviest(matrix)
    shared = triu(index @ index.T, k=1).tocoo()
    order = np.lexsort((shared.col, shared.row))
    rows, columns = shared.row[order], shared.col[order]
    for start in range(0, len(rows), AT_ONCE):
        one, other = rows[start : start + AT_ONCE], columns[start : start + AT_ONCE]
        cosines = np.asarray(matrix[one].multiply(matrix[other]).sum(axis=1)).ravel()
        for place in np.flatnonzero(cosines >= threshold):
            yield int(one[place]), int(other[place]), float(cosines[place])


def find(parents: list[int], node: int) -> int:
    """Return the root of a node, shortening the way to it."""
    while parents[node] != node:
        parents[node] = parents[parents[node]]
        node = parents[node]
    return node


def group(supporting: Sequence[Judged], book: Rulebook) -> Mapping[int, tuple[str, ...]]:
    """Return the claims of each supporting sentence, by its place in the sequence; each has one at least."""
    texts = [wording(item) for item in supporting]
    known = [asserted_claims(text, book) for text in texts]
    guards = [features(text, book) for text in texts]
    parents = list(range(len(texts)))
    joined: dict[int, set[str]] = {place: set(claims) for place, claims in enumerate(known)}
    for a, b, cosine in similar_pairs([text.lower() for text in texts], SAME_CLAIM):
        if not compatible(guards[a], guards[b]):
            continue
        if known[a] and known[b]:
            continue
        if known[a] or known[b]:
            if cosine >= SAME_WORDING:
                asserting, other = (a, b) if known[a] else (b, a)
                joined[other] |= set(known[asserting])
            continue
        low, high = sorted((find(parents, a), find(parents, b)), key=lambda n: (supporting[n].id, n))
        parents[high] = low
    result = {}
    for place in range(len(texts)):
        own = f"said-{supporting[find(parents, place)].id}"
        result[place] = (*known[place], *sorted(joined[place] - set(known[place]))) or (own,)
    return result
