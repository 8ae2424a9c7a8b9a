"""Publishing writes only what differs, removes what nobody owns any more, and never leaves half a file."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from building import judged
from winnow.core.ledger import Ledger
from winnow.core.problems import ContentError
from winnow.core.records import Action, Document, Kind, OutputFile
from winnow.edges.project import ROOT
from winnow.edges.publish import (
    NAV_END,
    NAV_START,
    differences,
    nav_lines,
    publish,
    text_names,
    with_nav,
    write_ledger,
    write_parts,
    write_whole,
)
from winnow.stages.ledger import ledger_of

PAGES = (
    OutputFile(path="index.md", text="# Home\n"),
    OutputFile(path="guide/safety.md", text="# Safety\n"),
    OutputFile(path="guide/conditions/pain.md", text="# Pain\n"),
    OutputFile(path="about/sources.md", text="# Sources\n"),
)


def tree(folder: Path) -> dict[str, str]:
    """Return the files of a folder with what is in them."""
    return {p.relative_to(folder).as_posix(): p.read_text() for p in sorted(folder.rglob("*")) if p.is_file()}


def test_every_page_is_written(tmp_path: Path) -> None:
    """What a run made is what stands in the folder."""
    assert publish(PAGES, tmp_path / "docs") == (4, 0)
    assert tree(tmp_path / "docs") == {page.path: page.text for page in PAGES}


def test_a_page_that_is_the_same_is_not_touched(tmp_path: Path) -> None:
    """Times stay, so that `serve` reloads only what changed."""
    publish(PAGES, tmp_path)
    before = (tmp_path / "guide/safety.md").stat()
    assert publish(PAGES, tmp_path) == (0, 0)
    after = (tmp_path / "guide/safety.md").stat()
    assert (before.st_mtime_ns, before.st_ino) == (after.st_mtime_ns, after.st_ino)


def test_only_what_differs_is_written(tmp_path: Path) -> None:
    """One changed page is one written page."""
    publish(PAGES, tmp_path)
    (tmp_path / "guide/safety.md").write_text("by hand")
    assert publish(PAGES, tmp_path) == (1, 0)
    assert (tmp_path / "guide/safety.md").read_text() == "# Safety\n"


def test_a_page_that_nobody_makes_any_more_goes(tmp_path: Path) -> None:
    """A condition that no article names has no page, and its empty folder goes with it."""
    publish(PAGES, tmp_path)
    assert publish((*PAGES[:2], PAGES[3]), tmp_path) == (0, 1)
    assert not (tmp_path / "guide/conditions").exists()


def test_hand_written_files_stay(tmp_path: Path) -> None:
    """Outside the owned folders nothing is replaced and nothing removed."""
    kept = {"contact.md": "Call us", "assets/x.css": "p {}", "team/us.md": "Us", ".nojekyll": ""}
    for name, text in kept.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    publish(PAGES, tmp_path)
    publish(PAGES[:1], tmp_path)
    assert tree(tmp_path) == {**kept, "index.md": "# Home\n"}


def test_left_overs_of_a_killed_run_go(tmp_path: Path) -> None:
    """A file that was being written when the machine stopped is removed by the next run."""
    publish(PAGES, tmp_path)
    (tmp_path / ".index.md.x1.part").write_text("ha")
    (tmp_path / "guide/.safety.md.x2.part").write_text("ha")
    assert publish(PAGES, tmp_path) == (0, 2)
    assert set(tree(tmp_path)) == {page.path for page in PAGES}


def test_a_folder_that_cannot_be_written_is_one_clear_message(tmp_path: Path) -> None:
    """A file where a folder has to be stops the run with file, fault and mend."""
    (tmp_path / "docs").write_text("I am a file")
    with pytest.raises(ContentError) as caught:
        publish(PAGES, tmp_path / "docs")
    (problem,) = caught.value.problems
    assert str(problem).startswith(f"{tmp_path / 'docs' / 'index.md'}: cannot be written (")
    assert str(problem).endswith("Make sure that the folder is there, can be written and has room")


def test_a_ledger_that_cannot_be_written_is_one_clear_message(tmp_path: Path) -> None:
    """The same for every other file that is written."""
    with pytest.raises(ContentError, match=r"cannot be written \(Is a directory\)"):
        write_whole(tmp_path, b"x")


def test_differences_name_what_check_would_complain_of(tmp_path: Path) -> None:
    """Changed, missing and left-over pages are named, and nothing is written."""
    publish(PAGES, tmp_path)
    assert differences(PAGES, tmp_path) == ()
    (tmp_path / "index.md").write_text("by hand")
    (tmp_path / "guide/safety.md").unlink()
    (tmp_path / "guide/old.md").write_text("old")
    before = tree(tmp_path)
    assert differences(PAGES, tmp_path) == ("guide/old.md", "guide/safety.md", "index.md")
    assert tree(tmp_path) == before


def test_the_ledger_is_one_json_object_a_line(tmp_path: Path) -> None:
    """The keys stand in the order of the contract, and text keeps its characters."""
    item = replace(
        judged("\u201ca\u201d", source="a.txt"), kind=Kind.SPAM, action=Action.DROP, reason="spam-run", clean=""
    )
    write_ledger(ledger_of([item], {}, {}, ()), tmp_path / "deep" / "ledger.jsonl")
    assert (tmp_path / "deep" / "ledger.jsonl").read_text(encoding="utf-8") == (
        '{"source": "a.txt", "start": 0, "end": 3, "line": 1, "text": "\u201ca\u201d", "clean": null, "kind": "spam", '
        '"action": "drop", "reason": "spam-run", "claim": [], "topic": "none", "page": null}\n'
    )


def test_a_file_in_parts_is_written_only_where_it_differs(tmp_path: Path) -> None:
    """However it was parted before, what counts is the whole."""
    path = tmp_path / "l.jsonl"
    assert write_parts(path, [b"one\n", b"two\n"])
    assert not write_parts(path, [b"one\ntwo\n"])
    for parts in ([b"one\n"], [b"one\n", b"tvo\n"], [b"one\n", b"two\n", b"three\n"], []):
        assert write_parts(path, parts)
        assert path.read_bytes() == b"".join(parts)


def test_extracted_texts_stand_beside_the_ledger(tmp_path: Path) -> None:
    """Offsets into a web page count in its text, so that text is there; one of an earlier run goes."""
    documents = (
        Document(source="a.html", text="One", encoding="utf-8", extracted=True),
        Document(source="b.txt", text="Two", encoding="utf-8"),
    )
    write_ledger(Ledger(()), tmp_path / "l.jsonl", documents)
    assert tree(tmp_path) == {"l.jsonl": "", "l.jsonl.texts/a.html.txt": "One"}
    write_ledger(Ledger(()), tmp_path / "l.jsonl")
    assert tree(tmp_path) == {"l.jsonl": ""}


@pytest.mark.parametrize(
    ("sources", "names"),
    [
        (("a.html", "b.jsonl#7"), ["a.html.txt", "b.jsonl#7.txt"]),
        (("b.jsonl#../../x",), ["b.jsonl#.._.._x.txt"]),
        (("b.jsonl#a/b", "b.jsonl#a_b"), ["b.jsonl#a_b~a5f40671fc.txt", "b.jsonl#a_b~7d1a93a3bb.txt"]),
    ],
)
def test_a_text_has_a_name_that_a_folder_can_hold(sources: tuple[str, ...], names: list[str]) -> None:
    """The id of a line can be an address or lead out of the folder; the name of its file cannot, nor be another's."""
    assert list(text_names(sources).values()) == names


def test_a_long_id_makes_a_name_that_a_disk_takes(tmp_path: Path) -> None:
    """Addresses have no limit, file names do."""
    source = "b.jsonl#" + "\u00e9" * 400
    write_ledger(
        Ledger(()), tmp_path / "l.jsonl", [Document(source=source, text="One", encoding="utf-8", extracted=True)]
    )
    assert len(list((tmp_path / "l.jsonl.texts").iterdir())) == 1


def test_the_menu_nests_what_stands_below() -> None:
    """`Parent/Child` becomes a parent with its own page and children."""
    nav = (("Home", "index.md"), ("Uses", "u/index.md"), ("Uses/Pain: all", "u/pain.md"), ("About/Made", "a/made.md"))
    assert nav_lines(nav) == [
        "nav:",
        '  - "Home": index.md',
        '  - "Uses":',
        "      - u/index.md",
        '      - "Pain: all": u/pain.md',
        '  - "About":',
        '      - "Made": a/made.md',
    ]


def test_the_menu_goes_between_its_markers_and_twice_changes_nothing() -> None:
    """Everything else in `mkdocs.yml` is written by hand and stays."""
    settings = f"a: 1\n{NAV_START}\nold\n{NAV_END}\nb: 2\n"
    once = with_nav(settings, [("Home", "index.md")], "mkdocs.yml")
    assert once == f'a: 1\n{NAV_START}\nnav:\n  - "Home": index.md\n{NAV_END}\nb: 2\n'
    assert with_nav(once, [("Home", "index.md")], "mkdocs.yml") == once


def test_a_missing_marker_is_named() -> None:
    """Where the menu belongs is not guessed."""
    with pytest.raises(ContentError, match=r"mkdocs\.yml: the markers of the menu are missing"):
        with_nav("a: 1\n", [("Home", "index.md")], "mkdocs.yml")


WRITER = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from winnow.core.records import OutputFile
from winnow.edges.publish import publish
pages = tuple(OutputFile(path=f"guide/p{n:03}.md", text=f"{sys.argv[3]} {n}\\n" * 3000) for n in range(300))
print("ready", flush=True)
publish(pages, Path(sys.argv[2]))
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system cannot kill a process outright")
@pytest.mark.parametrize("moment", [0.0, 0.01, 0.03, 0.08, 0.2])
def test_a_run_killed_at_any_moment_leaves_whole_files(moment: float, tmp_path: Path) -> None:
    """Each page is the old one or the new one, never a part of one, and the next run makes all of them new."""
    command = [sys.executable, "-c", WRITER, str(ROOT / "scripts"), str(tmp_path)]
    subprocess.run([*command, "old"], check=True, capture_output=True)
    writer = subprocess.Popen([*command, "new"], stdout=subprocess.PIPE)
    assert writer.stdout
    writer.stdout.readline()
    time.sleep(moment)
    os.kill(writer.pid, signal.SIGKILL)
    writer.wait()
    writer.stdout.close()
    for n in range(300):
        text = (tmp_path / f"guide/p{n:03}.md").read_text()
        assert text in {f"old {n}\n" * 3000, f"new {n}\n" * 3000}
    subprocess.run([*command, "new"], check=True, capture_output=True)
    assert len(tree(tmp_path)) == 300
    assert all(text.startswith("new ") for text in tree(tmp_path).values())
