"""Read the rules and the texts of the program from `scripts/data`."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from winnow.core.checked import check
from winnow.core.guide import PageFile
from winnow.core.rulebook import Rulebook, parse_rulebook


@cache
def read_rulebook(folder: Path) -> Rulebook:
    """Return the rules of a folder, compiled.

    Raises ContentError with file, line and mend.
    """
    return parse_rulebook({path.stem: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.yml"))})


def read_pages(folder: Path) -> PageFile:
    """Return the pages and texts of the automatic layer.

    Raises ContentError with file, line and mend.
    """
    return check(PageFile, (folder / "pages.yml").read_text(encoding="utf-8"), "pages.yml")
