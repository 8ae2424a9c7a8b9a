"""The marks of Markdown are no words, and the way back to the article stays right without them."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from winnow.core.markdown import escape_inline, escape_line, plain_line
from winnow.core.marks import marks, reading, without_marks
from winnow.core.records import Span
from winnow.core.text import fold


def bare(text: str) -> str:
    """Return a text without its marks."""
    return without_marks(fold(text)).text


@pytest.mark.parametrize(
    ("marked", "words"),
    [
        ("It **works** well.", "It works well."),
        ("It *works* and __helps__.", "It works and helps."),
        ("See [the trial](https://doi.org/10.1/x) of 2019.", "See the trial of 2019."),
        ("A ![picture of a coil](coil.png) here.", "A  here."),
        ("Take `0.5 mg/kg` once.", "Take 0.5 mg/kg once."),
        ("## Side effects", "Side effects"),
        ("Dose<sup>1</sup> of it.", "Dose1 of it."),
        (r"The HLA-B\*58:01 gene", "The HLA-B*58:01 gene"),
        (r"Two \*stars\* and a \\ stroke", r"Two *stars* and a \ stroke"),
        ("A dose &lt; 5 mg &#124; day", "A dose < 5 mg | day"),
        (r"See \[1\](x) there", "See [1](x) there"),
    ],
)
def test_marks_go_and_words_stay(marked: str, words: str) -> None:
    """Emphasis, links, code, headings and tags leave their words; a picture leaves none."""
    assert bare(marked) == words


@pytest.mark.parametrize(
    "text",
    [
        r"a\b",
        "AT&T; R&D",
        "&nosuchname;",
        "5 * 3 * 2",
        "snake_case_name stays",
        "a < b and c > d",
        "[1] and [2]",
        "50 % of 4 * 4",
    ],
)
def test_what_only_looks_like_a_mark_stays(text: str) -> None:
    """Sums, names with underscores, comparisons and reference numbers are words."""
    assert bare(text) == text


@given(st.text(alphabet="ab *_`[]()!#<>/\n", max_size=80))
def test_the_way_back_is_kept(text: str) -> None:
    """Every character that is left leads back to itself in the article."""
    folded = without_marks(fold(text))
    assert [text[place] for place in list(folded.origins)[:-1]] == list(folded.text)
    assert all(0 <= span.start < span.end <= len(text) for span in marks(text))


@given(st.text(alphabet="ab1 *_`[]()!#<>/\\&;|~^=.+-:?{}%\"'\u00e9\u2019", max_size=60))
@example("1. x")
@example("&amp;#124;")
@example("\\*a\\*")
def test_what_was_escaped_reads_as_it_was(text: str) -> None:
    """Escaping for Markdown and reading Markdown are each other's inverse."""
    assert reading(escape_line(text)) == plain_line(text)
    assert reading(escape_inline(text)) == plain_line(text)


def test_a_cut_leaves_a_blank_between_two_words() -> None:
    """Two words that stood around a dash are two words without it."""
    assert reading("rest\u2014buy now\u2014then walk", [Span(start=4, end=13)]) == "rest then walk"
