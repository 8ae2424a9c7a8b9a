"""Read the articles of a folder, and what is known of each, in an order that does not depend on the disk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from winnow.core.checked import Checked, check
from winnow.core.problems import ContentError, Problem
from winnow.core.records import Known, Source
from winnow.edges.settings import read_settings
from winnow.edges.unpack import NoArticlesError, Packed, is_article_file, unpack

KNOWN_FILE = "sources.yml"
ENDINGS = ".txt, .md, .html, .htm or .jsonl, each also with .gz behind it"
MAX_BYTES = 200_000_000
"""Size above which a file is not even read."""


class KnownRow(Checked):
    """What is known of one article; null where nobody knows."""

    file: str
    title: str | None = None
    url: str | None = None
    author: str | None = None
    published: str | None = None
    fetched: str | None = None


class KnownFile(Checked):
    """What is known of the articles."""

    articles: list[KnownRow]


def read_known(folder: Path, names: frozenset[str]) -> dict[str, Known]:
    """Return what `sources.yml` says of each article of the folder.

    Raises ContentError where it is broken, or speaks of a file that is not there or of one file twice.
    """
    path = folder / KNOWN_FILE
    if not path.is_file():
        return {}
    rows = check(KnownFile, read_settings(path, f"{folder.name}/{KNOWN_FILE}"), f"{folder.name}/{KNOWN_FILE}").articles
    problems = []
    found: dict[str, Known] = {}
    for row in rows:
        if row.file not in names:
            mend = "Add the file, or remove the entry"
            problems.append(
                Problem(where=f"{folder.name}/{KNOWN_FILE}", what=f"there is no article `{row.file}`", mend=mend)
            )
        if row.file in found:
            mend = "Keep one of the two entries"
            problems.append(
                Problem(where=f"{folder.name}/{KNOWN_FILE}", what=f"`{row.file}` is listed twice", mend=mend)
            )
        found[row.file] = Known(
            title=row.title, url=row.url, author=row.author, published=row.published, fetched=row.fetched
        )
    if problems:
        raise ContentError(*problems)
    return found


def odd_name(path: Path) -> Problem | None:
    """Return the problem with a file name that could not be shown or written down again."""
    name = path.name
    shown = name.encode("unicode_escape", errors="replace").decode()
    if any(char < " " or char == "\x7f" or "\ud800" <= char <= "\udfff" for char in name):
        return Problem(where=shown, what="the file name holds a control or broken character", mend="Rename the file")
    if "#" in name:
        return Problem(
            where=shown, what="the file name holds `#`, which marks a line of a JSON Lines file", mend="Rename the file"
        )
    return None


def read_file(path: Path) -> bytes | Problem:
    """Return the bytes of a file, or the problem that keeps it from being read."""
    try:
        if path.stat().st_size > MAX_BYTES:
            return Problem(
                where=path.name, what=f"has {path.stat().st_size:,} bytes; no article has", mend="Remove or split it"
            )
        return path.read_bytes()
    except OSError as error:
        return Problem(
            where=path.name, what=f"cannot be read ({error.strerror})", mend="Check the permissions of the file"
        )


def article_paths(folder: Path) -> Iterator[Path]:
    """Yield the articles of a folder in order of name.

    Raises ContentError where the folder is not there or holds no article.
    """
    if not folder.is_dir():
        raise ContentError(
            Problem(
                where=str(folder), what="there is no such folder", mend="Name the folder of the articles with --sources"
            )
        )
    paths = sorted((path for path in folder.iterdir() if is_article_file(path.name)), key=lambda path: path.name)
    if not paths:
        raise ContentError(Problem(where=str(folder), what="holds no article", mend=f"Put articles there ({ENDINGS})"))
    yield from paths


def keep_to_oneself(_: str) -> None:
    """Say nothing."""


def read_sources(folder: Path, say: Callable[[str], None] = keep_to_oneself) -> tuple[Source, ...]:
    """Return the articles of a folder in order of name.

    A JSON Lines file that holds something else than articles is passed over where there are others; `say` hears so.

    Raises ContentError with every file that cannot be read.
    """
    paths = list(article_paths(folder))
    problems = [problem for path in paths if (problem := odd_name(path))]
    known = read_known(folder, frozenset(path.name for path in paths))
    sources: list[Source] = []
    others: list[Problem] = []
    for path in paths:
        data = read_file(path)
        if isinstance(data, Problem):
            problems.append(data)
            continue
        try:
            sources += unpack(Packed(path.name, data, known.get(path.name, Known())))
        except NoArticlesError as error:
            others.append(error.problems[0])
        except ContentError as error:
            problems += error.problems
    problems += [] if sources else others
    if problems:
        raise ContentError(*problems)
    for other in others:
        say(f"passed over: {other.where} {other.what}")
    return tuple(sources)


def read_one(path: Path) -> tuple[Source, ...]:
    """Return the articles of one file.

    Raises ContentError where it cannot be read.
    """
    if not is_article_file(path.name):
        raise ContentError(
            Problem(where=path.name, what="is no article file", mend=f"Name a file that ends in {ENDINGS}")
        )
    data = read_file(path)
    if isinstance(data, Problem):
        raise ContentError(data)
    return unpack(Packed(path.name, data, Known()))
