"""Show the site and keep it true: pages are made anew when an article, a rule or a text of the program changes."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path

from winnow.core.problems import ContentError
from winnow.edges.project import Places
from winnow.edges.publish import publish, with_nav, write_ledger, write_whole
from winnow.edges.rules import read_rulebook
from winnow.edges.run import run
from winnow.edges.site import start_server

PAUSE = 0.5
"""Seconds between two looks at the files: an edit shows within the second that MkDocs needs itself."""


def watched(places: Places) -> Iterator[Path]:
    """Yield the files that pages are made from."""
    for folder in (places.sources, places.data, places.settings.parent / "editorial"):
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


def refresh(places: Places) -> None:
    """Make the pages anew; what is wrong with an article is said, and the pages stay as they are."""
    read_rulebook.cache_clear()
    try:
        build = run(places).build
        publish(build.files, places.docs)
        write_whole(
            places.settings, with_nav(places.settings.read_text(encoding="utf-8"), build.nav, "mkdocs.yml").encode()
        )
        write_ledger(build.ledger, places.ledger)
    except ContentError as error:
        for problem in error.problems:
            print(f"error: {problem}", file=sys.stderr)  # noqa: T201 (serve talks to the terminal while it runs)


def serve_site(places: Places, address: str) -> int:
    """Show the site until the server ends or Ctrl-C; return the exit code of the server."""
    refresh(places)
    server = start_server(places, address)
    seen = stamp(places)
    try:
        while server.poll() is None:
            time.sleep(PAUSE)
            now = stamp(places)
            if now != seen:
                seen = now
                refresh(places)
    finally:
        server.terminate()
        server.wait()
    return 1 if server.returncode else 0
