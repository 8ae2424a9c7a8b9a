"""Read the decisions of `editorial/`."""

from __future__ import annotations

from pathlib import Path

from winnow.core.editorial import Editorial, parse_editorial
from winnow.core.problems import ContentError, Problem

FILES = ("guide.yml", "claims.yml", "facts.yml", "references.yml", "topics.yml", "contradictions.yml", "sentences.yml")


def has_decisions(folder: Path | None) -> bool:
    """Return whether people have begun to decide: without `guide.yml` a guide is made of the articles alone."""
    return folder is not None and (folder / "guide.yml").is_file()


def read_editorial(folder: Path) -> Editorial:
    """Return the decisions of a folder.

    Raises ContentError with every problem found, or where a file is missing.
    """
    missing = [name for name in FILES if not (folder / name).is_file()]
    if missing:
        mend = "Add it, or run with --no-editorial"
        raise ContentError(*(Problem(where=f"{folder.name}/{name}", what="is missing", mend=mend) for name in missing))
    texts = {name: (folder / name).read_text(encoding="utf-8") for name in FILES}
    blocks = {path.name: path.read_text(encoding="utf-8") for path in sorted((folder / "blocks").glob("*.md"))}
    return parse_editorial(texts, blocks)
