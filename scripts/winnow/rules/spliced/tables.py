"""The weights of seams and runs as arrays, so that all windows of a sentence are weighed at once.

The names by which they stand in `seams.yml` are those that `names` gives; here each is a place in a table, told by the
numbers of what the name holds. All weights are whole hundredths, as in the file, so that sums of them are exact.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from winnow.core.network import UNITS
from winnow.rules.spliced.names import HEARD

Whole = NDArray[np.signedinteger]
"""Whole numbers, mostly weights in hundredths."""

HUNDREDTHS = 100
PARTS = ("start", "end", "run")
FAMILIES = {
    "roles": "role|role",
    "two-before": "role,role|role",
    "two-behind": "role|role,role",
    "after-two": "role,role",
    "before-two": "role,role",
    "word-role": "fine|role",
    "role-word": "role|fine",
    "kinds": "kind|kind",
}
"""What the names of a family hold, and the marks between it; not each part of a run has names of each family."""
SHAPES = {f"{part}.{family}": shape for part in PARTS for family, shape in FAMILIES.items()} | {"run.gaps": "gap|gap"}


def held_in(text: str, shape: str) -> Iterator[tuple[str, str]]:
    """Yield what a name holds, each with what it is a value of."""
    for mark in (*(char for char in shape if char in ",|"), ""):
        what, _, shape = shape.partition(mark) if mark else (shape, "", "")
        value, _, text = text.partition(mark) if mark else (text, "", "")
        yield what, value


class Tables:
    """The weights of one file as arrays."""

    def __init__(self, weights: Mapping[str, float]) -> None:
        """Give what the names hold numbers; 0 stands for all that no name holds."""
        self.weights = weights
        self.numbers: defaultdict[str, dict[str, int]] = defaultdict(dict)
        self.rows: defaultdict[str, list[tuple[tuple[int, ...], int]]] = defaultdict(list)
        for name, weight in weights.items():
            family, _, text = name.partition(":")
            if family in SHAPES:
                held = tuple([self.new(what, value) for what, value in held_in(text, SHAPES[family])])
                self.rows[family].append((held, round(weight * HUNDREDTHS)))

    def new(self, what: str, value: str) -> int:
        """Return the number of a value that a name holds."""
        known = self.numbers[what]
        return known.setdefault(value, len(known) + 1)

    def number(self, what: str, value: str) -> int:
        """Return the number of a value, 0 where no name holds it."""
        return self.numbers[what].get(value, 0)

    def size(self, what: str) -> int:
        """Return how many numbers there are for the values of something."""
        return len(self.numbers[what]) + 1

    def table(self, family: str) -> Whole:
        """Return the weights of a family, an axis for each value that its names hold."""
        axes = SHAPES[family].replace(",", "|").split("|")
        found = np.zeros([self.size(what) for what in axes], dtype=np.int32)
        for place, weight in self.rows[family]:
            found[place] = weight
        return found

    def seams(self, part: str) -> Whole:
        """Return what two words before a seam and two behind it weigh, in one row: see `Sieve.places`."""
        table = {family: self.table(f"{part}.{family}") for family in FAMILIES}
        before = table["two-before"] + table["roles"] + table["after-two"][:, :, None]
        behind = table["two-behind"] + table["before-two"]
        found = before, behind, table["word-role"], table["role-word"], table["kinds"]
        return np.concatenate([each.ravel() for each in found])

    def weigh(self, *names: str) -> int:
        """Return what some names weigh together."""
        get = self.weights.get
        return round(sum([get(name, 0.0) for name in names]) * HUNDREDTHS)

    def said(self, heard: Whole) -> Whole:
        """Return what that weighs which a network says of windows, in `network.UNITS`: see `names.HEARD`."""
        found: Whole = np.rint(heard * (self.weights.get(HEARD, 0.0) * HUNDREDTHS / UNITS)).astype(np.int32)
        return found

    def row(self, names: Iterable[Sequence[str]]) -> Whole:
        """Return what each of some sets of names weighs."""
        return np.array([self.weigh(*each) for each in names], dtype=np.int32)
