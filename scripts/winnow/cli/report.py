"""The report: one page of HTML that shows an editor what became of every article."""

from __future__ import annotations

import os
from importlib.resources import files
from pathlib import Path

import click

from winnow.cli.progress import show_progress
from winnow.core.editorial import Editorial
from winnow.core.problems import ContentError, Problem
from winnow.core.rulebook import Rulebook
from winnow.edges.project import Places
from winnow.edges.publish import write_whole
from winnow.edges.rules import read_rulebook
from winnow.edges.run import editorial_of, run
from winnow.pipeline import Made
from winnow.stages.report import Dress, Reported
from winnow.stages.report import report as render

DEFAULTS = Places()
DEFAULT_OUT = DEFAULTS.ledger.with_name("report.html")


def dress() -> Dress:
    """Return the style and the script of the page."""
    folder = files("winnow.stages.report")
    style, script = ((folder / name).read_text(encoding="utf-8") for name in ("report.css", "report.js"))
    return Dress(style=style, script=script)


def whys(book: Rulebook, editorial: Editorial | None) -> dict[str, str]:
    """Return why there is each rule, and why each claim that is held back is."""
    rules = {rule.row.id: rule.row.why for rows in book.rules.values() for rule in rows}
    claims = editorial.claims.values() if editorial else ()
    return rules | {f"held-{claim.id}": claim.why for claim in claims if claim.why}


def wordings(editorial: Editorial | None) -> dict[str, str]:
    """Return how the guide words each claim, with its limit."""
    claims = editorial.claims.values() if editorial else ()
    return {claim.id: f"{claim.wording} {claim.limit}".strip() for claim in claims}


def page_of(made: Made, places: Places) -> str:
    """Return the report on a run."""
    editorial = editorial_of(places)
    build = made.build
    reported = Reported(
        documents=build.documents,
        ledger=build.ledger,
        duplicates=build.duplicates,
        copied=build.copied,
        files=build.files,
        queue=made.decided.queue if made.decided else None,
        whys=whys(read_rulebook(places.data), editorial),
        wordings=wordings(editorial),
    )
    return render(reported, dress())


@click.command()
@click.option(
    "--sources",
    type=click.Path(path_type=Path, file_okay=False),
    default=DEFAULTS.sources,
    help="Folder of the articles.",
)
@click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False),
    default=DEFAULT_OUT,
    help="File that the page is written to.",
)
@click.option("--no-editorial", is_flag=True, help="The automatic layer alone, without the decisions in editorial/.")
def report(sources: Path, out: Path, no_editorial: bool) -> int:  # noqa: FBT001
    """Write one page of HTML that shows what became of every article, sentence by sentence."""
    places = Places(sources=sources, editorial=None if no_editorial else DEFAULTS.editorial)
    made = run(places, jobs=os.cpu_count() or 1, progress=show_progress)
    try:
        write_whole(out, page_of(made, places).encode())
    except OSError as error:
        mend = "Name a file in a folder that can be written"
        problem = Problem(where=str(out), what=f"cannot be written ({error.strerror})", mend=mend)
        raise ContentError(problem) from error
    click.echo(out)
    return 0
