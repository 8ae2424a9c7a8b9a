"""`review` as a person meets it: the queue as a list and as JSON, the contradictions, the walk through the queue."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from building import article
from deciding import editorial, made, sources
from project_copy import copy_project, run_in
from winnow.cli import FINE, INTERRUPTED, TO_MEND
from winnow.cli.review import walk
from winnow.core.editorial.rows import CompatibleRow
from winnow.core.records import QueueItem
from winnow.edges.editorial import read_editorial
from winnow.edges.project import ROOT

ARTICLE = """\
Ketamine drips explained

Ketamine is not addictive.
Do not eat anything for four hours before the visit.
An eye mask and quiet music can make the time more pleasant.
"""
NAME = "900_new.txt"
ALERT, FOOD, MASK = ("Ketamine is not addictive.", "Do not eat anything", "An eye mask")


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the project in which three sentences wait."""
    folder = copy_project(tmp_path_factory.mktemp("project"))
    (folder / "sources" / NAME).write_text(ARTICLE)
    return folder


@pytest.fixture(scope="module")
def contradictions(project: Path) -> str:
    """Return the report of contradictions."""
    return run_in(project, "review", "--contradictions").stdout


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a copy of the decisions."""
    return Path(shutil.copytree(ROOT / "editorial", tmp_path / "editorial"))


def queue_by(folder: Path) -> tuple[QueueItem, ...]:
    """Return what waits, by the decisions of a folder."""
    found = made(*sources(), article(ARTICLE, NAME), decisions=read_editorial(folder)).decided
    return found.queue if found else ()


def walked(folder: Path, *typed: str) -> Result:
    """Return what a walk through the queue said to a person who typed these lines."""

    @click.command()
    def command() -> None:
        click.echo(f"{walk(queue_by(folder), folder)} decided")

    return CliRunner().invoke(command, input="".join(f"{line}\n" for line in typed))


def decisions(folder: Path) -> dict[str, bytes]:
    """Return the files of the decisions with what is in them."""
    return {path.name: path.read_bytes() for path in folder.glob("*.yml")}


def test_the_list_shows_each_sentence_with_its_place_and_neighbours(project: Path) -> None:
    """What waits, why, where it stands, and the known claims that are nearest."""
    said = run_in(project, "review", "--list").stdout
    assert said.count(f"{NAME}, line ") == 3
    assert "alert: matches the risk pattern not-addictive" in said
    assert "  Do not eat anything for four hours before the visit.\n    1. " in said


def test_an_empty_queue_says_so(project: Path) -> None:
    """A list of nothing is not silence."""
    done = run_in(project, "review", "--list", "--sources", ROOT / "sources")
    assert (done.returncode, done.stdout) == (FINE, "nothing waits for a decision\n")


def test_the_json_holds_what_the_list_shows(project: Path) -> None:
    """A script reads the queue without guessing at columns, and to look is not to decide."""
    before = decisions(project / "editorial")
    rows = json.loads(run_in(project, "review", "--json").stdout)
    assert [row["why"] for row in rows] == ["alert", "new", "new"]
    assert rows[0].keys() == {"id", "source", "line", "words", "why", "detail", "nearest"}
    assert rows[0]["nearest"][0]["claim"] == "not-addictive"
    assert (rows[1]["source"], rows[1]["line"]) == (NAME, 4)
    assert decisions(project / "editorial") == before


@pytest.mark.parametrize(
    ("published", "held"),
    [
        ("abuse-risk", "not-addictive"),
        ("effects-last-days-to-weeks", "lasts-longer-than-antidepressants"),
        ("effects-last-days-to-weeks", "sustained-relief"),
        ("part-of-comprehensive-plan", "standalone-use"),
        ("used-for-bipolar", "antimanic-effect"),
        ("dissociation", "calm-during-infusion"),
    ],
)
def test_a_contradiction_is_reported_with_both_sides_and_why(published: str, held: str, contradictions: str) -> None:
    """Which one stands, which one is held back, who says each, and the reason."""
    claims = editorial().claims
    row = next(r for r in editorial().contradictions.conflicts if (r.published, r.held) == (published, held))
    block = contradictions.split(f"{row.id}\n  published")[1].split("\n")
    assert block[0] == f": {published}: {claims[published].wording}"
    assert block[2] == f"  held back: {held}: {claims[held].wording}"
    assert block[4] == f"  why: {row.why}"
    assert all(line.startswith("    said by: 00") for line in (block[1], block[3]))


def test_every_known_contradiction_is_reported(contradictions: str) -> None:
    """Nothing of contradictions.yml is left out."""
    assert {row.id for row in editorial().contradictions.conflicts} <= set(contradictions.splitlines())


@pytest.mark.parametrize("row", editorial().contradictions.compatible, ids=lambda row: "+".join(row.claims))
def test_a_compatible_pair_is_not_reported(row: CompatibleRow, contradictions: str) -> None:
    """Two claims that only look opposed do not stand in the report as two sides of one thing."""
    first, second = row.claims
    sides = [part.split("\n  why")[0] for part in contradictions.split("  published: ")[1:]]
    assert not [side for side in sides if f"{first}:" in side and f"{second}:" in side]


def test_the_sentence_that_contradicts_the_guide_is_in_the_report(contradictions: str) -> None:
    """What a new article says against the guide stands with the contradictions that are known."""
    assert ALERT in contradictions


def test_the_walk_writes_each_decision(folder: Path) -> None:
    """Hold back, drop and join: three sentences are decided on, and nothing waits any more."""
    assert walked(folder, "h", "It is false.", "d", "No use.", "a", "dissociation").output.endswith("3 decided\n")
    found = read_editorial(folder)
    new = list(found.verdicts.values())[-2:]
    assert [(row.verdict, row.why) for row in new] == [("hold", "It is false."), ("drop", "No use.")]
    assert found.claims["dissociation"].sentences[-1].words.startswith(MASK)
    assert queue_by(folder) == ()


def test_the_walk_shows_what_each_sentence_is_near_to(folder: Path) -> None:
    """Who decides sees the sentence, where it stands, why it waits and what is known already."""
    said = walked(folder, "q").output
    assert f"1 of 3\n[{queue_by(folder)[0].judged.id}] alert: matches the risk pattern not-addictive" in said
    assert "    1. not-addictive (" in said


def test_a_claim_can_be_joined_by_its_number(folder: Path) -> None:
    """The nearest claims are numbered, so that their ids need not be typed."""
    second = queue_by(folder)[1].nearest[1].claim
    walked(folder, "s", "a", "2", "q")
    assert read_editorial(folder).claims[second].sentences[-1].words.startswith(FOOD)


def test_a_new_claim_is_asked_for_field_by_field(folder: Path) -> None:
    """Wording, page, id, section, status, limit and reason; the claim stands on its page at the next run."""
    fields = ("Do not eat before a visit.", "guide/what-to-expect.md", "no-food", "how-it-is-given", "qualified")
    said = walked(folder, "s", "n", *fields, "Ask your clinic for how long.", "One article says it.", "q").output
    assert said.endswith("1 decided\n")
    decided = read_editorial(folder)
    assert (decided.claims["no-food"].status, decided.claims["no-food"].why) == ("qualified", "One article says it.")
    files = made(*sources(), article(ARTICLE, NAME), decisions=decided).build.files
    page = next(file.text for file in files if file.path == "guide/what-to-expect.md")
    assert "Do not eat before a visit. Ask your clinic for how long.[^" in page


def test_a_decision_that_cannot_stand_is_said_and_not_written(folder: Path) -> None:
    """The walk goes on with the next sentence."""
    before = decisions(folder)
    said = walked(folder, "a", "nowhere", "q").output
    assert "not written: nowhere: is no claim. Name one as it stands in claims.yml" in said
    assert "2 of 3" in said
    assert decisions(folder) == before


def test_quitting_keeps_what_was_decided(folder: Path) -> None:
    """Who stops halfway goes on from there."""
    assert walked(folder, "h", "It is false.", "q").output.endswith("1 decided\n")
    assert [item.why for item in queue_by(folder)] == ["new", "new"]


def test_skipping_decides_nothing(folder: Path) -> None:
    """Enter goes on to the next sentence."""
    before = decisions(folder)
    assert walked(folder, "", "", "").output.endswith("0 decided\n")
    assert decisions(folder) == before


def test_an_interruption_loses_nothing(project: Path, tmp_path: Path) -> None:
    """What was decided before Ctrl-C is on disk, in whole files, and the code says that it was interrupted."""
    project = Path(shutil.copytree(project, tmp_path / "project"))
    walk = subprocess.Popen(
        [sys.executable, str(project / "scripts"), "review"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
        text=True,
    )
    assert walk.stdin is not None
    assert walk.stderr is not None
    walk.stdin.write("h\nIt is false.\n")
    walk.stdin.flush()
    while "2 of 3" not in walk.stderr.readline():
        pass
    walk.send_signal(signal.SIGINT)
    walk.communicate(timeout=30)
    assert walk.returncode == INTERRUPTED
    assert list(read_editorial(project / "editorial").verdicts.values())[-1].why == "It is false."


def test_without_decisions_there_is_nothing_to_review(tmp_path: Path) -> None:
    """A guide that is made of articles alone says how decisions begin."""
    done = run_in(copy_project(tmp_path, without=("editorial",)), "review", "--list")
    assert done.returncode == TO_MEND
    assert "error: editorial: holds no decisions, so nothing waits for one. Add guide.yml" in done.stderr
