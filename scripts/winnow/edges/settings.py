"""Read a file of settings as text; one that cannot be read is the user's to mend, like one with a fault in it."""

from __future__ import annotations

from pathlib import Path

from winnow.core.problems import ContentError, Problem


def read_bytes(path: Path, name: str | None = None) -> bytes:
    """Return the bytes of a file of settings; `name` is what messages call it.

    Raises ContentError where it is missing or unreadable.
    """
    try:
        return path.read_bytes()
    except OSError as error:
        what = f"cannot be read ({error.strerror})"
        mend = "Put the file there, or correct its permissions"
        raise ContentError(Problem(where=name or path.name, what=what, mend=mend)) from error


def read_settings(path: Path, name: str | None = None) -> str:
    """Return the text of a file of settings; `name` is what messages call it.

    Raises ContentError where it is missing, unreadable or not UTF-8.
    """
    data = read_bytes(path, name)
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        what = f"is not UTF-8 text (byte {error.start})"
        raise ContentError(Problem(where=name or path.name, what=what, mend="Save it as UTF-8")) from error
