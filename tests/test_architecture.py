"""The walls of the house: imports point one way, and nothing below the edges touches the world."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from winnow.edges.project import ROOT

PACKAGE = ROOT / "scripts" / "winnow"
PURE = ("core", "rules", "stages", "checks", "kit", "finish", "pipeline")
TOUCHING = frozenset({"open", "print", "input", "hash", "breakpoint", "eval", "exec", "__import__"})
"""Built-in functions that read, write, run, or differ from one run to the next."""
CLOCKS = frozenset({"now", "today", "utcnow"})
LONGEST = 400
"""Lines of a module; the word list of English is data in the form of a module."""


def modules(*names: str) -> list[Path]:
    """Return the modules of some parts of the package, or of all of it."""
    folders = [PACKAGE / name for name in names] if names else [PACKAGE]
    found = [path for folder in folders for path in ([folder] if folder.is_file() else folder.rglob("*.py"))]
    return sorted(found)


def shown(path: Path) -> str:
    """Return a path as a person names it."""
    return path.relative_to(PACKAGE).as_posix()


def faults(path: Path) -> list[str]:
    """Return what a module below the edges does that only the edges may do."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in TOUCHING:
            found.append(f"line {node.lineno}: calls {node.func.id}")
        if isinstance(node, ast.Attribute) and node.attr in CLOCKS:
            found.append(f"line {node.lineno}: asks for the time")
        if isinstance(node, ast.Import):
            found += [f"line {node.lineno}: imports {name.name}" for name in node.names if name.name == "pathlib"]
        if isinstance(node, ast.ImportFrom) and node.module == "pathlib":
            impure = [name.name for name in node.names if not name.name.startswith("Pure")]
            found += [f"line {node.lineno}: imports {name}" for name in impure]
    return found


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run the import contract of a project."""
    return subprocess.run(
        [Path(sys.executable).parent / "lint-imports", "--no-cache"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder / "scripts")},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_import_contract_holds() -> None:
    """Cli → edges → pipeline → stages, checks, kit → rules → core, and never back."""
    done = lint_imports(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("path", modules(*(name for name in PURE if (PACKAGE / name).exists())), ids=shown)
def test_nothing_below_the_edges_touches_the_world(path: Path) -> None:
    """No file, terminal or clock, and no hash that differs between runs."""
    assert faults(path) == []


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("open('x')", "line 1: calls open"),
        ("print(1)", "line 1: calls print"),
        ("hash('x')", "line 1: calls hash"),
        ("from pathlib import Path", "line 1: imports Path"),
        ("import pathlib", "line 1: imports pathlib"),
        ("import datetime\nx = datetime.datetime.now()", "line 2: asks for the time"),
    ],
)
def test_the_wall_would_notice(text: str, fault: str, tmp_path: Path) -> None:
    """A check that cannot fail is no check."""
    (tmp_path / "bad.py").write_text(text)
    assert faults(tmp_path / "bad.py") == [fault]


def test_pure_paths_and_dates_are_allowed(tmp_path: Path) -> None:
    """A path that is only words, and a date that is only a number, touch nothing."""
    (tmp_path / "good.py").write_text(
        "from pathlib import PurePosixPath\nfrom datetime import date\nx = date(2020, 1, 2)\n"
    )
    assert faults(tmp_path / "good.py") == []


@pytest.mark.parametrize(
    ("module", "line", "contract"),
    [
        ("core/ids.py", "from winnow.rules import shapes", "Imports point downwards"),
        ("pipeline/pile.py", "from winnow.edges import project", "Imports point downwards"),
        ("edges/sources.py", "from winnow.pipeline import clean_article", "Of the edges, only the one"),
        ("stages/judge.py", "from winnow.stages import group", "Stages do not know each other"),
        ("stages/judge.py", "import random", "No input, output, clock or chance below the edges"),
    ],
)
def test_each_contract_can_fail(module: str, line: str, contract: str, tmp_path: Path) -> None:
    """In a copy of the package a forbidden import breaks the contract that forbids it."""
    (tmp_path / "pyproject.toml").write_text((ROOT / "pyproject.toml").read_text())
    for path in modules():
        copy = tmp_path / "scripts" / "winnow" / path.relative_to(PACKAGE)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(path.read_bytes())
    broken = tmp_path / "scripts" / "winnow" / module
    broken.write_text(broken.read_text() + f"\n{line}\n")
    done = lint_imports(tmp_path)
    assert done.returncode == 1, done.stdout + done.stderr
    assert any(said.startswith(contract) and "BROKEN" in said for said in done.stdout.splitlines()), done.stdout


@pytest.mark.parametrize("path", modules(), ids=shown)
def test_every_module_says_what_it_is(path: Path) -> None:
    """A module, a class or a function without a sentence about it is not finished."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    parts = [tree, *(n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.ClassDef | ast.AsyncFunctionDef))]
    assert [getattr(part, "name", shown(path)) for part in parts if not ast.get_docstring(part)] == []


@pytest.mark.parametrize("path", modules(), ids=shown)
def test_functions_and_modules_stay_readable(path: Path) -> None:
    """A function fits on a screen and a module in a sitting."""
    text = path.read_text(encoding="utf-8")
    functions = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.FunctionDef)]
    assert [node.name for node in functions if (node.end_lineno or 0) - node.lineno >= 40] == []
    assert text.count("\n") <= LONGEST or path.name == "common_words.py"


def test_no_module_has_a_name_that_says_nothing() -> None:
    """A drawer called `utils` fills up."""
    empty = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "base", "lib"}
    assert [shown(path) for path in modules() if path.stem in empty] == []
