"""The built site for every test in this folder: built once, served on this machine only, opened in Chromium.

GUIDE_SITE=/path/to/site tests a site that is already built; otherwise the committed docs/ is built strictly.
CHROMIUM=/path/to/browser names the browser where it cannot be found.
"""

from __future__ import annotations

import functools
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

from winnow.edges.finish import finish_site

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

# What another docs folder needs to be built like the real one. Its nav is whatever the folder holds.
BORROWED_SETTINGS = """\
INHERIT: {root}/mkdocs.yml
docs_dir: {docs}
nav: null
theme:
  custom_dir: {root}/overrides
"""


def site_prefix() -> str:
    """Return the path of site_url: the folder that the published site stands in."""
    settings = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    found = re.search(r"^site_url:\s*[\"']?(\S+?)[\"']?\s*$", settings, re.MULTILINE)
    return urlsplit(found.group(1)).path.rstrip("/") if found else ""


def run_mkdocs(settings: Path, out: Path) -> None:
    """Build strictly; a warning fails the test with everything that MkDocs said."""
    # Never with -q: a quiet strict build ends with 0 whatever it warned about.
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "-f", str(settings), "-d", str(out)],
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        pytest.fail(f"mkdocs build --strict failed:\n{done.stdout}{done.stderr}", pytrace=False)


@pytest.fixture(scope="session")
def build_site(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path | None], Path]:
    """Return a function that builds and finishes a docs folder (None: the committed one) and gives the site's folder."""

    def build(docs: Path | None) -> Path:
        out = tmp_path_factory.mktemp("site") / "site"
        settings = ROOT / "mkdocs.yml"
        if docs is not None:
            shutil.copytree(ROOT / "docs" / "assets", docs / "assets", dirs_exist_ok=True)
            settings = out.parent / "mkdocs.yml"
            settings.write_text(BORROWED_SETTINGS.format(root=ROOT, docs=docs), encoding="utf-8")
        run_mkdocs(settings, out)
        finish_site(out, ROOT / "mkdocs.yml")
        return out

    return build


@pytest.fixture(scope="session")
def site_dir(build_site: Callable[[Path | None], Path]) -> Path:
    """Return the folder of the site under test."""
    given = os.environ.get("GUIDE_SITE")
    if given:
        return Path(given).resolve()
    return build_site(None)


@pytest.fixture(scope="session")
def html_pages(site_dir: Path) -> tuple[str, ...]:
    """Return the path of every HTML page of the site, relative to it; those that only lead on are no pages to read."""
    found = (path for path in site_dir.rglob("*.html") if 'http-equiv="refresh"' not in path.read_text("utf-8"))
    return tuple(sorted(path.relative_to(site_dir).as_posix() for path in found))


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
