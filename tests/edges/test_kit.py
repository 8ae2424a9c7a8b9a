"""`python scripts kit` writes the kit, prints handouts where a browser is, and says how where none is."""

from __future__ import annotations

from pathlib import Path

import pytest

from conftest import Run
from small_kit import SHORTS, edited, small_plan
from winnow.core.problems import ContentError
from winnow.edges import kit as edge
from winnow.kit.files import kit_files

FILES = (
    "README.txt",
    "driving/code.svg",
    "driving/handout.html",
    "driving/patient.eml",
    "driving/patient.mailto.txt",
    "driving/patient.txt",
)


def plainly(items: object, _: int) -> object:
    """Show no progress."""
    return items


def write(out: Path, monkeypatch: pytest.MonkeyPatch, browser: str | None = None) -> tuple[int, bool]:
    """Write the small kit with the browser that is given, or none."""
    monkeypatch.setattr(edge, "find_browser", lambda: browser)
    return edge.write_kit(kit_files(small_plan(), SHORTS), out, plainly)  # type: ignore[arg-type]


def listed(folder: Path) -> tuple[str, ...]:
    """Return the files of a folder, hidden ones aside."""
    paths = (path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    return tuple(sorted(path for path in paths if not path.startswith(".")))


def test_the_kit_is_written_without_a_browser(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Everything but the PDFs needs none."""
    assert write(tmp_path, monkeypatch) == (6, False)
    assert listed(tmp_path) == FILES


def test_a_second_run_writes_the_same_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing in a file says when it was made."""
    write(tmp_path / "a", monkeypatch)
    write(tmp_path / "b", monkeypatch)
    assert [(tmp_path / "a" / name).read_bytes() for name in FILES] == [
        (tmp_path / "b" / name).read_bytes() for name in FILES
    ]


def test_what_is_no_longer_made_goes_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that somebody put there is not ours to remove."""
    write(tmp_path, monkeypatch)
    (tmp_path / "letter.doc").write_text("mine")
    files = [file for file in kit_files(small_plan(), SHORTS) if not file.path.endswith(".eml")]
    edge.write_kit(files, tmp_path, plainly)  # type: ignore[arg-type]
    assert listed(tmp_path) == (*FILES[:3], *FILES[4:], "letter.doc")


def test_a_browser_that_cannot_print_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The message names the browser and how to get one."""
    with pytest.raises(ContentError, match=r"/no/browser: prints no PDF .* apt install chromium"):
        write(tmp_path, monkeypatch, "/no/browser")


def test_a_kit_with_a_fault_is_not_written() -> None:
    """Half a kit would be sent."""
    with pytest.raises(ContentError, match="there is no short path"):
        kit_files(small_plan(edited("kit.yml", "short: /k/driving/", "short: /k/else/")), SHORTS)


def test_the_command_says_what_it_made_and_how_to_get_pdfs(
    winnow: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One line about the kit, and one more where no browser was found."""
    monkeypatch.setattr(edge, "find_browser", lambda: None)
    done = winnow("kit", "--out", tmp_path / "kit")
    assert done.returncode == 0, done.stderr
    assert f"topics in {tmp_path / 'kit'}; begin with {tmp_path / 'kit' / 'README.txt'}" in done.stderr
    assert "no Chromium found, so the handouts are HTML alone" in done.stderr
