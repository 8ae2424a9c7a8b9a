"""The benchmark: this program and its peers on the same made piles, as a table and a picture."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import asdict
from pathlib import Path

import click

from winnow.edges.bench import Plan, machine, measure
from winnow.edges.project import ROOT
from winnow.edges.publish import write_whole
from winnow.stages.figures import picture, row, table

OWN_PYTHON = ROOT / ".venv-bench" / "bin" / "python"


class Sizes(click.ParamType[tuple[int, ...]]):
    """Numbers of articles, separated by commas."""

    name = "N,N,…"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> tuple[int, ...]:
        """Return the numbers, ascending."""
        if isinstance(value, tuple):
            return value
        try:
            found = tuple(sorted({int(part.replace("_", "")) for part in str(value).split(",")}))
        except ValueError:
            self.fail(f"{value!r} is no list of numbers such as 100,1000", param, ctx)
        if found[0] < 1:
            self.fail("a pile has one article at least", param, ctx)
        return found


@click.command()
@click.option("--sizes", type=Sizes(), default="100,1000,10000", show_default=True, help="Articles in each pile.")
@click.option("--peers/--no-peers", default=True, help="Measure other tools beside this one, where installed.")
@click.option("--jobs", type=click.IntRange(1), default=os.cpu_count() or 1, help="Processes to work with.")
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    default=ROOT / "build" / "bench",
    help="Folder of the piles and the results.",
)
@click.option(
    "--python",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="The Python that has the peers (default: .venv-bench where it is there).",
)
@click.option("--timeout", type=click.FloatRange(1), default=1800.0, help="Seconds after which a run is given up.")
def bench(sizes: tuple[int, ...], peers: bool, jobs: int, out: Path, python: Path | None, timeout: float) -> int:  # noqa: FBT001 (one for each option)
    """Measure speed and memory on made piles, beside other tools; write table, figures and picture."""
    peer_python = python or (OWN_PYTHON if OWN_PYTHON.is_file() else Path(sys.executable))
    plan = Plan(sizes=sizes, jobs=jobs, peers=peers, python=peer_python, timeout=timeout, work=out / "work")
    plan.work.mkdir(parents=True, exist_ok=True)
    found = []
    for each in measure(plan, lambda words: click.echo(words, err=True)):
        found.append(each)
        click.echo(row(each), err=True)
        about = f"Made by `python scripts bench` on {machine()} {jobs} processes."
        write_whole(out / "bench.json", json.dumps([asdict(one) for one in found], indent=1).encode())
        write_whole(out / "bench.md", table(found, about).encode())
        write_whole(out / "bench.svg", picture(found).encode())
    click.echo(table(found, about))
    return 1 if any(each.failed and each.engine.startswith("winnow") for each in found) else 0
