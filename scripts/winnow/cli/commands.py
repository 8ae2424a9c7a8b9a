"""The commands, each a function that turns options into calls and results into text."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable
from functools import partial, wraps
from pathlib import Path
from typing import Any

import click

from winnow.checks.editorial import editorial_problems
from winnow.checks.links import broken_links
from winnow.cli.online import check_external
from winnow.cli.progress import show_progress
from winnow.cli.story import cuts_of, story
from winnow.core.editorial import Editorial
from winnow.core.ids import slug
from winnow.core.links import NO_LINKS, Links
from winnow.core.problems import ContentError, Problem
from winnow.core.records import Build
from winnow.edges.documents import HOW_TO_GET, find_browser
from winnow.edges.editorial import has_decisions
from winnow.edges.finish import finish_site
from winnow.edges.fresh import make_guide
from winnow.edges.links import link_problems, lock_problems, write_lock
from winnow.edges.project import Places
from winnow.edges.publish import differences, publish, write_ledger, write_whole
from winnow.edges.rules import read_rulebook
from winnow.edges.run import editorial_of, run, without_collector
from winnow.edges.serve import serve_site
from winnow.edges.settings import read_settings
from winnow.edges.site import build_site
from winnow.edges.site_settings import settings_text
from winnow.edges.sources import read_one
from winnow.edges.stopwatch import Stopwatch
from winnow.kit.check import kit_problems
from winnow.kit.plan import plan_of, shorts_of
from winnow.pipeline import Cleaned, strip_until_settled

FOLDER = click.Path(path_type=Path, file_okay=False)
FILE = click.Path(path_type=Path, dir_okay=False)
DEFAULTS = Places()


def over_a_pile(function: Callable[..., int]) -> Callable[..., int]:
    """Make a command of a function of places and a number of processes, with the options that such commands take."""

    @wraps(function)
    def command(**given: Any) -> int:  # noqa: ANN401 (click hands over what the options are called)
        """Turn the options into places."""
        no_editorial, no_cache, jobs = given.pop("no_editorial"), given.pop("no_cache"), given.pop("jobs")
        editorial = None if no_editorial or not has_decisions(DEFAULTS.editorial) else DEFAULTS.editorial
        folders = {name: given.pop(name) for name in ("sources", "docs", "ledger", "site") if name in given}
        cache = given.pop("cache")
        places = Places(**folders, editorial=editorial, cache=None if no_cache else cache)
        return function(places, jobs, **given)

    decorated: Callable[..., int] = command
    options = (
        click.option("--sources", type=FOLDER, default=DEFAULTS.sources, help="Folder of the articles."),
        click.option("--docs", type=FOLDER, default=DEFAULTS.docs, help="Folder that the pages are written to."),
        click.option("--ledger", type=FILE, default=DEFAULTS.ledger, help="File that the ledger is written to."),
        click.option(
            "--no-editorial", is_flag=True, help="The automatic layer alone, without the decisions in editorial/."
        ),
        click.option("--no-cache", is_flag=True, help="Clean every article again, without what earlier runs kept."),
        click.option("--cache", type=FOLDER, default=DEFAULTS.cache, help="Folder of what earlier runs kept."),
        click.option("--jobs", type=click.IntRange(1), default=os.cpu_count() or 1, help="Processes to work with."),
    )
    for option in reversed(options):
        decorated = option(decorated)
    return decorated


def say(message: str) -> None:
    """Tell the person at the keyboard something."""
    click.echo(message, err=True)


def summary(build: Build) -> str:
    """Return in one line what became of the articles."""
    count = build.ledger.count_of
    return (
        f"{len(build.documents)} articles: {count('publish') + count('trim')} sentences kept, "
        f"{count('reword')} counted without their words, {count('hold')} held back, {count('drop')} left out"
    )


def problems_of(build: Build, places: Places) -> list[Problem]:
    """Return everything that keeps the pages from being published."""
    problems = broken_links(build.files)
    editorial = editorial_of(places)
    if editorial:
        problems += editorial_problems(build.files, editorial, read_rulebook(places.data))
        problems += link_problems(build.files, editorial, places)
        problems += kit_problems(plan_of(editorial), shorts_of(editorial.links)) if editorial.kit else []
    return problems


def links_of(editorial: Editorial | None) -> Links:
    """Return the short paths and redirects of a guide, none where the articles alone made it."""
    return editorial.links if editorial else NO_LINKS


def clean_into(places: Places, jobs: int, timings: Path | None = None) -> Build:
    """Run over the articles, check the pages, then write pages, menu and ledger."""
    step = Stopwatch()
    made = run(places, jobs=jobs, progress=show_progress, say=say, step=step)
    build = made.build
    step("check")
    problems = problems_of(build, places)
    if problems:
        raise ContentError(*problems)
    settings = settings_text(places, build.nav) if places.own_docs else None
    step("write")
    written, removed = publish(build.files, places.docs)
    if settings is not None:
        write_whole(places.settings, settings.encode())
    write_ledger(build.ledger, places.ledger, build.documents)
    write_lock(build.files, links_of(editorial_of(places)), places)
    step.write(timings)
    click.echo(summary(build), err=True)
    click.echo(
        f"{written} pages written, {removed} removed, {len(build.files) - written} unchanged in {places.docs}", err=True
    )
    if made.decided and made.decided.queue:
        alerts = sum(item.why == "alert" for item in made.decided.queue)
        click.echo(
            f"{len(made.decided.queue)} sentences wait for a decision, {alerts} with an alert: python scripts review",
            err=True,
        )
    return build


@click.command()
@click.option("--timings", type=FILE, hidden=True, help="File for the seconds of each stage.")
@over_a_pile
def clean(places: Places, jobs: int, *, timings: Path | None) -> int:
    """Clean the articles: write the pages under docs, and the ledger of what became of every sentence."""
    with without_collector():
        clean_into(places, jobs, timings)
    return 0


def browser_or_word() -> str | None:
    """Return the browser that prints the pages; without one say how to get it, and go on without PDFs.

    Raises ContentError where a machine builds the site: nobody would read the line.
    """
    browser = find_browser()
    if browser is None and os.environ.get("CI", "").lower() == "true":
        raise ContentError(Problem(where="build", what="no Chromium was found to print PDFs with", mend=HOW_TO_GET))
    if browser is None:
        click.echo(f"no PDFs: no Chromium was found. {HOW_TO_GET}", err=True)
    return browser


@click.command()
@click.option("--site", type=FOLDER, default=DEFAULTS.site, help="Folder that the site is built in.")
@click.option("--no-pdf", is_flag=True, help="Make no PDF of the pages, which takes most of the time.")
@over_a_pile
def build(places: Places, jobs: int, *, no_pdf: bool) -> int:
    """Clean the articles, build the site with MkDocs, and check it."""
    made = clean_into(places, jobs)
    click.echo("building the site", err=True)
    build_site(places, made.nav)
    # A draft that nobody has decided on is not printed to be handed out.
    browser = None if no_pdf or places.editorial is None else browser_or_word()
    click.echo("finishing its pages" + (", and printing those of the guide to PDF" if browser else ""), err=True)
    finish_site(places, browser=browser, progress=partial(show_progress, what="printing to PDF"))
    index = places.site / "index.html"
    click.echo(f"the site is in {places.site}; open {index}, or run `python scripts serve`", err=True)
    return 0


@click.command()
@click.option("--address", default="127.0.0.1:8000", help="Address and port to show the site at.")
def serve(address: str) -> int:
    """Show the site on this machine; it reloads when an article, a rule, a page or a template changes."""
    return serve_site(DEFAULTS, address)


@click.command()
@over_a_pile
@click.option("--external", is_flag=True, help="Ask the web whether references are gone, and check nothing else.")
def check(places: Places, jobs: int, *, external: bool) -> int:
    """Fail where docs differs from what the articles give, or a link leads nowhere. Writes nothing."""
    if external:
        return check_external(places)
    made = run(places, jobs=jobs, progress=show_progress).build
    mend = "Run `python scripts clean`, and commit what it changes"
    found = [
        Problem(where=path, what="differs from what the articles give", mend=mend)
        for path in differences(made.files, places.docs)
    ]
    if places.own_docs and settings_text(places, made.nav) != read_settings(places.settings):
        what = "the menu differs from the pages, or address or crisis line from editorial/site.yml"
        found.append(Problem(where=places.settings.name, what=what, mend=mend))
    found += problems_of(made, places)
    found += lock_problems(made.files, links_of(editorial_of(places)), places)
    if found:
        raise ContentError(*found)
    click.echo(f"{len(made.files)} pages are what the articles give; every link leads somewhere", err=True)
    return 0


def stem_of(name: str) -> str:
    """Return the name of an article without its endings, an id in a JSON Lines file behind a hyphen."""
    file, _, line = name.partition("#")
    stem = file.split(".")[0] or file
    return f"{stem}-{slug(line)}" if line else stem


def reason_of(article: Cleaned) -> str:
    """Return why most of an article was left out."""
    reasons = Counter(item.reason for item in article.judged)
    return reasons.most_common(1)[0][0] if reasons else "it holds no sentence"


@click.command(name="strip")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--out", type=FOLDER, help="Write each article to this folder as NAME.md instead of printing it.")
@click.option("--explain", is_flag=True, help="Show what was cut, with rule, place and words.")
def strip_command(files: tuple[Path, ...], out: Path | None, explain: bool) -> int:  # noqa: FBT001
    """Print each article without advertising, page furniture and empty praise, in its own words and order."""
    book = read_rulebook(DEFAULTS.data)
    problems: list[Problem] = []
    with without_collector():
        for path in show_progress(files, len(files)) if out else files:
            try:
                stripped = [(source, strip_until_settled(source, book)) for source in read_one(path)]
            except ContentError as error:
                problems += error.problems
                continue
            for source, article in stripped:
                text = article.text
                if out:
                    write_whole(out / f"{stem_of(source.name)}.md", text.encode())
                else:
                    click.echo(text, nl=False)
                if explain:
                    click.echo(cuts_of(*article.looks), err=bool(out))
                if not text.strip():
                    click.echo(f"{source.name}: nothing is left of it: {reason_of(article.looks[-1])}", err=True)
    if problems:
        raise ContentError(*problems)
    return 0


@click.command(name="explain")
@click.argument("name")
@click.option("--sources", type=FOLDER, default=DEFAULTS.sources, help="Folder of the articles.")
def explain_command(name: str, sources: Path) -> int:
    """Tell the story of an article (file name), a sentence, claim, fact, block or reference (its id)."""
    places = Places(sources=sources)
    made = run(places, jobs=1).build
    click.echo(story(name, made, editorial_of(places)), nl=False)
    return 0


@click.command()
@click.argument("folder", type=FOLDER)
def new(folder: Path) -> int:
    """Make a fresh guide in FOLDER: settings, an example article, no decisions yet. It builds at once."""
    for path in make_guide(folder):
        click.echo(path)
    click.echo(f"now: cd {folder} && make site", err=True)
    return 0
