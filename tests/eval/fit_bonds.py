"""Make `scripts/data/bonds.npz`: the pairs and rows of three that a language model of English knows, and how bound.

    pip download pocketsphinx==5.1.1 --no-deps && unzip pocketsphinx-*.whl
    python tests/eval/fit_bonds.py pocketsphinx/model/en-us/en-us.lm.bin

The package holds CMU Sphinx's model of general English (its notice: `scripts/data/bonds-notice.txt`): 72,547 words,
2,051,541 pairs and 1,669,625 rows of three, in a trie whose numbers are packed bit by bit and that begins with the last
word: each has those that stand before it, ascending, with the logarithm of how probable it is behind them. Kept is what
has a vector in `meanings.npz` for each word, which also gives these their places.
"""

from __future__ import annotations

import struct
import sys
from dataclasses import dataclass
from math import log
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts"))

from winnow.core.bonds import NOWHERE, UNITS  # noqa: E402
from winnow.edges.rules import BONDS, VECTORS, read_meanings  # noqa: E402

HEAD = struct.Struct("<19sBIIIi")
"""What the file begins with: its name, the longest row of words, how many there are of each length, how it rounds."""
NAME = b"Trie Language Model"
WORD = np.dtype([("probable", "<f4"), ("left", "<f4"), ("first", "<u4")])
"""What it holds of a word: two logarithms, and its first pair."""
ROUNDED = 1 << 16
"""Different numbers that a logarithm of a pair is rounded to; a table holds them."""
MOST = 127
"""What a byte holds."""
BASE = log(1.0001)
"""What the logarithms of CMU Sphinx are counted in."""

Numbers = NDArray[np.int64]
Floats = NDArray[np.float64]


def unpacked(data: NDArray[np.uint8], count: int, width: int, start: int, bits: int) -> Numbers:
    """Return a field of some records of so many bits each: its first bit in a record, and its bits, 25 at most."""
    at = np.arange(count, dtype=np.int64) * width + start
    found = sum(data[(at >> 3) + n].astype(np.int64) << (8 * n) for n in range(4))
    return np.asarray((found >> (at & 7)) & ((1 << bits) - 1), dtype=np.int64)


@dataclass(frozen=True, slots=True)
class Model:
    """What the file holds; logarithms are natural, and words are numbers."""

    words: list[str]
    left: Floats
    """What each word leaves to pairs that are not listed."""
    pairs: tuple[Numbers, Numbers, Floats, Floats]
    """First words, second ones, how each pair is bound, and what it leaves to rows of three that are not listed."""
    threes: tuple[Numbers, Numbers, Numbers, Floats]
    """First words, second ones, third ones, and how the third is bound to both."""


def read_model(path: Path) -> Model:
    """Return what a file holds; raises ValueError for one of another kind."""
    data = path.read_bytes()
    name, _, words, pairs, threes, _ = HEAD.unpack_from(data)
    if name != NAME:
        raise ValueError(path)
    tables = np.frombuffer(data, "<f4", 3 * ROUNDED, HEAD.size).reshape(3, ROUNDED) * BASE
    at = HEAD.size + 3 * ROUNDED * 4
    known = np.frombuffer(data, WORD, words + 1, at)
    at += known.nbytes
    place, next_, count = words.bit_length(), threes.bit_length(), int(known["first"][-1])
    width, packed = place + 32 + next_, np.frombuffer(data, np.uint8, offset=at)
    firsts, left, bound = (
        unpacked(packed, count, width, place_, bits) for place_, bits in ((0, place), (place, 16), (place + 16, 16))
    )
    begins = unpacked(packed, count + 1, width, place + 32, next_)
    at += ((pairs + 1) * width + 7) // 8 + 8
    packed, long = np.frombuffer(data, np.uint8, offset=at), int(begins[-1])
    earliest, told = (unpacked(packed, long, place + 16, start, bits) for start, bits in ((0, place), (place, 16)))
    at += (threes * (place + 16) + place + 16 + 7) // 8 + 8
    (size,) = struct.unpack_from("<I", data, at)
    text = data[at + 4 : at + 4 + size].decode("ascii").split("\0")[:words]
    probable = known["probable"] * BASE
    seconds = np.searchsorted(known["first"][:-1], np.arange(count), side="right") - 1
    owner = np.repeat(np.arange(count), np.diff(begins))
    return Model(
        words=text,
        left=known["left"][:-1] * BASE,
        pairs=(firsts, seconds, tables[0][bound] - probable[seconds], tables[1][left]),
        threes=(earliest, firsts[owner], seconds[owner], tables[2][told] - probable[seconds[owner]]),
    )


def rounded(values: Floats) -> NDArray[np.int8]:
    """Return information in UNITS, the strongest cut off."""
    return np.clip(np.rint(values * UNITS), -MOST, MOST).astype(np.int8)


def main() -> int:
    """Write the file."""
    data = ROOT / "scripts" / "data"
    places = read_meanings(data / VECTORS).places
    model = read_model(Path(sys.argv[1]))
    at = np.array([places.get(word, NOWHERE) for word in model.words])
    known = np.zeros(len(places), dtype=np.bool_)
    known[at[at >= 0]] = True
    left = np.zeros(len(places), dtype=np.int8)
    left[at[at >= 0]] = rounded(model.left[at >= 0])
    one, other = at[model.pairs[0]], at[model.pairs[1]]
    keys = np.where((one >= 0) & (other >= 0), one * len(places) + other, NOWHERE)
    order = np.argsort(keys)[np.count_nonzero(keys < 0) :]
    pairs = keys[order]
    first, second, third = (at[numbers] for numbers in model.threes[:3])
    pair = np.where((first >= 0) & (second >= 0), first * len(places) + second, NOWHERE)
    row = np.minimum(np.searchsorted(pairs, pair), len(pairs) - 1)
    longer = np.where((pairs[row] == pair) & (third >= 0), row * len(places) + third, NOWHERE)
    after = np.argsort(longer)[np.count_nonzero(longer < 0) :]
    np.savez_compressed(
        data / BONDS,
        left=left,
        known=known,
        pairs=np.diff(pairs, prepend=0).astype(np.uint32),
        pairs_bound=rounded(model.pairs[2][order]),
        pairs_left=rounded(model.pairs[3][order]),
        threes=np.diff(longer[after], prepend=0).astype(np.uint32),
        threes_bound=rounded(model.threes[3][after]),
    )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
