"""The quality of the cleaning on labelled articles does not fall unnoticed, and neither do the floors or the labels."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

HERE = Path(__file__).parent


def load() -> ModuleType:
    """Return the gate, which is a program and no part of a package."""
    spec = importlib.util.spec_from_file_location("quality_gate", HERE / "gate.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


gate = load()
PINNED = json.loads((HERE / "floors.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def figures() -> dict[str, float]:
    """Return every figure, measured as the gate does."""
    return dict(gate.measure())


def test_no_figure_is_worse_than_its_floor(figures: dict[str, float]) -> None:
    """Spam removed, sentences kept word for word, unsafe claims held back, claims joined: each as good as it was."""
    assert gate.worse(figures, PINNED["floors"]) == []


def test_every_figure_has_a_floor(figures: dict[str, float]) -> None:
    """A new figure is pinned when it appears."""
    assert set(figures) == set(PINNED["floors"])


def test_no_label_has_changed() -> None:
    """Labels and scorer are the ones that the floors were measured with."""
    assert gate.changed_labels(PINNED["digests"]) == []


def test_no_floor_is_under_what_was_promised() -> None:
    """However the figures stand, the floors keep the promise of the project."""
    assert [
        name for name, value in gate.REQUIRED.items() if gate.worse({name: PINNED["floors"][name]}, {name: value})
    ] == []


def test_the_gate_notices_a_worse_figure() -> None:
    """A check that cannot fail is no check."""
    floors = {"articles.junk_removed": 0.95, "dev.spam.residue_lines": 3}
    assert gate.worse({"articles.junk_removed": 0.94, "dev.spam.residue_lines": 4}, floors) == [
        "articles.junk_removed: 0.94, at least 0.95",
        "dev.spam.residue_lines: 4, at most 3",
    ]
    assert gate.worse({"articles.junk_removed": 0.95, "dev.spam.residue_lines": 3}, floors) == []
    assert gate.worse({}, {"x": 1}) == ["x: is not measured any more"]


def test_pinning_again_raises_and_never_lowers() -> None:
    """A better figure lifts its floor, a worse one leaves it, and what was promised is the least."""
    old = {"a": 0.8, "b": 0.8, "c.residue_lines": 3, "d.residue_lines": 3}
    new = {"a": 0.9, "b": 0.7, "c.residue_lines": 0, "d.residue_lines": 9, "articles.junk_removed": 0.5}
    assert gate.pin(new, old)["floors"] == {
        "a": 0.89,
        "articles.junk_removed": 0.95,
        "b": 0.8,
        "c.residue_lines": 1,
        "d.residue_lines": 3,
    }


@pytest.mark.parametrize("corpus", sorted(HERE.glob("corpus/held_back*.jsonl")), ids=lambda path: path.stem)
def test_no_miss_of_a_held_back_file_is_shown(corpus: Path) -> None:
    """Who writes rules sees its figures and nothing else."""
    command = [sys.executable, HERE / "score_corpus.py", corpus, HERE, "--misses"]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode == 2
    assert "--misses is refused" in run.stderr
