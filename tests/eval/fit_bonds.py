"""Make `scripts/data/bonds.npz`: the common pairs of English words, and how strongly each is bound.

    pip download symspellpy==6.10.1 --no-deps && unzip symspellpy-*.whl
    python tests/eval/fit_bonds.py symspellpy

The package (MIT License) holds how often words and pairs of words stand in Google's n-grams, 82,765 words and 242,342
pairs, none of these rarer than about 6 times in a million million words. Kept are pairs whose words have a vector in
`meanings.npz`, which also gives them their places.
"""

from __future__ import annotations

import sys
from math import log
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts"))

from winnow.core.bonds import LIMITS, SEEN  # noqa: E402
from winnow.edges.rules import BONDS, VECTORS, read_meanings  # noqa: E402

WORDS, PAIRS = "frequency_dictionary_en_82_765.txt", "frequency_bigramdictionary_en_243_342.txt"


def main() -> int:
    """Write the file of the pairs."""
    folder, data = Path(sys.argv[1]), ROOT / "scripts" / "data"
    places = read_meanings(data / VECTORS).places
    rows = (line.split() for line in (folder / WORDS).read_text(encoding="utf-8-sig").splitlines())
    often = {word: int(count) for word, count in rows}
    every = sum(often.values())
    found = {}
    for line in (folder / PAIRS).read_text(encoding="utf-8-sig").splitlines():
        one, other, count = line.split()
        if {one, other} <= places.keys() and {one, other} <= often.keys():
            information = log(int(count) * every / (often[one] * often[other]))
            found[places[one] * len(places) + places[other]] = SEEN + int(np.searchsorted(LIMITS, information))
    keys = np.array(sorted(found), dtype=np.int64)
    steps = np.array([found[key] for key in keys.tolist()], dtype=np.int8)
    np.savez_compressed(data / BONDS, gaps=np.diff(keys, prepend=0).astype(np.uint32), steps=steps)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
