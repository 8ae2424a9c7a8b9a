"""The weights by which a run inside a sentence is found, as their file has them and as they are used."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from winnow.core.bonds import Bonds
from winnow.core.checked import Checked
from winnow.core.problems import ContentError, Problem

MEND = "Run `python tests/eval/fit_seams.py`"


class SeamFile(Checked):
    """What each sight of a run and its seams weighs, a name and a number a line."""

    thresholds: list[float]
    promises: list[float]
    hopes: list[float]
    least: list[float]
    inserted: float
    weights: str


@dataclass(frozen=True, slots=True, eq=False)
class Seams:
    """The weights by which a run inside a sentence is found."""

    thresholds: tuple[float, ...]
    """Log odds from which a run is cut, by how many things were surely pasted into the rest of the article."""
    promises: tuple[float, ...]
    """What all foreign words of a sentence that no network has read must weigh before it is looked at, likewise."""
    hopes: tuple[float, ...]
    """Log odds that a network must give to the likeliest row of words of one that it has read, likewise."""
    least: tuple[float, ...]
    """What the words of a run must weigh by themselves before its seams are looked at, likewise."""
    inserted: float
    """Log odds from which a clause between two marks is cut, if more than the threshold of its level."""
    weights: Mapping[str, float]
    """What each sight weighs, by its name."""
    bonds: Bonds
    """How well words run on."""


def seams_of(file: SeamFile, bonds: Bonds) -> Seams:
    """Return the weights of runs and seams.

    Raises ContentError where a line is no name and number, or the four lists of levels do not go together.
    """
    levels = tuple(file.thresholds), tuple(file.promises), tuple(file.hopes), tuple(file.least)
    if len({len(level) for level in levels}) > 1 or not file.thresholds:
        what = "thresholds, promises, hopes and least differ in length"
        raise ContentError(Problem(where="seams.yml", what=what, mend=MEND))
    weights: dict[str, float] = {}
    for line in file.weights.splitlines():
        name, _, number = line.rpartition(" ")
        try:
            weights[name] = float(number)
        except ValueError as error:
            raise ContentError(
                Problem(where="seams.yml, weights", what=f"`{line}` is no name with a number", mend=MEND)
            ) from error
    return Seams(*levels, file.inserted, weights, bonds)
