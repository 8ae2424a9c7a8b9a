"""Write decisions into the files of `editorial/` as they are made: comments stay, each decision is on disk at once."""

from __future__ import annotations

import io
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.scalarstring import DoubleQuotedScalarString as Quoted

from winnow.core.editorial import parse_editorial
from winnow.core.problems import ContentError, Problem
from winnow.core.records import Judged
from winnow.core.text import squeeze
from winnow.edges.editorial import FILES
from winnow.edges.publish import write_whole


def yaml() -> YAML:
    """Return a reader and writer that keeps comments, quotes and the shape of lists."""
    kept = YAML()
    kept.preserve_quotes = True
    kept.width = 4096
    kept.indent(mapping=2, sequence=4, offset=2)
    return kept


def sentence_row(item: Judged) -> dict[str, Any]:
    """Return a sentence as it stands under a claim."""
    return {"id": Quoted(item.id), "source": item.sentence.source, "words": Quoted(squeeze(item.text))}


def changed(path: Path, change: Mapping[str, Any] | None = None, *, claim: str = "", row: Mapping[str, Any]) -> str:
    """Return the text of a file with one row added: to a list of the file, or to the sentences of a claim."""
    reader = yaml()
    data = reader.load(path.read_text(encoding="utf-8"))
    if claim:
        found = next((entry for entry in data["claims"] if entry["id"] == claim), None)
        if found is None:
            raise ContentError(
                Problem(where=path.name, what=f"there is no claim `{claim}`", mend="Name one as review shows it")
            )
        found["sentences"].append(dict(row))
    else:
        key = next(iter(data))
        data[key] = data[key] or []
        data[key].append({**(change or {}), **row})
    text = io.StringIO()
    reader.dump(data, text)
    return text.getvalue()


def write_checked(folder: Path, name: str, text: str) -> None:
    """Write a file of decisions once it is certain that all of them can still be read.

    Raises ContentError, with nothing written, where they cannot.
    """
    texts = {other: (folder / other).read_text(encoding="utf-8") for other in FILES} | {name: text}
    blocks = {path.name: path.read_text(encoding="utf-8") for path in sorted((folder / "blocks").glob("*.md"))}
    parse_editorial(texts, blocks)
    write_whole(folder / name, text.encode())


def join_claim(folder: Path, item: Judged, claim: str) -> None:
    """Put a sentence under a known claim."""
    write_checked(folder, "claims.yml", changed(folder / "claims.yml", claim=claim, row=sentence_row(item)))


def new_claim(folder: Path, item: Judged, fields: Mapping[str, Any]) -> None:
    """Make a new claim of a sentence; `fields` are those of a claim but its sentences."""
    row = {**fields, "wording": Quoted(fields["wording"]), "sentences": [sentence_row(item)]}
    write_checked(folder, "claims.yml", changed(folder / "claims.yml", row=row))


def settle_sentence(folder: Path, item: Judged, verdict: str, why: str) -> None:
    """Hold back or drop a sentence for itself."""
    row = {**sentence_row(item), "verdict": verdict, "why": Quoted(why)}
    write_checked(folder, "sentences.yml", changed(folder / "sentences.yml", row=row))
