"""What words mean as numbers: read from a file, summed up for a sentence."""

from __future__ import annotations

from io import BytesIO
from math import sqrt

import numpy as np
import pytest

from winnow.core.meanings import Meanings, counts, parse_meanings
from winnow.core.problems import ContentError


def packed(words: str, rows: list[list[int]]) -> bytes:
    """Return a file that holds some words and their vectors."""
    file = BytesIO()
    np.savez(file, words=np.frombuffer(words.encode(), dtype=np.uint8), vectors=np.array(rows, dtype=np.int8))
    return file.getvalue()


@pytest.fixture
def meanings() -> Meanings:
    """Return two words at right angles."""
    return parse_meanings(packed("pill\ncasino", [[127, 0], [0, 127]]), "meanings.npz")


def test_the_mean_of_a_word_is_its_direction(meanings: Meanings) -> None:
    """Whatever it counts, alone it is all there is."""
    assert meanings.mean(["casino"]) == pytest.approx([0.0, 1.0])


def test_the_mean_of_several_words_has_length_one(meanings: Meanings) -> None:
    """A long sentence means no more than a short one."""
    assert sqrt(sum(value * value for value in meanings.mean(["pill", "casino", "pill"]))) == pytest.approx(1.0)


def test_words_that_nobody_knows_mean_nothing(meanings: Meanings) -> None:
    """A made-up name has no kin."""
    assert meanings.mean(["zorbuko"]) == []


def test_a_rare_word_counts_more() -> None:
    """The commonest words say least of what a sentence is about."""
    weights = counts(1000)
    assert weights[0] < weights[100] < weights[999]


@pytest.mark.parametrize("data", [b"", b"no archive", packed("one word", [[1, 2], [3, 4]])])
def test_a_file_without_vectors_is_named(data: bytes) -> None:
    """With the place and what to do about it."""
    with pytest.raises(ContentError, match=r"meanings\.npz"):
        parse_meanings(data, "meanings.npz")
