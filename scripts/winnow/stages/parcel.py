"""A cleaned article in, a line of JSON out, and back: what travels between processes and is kept between runs.

Only what cannot be told from the rest is written: every text is a range of the article's text, every name that of its
source. JSON, since it is read quickly and whatever a damaged or foreign file holds, reading it runs nothing.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from sys import intern
from typing import Any

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
        said.terms,
        said.votes,
        said.manner,
    ]


def pack(document: Document, judged: Sequence[Judged], said: Sequence[Said]) -> bytes:
    """Return a cleaned article as one line of JSON, without the name and what is known of its source."""
    blocks: list[list[Any]] = []
    sentences: list[list[Any]] = []
    verdicts = []
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
    head = [document.text, document.encoding, document.extracted, document.markdown]
    supporting = (item for item in judged if item.action in SUPPORTING)
    sayings = [said_row(each, item) for each, item in zip(said, supporting, strict=True)]
    rows = [head, blocks, sentences, verdicts, sayings]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def unpack(data: bytes, source: Source) -> tuple[Document, tuple[Judged, ...], tuple[Said, ...]]:
    """Return the cleaned article that a line of JSON holds, as that of the given source.

    Raises ValueError, TypeError, LookupError or AttributeError where it holds none.
    """
    head, block_rows, sentence_rows, verdict_rows, said_rows = json.loads(data.decode("utf-8", "surrogatepass"))
    text, encoding, extracted, markdown = head
    name = source.name
    document = Document(
        source=name, text=text, encoding=encoding, known=source.known, extracted=extracted, markdown=markdown
    )
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
    judged = tuple(unpacked(row, sentences, text) for row in verdict_rows)
    supporting = (item for item in judged if item.action in SUPPORTING)
    return document, judged, tuple(map(unpacked_said, said_rows, supporting))


def unpacked(row: Sequence[Any], sentences: Sequence[Sentence], text: str) -> Judged:
    """Return the verdict that a row holds."""
    place, name, start, end, kind, action, reason, clean, cuts = row
    sentence = sentences[place]
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
    text, claims, named, numbers, negated, terms, votes, manner = row
    return Said(
        id=item.id,
        text=item.clean if text == AS_IT_IS else text,
        claims=tuple(map(intern, claims)),
        named=tuple(named),
        numbers=tuple(numbers),
        negated=negated,
        terms=tuple(map(intern, terms)),
        votes=tuple((TOPICS[topic], weight) for topic, weight in votes),
        manner=tuple(manner),
    )
