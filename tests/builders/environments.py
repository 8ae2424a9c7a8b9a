"""Other site builders, each in an environment of its own under build/, made once for each set of pins."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from winnow.edges.project import ROOT

FOLDER = ROOT / "build" / "builders"
PARTS = ("mkdocs.yml", "docs", "overrides")
"""What a builder is given: no program, no articles, no decisions."""
QUIET = {"NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}
COMMANDS = {
    "mkdocs": ("-m", "mkdocs", "build", "--strict"),
    "properdocs": ("-m", "properdocs", "build", "--strict", "-f", "mkdocs.yml"),
    "zensical": ("-m", "zensical", "build", "--strict"),
}


def run(*command: str | Path, cwd: Path | None = None) -> None:
    """Run a program; where it fails, what it said is the message of the test."""
    done = subprocess.run(
        list(map(str, command)), cwd=cwd, env={**os.environ, **QUIET}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{' '.join(map(str, command))} failed:\n{done.stdout}{done.stderr}"


def python_of(name: str, pins: Path) -> Path:
    """Return the interpreter of an environment with the packages of a file of pins, made where it is not there yet."""
    stamp = f"{hashlib.sha256(pins.read_bytes()).hexdigest()} {sys.version}\n"
    place, made = FOLDER / name, FOLDER / f"{name}.made"
    if not made.is_file() or made.read_text(encoding="utf-8") != stamp:
        made.unlink(missing_ok=True)
        shutil.rmtree(place, ignore_errors=True)
        run(sys.executable, "-m", "uv", "venv", "--quiet", "--python", sys.executable, place)
        install = (sys.executable, "-m", "uv", "pip", "install", "--quiet", "--python", place / "bin" / "python")
        run(*install, "--require-hashes", "-r", pins)
        made.write_text(stamp, encoding="utf-8")
    return place / "bin" / "python"


def build_with(name: str, folder: Path) -> Path:
    """Build the committed pages with a builder, in a copy, every warning an error; return the folder of the site."""
    for part in PARTS:
        source = ROOT / part
        if source.is_dir():
            shutil.copytree(source, folder / part)
        else:
            folder.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, folder / part)
    python = Path(sys.executable) if name == "mkdocs" else python_of(name, ROOT / f"requirements-{name}.txt")
    run(python, *COMMANDS[name], cwd=folder)
    return folder / "site"
