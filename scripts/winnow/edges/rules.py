"""Read the rules and the texts of the program from `scripts/data`."""

from __future__ import annotations

import zlib
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from winnow.core import bonds, meanings, network
from winnow.core.checked import check
from winnow.core.guide import PageFile
from winnow.core.problems import ContentError, Problem
from winnow.core.rulebook import FILES, Rulebook, parse_rulebook
from winnow.edges.settings import read_bytes, read_settings

VECTORS = "meanings.npz"
BONDS = "bonds.npz"
NETWORK = "tagger.npz"
UNREADABLE = (ValueError, TypeError, LookupError, OSError, EOFError, NotImplementedError, BadZipFile, zlib.error)
"""What reading arrays raises where a file holds none, or is torn."""


@cache
def read_rules(folder: Path) -> Rulebook:
    """Return the rules of a folder, each kind compiled when it is first asked for.

    Raises ContentError with file, line and mend.
    """
    texts = {name: read_settings(folder / f"{name}.yml") for name in FILES}
    vectors = read_meanings(folder / VECTORS)
    return parse_rulebook(texts, vectors, read_bonds(folder / BONDS, vectors), read_network(folder / NETWORK))


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


def read_arrays(path: Path, mend: str) -> dict[str, NDArray[Any]]:
    """Return the arrays of a file by name.

    Raises ContentError, which tells to `mend` it, where the file is missing, torn or holds none.
    """
    data = read_bytes(path)
    try:
        with np.load(BytesIO(data), allow_pickle=False) as file:
            return {name: file[name] for name in file.files}
    except UNREADABLE as error:
        raise ContentError(Problem(where=path.name, what="holds no arrays", mend=mend)) from error


def read_meanings(path: Path) -> meanings.Meanings:
    """Return what words mean, from a file with `words`, one a line, and `vectors`, a row of small integers each.

    Raises ContentError where it is missing or holds none.
    """
    arrays = read_arrays(path, meanings.MEND)
    try:
        words, vectors = arrays["words"].tobytes().decode("ascii").split("\n"), arrays["vectors"]
    except UNREADABLE as error:
        raise ContentError(Problem(where=path.name, what="holds no vectors", mend=meanings.MEND)) from error
    return meanings.meanings_of(words, vectors, path.name)


def read_bonds(path: Path, known: meanings.Meanings) -> bonds.Bonds:
    """Return how the words run on that are `known`: see `tests/eval/fit_bonds.py`.

    Raises ContentError where it is missing or holds none.
    """
    arrays = read_arrays(path, bonds.MEND)
    try:
        return bonds.bonds_of(known.places, arrays, path.name)
    except UNREADABLE as error:
        raise ContentError(Problem(where=path.name, what="holds no pairs", mend=bonds.MEND)) from error


def read_network(path: Path) -> network.Network:
    """Return the network that tells pasted words from honest ones.

    Raises ContentError where its file is missing or holds none.
    """
    arrays = read_arrays(path, network.MEND)
    try:
        return network.network_of(arrays)
    except UNREADABLE as error:
        raise ContentError(Problem(where=path.name, what="holds no network", mend=network.MEND)) from error


def read_pages(folder: Path) -> PageFile:
    """Return the pages and texts of the automatic layer.

    Raises ContentError with file, line and mend.
    """
    return check(PageFile, read_settings(folder / "pages.yml"), "pages.yml")
