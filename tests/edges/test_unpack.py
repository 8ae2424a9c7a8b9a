"""Compressed files and JSON Lines give the articles that are in them, or one clear message."""

from __future__ import annotations

import gzip
import json

import pytest

from winnow.core.problems import ContentError
from winnow.core.records import Known, Source, SourceKind
from winnow.edges.unpack import Packed, is_article_file, unpack


def packed(name: str, data: bytes) -> tuple[Source, ...]:
    """Return the articles of a file of that name."""
    return unpack(Packed(name, data, Known()))


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html", "a.HTM", "a.jsonl", "a.txt.gz", "a.html.gz", "a.jsonl.gz"])
def test_article_files_are_known_by_their_endings(name: str) -> None:
    """Text, Markdown, web pages and JSON Lines are articles, each also compressed."""
    assert is_article_file(name)


@pytest.mark.parametrize("name", ["a.pdf", "sources.yml", "a.gz", "README"])
def test_other_files_are_no_articles(name: str) -> None:
    """Whatever else lies in the folder is left alone."""
    assert not is_article_file(name)


def test_a_plain_file_is_one_article_whose_places_count_in_the_file() -> None:
    """A text file is not extracted from anything."""
    (source,) = packed("a.txt", b"Words.")
    assert (source.name, source.data, source.extracted) == ("a.txt", b"Words.", False)


def test_a_compressed_file_is_opened() -> None:
    """The bytes of a compressed file are those inside, and its kind is told by the inner ending."""
    (source,) = packed("a.html.gz", gzip.compress(b"<p>Words.</p>"))
    assert (source.data, source.kind, source.extracted) == (b"<p>Words.</p>", SourceKind.HTML, True)


def test_each_line_of_json_lines_is_an_article() -> None:
    """Lines are named by their id, or by their number where they have none."""
    lines = [{"id": "x", "text": "One.", "title": "T", "url": "https://a.example/"}, {"content": "Two."}]
    sources = packed("pile.jsonl", "\n".join(map(json.dumps, lines)).encode())
    assert [source.name for source in sources] == ["pile.jsonl#2", "pile.jsonl#x"]
    assert sources[1].known == Known(title="T", url="https://a.example/")


def test_the_order_of_the_lines_does_not_count() -> None:
    """Articles come in the order of their ids, numbers by size."""
    names = ["b", "9", "a10", "10", "a9"]
    orders = (names, names[::-1], sorted(names))
    packs = ["\n".join(json.dumps({"id": name, "text": "Words."}) for name in order).encode() for order in orders]
    found = [[source.name for source in packed("p.jsonl", data)] for data in packs]
    assert found == [["p.jsonl#9", "p.jsonl#10", "p.jsonl#a9", "p.jsonl#a10", "p.jsonl#b"]] * 3


def test_every_bad_line_is_named_at_once() -> None:
    """A line that is no JSON and a line without a text are both told, with their numbers."""
    with pytest.raises(ContentError) as caught:
        packed("pile.jsonl", b'{"text": "fine"}\n{broken\n{"id": "y"}\n')
    assert [problem.where for problem in caught.value.problems] == ["pile.jsonl, line 2", "pile.jsonl, line 3"]


def test_an_id_that_stands_twice_is_an_error() -> None:
    """Two articles of one name could not be told apart in the ledger."""
    with pytest.raises(ContentError, match="an id stands twice"):
        packed("pile.jsonl", b'{"id": 1, "text": "a"}\n{"id": 1, "text": "b"}\n')


@pytest.mark.parametrize("data", [b"no gzip at all", gzip.compress(b"words" * 1000)[:40]])
def test_a_broken_compressed_file_is_an_error(data: bytes) -> None:
    """A file that is no gzip, or is cut off, gives a message and no half article."""
    with pytest.raises(ContentError) as caught:
        packed("a.txt.gz", data)
    assert caught.value.problems[0].where == "a.txt.gz"
