"""Blocks with their drawings: people beside a count, boxes beside a label, a row of icons above steps."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from winnow.core.editorial import Block, tags_in
from winnow.core.editorial.rows import FactRow
from winnow.stages.render.pictures import people, steps, strength

COUNT = re.compile(r"\((\d+) of (\d+)\)")
"""How a fact states a count: `about 7 in 10 (63 of 91)`."""
MARK = re.compile(r"\[\^\d+\]")
"""Mark of a note."""
STRONG = "**"
"""Where a sentence has its drawing: before its first strong words, which are the label of its fact."""
CELL = 2
"""Where a row of a table has its drawing: behind the second bar stands the second cell."""


def drawing(block: Block, names: Sequence[str], facts: Mapping[str, FactRow]) -> str:
    """Return the drawing of a row of a table, from the facts behind it; empty where they give none."""
    for fact in (facts[name] for name in names if name in facts):
        count = COUNT.search(fact.number or "")
        if block.head.picture == "people" and count:
            return people(int(count[1]), int(count[2]))
        if block.head.picture == "strength" and fact.strength is not None:
            return strength(fact.strength)
    return ""


def with_drawing(line: str, block: Block, facts: Mapping[str, FactRow]) -> str:
    """Return a line of a block with its drawing: in the second cell of a row, before the strong words of a sentence."""
    picture = drawing(block, tags_in(line), facts)
    if not line.startswith("|"):
        return line.replace(STRONG, f"{picture} {STRONG}", 1) if picture and not line.startswith("-") else line
    cells = line.split(" |")
    if picture and len(cells) > CELL:
        cells[1] = f" {picture}{cells[1]}" if block.head.picture == "strength" else f"{cells[1]} {picture}"
    return " |".join(cells)


def marked_once(lines: Sequence[str]) -> list[str]:
    """Return lines with marks of notes; a row of a table does not repeat the marks of the row above it."""
    found: list[str] = []
    above = ""
    for line in lines:
        marks = "".join(MARK.findall(line)) if line.startswith("|") else ""
        found.append(MARK.sub("", line) if marks and marks == above else line)
        above = marks
    return found


def illustrated(block: Block, facts: Mapping[str, FactRow]) -> list[str]:
    """Return the lines of a block with its drawings."""
    lines = block.body.rstrip("\n").split("\n")
    if block.head.picture == "steps":
        return [steps(block.head.title, block.head.icons), "", *lines]
    return [with_drawing(line, block, facts) for line in lines] if block.head.picture else lines
