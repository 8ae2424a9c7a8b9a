"""No page is harder to read than patients can be asked to read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from winnow.core.editorial import Editorial
from winnow.core.problems import Problem
from winnow.core.readability import grade, longest, prose
from winnow.core.records import OutputFile

MAX_GRADE = 8.0
"""Flesch-Kincaid grade of a page: the ceiling of the plain-language guides."""
MAX_WORDS = 25
"""Words of one sentence outside quotations and references."""
END_OF_PROSE = "## About this page {#about-this-page}"


def hard_to_read(files: Sequence[OutputFile], editorial: Editorial) -> Iterator[Problem]:
    """Yield pages above the grade and sentences above the length."""
    texts = {file.path: file.text for file in files}
    for page in (*(plan.page for plan in editorial.pages), editorial.glossary.page):
        words = prose(texts.get(page, "").split("---\n", 2)[-1].split(END_OF_PROSE)[0])
        found, (count, sentence) = grade(words), longest(words)
        if found > MAX_GRADE:
            what = f"reads at grade {found:.1f}, above {MAX_GRADE:.0f}"
            yield Problem(where=page, what=what, mend="Use shorter words and sentences")
        if count > MAX_WORDS:
            what = f"has a sentence of {count} words: {sentence[:60]}…"
            yield Problem(where=page, what=what, mend="Make two of it")
