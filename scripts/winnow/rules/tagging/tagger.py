"""The log odds that each word of an article was pasted in, by the words around it and by what the article says.

Observed: what is pasted in, whatever it sells and wherever it stands, differs from its surroundings in many small ways
at once, and how they go together matters: a sum of weights sees each by itself. So a network reads the whole article,
word by word (`core/network.py`). It decides nothing: what it says of the words of a sentence is a witness among others
(`rules/around.py`), and what it says of each word, and of each row of words, helps to find where a run begins and ends
(`rules/spliced/`).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence, Sized
from itertools import accumulate, chain, islice, pairwise, product
from math import sqrt

import numpy as np
from numpy.typing import NDArray

from winnow.core.meanings import Meanings
from winnow.core.network import HEADS, Floats, Network, RowsOf
from winnow.core.remembered import Remembered
from winnow.core.rulebook import Rulebook
from winnow.rules.features import Worlds
from winnow.rules.tagging.places import Piece, piece_facts, spread, word_facts
from winnow.rules.tagging.words import TOKEN, UNHEARD, Heard, Tag, Word, word_of

MEANING = 64.0
"""Length of the vector of a meaning, in whole numbers."""
MOST_WORDS = 1 << 14
"""Words whose rows are remembered, and sets of facts; then it begins anew."""
STEPS = (-5.0, -3.5, -2.0, -1.0, 0.0, 1.0, 2.0, 3.5)
"""Log odds between the steps of what a network says of a word."""
TRIPLES = tuple(product(range(len(STEPS) + 1), repeat=HEADS))
"""All that the three numbers of a word can be in steps; words share them."""
PLACES_OF_STEPS = np.array([(len(STEPS) + 1) ** power for power in reversed(range(HEADS))])
"""What a step of each number adds to the place in TRIPLES."""


class Tagger:
    """Tags the words of articles by one network; it remembers what words show by themselves."""

    def __init__(self, network: Network, meanings: Meanings, worlds: Worlds, usual: frozenset[str]) -> None:
        """Begin with nothing remembered; `usual` holds the stems of honest articles."""
        self.network, self.meanings, self.worlds, self.usual = network, meanings, worlds, usual
        self.nothing: Floats = np.zeros(network.meanings.shape[1], dtype=np.float32)
        self.known = Remembered(self.known_of, MOST_WORDS)
        self.sums = Remembered[tuple[str, ...], Floats](self.sum_of, MOST_WORDS)

    def known_of(self, token: str) -> tuple[Word, bytes]:
        """Return what a word or mark shows by itself, and the row that it adds up to as bytes.

        Bytes, since those of all words of an article are joined at once.
        """
        word, meant = shown(token, self.meanings, self.worlds, self.usual)
        row = self.sum_of(word.facts)
        return word, (row if meant is None else row + meant @ self.network.meanings).tobytes()

    def sum_of(self, facts: Sequence[str]) -> Floats:
        """Return what some facts add up to."""
        rows = [row for name in facts if (row := self.network.facts.get(name)) is not None]
        return np.sum(rows, axis=0, dtype=np.float32) if rows else self.nothing

    def heard(self, pieces: Sequence[Piece], vocabulary: frozenset[str], title: frozenset[str]) -> list[Heard]:
        """Return for each sentence of an article, in order, what the network says of it.

        `vocabulary` holds the stems of what the article is about, `title` those of its title.
        """
        tokens = [TOKEN.findall(piece.text) for piece in pieces]
        known = [list(map(self.known.__getitem__, row)) for row in tokens]
        words = [[word for word, _ in row] for row in known]
        starts = [start for start, row in zip(starts_of(words), words, strict=True) if row]
        is_word = [[bool(word.text) for word in row] for row in words]
        alone = [row for sentence in known for _, row in sentence]
        told = self.network.told(self.placed(alone, starts, pieces, words, vocabulary, title), len(alone), starts)
        places = np.flatnonzero(list(chain.from_iterable(is_word)))
        tags = tags_of(told.odds[places])
        ends = [0, *accumulate(map(sum, is_word))]
        return [
            Heard(tuple(islice(tags, end - first)), self.network.rows_of(told, places[first:end]))
            if end > first
            else UNHEARD
            for first, end in pairwise(ends)
        ]

    def placed(
        self,
        alone: Sequence[bytes],
        starts: Sequence[int],
        pieces: Sequence[Piece],
        words: Sequence[Sequence[Word]],
        vocabulary: frozenset[str],
        title: frozenset[str],
    ) -> RowsOf:
        """Return what gives the rows of words and marks, with what their places add to the rows of them `alone`.

        `starts` are those of the sentences that have any. The rows are put together as they are asked for, since those
        of all words of a long article take much room.
        """
        filled = [n for n, row in enumerate(words) if row]
        whole = [self.sums[facts] for facts in sentence_facts(pieces, words, filled)]
        facts = placed_facts(pieces, words, words, vocabulary, title)
        placed = [(self.sums[name,], np.sort(np.array(places, np.int64))) for name, places in facts.items()]
        firsts = np.array(starts, np.int64)

        def rows(first: int, end: int) -> Floats:
            """Return the rows from one place up to another."""
            one, last = np.searchsorted(firsts, [first, end - 1], side="right") - [1, 0]
            bounds = np.clip(np.append(firsts[one:last], end), first, end)
            found = np.repeat(np.array(whole[one:last]), np.diff(bounds), axis=0)
            found += np.frombuffer(b"".join(alone[first:end]), dtype=np.float32).reshape(-1, len(self.nothing))
            for row, places in placed:
                low, high = np.searchsorted(places, [first, end])
                found[places[low:high] - first] += row
            return found

        return rows


def starts_of(words: Sequence[Sequence[Word]]) -> Iterator[int]:
    """Yield the place of the first word or mark of each sentence among those of all sentences."""
    return accumulate(map(len, words[:-1]), initial=0) if words else iter(())


def tags_of(odds: NDArray[np.float64]) -> Iterator[Tag]:
    """Yield the tags of words; `odds` has a row a word."""
    steps = np.searchsorted(STEPS, odds, side="right") @ PLACES_OF_STEPS
    return map(Tag._make, zip(*odds.T.tolist(), map(TRIPLES.__getitem__, steps.tolist()), strict=True))


def shown(token: str, meanings: Meanings, worlds: Worlds, usual: frozenset[str]) -> tuple[Word, Floats | None]:
    """Return what a word or mark shows by itself, and what it means; a word that nobody knows shows that."""
    word = word_of(token, worlds, usual)
    meant = meaning_of(word.text, meanings) if word.text else None
    unknown = meant is None and word.text.isalpha()
    return word._replace(facts=(*word.facts, "unknown")) if unknown else word, meant


def meaning_of(text: str, meanings: Meanings) -> Floats | None:
    """Return what a word means as whole numbers; None where nobody knows."""
    place = meanings.places.get(text)
    if place is None:
        return None
    vector = meanings.vectors[place].astype(np.int64)
    length = sqrt(int((vector * vector).sum()))
    return np.asarray(np.rint(vector * (MEANING / max(1.0, length))), dtype=np.float32)


def sentence_facts(pieces: Sequence[Piece], tokens: Sequence[Sized], filled: Sequence[int]) -> list[tuple[str, ...]]:
    """Return the facts of each sentence that has words or marks."""
    sizes = Counter(piece.block for piece in pieces)
    last = max(sizes, default=0)
    return [tuple(piece_facts(pieces[n], len(tokens[n]), sizes[pieces[n].block], last)) for n in filled]


def placed_facts(
    pieces: Sequence[Piece],
    tokens: Sequence[Sized],
    words: Sequence[Sequence[Word]],
    vocabulary: frozenset[str],
    title: frozenset[str],
) -> Mapping[str, list[int]]:
    """Return the places of the words and marks of which a fact holds by what stands around them, by its name."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    sentences = spread(words)
    about = Remembered[str, tuple[str, ...]](
        lambda part: tuple(word_facts(part, sentences, vocabulary, title)), MOST_WORDS
    )
    of_words: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    place = 0
    for n, piece in enumerate(pieces):
        if tokens[n]:
            end = place + len(tokens[n])
            found["sentence-first"].append(place)
            if n == 0 or pieces[n - 1].block != piece.block:
                found["block-first"].append(place)
            if n + 1 == len(pieces) or pieces[n + 1].block != piece.block:
                found["block-last"].append(end - 1)
            for at, word in enumerate(words[n], place):
                if word.stem:
                    of_words[about[word.stem]].append(at)
            for name, places in told(piece).items():
                found[name].extend(place + at for at in places)
            place = end
    for facts, places in of_words.items():
        for name in facts:
            found[name] += places
    return found


def told(piece: Piece) -> dict[str, list[int]]:
    """Return the places in a sentence of the words and marks that hold signs of spam, by the name of the fact."""
    found: dict[str, list[int]] = {}
    for name, spans in (("hard", piece.hard), ("soft", piece.soft)):
        if spans:
            ranges = [match.span() for match in TOKEN.finditer(piece.text)]
            found[name] = [
                n for n, (start, end) in enumerate(ranges) if any(s.start < end and start < s.end for s in spans)
            ]
    return found


TAGGERS: dict[Network, Tagger] = {}
"""The tagger by the network that was used last."""


def tagger_of(book: Rulebook) -> Tagger:
    """Return the tagger of a rulebook."""
    found = TAGGERS.get(book.network)
    if found is None or (found.worlds, found.meanings, found.usual) != (book.worlds, book.meanings, book.usual):
        TAGGERS.clear()
        found = TAGGERS[book.network] = Tagger(book.network, book.meanings, book.worlds, book.usual)
    return found
