"""What every test can ask for: the compiled rules, golden cases, and the program run as a person runs it."""

from __future__ import annotations

import contextlib
import io
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

from golden_cases import Case, rewrite
from winnow.cli import main
from winnow.core.rulebook import Rulebook
from winnow.edges.project import ROOT, Places
from winnow.edges.rules import read_rulebook

Run = Callable[..., subprocess.CompletedProcess[str]]

# The same examples in every run: a failure on one machine is a failure on all.
settings.register_profile("repeatable", derandomize=True, deadline=None, max_examples=150)
settings.load_profile("repeatable")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the flag that writes what came out into the golden files, to be reviewed as a diff."""
    parser.addoption("--update-goldens", action="store_true", help="write the actual results into tests/golden")


@pytest.fixture(scope="session")
def book() -> Rulebook:
    """Return the rules of the project, compiled."""
    return read_rulebook(Places().data)


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[Case, str], None]:
    """Return a function that compares a result with its golden case, or writes it there."""

    def compare(case: Case, actual: str) -> None:
        if request.config.getoption("--update-goldens"):
            rewrite(case, actual)
        else:
            assert actual == case.expected, f"{case.path.name}: {case.title}"

    return compare


@pytest.fixture(scope="session")
def winnow() -> Run:
    """Return a function that does what `python scripts …` does, in this process: what it said and returned."""

    def run(*arguments: object) -> subprocess.CompletedProcess[str]:
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = main([str(argument) for argument in arguments])
        return subprocess.CompletedProcess(arguments, code, out.getvalue(), err.getvalue())

    return run


@pytest.fixture(scope="session")
def program() -> Run:
    """Return a function that runs `python scripts …` as a program of its own, from any folder."""

    def run(*arguments: object, cwd: Path | None = None, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, str(ROOT / "scripts"), *map(str, arguments)],
            cwd=cwd or ROOT,
            env={**os.environ, **environment},
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )

    return run
