"""Cosines by letters are those of the library that the method was measured with, at a fraction of its time."""

from __future__ import annotations

from itertools import combinations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from sklearn.feature_extraction.text import TfidfVectorizer

from winnow.core.grams import grams_of
from winnow.core.sharing import OVERLAP, OVERLAP_HALF_OPEN, sharing_pairs

WORDS = st.sampled_from("a of the ketamine infusion infusions drip mood moods low pain, pain. iv x 40 minutes".split())
TEXTS = st.lists(st.lists(WORDS, min_size=1, max_size=9).map(" ".join), min_size=2, max_size=12)


@given(TEXTS)
def test_the_cosines_are_those_of_the_library(texts: list[str]) -> None:
    """Character 3-to-5-grams inside words, sublinear counts, smoothed weights, length 1."""
    vectors = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True).fit_transform(texts)
    one, other = np.triu_indices(len(texts), 1)
    expected = (vectors @ vectors.T).toarray()[one, other]
    assert np.allclose(grams_of(texts, [1] * len(texts)).cosines(one, other), expected, atol=1e-5)


def test_a_text_that_stands_twice_counts_twice() -> None:
    """A run that many articles have weighs less, also where they copy it from each other."""
    pair = (np.array([0]), np.array([1]))
    once = grams_of(["warm tea", "warm milk"], [1, 1]).cosines(*pair)
    often = grams_of(["warm tea", "warm milk", "cold soup"], [1, 1, 50]).cosines(*pair)
    assert often[0] > once[0]


def test_sets_that_share_enough_are_paired() -> None:
    """Three terms in common, under one guard, one of the two open."""
    sets = ["abc", "abcd", "abx", "abc"]
    one, other = sharing_pairs(sets, ["g", "g", "g", "h"], [True, False, True, True], 3)
    assert list(zip(one.tolist(), other.tolist(), strict=True)) == [(0, 1)]


@given(st.lists(st.tuples(st.frozensets(st.sampled_from("abcdefg")), st.booleans(), st.sampled_from("gh")), min_size=1))
def test_where_few_share_a_term_every_pair_is_found(rows: list[tuple[frozenset[str], bool, str]]) -> None:
    """Under one guard, one of the two open, and with enough terms in common, also as a share of those of both."""
    sets, is_open, guards = zip(*((sorted(terms), able, guard) for terms, able, guard in rows), strict=True)
    one, other = sharing_pairs(sets, guards, is_open, 3)
    expected = [
        (a, b)
        for a, b in combinations(range(len(rows)), 2)
        if guards[a] == guards[b] and (is_open[a] or is_open[b])
        for shared in (len(rows[a][0] & rows[b][0]),)
        for least in (OVERLAP if is_open[a] and is_open[b] else OVERLAP_HALF_OPEN,)
        if shared >= 3 and 2 * shared >= least * (len(sets[a]) + len(sets[b]))
    ]
    assert list(zip(one.tolist(), other.tolist(), strict=True)) == expected


def test_pairs_stay_few_where_all_share_their_terms() -> None:
    """A thousand rewordings of one sentence are each paired with a few, not with all."""
    sets = [("ketamine", "infusion", "relief", "mood", "pain", f"own{place}") for place in range(1000)]
    one, _ = sharing_pairs(sets, ["g"] * 1000, [True] * 1000, 3)
    assert 1000 <= len(one) <= 12_000
