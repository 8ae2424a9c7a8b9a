"""Lines that are seen to be the article's own by the lines around them: rows of a table, and lists of help lines.

Observed: a table copied as text keeps its bars and has as many in each line (`Under 2 years | 50 ml | half a litre`),
while a line of the page's frame that has bars stands alone. A charity's line costs nothing, and stands among those of
other charities; a seller has one number.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from winnow.core.records import Span
from winnow.core.text import squeeze, words
from winnow.rules import contact
from winnow.stages.screen.article import Seen

BAR = re.compile(r"\s\|\s")
ROWS = 3
"""Lines with bars, one below the other, from which they are a table: a head and two rows."""
CELLS = 1
"""By how much the numbers of cells in two rows may differ: a cell that is empty is often left out."""
HELP_LINES = 2
"""Lines of charities, one below the other, from which they are a list of such."""
NAME_WORDS = 6
"""Words that the name of a charity has beside its number."""


def lines_of(seen: Sequence[Seen]) -> list[tuple[str, list[Seen]]]:
    """Return the blocks of an article, each as one line, with their sentences."""
    blocks = [list(items) for _, items in groupby(seen, key=lambda item: item.sentence.block.order)]
    return [(squeeze(" ".join(item.text for item in items)), items) for items in blocks]


def is_row(line: str, items: Sequence[Seen]) -> bool:
    """Return whether a line has cells between bars, and nothing in it that only spam has."""
    hard = any(tell.hard for item in items for tell in item.tells)
    return bool(BAR.search(line)) and not hard and not line.startswith("|")


def is_help_line(line: str, items: Sequence[Seen]) -> bool:
    """Return whether a line is the name of somebody who answers and a number that costs the caller nothing."""
    if len(items) > 1 or not contact.is_free_line(line):
        return False
    letters = [word for word in words(line) if not any(char.isdigit() for char in word)]
    return 0 < len(letters) <= NAME_WORDS


def in_rows(lines: Sequence[tuple[str, list[Seen]]]) -> list[list[Seen]]:
    """Return the sentences of the lines that are rows of a table, a list a line."""
    found: list[list[Seen]] = []
    for barred, group in groupby(lines, key=lambda line: is_row(*line)):
        rows = list(group) if barred else []
        cells = [len(BAR.findall(line)) for line, _ in rows]
        if len(rows) >= ROWS and max(cells) - min(cells) <= CELLS:
            found += [items for _, items in rows]
    return found


def in_help_lists(lines: Sequence[tuple[str, list[Seen]]]) -> list[list[Seen]]:
    """Return the sentences of the lines that are a list of help lines, a list a line."""
    found: list[list[Seen]] = []
    for free, group in groupby(lines, key=lambda line: is_help_line(*line)):
        numbers = list(group) if free else []
        if len({line for line, _ in numbers}) >= HELP_LINES:
            found += [items for _, items in numbers]
    return found


def listed(seen: Sequence[Seen]) -> frozenset[Span]:
    """Return the places of the sentences that the lines around them show to be the article's own."""
    lines = lines_of(seen)
    return frozenset(item.sentence.span for items in (*in_rows(lines), *in_help_lists(lines)) for item in items)
