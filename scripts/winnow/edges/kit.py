"""Write the referral kit, and print its handouts with Chromium where there is one."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from winnow.core.problems import ContentError, Problem
from winnow.edges.publish import cannot_write, remove, write_whole
from winnow.kit.files import KitFile

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge")
"""Names that a browser which can print is found under on the path."""
OF_MAC = Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
NO_BROWSER = (
    "no Chromium found, so the handouts are HTML alone: open one and print it to PDF, "
    "or install Chromium (Debian, Ubuntu: apt install chromium) or name one: CHROMIUM=/path/to/browser"
)
LONGEST_PRINT = 120
"""Seconds that the printing of one page may take, the start of the browser included."""
CONTENTS = ".written"
"""File that lists what was written, so that the next run removes what is no longer made, and nothing else."""


def find_browser() -> str | None:
    """Return the program of a browser that can print: the one named in CHROMIUM, else one on the path."""
    named = os.environ.get("CHROMIUM")
    if named:
        return named
    found = next((program for name in BROWSERS if (program := shutil.which(name))), None)
    return found or (str(OF_MAC) if OF_MAC.is_file() else None)


def print_page(browser: str, page: Path, pdf: Path) -> None:
    """Print an HTML page to a tagged PDF; not the same bytes in every run, since Chromium writes the time into it.

    Raises ContentError where the browser cannot be run, or makes no file.
    """
    with tempfile.TemporaryDirectory() as profile:
        command = [browser, "--headless=new", f"--user-data-dir={profile}", "--disable-gpu", "--no-first-run"]
        # Chromium refuses its sandbox to the administrator; the page is our own and loads nothing.
        command += ["--no-sandbox"] if getattr(os, "geteuid", lambda: 1)() == 0 else []
        command += ["--no-pdf-header-footer", "--export-tagged-pdf", "--generate-pdf-document-outline"]
        command += [f"--print-to-pdf={pdf.resolve()}", page.resolve().as_uri()]
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=LONGEST_PRINT, check=False)  # noqa: S603
        except (OSError, subprocess.TimeoutExpired) as error:
            raise cannot_print(browser, page, str(error)) from error
    if done.returncode or not pdf.is_file():
        raise cannot_print(browser, page, done.stderr.strip()[-300:])


def cannot_print(browser: str, page: Path, said: str) -> ContentError:
    """Return what is said where a page cannot be printed."""
    what, mend = f"{browser} cannot print it ({said})", "Open the page in a browser and print it to PDF"
    return ContentError(Problem(where=str(page), what=what, mend=mend))


def stale_files(out: Path, wanted: Iterable[str]) -> list[Path]:
    """Return the files that an earlier run wrote and this one does not."""
    listed = out / CONTENTS
    before = listed.read_text(encoding="utf-8").splitlines() if listed.is_file() else []
    return [out / name for name in sorted(set(before) - set(wanted)) if (out / name).is_file()]


def write_kit(
    files: Sequence[KitFile], out: Path, progress: Callable[[Iterable[KitFile], int], Iterable[KitFile]]
) -> tuple[int, bool]:
    """Write the files of the kit, and print its handouts; return the number of files, and whether a browser was found.

    Raises ContentError where something cannot be written or printed.
    """
    browser = find_browser()
    pages = [file.path for file in files if file.path.endswith(".html")] if browser else []
    printed = [path.removesuffix(".html") + ".pdf" for path in pages]
    written = [file.path for file in files] + printed
    try:
        for path in stale_files(out, written):
            remove(path)
    except OSError as error:
        raise cannot_write(out, error) from error
    for file in progress(files, len(files)):
        changed = write_whole(out / file.path, file.data)
        if browser and file.path.endswith(".html"):
            pdf = (out / file.path).with_suffix(".pdf")
            if changed or not pdf.is_file():
                print_page(browser, out / file.path, pdf)
    write_whole(out / CONTENTS, "".join(f"{path}\n" for path in sorted(written)).encode())
    return len(written), browser is not None
