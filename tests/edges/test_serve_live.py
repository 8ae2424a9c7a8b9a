"""`serve` as an editor uses it: it runs, an article is dropped in, and the page shows what waits, marked as such."""

from __future__ import annotations

import contextlib
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from project_copy import copy_project

PATIENCE = 60
"""Seconds to wait for a page: a laptop needs about five, a busy machine of CI several times that."""
ARTICLE = "Ketamine drips explained\n\nPatients should not eat for four hours before the session.\n"


def free_port() -> int:
    """Return a port that nobody listens at."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def is_free(port: int) -> bool:
    """Return whether nobody listens at a port."""
    with socket.socket() as tried:
        return tried.connect_ex(("127.0.0.1", port)) != 0


def read(address: str) -> str:
    """Return a page, nothing while it is not there."""
    with contextlib.suppress(OSError), urllib.request.urlopen(address, timeout=5) as page:  # noqa: S310
        return str(page.read().decode())
    return ""


def waited(seen: Callable[[], bool]) -> bool:
    """Return whether something came to be seen in time."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if seen():
            return True
        time.sleep(0.2)
    return False


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a copy of the project."""
    return copy_project(tmp_path / "project")


@pytest.fixture
def served(project: Path) -> Iterator[tuple[str, int]]:
    """Return the address and the port of a server that shows the copy; it is stopped as Ctrl-C stops it."""
    port = free_port()
    server = subprocess.Popen(
        [sys.executable, str(project / "scripts"), "serve", "--address", f"127.0.0.1:{port}"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        assert waited(lambda: not is_free(port)), "the server did not start"
        yield f"http://127.0.0.1:{port}/ketamine-guide", port
    finally:
        server.send_signal(signal.SIGINT)
        server.wait(timeout=30)


def test_a_new_article_is_shown_as_not_yet_reviewed(project: Path, served: tuple[str, int]) -> None:
    """What it says waits on a page of its own within seconds; the committed pages stay as they are to the byte."""
    address, _ = served
    before = {path: path.read_bytes() for path in (project / "docs").rglob("*") if path.is_file()}
    assert waited(lambda: "Side effects and risks" in read(f"{address}/guide/safety/"))
    (project / "sources/900_new.txt").write_text(ARTICLE)
    assert waited(lambda: "should not eat for four hours" in read(f"{address}/about/not-yet-reviewed/"))
    page = read(f"{address}/about/not-yet-reviewed/")
    assert "Not yet reviewed: new" in page
    assert "They are not published." in page
    assert {path: path.read_bytes() for path in (project / "docs").rglob("*") if path.is_file()} == before


def test_the_port_is_free_afterwards(project: Path) -> None:
    """Ctrl-C ends the server and everything that it started."""
    port = free_port()
    server = subprocess.Popen(
        [sys.executable, str(project / "scripts"), "serve", "--address", f"127.0.0.1:{port}"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    assert waited(lambda: not is_free(port))
    server.send_signal(signal.SIGINT)
    assert server.wait(timeout=30) == 130
    assert is_free(port)
