"""The queue of sentences that nobody has decided on, and a way to decide on them at a terminal."""

from __future__ import annotations

from pathlib import Path

import click

from winnow.cli.queue_text import as_json, as_text, contradictions_text
from winnow.core.editorial import Editorial
from winnow.core.ids import slug
from winnow.core.problems import ContentError, Problem
from winnow.core.records import QueueItem
from winnow.core.text import squeeze
from winnow.edges.decisions import join_claim, new_claim, settle_sentence
from winnow.edges.editorial import read_editorial
from winnow.edges.project import Places
from winnow.edges.run import run

CHOICES = {"a": "join a claim", "n": "new claim", "h": "hold back", "d": "drop", "s": "skip", "q": "quit"}


def ask_claim(item: QueueItem, editorial: Editorial) -> str:
    """Ask which claim a sentence joins."""
    answer: str = click.prompt("number or id of the claim", default="1", err=True)
    if answer.isdigit() and 0 < int(answer) <= len(item.nearest):
        return item.nearest[int(answer) - 1].claim
    if answer not in editorial.claims:
        raise ContentError(Problem(where=answer, what="is no claim", mend="Name one as it stands in claims.yml"))
    return answer


def ask_new(item: QueueItem, editorial: Editorial) -> dict[str, str]:
    """Ask for the fields of a new claim."""
    wording: str = click.prompt("plain wording", default=item.judged.clean or squeeze(item.judged.text), err=True)
    page: str = click.prompt("page", type=click.Choice([plan.page for plan in editorial.pages]), err=True)
    plan = next(plan for plan in editorial.pages if plan.page == page)
    name: str = click.prompt("id", default=slug(wording)[:40].strip("-"), err=True)
    section: str = click.prompt("section", type=click.Choice([each.id for each in plan.sections]), err=True)
    status: str = click.prompt("status", type=click.Choice(["publish", "qualified", "hold"]), default="hold", err=True)
    fields = {"id": name, "topic": plan.topic, "page": page, "section": section, "status": status, "wording": wording}
    if status == "qualified":
        fields["limit"] = click.prompt("limit", err=True)
    if status != "publish":
        fields["why"] = click.prompt("why", err=True)
    return fields


def settle(item: QueueItem, choice: str, folder: Path) -> None:
    """Carry out one choice; what was decided is on disk when this returns."""
    editorial = read_editorial(folder)
    if choice == "a":
        join_claim(folder, item.judged, ask_claim(item, editorial))
    elif choice == "n":
        new_claim(folder, item.judged, ask_new(item, editorial))
    elif choice in {"h", "d"}:
        why: str = click.prompt("why", err=True)
        settle_sentence(folder, item.judged, "hold" if choice == "h" else "drop", why)


def walk(queue: tuple[QueueItem, ...], folder: Path) -> int:
    """Go through the queue with the person at the terminal; return how many sentences were decided on."""
    decided = 0
    for number, item in enumerate(queue, start=1):
        click.echo(f"\n{number} of {len(queue)}\n{as_text(item)}", err=True)
        choices = ", ".join(f"{key} {what}" for key, what in CHOICES.items())
        choice: str = click.prompt(choices, type=click.Choice(list(CHOICES)), show_choices=False, default="s", err=True)
        if choice == "q":
            break
        if choice == "s":
            continue
        try:
            settle(item, choice, folder)
            decided += 1
        except ContentError as error:
            click.echo(f"not written: {error}", err=True)
    return decided


@click.command()
@click.option(
    "--sources",
    type=click.Path(path_type=Path, file_okay=False),
    default=Places().sources,
    help="Folder of the articles.",
)
@click.option("--list", "listed", is_flag=True, help="Print the queue and leave.")
@click.option("--json", "json_", is_flag=True, help="Print the queue as JSON and leave.")
@click.option("--contradictions", is_flag=True, help="Print the claims that cannot both stand and leave.")
def review(sources: Path, listed: bool, json_: bool, contradictions: bool) -> int:  # noqa: FBT001
    """Decide on the sentences that nobody has decided on: join a claim, new claim, hold back or drop."""
    places = Places(sources=sources)
    decided = run(places).decided
    if places.editorial is None or decided is None:
        mend = "Add guide.yml and the other files, as CONTRIBUTING says, to begin with decisions"
        raise ContentError(Problem(where="editorial", what="holds no decisions, so nothing waits for one", mend=mend))
    queue = decided.queue
    if json_:
        click.echo(as_json(queue))
    elif contradictions:
        click.echo(contradictions_text(read_editorial(places.editorial), queue))
    elif listed:
        click.echo("\n\n".join(as_text(item) for item in queue) or "nothing waits for a decision")
    else:
        done = walk(queue, places.editorial)
        mend = "run `python scripts clean` to bring docs up to date"
        click.echo(f"{done} decided, {len(queue) - done} left; {mend}", err=True)
    return 0
