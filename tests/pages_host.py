"""A static web host on this machine that behaves like GitHub Pages for a project: the site in a folder of its own.

What Pages does, as far as a site can rely on it: files as they are, `index.html` for a folder, 301 to the slash for a
folder without one, `404.html` with status 404 for what is not there, no header that a site could choose.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from mimetypes import guess_type
from pathlib import Path
from urllib.parse import unquote, urlsplit


class PagesHandler(BaseHTTPRequestHandler):
    """Answers as Pages does, for one folder under one prefix."""

    folder = Path()
    prefix = "/"
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Answer with a file, a redirect to a slash, or the page for what is not there."""
        path = unquote(urlsplit(self.path).path)
        file = self.folder / path.removeprefix(self.prefix)
        inside = path.startswith(self.prefix) and self.folder in (file.resolve(), *file.resolve().parents)
        if path + "/" == self.prefix or (inside and file.is_dir() and not path.endswith("/")):
            self.answer(HTTPStatus.MOVED_PERMANENTLY, b"", location=f"{path}/")
        elif inside and file.is_dir() and (file / "index.html").is_file():
            self.answer(HTTPStatus.OK, (file / "index.html").read_bytes(), "text/html; charset=utf-8")
        elif inside and file.is_file() and not path.endswith("/"):
            self.answer(HTTPStatus.OK, file.read_bytes(), guess_type(file.name)[0] or "application/octet-stream")
        else:
            self.answer(HTTPStatus.NOT_FOUND, (self.folder / "404.html").read_bytes(), "text/html; charset=utf-8")

    def answer(self, status: HTTPStatus, body: bytes, kind: str = "text/html", location: str = "") -> None:
        """Send an answer with no more headers than it needs."""
        self.send_response(status)
        if location:
            self.send_header("Location", location)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is the parent's
        """Say nothing."""


@contextmanager
def pages_host(folder: Path, prefix: str) -> Iterator[str]:
    """Serve a site under a prefix such as `/some-repo/`, and give the address of its first page."""
    handler = type("Handler", (PagesHandler,), {"folder": folder.resolve(), "prefix": prefix})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}{prefix}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
