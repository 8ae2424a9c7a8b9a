"""Source in, Document out: bytes decoded, nothing else changed, so that offsets count in what the author wrote."""

from __future__ import annotations

import codecs
import re

from charset_normalizer import from_bytes

from winnow.core.problems import ContentError, Problem
from winnow.core.records import Document, Source, SourceKind
from winnow.rules.web_page import extract_article

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""Byte order marks; the longer ones first, since a UTF-32 mark begins like a UTF-16 one."""

CONTROL = re.compile(r"[^\n\r\t\f\v -\ufffc\ufffe-\U0010ffff]")
"""A control character, or the mark for bytes that are no text."""
CONTROL_LIMIT = 0.01
"""Share of control characters above which a text is no text; the five articles have none."""

MAX_LINE = 200_000
"""Characters in one line above which it is no article: the longest paragraph of a novel has about 20,000."""

MAX_BYTES = 20_000_000
"""Size above which a file is no article."""

LATIN = frozenset({"cp1252", "latin_1", "cp1250", "cp1254", "cp1257", "iso8859_15", "iso8859_9", "iso8859_2", "cp858"})
"""Western code pages that agree on English; cp1252 is what browsers take all of them for (WHATWG Encoding)."""


def problem(source: Source, what: str, mend: str) -> ContentError:
    """Return the error for one article that cannot be read as text."""
    return ContentError(Problem(where=source.name, what=what, mend=mend))


def decode(source: Source) -> tuple[str, str]:
    """Return the text of an article, without a byte order mark, and the name of its encoding.

    Raises ContentError where the bytes are no text.
    """
    data = source.data
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace"), encoding
    if data[:200].count(0) > len(data[:200]) // 4:
        encoding = "utf-16-le" if data[1:200:2].count(0) > data[:200:2].count(0) else "utf-16-be"
        return data.decode(encoding, errors="replace"), encoding
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return decode_legacy(source)


def decode_legacy(source: Source) -> tuple[str, str]:
    """Return the text of an article in an older code page, and the name of the code page.

    Raises ContentError where no code page fits.
    """
    best = from_bytes(source.data).best()
    if best is None:
        raise problem(source, "is not text in any encoding that could be found", "Save it as UTF-8 text, or remove it")
    encoding = "cp1252" if best.encoding in LATIN else best.encoding
    return source.data.decode(encoding, errors="replace"), encoding


def check_text(source: Source, text: str) -> None:
    """Raise ContentError where the text is empty, binary or beyond what an article can be."""
    if not text.strip():
        raise problem(source, "is empty", "Fill it, or remove it from the folder")
    control = len(CONTROL.findall(text[:100_000]))
    if control > CONTROL_LIMIT * min(len(text), 100_000):
        raise problem(source, "looks like a binary file, not text", "Save the article as text, or remove the file")
    start = 0
    for number, line in enumerate(text.split("\n"), start=1):
        if len(line) > MAX_LINE:
            what = f"line {number} (from character {start}) has {len(line):,} characters; no article has"
            raise problem(source, what, f"Break the line into paragraphs of at most {MAX_LINE:,} characters")
        start += len(line) + 1


def normalise(source: Source) -> Document:
    """Return the article as text.

    Raises ContentError where it is empty, binary, undecodable or beyond what an article can be.
    """
    if len(source.data) > MAX_BYTES and b"\n" in source.data[: MAX_LINE * 4]:
        what = f"has {len(source.data):,} bytes; no article has"
        raise problem(source, what, f"Split it into files of at most {MAX_BYTES:,} bytes")
    text, encoding = decode(source)
    check_text(source, text)
    if source.kind is SourceKind.HTML:
        text = extract_article(text)
        if not text.strip():
            mend = "Save the page that holds the article, or remove it"
            raise problem(source, "is a web page without an article", mend)
    return Document(
        source=source.name,
        text=text,
        encoding=encoding,
        known=source.known,
        extracted=source.extracted or source.kind is SourceKind.HTML,
        markdown=source.kind is not SourceKind.TEXT,
    )
