"""No page is harder to read than patients can be asked to read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from winnow.checks.anatomy import STATUS
from winnow.core.editorial import Editorial
from winnow.core.problems import Problem
from winnow.core.readability import grade, longest, prose, sentences
from winnow.core.records import OutputFile

MAX_GRADE = 8.0
"""Flesch-Kincaid grade of a page: the ceiling of the plain-language guides."""
MAX_WORDS = 20
"""Words of one sentence outside quotations and references (NHS content guide)."""
MAX_SENTENCES = 3
"""Sentences of one paragraph (the same)."""
MAX_MINUTES = 5
"""Minutes that a page takes to read."""
END_OF_PROSE = "## About this page {#about-this-page}"
NO_PARAGRAPH = ("#", "|", "<", "{", "-")
"""How a line begins that is no part of a paragraph: headings, tables, boxes, classes, lists."""
MEANING = "\n:   "
"""What stands in front of the meaning of a word."""
MINUTES = re.compile(r"^minutes: (\d+)$", re.MULTILINE)


def paragraphs(text: str) -> Iterator[str]:
    """Yield the paragraphs of a page, but for the line of its status."""
    for part in re.split(r"\n{2,}", text):
        listed = part.startswith(NO_PARAGRAPH) or part[:1].isdigit() or MEANING in part
        if part.strip() and not listed and STATUS not in part:
            yield prose(part).replace("\n", " ")


def hard_to_read(files: Sequence[OutputFile], editorial: Editorial) -> Iterator[Problem]:
    """Yield pages above the grade or the length, and sentences and paragraphs above theirs."""
    texts = {file.path: file.text for file in files}
    for page in (*(plan.page for plan in editorial.pages), editorial.glossary.page):
        head, *rest = texts.get(page, "").split("\n---\n", 1)
        body = "".join(rest).split(END_OF_PROSE)[0]
        words = prose(body)
        found, (count, sentence) = grade(words), longest(words)
        if found > MAX_GRADE:
            what = f"reads at grade {found:.1f}, above {MAX_GRADE:.0f}"
            yield Problem(where=page, what=what, mend="Use shorter words and sentences")
        if count > MAX_WORDS:
            what = f"has a sentence of {count} words: {sentence[:60]}…"
            yield Problem(where=page, what=what, mend="Make two of it")
        for paragraph in paragraphs(body):
            if len(sentences(paragraph)) > MAX_SENTENCES:
                what = f"has a paragraph of {len(sentences(paragraph))} sentences: {paragraph[:60]}…"
                yield Problem(where=page, what=what, mend="Make two of it")
        time = MINUTES.search(head)
        if time and int(time[1]) > MAX_MINUTES:
            what = f"takes {time[1]} minutes to read, more than {MAX_MINUTES}"
            yield Problem(where=page, what=what, mend="Move a part of it to a page of its own")
