"""A small convolutional network over the words of an article, in whole numbers, so that every machine finds the same.

Each word has a row of numbers. Convolutions let it see its neighbours, 1, 2, 4 and 8 words away (Yu and Koltun,
Multi-Scale Context Aggregation by Dilated Convolutions, ICLR 2016; for text: Strubell and others, Fast and Accurate
Entity Recognition with Iterated Dilated Convolutions, EMNLP 2017), and what its sentence and its article hold together
is added. Out come three numbers a word: whether it was pasted in, whether what was pasted in begins with it, and
whether it ends with it. For every row of words of a sentence it also says how likely just that row was pasted in: what
each of its words adds, inside, first and last, and how well the word before it goes with the word behind it, as a
product of what the two show (a biaffine score of spans: Yu, Bohnet and Poesio, Named Entity Recognition as Dependency
Parsing, ACL 2020).

Weights and values are small integers (Jacob and others, Quantization and Training of Neural Networks for Efficient
Integer-Arithmetic-Only Inference, CVPR 2018), and every sum of products stays below 2**24. Up to there single precision
is exact in whatever order a processor adds, so the same article has the same numbers everywhere.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NoReturn

import numpy as np
from numpy.typing import NDArray

from winnow.core.problems import ContentError, Problem

Floats = NDArray[np.float32]
"""Whole numbers, held as floats since matrices of floats are multiplied faster."""
Odds = NDArray[np.float64]
Whole = NDArray[np.int32]
Small = NDArray[np.int8]
RowsOf = Callable[[int, int], Floats]
"""Gives the rows of the words from one place up to another."""

MOST = 255.0
"""The highest value that a layer hands on."""
HIGHEST = 127.0
"""The highest number of a meaning."""
HEADS = 3
"""Numbers that are told of a word."""
UNITS = 16
"""What a row of words weighs is told in sixteenths."""
LONGEST, LEFT = 22, 3
"""Words of a row that is weighed, at most, and words of its sentence that are left without it, at least."""
NEVER = -(1 << 20)
"""What a row weighs that cannot have been pasted in."""
SIDE = 127.0
"""The highest number of what a word shows to a word behind it or before it."""
EXACT = 1 << 24
"""From here on single precision leaves out whole numbers."""
CHUNK = 2048
"""Words that are worked on at once: three times their values are held meanwhile."""
MEND = "Take `scripts/data/tagger.npz` from the repository again, or run `make fit`"


@dataclass(frozen=True, slots=True, eq=False)
class Layer:
    """A layer: the values of one row in, those of the next out."""

    weights: Floats
    """Shape (values in, values out), whole numbers."""
    bias: Floats
    """What is added to each sum of products, whole numbers."""
    shares: Floats
    """What each sum is multiplied by, so that it fits between 0 and MOST; in the last layer, so that it is log odds."""

    def of(self, rows: Floats) -> Floats:
        """Return the values that rows of values give."""
        return activated(rows @ self.weights + self.bias, self.shares)


def activated(sums: Floats, shares: Floats) -> Floats:
    """Return sums of products as values: negative ones are 0, all are rounded."""
    np.maximum(sums, 0.0, out=sums)
    sums *= shares
    np.rint(sums, out=sums)
    return np.minimum(sums, MOST, out=sums)


def signed(rows: Floats, layer: Layer) -> Floats:
    """Return what a layer makes of rows of values where it may be negative, too."""
    found: Floats = np.clip(np.rint((rows @ layer.weights + layer.bias) * layer.shares), -SIDE, SIDE)
    return found


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """What a network says of the words of an article, a row a word."""

    odds: Odds
    """Logarithms of the odds that each was pasted in, begins and ends what was: shape (words, 3)."""
    adds: Whole
    """What each adds to a row of words that was pasted in, standing in it, first in it, last in it: sixteenths."""
    before: Small
    """What each shows to a word behind a row of words that it stands before."""
    behind: Small
    """What each shows to a word before a row of words that it stands behind."""


@dataclass(frozen=True, eq=False)
class Rows:
    """What a network says of every row of words of a sentence of n words: how likely just that was pasted in."""

    adds: Whole
    """See `Told`: shape (n, 3)."""
    before: Small
    """What the word before each place shows, first what no word shows: shape (n + 1, numbers)."""
    behind: Small
    """What the word at each place shows, last what no word shows."""
    together: float

    def scores(self, firsts: NDArray[np.signedinteger], ends: NDArray[np.signedinteger]) -> Whole:
        """Return what rows of words weigh, in sixteenths, by the places of their first words and their ends."""
        sums = np.concatenate([[0], np.cumsum(self.adds[:, 0])])
        products = (self.before[firsts].astype(np.int32) * self.behind[ends]).sum(axis=1)
        inner = sums[ends] - sums[firsts] + self.adds[firsts, 1] + self.adds[ends - 1, 2]
        found: Whole = inner + np.rint(products * self.together).astype(np.int32)
        return found

    @cached_property
    def every(self) -> Whole:
        """What all rows of up to LONGEST words weigh: shape (n, LONGEST), NEVER where one reaches out of the sentence.

        The place is that of the first word, then how many follow it.
        """
        size = len(self.adds)
        found = np.full((size, LONGEST), NEVER, dtype=np.int32)
        firsts, more = np.nonzero(np.arange(size)[:, None] + np.arange(LONGEST) < size)
        found[firsts, more] = self.scores(firsts, firsts + more + 1)
        return found

    @cached_property
    def likeliest(self) -> int:
        """What the likeliest row weighs that leaves some words of the sentence; NEVER where none does."""
        most = len(self.adds) - LEFT
        return int(self.every[:, :most].max(initial=NEVER)) if most > 0 else NEVER


@dataclass(frozen=True, slots=True, eq=False)
class Network:
    """The weights of a network that tells pasted words from honest ones."""

    meanings: Floats
    """What each number of a word's meaning adds to its row: shape (numbers, values)."""
    facts: Mapping[str, Floats]
    """What each fact of a word adds to it, by name."""
    start: Layer
    """What makes a row of values of that sum; its weights are empty."""
    convolutions: tuple[Layer, ...]
    """Each sees a word and two others, twice as far away as the layer before."""
    sentence: Layer
    """What a sentence holds: mean and most of its words, mean of all sentences."""
    joined: Layer
    """A word and its sentence."""
    last: Layer
    """Three numbers, whose shares make them logarithms of odds."""
    adds: Layer
    """What a word adds to a row of words: see `Told`."""
    before: Layer
    behind: Layer
    edges: Small
    """What no word shows before a row of words, and behind it: shape (2, numbers)."""
    together: float
    """What a product of what two words show is multiplied by."""

    def log_odds(self, rows: Floats, starts: Sequence[int]) -> Odds:
        """Return the logarithms of the odds that each word was pasted in, begins and ends what was: shape (words, 3).

        `rows` holds the sums of the words, shape (words, values); `starts` the place of the first word
        of each sentence, none of which is empty.
        """
        return self.told(lambda first, end: rows[first:end], len(rows), starts).odds

    def told(self, rows: RowsOf, size: int, starts: Sequence[int]) -> Told:
        """Return what is said of so many words, whose rows are asked for as they are needed; `starts` as above.

        Only CHUNK words are held as floats at a time, with those that their convolutions reach; what all words hold is
        kept as bytes, since values are whole numbers up to MOST: a long article takes a fourth of the room.
        """
        values = np.empty((size, len(self.start.bias)), np.uint8)
        firsts = np.array(starts, np.int64)
        sums = np.zeros((len(firsts), values.shape[1]))
        most = np.zeros((len(firsts), values.shape[1]), np.float32)
        for first, end in chunks(size):
            part = self.seen(rows, first, end, size)
            values[first:end] = part
            one, last = np.searchsorted(firsts, [first, end - 1], side="right") - [1, 0]
            at = np.maximum(firsts[one:last] - first, 0)
            sums[one:last] += np.add.reduceat(part, at, axis=0, dtype=np.float64)
            most[one:last] = np.maximum(most[one:last], np.maximum.reduceat(part, at, axis=0))
        held = self.held(np.rint(sums / np.diff(firsts, append=size)[:, None]), most)
        sides = self.edges.shape[1]
        found = Told(
            odds=np.empty((size, HEADS)),
            adds=np.empty((size, HEADS), np.int32),
            before=np.empty((size, sides), np.int8),
            behind=np.empty((size, sides), np.int8),
        )
        for first, end in chunks(size):
            sentences = np.searchsorted(firsts, np.arange(first, end), side="right") - 1
            some = values[first:end].astype(np.float32)
            joined = self.joined.of(np.concatenate([some, held[sentences]], axis=1, dtype=np.float32))
            odds = joined @ self.last.weights + self.last.bias
            found.odds[first:end] = odds.astype(np.float64) * self.last.shares.astype(np.float64)
            found.adds[first:end] = np.rint((joined @ self.adds.weights + self.adds.bias) * self.adds.shares)
            found.before[first:end] = signed(some, self.before)
            found.behind[first:end] = signed(some, self.behind)
        return found

    def rows_of(self, told: Told, words: NDArray[np.int64]) -> Rows:
        """Return what is said of the rows of words of a sentence, by the places of its words."""
        none_before, none_behind = self.edges[:1], self.edges[1:]
        return Rows(
            adds=told.adds[words],
            before=np.concatenate([none_before, told.before[words]]),
            behind=np.concatenate([told.behind[words], none_behind]),
            together=self.together,
        )

    def seen(self, rows: RowsOf, first: int, end: int, size: int) -> Floats:
        """Return the values of the words from one place up to another, with what they see of their neighbours."""
        reach = (1 << len(self.convolutions)) - 1
        low, high = max(0, first - reach), min(size, end + reach)
        values = activated(rows(low, high) + self.start.bias, self.start.shares)
        for power, layer in enumerate(self.convolutions):
            values = convolved(values, layer, 1 << power)
        return values[first - low : end - low]

    def held(self, mean: NDArray[np.float64], most: Floats) -> NDArray[np.uint8]:
        """Return what each sentence holds, from the mean and the most of its words' values: those of all count too."""
        whole = np.rint(mean.sum(axis=0) / max(1, len(mean)))
        held = np.empty(mean.shape, np.uint8)
        for first, end in chunks(len(mean)):
            some = mean[first:end]
            pooled = np.concatenate([some, most[first:end], np.broadcast_to(whole, some.shape)], axis=1)
            held[first:end] = self.sentence.of(pooled.astype(np.float32))
        return held


def chunks(size: int) -> Iterator[tuple[int, int]]:
    """Yield the ranges of places that are worked on together."""
    yield from ((first, min(first + CHUNK, size)) for first in range(0, size, CHUNK))


def convolved(values: Floats, layer: Layer, far: int) -> Floats:
    """Return values with what each word and those so far before and behind it give together added."""
    edge = np.zeros((far, values.shape[1]), dtype=np.float32)
    padded = np.concatenate([edge, values, edge])
    seen = np.concatenate([padded[step * far : step * far + len(values)] for step in range(3)], axis=1)
    found: Floats = np.minimum(values + layer.of(seen), MOST)
    return found


def layer_of(arrays: Mapping[str, NDArray[np.generic]], name: str) -> Layer:
    """Return a layer of a file."""
    weights, bias, shares = (arrays[f"{name}.{part}"].astype(np.float32) for part in ("weights", "bias", "shares"))
    if not bias.shape == shares.shape == weights.shape[1:] or not np.isfinite(shares).all():
        refuse(f"`{name}` is no layer")
    if any(not np.array_equal(np.rint(part), part) for part in (weights, bias)):
        refuse(f"`{name}` holds no whole numbers")
    if not np.abs(weights).sum(axis=0).max(initial=0.0) * MOST + np.abs(bias).max(initial=0.0) < EXACT:
        refuse(f"sums of `{name}` may be rounded")
    return Layer(weights, bias, shares)


def refuse(what: str) -> NoReturn:
    """Raise ContentError: the file holds no network that can be used."""
    raise ContentError(Problem(where="tagger.npz", what=what, mend=MEND))


def network_of(arrays: Mapping[str, NDArray[np.generic]]) -> Network:
    """Return the network that the arrays of a file hold.

    `names` holds the names of the facts, one a line; `meanings` and `facts` a row each of what they add; every layer
    has `weights`, `bias` and `shares`, by `start`, `convolution-0` and so on, `sentence`, `joined`, `last`,
    `adds`, `before`, `behind`.

    Raises ContentError where the arrays do not go together, or sums of their products could be rounded.
    """
    names = arrays["names"].tobytes().decode("ascii").split("\n")
    refuse_no_numbers(arrays)
    facts, meanings = arrays["facts"].astype(np.float32), arrays["meanings"].astype(np.float32)
    depth = sum(name.startswith("convolution-") for name in arrays) // 3
    convolutions = tuple(layer_of(arrays, f"convolution-{n}") for n in range(depth))
    found = Network(
        meanings=meanings,
        facts=dict(zip(names, facts, strict=False)),
        start=layer_of(arrays, "start"),
        convolutions=convolutions,
        sentence=layer_of(arrays, "sentence"),
        joined=layer_of(arrays, "joined"),
        last=layer_of(arrays, "last"),
        adds=layer_of(arrays, "adds"),
        before=layer_of(arrays, "before"),
        behind=layer_of(arrays, "behind"),
        edges=arrays["edges"].astype(np.int8),
        together=float(arrays["together"].astype(np.float32)[0]),
    )
    if len(set(names)) != len(facts):
        refuse("layers do not go together")
    refuse_misfits(found)
    added = np.abs(meanings).sum(axis=0) * HIGHEST + np.abs(facts).sum(axis=0) + np.abs(found.start.bias)
    if not added.max(initial=0.0) < EXACT:
        refuse("sums of `facts` may be rounded")
    return found


def refuse_no_numbers(arrays: Mapping[str, NDArray[np.generic]]) -> None:
    """Raise ContentError where arrays that are no layers do not hold what they must."""
    for name in ("facts", "meanings", "edges"):
        if not np.array_equal(np.rint(arrays[name]), arrays[name]):
            refuse(f"`{name}` holds no whole numbers")
    if not np.abs(arrays["edges"].astype(np.float32)).max(initial=0.0) <= SIDE:
        refuse("`edges` holds numbers that are too high")
    if arrays["together"].shape != (1,) or not np.isfinite(arrays["together"]).all():
        refuse("`together` is no number")


def refuse_misfits(found: Network) -> None:
    """Raise ContentError where what one layer hands on is not what the next one takes."""
    width, sides = found.meanings.shape[1], found.edges.shape[1]
    ends = (found.last, found.adds, found.before, found.behind)
    layers = (*found.convolutions, found.sentence, found.joined)
    inputs = [layer.weights.shape[0] for layer in (*layers, *ends)]
    wanted = [*([3 * width] * len(found.convolutions)), 3 * width, 2 * width, *([width] * len(ends))]
    outputs = [layer.weights.shape[1] for layer in (found.start, *layers, *ends)]
    handed = [*([width] * (1 + len(layers))), HEADS, HEADS, sides, sides]
    facts = {len(row) for row in found.facts.values()}
    if inputs != wanted or outputs != handed or facts != {width} or not found.convolutions:
        refuse("layers do not go together")
