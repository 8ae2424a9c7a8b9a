"""Read the decisions of `editorial/`."""

from __future__ import annotations

from pathlib import Path

from winnow.core.editorial import FILES, OPTIONAL_FILES, Editorial, Site, parse_editorial, parse_site
from winnow.core.problems import ContentError, Problem
from winnow.edges.settings import read_settings


def has_decisions(folder: Path | None) -> bool:
    """Return whether people have begun to decide: without `guide.yml` a guide is made of the articles alone."""
    return folder is not None and (folder / "guide.yml").is_file()


def texts_of(folder: Path) -> tuple[dict[str, str], dict[str, str]]:
    """Return the texts of the files of a folder, and those of its blocks, both by name.

    Raises ContentError where a file is missing or cannot be read.
    """
    missing = [name for name in FILES if not (folder / name).is_file()]
    if missing:
        mend = "Add it, or run with --no-editorial"
        raise ContentError(*(Problem(where=f"{folder.name}/{name}", what="is missing", mend=mend) for name in missing))
    given = (*FILES, *(name for name in OPTIONAL_FILES if (folder / name).is_file()))
    texts = {name: read_settings(folder / name) for name in given}
    blocks = {path.name: read_settings(path, f"blocks/{path.name}") for path in (folder / "blocks").glob("*.md")}
    return texts, dict(sorted(blocks.items()))


def read_editorial(folder: Path) -> Editorial:
    """Return the decisions of a folder.

    Raises ContentError with every problem found, or where a file is missing.
    """
    return parse_editorial(*texts_of(folder))


def read_site(folder: Path) -> Site | None:
    """Return where the site stands and who reads it, None where nobody has said; decisions are not needed for it.

    Raises ContentError with every problem found.
    """
    given = [name for name in OPTIONAL_FILES if (folder / name).is_file()]
    return parse_site({name: read_settings(folder / name) for name in given})
