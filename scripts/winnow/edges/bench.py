"""Measure the whole program, and the peers that are installed, on made piles: each run alone, in a fresh process."""

from __future__ import annotations

import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from winnow.core.problems import ContentError, Problem
from winnow.edges.project import ROOT
from winnow.stages.figures import AGAIN, OWN, Measured

CORPUS, PEERS = ROOT / "bench" / "make_corpus.py", ROOT / "bench" / "peers.py"
NAMES = ("datatrove", "text-dedup", "datasketch", "gaoya", "rensa", "trafilatura", "resiliparse")
NOT_INSTALLED = 3
"""Exit code of `bench/peers.py` where a peer is not there."""
HOW = "not installed (python -m venv .venv-bench; .venv-bench/bin/pip install -r requirements-bench.txt)"
LOOK = 0.2
"""Seconds between two looks at the memory."""
MB = 1024 * 1024
TICKS = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100
"""Parts of a second in which the system counts processor time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What is to be measured."""

    sizes: tuple[int, ...]
    """Articles in each pile."""
    jobs: int
    peers: bool
    python: Path
    """The Python that has the peers."""
    timeout: float
    """Seconds after which a run is given up."""
    work: Path
    """Folder of the piles and of what runs write."""


@dataclass(frozen=True, slots=True)
class Ran:
    """How one process went."""

    code: int
    seconds: float
    cpu: float
    peak: float
    said: str
    """What it wrote to stdout."""


def family(root: int) -> dict[int, float]:
    """Return a process and all that descend from it, each with its processor time, as far as the system tells."""
    parents, worked = {}, {}
    for entry in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = entry.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        process = int(entry.parent.name)
        parents[process], worked[process] = int(fields[1]), (int(fields[11]) + int(fields[12])) / TICKS
    found = {root}
    while more := {child for child, parent in parents.items() if parent in found} - found:
        found |= more
    return {process: worked.get(process, 0.0) for process in sorted(found)}


def memory(processes: Iterable[int]) -> float:
    """Return the memory of some processes in MB; what they share counts once. 0 where the system does not tell."""
    total = 0
    for process in processes:
        try:
            lines = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii").splitlines()
        except OSError:
            continue
        total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total / 1024


def watched(command: Sequence[str | Path], timeout: float) -> Ran:
    """Run a command to its end, or until it takes too long, and return what it took."""
    start = time.perf_counter()
    before = os.times()
    peak = 0.0
    worked: dict[int, float] = {}
    with tempfile.TemporaryFile("w+") as out:
        child = subprocess.Popen([str(part) for part in command], stdout=out, stderr=subprocess.DEVNULL)  # noqa: S603
        giving_up = threading.Timer(timeout, child.kill)
        giving_up.start()
        while child.poll() is None:
            worked |= (alive := family(child.pid))
            peak = max(peak, memory(alive))
            time.sleep(LOOK if time.perf_counter() - start > 1 else LOOK / 10)
        giving_up.cancel()
        seconds, after = time.perf_counter() - start, os.times()
        out.seek(0)
        said = out.read()
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    # A server that forks for others does not hand their time on, so what was seen of each process counts as well.
    return Ran(child.returncode, seconds, max(cpu, sum(worked.values())), peak, said)


def pile_of(size: int, work: Path) -> Path:
    """Return the folder of a pile, made where it is not there yet; the same seed makes the same pile.

    Raises ContentError where the maker of piles is not there.
    """
    if not CORPUS.is_file():
        mend = "Run the benchmark in a copy of the project that has the folder `bench`"
        raise ContentError(Problem(where=str(CORPUS), what="the maker of piles is not there", mend=mend))
    pile = work / f"pile-{size}"
    if len(list(pile.glob("*.txt"))) != size:
        shutil.rmtree(pile, ignore_errors=True)
        subprocess.run([sys.executable, CORPUS, str(size), f"{pile}/"], check=True)  # noqa: S603 (our own script)
        (pile / "truth.jsonl").replace(work / f"truth-{size}.jsonl")
    return pile


def size_of(pile: Path) -> float:
    """Return the size of a pile in MB."""
    return sum(path.stat().st_size for path in pile.glob("*.txt")) / MB


def own_run(pile: Path, plan: Plan, engine: str, size: int) -> Measured:
    """Return what this program does with a pile, every stage and writing included."""
    out, timings = plan.work / "out", plan.work / "timings.json"
    timings.unlink(missing_ok=True)
    command: list[str | Path]
    command = [sys.executable, ROOT / "scripts", "clean", "--no-editorial", "--sources", pile, "--docs", out / "docs"]
    command += ["--ledger", out / "ledger.jsonl", "--jobs", str(plan.jobs), "--cache", plan.work / "cache"]
    ran = watched([*command, "--timings", timings], plan.timeout)
    stages = json.loads(timings.read_text(encoding="utf-8")) if timings.is_file() else {}
    return measured(engine, size, size_of(pile), ran, "every stage, pages and ledger written", stages)


def measured(engine: str, size: int, megabytes: float, ran: Ran, does: str, stages: Mapping[str, float]) -> Measured:
    """Return how a process went as a measurement."""
    failed = ran.code != 0
    words = HOW if ran.code == NOT_INSTALLED else "took too long" if ran.code < 0 else "failed"
    return Measured(
        engine=engine,
        articles=size,
        megabytes=megabytes,
        seconds=ran.seconds,
        cpu=ran.cpu,
        peak=ran.peak,
        stages={} if failed else stages,
        does=words if failed else does,
        failed=failed,
    )


@contextmanager
def one_changed(pile: Path) -> Iterator[None]:
    """Add a sentence to one article of a pile, and take it away again at the end."""
    path = min(pile.glob("*.txt"))
    data = path.read_bytes()
    path.write_bytes(data + b"\n\nOne more sentence was added to this article after the first run.\n")
    try:
        yield
    finally:
        path.write_bytes(data)


def own_runs(pile: Path, plan: Plan, size: int) -> Iterator[Measured]:
    """Yield the first run over a pile, and the second after one article changed."""
    for name in ("cache", "out"):
        shutil.rmtree(plan.work / name, ignore_errors=True)
    yield own_run(pile, plan, OWN, size)
    with one_changed(pile):
        yield own_run(pile, plan, AGAIN, size)


def peer_run(name: str, pile: Path, plan: Plan, size: int) -> Measured:
    """Return what a peer does with a pile."""
    work = plan.work / "peer"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    ran = watched([plan.python, PEERS, name, pile, work], plan.timeout)
    does = json.loads(ran.said.splitlines()[-1])["does"] if ran.code == 0 else ""
    return measured(name, size, size_of(pile), ran, does, {})


def measure(plan: Plan, say: Callable[[str], None]) -> Iterator[Measured]:
    """Yield the measurements of all piles, one after the other; nothing else of ours runs beside them."""
    for size in plan.sizes:
        say(f"{size:,} articles")
        pile = pile_of(size, plan.work)
        yield from own_runs(pile, plan, size)
        for name in NAMES if plan.peers else ():
            yield peer_run(name, pile, plan, size)


def machine() -> str:
    """Return on what the measurements were made."""
    return f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}, {platform.system()}."
