"""How much a first visit fetches: every request of every page, as a host sends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import measured
from serving import compressed

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, Request

pytestmark = pytest.mark.timeout(600)

# 90 KB: the page is there within about two seconds on a slow phone line (400 kbit/s).
MOST_BYTES = 90_000


def test_a_first_view_is_light(browser: Browser, site_dir: Path, base_url: str, html_pages: tuple[str, ...]) -> None:
    """The first view of a page fetches at most 90 KB in all, compressed, scripts and styles included."""
    heavy = {}
    for path in html_pages:
        context = browser.new_context()
        page = context.new_page()
        asked: list[str] = []

        def keep(request: Request, asked: list[str] = asked) -> None:
            asked.append(request.url)

        page.on("request", keep)
        page.goto(base_url + path, wait_until="networkidle")
        names = [url.removeprefix(base_url).split("?")[0].split("#")[0] for url in asked if url.startswith(base_url)]
        total = sum(len(compressed(site_dir / name)) for name in names)
        context.close()
        measured.note(path, "KB", f"{total / 1000:.0f}")
        if total > MOST_BYTES:
            heavy[path] = total
    assert heavy == {}
