"""Folding makes look-alikes equal and always knows the way back to the original characters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from winnow.core.text import content_stems, fold, squeeze, stem, words

# Letters that folding changes in number, beside plain ones, so that the map back has work to do.
DISGUISED = st.text(
    alphabet="aZ 9.%20E2\n\u00a0\u200b\u00ad\u2014\u2019\u201c\u2026\ufb01\u0430\u0435\U0001d5d4\u00e9e\u0301\U0001f150"
)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        pytest.param("infusion\u00a0therapy", "infusion therapy", id="no-break space"),
        pytest.param("828\u20139513", "828-9513", id="en dash"),
        pytest.param("rest\u2014then walk", "rest--then walk", id="em dash without blanks"),
        pytest.param("rest \u2014 then walk", "rest - then walk", id="em dash between blanks"),
        pytest.param("non\u2011addictive", "non-addictive", id="non-breaking hyphen"),
        pytest.param("brain\u2019s \u201creset\u201d", 'brain\'s "reset"', id="curly quotes"),
        pytest.param("ca\u200bsi\u00adno", "casino", id="zero-width space and soft hyphen"),
        pytest.param("c\u0430sin\u043e", "casino", id="Cyrillic letters"),
        pytest.param("\U0001d5f0\U0001d5ee\U0001d600\U0001d5f6\U0001d5fb\U0001d5fc", "casino", id="mathematical bold"),
        pytest.param("\uff43\uff41\uff53\uff49\uff4e\uff4f", "casino", id="full width"),
        pytest.param("cafe\u0301", "cafe", id="loose accent"),
        pytest.param("best%20slots", "best slots", id="percent-encoding"),
        pytest.param("\U0001f150\U0001f171", "AB", id="letters in circles and squares"),
        pytest.param("\ufb01ve", "five", id="ligature"),
    ],
)
def test_fold_undoes_a_disguise(text: str, folded: str) -> None:
    """A reader's eye sees the same word, so the rules do too."""
    assert fold(text).text == folded


@pytest.mark.parametrize("text", ["a 20% rise", "20% of 30% of people", "x%zz", "100%"])
def test_fold_leaves_a_number_per_cent(text: str) -> None:
    """A per cent sign that encodes nothing stays."""
    assert fold(text).text == text


def test_span_leads_back_to_the_disguised_word() -> None:
    """A match in the folded text names the characters that stand in the article, zero-width ones included."""
    text = "play at ca\u200bsi\u00adno now"
    folded = fold(text)
    start = folded.text.index("casino")
    span = folded.span(start, start + len("casino"))
    assert text[span.start : span.end] == "ca\u200bsi\u00adno"


def test_span_of_a_ligature_is_the_whole_ligature() -> None:
    """Half of what one character folds to still stands for that character."""
    folded = fold("\ufb01ve")
    span = folded.span(0, 1)
    assert (span.start, span.end) == (0, 1)


@given(DISGUISED, st.data())
def test_every_folded_span_maps_inside_the_text(text: str, data: st.DataObject) -> None:
    """No range of the folded text leads out of the original, or backwards."""
    folded = fold(text)
    start = data.draw(st.integers(0, len(folded.text)))
    end = data.draw(st.integers(start, len(folded.text)))
    span = folded.span(start, end)
    assert 0 <= span.start <= span.end <= len(text)


@given(DISGUISED)
def test_origins_never_go_back(text: str) -> None:
    """Folded characters stand in the order of the characters that they came from."""
    origins = list(fold(text).origins)
    assert origins == sorted(origins)
    assert len(origins) == len(fold(text).text) + 1


@given(st.text())
def test_spans_of_neighbours_do_not_cross(text: str) -> None:
    """Cutting a folded text in two cuts the original in two, but for a character that folds to several."""
    folded = fold(text)
    middle = len(folded.text) // 2
    first, second = folded.span(0, middle), folded.span(middle, len(folded.text))
    assert first.end <= second.start or folded.origins[middle] == folded.origins[max(0, middle - 1)]


@given(st.text(alphabet=st.characters(exclude_characters="%")))
def test_folding_twice_changes_nothing(text: str) -> None:
    """What is folded is plain; a second folding finds nothing to do."""
    once = fold(text).text
    assert fold(once).text == once


def test_words_keep_apostrophes_and_hyphens() -> None:
    """`haven’t` and `treatment-resistant` are one word each."""
    assert list(words("Haven\u2019t treatment\u2011resistant, 40 minutes")) == [
        "haven't",
        "treatment-resistant",
        "40",
        "minutes",
    ]


@pytest.mark.parametrize(("word", "same"), [("responding", "respond"), ("infusions", "infusion"), ("studies", "study")])
def test_stems_of_one_word_agree(word: str, same: str) -> None:
    """The endings that English puts on a word do not make it another word."""
    assert stem(word) == stem(same)


def test_a_short_word_keeps_its_ending() -> None:
    """`ring` does not become `r`."""
    assert stem("ring") == "ring"


def test_content_stems_leave_function_words_out() -> None:
    """Words that say how a text is built are not what it is about."""
    assert content_stems("It can be the treatment of choice") == {stem("treatment"), stem("choice")}


@given(st.text())
def test_squeeze_gives_one_line_and_is_idempotent(text: str) -> None:
    """Every run of white space becomes one blank."""
    line = squeeze(text)
    assert len(line.splitlines()) <= 1
    assert squeeze(line) == line
