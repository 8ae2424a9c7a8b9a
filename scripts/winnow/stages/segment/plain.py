"""Lines in, Blocks out, for text whose only structure is its line ends.

Observed in scraped articles: a heading stands alone on its line, is short, begins with a capital and has no full stop;
a paragraph has one; some files have no blank line at all, some are wrapped at a fixed width, some have no title. So a
line is judged by its own shape and by what follows it, never by blank lines alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from winnow.core.records import Block, BlockKind, Span
from winnow.stages.segment.lines import Line

HEADING_WORDS = 16
"""Words that a heading may have; the longest in the labelled articles has 12."""
SHORT_HEADING_WORDS = 6
"""Words up to which a line that ends in a shortened word is a name, as `Hope Inc.`; `call 988 in the U.S.` has more."""
TITLE_WORDS = 28
"""Words that the first line may have and still be the title: a title with a spam run glued to it has 16."""
QUESTION_LEVEL = 3
"""Heading level at which questions of a list stand in Markdown, also in what `strip` writes."""
QUESTION_WORDS = 30
"""Words that a question of a list of questions may have."""
WRAP_WIDTH = (45, 130)
"""Characters a line of a text wrapped at a fixed width has."""
WRAP_PAIRS = 3
"""Line ends that must be there to be counted."""
WRAP_SHARE = 0.4
"""Share of line ends in the middle of a sentence from which a text counts as wrapped; 0 in the labelled articles."""
CONTINUED_WORDS = 6
"""Words a line needs before a line that begins small is taken for its continuation and not for a list item."""

FAQ = re.compile(
    r"\b(?:faqs?|frequently asked|common questions|commonly asked|questions (?:and|&) answers|q ?& ?a)\b", re.IGNORECASE
)
KEY = re.compile(r"^(?:[\w-]{1,40}\s{0,2}:|- )")
ANSWER = re.compile(r"^(?:a|ans|answer)\d{0,2}[.:)]\s+", re.IGNORECASE)
QUESTION_MARK = re.compile(r"^(?:q|question)\s?\d{0,2}[.:)]\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Unit:
    """One or more lines that belong together."""

    lines: tuple[Line, ...]

    @property
    def first(self) -> Line:
        """Its first line."""
        return self.lines[0]

    @property
    def last(self) -> Line:
        """Its last line."""
        return self.lines[-1]

    @property
    def count(self) -> int:
        """Number of its words."""
        return sum(line.count for line in self.lines)

    @property
    def span(self) -> Span:
        """Its place in the text."""
        return Span(start=self.first.start, end=self.last.end)


@dataclass(slots=True)
class Position:
    """Where the reader of the lines stands: what has been seen so far."""

    heading: str = ""
    question: str = ""
    in_faq: bool = False
    seen_heading: bool = False
    seen_body: bool = False
    blocks: list[Block] = field(default_factory=list)
    lists: tuple[tuple[int, int], ...] = ()
    """For each unit the bounds of the list without bullets in which it may stand."""


def is_wrapped(lines: Sequence[Line]) -> bool:
    """Return whether the text is wrapped at a fixed width, so that a line end means nothing."""
    short, long = WRAP_WIDTH
    pairs = [line for line in lines if not line.before_blank]
    if len(pairs) < WRAP_PAIRS or max(len(line.text) for line in lines) > long:
        return False
    broken = sum(len(line.text) >= short and not line.ends_sentence and not line.is_label for line in pairs)
    return broken >= WRAP_SHARE * len(pairs)


def starts_unit(line: Line, unit: Sequence[Line], *, wrapped: bool, width: int) -> bool:
    """Return whether a line begins something new after the lines before it."""
    last = unit[-1]
    if line.after_blank or line.is_item or any(each.level or each.is_rule or each.is_row for each in (last, line)):
        return True
    if line.is_numbered and (last.ends_sentence or not wrapped):
        return True
    if not wrapped:
        return not (line.starts_low and not last.ends_sentence and last.count >= CONTINUED_WORDS)
    if last.ends_sentence and len(last.text) + len(line.text.split(maxsplit=1)[0]) + 1 < width:
        return True
    short_first = len(unit) == 1 and len(last.text) < WRAP_WIDTH[0] and not last.ends_sentence
    if last.asks and len(unit) <= 2 and not line.starts_low:  # noqa: PLR2004 (a question fills two lines at most)
        return True
    return (short_first and not line.starts_low and not last.text.endswith(",")) or (last.is_label and len(unit) == 1)


def gather(lines: Sequence[Line]) -> tuple[Unit, ...]:
    """Join the lines that belong together."""
    wrapped = is_wrapped(lines)
    width = max((len(line.text) for line in lines), default=0)
    groups: list[list[Line]] = []
    for line in lines:
        if groups and not starts_unit(line, groups[-1], wrapped=wrapped, width=width):
            groups[-1].append(line)
        else:
            groups.append([line])
    return tuple(Unit(tuple(group)) for group in groups)


def could_be_heading(unit: Unit, limit: int) -> bool:
    """Return whether a unit has the shape of a heading."""
    line = unit.first
    if line.level:
        return True
    if len(unit.lines) > 1 or line.is_item or line.is_rule or line.is_row or not 1 <= line.count <= limit:
        return False
    if (
        "://" in line.text
        or line.text.endswith((",", ";"))
        or (line.ends_sentence and not line.asks and not ends_in_abbreviation(line))
    ):
        return False
    return not line.starts_low and any(char.isalpha() for char in line.text)


def ends_in_abbreviation(line: Line) -> bool:
    """Return whether a short line ends in a shortened word and not in a sentence, as in `Hope Inc.`."""
    return (
        bool(re.search(r"\b(?:[A-Z]\.|Inc\.|Ltd\.|Dr\.|vs\.|etc\.|Co\.)$", line.text))
        and line.count <= SHORT_HEADING_WORDS
    )


def list_bounds(units: Sequence[Unit]) -> tuple[tuple[int, int], ...]:
    """Return for each unit where the run of short lines before it begins and the one from it on ends."""
    shaped = [could_be_heading(unit, HEADING_WORDS) for unit in units]
    starts = list(range(len(units)))
    for place in range(1, len(units)):
        if shaped[place - 1] and not units[place - 1].first.is_label:
            starts[place] = starts[place - 1]
    ends = [*range(len(units)), len(units)]
    for place in range(len(units) - 1, -1, -1):
        if shaped[place] and not units[place].first.after_blank:
            ends[place] = ends[place + 1]
    return tuple(zip(starts, ends[:-1], strict=True))


def in_plain_list(units: Sequence[Unit], place: int, bounds: Sequence[tuple[int, int]]) -> bool:
    """Return whether a short line is one of a list without bullets: after a colon, among lines of its own kind."""
    start, end = bounds[place]
    if start == 0 or not units[start - 1].last.is_label or units[start - 1].count <= HEADING_WORDS // 3:
        return False
    return end - start >= 2 or place < end  # noqa: PLR2004 (one line is no list)


def is_question(unit: Unit, following: Unit | None, position: Position) -> bool:
    """Return whether a unit is a question with its answer after it, as in a list of questions."""
    if unit.count > QUESTION_WORDS or not unit.last.asks or following is None:
        return False
    marked = unit.first.is_numbered or unit.first.level == QUESTION_LEVEL or bool(QUESTION_MARK.match(unit.first.text))
    answered = bool(ANSWER.match(following.first.text))
    return position.in_faq or marked or answered


def kind_of(units: Sequence[Unit], place: int, position: Position) -> BlockKind:
    """Return what a unit is, from its shape, what follows it and where it stands."""
    unit = units[place]
    following = units[place + 1] if place + 1 < len(units) else None
    if is_question(unit, following, position):
        return BlockKind.QUESTION
    if (unit.first.is_item or unit.first.is_row) and not unit.first.level:
        return BlockKind.ITEM
    first = not position.seen_heading and not position.seen_body
    if could_be_heading(unit, TITLE_WORDS if first else HEADING_WORDS):
        if unit.first.is_numbered and not unit.first.level and not heads_paragraph(unit, following):
            return BlockKind.ITEM
        if not first and in_plain_list(units, place, position.lists):
            return BlockKind.ITEM
        return BlockKind.TITLE if first else BlockKind.HEADING
    return BlockKind.ITEM if unit.first.is_numbered and not ANSWER.match(unit.first.text) else BlockKind.PARAGRAPH


def heads_paragraph(unit: Unit, following: Unit | None) -> bool:
    """Return whether a numbered line has text of its own below it, and is not one item of a list."""
    if following is None or following.first.is_numbered or could_be_heading(following, HEADING_WORDS):
        return False
    return following.count > unit.count


def front_matter(lines: Sequence[Line]) -> int:
    """Return how many lines at the start are settings of a page between two lines `---`, 0 where there are none."""
    if not lines or lines[0].text != "---" or lines[0].number != 1:
        return 0
    end = next((n for n, line in enumerate(lines[1:60], start=1) if line.text in {"---", "..."}), 0)
    keyed = sum(bool(KEY.match(line.text)) for line in lines[1:end])
    return end + 1 if end and keyed * 2 >= end - 1 else 0


def frame_block(source: str, place: int, unit: Unit) -> Block:
    """Return a line of the settings of a page, which is no part of the article."""
    return Block(
        source=source,
        order=place,
        kind=BlockKind.PARAGRAPH,
        span=unit.span,
        heading="",
        question="",
        note="front-matter",
    )


def blocks_of(source: str, lines: Sequence[Line]) -> tuple[Block, ...]:
    """Return the blocks of a text; together they hold every non-blank character once."""
    head = front_matter(lines)
    units = (*(Unit((line,)) for line in lines[:head]), *gather(lines[head:]))
    position = Position(lists=list_bounds(units))
    for place, unit in enumerate(units):
        if place < head:
            position.blocks.append(frame_block(source, place, unit))
            continue
        kind = kind_of(units, place, position)
        if kind in {BlockKind.TITLE, BlockKind.HEADING}:
            position.heading = unit.first.bare.rstrip(":").strip()
            position.question = ""
            position.in_faq = bool(FAQ.search(position.heading))
            position.seen_heading = True
        elif kind is BlockKind.QUESTION:
            position.question = " ".join(line.bare for line in unit.lines)
        else:
            position.seen_body = position.seen_body or not unit.first.is_rule
        position.blocks.append(
            Block(
                source=source,
                order=place,
                kind=kind,
                span=unit.span,
                heading=position.heading,
                question=position.question,
                level=unit.first.level,
                note="separator" if unit.first.is_rule else "",
            )
        )
    return tuple(position.blocks)
