"""The windows of a sentence that can reach a score, found by weighing all of them at once.

Hardly one window in fifty reaches the score of a run. So each is weighed by tables (`tables`) first, and only those
that reach it are weighed by the names of what is seen of them (`names`), which alone decide. A speed-up and nothing
else: both weigh the same (a property test compares the two).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import compress, pairwise, product

import numpy as np

from winnow.core import bonds
from winnow.core.seams import Seams
from winnow.rules.spliced.drawn import (
    AFTER,
    BEGINS,
    BESIDE,
    BITS,
    BOND,
    CASES,
    ENDS,
    FINE,
    GAP,
    KIND,
    KINDS,
    LAST,
    NAMES,
    NEXT,
    ROLE,
    START,
    WITH,
    Columns,
    Drawn,
    Floats,
    Row,
    moved,
    places_of,
)
from winnow.rules.spliced.extents import INSERTED, LONGEST
from winnow.rules.spliced.names import MANY
from winnow.rules.spliced.tables import HUNDREDTHS, PARTS, Tables, Whole
from winnow.rules.tagging.words import UNTAGGED

STEPS = (*range(9), UNTAGGED)
"""Steps of what a network says of a word; that of no word is -1, which stands for the last place of a table."""
TWO = 2
"""Names of a run from which more make no difference."""


@dataclass(frozen=True, slots=True, eq=False)
class Sifted:
    """The windows of a sentence that may be runs."""

    firsts: Whole
    ends: Whole
    scores: Floats
    """What they weigh, in hundredths."""
    said: Whole
    """What of that a network says, likewise."""
    closings: Whole
    """How well the sentence runs on over each of them."""

    def reaching(self, score: float) -> Iterable[tuple[int, int, int, int]]:
        """Return the windows that reach a score, or miss it by rounding.

        Each with what a network says of it, and how well its sentence runs on over it.
        """
        reached = self.scores >= score * HUNDREDTHS - 1
        columns = (self.firsts, self.ends, self.said, self.closings)
        return zip(*(each[reached].tolist() for each in columns), strict=True)


class Sieve:
    """Weighs windows by the weights of one file."""

    def __init__(self, seams: Seams, worlds: Iterable[str]) -> None:
        """Lay the weights out as tables; `worlds` names those that a word can come from."""
        self.tables = tables = Tables(seams.weights)
        self.bonds = seams.bonds
        self.columns = Columns(tables, worlds)
        self.starts, self.ends, self.runs = map(tables.seams, PARTS)
        self.run_gaps = tables.table("run.gaps")
        many = range(MANY + 1)
        self.start_tags, self.end_tags = (
            tables.row([f"{part}.tags:{one}|{other}"] for one, other in product(STEPS, STEPS)).reshape(len(STEPS), -1)
            for part in PARTS[:2]
        )
        self.begun, self.ended, self.tag_least, self.tag_most, self.tag_beside = (
            tables.row([f"{name}:{step}"] for step in STEPS)
            for name in ("start.begins", "end.ends", "run.tag-least", "run.tag-most", "run.tag-beside")
        )
        self.strange = tables.row(
            (f"run.length:{long}", f"run.strange:{strange}", f"run.share:{strange}/{min(MANY + 1, long)}")
            for long, strange in product(range(LONGEST + 2), many)
        ).reshape(-1, MANY + 1)
        named = product(many, range(TWO + 1))
        self.named = tables.row([f"run.names:{other},{names}"] for other, names in named).reshape(-1, TWO + 1)
        self.world = tables.row([f"run.world:{count}"] for count in many)
        self.sources = tables.row([f"run.from:{each}"] for each in subsets(KINDS))
        self.cases = tables.row([f"run.cases:{each}"] for each in subsets(CASES))
        self.start_bonds, self.end_bonds, self.run_bonds = (
            tables.row(bonds.bond_names(part, step) for step in range(bonds.STEPS)) for part in PARTS
        )
        self.inserted = tables.row(
            ("inserted", f"inserted.long:{long}", f"inserted.marks:{marks}")
            for long, marks in product(range(INSERTED // 4 + 1), many)
        ).reshape(-1, MANY + 1)

    def sift(self, rows: Sequence[Row], least: float) -> list[Sifted]:
        """Return the windows of some sentences of which the words weigh enough, with what they weigh."""
        if not rows:
            return []
        drawn, cores, said = self.columns.drawn(rows, least)
        firsts, ends, codes, gaps, tags = drawn.firsts, drawn.ends, drawn.codes, drawn.gaps, drawn.steps[:, 0]
        bound = drawn.bound[:, BOND]
        before, behind = self.places(codes)
        earlier, tagged = moved(codes, 1), (moved(tags, 1), tags)
        begun = self.starts[before + behind].sum(axis=0) + earlier[:, AFTER] + codes[:, START]
        begun += gaps[:, BEGINS] + self.start_tags[tagged] + self.begun[drawn.steps[:, 1]] + self.start_bonds[bound]
        ended = self.ends[before + behind].sum(axis=0) + earlier[:, LAST] + codes[:, NEXT]
        ended += gaps[:, ENDS] + self.end_tags[tagged] + self.ended[moved(drawn.steps[:, 2], 1)] + self.end_bonds[bound]
        closings = drawn.closings(self.bonds)
        whole = self.runs[before[:, firsts] + behind[:, ends]].sum(axis=0) + self.held(drawn) + self.run_bonds[closings]
        scores = np.rint(cores * HUNDREDTHS) + begun[firsts] + ended[ends] + whole
        begins = places_of(rows)
        parts = pairwise([*np.searchsorted(firsts, begins).tolist(), len(firsts)])
        return [
            Sifted(
                firsts[one:other] - begin,
                ends[one:other] - begin,
                scores[one:other],
                said[one:other],
                closings[one:other],
            )
            for begin, (one, other) in zip(begins, parts, strict=True)
        ]

    def places(self, codes: Whole) -> tuple[Whole, Whole]:
        """Return the parts of the places in a row of `Tables.seams`: by the words before each seam, and behind it."""
        role, fine, kind = map(self.tables.size, ("role", "fine", "kind"))
        its, its_fine, its_kind = codes[:, ROLE], codes[:, FINE], codes[:, KIND]
        one, two, then = (moved(its, far) for far in (1, 2, -1))
        begins = np.cumsum([0, role**3, role**3, fine * role, role * fine])[:, None]
        before = (two * role + one) * role, one * role**2
        words = moved(its_fine, 1) * role, one * fine, moved(its_kind, 1) * kind
        return np.array((*before, *words)) + begins, np.array((its, its * role + then, its, its_fine, its_kind))

    def held(self, windows: Drawn) -> Whole:
        """Return what windows weigh by what is in them, and by what parts them from the rest."""
        codes, gaps, steps, firsts, ends = windows.codes, windows.gaps, windows.steps, windows.firsts, windows.ends
        long, counts = ends - firsts, windows.counts
        kinds, cases = (counts[:, : len(KINDS)] > 0) @ BITS, (counts[:, len(KINDS) : NAMES] > 0) @ BITS[: len(CASES)]
        strange, names = counts[:, : len(KINDS)].sum(axis=1), counts[:, NAMES]
        bounds = np.stack([firsts, ends], axis=1).ravel()
        least, most = (each.reduceat(steps[:, 0], bounds)[::2] for each in (np.minimum, np.maximum))
        inserted = self.inserted[long // 4, np.minimum(MANY, windows.marks)]
        inserted = inserted + codes[firsts, WITH] + codes[ends, BESIDE]
        found: Whole = (
            self.sources[kinds]
            + self.cases[cases]
            + self.world[np.minimum(MANY, counts[:, NAMES + 1 :].max(axis=1, initial=0))]
            + self.strange[np.minimum(LONGEST + 1, long), np.minimum(MANY, strange)]
            + self.named[np.minimum(MANY, strange - names), np.minimum(TWO, names)]
            + self.run_gaps[gaps[firsts, GAP], gaps[ends, GAP]]
            + self.tag_least[least]
            + self.tag_most[most]
            + self.tag_beside[np.maximum(steps[firsts - 1, 0], steps[ends, 0])]
            + inserted * windows.inserted
        )
        return found


def subsets(names: Sequence[str]) -> list[str]:
    """Return some of the names each time, joined; the number of a set has a bit for each name."""
    return ["+".join(compress(names, [n >> bit & 1 for bit in range(len(names))])) for n in range(1 << len(names))]
