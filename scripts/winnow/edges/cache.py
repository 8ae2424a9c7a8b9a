"""Cleaned articles kept between runs under `build/cache/`, by their content: an article is cleaned once.

The name of an entry is a digest of the article's bytes and of everything that decides what becomes of them: the
program's own source, the rules, the versions of the libraries that read articles. So an entry is never out of date; one
that nothing asks for any more is removed. Each entry begins with a digest of the rest: a damaged one is not there.
"""

from __future__ import annotations

import hashlib
import shutil
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from winnow.core.records import Source
from winnow.edges.publish import replace_with

PACKAGE = Path(__file__).resolve().parents[1]
LIBRARIES = ("charset-normalizer", "lxml", "numpy", "trafilatura")
"""Packages whose version may decide what an article is read as."""
DIGEST = 20
"""Bytes of a digest: no two articles of any pile share one."""
HEAD = 2 * DIGEST + 1
"""Bytes of the line that an entry begins with."""
MOST = 40_000
"""Entries that are kept: about 1 GB. Of more, those used longest ago go."""


def digest(*parts: bytes) -> str:
    """Return a name for some bytes, with the borders between the parts."""
    whole = hashlib.blake2b(digest_size=DIGEST)
    for part in parts:
        whole.update(len(part).to_bytes(8, "big"))
        whole.update(part)
    return whole.hexdigest()


def library(name: str) -> str:
    """Return the version of a package, empty where it is not installed."""
    try:
        return version(name)
    except PackageNotFoundError:
        return ""


@cache
def edition(data: Path) -> str:
    """Return a digest of everything but the article that decides what becomes of it; `data` holds the rules."""
    files = [*sorted(PACKAGE.rglob("*.py")), *sorted(data.glob("*.yml")), *sorted(data.glob("*.npz"))]
    parts = [part for path in files for part in (path.name.encode(), path.read_bytes())]
    return digest(sys.version.encode(), *(library(name).encode() for name in LIBRARIES), *parts)


def head_of(body: bytes) -> bytes:
    """Return the line that an entry begins with."""
    return digest(body).encode() + b"\n"


@dataclass(frozen=True, slots=True)
class ArticleCache:
    """The cleaned articles of earlier runs with the same program and rules."""

    folder: Path
    """Folder of the entries of this edition."""

    def path(self, source: Source) -> Path:
        """Return where the entry of an article is kept."""
        name = digest(source.kind.encode(), bytes([source.extracted]), source.data)
        return self.folder / name[:2] / name[2:]

    def get(self, source: Source) -> bytes | None:
        """Return the cleaned article as bytes, None where there is no whole entry for it."""
        try:
            with self.path(source).open("rb", buffering=0) as file:
                head, body = file.read(HEAD), file.read()
        except OSError:
            return None
        return body if head == head_of(body) else None

    def put(self, source: Source, body: bytes) -> None:
        """Keep a cleaned article; that it cannot be written down is no reason to fail."""
        path = self.path(source)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            replace_with(path, (head_of(body), body))
        except OSError:
            return


def open_cache(folder: Path | None, data: Path) -> ArticleCache | None:
    """Return the cache in a folder, None where there is to be none."""
    return ArticleCache(folder / edition(data)) if folder else None


def prune(kept: ArticleCache, used: Iterable[Source] = ()) -> None:
    """Remove the entries of other editions, and the oldest where there are too many; what a run used stays."""
    siblings = kept.folder.parent.iterdir() if kept.folder.parent.is_dir() else ()
    for other in sorted(siblings):
        if other != kept.folder and other.is_dir():
            shutil.rmtree(other, ignore_errors=True)
    shelves = [path for path in kept.folder.glob("*") if path.is_dir()]
    entries = [entry for shelf in shelves for entry in shelf.iterdir()]
    if len(entries) > MOST:
        needed = {kept.path(source) for source in used}
        old = sorted((entry for entry in entries if entry not in needed), key=lambda entry: entry.stat().st_mtime)
        for entry in old[: len(entries) - MOST]:
            entry.unlink(missing_ok=True)
