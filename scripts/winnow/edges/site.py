"""Run MkDocs on the pages, for a build or to look at them while they change."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from winnow.core.problems import ContentError, Problem
from winnow.edges.editorial import read_site
from winnow.edges.project import ROOT, Places
from winnow.edges.publish import nav_lines, write_whole
from winnow.edges.site_settings import crisis_lines

QUIET = {"NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}


def settings_path(places: Places) -> Path:
    """Return where the settings for pages that lie elsewhere are written."""
    return places.docs.resolve().parent / f".{places.docs.name}.mkdocs.yml"


def derived_settings(places: Places, nav: Sequence[tuple[str, str]]) -> Path:
    """Write settings for pages that lie elsewhere: the project's own, with another folder and menu.

    The crisis line is that of `site.yml` as it stands now, since these settings are made before the project's own are.

    Raises ContentError where `site.yml` is wrong.
    """
    path = settings_path(places)
    lines = [f"INHERIT: {places.settings.resolve()}", f"docs_dir: {places.docs.resolve()}", *nav_lines(nav)]
    lines += ["theme:", f"  custom_dir: {ROOT / 'overrides'}"]
    site = read_site(ROOT / "editorial")
    lines += ["extra:", *(f"  {line}" for line in crisis_lines(site))] if site else []
    write_whole(path, ("\n".join(lines) + "\n").encode())
    return path


def copy_assets(places: Places) -> None:
    """Give pages that lie elsewhere the project's pictures and styles."""
    shutil.copytree(ROOT / "docs" / "assets", places.docs / "assets", dirs_exist_ok=True)


def build_site(places: Places, nav: Sequence[tuple[str, str]]) -> None:
    """Build the site with MkDocs, every warning an error.

    Raises ContentError with what MkDocs said where it fails.
    """
    settings = places.settings
    if not places.own_docs:
        copy_assets(places)
        settings = derived_settings(places, nav)
    command = [
        sys.executable,
        "-m",
        "mkdocs",
        "build",
        "--strict",
        "--clean",
        "-f",
        str(settings),
        "-d",
        str(places.site.resolve()),
    ]
    try:
        done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, **QUIET}, check=False)  # noqa: S603
    finally:
        if settings != places.settings:
            settings.unlink(missing_ok=True)
    if done.returncode:
        said = "\n".join(
            line for line in (done.stdout + done.stderr).splitlines() if "WARNING" in line or "ERROR" in line
        )
        mend = "Mend the page, or the setting in mkdocs.yml, that it names"
        raise ContentError(Problem(where="mkdocs build", what=said or (done.stdout + done.stderr).strip(), mend=mend))


def start_server(settings: Path, address: str) -> subprocess.Popen[bytes]:
    """Start `mkdocs serve`, which reloads the browser when a page or a template changes."""
    command = [
        sys.executable,
        "-m",
        "mkdocs",
        "serve",
        "--livereload",
        "--watch-theme",
        "-f",
        str(settings),
        "-a",
        address,
    ]
    return subprocess.Popen(command, env={**os.environ, **QUIET})  # noqa: S603
