"""A small web server for the built site, on this machine only: below a folder and compressed, as a host does it."""

from __future__ import annotations

import functools
import gzip
import threading
from contextlib import contextmanager
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXT_FILES = {".html", ".css", ".js", ".json", ".svg", ".xml", ".txt"}


@functools.cache
def compressed(path: Path) -> bytes:
    """Return the bytes of a file as a host sends them: text in gzip, anything else as it is."""
    data = path.read_bytes()
    return gzip.compress(data, 9, mtime=0) if path.suffix in TEXT_FILES else data


class PrefixedHandler(SimpleHTTPRequestHandler):
    """Serves the site under the folder of its site_url, as the real server does; 404.html relies on it."""

    prefix = ""

    def translate_path(self, path: str) -> str:
        """Map /folder/page/ to the file of page/; anything outside the folder does not exist."""
        if not path.startswith(f"{self.prefix}/"):
            return str(Path(self.directory) / "outside-the-site")
        return super().translate_path(path[len(self.prefix) :])

    def do_GET(self) -> None:
        """Send a file compressed, or the page for missing addresses."""
        path = Path(self.translate_path(self.path))
        if path.is_dir() and self.path.split("?")[0].endswith("/"):
            path /= "index.html"
        if path.is_dir():
            super().do_GET()
            return
        status = HTTPStatus.OK if path.is_file() else HTTPStatus.NOT_FOUND
        path = path if path.is_file() else Path(self.directory) / "404.html"
        body = compressed(path)
        self.send_response(status)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=600")
        if path.suffix in TEXT_FILES:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is the parent's
        """Say nothing: the browser reports what is missing."""


@contextmanager
def served(folder: Path, prefix: str) -> Iterator[str]:
    """Serve a folder on a free port of this machine, and give the address of the first page."""
    handler = type("Handler", (PrefixedHandler,), {"prefix": prefix})
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(handler, directory=str(folder)))
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}{prefix}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
