"""Words from the articles that no reader of the site may meet.

tests/eval/forbidden.json lists them by family. Most families are forbidden everywhere in the built site. Unsafe claims
may stand on the page of what was held back, hype in the titles on the page of sources, and boilerplate words
are forbidden only where they are a whole line.
"""

from __future__ import annotations

import html
import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
FORBIDDEN: dict[str, list[str]] = json.loads((ROOT / "tests" / "eval" / "forbidden.json").read_text(encoding="utf-8"))

HELD_BACK = "about/held-back/"
SOURCES = "about/sources/"
WHOLE_LINE = "Boilerplate, line"
UNSAFE = "Unsafe or unsupported claims"
HYPE = "Hype"
CLINIC_NUMBER = "3018289513"

TEXT_FILES = {".html", ".json", ".xml", ".txt", ".svg", ".css", ".js"}
DASHES = re.compile(r"[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]")
QUOTES = str.maketrans({"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"', "\u00ad": "", "\u200b": ""})
TAG = re.compile(r"<[^<>]*>")


def fold(text: str) -> str:
    """Make words comparable: one kind of space, dash and quote, and no capitals."""
    plain = DASHES.sub("-", html.unescape(text).translate(QUOTES))
    # \s knows the no-break spaces.
    return re.sub(r"\s+", " ", plain).strip().casefold()


class LineReader(HTMLParser):
    """Collects the text between two tags, a run at a time."""

    def __init__(self) -> None:
        """Start with no lines."""
        super().__init__()
        self.lines: set[str] = set()

    def handle_data(self, data: str) -> None:
        """Keep every line of the text."""
        self.lines.update(fold(line) for line in data.splitlines())


def lines_of(text: str) -> set[str]:
    """Return every folded line or element text of a page."""
    reader = LineReader()
    reader.feed(text)
    return reader.lines


def search_entries(index: str) -> list[tuple[str, str]]:
    """Return the page and the text of every entry of the search index."""
    entries = json.loads(index)["docs"]
    return [(entry["location"], f"{entry['title']}\n{entry['text']}") for entry in entries]


@pytest.fixture(scope="module")
def texts(site_dir: Path) -> list[tuple[str, str]]:
    """Return every text of the site with the page that it stands on; the search index counts for its pages."""
    found = []
    for path in sorted(site_dir.rglob("*")):
        if path.suffix not in TEXT_FILES:
            continue
        text = path.read_text(encoding="utf-8", errors="replace")
        name = path.relative_to(site_dir).as_posix()
        if name == "search/search_index.json":
            found += search_entries(text)
        else:
            found.append((name, text))
    return found


def source_titles() -> list[str]:
    """Return the titles of the articles, longest first."""
    listed = yaml.safe_load((ROOT / "sources" / "sources.yml").read_text(encoding="utf-8"))
    titles = [fold(article["title"]) for article in listed["articles"] if article.get("title")]
    return sorted(titles, key=lambda title: (-len(title), title))


def without_titles(text: str) -> str:
    """Return a folded text without the titles of the articles."""
    for title in source_titles():
        text = text.replace(title, " ")
    return text


def readings(text: str) -> tuple[str, str]:
    """Return a text as it stands and without its markup: a tag in the middle hides no words."""
    return fold(text), fold(TAG.sub("", text))


def is_allowed(family: str, page: str) -> bool:
    """Say whether a page may show the words of a family."""
    return family == UNSAFE and page.startswith(HELD_BACK)


@pytest.mark.parametrize("family", [name for name in FORBIDDEN if name != WHOLE_LINE])
def test_forbidden_words_are_nowhere(family: str, texts: list[tuple[str, str]]) -> None:
    """No text of the site holds a forbidden string, but for what held-back claims and source titles quote."""
    found = []
    for page, text in texts:
        if is_allowed(family, page):
            continue
        for reading in readings(text):
            shown = without_titles(reading) if family == HYPE and page.startswith(SOURCES) else reading
            found += [(page, words) for words in FORBIDDEN[family] if fold(words) in shown]
    assert sorted(set(found)) == []


def test_boilerplate_lines_are_gone(texts: list[tuple[str, str]]) -> None:
    """No line or element of the site is a line of the blogs' own furniture."""
    furniture = {fold(words) for words in FORBIDDEN[WHOLE_LINE]}
    pages = [(page, text) for page, text in texts if not page.endswith((".js", ".css"))]
    assert [(page, line) for page, text in pages for line in lines_of(text) & furniture] == []


def test_the_clinic_s_number_is_nowhere(texts: list[tuple[str, str]]) -> None:
    """The clinic's telephone number is in no text, however it is punctuated."""
    assert [page for page, text in texts if CLINIC_NUMBER in re.sub(r"[^0-9a-z]", "", fold(text))] == []
