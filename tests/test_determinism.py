"""Same articles, same bytes: whatever the hash seed, the folder, the order on disk or the number of processes."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from winnow.edges.project import ROOT
from winnow.edges.run import FEW
from winnow.edges.sources import KNOWN_FILE

Run = Callable[..., subprocess.CompletedProcess[str]]
CORPUS = ROOT / "tests" / "eval" / "corpus" / "dev.jsonl"


def articles() -> dict[str, bytes]:
    """Return the five articles and those of the labelled corpus: enough for more than one process."""
    found = {path.name: path.read_bytes() for path in (ROOT / "sources").iterdir() if path.name != KNOWN_FILE}
    for line in CORPUS.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        found[f"{record['id']}.txt"] = record["text"].encode()
    return dict(sorted(found.items()))


def written(folder: Path) -> dict[str, bytes]:
    """Return everything that a run wrote."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def first(program: Run, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Return what the first run wrote: one process, hash seed 0, from the folder of the project."""
    folder = tmp_path_factory.mktemp("first")
    return made(program, folder, articles(), cwd=ROOT, seed="0", jobs=1)


def made(  # noqa: PLR0913 (what must not count)
    program: Run, folder: Path, pile: dict[str, bytes], *, cwd: Path, seed: str, jobs: int, cache: bool = False
) -> dict[str, bytes]:
    """Return what a run over a pile wrote."""
    sources = folder / "sources"
    sources.mkdir(exist_ok=True)
    for name, data in pile.items():
        (sources / name).write_bytes(data)
    out = folder / "out"
    options = ("--sources", sources, "--docs", out / "docs", "--ledger", out / "ledger.jsonl", "--jobs", jobs)
    options += () if cache else ("--no-cache",)
    done = program("clean", "--no-editorial", *options, cwd=cwd, PYTHONHASHSEED=seed)
    assert done.returncode == 0, done.stderr
    return written(out)


def test_the_pile_is_large_enough_for_two_processes() -> None:
    """Below a number of articles one process does the work, and the comparison would prove nothing."""
    assert len(articles()) > FEW


def test_nothing_but_the_articles_counts(program: Run, first: dict[str, bytes], tmp_path: Path) -> None:
    """Another seed, another folder, files made in another order and two processes give the same pages and ledger."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    backwards = dict(reversed(articles().items()))
    again = made(program, tmp_path, backwards, cwd=elsewhere, seed="4242", jobs=2)
    assert sorted(again) == sorted(first)
    assert [name for name in sorted(first) if first[name] != again[name]] == []


def test_what_was_cleaned_before_does_not_count(program: Run, first: dict[str, bytes], tmp_path: Path) -> None:
    """A run that fills the cache and one that takes everything from it write the same bytes as one without."""
    for seed in ("6", "7"):
        assert made(program, tmp_path, articles(), cwd=ROOT, seed=seed, jobs=2, cache=True) == first


def test_the_order_of_the_lines_of_a_file_does_not_count(program: Run, tmp_path: Path) -> None:
    """A JSON Lines file with its lines the other way round gives the same pages and the same ledger, to the byte."""
    lines = [json.dumps({"id": Path(name).stem, "text": data.decode()}) for name, data in articles().items()]
    found = []
    for name, order in (("there", lines), ("back", lines[::-1])):
        folder = tmp_path / name
        folder.mkdir()
        found.append(made(program, folder, {"pile.jsonl": "\n".join(order).encode()}, cwd=ROOT, seed="5", jobs=1))
    assert len(found[0]) > 1
    assert found[0] == found[1]


def test_the_runs_wrote_pages_and_ledger(first: dict[str, bytes]) -> None:
    """The comparison compares something."""
    assert {"docs/index.md", "docs/about/sources.md", "ledger.jsonl"} <= set(first)


def test_the_whole_guide_does_not_depend_on_the_seed(program: Run, tmp_path: Path) -> None:
    """With the decisions of people too, two seeds and two folders give the same bytes."""
    found = []
    for seed, cwd in (("1", ROOT), ("77", tmp_path)):
        out = tmp_path / seed
        done = program("clean", "--docs", out / "docs", "--ledger", out / "l.jsonl", cwd=cwd, PYTHONHASHSEED=seed)
        assert done.returncode == 0, done.stderr
        found.append(written(out))
    assert found[0] == found[1]
