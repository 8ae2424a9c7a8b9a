"""Write decisions into the files of `editorial/` as they are made: each is on disk at once, and diffs alone."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from winnow.core.checked import Place
from winnow.core.editorial import Editorial, parse_editorial
from winnow.core.problems import ContentError, Problem
from winnow.core.records import Judged
from winnow.core.text import squeeze
from winnow.core.yaml_rows import Value, with_name, with_row
from winnow.edges.editorial import read_editorial, texts_of
from winnow.edges.publish import write_whole


def sentence_row(item: Judged) -> dict[str, str]:
    """Return a sentence as it stands under a claim."""
    return {"id": item.id, "source": item.sentence.source, "words": squeeze(item.text)}


def write_checked(folder: Path, changed: Mapping[str, str]) -> None:
    """Write files of decisions once it is certain that all of them can still be read.

    Raises ContentError, with nothing written, where they cannot.
    """
    texts, blocks = texts_of(folder)
    parse_editorial({**texts, **changed}, blocks)
    for name, text in changed.items():
        write_whole(folder / name, text.encode())


def text_of(path: Path) -> str:
    """Return the text of a file with its newlines as they are."""
    return path.read_bytes().decode("utf-8")


def join_claim(folder: Path, item: Judged, claim: str) -> None:
    """Put a sentence under a known claim.

    Raises ContentError where there is no such claim.
    """
    path = folder / "claims.yml"
    places = {name: place for place, name in enumerate(read_editorial(folder).claims)}
    if claim not in places:
        raise ContentError(
            Problem(where=path.name, what=f"there is no claim `{claim}`", mend="Name one as review shows it")
        )
    text = with_row(text_of(path), ("claims", places[claim], "sentences"), sentence_row(item))
    write_checked(folder, {path.name: text})


def new_claim(folder: Path, item: Judged, fields: Mapping[str, str]) -> None:
    """Make a new claim of a sentence, last in its section if it is published; `fields` lack its sentences alone.

    Raises ContentError where the claim cannot stand, such as one that is qualified without a limit.
    """
    path = folder / "claims.yml"
    row: dict[str, Value] = {**fields, "sentences": [sentence_row(item)]}
    changed = {path.name: with_row(text_of(path), ("claims",), row, apart=True)}
    if fields["status"] != "hold":
        place = section_place(read_editorial(folder), fields["page"], fields["section"])
        changed["topics.yml"] = with_name(text_of(folder / "topics.yml"), place, fields["id"])
    write_checked(folder, changed)


def section_place(editorial: Editorial, page: str, section: str) -> Place:
    """Return where in topics.yml the claims of a section are listed.

    Raises ContentError where there is no such section.
    """
    for number, plan in enumerate(editorial.pages):
        for place, each in enumerate(plan.sections):
            if (plan.page, each.id) == (page, section):
                return ("pages", number, "sections", place, "claims")
    what = f"there is no section `{section}` on {page}"
    raise ContentError(Problem(where="topics.yml", what=what, mend="Add it, or name another"))


def settle_sentence(folder: Path, item: Judged, verdict: str, why: str) -> None:
    """Hold back or drop a sentence for itself."""
    path = folder / "sentences.yml"
    row = {**sentence_row(item), "verdict": verdict, "why": why}
    write_checked(folder, {path.name: with_row(text_of(path), ("sentences",), row)})
