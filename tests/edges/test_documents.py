"""PDFs: printed by a real Chromium, tagged, the same bytes each time; without one the build says how to get it."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter

from winnow.cli.commands import browser_or_word
from winnow.core.problems import ContentError
from winnow.edges.documents import document_problems, find_browser, print_pages, printed, served, undated
from winnow.edges.finish import finish_site
from winnow.edges.project import Places
from winnow.finish.record import Page, Site

NO_BROWSER = "No Chromium found. Debian, Ubuntu: apt install chromium; or name one: CHROMIUM=/path/to/browser"
SITE = Site(name="A guide", address="https://example.org/")
HTML = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tea</title>
<link rel="stylesheet" href="../../assets/stylesheets/a.css"></head>
<body><article><h1>Tea</h1><p class="hidden">Not on paper</p><p>A <a href="../pot/">pot</a>.</p></article></body></html>
"""


@pytest.fixture
def browser() -> str:
    """Return a Chromium; without one the test is skipped here and fails in CI."""
    found = find_browser()
    if found is None and os.environ.get("CI", "").lower() == "true":
        pytest.fail(NO_BROWSER, pytrace=False)
    if found is None:
        pytest.skip(NO_BROWSER)
    return found


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Return the folder of a site with a style that hides a paragraph on paper."""
    (tmp_path / "assets/stylesheets").mkdir(parents=True)
    (tmp_path / "assets/stylesheets/a.css").write_text("@media print { .hidden { display: none } }")
    return tmp_path


def test_a_page_becomes_a_tagged_pdf(browser: str, site: Path) -> None:
    """With its title, its language, its styles for print, and links that lead to the published site."""
    documents = print_pages([Page(path="guide/tea/index.html", html=HTML)], SITE, site, browser)
    assert list(documents) == ["guide/tea.pdf"]
    reader = PdfReader(io.BytesIO(documents["guide/tea.pdf"]))
    assert reader.root_object["/MarkInfo"]["/Marked"]  # type: ignore[index]
    assert reader.root_object["/Lang"] == "en"
    assert reader.metadata is not None
    assert reader.metadata.title == "Tea"
    (sheet,) = reader.pages
    assert "A pot." in sheet.extract_text()
    assert "Not on paper" not in sheet.extract_text()
    links = [mark.get_object()["/A"]["/URI"] for mark in sheet["/Annots"]]  # type: ignore[attr-defined, index]
    assert links == ["https://example.org/guide/pot/"]


def test_the_same_page_gives_the_same_bytes(browser: str, site: Path) -> None:
    """The time of the making, which the browser writes into the file, is taken out."""
    with served(site, {"a.html": HTML.encode()}) as address:
        assert printed(browser, f"{address}a.html") == printed(browser, f"{address}a.html")


def test_a_finished_site_stays_as_it_is_with_its_documents(browser: str, tmp_path: Path) -> None:
    """The second time nothing is written, since the page, its link and its PDF are there."""
    head = '<meta name="description" content="All."><meta name="referrer" content="no-referrer">'
    (tmp_path / "site/guide/tea").mkdir(parents=True)
    (tmp_path / "site/guide/tea/index.html").write_text(HTML.replace("</head>", f"{head}</head>"))
    (tmp_path / "mkdocs.yml").write_text("site_name: A guide\n")
    places = Places(settings=tmp_path / "mkdocs.yml", site=tmp_path / "site", editorial=None)
    finish_site(places, browser=browser)
    assert (tmp_path / "site/guide/tea.pdf").is_file()
    assert 'href="../tea.pdf"' in (tmp_path / "site/guide/tea/index.html").read_text()
    assert finish_site(places, browser=browser) == 0


def test_taking_the_time_out_moves_nothing() -> None:
    """A PDF finds its parts by their places, so blanks stand where the time was."""
    document = b"<</Title (x)\n/CreationDate (D:20261122083000+00'00')\n/ModDate (D:20261122083000+00'00')>>"
    assert undated(document) == b"<</Title (x)\n" + b" " * 39 + b"\n" + b" " * 34 + b">>"


def test_a_pdf_without_tags_is_a_problem() -> None:
    """A screen reader finds no headings in it."""
    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    out = io.BytesIO()
    writer.write(out)
    said = [str(problem) for problem in document_problems("guide/tea.pdf", out.getvalue())]
    assert said[0].startswith("guide/tea.pdf: has no tags")


def test_what_is_no_pdf_is_a_problem() -> None:
    """A browser that wrote something else is named by its file, not by a traceback."""
    (problem,) = document_problems("guide/tea.pdf", b"not a PDF")
    assert problem.what.startswith("is no PDF")


def test_a_browser_that_makes_nothing_is_named(tmp_path: Path) -> None:
    """With what it said, and how to go on."""
    with pytest.raises(ContentError, match="prints no PDF"):
        printed("/bin/false", "http://127.0.0.1:9/")
    with pytest.raises(ContentError, match="prints no PDF"):
        printed(str(tmp_path / "missing"), "http://127.0.0.1:9/")


@pytest.fixture
def nowhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Be on a machine without a browser."""
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))


@pytest.mark.usefixtures("nowhere")
def test_without_a_browser_a_person_is_told_how_to_get_one(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """In one line, and the build goes on."""
    monkeypatch.delenv("CI", raising=False)
    assert browser_or_word() is None
    (line,) = capsys.readouterr().err.splitlines()
    assert "apt install chromium" in line
    assert "--no-pdf" in line


@pytest.mark.usefixtures("nowhere")
def test_without_a_browser_a_machine_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    """In CI nobody reads the line, and the PDFs would be missing from the published site."""
    monkeypatch.setenv("CI", "true")
    with pytest.raises(ContentError, match="no Chromium was found"):
        browser_or_word()
