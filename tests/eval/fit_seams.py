"""Fit the weights by which a run that was pasted into a sentence is found, and write `scripts/data/seams.yml`.

    python tests/eval/fit_seams.py             fit on everything and write the weights
    python tests/eval/fit_seams.py --check     measure instead: each group of authors by weights fitted to the others
    python tests/eval/fit_seams.py --folds     write the weights for `first_sight.py`

Method: a semi-Markov conditional random field with one segment at most (Sarawagi and Cohen, NIPS 2004): every window of
words, and none, has a score, the sum of the weights of what `winnow.rules.spliced.observe` sees; the weights are those
that make the labelled runs likeliest (L-BFGS, L2). Light weights are left out and the others fitted again, so that the
file stays short. What is learnt from: `seam_material.py`.
"""

from __future__ import annotations

import argparse
import sys
from array import array
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from folds import FOLDS as GROUPS
from folds import fitted_without, fold_of
from labelled_articles import ROOT, hands
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from seam_material import Example, Material, all_material, made

from winnow.rules.spliced import extents, names

THRESHOLDS = (5.0, 1.5, 1.0)
"""Log odds from which a run is cut where nothing else was surely pasted into the article, one thing, or more."""
INSERTED_FROM = 3.0
"""Log odds from which a clause between two marks is cut. Of hands that nothing had been fitted to, 30 such clauses had
less, 18 of them honest; 148 had more, 17 of them honest. Of 79 other
runs with less 22 were."""
PROMISES = (4.0, 1.0, 1.0)
"""What foreign words must weigh together before a sentence is looked at that no network has read."""
HOPES = (-3.0, -6.0, -6.0)
LEAST = (-1.0, -5.0, -5.0)
"""Log odds that the network must give to the likeliest row of words of one that it has read; and what the words of a
run must weigh, with those. Of 895 runs 32 have less than the first and 8 less than the second, of honest sentences 18
and 105 in 1,000 have more; 10 weigh less than the last."""
STRENGTH = 3.0
"""Strength of the L2 penalty; half of it once the light weights are gone."""
LIGHT, LIGHTEST = 0.15, 0.05
"""Weights that are left out after the first fit, and after the second."""
STEPS = 120
MADE, MADE_WEIGHT, REAL_WEIGHT = 8000, 0.5, 2.0
"""Sentences that are made, what each counts, and what a labelled run counts; an honest sentence counts one."""
SPREAD, STEM_SPREAD = 6, 3
"""Different sentences, or phrases, that must show a thing before it gets a weight; a word needs fewer."""
FOLDS = (
    ("d4a", "d4b"),
    ("d4c", "d4d"),
    ("d4e", "d4f"),
    ("d5g", "d5h", "d5i"),
    ("d6j", "d6k"),
    ("d7r", "d7s", "d7t", "d7u", "d7v", "d7w"),
    ("d8bb", "d8cc", "d8dd", "d8ee", "d8ff", "d8x", "d8y", "d8z"),
    ("d9kk", "d9ll", "d9mm", "d9nn", "d9oo", "d9pp"),
    ("d10rr", "d10ss", "d10uu", "d10vv", "d10yy"),
    ("d11ad", "d11ae", "d11af", "d11ag", "d11ah"),
    ("d12aj", "d12ak", "d12an"),
    ("d13ap", "d13aq", "d13ar", "d13as", "d13au", "d13av"),
    ("dev", "dev2"),
    ("dev3",),
)
"""Authors who are judged by weights fitted to the others."""
LEVELS = (1, 2, 5, 10, 20)
"""Honest sentences in 1,000 that `--check` allows to be cut."""

Floats = NDArray[np.float64]


@dataclass(slots=True)
class Rows:
    """What is seen, row by row, as numbers of names."""

    places: array[int] = field(default_factory=lambda: array("i"))
    ends: array[int] = field(default_factory=lambda: array("l", [0]))

    def add(self, numbers: Sequence[int]) -> None:
        """Add a row."""
        self.places.extend(numbers)
        self.ends.append(len(self.places))

    def matrix(self, columns: NDArray[np.int64], width: int) -> csr_matrix:
        """Return the rows as a matrix of counts; `columns` gives each name its column, or -1."""
        places = columns[np.frombuffer(self.places, dtype=np.int32)]
        data = (places >= 0).astype(np.float64)
        ends = np.frombuffer(self.ends, dtype=np.int64)
        matrix = csr_matrix((data, np.maximum(places, 0), ends), shape=(len(ends) - 1, width))
        matrix.sum_duplicates()
        matrix.eliminate_zeros()
        return matrix


PARTS = ("start", "end", "word", "pair", "run")


@dataclass(slots=True)
class Table:
    """Examples as matrices: a row a word for the first four parts, a row a window for the last."""

    names: dict[str, int] = field(default_factory=dict)
    shown: dict[int, set[str]] = field(default_factory=lambda: defaultdict(set))
    rows: dict[str, Rows] = field(default_factory=lambda: {part: Rows() for part in PARTS})
    firsts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    owners: list[int] = field(default_factory=list)
    heard: list[float] = field(default_factory=list)
    golds: list[int] = field(default_factory=list)
    size: int = 0

    def see(self, part: str, names: Iterable[str], origin: str) -> None:
        """Add a row of a part; `origin` is the sentence or phrase that shows it."""
        numbers = [self.names.setdefault(name, len(self.names)) for name in names]
        self.rows[part].add(numbers)
        for number in numbers:
            if len(self.shown[number]) < SPREAD:
                self.shown[number].add(origin)

    def add(self, example: Example) -> None:
        """Add an example with all windows of its sentence."""
        row, run = example.row, example.run
        for n in range(len(row) + 1):
            origin = example.source if run and run[0] <= n < run[1] else example.host
            inside = n < len(row)
            self.see("start", names.start_names(row, n) if inside else (), origin)
            self.see("word", (*row[n].word.names, *names.tag_names(row[n].tag)) if inside else (), origin)
            self.see("end", names.end_names(row, n) if n else (), origin)
            pair = names.pair_names(row[n - 1].word.sight, row[n].word.sight) if n and inside else ()
            self.see("pair", pair, origin)
        gold, owner = -1, len(self.golds)
        found = list(extents.windows(row))
        self.heard.extend(example.odds(found).tolist())
        for (first, end), closing in zip(found, example.closings(found), strict=True):
            gold = len(self.firsts) if (first, end) == run else gold
            self.see("run", names.window_names(row, first, end, closing), example.host)
            self.firsts.append(self.size + first)
            self.ends.append(self.size + end)
            self.owners.append(owner)
        self.golds.append(gold)
        self.size += len(row) + 1

    def kept(self) -> list[str]:
        """Return the names that enough sentences show."""
        least = {number: STEM_SPREAD if ".stem:" in name else SPREAD for name, number in self.names.items()}
        return [name for name, number in self.names.items() if len(self.shown[number]) >= least[number]]


@dataclass(slots=True)
class Fitting:
    """The likelihood of the labelled runs, as a function of the weights."""

    names: list[str]
    parts: dict[str, csr_matrix]
    firsts: NDArray[np.int64]
    ends: NDArray[np.int64]
    owners: NDArray[np.int64]
    golds: NDArray[np.int64]
    counts: Floats
    """What each example counts."""
    heard: Floats
    """What the network says of every window; its weight comes last."""

    def narrowed(self, columns: NDArray[np.int64]) -> Fitting:
        """Return the same with some of the names."""
        parts = {part: matrix[:, columns] for part, matrix in self.parts.items()}
        names = [self.names[n] for n in columns]
        return Fitting(names, parts, self.firsts, self.ends, self.owners, self.golds, self.counts, self.heard)

    def scores(self, weights: Floats) -> Floats:
        """Return the score of every window."""
        seen = {part: matrix @ weights[:-1] for part, matrix in self.parts.items()}
        words, pairs = (np.concatenate([[0.0], np.cumsum(seen[part])]) for part in ("word", "pair"))
        seams = seen["start"][self.firsts] + seen["end"][self.ends]
        inner = words[self.ends] - words[self.firsts] + pairs[self.ends] - pairs[self.firsts + 1]
        return np.asarray(seams + inner + seen["run"] + weights[-1] * self.heard)

    def shares(self, scores: Floats) -> tuple[Floats, Floats]:
        """Return the probability of every window, and the logarithm of the sum for every example; no run scores 0."""
        number = len(self.golds)
        top = np.zeros(number)
        np.maximum.at(top, self.owners, scores)
        risen = np.exp(scores - top[self.owners])
        total = np.bincount(self.owners, weights=risen, minlength=number) + np.exp(-top)
        return risen / total[self.owners], np.log(total) + top

    def loss(self, weights: Floats, strength: float) -> tuple[float, Floats]:
        """Return the negative log likelihood with its penalty, and its gradient."""
        scores = self.scores(weights)
        rest, logs = self.shares(scores)
        has = self.golds >= 0
        value = float(self.counts @ logs - self.counts[has] @ scores[self.golds[has]])
        rest *= self.counts[self.owners]
        rest[self.golds[has]] -= self.counts[has]
        size = self.parts["word"].shape[0]
        begun = np.bincount(self.firsts, weights=rest, minlength=size)
        ended = np.bincount(self.ends, weights=rest, minlength=size)
        covered = np.cumsum(begun - ended)
        between = np.cumsum(np.concatenate([[0.0], begun[:-1]]) - ended)
        sides = {"start": begun, "end": ended, "word": covered, "pair": between, "run": rest}
        seen = sum(self.parts[part].T @ side for part, side in sides.items())
        gradient = np.append(seen, self.heard @ rest) + strength * weights
        return value + 0.5 * strength * float(weights @ weights), np.asarray(gradient)

    def solved(self, strength: float) -> Floats:
        """Return the weights of least loss."""
        start = np.zeros(len(self.names) + 1)
        limit = {"maxiter": STEPS}
        return np.asarray(minimize(self.loss, start, args=(strength,), jac=True, method="L-BFGS-B", options=limit).x)


def table_of(examples: Sequence[Example]) -> Fitting:
    """Return examples as matrices."""
    table = Table()
    for example in examples:
        table.add(example)
    names = table.kept()
    columns = np.full(len(table.names), -1, dtype=np.int64)
    columns[[table.names[name] for name in names]] = np.arange(len(names))
    counts = [MADE_WEIGHT if item.made else REAL_WEIGHT if item.run else 1.0 for item in examples]
    parts = {part: rows.matrix(columns, len(names)) for part, rows in table.rows.items()}
    firsts, ends, owners, golds = map(np.array, (table.firsts, table.ends, table.owners, table.golds))
    return Fitting(names, parts, firsts, ends, owners, golds, np.array(counts), np.array(table.heard))


def fit(material: Material) -> dict[str, float]:
    """Return the weights that make the labelled runs likeliest, to two decimals."""
    fitting = table_of([*material.examples, *made(material, MADE)])
    fitting = fitting.narrowed(np.flatnonzero(np.abs(fitting.solved(STRENGTH)[:-1]) >= LIGHT))
    found = zip([*fitting.names, names.HEARD], fitting.solved(STRENGTH / 2), strict=True)
    return {name: round(float(value), 2) for name, value in sorted(found) if abs(value) >= LIGHTEST}


def best(example: Example, weights: Mapping[str, float]) -> tuple[float, tuple[int, int] | None]:
    """Return the likeliest run of a sentence with its score."""

    def weigh(names: Iterable[str]) -> float:
        return sum(weights.get(name, 0.0) for name in names)

    row = example.row
    words = [weigh((*token.word.names, *names.tag_names(token.tag))) for token in row]
    pairs = [0.0, *(weigh(names.pair_names(row[n - 1].word.sight, row[n].word.sight)) for n in range(1, len(row)))]
    starts = [weigh(names.start_names(row, n)) for n in range(len(row))]
    ends = [weigh(names.end_names(row, n)) if n else 0.0 for n in range(len(row) + 1)]
    able = list(extents.windows(row))
    heard = example.odds(able) * weights.get(names.HEARD, 0.0)
    found = [
        (
            starts[first]
            + ends[end]
            + sum(words[first:end])
            + sum(pairs[first + 1 : end])
            + weigh(names.window_names(row, first, end, closing))
            + float(said),
            (first, end),
        )
        for (first, end), said, closing in zip(able, heard, example.closings(able), strict=True)
    ]
    return max(found, default=(-99.0, None))


def check(material: Material) -> None:
    """Print how many runs are found to the word, by author, where so many honest sentences in 1,000 are cut."""
    found: list[tuple[float, bool, Example]] = []
    for authors in FOLDS:
        weights = fit(material.without(authors))
        for example in (item for item in material.examples if item.author in authors):
            score, run = best(example, weights)
            found.append((score, run == example.run, example))
    honest = sorted((score for score, _, example in found if not example.run), reverse=True)
    runs = [(score, exact, example.author) for score, exact, example in found if example.run]
    for level in LEVELS:
        least = honest[level * len(honest) // 1000]
        hits = [author for score, exact, author in runs if exact and score > least]
        by = " ".join(
            f"{name} {hits.count(name)}/{sum(author == name for *_, author in runs)}"
            for name in sorted({author for *_, author in runs})
        )
        sys.stdout.write(f"{level} in 1,000 (from {least:.2f}): {len(hits) / len(runs):.3f} of {len(runs)}: {by}\n")


def written(weights: Mapping[str, float]) -> str:
    """Return the file of the weights."""
    head = "# Fitted by `python tests/eval/fit_seams.py`; change the labelled sentences, not the numbers.\n"
    limits = f"thresholds: {list(THRESHOLDS)}\npromises: {list(PROMISES)}\nhopes: {list(HOPES)}\nleast: {list(LEAST)}\n"
    limits += f"inserted: {INSERTED_FROM}\n"
    return head + limits + "weights: |\n" + "".join(f"  {name} {value}\n" for name, value in weights.items())


def main() -> int:
    """Fit and write, or measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="measure instead of writing")
    parser.add_argument("--folds", action="store_true", help="write the weights that each group has no part in")
    asked = parser.parse_args()
    if asked.check:
        check(all_material())
        return 0
    material = all_material()
    if asked.folds:
        for fold_ in range(GROUPS):
            authors = [hand for hand in hands() if fold_of(hand) == fold_]
            fitted_without(fold_, "seams").write_text(written(fit(material.without(authors))), encoding="utf-8")
        return 0
    (ROOT / "scripts" / "data" / "seams.yml").write_text(written(fit(material)), encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
