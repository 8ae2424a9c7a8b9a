"""Windows are weighed all at once by tables, and to the hundredth as the names of what is seen of them weigh."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import fsum
from zlib import crc32

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from winnow.core.bonds import bonds_of
from winnow.core.network import UNITS, Rows
from winnow.core.seams import Seams
from winnow.core.text import stem
from winnow.rules.spliced import names
from winnow.rules.spliced.drawn import Row
from winnow.rules.spliced.extents import windows
from winnow.rules.spliced.observe import STRANGE
from winnow.rules.spliced.sieve import Sieve
from winnow.rules.spliced.tokens import Token, bound, closings, tokens_of
from winnow.rules.tells import Looked

WORLDS = {stem(word): frozenset({world}) for word, world in (("casino", "bet"), ("bonus", "bet"), ("loan", "money"))}
WORDS = (
    "Take",
    "the",
    "casino",
    "bonus",
    "LOAN",
    "with",
    "Zorbuko",
    "water",
    "and",
    "is",
    "avec",
    "taken",
    "20",
    "dose",
)
PLACES = {word.lower(): place for place, word in enumerate(filter(str.isalpha, WORDS))}
PAIRS = sorted(
    PLACES[one] * len(PLACES) + PLACES[other] for one, other in (("take", "the"), ("with", "water"), ("the", "dose"))
)
BONDS = bonds_of(
    PLACES,
    {
        "left": np.array([-n for n in range(len(PLACES))], dtype=np.int8),
        "known": np.array([word != "avec" for word in PLACES]),
        "pairs": np.diff(PAIRS, prepend=0).astype(np.uint32),
        "pairs_bound": np.array([7, -3, 20], dtype=np.int8),
        "pairs_left": np.array([0, -4, 2], dtype=np.int8),
        "threes": np.array([PLACES["dose"]], dtype=np.uint32),
        "threes_bound": np.array([30], dtype=np.int8),
    },
    "bonds.npz",
)
GAPS = (" ", ", ", "; ", " (", ") ", " - ", " / ", " | ", ". ")
STEPS = st.tuples(*[st.integers(0, 8)] * 3)


@st.composite
def rows(draw: st.DrawFn) -> list[Token]:
    """Return the words of a sentence, with tags or without."""
    found = draw(st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(GAPS)), min_size=2, max_size=30))
    text = "".join(word + gap for word, gap in found).strip()
    tags = draw(st.one_of(st.just([]), st.lists(STEPS, min_size=len(found), max_size=len(found))))
    said = draw(st.sampled_from([frozenset[str](), frozenset({"casino"})]))
    return bound([tokens_of(Looked(text, (), frozenset(), said), WORLDS, tags)], BONDS)[0]


def sieve_of(weights: Mapping[str, float], worlds: Iterable[str] = ("bet", "money")) -> Sieve:
    """Return the sieve of some weights."""
    return Sieve(Seams((0.0,), (0.0,), (0.0,), (0.0,), 0.0, weights, BONDS), worlds)


def weight(name: str) -> float:
    """Return what a name weighs, any two of them most likely not the same."""
    return crc32(name.encode()) % 401 / 100 - 2


def every_name(row: list[Token]) -> Iterable[str]:
    """Yield the names of all that is seen of a sentence."""
    for n in range(len(row)):
        yield from (*names.start_names(row, n), *names.end_names(row, n + 1))
    for window in windows(row):
        yield from window_names(row, *window)


def window_names(row: list[Token], first: int, end: int) -> Iterable[str]:
    """Yield the names of all that is seen of a window."""
    (closing,) = closings(row, [first], [end], BONDS)
    return names.window_names(row, first, end, closing)


def heavy(row: list[Token], heard: Rows | None = None) -> Row:
    """Return a sentence of which every word weighs one and every pair nothing."""
    return Row(row, [0.0] * len(row), [float(n) for n in range(len(row) + 1)], heard)


@given(rows(), st.integers(0, 99))
def test_what_a_network_says_of_a_window_is_added_to_what_it_weighs(row: list[Token], seed: int) -> None:
    """As often as the weights have it; no window is left out that it alone makes heavy enough."""
    chance = np.random.default_rng(seed)
    sides = [chance.integers(-9, 10, (len(row) + 1, 2)).astype(np.int8) for _ in range(2)]
    heard = Rows(chance.integers(-40, 40, (len(row), 3)).astype(np.int32), *sides, 0.7)
    sieve = sieve_of({names.HEARD: 0.5})
    (alone,), (found,) = sieve.sift([heavy(row)], -99.0), sieve.sift([heavy(row, heard)], -99.0)
    assert found.firsts.tolist() == alone.firsts.tolist()
    said = np.rint(heard.scores(found.firsts, found.ends) * (0.5 * 100 / UNITS))
    assert found.said.tolist() == said.tolist() == (found.scores - alone.scores).tolist()


@given(st.lists(rows(), min_size=1, max_size=4))
def test_tables_weigh_what_names_weigh(sentences: list[list[Token]]) -> None:
    """Whatever stands in a sentence, and whatever other sentences are weighed with it."""
    weights = {name: weight(name) for row in sentences for name in every_name(row)}
    found = sieve_of(weights).sift([heavy(row) for row in sentences], -9.0)
    for row, sifted in zip(sentences, found, strict=True):
        scores = zip(sifted.firsts.tolist(), sifted.ends.tolist(), sifted.scores.tolist(), strict=True)
        for first, end, score in scores:
            seen = (
                *names.start_names(row, first),
                *names.end_names(row, end),
                *window_names(row, first, end),
            )
            assert score == round(100 * (end - first + fsum(weights.get(name, 0.0) for name in seen)))


@given(rows())
def test_no_window_that_holds_a_strange_word_is_lost(row: list[Token]) -> None:
    """Where its words weigh enough."""
    sifted = sieve_of({}).sift([heavy(row)], 0.0)[0]
    kept = {*zip(sifted.firsts.tolist(), sifted.ends.tolist(), strict=True)}
    assert kept >= {
        (first, end) for first, end in windows(row) if any(token.word.kind in STRANGE for token in row[first:end])
    }


@given(rows(), st.floats(0.5, 8.0))
def test_a_window_whose_words_weigh_too_little_is_left_out(row: list[Token], least: float) -> None:
    """Unless it stands between two marks, of which less is asked."""
    sifted = sieve_of({}).sift([heavy(row)], least)[0]
    found = zip(sifted.firsts.tolist(), sifted.ends.tolist(), strict=True)
    assert all(end - first >= least or [*names.insertion_names(row, first, end)] for first, end in found)


def test_no_sentence_has_no_windows() -> None:
    """Nor does it fail."""
    assert sieve_of({}, ()).sift([], 0.0) == []
