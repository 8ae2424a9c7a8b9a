"""Write the referral kit, and print its handouts with Chromium where there is one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from winnow.core.problems import ContentError
from winnow.edges.documents import document_problems, find_browser, printed
from winnow.edges.publish import cannot_write, remove, write_whole
from winnow.kit.files import KitFile

NO_BROWSER = (
    "no Chromium found, so the handouts are HTML alone: open one and print it to PDF, "
    "or install Chromium (Debian, Ubuntu: apt install chromium) or name one: CHROMIUM=/path/to/browser"
)
CONTENTS = ".written"
"""File that lists what was written, so that the next run removes what is no longer made, and nothing else."""

Progress = Callable[[Iterable[KitFile], int], Iterable[KitFile]]


def print_handout(browser: str, page: Path) -> Path:
    """Print a handout to a tagged PDF beside it; return the PDF.

    Raises ContentError where the browser cannot be run, or what it makes has no tags.
    """
    pdf = page.with_suffix(".pdf")
    document = printed(browser, page.resolve().as_uri())
    problems = document_problems(str(pdf), document)
    if problems:
        raise ContentError(*problems)
    write_whole(pdf, document)
    return pdf


def stale_files(out: Path, wanted: Iterable[str]) -> list[Path]:
    """Return the files that an earlier run wrote and this one does not."""
    listed = out / CONTENTS
    before = listed.read_text(encoding="utf-8").splitlines() if listed.is_file() else []
    return [out / name for name in sorted(set(before) - set(wanted)) if (out / name).is_file()]


def write_kit(files: Sequence[KitFile], out: Path, progress: Progress) -> tuple[int, bool]:
    """Write the files of the kit, and print its handouts; return the number of files, and whether a browser was found.

    Raises ContentError where something cannot be written or printed.
    """
    browser = find_browser()
    written: list[str] = []
    for file in progress(files, len(files)):
        changed = write_whole(out / file.path, file.data)
        written.append(file.path)
        if browser and file.path.endswith(".html"):
            pdf = (out / file.path).with_suffix(".pdf")
            if changed or not pdf.is_file():
                print_handout(browser, out / file.path)
            written.append(pdf.relative_to(out).as_posix())
    try:
        for path in stale_files(out, written):
            remove(path)
    except OSError as error:
        raise cannot_write(out, error) from error
    write_whole(out / CONTENTS, "".join(f"{path}\n" for path in sorted(written)).encode())
    return len(written), browser is not None
