"""The commands that ask the web: is the published site there, are the references still there."""

from __future__ import annotations

import click

from winnow.core.problems import ContentError, Problem
from winnow.edges.editorial import has_decisions, read_editorial
from winnow.edges.project import Places
from winnow.edges.site_record import settings_of, site_address
from winnow.edges.web import external_problems, smoke

PATIENCE = 300.0
"""Seconds: a web host shows a new site within a minute or two, seldom later."""


def check_external(places: Places) -> int:
    """Ask for each reference; raise ContentError with those that are gone."""
    folder = places.editorial
    if folder is None or not has_decisions(folder):
        mend = "References stand in editorial/references.yml: begin with guide.yml"
        raise ContentError(Problem(where="editorial/", what="holds no references", mend=mend))
    problems, unsure = external_problems(folder, read_editorial(folder))
    for line in unsure:
        click.echo(line, err=True)
    if problems:
        raise ContentError(*problems)
    click.echo("no reference is gone", err=True)
    return 0


@click.command(name="smoke")
@click.argument("address", required=False)
@click.option("--patience", type=click.FloatRange(0), default=PATIENCE, help="Seconds to wait until all is well.")
def smoke_command(address: str | None, patience: float) -> int:
    """Look at the published site: first page, every short path, the page for what is not there.

    ADDRESS is where it stands; without it, the `site_url` of mkdocs.yml.
    """
    places = Places()
    at = address or site_address(places.settings)
    folder = places.editorial
    links = read_editorial(folder).links.short if folder and has_decisions(folder) else ()
    at = at if at.endswith("/") else f"{at}/"
    name = str(settings_of(places.settings).get("site_name") or "")
    smoke(at, name, tuple(pointer.source for pointer in links), patience=patience)
    click.echo(f"{at} is there, with {len(links)} short paths", err=True)
    return 0
