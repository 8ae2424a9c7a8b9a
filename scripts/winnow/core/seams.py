"""The weights by which a run inside a sentence is found, as their file has them and as they are used."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from winnow.core.checked import Checked
from winnow.core.problems import ContentError, Problem
from winnow.core.records import Span


class SeamFile(Checked):
    """What each sight of a run and its seams weighs, a name and a number a line."""

    thresholds: list[float]
    promises: list[float]
    least: list[float]
    weights: str


@dataclass(frozen=True, slots=True, eq=False)
class Seams:
    """The weights by which a run inside a sentence is found."""

    thresholds: tuple[float, ...]
    """Log odds from which a run is cut, by how many things were surely pasted into the rest of the article."""
    promises: tuple[float, ...]
    """What all foreign words of a sentence must weigh together before it is looked at, likewise."""
    least: tuple[float, ...]
    """What the words of a run must weigh by themselves before its seams are looked at, likewise."""
    weights: Mapping[str, float]
    inside: dict[object, float] = field(default_factory=dict)
    """What each word weighs that was seen so far."""
    pairs: dict[tuple[object, object], float] = field(default_factory=dict)
    """The same of two words in a row."""
    found: dict[object, tuple[Span, ...]] = field(default_factory=dict)
    """The runs of each sentence that was decoded: an article is read more than once before it is settled."""
    alone: dict[str, float] = field(default_factory=dict)
    """What each word weighs where the article says it nowhere else."""


def seams_of(file: SeamFile) -> Seams:
    """Return the weights of runs and seams.

    Raises ContentError where a line is no name and number, or the three lists of levels do not go together.
    """
    if not len(file.thresholds) == len(file.promises) == len(file.least) > 0:
        mend = "Run `python tests/eval/fit_seams.py`"
        raise ContentError(
            Problem(where="seams.yml", what="thresholds, promises and least differ in length", mend=mend)
        )
    weights: dict[str, float] = {}
    for line in file.weights.splitlines():
        name, _, number = line.rpartition(" ")
        try:
            weights[name] = float(number)
        except ValueError as error:
            raise ContentError(
                Problem(
                    where="seams.yml, weights",
                    what=f"`{line}` is no name with a number",
                    mend="Run `python tests/eval/fit_seams.py`",
                )
            ) from error
    return Seams(tuple(file.thresholds), tuple(file.promises), tuple(file.least), weights)
