"""Looking only for phrases that a text has the words for finds what looking for all of them would find."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from winnow.core.anchors import anchored
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


def lines() -> list[str]:
    """Return the lines of the articles and of the corpus, folded."""
    texts = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "sources").glob("*.txt"))]
    corpus = ROOT / "tests" / "eval" / "corpus" / "dev.jsonl"
    texts += [json.loads(line)["text"] for line in corpus.read_text(encoding="utf-8").splitlines()]
    return sorted({fold(line).text for text in texts for line in text.splitlines() if line.strip()})


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


@given(TEXTS)
def test_what_is_replaced_is_what_is_found(text: str) -> None:
    """Cutting phrases out leaves the rest of the text as it was."""
    plain = compile_phrases(PHRASES, LISTS).sub("#", text)
    assert anchored(PHRASES, LISTS).sub("#", text) == plain
