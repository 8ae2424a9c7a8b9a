# ruff: noqa: INP001, T201 (a script, which prints)
"""Measure how well the search of a built site finds the right page, and what it fetches, beside two peers.

    python bench/search.py SITE [SITE-WITH-PAGEFIND]

Peers: the theme's own search (lunr, which Material ships in every site) and Pagefind, where a copy of the site holds
its index (`pip install 'pagefind[bin]==1.5.2'`, then `python -m pagefind --site COPY`). All run in Chromium, on the
queries of tests/site/search_queries.yml (which the project's own search was tuned on) and of
search_queries_held_back.yml (which it was not). Prints a Markdown table, and the queries whose page is not among the
first three.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml
from playwright.sync_api import Page, sync_playwright

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "tests")]

from serving import compressed, served  # noqa: E402 (the path is set first)

PREFIX = "/guide"
QUERIES = (HERE.parent / "tests" / "site" / "search_queries.yml", HERE / "search_queries_held_back.yml")
FIRST = 3

OWN = """async (query) => {
  const script = document.querySelector('script[src*="javascripts/search.js"]').src;
  if (!window.engine) {
    const { Finder } = await import(new URL('search-engine.js', script));
    const read = async (path) => (await fetch(new URL('../../' + path, script))).json();
    window.engine = new Finder(await read('search/search_index.json'), await read('search-words.json'));
  }
  return window.engine.find(query).map((found) => found.location);
}"""
# The messages of Material's search worker: 0 set up, 1 ready, 2 query, 3 result.
LUNR = """async ([query, worker]) => {
  const answer = (kind) => new Promise((done) => {
    window.engine.onmessage = ({ data }) => { if (data.type === kind) done(data.data); };
  });
  if (!window.engine) {
    window.engine = new Worker(worker);
    const index = await (await fetch('search/search_index.json')).json();
    const ready = answer(1);
    window.engine.postMessage({ type: 0, data: { ...index, options: { suggest: false } } });
    await ready;
  }
  const result = answer(3);
  window.engine.postMessage({ type: 2, data: query });
  return (await result).items.map((page) => page[0].location);
}"""
PAGEFIND = """async (query) => {
  window.engine ??= await import(new URL('pagefind/pagefind.js', location));
  const { results } = await window.engine.search(query);
  const found = await Promise.all(results.slice(0, 3).map((result) => result.data()));
  return found.map((page) => page.url.replace(new RegExp('^(/guide)?/'), ''));
}"""


def right(location: str, wanted: str) -> bool:
    """Say whether a result is the wanted page, or the wanted section of any page."""
    return location.endswith(wanted) if wanted.startswith("#") else location.split("#", maxsplit=1)[0] == wanted


def measure(page: Page, site: Path, find: Callable[[str], list[str]]) -> str:
    """Return the cells of a row: queries found in each list, bytes of the first search; print what was not found."""
    asked: list[str] = []
    page.on("requestfinished", lambda request: asked.append(request.url.split(PREFIX, 1)[-1].split("?")[0].lstrip("/")))
    cells, first_bytes = [], 0
    for path in QUERIES:
        rows: list[dict[str, Any]] = yaml.safe_load(path.read_text(encoding="utf-8"))
        missed = []
        for row in rows:
            found = find(row["query"])[:FIRST]
            if not first_bytes:
                page.wait_for_timeout(500)
                first_bytes = sum(len(compressed(site / name)) for name in asked if (site / name).is_file())
            if not any(right(location, wanted) for location in found for wanted in row["page"]):
                missed.append(row["query"])
        cells.append(f"{len(rows) - len(missed)} of {len(rows)}")
        print(f"  not found: {missed}", file=sys.stderr)
    return " | ".join([*cells, f"{first_bytes / 1000:.0f}"])


def main(site: Path, with_pagefind: Path | None) -> None:
    """Measure each engine in a window of its own."""
    worker = next(site.glob("assets/javascripts/workers/search.*.min.js")).relative_to(site).as_posix()
    print("| engine | tuned on | held back | KB at the first search | KB before |\n| --- | --- | --- | --- | --- |")
    with sync_playwright() as playwright:
        program = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
        chromium = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])

        def row(name: str, folder: Path, script: str, more: str | None, before: str) -> None:
            """Print the row of one engine."""
            with served(folder, PREFIX) as address:
                page = chromium.new_context(bypass_csp=True).new_page()
                page.goto(address, wait_until="networkidle")
                cells = measure(page, folder, lambda query: page.evaluate(script, [query, more] if more else query))
                print(f"| {name} | {cells} | {before} |")
                page.context.close()

        row("own", site, OWN, None, "0")
        row("lunr, as in Material", site, LUNR, worker, "all of it, with every page")
        if with_pagefind:
            row("Pagefind", with_pagefind, PAGEFIND, None, "0")
        chromium.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve() if len(sys.argv) > 2 else None)  # noqa: PLR2004
