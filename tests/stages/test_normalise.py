"""Bytes become text, and what is no text is refused with a message that names file, place and mend."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from winnow.core.problems import ContentError
from winnow.core.records import Source
from winnow.stages.normalise import MAX_LINE, normalise

TEXT = "Ketamine isn\u2019t new \u2013 it \u201chelps\u201d some.\r\nSecond line, 40 minutes.\n"
LEGACY = TEXT.encode("cp1252")


def refused(data: bytes) -> str:
    """Return what is said of an article that is refused."""
    with pytest.raises(ContentError) as caught:
        normalise(Source(name="a.txt", data=data))
    (problem,) = caught.value.problems
    return str(problem)


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        pytest.param(TEXT.encode(), "utf-8", id="UTF-8"),
        pytest.param(codecs.BOM_UTF8 + TEXT.encode(), "utf-8-sig", id="UTF-8 with a byte order mark"),
        pytest.param(codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), "utf-16", id="UTF-16 LE with a mark"),
        pytest.param(codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), "utf-16", id="UTF-16 BE with a mark"),
        pytest.param(TEXT.encode("utf-16-le"), "utf-16-le", id="UTF-16 LE without a mark"),
        pytest.param(TEXT.encode("utf-16-be"), "utf-16-be", id="UTF-16 BE without a mark"),
        pytest.param(codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"), "utf-32", id="UTF-32 with a mark"),
        pytest.param(LEGACY, "cp1252", id="Windows code page"),
    ],
)
def test_an_encoding_is_found(data: bytes, encoding: str) -> None:
    """The text comes out as its author wrote it, without a mark, newlines as they were."""
    found = normalise(Source(name="a.txt", data=data))
    assert (found.text, found.encoding) == (TEXT, encoding)


@pytest.mark.parametrize("data", [b"", b" \n\t \n", codecs.BOM_UTF8, codecs.BOM_UTF16_LE + "\n".encode("utf-16-le")])
def test_an_empty_file_is_refused(data: bytes) -> None:
    """Blanks alone are empty too."""
    assert refused(data) == "a.txt: is empty. Fill it, or remove it from the folder"


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(bytes(range(32)) * 40, id="control characters"),
        pytest.param(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20, id="picture"),
        pytest.param(b"%PDF-1.7\n" + bytes(200) + b"stream" * 20, id="PDF"),
    ],
)
def test_a_binary_file_is_refused(data: bytes) -> None:
    """A picture is no article, however it decodes."""
    assert refused(data) in {
        "a.txt: looks like a binary file, not text. Save the article as text, or remove the file",
        "a.txt: is not text in any encoding that could be found. Save it as UTF-8 text, or remove it",
    }


def test_one_huge_line_is_refused_with_its_place() -> None:
    """The message says which line, where it begins and how long it may be."""
    data = b"A title\n" + b"word " * MAX_LINE
    assert refused(data) == (
        "a.txt: line 2 (from character 8) has 1,000,000 characters; no article has. "
        "Break the line into paragraphs of at most 200,000 characters"
    )


def test_a_huge_file_is_refused_before_it_is_decoded() -> None:
    """A file of many lines that is longer than any article is refused by its size."""
    assert refused(b"a line\n" * 3_000_000) == (
        "a.txt: has 21,000,000 bytes; no article has. Split it into files of at most 20,000,000 bytes"
    )


@given(st.text(min_size=1))
def test_text_in_utf8_comes_back_unchanged(text: str) -> None:
    """Every offset counts in what the author wrote, so not a character may change."""
    try:
        found = normalise(Source(name="a.txt", data=text.encode()))
    except ContentError:
        return
    assert found.text in {text, text.removeprefix("\ufeff")} or found.encoding.startswith("utf-16")


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    """No bytes make the program fail: an article is text or has one problem with its name."""
    try:
        found = normalise(Source(name="a.txt", data=data)).text
    except ContentError as error:
        found = " ".join(problem.where for problem in error.problems)
        assert found == "a.txt"
    assert found.strip()
