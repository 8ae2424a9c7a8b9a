"""The built site for every test in this folder: built once, served on this machine only, opened in Chromium.

GUIDE_SITE=/path/to/site tests a site that is already built; otherwise `python scripts build`
makes one in a folder of its own.
CHROMIUM=/path/to/browser names the browser where it cannot be found.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import sync_playwright

import measured
from serving import served

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
LEADS_ON = 'http-equiv="refresh"'
NODE = Path(__file__).parent / "node"
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
def prefix() -> str:
    """Return the folder that the published site stands in."""
    return site_prefix()


@pytest.fixture(scope="session")
def all_html(site_dir: Path) -> tuple[str, ...]:
    """Return the path of every HTML file of the site, relative to it."""
    return tuple(sorted(path.relative_to(site_dir).as_posix() for path in site_dir.rglob("*.html")))


@pytest.fixture(scope="session")
def html_pages(site_dir: Path, all_html: tuple[str, ...]) -> tuple[str, ...]:
    """Return the path of every page to read: not of those that only lead on to another."""
    return tuple(path for path in all_html if LEADS_ON not in (site_dir / path).read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def serve() -> Iterator[Callable[[Path], str]]:
    """Return a function that serves a site's folder until the tests end, and gives its address."""
    with ExitStack() as servers:
        yield lambda folder: servers.enter_context(served(folder, site_prefix()))


@pytest.fixture(scope="session")
def base_url(serve: Callable[[Path], str], site_dir: Path) -> str:
    """Return the address of the first page of the site under test."""
    return serve(site_dir)


def missing(message: str) -> None:
    """Skip a test for want of a program, with the way to get it; in CI, where everything must be there, fail."""
    if os.environ.get("CI", "").lower() == "true":
        pytest.fail(message, pytrace=False)
    pytest.skip(message)


@pytest.fixture(scope="session")
def node_tools() -> Path:
    """Return the folder of the node packages that measure the site."""
    if not (NODE / "node_modules" / "axe-core").is_dir():
        missing("axe, Lighthouse and vnu are not installed: install Node.js 18.20 or later with npm, then `make tools`")
    return NODE / "node_modules"


@pytest.fixture(scope="session")
def program_named() -> Callable[..., str]:
    """Return a function that finds a program by name, beside Python or on the path."""

    def find(name: str, how: str) -> str:
        beside = Path(sys.executable).parent / name
        found = str(beside) if beside.is_file() else shutil.which(name)
        if found is None:
            missing(f"{name} is not installed: {how}")
        return str(found)

    return find


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what was measured of each page, and write it to build/site-table.md."""
    lines = measured.table()
    if lines:
        terminalreporter.section("the site, measured")
        terminalreporter.write_line("\n".join(lines))
        measured.TABLE.parent.mkdir(exist_ok=True)
        measured.TABLE.write_text("\n".join(lines) + "\n", encoding="utf-8")


def find_browser() -> str | None:
    """Return the browser to drive: the one named, one on the path, or Playwright's own download."""
    named = os.environ.get("CHROMIUM")
    if named:
        return named
    return next((found for name in BROWSERS if (found := shutil.which(name))), None)


@pytest.fixture(scope="session")
def chromium_program() -> str:
    """Return the browser as a program that others may start."""
    program = find_browser()
    if program is None:
        missing(NO_BROWSER)
    return str(program)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Return a headless Chromium; without one the test is skipped here and fails in CI."""
    with sync_playwright() as playwright:
        program = find_browser()
        if program is None and Path(playwright.chromium.executable_path).exists():
            program = playwright.chromium.executable_path
        if program is None:
            missing(NO_BROWSER)
        chromium = playwright.chromium.launch(executable_path=program, args=BROWSER_ARGUMENTS)
        yield chromium
        chromium.close()
