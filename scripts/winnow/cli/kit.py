"""The command that makes the referral kit."""

from __future__ import annotations

from pathlib import Path

import click

from winnow.cli.progress import show_progress
from winnow.core.problems import ContentError, Problem
from winnow.edges.editorial import has_decisions, read_editorial
from winnow.edges.kit import NO_BROWSER, write_kit
from winnow.edges.project import ROOT, Places
from winnow.kit.files import kit_files
from winnow.kit.plan import plan_of, shorts_of

FOLDER = click.Path(path_type=Path, file_okay=False)


@click.command()
@click.option("--out", type=FOLDER, default=ROOT / "build" / "kit", help="Folder that the kit is written to.")
def kit(out: Path) -> int:
    """Make the referral kit: for each topic messages to send, a code for print and a handout."""
    folder = Places().editorial
    if folder is None or not has_decisions(folder):
        mend = "Messages say what facts.yml and the blocks state: begin with guide.yml"
        raise ContentError(Problem(where="editorial/", what="holds no decisions", mend=mend))
    editorial = read_editorial(folder)
    plan = plan_of(editorial)
    count, printed = write_kit(kit_files(plan, shorts_of(editorial.links)), out, show_progress)
    click.echo(f"{count} files for {len(plan.topics)} topics in {out}; begin with {out / 'README.txt'}", err=True)
    if not printed:
        click.echo(NO_BROWSER, err=True)
    return 0
