"""Print the pages of the guide to PDF with Chromium: tagged, so that a screen reader can follow headings and lists.

Chromium is given copies of the pages by a server on this machine alone. What it made is kept under `build/pdf/` by what
it was made from, since this is the slow part of a build.
"""

from __future__ import annotations

import functools
import hashlib
import io
import os
import re
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from winnow.core.problems import ContentError, Problem
from winnow.edges.project import ROOT
from winnow.edges.publish import write_whole
from winnow.finish.paper import print_copy
from winnow.finish.previews import document_path
from winnow.finish.record import Page, Site

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
HOW_TO_GET = (
    "Debian, Ubuntu: apt install chromium; macOS: brew install --cask chromium; "
    "or name one: CHROMIUM=/path/to/browser; or go without: --no-pdf"
)
OPTIONS = (
    "--headless",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-sync",
    "--no-first-run",
    "--no-pdf-header-footer",
    "--generate-pdf-document-outline",
)
SECONDS = 120
"""For one page; a loaded machine takes ten."""
AT_ONCE = min(4, os.cpu_count() or 1)
"""Browsers at a time: each takes a processor and 200 MB."""
DATE = re.compile(rb"/(?:CreationDate|ModDate) \(D:[^)]{0,40}\)")

Progress = Callable[[Iterable[bytes], int], Iterable[bytes]]


def find_browser() -> str | None:
    """Return the browser to print with: the one that CHROMIUM names, else one on the path, else None."""
    named = os.environ.get("CHROMIUM")
    return named or next((found for name in BROWSERS if (found := shutil.which(name))), None)


class Handler(SimpleHTTPRequestHandler):
    """Serves the copies of pages from memory, and everything else from the folder of the site."""

    copies: Mapping[str, bytes]

    def __init__(self, *args: object, copies: Mapping[str, bytes], **options: object) -> None:
        """Answer one request."""
        self.copies = copies
        super().__init__(*args, **options)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        """Send a copy where there is one at this path, else a file."""
        copy = self.copies.get(self.path.lstrip("/"))
        if copy is None:
            super().do_GET()
            return
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(copy)))
        self.end_headers()
        self.wfile.write(copy)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is the parent's
        """Say nothing."""


class Server(ThreadingHTTPServer):
    """A server that says nothing when the browser, done with its page, hangs up in the middle of an answer."""

    def handle_error(self, request: object, client_address: object) -> None:
        """Pass over a request that was cut short; what the browser needed and lacks shows in the PDF's own checks."""


@contextmanager
def served(folder: Path, copies: Mapping[str, bytes]) -> Iterator[str]:
    """Serve copies of pages, with the files of the site around them, on a free port of this machine."""
    handler = functools.partial(Handler, directory=str(folder), copies=copies)
    server = Server(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def undated(document: bytes) -> bytes:
    """Return a PDF without the time of its making, all else where it was: the same page gives the same bytes."""
    return DATE.sub(lambda match: b" " * len(match[0]), document)


def printed(browser: str, address: str) -> bytes:
    """Return the page at an address as a PDF.

    Raises ContentError where the browser makes none.
    """
    root = ("--no-sandbox",) if hasattr(os, "geteuid") and os.geteuid() == 0 else ()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        out = Path(folder) / "page.pdf"
        command = [browser, *OPTIONS, *root, f"--user-data-dir={folder}/profile", f"--print-to-pdf={out}", address]
        try:
            done = subprocess.run(command, capture_output=True, timeout=SECONDS, check=False)  # noqa: S603
        except (OSError, subprocess.TimeoutExpired) as error:
            raise ContentError(Problem(where=browser, what=f"prints no PDF ({error})", mend=HOW_TO_GET)) from error
        if not out.is_file():
            said = done.stderr.decode(errors="replace").strip().splitlines()[-1:]
            what = f"prints no PDF ({' '.join(said) or f'it ended with {done.returncode}'})"
            raise ContentError(Problem(where=browser, what=what, mend=HOW_TO_GET))
        return undated(out.read_bytes())


def document_problems(path: str, document: bytes) -> list[Problem]:
    """Return what is wrong with a PDF: it cannot be read, has no tags, or does not name its language."""
    mend = "Take a newer Chromium, or go without: --no-pdf"
    try:
        root = PdfReader(io.BytesIO(document)).root_object
    except PyPdfError as error:
        return [Problem(where=path, what=f"is no PDF ({error})", mend=mend)]
    marks = root.get("/MarkInfo")
    tagged = marks is not None and bool(marks.get_object().get("/Marked")) and "/StructTreeRoot" in root
    return [
        Problem(where=path, what=what, mend=mend)
        for what, fine in (("has no tags", tagged), ("names no language", "/Lang" in root))
        if not fine
    ]


def surroundings(site: Path, browser: str) -> bytes:
    """Return a digest of what a PDF is made with beside its page: the styles and pictures of the site, the browser."""
    digest = hashlib.sha256()
    for path in sorted([*site.glob("assets/stylesheets/*.css"), *site.glob("assets/images/**/*.svg")]):
        digest.update(path.read_bytes())
    try:
        version = subprocess.run([browser, "--version"], capture_output=True, timeout=SECONDS, check=False)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ContentError(Problem(where=browser, what=f"does not start ({error})", mend=HOW_TO_GET)) from error
    digest.update(version.stdout)
    return digest.digest()


def print_pages(
    pages: Sequence[Page], site: Site, folder: Path, browser: str, progress: Progress | None = None
) -> dict[str, bytes]:
    """Return a PDF of each page, by where in the site it lies. The styles of the site have to lie in its folder.

    Raises ContentError with every PDF that could not be made, has no tags or names no language.
    """
    copies = {page.path: print_copy(page, site).encode() for page in pages}
    around = surroundings(folder, browser)
    with served(folder, copies) as address, ThreadPoolExecutor(AT_ONCE) as pool:

        def document(page: Page) -> bytes:
            """Return the PDF of a page, kept from an earlier run where nothing has changed."""
            kept = ROOT / "build" / "pdf" / f"{hashlib.sha256(around + copies[page.path]).hexdigest()}.pdf"
            if not kept.is_file():
                write_whole(kept, printed(browser, address + page.path))
            return kept.read_bytes()

        results: Iterable[bytes] = pool.map(document, pages)
        results = progress(results, len(pages)) if progress else results
        documents = dict(zip(map(document_path, pages), results, strict=True))
    problems = [problem for path, data in documents.items() for problem in document_problems(path, data)]
    if problems:
        raise ContentError(*problems)
    return documents
