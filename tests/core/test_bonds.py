"""How commonly one word stands right before another: what the file holds, and what is said of words that it has not."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from winnow.core.bonds import NO_BONDS, SEEN, STEPS, UNSEEN, UNTOLD, Bonds, bonds_of
from winnow.core.problems import ContentError
from winnow.edges.rules import read_bonds, read_rulebook

WORDS = {"take": 0, "the": 1, "dose": 2, "casino": 3}
BOOK = read_rulebook(Path(__file__).resolve().parents[2] / "scripts" / "data")


@pytest.fixture
def bonds() -> Bonds:
    """Return a language of four words and two pairs: `take the`, `the dose`."""
    return bonds_of(WORDS, np.array([1, 6], dtype=np.uint32), np.array([SEEN, SEEN + 2], dtype=np.int8), "bonds.npz")


def steps(bonds: Bonds, text: str) -> list[int]:
    """Return how strongly each word of a text is bound to the one before it."""
    return bonds.between([bonds.place(word) for word in text.split()])


def test_a_common_pair_has_its_step(bonds: Bonds) -> None:
    """The first word is bound to none."""
    assert steps(bonds, "take the dose") == [UNTOLD, SEEN, SEEN + 2]


def test_a_pair_is_bound_in_its_order_only(bonds: Bonds) -> None:
    """`The take` is none, though `take the` is."""
    assert steps(bonds, "the take") == [UNTOLD, UNSEEN]


def test_of_an_unknown_word_nothing_is_told(bonds: Bonds) -> None:
    """A made-up name goes with no word, and against none."""
    assert steps(bonds, "the zorbuko dose") == [UNTOLD, UNTOLD, UNTOLD]


def test_a_word_is_known_with_its_ending(bonds: Bonds) -> None:
    """`The dose's` is as common as `the dose`."""
    assert bonds.place("dose's") == WORDS["dose"]


def test_no_words_have_no_steps(bonds: Bonds) -> None:
    """Nor does it fail."""
    assert bonds.between([]) == []


def test_a_language_without_words_tells_nothing() -> None:
    """Whatever it is asked."""
    assert steps(NO_BONDS, "take the dose") == [UNTOLD] * 3


@pytest.mark.parametrize(
    ("common", "odd"), [("of the", "the of"), ("side effects", "side casino"), ("in the morning", "in cheap morning")]
)
def test_english_binds_what_is_said_and_not_what_is_not(common: str, odd: str) -> None:
    """By the list that the program has, which holds slips of the pen, too."""
    assert steps(BOOK.bonds, common)[1] > steps(BOOK.bonds, odd)[1]


@pytest.mark.parametrize(
    ("keys", "found"),
    [
        ([6, 1], [SEEN, SEEN]),
        ([1], [SEEN, SEEN]),
        ([], []),
        ([1, 16], [SEEN, SEEN]),
        ([1, 6], [SEEN, STEPS]),
        ([1, 6], [UNTOLD, SEEN]),
    ],
)
def test_a_file_that_does_not_fit_is_named(keys: list[int], found: list[int]) -> None:
    """With what to do about it."""
    with pytest.raises(ContentError, match=r"bonds\.npz"):
        bonds_of(WORDS, np.array(keys, dtype=np.uint32), np.array(found, dtype=np.int8), "bonds.npz")


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 torn"])
def test_a_file_without_pairs_is_named(data: bytes, tmp_path: Path) -> None:
    """A torn download, say."""
    path = tmp_path / "bonds.npz"
    path.write_bytes(data)
    with pytest.raises(ContentError, match=r"bonds\.npz"):
        read_bonds(path, BOOK.meanings)
