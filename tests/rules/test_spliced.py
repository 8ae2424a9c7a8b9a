"""What is observed of words and seams, and which characters go with a run."""

from __future__ import annotations

from dataclasses import replace

import pytest

from winnow.core.bonds import NO_BONDS
from winnow.core.seams import Seams
from winnow.core.text import stem
from winnow.rules.clauses import without
from winnow.rules.grammar import class_of
from winnow.rules.spliced.cutting import Found, cut
from winnow.rules.spliced.extents import windows
from winnow.rules.spliced.tokens import tokens_of
from winnow.rules.spliced.window import pasted
from winnow.rules.tells import Looked

NONE: frozenset[str] = frozenset()
WORLDS = {stem(word): frozenset({"bet"}) for word in ("casino", "bonus")}


def looked(text: str, *said: str) -> Looked:
    """Return a text in an article that says some stems elsewhere."""
    return Looked(text, (), NONE, frozenset(said))


@pytest.mark.parametrize(
    ("word", "role"),
    [("the", "article"), ("takes", "does"), ("tests", "does-or-nouns"), ("swollen", "past"), ("quickly", "quality")],
)
def test_a_word_has_the_class_that_lists_and_endings_tell(word: str, role: str) -> None:
    """Function words are listed, verbs told by their base form, the rest by its ending."""
    assert class_of(word) == role


def test_a_made_up_name_is_odd_unless_the_article_says_it_elsewhere() -> None:
    """The name of the article's own clinic is no stranger to it."""
    text = "The dose zorbuko falls."
    kinds = [tokens_of(looked(text, *said), {})[2].word.kind for said in ((), ("zorbuko",))]
    assert kinds == ["odd", "own"]


@pytest.mark.parametrize(
    ("text", "first", "end", "left"),
    [
        ("Take casino bonus it with food.", 1, 3, "Take it with food."),
        ("Casino bonus Take it with food.", 0, 2, "Take it with food."),
        ("Take it with food casino bonus.", 4, 6, "Take it with food."),
        ("Take it (casino bonus) with food.", 2, 4, "Take it with food."),
        ("Take it [casino bonus] with food.", 2, 4, "Take it with food."),
        ("Take it (daily) (casino bonus) with food.", 3, 5, "Take it (daily) with food."),
        ("Take it (casino bonus for adults) with food.", 2, 4, "Take it (for adults) with food."),
        ("Take it, casino bonus, with food.", 2, 4, "Take it, with food."),
        ("Take it, casino bonus with food.", 2, 4, "Take it, with food."),
        ("Take it - casino bonus - with food.", 2, 4, "Take it with food."),
        ("Take it /casino bonus/ with food.", 2, 4, "Take it with food."),
    ],
)
def test_a_run_goes_with_its_marks(text: str, first: int, end: int, left: str) -> None:
    """The words around it close as they did before."""
    gone = cut(text, tokens_of(looked(text), WORLDS), Found(first, end, 0.0))
    assert text[: gone.start] + text[gone.end :] == left


def test_a_run_between_dashes_without_blanks_leaves_two_words() -> None:
    """Two hyphens in a row are a dash, also where no blank stands beside them."""
    text = "Take it--casino bonus--with food."
    gone = cut(text, tokens_of(looked(text), WORLDS), Found(2, 4, 0.0))
    assert without(text, (gone,)) == "Take it with food."


def seams(*thresholds: float, inserted: float = 0.0) -> Seams:
    """Return weights by which each word of a bet counts one and every other word half against it."""
    return Seams(
        thresholds=thresholds,
        promises=tuple(0.5 for _ in thresholds),
        hopes=tuple(0.0 for _ in thresholds),
        least=tuple(0.5 for _ in thresholds),
        weights={"word.kind:alien": 1.0, "word.kind:own": -0.5, "word.kind:closed": -0.5},
        inserted=inserted,
        bonds=NO_BONDS,
    )


def test_the_window_of_highest_score_is_cut() -> None:
    """Both words of the bet go and no word beside them."""
    text = "The dose casino bonus is low."
    found = pasted(looked(text, "dose", "low"), WORLDS, seams(1.5), 0)
    assert [text[span.start : span.end] for span in found] == [" casino bonus"]


def test_less_is_needed_where_other_things_were_pasted_in() -> None:
    """What stands in a clean article by itself is doubted, beside proofs it is not."""
    text = "The dose casino is low."
    counts = [len(pasted(looked(text, "dose", "low"), WORLDS, seams(1.5, 0.5), proofs)) for proofs in (0, 1, 7)]
    assert counts == [0, 1, 1]


@pytest.mark.parametrize(
    ("text", "count"), [("The dose, casino bonus, is low.", 0), ("The dose casino bonus is low.", 1)]
)
def test_more_is_asked_of_a_clause_between_marks(text: str, count: int) -> None:
    """Writers put in clauses of their own; the grammar has no room for a run without marks."""
    assert len(pasted(looked(text, "dose", "low"), WORLDS, seams(1.5, inserted=9.0), 0)) == count


@pytest.mark.parametrize(("text", "count"), [("Casino bonus The dose is low.", 1), ("Casino bonus doses are low.", 0)])
def test_a_run_opens_a_sentence_only_if_the_next_word_has_its_capital(text: str, count: int) -> None:
    """The first word of the honest sentence was written as one."""
    assert len(pasted(looked(text, "dose", "low"), WORLDS, seams(1.5), 0)) == count


@pytest.mark.parametrize(
    ("text", "left"), [("It works. casino bonus Pale urine is fine.", "It works. Pale urine is fine.")]
)
def test_a_run_behind_a_full_stop_leaves_the_next_sentence_its_first_word(text: str, left: str) -> None:
    """It has hidden where one sentence ends and the next begins."""
    (gone,) = pasted(looked(text, "work", "pal", "urin", "fin"), WORLDS, seams(1.0), 0)
    assert text[: gone.start] + text[gone.end :] == left


def test_a_sentence_is_left_or_nothing_is_cut() -> None:
    """Two words are no sentence."""
    assert not pasted(looked("It is casino bonus."), WORLDS, seams(1.5), 0)


def words_cut(text: str, first: int, end: int) -> str:
    """Return a text without the words of a window and the marks that go with them."""
    gone = cut(text, tokens_of(looked(text), WORLDS), Found(first, end, 0.0))
    return text[: gone.start] + text[gone.end :]


def test_what_stands_between_two_marks_can_be_a_run_of_many_words() -> None:
    """It may hold marks of its own, too."""
    text = "Take it, as the kind and quiet people of the casino, old or new, will all confirm, with food."
    row = tokens_of(looked(text), WORLDS)
    assert (2, 17) in set(windows(row))


def test_words_that_no_marks_set_off_are_no_run_of_many_words() -> None:
    """A run that nothing sets off has ten at most."""
    row = tokens_of(looked("Take it as the kind and quiet people of the casino old or new will confirm."), WORLDS)
    assert max(end - first for first, end in windows(row)) == 10


def test_a_bracket_inside_an_insertion_goes_with_it() -> None:
    """Both its marks."""
    assert words_cut("Take it, as the casino does (bonus doubled), and rest.", 2, 8) == "Take it and rest."


@pytest.mark.parametrize(
    ("text", "run", "left"),
    [
        ("It lifts the mood (0.5 mg) casino bonus.", "casino bonus", "It lifts the mood (0.5 mg)."),
        ("It lifts (0.5 mg) casino bonus, by drip, the mood.", "casino bonus", "It lifts (0.5 mg), by drip, the mood."),
        ("It lifts (0.5 mg) casino bonus [1] the mood.", "casino bonus", "It lifts (0.5 mg) [1] the mood."),
        ("It lifts the mood (casino bonus.", "casino bonus", "It lifts the mood."),
        ("It lifts [casino bonus (x)] the mood.", "casino bonus", "It lifts [ (x)] the mood."),
    ],
)
def test_brackets_are_left_in_pairs(text: str, run: str, left: str) -> None:
    """Whatever stands around a run."""
    row = tokens_of(looked(text), WORLDS)
    first = next(n for n, token in enumerate(row) if text[token.start :].startswith(run))
    assert words_cut(text, first, first + len(run.split())) == left


def test_an_insertion_closes_no_bracket_that_it_has_not_opened() -> None:
    """`daily) lifts` is none, though it stands between two marks."""
    row = tokens_of(looked("It helps (half a gram, daily) and lifts, by drip, the mood."), WORLDS)
    held = {" ".join(token.word.text for token in row[first:end]) for first, end in windows(row)}
    assert "by drip" in held
    assert not any("daily and" in words for words in held)


def test_what_was_found_in_a_sentence_is_not_told_of_another_whose_words_are_said() -> None:
    """A word that is too long for one is cut, and its rest is asked for by itself, as here `zorbuko`."""
    text = "Take the tablet with water " + "a" * 42 + "zorbuko casino and rest for an hour after the meal."
    weights = replace(seams(0.5), weights={"word.kind:alien": 1.0, "word.kind:odd": 1.0, "word.kind:own": -0.5})
    said, strange = looked(text, "zorbuko"), looked(text)
    found = [pasted(item, WORLDS, weights, 0) for item in (said, strange, said)]
    assert found[0] == found[2] != found[1]
