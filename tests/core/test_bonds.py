"""How well words run on: what the file holds, and what is said of words that it has not."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from winnow.core.bonds import (
    FLOW,
    FLOWS,
    LEFT,
    LIMITS,
    MARGIN,
    NO_BONDS,
    NOWHERE,
    PAIRS,
    SEEN,
    UNSEEN,
    UNTOLD,
    Bonds,
    bonds_of,
    margined,
)
from winnow.core.problems import ContentError
from winnow.edges.rules import read_bonds, read_rulebook

WORDS = {"take": 0, "the": 1, "dose": 2, "casino": 3}
BOOK = read_rulebook(Path(__file__).resolve().parents[2] / "scripts" / "data")
SMALL: Mapping[str, NDArray[Any]] = {
    "left": np.array([-6, -4, 0, 0], dtype=np.int8),
    "known": np.array([True, True, True, False]),
    "pairs": np.array([1, 5], dtype=np.uint32),
    "pairs_bound": np.array([2, 9], dtype=np.int8),
    "pairs_left": np.array([-3, 0], dtype=np.int8),
    "threes": np.array([2], dtype=np.uint32),
    "threes_bound": np.array([20], dtype=np.int8),
}


@pytest.fixture
def bonds() -> Bonds:
    """Return a language of three words, of `take the`, `the dose` and `take the dose`; it has heard of no casino."""
    return bonds_of(WORDS, SMALL, "bonds.npz")


def along(bonds: Bonds, text: str) -> list[tuple[int, int]]:
    """Return for each word of a text but the first the steps of its pair and of the four words around; `|` parts."""
    row = [word for word in text.split() if word != "|"]
    joined = [one != "|" for one, other in zip(["|", *text.split()], text.split(), strict=False) if other != "|"]
    places, flags = margined([[bonds.place(word) for word in row]], [joined])
    every = np.arange(MARGIN, MARGIN + len(row))
    return [divmod(int(step), FLOWS) for step in bonds.parted(places, flags, every, every)][1:]


def flow(information: int) -> int:
    """Return the step of four words."""
    return 1 + sum(information >= limit for limit in FLOW)


def seen(information: int) -> int:
    """Return the step of a pair that the model has."""
    return SEEN + sum(information >= limit for limit in LIMITS)


def test_a_pair_has_its_step(bonds: Bonds) -> None:
    """And the row runs on as well as the pair is bound, where the model knows no more."""
    assert along(bonds, "take the") == [(seen(2), flow(2))]


def test_a_pair_is_bound_in_its_order_only(bonds: Bonds) -> None:
    """`The take` is none, though `take the` is; what `the` leaves to others tells how odd that is."""
    left = sum(limit <= -4 for limit in LEFT)
    assert along(bonds, "the take") == [(UNSEEN + 3 * left, flow(-4))]


def test_a_third_word_is_told_by_the_two_before_it(bonds: Bonds) -> None:
    """`Dose` is bound more strongly to `take the` than to `the`: so the row runs on well at either place."""
    assert along(bonds, "take the dose") == [(seen(2), flow(2 + 20 - 9)), (seen(9), flow(20))]


def test_of_three_words_that_the_model_has_not_the_pair_leaves_something(bonds: Bonds) -> None:
    """So much less is bound what follows."""
    assert along(bonds, "take the take") == [(seen(2), flow(2 - 3)), (along(bonds, "the take")[0][0], flow(-3 - 4))]


def test_a_mark_parts_words(bonds: Bonds) -> None:
    """Nothing is told of the place, and what stands behind it tells nothing of the pair before."""
    assert along(bonds, "take the | dose") == [(seen(2), flow(2)), (0, 0)]


def test_of_an_unknown_word_nothing_is_told(bonds: Bonds) -> None:
    """A made-up name goes with no word, and against none; nor does one that the model has not."""
    assert along(bonds, "the zorbuko dose casino take") == [(0, 0)] * 4


def test_a_word_is_known_with_its_ending(bonds: Bonds) -> None:
    """`The dose's` is as common as `the dose`."""
    assert bonds.place("dose's") == WORDS["dose"]


def test_a_window_is_told_by_what_stands_around_it(bonds: Bonds) -> None:
    """Without `casino` it says `take the dose`."""
    places, joined = margined([[0, 1, NOWHERE, 2]], [[False, True, True, True]])
    (step,) = bonds.parted(places, joined, np.array([MARGIN + 2]), np.array([MARGIN + 3])).tolist()
    assert divmod(step, FLOWS) == (seen(9), flow(20))


def test_no_words_have_no_steps(bonds: Bonds) -> None:
    """Nor does it fail."""
    places, joined = margined([[]], [[]])
    assert not bonds.parted(places, joined, np.arange(0), np.arange(0)).size


def test_a_language_without_words_tells_nothing() -> None:
    """Whatever it is asked."""
    assert along(NO_BONDS, "take the dose") == [(UNTOLD, UNTOLD)] * 2


@pytest.mark.parametrize(
    ("common", "odd"), [("of the", "the of"), ("side effects", "side casino"), ("in the morning", "in cheap morning")]
)
def test_english_binds_what_is_said_and_not_what_is_not(common: str, odd: str) -> None:
    """By the model that the program has."""
    assert along(BOOK.seams.bonds, common)[0] > along(BOOK.seams.bonds, odd)[0]


@pytest.mark.parametrize(
    ("key", "found"),
    [
        ("pairs", np.array([1, 0], dtype=np.uint32)),
        ("pairs", np.array([1, 15], dtype=np.uint32)),
        ("pairs", np.array([1, 5], dtype=np.int64)),
        ("pairs_bound", np.array([2], dtype=np.int8)),
        ("pairs_bound", np.array([2, 9], dtype=np.int16)),
        ("pairs_left", np.array([0], dtype=np.int8)),
        ("threes", np.array([], dtype=np.uint32)),
        ("threes", np.array([8], dtype=np.uint32)),
        ("left", np.array([0, 0, 0], dtype=np.int8)),
        ("known", np.array([1, 1, 1, 0], dtype=np.int8)),
    ],
)
def test_a_file_that_does_not_fit_is_named(key: str, found: NDArray[Any]) -> None:
    """With what to do about it."""
    with pytest.raises(ContentError, match=r"bonds\.npz"):
        bonds_of(WORDS, {**SMALL, key: found}, "bonds.npz")


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 torn"])
def test_a_file_without_pairs_is_named(data: bytes, tmp_path: Path) -> None:
    """A torn download, say."""
    path = tmp_path / "bonds.npz"
    path.write_bytes(data)
    with pytest.raises(ContentError, match=r"bonds\.npz"):
        read_bonds(path, BOOK.meanings)


def test_every_step_is_in_range() -> None:
    """Of what the program has."""
    places = np.array([NOWHERE] * MARGIN + [*range(500)] + [NOWHERE] * MARGIN)
    every = np.arange(MARGIN, len(places) - MARGIN)
    found = BOOK.seams.bonds.parted(places, np.ones(len(places), dtype=np.bool_), every, every)
    assert 0 <= found.min() <= found.max() < PAIRS * FLOWS
