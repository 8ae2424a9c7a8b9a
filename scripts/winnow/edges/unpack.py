"""One file in, its articles out: compressed files opened, each line of a JSON Lines file an article of its own."""

from __future__ import annotations

import gzip
import io
import json
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath

from winnow.core.problems import ContentError, Problem
from winnow.core.records import Known, Source, SourceKind

KINDS = {
    ".txt": SourceKind.TEXT,
    ".md": SourceKind.MARKDOWN,
    ".markdown": SourceKind.MARKDOWN,
    ".html": SourceKind.HTML,
    ".htm": SourceKind.HTML,
}
LINES = frozenset({".jsonl", ".ndjson"})
TEXT_FIELDS = ("text", "content", "body", "article", "markdown", "html")
"""Fields that may hold the article of a line, in the order in which they are looked for."""
ID_FIELDS = ("id", "url", "_id")
NUMBER = re.compile(r"([^0-9]*)([0-9]*)")
MAX_UNPACKED = 400_000_000
"""Bytes above which a compressed file is not opened: a small file can hold a very large one."""


NO_TEXT = "holds no text field"


class NoArticlesError(ContentError):
    """A JSON Lines file that holds something else than articles: no line of it has a text field."""


@dataclass(frozen=True, slots=True)
class Packed:
    """A file as it lies on disk."""

    name: str
    data: bytes
    known: Known


def inner_name(name: str) -> str:
    """Return the name of a file without the ending of compression."""
    return name[:-3] if name.lower().endswith(".gz") else name


def is_article_file(name: str) -> bool:
    """Return whether a file of this name holds articles."""
    return PurePath(inner_name(name)).suffix.lower() in KINDS.keys() | LINES


def opened(packed: Packed) -> bytes:
    """Return the bytes of a file, decompressed where it is compressed.

    Raises ContentError where it cannot be opened or holds too much.
    """
    if not packed.name.lower().endswith(".gz"):
        return packed.data
    try:
        with gzip.open(io.BytesIO(packed.data)) as file:
            data = file.read(MAX_UNPACKED + 1)
    except (OSError, EOFError, zlib.error) as error:
        what = f"cannot be decompressed ({error})"
        raise ContentError(Problem(where=packed.name, what=what, mend="Compress it again with gzip")) from error
    if len(data) > MAX_UNPACKED:
        what = f"holds more than {MAX_UNPACKED:,} bytes"
        raise ContentError(Problem(where=packed.name, what=what, mend="Compress it again, in smaller files"))
    return data


def natural_order(source: Source) -> tuple[list[tuple[str, int, str]], str]:
    """Return what articles are sorted by: their names, numbers in them by size, so that `9` comes before `10`."""
    parts = NUMBER.findall(source.name)
    return [(words, len(digits), digits) for words, digits in ((w, d.lstrip("0")) for w, d in parts)], source.name


def unpack(packed: Packed) -> tuple[Source, ...]:
    """Return the articles of a file, those of a JSON Lines file in the order of their ids and not of their lines.

    Raises ContentError with every line that holds no article.
    """
    data = opened(packed)
    suffix = PurePath(inner_name(packed.name)).suffix.lower()
    if suffix in LINES:
        return tuple(sorted(lines_of(packed, data), key=natural_order))
    extracted = data is not packed.data
    return (Source(name=packed.name, data=data, known=packed.known, kind=KINDS[suffix], extracted=extracted),)


def lines_of(packed: Packed, data: bytes) -> Iterator[Source]:
    """Yield the articles of a JSON Lines file."""
    problems: list[Problem] = []
    seen: set[str] = set()
    for number, line in enumerate(data.split(b"\n"), start=1):
        if not line.strip():
            continue
        found = one_line(packed, number, line)
        if isinstance(found, Problem):
            problems.append(found)
        elif found.name in seen:
            mend = "Give each line an `id` of its own"
            problems.append(Problem(where=f"{packed.name}, line {number}", what="an id stands twice", mend=mend))
        else:
            seen.add(found.name)
            yield found
    if problems and not seen and all(problem.what == NO_TEXT for problem in problems):
        what = f"{NO_TEXT} in any of its {len(problems):,} lines"
        raise NoArticlesError(Problem(where=packed.name, what=what, mend=problems[0].mend))
    if problems:
        raise ContentError(*problems)


def one_line(packed: Packed, number: int, line: bytes) -> Source | Problem:
    """Return the article of one line, or what is wrong with the line."""
    where = f"{packed.name}, line {number}"
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        return Problem(where=where, what=f"is not JSON ({error})", mend="Write one JSON object on each line")
    field = next((name for name in TEXT_FIELDS if isinstance(row, dict) and isinstance(row.get(name), str)), None)
    if field is None:
        mend = f"Name the article's text one of: {', '.join(TEXT_FIELDS)}"
        return Problem(where=where, what=NO_TEXT, mend=mend)
    ids = (row.get(key) for key in ID_FIELDS)
    name = next((str(value) for value in ids if isinstance(value, str | int) and value != ""), str(number))
    if not name.isprintable():
        return Problem(where=where, what="the id holds a control character", mend="Give the line a plain `id`")
    kind = SourceKind.HTML if field == "html" else SourceKind.MARKDOWN if field == "markdown" else SourceKind.TEXT
    title = row.get("title") if isinstance(row.get("title"), str) else None
    url = row.get("url") if isinstance(row.get("url"), str) else None
    known = Known(title=title, url=url)
    data = row[field].encode("utf-8", "replace")
    return Source(name=f"{packed.name}#{name}", data=data, known=known, kind=kind, extracted=True)
