"""Every number on a page is one that a fact behind its sentence states."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from winnow.core.editorial import NO_FACT, TAG, Editorial, tags_in
from winnow.core.problems import Problem

NUMBER = re.compile(r"(?<![\w.,])\d+(?:[.,]\d+)*")
NUMBER_WORDS = {"once": "1", "twice": "2", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "half": "2"}
NUMBER_WORD = re.compile(r"(?<!at )\b(?:" + "|".join(NUMBER_WORDS) + r")\b", re.IGNORECASE)
LIST_MARK = re.compile(r"^\d+\. ")
"""The number of an item in a list: a place, and no figure."""
ADDRESS = re.compile(r"\]\([^)\s]{1,300}\)")
FIGURE_FREE = re.compile(r"(?<![\w.,])(?:911|999|988|111|112|000|1737|116 123|13 11 14)\b(?![.,]\d)")
"""Telephone numbers of crisis lines: names, and no figures."""
MEND = "Add the fact, or take the number out"


def figures(text: str) -> set[str]:
    """Return the numbers in a text as digits, telephone numbers of crisis lines aside."""
    digits = NUMBER_WORD.sub(lambda match: NUMBER_WORDS[match[0].lower()], FIGURE_FREE.sub(" ", ADDRESS.sub("]", text)))
    return set(NUMBER.findall(digits))


def figures_of(names: Sequence[str], editorial: Editorial) -> set[str]:
    """Return the numbers that facts state; the words they are told in count too, so `two` backs `2`."""
    rows = [editorial.facts[name] for name in names if name != NO_FACT and name in editorial.facts]
    told = (f"{row.sentence} {row.number or ''} {row.label} {row.checked.year}" for row in rows)
    return {figure for text in told for figure in figures(text)}


def sentences_with_facts(editorial: Editorial) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Yield every text that pages show, with its place and the facts behind it."""
    for claim in editorial.claims.values():
        if claim.status != "hold":
            yield f"claims.yml, {claim.id}", f"{claim.wording} {claim.limit}", tuple(claim.facts)
    for block in editorial.blocks:
        for number, line in block.lines:
            # The head of a table has no tags: it names columns.
            if tags_in(line):
                yield f"{block.name}, line {number} of the text", LIST_MARK.sub("", TAG.sub("", line)), tags_in(line)
    for row in editorial.glossary.terms:
        yield f"glossary.yml, {row.term}", row.plain, ()


def numbers_without_fact(editorial: Editorial) -> Iterator[Problem]:
    """Yield the sentences with a number that no fact behind them states."""
    for where, text, facts in sentences_with_facts(editorial):
        lost = figures(text) - figures_of(facts, editorial)
        if lost:
            what = f"states {', '.join(sorted(lost))}, which none of its facts does"
            yield Problem(where=where, what=what, mend=MEND)
