"""The parts that every page has, in either layer: its status, whom it is for, when to get help, the facts about it."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from winnow.core.editorial.parts import ABOUT, AUDIENCE
from winnow.core.guide import PartTexts
from winnow.core.markdown import escape_inline
from winnow.core.readability import prose
from winnow.core.text import words

WORDS_PER_MINUTE = 200
"""Reading speed of an adult for plain prose."""
MONTHS = "January February March April May June July August September October November December".split()
LEVELS = ("care-ask", "care-today", "care-now")
"""Classes of the three levels of help, from the least urgent."""
PIECE = re.compile(r"^### ", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Age:
    """When the text of a page was last changed, and when its facts were checked; None where nobody knows."""

    changed: dt.date | None
    checked: dt.date | None


def in_full(day: dt.date) -> str:
    """Return a day in full: `22 November 2026`."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


@lru_cache(maxsize=1)
def minutes_of(markdown: str) -> int:
    """Return the minutes that a text takes to read, at least 1: a page asks for them twice in a row.

    What stands between two blanks is looked at once: pages of a large pile have millions of words and few different
    ones, and a paragraph can be as long as the page.
    """
    pieces = Counter(chain.from_iterable(map(str.split, prose(markdown).split("\n"))))
    count = sum(times * len(words(piece)) for piece, times in pieces.items())
    return max(1, math.ceil(count / WORDS_PER_MINUTE))


def minutes(body: Sequence[str]) -> int:
    """Return the minutes that a page takes to read, at least 1; `body` is its Markdown."""
    return minutes_of("\n".join(body))


def counted(count: int, noun: str) -> str:
    """Return a number with its noun: `1 minute`, `2 minutes`."""
    return f"{count} {noun}{'s' * (count != 1)}"


def status_lines(body: Sequence[str], texts: PartTexts) -> list[str]:
    """Return the line below the title: that nobody has reviewed the page, how long it is, where to read more of it."""
    time = texts.minutes.format(n=counted(minutes(body), "minute"))
    return [f"{texts.status} {time} [{texts.about_link}](#{ABOUT})", "{: .page-status }", ""]


def audience_lines(audience: str, texts: PartTexts) -> list[str]:
    """Return the line that says whom a page is for; `audience` is a sentence that begins with `You`."""
    if not audience:
        return []
    who = audience[:1].lower() + audience[1:]
    return [f"{texts.audience} {escape_inline(who)}", f"{{: #{AUDIENCE} .audience }}", ""]


def boxed(lines: Sequence[str], *classes: str) -> list[str]:
    """Return Markdown in a box with classes."""
    return [f'<div class="{" ".join(classes)}" markdown="1">', "", *lines, "</div>", ""]


def levels(lines: Sequence[str]) -> list[str]:
    """Return a section with each of its parts below a heading of the third level in a box of its level of urgency."""
    head, *pieces = PIECE.split("\n".join(lines))
    found = head.split("\n") if head else []
    for place, piece in enumerate(pieces):
        level = LEVELS[min(place, len(LEVELS) - 1)]
        found += boxed([*f"### {piece}".rstrip("\n").split("\n"), ""], "care", level)
    return found


def about_lines(body: Sequence[str], age: Age, texts: PartTexts, *, by: str = "") -> list[str]:
    """Return the facts about the page itself: who reviewed it, its dates, how long it is; `by` says who made it."""
    lines = [f"## {texts.about_title} {{#{ABOUT}}}", "", by or texts.about, "", f"- {texts.reviewed_by}"]
    lines += [f"- {texts.last_review}"]
    lines += [f"- {texts.changed.format(date=in_full(age.changed))}"] if age.changed else []
    lines += [f"- {texts.checked.format(date=in_full(age.checked))}"] if age.checked else []
    return [*lines, f"- {texts.time.format(n=counted(minutes(body), 'minute'))}", ""]


def front_rows(body: Sequence[str], age: Age) -> list[str]:
    """Return the same as rows of front matter, for templates and machines."""
    rows = [f"minutes: {minutes(body)}"]
    rows += [f"text_changed: {age.changed.isoformat()}"] if age.changed else []
    return rows + ([f"facts_checked: {age.checked.isoformat()}"] if age.checked else [])
