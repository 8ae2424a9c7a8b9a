"""Show the site and keep it true: pages are made anew when an article, a rule or a text of the program changes."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from winnow.core.problems import ContentError
from winnow.edges.project import Places
from winnow.edges.publish import OWNED, OWNED_FILES, publish, write_ledger, write_whole
from winnow.edges.rules import forget_rules
from winnow.edges.run import run
from winnow.edges.site import derived_settings, settings_path, start_server

PAUSE = 0.5
"""Seconds between two looks at the files: an edit shows within the second that MkDocs needs itself."""


def watched(places: Places) -> Iterator[Path]:
    """Yield the files that pages are made from."""
    for folder in (places.sources, places.data, places.settings.parent / "editorial", places.docs):
        yield from sorted(path for path in folder.rglob("*") if path.is_file()) if folder.is_dir() else ()


def stamp(places: Places) -> tuple[tuple[str, int, int], ...]:
    """Return what tells one state of the files from another."""
    found = []
    for path in watched(places):
        try:
            status = path.stat()
        except OSError:
            continue
        found.append((str(path), status.st_mtime_ns, status.st_size))
    return tuple(found)


def workshop(places: Places) -> Places:
    """Return the places of a copy of the pages, in which what waits for a decision may be shown."""
    folder = places.ledger.parent / "serve"
    return replace(places, docs=folder / "docs", ledger=folder / "ledger.jsonl")


def mirror(places: Places, shown: Places) -> None:
    """Bring the pages written by hand, the pictures and the styles into the copy."""
    owned = {places.docs / name for name in (*OWNED, *OWNED_FILES)}
    wanted = [path for path in sorted(places.docs.rglob("*")) if path.is_file() and not owned & {path, *path.parents}]
    for path in wanted:
        write_whole(shown.docs / path.relative_to(places.docs), path.read_bytes())


def refresh(places: Places, shown: Places) -> bool:
    """Make the pages of the copy anew, or say what is wrong and leave them; return whether all is well."""
    forget_rules()
    try:
        build = run(shown, show_queue=True).build
        mirror(places, shown)
        publish(build.files, shown.docs)
        derived_settings(shown, build.nav)
        write_ledger(build.ledger, shown.ledger, build.documents)
    except ContentError as error:
        for problem in error.problems:
            print(f"error: {problem}", file=sys.stderr)  # noqa: T201 (serve talks to the terminal while it runs)
        return False
    return True


def serve_site(places: Places, address: str) -> int:
    """Show the site until the server ends or Ctrl-C; return the exit code of the server."""
    shown = workshop(places)
    shown.docs.mkdir(parents=True, exist_ok=True)
    if not refresh(places, shown):
        return 1
    server = start_server(settings_path(shown), address)
    seen = stamp(places)
    try:
        while server.poll() is None:
            time.sleep(PAUSE)
            now = stamp(places)
            if now != seen:
                seen = now
                refresh(places, shown)
    finally:
        server.terminate()
        server.wait()
    return 1 if server.returncode else 0
