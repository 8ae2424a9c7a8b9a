"""What became of an article, a sentence or a claim, and what rests on what, in words for a person at a terminal."""

from __future__ import annotations

from collections.abc import Iterable

from winnow.cli.chain import chain, decision_lines
from winnow.core.editorial import Editorial
from winnow.core.ids import content_id
from winnow.core.problems import ContentError, Problem
from winnow.core.records import Action, Build, LedgerEntry
from winnow.core.text import squeeze
from winnow.pipeline import Cleaned

WIDTH = 100
"""Characters of an article's words that a line of a story shows."""


def shortened(text: str) -> str:
    """Return the beginning of a text, on one line."""
    line = squeeze(text)
    return line if len(line) <= WIDTH else line[: WIDTH - 1] + "…"


def cuts_of(*looks: Cleaned) -> str:
    """Return what was cut from one article: line, rule and words of each cut, look by look.

    From the second look on the lines are those of what was left by the look before.
    """
    first, *others = (cut_lines(look) for look in looks)
    lines = first + [f"looked at again, {line}" for found in others for line in found]
    return "\n".join(lines) or "nothing was cut"


def cut_lines(cleaned: Cleaned) -> list[str]:
    """Return what one look at an article cut."""
    lines = []
    for item in cleaned.judged:
        line = item.sentence.line
        if item.action is Action.DROP:
            lines.append(f"line {line}: dropped, {item.kind} ({item.reason}): {shortened(item.text)}")
        lines += [f"line {line}: cut from a sentence ({item.reason}): {shortened(cut)}" for cut in item.cuts]
    return lines


def entry_lines(entry: LedgerEntry) -> list[str]:
    """Return the story of one span."""
    lines = [
        f"{entry.source}, line {entry.line} [{content_id(entry.text)}] {entry.kind}, {entry.action} ({entry.reason})"
    ]
    lines.append(f"    words: {shortened(entry.text)}")
    if entry.clean:
        lines.append(f"    shown: {shortened(entry.clean)}")
    if entry.claim:
        lines.append(f"    claims: {', '.join(entry.claim)}; topic: {entry.topic}; page: {entry.page or 'none'}")
    return lines


def told(entries: Iterable[LedgerEntry]) -> str:
    """Return the stories of some spans."""
    return "".join(f"{line}\n" for entry in entries for line in entry_lines(entry))


def story(name: str, build: Build, editorial: Editorial | None = None) -> str:
    """Return the story of the article, sentence, claim, fact, block or reference of that name.

    Raises ContentError where there is none.
    """
    ledger = tuple(build.ledger)
    by_file = [entry for entry in ledger if entry.source in {name, name.rsplit("/", 1)[-1]}]
    if by_file:
        return told(by_file)
    chained = chain(name, editorial, ledger) if editorial else []
    if chained:
        return "\n".join(chained) + "\n"
    by_claim = [entry for entry in ledger if name in entry.claim]
    by_sentence = [entry for entry in ledger if content_id(entry.text) == name]
    decided = decision_lines(name, editorial) if editorial else []
    if not (by_claim or by_sentence or decided):
        mend = "Name an article, a claim or a sentence as the ledger or `explain FILE` shows it, or an id of editorial/"
        raise ContentError(Problem(where=name, what="is no article, claim or sentence of this run", mend=mend))
    return told(by_claim or by_sentence) + "".join(f"{line}\n" for line in decided)
