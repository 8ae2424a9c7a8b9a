"""A copied paragraph is named in the ledger and shown beside the one that is kept, by a stated rule."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from winnow.core.records import Build, LedgerEntry
from winnow.edges.project import Places
from winnow.edges.run import run
from winnow.stages.report import Dress, Reported, report

SHARED = (
    "The cooled storage cabinet in the corridor holds twenty labelled boxes of glass slides. A technician checks the "
    "temperature twice on every working day and writes it into a bound book."
)
CHANGED = SHARED.replace("twenty", "thirty").replace("bound book", "blue ledger")
OWN = {
    "a.txt": "Records of this laboratory are kept for ten years in a dry cellar under the older of its two wings.",
    "b.txt": "Visitors leave their coats at the desk beside the entrance before they walk up to the reading room.",
    "c.txt": "Every third winter the roof above the archive is looked at by two roofers with a long ladder.",
}


@pytest.fixture(scope="module")
def build(tmp_path_factory: pytest.TempPathFactory) -> Build:
    """Return a run over three articles, the last two of which share a paragraph with the first."""
    folder = tmp_path_factory.mktemp("sources")
    for name, middle in (("a.txt", SHARED), ("b.txt", CHANGED), ("c.txt", SHARED)):
        title = f"About the {name[0]} wing of the laboratory"
        (folder / name).write_text(f"{title}\n\n{OWN[name]}\n\n{middle}\n", encoding="utf-8")
    return run(Places(sources=folder, editorial=None, cache=None)).build


def copies(build: Build) -> list[LedgerEntry]:
    """Return the spans that repeat something."""
    return [entry for entry in build.ledger if entry.copy_of]


def test_the_ledger_names_the_kept_paragraph_beside_every_copy(build: Build) -> None:
    """The one in the article whose name comes first is kept, however close the others are to each other."""
    (found,) = build.copied
    assert found.canonical.source == "a.txt"
    assert [copy.passage.source for copy in found.copies] == ["b.txt", "c.txt"]
    span = found.canonical.span
    assert {entry.copy_of for entry in copies(build)} == {f"a.txt:{span.start}-{span.end}"}
    assert {entry.source for entry in copies(build)} == {"b.txt", "c.txt"}


def test_the_place_that_the_ledger_names_holds_the_paragraph(build: Build) -> None:
    """Offsets count in the text of the kept article."""
    name, _, places = (copies(build)[0].copy_of or "").partition(":")
    start, _, end = places.partition("-")
    text = next(document.text for document in build.documents if document.source == name)
    assert text[int(start) : int(end)] == SHARED


def test_a_line_of_the_ledger_is_json_with_every_field(build: Build) -> None:
    """Whatever stands in an article, a line is one JSON object."""
    for line, entry in zip(build.ledger.lines(), build.ledger, strict=True):
        row = json.loads(line)
        expected = {name: getattr(entry, name) for name in LedgerEntry.__slots__} | {"claim": list(entry.claim)}
        assert row | {"copy_of": row.get("copy_of")} == expected


def test_the_report_shows_the_copies_side_by_side(build: Build) -> None:
    """What only the copy says is struck through, what only the kept one says is underlined."""
    reported = Reported(documents=build.documents, ledger=build.ledger, copied=build.copied, whys={}, wordings={})
    page = report(reported, Dress(style="", script=""))
    section = page.partition('<section id="passages">')[2].partition("</section>")[0]
    assert "2 copies" in section
    assert "<del>thirty</del>" in section
    assert "<ins>twenty</ins>" in section
    assert "Word for word the same." in section


def test_without_copies_the_report_says_so(tmp_path: Path) -> None:
    """The five articles are no copies of each other in any paragraph that is kept."""
    (tmp_path / "a.txt").write_text(f"About it\n\n{OWN['a.txt']}\n", encoding="utf-8")
    build = run(Places(sources=tmp_path, editorial=None, cache=None)).build
    assert build.copied == ()
    reported = Reported(documents=build.documents, ledger=build.ledger, whys={}, wordings={})
    assert "No paragraph stands twice." in report(reported, Dress(style="", script=""))
