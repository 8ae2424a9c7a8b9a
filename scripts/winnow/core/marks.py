"""What a sentence in Markdown reads as: emphasis, code, pictures and the addresses of links are no words.

A backslash before a mark is none either, and a character reference reads as its character, so that what
`core.markdown` escapes is undone here: cleaning a cleaned article then finds the same words again.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Sequence

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
ESCAPED = re.compile(r"\\[!-/:-@\[-`{-~]")
REFERENCE = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});")
ESCAPED_AWAY = "\ue000\ue000"
"""Two characters of private use, which no pattern takes for a mark, in the place of an escaped mark."""


def marks(text: str) -> Iterator[Span]:
    """Yield the ranges of a text that are marks and not words, a picture with the words for it."""
    heading = HEADING.match(text)
    if heading:
        yield Span(start=0, end=heading.end())
    for match in ESCAPED.finditer(text):
        yield Span(start=match.start(), end=match.start() + 1)
    bare = ESCAPED.sub(ESCAPED_AWAY, text)
    for match in LINK.finditer(bare):
        if match["open"].startswith("!"):
            yield Span(start=match.start(), end=match.end())
        else:
            yield Span(start=match.start(), end=match.end("open"))
            yield Span(start=match.start("close"), end=match.end())
    for pattern in (EMPHASIS, CODE):
        for match in pattern.finditer(bare):
            yield Span(start=match.start("open"), end=match.end("open"))
            yield Span(start=match.start("close"), end=match.end("close"))
    for match in TAG.finditer(bare):
        yield Span(start=match.start(), end=match.end())


def references(text: str) -> Iterator[tuple[Span, str]]:
    """Yield the character references of a text, each with the character that it reads as."""
    for match in REFERENCE.finditer(text):
        plain = html.unescape(match.group())
        if plain != match.group() and (plain.isprintable() or plain.isspace()):
            yield Span(start=match.start(), end=match.end()), plain


def blank_for(text: str, cut: Span) -> str:
    """Return a blank where a cut would join two words, else nothing."""
    return " " if text[cut.start - 1 : cut.start].isalnum() and text[cut.end : cut.end + 1].isalnum() else ""


def pieces(text: str, cuts: Iterable[Span] = ()) -> Iterator[tuple[str, Sequence[int]]]:
    """Yield what a text reads as without its marks and some cuts, each piece with the places of its characters."""
    gone = (*((cut, blank_for(text, cut)) for cut in cuts), *((mark, "") for mark in marks(text)))
    place = 0
    for span, plain in sorted((*gone, *references(text)), key=lambda pair: (pair[0].start, -pair[0].end)):
        if span.start >= place:
            yield text[place : span.start], range(place, span.start)
            yield plain, [span.start] * len(plain)
        place = max(place, span.end)
    yield text[place:], range(place, len(text))


def reading(text: str, cuts: Iterable[Span] = ()) -> str:
    """Return what a text in Markdown reads as, without some ranges of it."""
    return "".join(piece for piece, _ in pieces(text, cuts))


def without_marks(folded: Folded) -> Folded:
    """Return a folded text as it reads, without its marks, the way back kept."""
    words: list[str] = []
    origins: list[int] = []
    for piece, places in pieces(folded.text):
        words.append(piece)
        origins += [folded.origins[place] for place in places]
    return Folded("".join(words), [*origins, folded.origins[len(folded.text)]])
