"""The workflows: they lint clean, may do no more than they need, and run the commands that a person types."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from builders.environments import python_of
from winnow.edges.project import ROOT

GITHUB = ROOT / ".github"
WORKFLOWS = sorted((GITHUB / "workflows").glob("*.yml"))
BIN = Path(sys.executable).parent
PINNED = re.compile(r"[\w.-]+/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")
TARGET = re.compile(r"^([a-z-]+):", re.MULTILINE)
TYPED = re.compile(r"bash \.ci/run|make [a-z-]+")
WRITES = {("pages.yml", "deploy"): {"pages", "id-token"}, ("references.yml", "tell"): {"issues"}}
"""The jobs that may write, and what."""


def lint(*command: str | Path) -> str:
    """Run a linter, and return what it says where it finds fault."""
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 else done.stdout + done.stderr


def jobs() -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield each job with the names of its workflow and of itself."""
    for path in WORKFLOWS:
        for name, job in yaml.safe_load(path.read_text(encoding="utf-8"))["jobs"].items():
            yield path.name, name, job


def runs() -> list[str]:
    """Return every `run:` of the workflows."""
    return [step["run"] for _, _, job in jobs() for step in job["steps"] if "run" in step]


def test_zizmor_finds_nothing() -> None:
    """Nothing that an attacker could use, by the stricter of its two ordinary readings."""
    assert lint(BIN / "zizmor", "--offline", "--persona", "pedantic", GITHUB) == ""


@pytest.mark.parametrize(
    ("schema", "files"),
    [("vendor.github-workflows", WORKFLOWS), ("vendor.dependabot", [GITHUB / "dependabot.yml"])],
)
def test_the_files_are_what_github_reads(schema: str, files: list[Path]) -> None:
    """Each follows the schema of its kind."""
    assert lint(BIN / "check-jsonschema", "--builtin-schema", schema, *files) == ""


def test_every_action_is_pinned() -> None:
    """By the hash of a commit, with its release beside it: a tag can be moved."""
    used = [
        line.split("uses:")[1].strip()
        for path in WORKFLOWS
        for line in path.read_text().splitlines()
        if "uses:" in line
    ]
    assert used
    assert [action for action in used if not PINNED.fullmatch(action)] == []


def test_nothing_is_allowed_but_what_a_job_names() -> None:
    """The workflows allow nothing; only the job that publishes, and the one that opens an issue, may write."""
    assert {yaml.safe_load(path.read_text())["permissions"] == {} for path in WORKFLOWS} == {True}
    found = {(path, name): {k for k, v in job["permissions"].items() if v == "write"} for path, name, job in jobs()}
    assert {place: rights for place, rights in found.items() if rights} == WRITES


def test_no_checkout_keeps_its_token() -> None:
    """A later step could read it from the folder."""
    steps = [step for _, _, job in jobs() for step in job["steps"] if "actions/checkout" in step.get("uses", "")]
    assert steps
    assert {step["with"]["persist-credentials"] for step in steps} == {False}


def test_nothing_from_outside_stands_in_a_command() -> None:
    """What an expression gives goes in by the environment, never into the text of a command."""
    assert [run for run in runs() if "${{" in run] == []


def test_only_main_is_published() -> None:
    """A pull request is built and tested, and goes no further."""
    (deploy,) = [job for path, name, job in jobs() if (path, name) == ("pages.yml", "deploy")]
    assert deploy["if"] == "github.ref == 'refs/heads/main' && github.event_name != 'pull_request'"
    assert set(deploy["needs"]) == {"test", "build"}


def test_the_commands_are_those_that_a_person_types() -> None:
    """Targets of the Makefile and `.ci/run`; one other command there is, for which no program of ours is needed."""
    others = [run for run in runs() if not TYPED.fullmatch(run)]
    assert [run.count("gh issue") for run in others] == [2]
    targets = set(TARGET.findall((ROOT / "Makefile").read_text(encoding="utf-8")))
    assert {run.removeprefix("make ") for run in runs() if run.startswith("make ")} <= targets
    assert (ROOT / ".ci" / "run").is_file()


def test_only_one_issue_is_open_at_a_time() -> None:
    """The title is fixed, and an open issue of that title keeps another from being opened."""
    (tell,) = [job for path, name, job in jobs() if (path, name) == ("references.yml", "tell")]
    (step,) = tell["steps"]
    assert "gh issue list --state open" in step["run"]
    assert '--title "$TITLE"' in step["run"]
    assert "${{" not in step["env"]["TITLE"]


def test_dependabot_looks_where_packages_are_named() -> None:
    """Each folder that it is told of has what it looks for."""
    files = {"pip": "requirements.in", "npm": "package.json", "github-actions": ".github/workflows"}
    updates = yaml.safe_load((GITHUB / "dependabot.yml").read_text(encoding="utf-8"))["updates"]
    places = {(row["package-ecosystem"], row["directory"]) for row in updates}
    assert {kind for kind, _ in places} == set(files)
    assert [place for place in places if not (ROOT / place[1].strip("/") / files[place[0]]).exists()] == []


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a fresh clone of what is committed, its environment made from the pins of the site alone."""
    if not (ROOT / ".git").exists() or not shutil.which("git"):
        pytest.skip("this folder is no clone")
    folder = tmp_path_factory.mktemp("clone") / "guide"
    subprocess.run(["git", "clone", "--quiet", "--no-hardlinks", ROOT, folder], check=True)  # noqa: S607
    # Made with uv, which takes seconds; the Makefile's own way takes minutes and is tried on each fresh machine.
    environment = python_of("site", ROOT / "requirements.txt").parents[1]
    (folder / ".venv").symlink_to(environment)
    (folder / ".venv" / ".installed-runtime").touch()
    return folder


@pytest.mark.timeout(900)
@pytest.mark.parametrize("command", ["make check", "make site"])
def test_the_commands_of_the_build_work_in_a_clean_clone(clone: Path, command: str) -> None:
    """What the job Build runs, run as it stands; nothing that is not committed is needed."""
    assert command in runs()
    environment = {name: value for name, value in os.environ.items() if name not in {"PYTHONPATH", "VIRTUAL_ENV"}}
    done = subprocess.run(command.split(), cwd=clone, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    changed = subprocess.run(["git", "status", "--porcelain"], cwd=clone, capture_output=True, text=True, check=True)  # noqa: S607
    assert [line for line in changed.stdout.splitlines() if line != "?? .venv"] == []
    if command == "make site":
        assert (clone / "site" / "k" / "visit" / "index.html").is_file()
        assert "Content-Security-Policy" in (clone / "site" / "index.html").read_text(encoding="utf-8")
