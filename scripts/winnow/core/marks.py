"""The marks of Markdown inside a sentence, which are no words: emphasis, code, the addresses of links, pictures."""

from __future__ import annotations

import re
from collections.abc import Iterator

from winnow.core.records import Span
from winnow.core.text import Folded

LINK = re.compile(
    r"""
    (?P<open>!?\[) (?P<words>[^\[\]]{0,400})
    (?P<close>\](?:\([^()\s]{0,500}(?:\s"[^"]{0,200}")?\) | \[[^\[\]]{0,80}\]))   # [words](address "title")
    """,
    re.VERBOSE,
)
EMPHASIS = re.compile(
    r"""
    (?<![\w*_]) (?P<open>\*{1,3}|_{1,3}) (?=[^\s*_])
    [^*_]{1,400}?
    (?<=[^\s*_]) (?P<close>(?P=open)) (?![\w*_])   # **words**
    """,
    re.VERBOSE,
)
CODE = re.compile(r"(?P<open>`{1,2})[^`]{1,200}(?P<close>(?P=open))")
HEADING = re.compile(r"#{1,6}\s{1,4}")
TAG = re.compile(r"</?[a-z][a-z0-9]{0,10}(?:\s[^<>]{0,200})?/?>", re.IGNORECASE)


def marks(text: str) -> Iterator[Span]:
    """Yield the ranges of a text that are marks and not words, a picture with the words for it."""
    heading = HEADING.match(text)
    if heading:
        yield Span(start=0, end=heading.end())
    for match in LINK.finditer(text):
        if match["open"].startswith("!"):
            yield Span(start=match.start(), end=match.end())
        else:
            yield Span(start=match.start(), end=match.end("open"))
            yield Span(start=match.start("close"), end=match.end())
    for pattern in (EMPHASIS, CODE):
        for match in pattern.finditer(text):
            yield Span(start=match.start("open"), end=match.end("open"))
            yield Span(start=match.start("close"), end=match.end("close"))
    for match in TAG.finditer(text):
        yield Span(start=match.start(), end=match.end())


def without_marks(folded: Folded) -> Folded:
    """Return a folded text without its marks, the way back kept."""
    gone = [False] * len(folded.text)
    for span in marks(folded.text):
        gone[span.start : span.end] = [True] * (span.end - span.start)
    kept = [place for place, away in enumerate(gone) if not away]
    origins = [folded.origins[place] for place in kept]
    return Folded("".join(folded.text[place] for place in kept), [*origins, folded.origins[len(folded.text)]])
