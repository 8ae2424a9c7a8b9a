"""Verdicts in, one cleaned article out: title, headings, questions and kept sentences, in order and their own words.

No claims work: what is held back elsewhere stays here, since nothing is published. Praise that says nothing goes, but
a sentence with a fact in it is left as its author wrote it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from winnow.core.markdown import escape_inline, escape_line
from winnow.core.records import Action, BlockKind, Judged, Kind
from winnow.core.text import fold, squeeze, words
from winnow.rules.clauses import unquote
from winnow.rules.lifelines import is_needed
from winnow.rules.quotation import in_pairs, is_quotation

NUMBER = re.compile(r"^\(?(\d{1,3})[.)]\s+(?=\S)")
ROW = re.compile(r"^\|.{0,2000}\|$")
LISTED = re.compile(r"^(?:- |\d{1,3}\. )")
ANSWERS = frozenset(
    "yes no rarely sometimes often usually maybe perhaps never always seldom possibly probably hardly not "
    "only both neither partly mostly it".split()
)
BAR = re.compile(r"(?<=\S )&#124;(?= \S)")
"""A bar between two cells, escaped. It makes a table only above a line of dashes, and here each line stands alone."""
ANSWER_WORDS = 2
"""Words of a bare answer."""
MARKS = {Kind.TITLE: "# ", Kind.HEADING: "## ", Kind.QUESTION: "### "}


def stripped(screened: Sequence[Judged], judged: Sequence[Judged]) -> tuple[Judged, ...]:
    """Return the first verdicts, with what the final ones drop dropped; `screened` and `judged` go side by side."""
    merged = []
    whole = untouched(screened)
    for n, (first, final) in enumerate(zip(screened, judged, strict=True)):
        gone = (
            final.action is Action.DROP
            and first.action is not Action.DROP
            and not is_answer(first)
            and not is_needed(fold(first.text).text)
            and not (final.reason == "fragment" and n in whole)
        )
        merged.append(replace(final, clean="") if gone else first)
    return tuple(merged)


def is_answer(item: Judged) -> bool:
    """Return whether a sentence is a bare answer, such as `Yes.` or `Not always.`."""
    found = words(item.text)
    short = 0 < len(found) <= ANSWER_WORDS and item.sentence.index == 0 and item.text.endswith(".")
    asked = item.sentence.block.question or item.sentence.block.heading
    return short and (found[0] in ANSWERS or asked.endswith("?"))


def untouched(screened: Sequence[Judged]) -> set[int]:
    """Return the places of the sentences that nothing was cut from and that stand beside such a one.

    One of a word or two, such as `Day 3.`, is no rest of anything there.
    """
    touched = [item.action is Action.DROP or bool(item.cuts) for item in screened]
    return {
        n
        for n, item in enumerate(screened)
        if not touched[n]
        and not all(touched[max(0, n - 1) : n] + touched[n + 1 : n + 2])
        and any(char.isalpha() for char in item.text)
    }


def heading_text(item: Judged) -> str:
    """Return a heading without its number signs."""
    return squeeze(item.clean).lstrip("#").strip().strip("*_ ")


def without_empty_headings(items: Sequence[Judged]) -> tuple[Judged, ...]:
    """Return the kept items without headings and questions that nothing stands below."""
    kept: list[Judged] = []
    has_text = {Kind.HEADING: False, Kind.QUESTION: False}
    for item in reversed(items):
        if item.action is Action.STRUCTURE and item.kind is not Kind.TITLE:
            if has_text[item.kind]:
                kept.append(item)
            has_text[item.kind] = has_text[item.kind] and leads_on(item)
            has_text[Kind.QUESTION] = False
        elif item.clean or item.kind is Kind.TITLE:
            kept.append(item)
            has_text = dict.fromkeys(has_text, True)
    return tuple(reversed(kept))


def leads_on(item: Judged) -> bool:
    """Return whether a line that looks like a heading is text below another: `Avoid these:`, `“Does it hurt?”`."""
    text = heading_text(item)
    return text.endswith(":") or is_quotation(text)


def as_said(items: Sequence[Judged]) -> dict[int, str]:
    """Return the words of the kept items, by their start.

    A sentence alone loses a quotation mark whose partner stands in the next sentence; in a block that holds both, both
    stay: `“Wait an hour. Then eat.”`
    """
    said: dict[int, str] = {}
    for _, block in groupby(items, key=lambda item: item.sentence.block.order):
        parts = list(block)
        own = [squeeze(item.text) for item in parts]
        whole = [
            text if not item.cuts and item.clean == unquote(text) else item.clean
            for item, text in zip(parts, own, strict=True)
        ]
        paired = in_pairs(" ".join(whole))
        said |= {item.span.start: text if paired else item.clean for item, text in zip(parts, whole, strict=True)}
    return said


def strip(screened: Sequence[Judged], judged: Sequence[Judged]) -> str:
    """Return the cleaned article as Markdown."""
    items = without_empty_headings([item for item in stripped(screened, judged) if item.action is not Action.DROP])
    said = as_said(items)
    lines: list[str] = []
    block = -1
    for item in items:
        mark = MARKS.get(item.kind)
        if mark:
            lines += ["", mark + plain_inline(heading_text(item))]
        elif item.sentence.block.order == block and lines[-1]:
            lines[-1] += " " + plain_inline(said[item.span.start])
        elif ROW.match(row := said[item.span.start].strip()):
            lines += [*([] if is_row_line(lines[-1:]) else [""]), row_line(cells_of(row))]
        elif item.sentence.block.kind is BlockKind.ITEM:
            listed = bool(lines) and bool(LISTED.match(lines[-1]))
            lines += ([] if listed else [""]) + [list_line(said[item.span.start])]
        else:
            lines += ["", plain_line(said[item.span.start])]
        block = item.sentence.block.order if not (mark or is_row_line(lines[-1:])) else -1
    return "\n".join(lines).strip() + "\n"


def plain_inline(text: str) -> str:
    """Return the text as `escape_inline` does, with the bars between its cells as they are."""
    return BAR.sub("|", escape_inline(text))


def plain_line(text: str) -> str:
    """Return the text as `escape_line` does, with the bars between its cells as they are."""
    return BAR.sub("|", escape_line(text))


def cells_of(row: str) -> list[str]:
    """Return the cells of a row of a table."""
    return [cell.strip() for cell in row.strip().removeprefix("|").removesuffix("|").split("|")]


def row_line(cells: Sequence[str]) -> str:
    """Return cells as a row of a table; its article is no page, so no line of dashes is put below the first one."""
    return f"| {' | '.join(map(escape_inline, cells))} |"


def is_row_line(lines: Sequence[str]) -> bool:
    """Return whether the last line written is a row of a table."""
    return any(line.startswith("| ") for line in lines)


def list_line(text: str) -> str:
    """Return a list item as Markdown: with its number where it has one, else with a bullet."""
    plain = text.lstrip("-*+•·◦▪●○‣►✓✔➤→✅⭐🔹👉 ").strip()
    numbered = NUMBER.match(plain)
    if numbered:
        return f"{numbered[1]}. {plain_line(plain[numbered.end() :])}"
    return "- " + plain_line(plain)
