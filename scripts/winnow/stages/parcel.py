"""A cleaned article in, lines of JSON out, and back: what travels between processes and is kept between runs.

Of the verdicts only what cannot be told from the rest is written: every text is a range of the article's text, every
name that of its source. Beside them stands what the stages that look at the whole pile ask of an article, made where
articles are cleaned, so that it is made once and on all cores. JSON, since it is read quickly and whatever a damaged or
foreign file holds, reading it runs nothing.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from sys import intern
from typing import Any

from winnow.core.brief import Brief, Held, Paragraph, Tally
from winnow.core.ledger import stem_of
from winnow.core.records import (
    SUPPORTING,
    Action,
    Block,
    BlockKind,
    Document,
    Judged,
    Kind,
    Said,
    Sentence,
    Source,
    Span,
    Topic,
)

KINDS: Mapping[str, Kind] = {kind.value: kind for kind in Kind}
ACTIONS: Mapping[str, Action] = {action.value: action for action in Action}
BLOCK_KINDS: Mapping[str, BlockKind] = {kind.value: kind for kind in BlockKind}
TOPICS: Mapping[str, Topic] = {topic.value: topic for topic in Topic}
HASH = 4
"""Bytes of the hash of a word."""
LEVEL = 1
"""Of zlib: what is packed is half as long at a tenth of the time that the highest level takes."""
AS_IT_IS = 1
"""Stands for words that are those of the text itself."""


def block_row(block: Block) -> list[Any]:
    """Return a block as a row."""
    span = block.span
    return [block.order, block.kind, span.start, span.end, block.heading, block.question, block.level, block.note]


def judged_row(item: Judged, sentence: int) -> list[Any]:
    """Return a verdict as a row; `sentence` is the place of its sentence among the rows."""
    clean = AS_IT_IS if item.clean == item.text else item.clean
    return [sentence, item.id, item.span.start, item.span.end, item.kind, item.action, item.reason, clean, item.cuts]


def said_row(said: Said, item: Judged) -> list[Any]:
    """Return what a sentence says as a row."""
    text = AS_IT_IS if said.text == item.clean else said.text
    return [
        text,
        said.claims,
        said.named,
        said.numbers,
        said.negated,
        " ".join(said.terms),
        said.votes,
        said.manner,
        said.headed,
    ]


def brief_row(brief: Brief) -> list[Any]:
    """Return what the pile asks of an article, without the hashes of its words, as a row."""
    return [
        brief.worth,
        brief.title,
        brief.headings,
        brief.tallies,
        brief.paragraphs,
        brief.held,
        brief.sizes,
    ]


def opened_brief(row: Sequence[Any], hashes: bytes) -> Brief:
    """Return what the pile asks of an article, from a row and the hashes of its words.

    Raises ValueError where there are not as many as the row says.
    """
    worth, title, headings, tallies, paragraph_rows, held, sizes = row
    paragraphs = tuple(map(Paragraph._make, paragraph_rows))
    middle = HASH * sum(sizes)
    end = middle + HASH * sum([paragraph.size for paragraph in paragraphs])
    if len(hashes) != end:
        message = f"{len(hashes)} bytes of hashes in place of {end}"
        raise ValueError(message)
    return Brief(
        worth=worth,
        title=title,
        headings=tuple(headings),
        tallies=tuple(map(Tally._make, tallies)),
        paragraphs=paragraphs,
        paragraph_words=hashes[middle:],
        held=tuple(map(Held._make, held)),
        sizes=tuple(sizes),
        words=hashes[:middle],
    )


def written(rows: Sequence[Any]) -> bytes:
    """Return rows as one line of JSON."""
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def read(line: bytes) -> Any:  # noqa: ANN401 (rows have no type)
    """Return the rows that a line of JSON holds."""
    return json.loads(line.decode("utf-8", "surrogatepass"))


def rows_of(judged: Iterable[Judged]) -> list[list[Any]]:
    """Return verdicts, with their blocks and sentences, as rows."""
    blocks: list[list[Any]] = []
    sentences: list[list[Any]] = []
    verdicts: list[list[Any]] = []
    block: Block | None = None
    sentence: Sentence | None = None
    for item in judged:
        if item.sentence.block is not block:
            block = item.sentence.block
            blocks.append(block_row(block))
        if item.sentence is not sentence:
            sentence = item.sentence
            sentences.append([len(blocks) - 1, sentence.index, sentence.span.start, sentence.span.end, sentence.line])
        verdicts.append(judged_row(item, len(sentences) - 1))
    return [blocks, sentences, verdicts]


def pack(document: Document, judged: Sequence[Judged], said: Sequence[Said], brief: Brief) -> bytes:
    """Return a cleaned article as bytes, without the name and what is known of its source.

    The first line holds what the pile asks of every article, the second its supporting sentences. Behind them stand
    the hashes of its words and, compressed, what seldom or never is made a record: every verdict, and its part of the
    ledger. The first line begins with how many bytes the first two of the three take.
    """
    places = [place for place, item in enumerate(judged) if item.action in SUPPORTING]
    supporting = [judged[place] for place in places]
    sayings = [said_row(each, item) for each, item in zip(said, supporting, strict=True)]
    hashes = brief.words + brief.paragraph_words
    rows = zlib.compress(written(rows_of(judged)), LEVEL)
    entries = zlib.compress(b"\n".join(map(stem_of, judged)), LEVEL)
    about = [document.text, document.encoding, document.extracted, document.markdown]
    head = written([len(hashes), len(rows), about, brief_row(brief)])
    return b"\n".join([head, written([*rows_of(supporting), places, sayings]), hashes + rows + entries])


def opened_verdicts(rows: Sequence[Sequence[Any]], document: Document) -> tuple[Judged, ...]:
    """Return the verdicts that rows hold; what they share, a sentence or a block, they share again."""
    block_rows, sentence_rows, verdict_rows = rows
    name, text, markdown = document.source, document.text, document.markdown
    blocks = [
        Block(
            source=name,
            order=order,
            kind=BLOCK_KINDS[kind],
            span=Span(start=start, end=end),
            heading=heading,
            question=question,
            level=level,
            note=note,
        )
        for order, kind, start, end, heading, question, level, note in block_rows
    ]
    sentences = [
        Sentence(
            source=name,
            block=blocks[block],
            index=index,
            span=Span(start=start, end=end),
            line=line,
            text=text[start:end],
            markdown=markdown,
        )
        for block, index, start, end, line in sentence_rows
    ]
    return tuple(unpacked(row, sentences[row[0]], text) for row in verdict_rows)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """A cleaned article, opened as far as all that is made of a pile asks for it: what was dropped stays packed."""

    document: Document
    brief: Brief
    places: tuple[int, ...]
    """Places of the supporting sentences among the verdicts."""
    supporting: tuple[Judged, ...]
    said: tuple[Said, ...]
    """What each of them says."""
    rows: bytes
    """Every verdict, compressed."""
    entries: bytes
    """Its part of the ledger, as far as it decides that alone, compressed."""

    @property
    def judged(self) -> tuple[Judged, ...]:
        """Every verdict; unpacked anew each time that it is asked for."""
        return opened_verdicts(read(zlib.decompress(self.rows)), self.document)

    @property
    def stems(self) -> list[bytes]:
        """Its part of the ledger, as far as it decides that alone, line by line: a line for each verdict."""
        lines = zlib.decompress(self.entries)
        return lines.split(b"\n") if lines else []


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealed:
    """A cleaned article, opened as far as copies of articles are looked for with."""

    document: Document
    brief: Brief
    supporting: bytes
    """The supporting sentences, and what each of them says, as a line."""
    rows: bytes
    entries: bytes


def unseal(data: bytes, source: Source) -> Sealed:
    """Return the cleaned article that bytes hold, as that of the given source, its sentences as they came.

    Raises ValueError, TypeError, LookupError or AttributeError where they hold none.
    """
    first, second, rest = data.split(b"\n", 2)
    hashed, verdicts, (text, encoding, extracted, markdown), brief = read(first)
    return Sealed(
        document=Document(
            source=source.name, text=text, encoding=encoding, known=source.known, extracted=extracted, markdown=markdown
        ),
        brief=opened_brief(brief, rest[:hashed]),
        supporting=second,
        rows=rest[hashed : hashed + verdicts],
        entries=rest[hashed + verdicts :],
    )


def opened(sealed: Sealed) -> Parcel:
    """Return a cleaned article with its supporting sentences.

    Raises ValueError, TypeError, LookupError or AttributeError where it holds none.
    """
    *rows, places, sayings = read(sealed.supporting)
    supporting = opened_verdicts(rows, sealed.document)
    return Parcel(
        document=sealed.document,
        brief=sealed.brief,
        places=tuple(places),
        supporting=supporting,
        said=tuple(map(unpacked_said, sayings, supporting)),
        rows=sealed.rows,
        entries=sealed.entries,
    )


def unpacked(row: Sequence[Any], sentence: Sentence, text: str) -> Judged:
    """Return the verdict that a row holds."""
    _, name, start, end, kind, action, reason, clean, cuts = row
    same = sentence.span.start == start and sentence.span.end == end
    words = sentence.text if same else text[start:end]
    return Judged(
        id=name,
        sentence=sentence,
        span=sentence.span if same else Span(start=start, end=end),
        text=words,
        kind=KINDS[kind],
        action=ACTIONS[action],
        reason=intern(reason),
        clean=words if clean == AS_IT_IS else clean,
        cuts=tuple(cuts),
    )


def unpacked_said(row: Sequence[Any], item: Judged) -> Said:
    """Return what a sentence says, as a row holds it."""
    text, claims, named, numbers, negated, terms, votes, manner, headed = row
    return Said(
        id=item.id,
        text=item.clean if text == AS_IT_IS else text,
        claims=tuple(map(intern, claims)),
        named=tuple(named),
        numbers=tuple(numbers),
        negated=negated,
        terms=tuple(map(intern, terms.split())),
        votes=tuple([(TOPICS[topic], weight) for topic, weight in votes]),
        manner=tuple(manner),
        headed=tuple([TOPICS[topic] for topic in headed]),
    )
