"""What a sentence weighs is the sum of what its numbers weigh, each of which can be read."""

from __future__ import annotations

import json

import pytest

from winnow.core.records import Source
from winnow.core.rulebook import Rulebook
from winnow.edges.project import ROOT
from winnow.rules.features import features
from winnow.rules.weigh import is_prose, log_odds, told, weigh
from winnow.stages.normalise import normalise
from winnow.stages.screen.article import read_article
from winnow.stages.segment import segment
from winnow.stages.split import split


def articles() -> list[str]:
    """Return some articles of the development corpus."""
    lines = (ROOT / "tests" / "eval" / "corpus" / "dev.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line)["text"] for line in lines[:12]]


@pytest.mark.parametrize("text", articles())
def test_the_odds_of_every_sentence_are_those_of_its_numbers(text: str, book: Rulebook) -> None:
    """The fast way through the words and the way that names each number agree, but for rounding."""
    document = normalise(Source(name="a.txt", data=text.encode()))
    known, seen = read_article(split(document, segment(document)), book)
    for item in seen:
        looked, where = known.look(item), known.places[item.sentence.span]
        prose = is_prose(item.text, structure=item.is_structure)
        named = features(looked, where, book.worlds, book.usual, book.meanings)
        weights = book.weights.prose if prose else book.weights.line
        odds = weigh(looked, where, book, prose=prose)
        assert odds == pytest.approx(log_odds(named, weights))
        assert odds == pytest.approx(sum(weight for _, weight in told(looked, where, book, prose=prose)))
