"""What words mean as numbers: read from a file, summed up for a sentence."""

from __future__ import annotations

from io import BytesIO
from math import sqrt
from pathlib import Path

import numpy as np
import pytest

from winnow.core.meanings import Meanings, counts, meanings_of
from winnow.core.problems import ContentError
from winnow.edges.rules import read_meanings


@pytest.fixture
def meanings() -> Meanings:
    """Return two words at right angles."""
    return meanings_of(["pill", "casino"], np.array([[127, 0], [0, 127]], dtype=np.int8), "meanings.npz")


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


def test_a_file_gives_back_what_was_put_into_it(tmp_path: Path) -> None:
    """A word a line, a row a word."""
    path = tmp_path / "meanings.npz"
    np.savez(path, words=np.frombuffer(b"pill\ncasino", dtype=np.uint8), vectors=np.eye(2, dtype=np.int8))
    assert read_meanings(path).mean(["pill"]) == pytest.approx([1.0, 0.0])


def plain_array() -> bytes:
    """Return a file of numpy's that is no archive."""
    file = BytesIO()
    np.save(file, np.eye(2, dtype=np.int8))
    return file.getvalue()


@pytest.mark.parametrize("data", [b"", b"no archive", b"PK\x03\x04 torn", plain_array()])
def test_a_file_without_vectors_is_named(data: bytes, tmp_path: Path) -> None:
    """With the place and what to do about it."""
    path = tmp_path / "meanings.npz"
    path.write_bytes(data)
    with pytest.raises(ContentError, match=r"meanings\.npz"):
        read_meanings(path)


def test_a_row_for_each_word_is_asked_for() -> None:
    """A torn file must not give one word the meaning of another."""
    with pytest.raises(ContentError, match="differ in number"):
        meanings_of(["pill"], np.eye(2, dtype=np.int8), "meanings.npz")
