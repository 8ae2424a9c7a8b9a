"""A text is cut into words once, and each word is known by itself."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from winnow.core.text import content_stems, stem, words
from winnow.rules.lexicon import is_common, is_odd
from winnow.rules.reading import MOST_WORDS, Words, names_of, read

TEXTS = st.text(alphabet="abcdeinorst '-.,019ÉéK", max_size=60)


@given(TEXTS)
def test_what_is_read_is_what_each_word_says(text: str) -> None:
    """One record for each word gives what asking every word every time would give."""
    parts = [part for word in words(text) for part in word.split("-") if len(part) > 1]
    found = read(text)
    assert list(found.parts) == parts
    assert found.stems == set(map(stem, parts))
    assert found.content == content_stems(text)
    assert found.odd == set(filter(is_odd, words(text)))
    assert found.unknown == sum(not is_common(part) and not part.isdigit() for part in parts)


def test_words_in_a_row_that_are_no_english_ones_are_seen_as_a_row() -> None:
    """A mark or a figure inside a word divides it, as it divides a run of another language."""
    assert read("the zolta-judi gacor is 4terpercaya").strange == " xxx x"


def test_a_capital_at_the_start_says_nothing() -> None:
    """Every sentence begins with one; a made-up name inside is one wherever it stands."""
    first, second = names_of("Relief came from Zoltamex.")
    assert (first.inside, first.common) == (False, True)
    assert (second.inside, second.made_up) == (True, True)


def test_no_more_words_are_remembered_than_fit() -> None:
    """A pile of many languages must not fill the memory."""
    known = Words({str(number): read("") for number in range(MOST_WORDS)})  # type: ignore[misc]
    assert known["pain"].stems == ("pain",)
    assert len(known) == 1
