"""The ledger as it is written: what became of every span of every article, one line of JSON a span.

Most of a line is settled once its article is cleaned (`stem_of`); whose claim it supports, on which page it stands and
what it repeats is known at the end (`tail_of`). So the lines are put together from what was written down long before,
and a record is made of a line only where somebody asks for it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from json.encoder import encode_basestring as quote

from winnow.core.records import Claimed, Judged, LedgerEntry

NO_CLAIM = b', "claim": [], "topic": "none", "page": null'
"""How the line of a span ends that supports nothing and repeats nothing."""


def stem_of(item: Judged) -> bytes:
    """Return the part of a line that one article alone decides."""
    clean = quote(item.clean) if item.clean and item.clean != item.text else "null"
    return (
        f'"start": {item.span.start}, "end": {item.span.end}, "line": {item.sentence.line}, '
        f'"text": {quote(item.text)}, "clean": {clean}, "kind": "{item.kind}", "action": "{item.action}", '
        f'"reason": {quote(item.reason)}'
    ).encode()


def tail_of(claimed: Claimed | None, page: str | None, copy_of: str | None) -> bytes:
    """Return the rest of a line; `copy_of` stands only where something is repeated, a page only with a claim."""
    copy = f', "copy_of": {quote(copy_of)}'.encode() if copy_of else b""
    if claimed is None:
        return NO_CLAIM + copy
    claims, shown = ", ".join(map(quote, claimed.claims)), "null" if page is None else quote(page)
    return f', "claim": [{claims}], "topic": "{claimed.topic}", "page": {shown}'.encode() + copy


def lines_of(source: str, stems: Sequence[bytes], tails: Sequence[bytes]) -> bytes:
    """Return the lines of one article."""
    head = f'{{"source": {quote(source)}, '.encode()
    return b"".join([head + stem + tail + b"}\n" for stem, tail in zip(stems, tails, strict=True)])


def entry_of(line: bytes) -> LedgerEntry:
    """Return the record that a line holds."""
    row = json.loads(line)
    return LedgerEntry(**row | {"claim": tuple(row["claim"])})


@dataclass(frozen=True, slots=True)
class Ledger:
    """The ledger, in order of article and place; its records are read off its lines."""

    parts: tuple[bytes, ...]
    """The lines of each article, in order of name."""

    def lines(self) -> Iterator[bytes]:
        """Yield every line."""
        for part in self.parts:
            yield from part.splitlines()

    def __iter__(self) -> Iterator[LedgerEntry]:
        """Yield every record."""
        return map(entry_of, self.lines())

    def __len__(self) -> int:
        """Return how many records there are."""
        return sum(part.count(b"\n") for part in self.parts)

    def count_of(self, action: str) -> int:
        """Return how many spans have such a verdict: inside a text each quote has a backslash, so no text counts."""
        return sum(part.count(f'", "action": "{action}", "reason": "'.encode()) for part in self.parts)
