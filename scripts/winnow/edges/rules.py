"""Read the rules and the texts of the program from `scripts/data`."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from winnow.core.checked import check
from winnow.core.guide import PageFile
from winnow.core.meanings import parse_meanings
from winnow.core.rulebook import FILES, Rulebook, parse_rulebook
from winnow.edges.settings import read_bytes, read_settings

VECTORS = "meanings.npz"


@cache
def read_rules(folder: Path) -> Rulebook:
    """Return the rules of a folder, each kind compiled when it is first asked for.

    Raises ContentError with file, line and mend.
    """
    texts = {name: read_settings(folder / f"{name}.yml") for name in FILES}
    return parse_rulebook(texts, parse_meanings(read_bytes(folder / VECTORS), VECTORS))


@cache
def read_rulebook(folder: Path) -> Rulebook:
    """Return the rules of a folder, compiled.

    Raises ContentError with file, line and mend.
    """
    return read_rules(folder).compiled()


def forget_rules() -> None:
    """Read and compile the rules again when they are asked for, since a file may have changed."""
    read_rules.cache_clear()
    read_rulebook.cache_clear()


def read_pages(folder: Path) -> PageFile:
    """Return the pages and texts of the automatic layer.

    Raises ContentError with file, line and mend.
    """
    return check(PageFile, read_settings(folder / "pages.yml"), "pages.yml")
