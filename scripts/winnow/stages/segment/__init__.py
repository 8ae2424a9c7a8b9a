"""Document in, Blocks out: titles, headings, questions, paragraphs and list items found in text without markup."""

from __future__ import annotations

from winnow.core.records import Block, Document
from winnow.stages.segment.lines import read_lines
from winnow.stages.segment.plain import blocks_of


def segment(document: Document) -> tuple[Block, ...]:
    """Return the blocks of a document in order; together they hold every non-blank character once."""
    return blocks_of(document.source, read_lines(document.text))
