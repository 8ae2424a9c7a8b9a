"""Write what a run made: only what differs, each file whole or not at all, and what nobody owns any more removed.

Atomic for each file: a run killed between two files leaves whole files, some old and some new, which the next run
repairs and `check` reports.
"""

from __future__ import annotations

import json
import os
import re
import tempfile
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from winnow.core.ids import content_id
from winnow.core.ledger import Ledger
from winnow.core.links import SHORT_FOLDER
from winnow.core.problems import ContentError, Problem
from winnow.core.records import Document, OutputFile
from winnow.edges.settings import read_settings

OWNED = ("guide", "about", SHORT_FOLDER)
"""Folders under docs that belong to the program: it may replace and remove what is in them."""
OWNED_FILES = ("index.md", "for-clinicians.md", "search-words.json")
"""Files under docs that belong to the program likewise."""
UNFIT = re.compile(r"[/\\\x00-\x1f\x7f]")
"""Characters that the name of a file cannot have; the id of a line, such as an address, can."""
LONGEST_NAME = 200
"""Bytes of a file name without its ending; most disks take 255."""
NAV_START, NAV_END = "# nav: generated (start)", "# nav: generated (end)"


def write_whole(path: Path, data: bytes) -> bool:
    """Write a file beside its place and move it there, unless it is the same already; return whether it was written.

    Raises ContentError where it cannot be written.
    """
    try:
        if path.is_file() and path.read_bytes() == data:
            return False
        write_beside(path, data)
    except OSError as error:
        raise cannot_write(path, error) from error
    return True


def write_parts(path: Path, parts: Sequence[bytes]) -> bool:
    """Do the same with a file in parts, which are never put together in memory.

    Raises ContentError where it cannot be written.
    """
    try:
        if path.is_file() and holds(path, parts):
            return False
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_with(path, parts, lasting=True)
    except OSError as error:
        raise cannot_write(path, error) from error
    return True


def holds(path: Path, parts: Sequence[bytes]) -> bool:
    """Return whether a file holds some parts and nothing else."""
    if path.stat().st_size != sum(map(len, parts)):
        return False
    with path.open("rb") as file:
        return all(file.read(len(part)) == part for part in parts)


def cannot_write(path: Path, error: OSError) -> ContentError:
    """Return what is said where a file or folder cannot be written or removed."""
    what = f"cannot be written ({error.strerror})"
    mend = "Make sure that the folder is there, can be written and has room"
    return ContentError(Problem(where=str(path), what=what, mend=mend))


def write_beside(path: Path, data: bytes) -> None:
    """Write a file under another name in the same folder, and move it to its place in one step."""
    path.parent.mkdir(parents=True, exist_ok=True)
    replace_with(path, (data,), lasting=True)


def replace_with(path: Path, parts: Sequence[bytes], *, lasting: bool = False) -> None:
    """Put a whole file in place of what is there; where `lasting`, only once it would outlive a loss of power."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.writelines(parts)
            if lasting:
                file.flush()
                os.fsync(file.fileno())
        beside.chmod(0o644)
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def owned_files(docs: Path) -> Iterable[Path]:
    """Yield the files that belong to the program, left-overs of a killed run among them."""
    for name in OWNED:
        yield from sorted(path for path in (docs / name).rglob("*") if path.is_file())
    yield from (docs / name for name in OWNED_FILES if (docs / name).is_file())
    yield from sorted(docs.glob(".*.part"))


def by_hand(docs: Path) -> tuple[OutputFile, ...]:
    """Return the pages under docs that are written by hand."""
    owned = set(owned_files(docs))
    pages = (path for path in sorted(docs.rglob("*.md")) if path not in owned)
    return tuple(OutputFile(path=path.relative_to(docs).as_posix(), text=read_settings(path)) for path in pages)


def publish(files: Sequence[OutputFile], docs: Path) -> tuple[int, int]:
    """Bring the owned part of docs to what the run made; return how many files were written and removed.

    Raises ContentError where the folder cannot be written.
    """
    written = sum(write_whole(docs / file.path, file.text.encode()) for file in files)
    wanted = {docs / file.path for file in files}
    stale = [path for path in owned_files(docs) if path not in wanted]
    try:
        for path in stale:
            path.unlink()
        for folder in sorted((p for name in OWNED for p in (docs / name).rglob("*") if p.is_dir()), reverse=True):
            if not any(folder.iterdir()):
                folder.rmdir()
    except OSError as error:
        raise cannot_write(docs, error) from error
    return written, len(stale)


def differences(files: Sequence[OutputFile], docs: Path) -> tuple[str, ...]:
    """Return the paths under docs that differ from what a run makes, without writing anything."""
    wanted = {file.path: file.text.encode() for file in files}
    found = [path for path, data in wanted.items() if not (docs / path).is_file() or (docs / path).read_bytes() != data]
    extra = [path.relative_to(docs).as_posix() for path in owned_files(docs)]
    return tuple(sorted({*found, *(path for path in extra if path not in wanted)}))


def nav_lines(nav: Sequence[tuple[str, str]]) -> list[str]:
    """Return the menu as the lines of YAML that stand between the markers in `mkdocs.yml`.

    A label names the groups that it stands in before itself, each with `/` behind it; a label that is a group too is
    the first page of that group.
    """
    lines, opened = ["nav:"], list[str]()
    groups = {label.rpartition("/")[0] for label, _ in nav}
    for label, path in nav:
        *above, name = label.split("/")
        same = next((n for n, pair in enumerate(zip(above, opened, strict=False)) if len(set(pair)) > 1), None)
        opened = opened[: len(above) if same is None else same]
        for group in above[len(opened) :]:
            lines.append(f"{indent(opened)}- {quoted(group)}:")
            opened.append(group)
        if label in groups:
            lines.append(f"{indent(opened)}- {quoted(name)}:")
            opened.append(name)
            lines.append(f"{indent(opened)}- {path}")
        else:
            lines.append(f"{indent(opened)}- {quoted(name)}: {path}")
    return lines


def indent(groups: Sequence[str]) -> str:
    """Return the blanks in front of an entry inside groups."""
    return "  " + "    " * len(groups)


def quoted(label: str) -> str:
    """Return a label as a YAML scalar."""
    return json.dumps(label, ensure_ascii=False)


def with_nav(settings: str, nav: Sequence[tuple[str, str]], name: str) -> str:
    """Return the settings of the site with the menu between its markers.

    Raises ContentError where a marker is missing.
    """
    start, end = settings.find(NAV_START), settings.find(NAV_END)
    if start < 0 or end < start:
        mend = f"Put the lines `{NAV_START}` and `{NAV_END}` where the menu is to stand"
        raise ContentError(Problem(where=name, what="the markers of the menu are missing", mend=mend))
    body = "\n".join(nav_lines(nav))
    return f"{settings[: start + len(NAV_START)]}\n{body}\n{settings[end:]}"


def text_names(sources: Sequence[str]) -> dict[str, str]:
    """Return the file name of each article's text: its own, unless a disk could not hold it or another has it."""
    plain = {source: UNFIT.sub("_", source) for source in sources}
    counts = Counter(name.casefold() for name in plain.values())
    fits = {name: counts[name.casefold()] == 1 and len(name.encode()) <= LONGEST_NAME for name in plain.values()}
    return {
        source: f"{name}.txt" if fits[name] else f"{name[: LONGEST_NAME // 4]}~{content_id(source)}.txt"
        for source, name in plain.items()
    }


def write_ledger(ledger: Ledger, path: Path, documents: Sequence[Document] = ()) -> None:
    """Write the ledger as JSON Lines, and beside it the texts of the articles that had to be extracted first."""
    write_parts(path, ledger.parts)
    folder = path.with_name(f"{path.name}.texts")
    texts = {document.source: document.text for document in documents if document.extracted}
    names = text_names(tuple(texts))
    for source, text in texts.items():
        write_whole(folder / names[source], text.encode())
    for stale in sorted(folder.glob("*.txt")) if folder.is_dir() else ():
        if stale.name not in names.values():
            remove(stale)


def remove(path: Path) -> None:
    """Remove a file that nobody owns any more.

    Raises ContentError where it cannot be removed.
    """
    try:
        path.unlink()
    except OSError as error:
        raise cannot_write(path, error) from error
