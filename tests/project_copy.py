"""A copy of the project in a folder of its own, in which a test can decide and build as a person would."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Collection
from pathlib import Path

from winnow.edges.project import ROOT

PARTS = ("scripts", "editorial", "sources", "overrides", "docs", "mkdocs.yml")


def copy_project(folder: Path, *, without: Collection[str] = ()) -> Path:
    """Copy what the program needs and makes, but for some parts; return the folder of the copy."""
    skip = shutil.ignore_patterns("__pycache__")
    for name in (part for part in PARTS if part not in without):
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=skip)
        else:
            folder.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, folder / name)
    return folder


def run_in(folder: Path, *arguments: object, typed: str = "") -> subprocess.CompletedProcess[str]:
    """Run `python scripts …` of a copy, with what a person types."""
    return subprocess.run(
        [sys.executable, str(folder / "scripts"), *map(str, arguments)],
        cwd=folder,
        input=typed,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
