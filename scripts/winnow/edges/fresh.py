"""Make a fresh guide in an empty folder: settings, an example article and empty decisions, ready to build."""

from __future__ import annotations

import shutil
from pathlib import Path

from winnow.core.problems import ContentError, Problem
from winnow.edges.project import ROOT
from winnow.edges.publish import write_whole

COPIED = (
    "scripts",
    "overrides",
    "docs/assets",
    "editorial/site.yml",
    "editorial/countries.yml",
    "requirements.txt",
    "Makefile",
    ".gitignore",
    ".gitattributes",
)
"""What every guide needs and none changes: the program, the theme, the pins."""
EXAMPLE = """A Short Guide to an Example Treatment

What it is

The example treatment is a course of six visits, each lasting about 30 minutes.
Doctors first used it for back pain.

What is not known

Its long-term effects are still being studied.
Remove this file when you add your own articles.
"""
EDITORIAL_NOTE = """# Decisions

`site.yml` says where the site stands and in which country its readers are: set it first.
What people decide about this guide comes here: `guide.yml`, `claims.yml`, `facts.yml`, `references.yml`, `topics.yml`,
`contradictions.yml`, `sentences.yml`, `glossary.yml` and the texts in `blocks/`.
While `guide.yml` is missing, the guide is made of the articles alone, and says so.
"""


def settings_for(name: str) -> str:
    """Return the settings of a new site: the project's own, with another name and no address of its own."""
    lines = (ROOT / "mkdocs.yml").read_text(encoding="utf-8").splitlines()
    changed = {
        "site_name:": f'site_name: "{name}"',
        "site_description:": 'site_description: "What web articles say, with sources."',
    }
    return "\n".join(next((new for key, new in changed.items() if line.startswith(key)), line) for line in lines) + "\n"


def make_guide(folder: Path) -> tuple[Path, ...]:
    """Make a guide in a folder that is empty or not there yet; return the files to look at first.

    Raises ContentError where something is in the folder, so that nothing is lost.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise ContentError(
            Problem(
                where=str(folder), what="is not an empty folder", mend="Name a folder that is empty or not there yet"
            )
        )
    skip = shutil.ignore_patterns("__pycache__", "*.pyc")
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=skip)
        elif source.is_file():
            write_whole(folder / name, source.read_bytes())
    title = folder.resolve().name.replace("-", " ").replace("_", " ").capitalize()
    files = {
        "mkdocs.yml": settings_for(title),
        "sources/example.txt": EXAMPLE,
        "editorial/README.md": EDITORIAL_NOTE,
    }
    for name, text in files.items():
        write_whole(folder / name, text.encode())
    return tuple(folder / name for name in files)
