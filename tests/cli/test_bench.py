"""`bench` measures small piles as it measures large ones, and says what was missing."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from winnow.cli import FINE, USAGE, main
from winnow.edges.bench import NAMES, watched
from winnow.edges.project import ROOT

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="module")
def measured(program: Run, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path]:
    """Return what a benchmark of two small piles says, and the folder that it wrote to."""
    out = tmp_path_factory.mktemp("bench")
    done = program("bench", "--sizes", "5,10", "--no-peers", "--jobs", 1, "--out", out)
    assert done.returncode == FINE, done.stderr
    return done.stdout, out


def test_it_writes_figures_table_and_picture(measured: tuple[str, Path]) -> None:
    """Each run with its stages, memory and times; the table is also printed."""
    said, out = measured
    rows = json.loads((out / "bench.json").read_text(encoding="utf-8"))
    assert [(row["engine"], row["articles"]) for row in rows] == [
        ("winnow", 5),
        ("winnow, again", 5),
        ("winnow", 10),
        ("winnow, again", 10),
    ]
    assert all(row["seconds"] > 0 and row["cpu"] > 0 and not row["failed"] for row in rows)
    assert {"read", "clean", "copies", "group", "classify", "compose", "render", "ledger", "write"} <= set(
        rows[0]["stages"]
    )
    assert said == (out / "bench.md").read_text(encoding="utf-8") + "\n"
    assert "Growth exponent" in said
    assert (out / "bench.svg").read_text(encoding="utf-8").startswith("<svg")


def test_the_changed_article_is_as_it_was(measured: tuple[str, Path]) -> None:
    """The second run sees one article changed; the pile is the same pile afterwards."""
    work = measured[1] / "work"
    made = work / "again"
    subprocess.run([sys.executable, ROOT / "bench" / "make_corpus.py", "5", f"{made}/"], check=True)
    for path in sorted((work / "pile-5").glob("*.txt")):
        assert path.read_bytes() == (made / path.name).read_bytes()


@pytest.mark.parametrize("sizes", ["none", "0", "10,,", ""])
def test_sizes_must_be_numbers(sizes: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Wrong usage is told as such."""
    assert main(["bench", "--sizes", sizes]) == USAGE
    assert "--sizes" in capsys.readouterr().err


def test_every_peer_that_is_named_can_be_asked_for() -> None:
    """The list of peers and the script that runs them agree."""
    script = (ROOT / "bench" / "peers.py").read_text(encoding="utf-8")
    assert all(f'    "{name}": ' in script for name in NAMES)


def test_a_run_that_takes_too_long_is_given_up() -> None:
    """One slow peer does not keep the others from being measured."""
    ran = watched([sys.executable, "-c", "import time; time.sleep(60)"], 0.5)
    assert ran.code != 0
    assert ran.seconds < 30
