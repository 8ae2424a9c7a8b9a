"""The words of an article are tagged one by one, each by what stands around it."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from winnow.core import network
from winnow.core.records import Source, Span
from winnow.core.rulebook import Rulebook
from winnow.rules.tagging.places import Piece, spread, word_facts
from winnow.rules.tagging.tagger import tagger_of
from winnow.rules.tagging.words import TOKEN, Heard, Tag, word_of, words_in
from winnow.stages.normalise import normalise
from winnow.stages.screen.article import pieces_of, read_article
from winnow.stages.segment import segment
from winnow.stages.split import split

HONEST = (
    "How Insulin Works\n\nInsulin is a hormone that lets sugar pass from the blood into the cells.\n\n"
    "People with type 1 diabetes make too little of it, so they inject it several times a day.\n\n"
)
SOLD = "Grab two hundred free spins at Velquora and cash out the same night.\n\n"
AFTER = "The dose depends on the meal, on exercise and on the sugar that is measured before it.\n"


def means(text: str, book: Rulebook) -> dict[str, float]:
    """Return the mean log odds of the words of each sentence, by its text."""
    document = normalise(Source(name="a.txt", data=text.encode()))
    known, seen = read_article(split(document, segment(document)), book)
    tagged = {item.text: [tag.inside for tag in known.hear(item).tags] for item in seen}
    return {text: sum(odds) / len(odds) for text, odds in tagged.items() if odds}


def told(heard: Iterable[Heard]) -> list[tuple[tuple[Tag, ...], list[list[int]]]]:
    """Return what a network says of sentences so that it can be compared: of words, and of all rows of them."""
    return [(item.tags, item.rows.every.tolist() if item.rows else []) for item in heard]


def test_a_sellers_words_are_told_from_honest_ones(book: Rulebook) -> None:
    """Each of them by what stands around it."""
    found = means(HONEST + SOLD + AFTER, book)
    sold = found.pop(SOLD.strip())
    assert sold > 1.0 > -1.0 > max(found.values())


def test_each_word_has_a_tag_and_a_mark_has_none(book: Rulebook) -> None:
    """So that they go with the words among which runs are looked for."""
    pieces = [Piece("Take 20 mg (not more), twice-daily - see Dr. O'Neil.", (), (), 0, "paragraph")]
    (heard,) = tagger_of(book).heard(pieces, frozenset(), frozenset())
    assert heard.rows is not None
    assert len(heard.tags) == len(heard.rows.adds) == len(words_in(pieces[0].text))


def test_a_sentence_without_words_has_no_tags(book: Rulebook) -> None:
    """A line of marks is tagged by nothing, and an empty one does not shift the others."""
    pieces = [
        Piece("***", (), (), 0, "paragraph"),
        Piece("", (), (), 1, "paragraph"),
        Piece("Rest.", (), (), 2, "item"),
    ]
    assert [len(heard.tags) for heard in tagger_of(book).heard(pieces, frozenset(), frozenset())] == [0, 0, 1]


def test_an_article_without_sentences_has_no_tags(book: Rulebook) -> None:
    """Nor does it fail."""
    assert tagger_of(book).heard([], frozenset(), frozenset()) == []


def test_what_was_tagged_before_changes_nothing(book: Rulebook) -> None:
    """What is remembered of words is what they show by themselves."""
    document = normalise(Source(name="a.txt", data=(HONEST + SOLD).encode()))
    known, seen = read_article(split(document, segment(document)), book)
    pieces = pieces_of(seen)
    again = told(tagger_of(book).heard(pieces, known.vocabulary, known.title))
    tagger_of(book).heard(list(reversed(pieces)), frozenset(), frozenset())
    assert told(tagger_of(book).heard(pieces, known.vocabulary, known.title)) == again


@pytest.mark.parametrize(
    ("token", "fact"),
    [
        ("Velquora", "odd"),
        ("casino", "world:bet"),
        ("B12", "digit"),
        ("NHS", "caps"),
        ("fluoxetine", "medical"),
        ("\u2605", "mark:symbol"),
        (";", "mark:;"),
    ],
)
def test_a_word_shows_facts_by_itself(token: str, fact: str, book: Rulebook) -> None:
    """How it is written, and what lists say of it."""
    assert fact in word_of(token, book.worlds, book.usual).facts


def test_a_word_that_other_sentences_hold_is_said(book: Rulebook) -> None:
    """Twice where two others do."""
    rows = [
        [word_of(token, book.worlds, book.usual) for token in TOKEN.findall(text)]
        for text in ("insulin", "Insulin acts.", "No insulin")
    ]
    part = rows[0][0].stem
    assert word_facts(part, spread(rows), frozenset(), frozenset({part})) == ("said:1", "said:2", "title")


def test_what_was_pasted_into_a_sentence_begins_and_ends_with_its_own_words(book: Rulebook) -> None:
    """Of all words of the sentence its first is the likeliest to begin it, and its last to end it."""
    text = (
        HONEST + "Check your sugar velquora exchange login bonus before each meal and write it down.\n\n" + SOLD + AFTER
    )
    document = normalise(Source(name="a.txt", data=text.encode()))
    known, seen = read_article(split(document, segment(document)), book)
    item = next(item for item in seen if item.text.startswith("Check"))
    words, tags = words_in(item.text), known.hear(item).tags
    assert words[max(range(len(tags)), key=lambda n: tags[n].begins)] == "velquora"
    assert words[max(range(len(tags)), key=lambda n: tags[n].ends)] == "bonus"


@pytest.mark.parametrize("chunk", [1, 5, 12])
def test_a_long_article_has_the_tags_of_a_whole_one(
    chunk: int, book: Rulebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its words are read some at a time, wherever a sentence or a block begins."""
    lines = [*filter(None, (HONEST + SOLD + AFTER).split("\n")), "***"]
    pieces = [Piece(line, (Span(start=0, end=9),), (), n // 2, "paragraph") for n, line in enumerate(lines)]
    whole = told(tagger_of(book).heard(pieces, frozenset({"insulin"}), frozenset({"insulin"})))
    monkeypatch.setattr(network, "CHUNK", chunk)
    assert told(tagger_of(book).heard(pieces, frozenset({"insulin"}), frozenset({"insulin"}))) == whole
