"""The little language of the rules: each of its elements, and what is said of a phrase that cannot be read."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from winnow.core.phrases import PhraseError, compile_phrases, phrase_pattern

LISTS = {"animal": ["cat", "dog*", "guinea pig"], "pet": ["tame <animal>"], "circle": ["a <circle>"]}


def finds(phrase: str, text: str) -> bool:
    """Return whether a phrase is found in a text."""
    return bool(compile_phrases([phrase], LISTS).search(text))


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        pytest.param("book now", "Please BOOK NOW.", id="words, without regard to case"),
        pytest.param("book now", "book-now", id="a mark between two words"),
        pytest.param("treat*", "treatments", id="any ending"),
        pytest.param("(call|ring) us", "ring us", id="one of several"),
        pytest.param("call (us)? today", "call today", id="absent"),
        pytest.param("call (us)? today", "call us today", id="present"),
        pytest.param("sign ~ newsletter", "sign up for our free newsletter", id="a gap"),
        pytest.param("sign ~2 newsletter", "sign up our newsletter", id="a gap of two"),
        pytest.param("within <number> hours", "within two hours", id="number word"),
        pytest.param("within <number> hours", "within 1,5 hours", id="digits"),
        pytest.param("a <animal> here", "a guinea pig here", id="word list"),
        pytest.param("<pet>", "tame dogs", id="word list in a word list"),
        pytest.param("in <Capital>", "in Maryland", id="capital"),
        pytest.param("^ comments $", "Comments:", id="whole text"),
        pytest.param("<number> %", "40 %", id="mark with a blank"),
        pytest.param("© <number>", "(© 2021", id="mark at the beginning"),
    ],
)
def test_an_element_finds(phrase: str, text: str) -> None:
    """Each element of the language finds what CONTRIBUTING says it finds."""
    assert finds(phrase, text)


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        pytest.param("book", "booking", id="a word has its ends"),
        pytest.param("book now", "book it now", id="no gap unless asked for"),
        pytest.param("sign ~2 newsletter", "sign up for our newsletter", id="a gap has a limit"),
        pytest.param("sign ~ newsletter", "sign a b c d e f g newsletter", id="a bare gap too"),
        pytest.param("in <Capital>", "in maryland", id="a capital is a capital"),
        pytest.param("^ comments", "no comments", id="beginning"),
        pytest.param("comments $", "comments welcome", id="end"),
    ],
)
def test_an_element_spares(phrase: str, text: str) -> None:
    """The near miss of each element is no match."""
    assert not finds(phrase, text)


@pytest.mark.parametrize("phrase", ["(a|b", "a)", "<nobody>", "<circle>", "a >", "|)"])
def test_a_phrase_that_cannot_be_read_names_itself(phrase: str) -> None:
    """The writer of a rule is told which phrase is wrong."""
    with pytest.raises(PhraseError) as caught:
        phrase_pattern(phrase, LISTS)
    assert repr(phrase) in str(caught.value) or "<circle>" in str(caught.value)


def test_whole_phrases_must_fill_the_text() -> None:
    """A phrase that is asked for as a whole line does not match inside a sentence."""
    pattern = compile_phrases(["similar posts"], LISTS, whole=True)
    assert pattern.search("*Similar Posts*")
    assert not pattern.search("He wrote similar posts before")


def test_a_gap_takes_linear_time() -> None:
    """A hostile text cannot keep a phrase busy: no repetition is unbounded."""
    pattern = compile_phrases(["start ~ (middle)? ~ end", "a* ~6 b* ~6 c*"], LISTS)
    began = time.perf_counter()
    assert not pattern.search("start " + "a " * 20_000)
    assert time.perf_counter() - began < 5


@given(
    st.lists(
        st.sampled_from(["cat", "do*", "(a|b c)", "(x)?", "~", "~2", "<animal>", "<number>", ":", "%"]), max_size=7
    )
)
def test_every_sequence_of_elements_compiles(elements: list[str]) -> None:
    """Whatever elements stand side by side, the pattern is one that Python can read."""
    re.compile(phrase_pattern(" ".join(elements), LISTS))
