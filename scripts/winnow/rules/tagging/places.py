"""What a sentence, and a word in it, show by their place in an article and by what else the article says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from winnow.core.records import Span
from winnow.rules.tagging.words import Word

PLACES = (0.25, 0.5, 0.75, 0.9)
"""Shares of the blocks behind which a sentence stands."""
LENGTHS = (4, 8, 15, 25, 40)
"""Words and marks of a sentence."""
NEIGHBOURS = (2, 4)
"""Sentences of its block."""
AGAIN = 2
"""Other sentences that hold a word from which more make no difference."""
SAID = tuple(tuple(f"said:{least}" for least in range(1, others + 1)) for others in range(AGAIN + 1))
"""The facts of a word that so many other sentences hold."""
OWN, TITLE = ("own",), ("title",)


@dataclass(frozen=True, slots=True)
class Piece:
    """A sentence, a line or a heading as it stands in its article."""

    text: str
    """Folded."""
    hard: tuple[Span, ...]
    """Where it holds what honest prose has no use for."""
    soft: tuple[Span, ...]
    """Where it holds other signs of spam."""
    block: int
    kind: str
    """Of its block: title, heading, question, paragraph, item."""


def piece_facts(piece: Piece, count: int, size: int, last: int) -> Iterator[str]:
    """Yield the facts of a sentence of so many words and marks, in a block of so many sentences.

    `last` is the block that ends the article.
    """
    yield f"kind:{piece.kind}"
    place = piece.block / max(1, last)
    yield from (f"behind:{share}" for share in PLACES if place > share)
    yield from (f"long:{least}" for least in LENGTHS if count >= least)
    yield from (f"beside:{least}" for least in NEIGHBOURS if size >= least)
    if piece.block == 0:
        yield "first"
    if piece.block == last:
        yield "last"


def spread(words: Sequence[Sequence[Word]]) -> Mapping[str, int]:
    """Return in how many sentences each word that says what they are about stands, by its stem."""
    return Counter(part for sentence in words for part in {word.stem for word in sentence if word.stem})


def word_facts(
    part: str, sentences: Mapping[str, int], vocabulary: frozenset[str], title: frozenset[str]
) -> tuple[str, ...]:
    """Return what the article says of a word, by its stem: whether it is about it, how many other sentences hold it."""
    said = SAID[min(AGAIN, sentences[part] - 1)]
    return said + OWN * (part in vocabulary) + TITLE * (part in title)
