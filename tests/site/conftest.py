"""The built site for every test in this folder: built once, served on this machine only, opened in Chromium.

GUIDE_SITE=/path/to/site tests a site that is already built; otherwise `python scripts build`
makes one in a folder of its own.
CHROMIUM=/path/to/browser names the browser where it cannot be found.
"""

from __future__ import annotations

import functools
import gzip
import os
import re
import shutil
import subprocess
import sys
import threading
from contextlib import ExitStack, contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import sync_playwright

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser

ROOT = Path(__file__).resolve().parents[2]
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# The browser's own traffic (updates, safe browsing) is no part of what the pages ask for.
BROWSER_ARGUMENTS = [
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-sync",
    "--no-first-run",
]
NO_BROWSER = (
    "No Chromium found. Debian, Ubuntu: apt install chromium; macOS: brew install --cask chromium; "
    "or name one: CHROMIUM=/path/to/browser make test"
)


def site_prefix() -> str:
    """Return the path of site_url: the folder that the published site stands in."""
    settings = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    found = re.search(r"^site_url:\s*[\"']?(\S+?)[\"']?\s*$", settings, re.MULTILINE)
    return urlsplit(found.group(1)).path.rstrip("/") if found else ""


def build(top: Path, *options: str) -> Path:
    """Build a site in a folder of its own as `python scripts build` does, and return where it is."""
    command = [sys.executable, str(ROOT / "scripts"), "build", *options, "--docs", str(top / "docs")]
    command += ["--ledger", str(top / "ledger.jsonl"), "--site", str(top / "site"), "--no-pdf"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=top)
    if done.returncode != 0:
        pytest.fail(f"python scripts build failed:\n{done.stdout}{done.stderr}", pytrace=False)
    return top / "site"


@pytest.fixture(scope="session")
def build_site() -> Callable[..., Path]:
    """Return a function that builds a site in a folder, with the options of `python scripts build`."""
    return build


@pytest.fixture(scope="session")
def site_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the site under test."""
    given = os.environ.get("GUIDE_SITE")
    if given:
        return Path(given).resolve()
    top = tmp_path_factory.mktemp("guide")
    # A copy, with what is written by hand: the tests change nothing in the project.
    shutil.copytree(ROOT / "docs", top / "docs")
    return build(top)


@pytest.fixture(scope="session")
def html_pages(site_dir: Path) -> tuple[str, ...]:
    """Return the path of every HTML page of the site, relative to it; those that only lead on are no pages to read."""
    found = (path for path in site_dir.rglob("*.html") if 'http-equiv="refresh"' not in path.read_text("utf-8"))
    return tuple(sorted(path.relative_to(site_dir).as_posix() for path in found))


@pytest.fixture(scope="session")
def compressed() -> Callable[[Path], int]:
    """Return a function that tells the size of a file as a server sends it: gzip, or as it is where that is smaller."""

    def size(path: Path) -> int:
        data = path.read_bytes()
        return min(len(data), len(gzip.compress(data, 9)))

    return size


class PrefixedHandler(SimpleHTTPRequestHandler):
    """Serves the site under the folder of its site_url, as the real server does; 404.html relies on it."""

    prefix = site_prefix()

    def translate_path(self, path: str) -> str:
        """Map /folder/page/ to the file of page/; anything outside the folder does not exist."""
        if not path.startswith(f"{self.prefix}/"):
            return str(Path(self.directory) / "outside-the-site")
        return super().translate_path(path[len(self.prefix) :])

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is the parent's
        """Say nothing: the browser reports what is missing."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a folder on a free port of this machine, and give the address of the first page."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(PrefixedHandler, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}{PrefixedHandler.prefix}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.fixture(scope="session")
def serve() -> Iterator[Callable[[Path], str]]:
    """Return a function that serves a site's folder until the tests end, and gives its address."""
    with ExitStack() as servers:
        yield lambda folder: servers.enter_context(served(folder))


@pytest.fixture(scope="session")
def base_url(serve: Callable[[Path], str], site_dir: Path) -> str:
    """Return the address of the first page of the site under test."""
    return serve(site_dir)


def find_browser() -> str | None:
    """Return the browser to drive: the one named, one on the path, or Playwright's own download."""
    named = os.environ.get("CHROMIUM")
    if named:
        return named
    return next((found for name in BROWSERS if (found := shutil.which(name))), None)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Return a headless Chromium; without one the test is skipped here and fails in CI."""
    with sync_playwright() as playwright:
        program = find_browser()
        if program is None and Path(playwright.chromium.executable_path).exists():
            program = playwright.chromium.executable_path
        if program is None:
            if os.environ.get("CI", "").lower() == "true":
                pytest.fail(NO_BROWSER, pytrace=False)
            pytest.skip(NO_BROWSER)
        chromium = playwright.chromium.launch(executable_path=program, args=BROWSER_ARGUMENTS)
        yield chromium
        chromium.close()
