"""Sentences end where a reader would end them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from winnow.core.records import Document
from winnow.stages.segment import segment
from winnow.stages.split import spans, split


def sentences(text: str) -> list[str]:
    """Return the sentences of a paragraph."""
    return [text[start:end] for start, end in spans(text)]


@pytest.mark.parametrize(
    "text",
    [
        "It is sold at laser247. com by them.",
        "Call (301) 828\u20139513 for it.",
        "1. How long does it last?",
        "Dr. Smith gave it.",
        "Some effects, e.g. Nausea, are common.",
        "The dose is 0.5 mg per kg.",
        "See Fig. 3 for it.",
        "Murrough et al. Found that it helps.",
        "J. Smith wrote it.",
        "It is given at 9 a.m. in the clinic.",
    ],
)
def test_what_is_one_sentence_stays_one(text: str) -> None:
    """Abbreviations, initials, numbers of lists, decimals and broken domains end no sentence."""
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("It works. It is new.", ["It works.", "It is new."]),
        ("Does it work? Yes.", ["Does it work?", "Yes."]),
        ("\u201cIt works.\u201d They said so.", ["\u201cIt works.\u201d", "They said so."]),
        ("It is used in the U.S. The label says so.", ["It is used in the U.S.", "The label says so."]),
        ("Relief came.Then it went away.", ["Relief came.", "Then it went away."]),
        ("It fades\u2026 Not always.", ["It fades\u2026", "Not always."]),
    ],
)
def test_two_sentences_are_two(text: str, parts: list[str]) -> None:
    """A mark, a blank and a capital end a sentence, also where the blank was lost."""
    assert sentences(text) == parts


@given(st.text(alphabet="ab.?! \n\u00a0AB1\u201c\u201d", max_size=200))
def test_sentences_cover_every_solid_character_once(text: str) -> None:
    """Sentences are in order, do not overlap, and what they say is exactly what stands there."""
    document = Document(source="a.txt", text=text, encoding="utf-8")
    place = 0
    for sentence in split(document, segment(document)):
        assert text[sentence.span.start : sentence.span.end] == sentence.text
        assert not text[place : sentence.span.start].strip()
        place = sentence.span.end
    assert not text[place:].strip()
