"""Looking only for phrases that a text has the words for finds what looking for all of them would find."""

from __future__ import annotations

import json
import re
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

import pytest
from hypothesis import given
from hypothesis import strategies as st

from winnow import rules
from winnow.core.anchor_index import held_in
from winnow.core.anchors import Guarded, anchored
from winnow.core.phrases import compile_phrases
from winnow.core.rulebook import RULE_FILES, Rulebook
from winnow.core.text import fold
from winnow.edges.project import ROOT

LISTS = {"animal": ["cat", "dog*", "guinea pig"], "condition": ["pain", "low mood*"]}
PHRASES = (
    "play (now|today)",
    "(the|a) best <animal>",
    "(free)? trial*",
    "call ~3 number",
    "in <Capital>",
    "<number> % off",
    "^ home $",
    "treat* <condition>",
    "don't (ever)? miss",
    "e-mail us",
    "(x|y*) (z)?",
)
WORDS = st.sampled_from(
    "play now today the a best cat dogs guinea pig free trials call our phone number in Maryland maryland 50 % off "
    "home treating pain low moods don't ever miss e-mail us x yes z PLAY Now .".split()
)
TEXTS = st.lists(WORDS, max_size=14).map(" ".join)


@cache
def lines() -> tuple[str, ...]:
    """Return the lines of the articles and of the corpus, folded."""
    texts = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "sources").glob("*.txt"))]
    corpus = ROOT / "tests" / "eval" / "corpus" / "dev.jsonl"
    texts += [json.loads(line)["text"] for line in corpus.read_text(encoding="utf-8").splitlines()]
    return tuple(sorted({fold(line).text for text in texts for line in text.splitlines() if line.strip()}))


@pytest.mark.parametrize("name", RULE_FILES)
def test_every_rule_finds_in_every_line_what_its_plain_pattern_finds(name: str, book: Rulebook) -> None:
    """Neither a rule nor an exception is lost by looking at fewer places."""
    every = lines()
    for rule in book.rules[name]:
        plain = [phrase.pattern for phrase in rule.pattern.phrases]
        expected = [any(pattern.search(line) for pattern in plain) for line in every]
        assert [bool(rule.pattern.search(line)) for line in every] == expected, rule.row.id


@given(st.lists(st.sampled_from(PHRASES), min_size=1, max_size=4, unique=True), TEXTS)
def test_the_places_are_those_of_one_pattern_of_all_phrases(phrases: list[str], text: str) -> None:
    """The same matches in the same order, of two at one place the one that is listed first."""
    plain = [match.span() for match in compile_phrases(phrases, LISTS).finditer(text)]
    assert [match.span() for match in anchored(tuple(phrases), LISTS).finditer(text)] == plain


def patterns() -> list[tuple[str, Guarded]]:
    """Return the guarded expressions of the rules with their names."""
    modules = [import_module(f"winnow.rules.{found.name}") for found in iter_modules(rules.__path__)]
    named = {f"{m.__name__}.{name}": value for m in modules for name, value in vars(m).items()}
    return sorted((name, value) for name, value in named.items() if isinstance(value, Guarded))


@pytest.mark.parametrize("name_and_pattern", patterns(), ids=lambda each: each[0])
def test_a_guarded_expression_finds_what_the_plain_one_finds(name_and_pattern: tuple[str, Guarded]) -> None:
    """What is read off an expression is never more than what it needs: no match in any line of the corpus is lost."""
    pattern = name_and_pattern[1]
    lost = [line for line in lines() if pattern.pattern.search(line) and not pattern.able(line)]
    assert lost == []


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"\bcall(?:s|ed)?\b", "It was CALLED off"),
        (r"(?<!\w)a{2}x?b", "aab"),
        (r"(?:one|two)?\s?three", "twothree"),
        (r"(?<=\s)go", "x go"),
        (r"[!?]", "what?"),
        (r"(?:\d|x)y", "xy"),
        (r"\bk", "\u212aelvin"),
        (r"\bsell", "\u017fell"),
        (r"\bid\b", "\u0131d"),
        (r"re-?use", "reuse"),
        (r"(?:un)+do", "undo"),
    ],
)
def test_what_an_expression_needs_is_in_what_it_matches(pattern: str, text: str) -> None:
    """Beginnings of words, optional parts, repetitions, marks and letters that case makes equal."""
    assert Guarded(pattern, re.IGNORECASE).search(text)


def test_an_expression_is_not_looked_for_where_its_words_are_missing() -> None:
    """Otherwise guarding would save nothing."""
    assert not Guarded(r"\b(?:call|ring) us\b").able("They called it a day")


@pytest.mark.parametrize("text", ["They gave us empathy", "An end of the mail", "It is edible"])
def test_alternatives_that_share_letters_wait_for_whole_words(text: str) -> None:
    """The parser of expressions puts the letters before them, but a text with those letters has neither word."""
    assert not Guarded(r"\b(?:email|e-mail|embolism)\b").able(text)


@given(TEXTS)
def test_what_is_replaced_is_what_is_found(text: str) -> None:
    """Cutting phrases out leaves the rest of the text as it was."""
    plain = compile_phrases(PHRASES, LISTS).sub("#", text)
    assert anchored(PHRASES, LISTS).sub("#", text) == plain


@pytest.mark.parametrize("name_and_pattern", patterns(), ids=lambda each: each[0])
def test_a_guarded_expression_finds_it_at_the_same_places(name_and_pattern: tuple[str, Guarded]) -> None:
    """Trying it only where its words stand changes neither the first match nor the ones that follow."""
    pattern = name_and_pattern[1]
    for line in lines():
        plain = [match.span() for match in pattern.pattern.finditer(line)]
        assert [match.span() for match in pattern.finditer(line)] == plain
        first = pattern.search(line)
        assert (first and first.span()) == (plain[0] if plain else None)


@pytest.mark.parametrize(
    ("pattern", "text", "places"),
    [
        (r"\bcall(?:s|ed)?\b", "recall, they call", [13]),
        (r"\s?\bcall\b", "a call  call", [1, 2, 7, 8]),
        (r"^\W{0,3}call", "(call, call", [0]),
        (r"\b(?:two )?calls", "two calls", [0, 4]),
        (r"\d+ calls", "10 calls", [0, 1]),
    ],
)
def test_an_expression_is_tried_only_where_it_can_begin(pattern: str, text: str, places: list[int]) -> None:
    """At the anchor, as far before it as the expression reaches, or at the start; not inside another word."""
    guarded = Guarded(pattern)
    assert guarded.trials.places(text, held_in(text)) == places


@pytest.mark.parametrize("pattern", [r"\w{3}call", r".{0,9}call", r"(\w)\1"])
def test_an_expression_of_which_nothing_is_known_is_tried_everywhere(pattern: str) -> None:
    """A word that any letters may precede says too little of where a match begins."""
    trials = Guarded(pattern).trials
    assert not trials.numbers
    assert not trials.edge


def test_an_expression_with_a_hint_is_looked_for_only_where_the_hint_is() -> None:
    """The hint is fast to look for; what has none of it is passed over."""
    guarded = Guarded(r"\b[a-z]{2,9}\.(?:com|org)\b", hint=r"\.(?:com|org)\b")
    assert guarded.search("at example.com")
    assert not guarded.able("It is over. Com")


def test_a_word_that_ends_behind_a_bracket_is_no_beginning_of_another() -> None:
    """`heal` is no `he`: what follows the bracket says that the word ends there."""
    assert not Guarded(r"\b(?:he|she)\b").able("They heal")
    assert Guarded(r"\b(?:he|she)").able("They heal")
