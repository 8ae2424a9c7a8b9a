"""What must hold of a guide that people stand behind: every sentence traceable, every number from a fact, every
required block in its place, nothing stronger than its evidence, nothing too hard to read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from winnow.core.editorial import NO_FACT, TAG, Editorial, tags_in
from winnow.core.markdown import escape_inline
from winnow.core.problems import Problem
from winnow.core.readability import grade, longest, prose
from winnow.core.records import OutputFile
from winnow.core.rulebook import Rulebook
from winnow.core.text import fold

MAX_GRADE = 8.0
"""Flesch–Kincaid grade of a page: the ceiling of the plain-language guides."""
MAX_WORDS = 25
"""Words of one sentence outside quotations and references."""
NOTE_MARK = re.compile(r"\[\^\d+\]")
NUMBER = re.compile(r"(?<![\w.,])\d+(?:[.,]\d+)*")
NUMBER_WORDS = {"once": "1", "twice": "2", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "half": "2"}
NUMBER_WORD = re.compile(r"(?<!at )\b(?:" + "|".join(NUMBER_WORDS) + r")\b", re.IGNORECASE)
FIGURE_FREE = re.compile(r"\b(?:911|999|988|111|112|000|1737|116 123|13 11 14)\b")
ABOUT_PAGE = "## About this page {#about-this-page}"
END_OF_PROSE = "## References and sources {#references}"


def missing_blocks(files: Sequence[OutputFile], required: Mapping[str, Sequence[str]]) -> Iterator[Problem]:
    """Yield the blocks that a page has to have and has not; `required` gives the block ids of each page."""
    texts = {file.path: file.text for file in files}
    for page, names in required.items():
        for name in names:
            if f"{{#{name}}}" not in texts.get(page, ""):
                yield Problem(
                    where=page,
                    what=f"the required block `{name}` is missing",
                    mend=f"Restore editorial/blocks/{name}.md",
                )


def known_lines(editorial: Editorial) -> set[str]:
    """Return every line that may stand on a page of the guide: from a claim, a block, or the program itself."""
    lines = {editorial.guide.notice.strip(), f'!!! warning "{editorial.guide.notice_title}"'}
    for claim in editorial.claims.values():
        if claim.status != "hold":
            limit = f" {escape_inline(claim.limit)}" if claim.limit else ""
            lines.add(escape_inline(claim.wording) + limit)
    for block in editorial.blocks:
        lines |= {TAG.sub("", line) for line in block.body.splitlines()} | {
            TAG.sub("", line) for _, line in block.lines
        }
    return {line.strip() for line in lines}


def untraceable(files: Sequence[OutputFile], editorial: Editorial) -> Iterator[Problem]:
    """Yield the lines on pages of the guide that rest on no claim and no block."""
    known = known_lines(editorial)
    for plan in editorial.pages:
        text = next((file.text for file in files if file.path == plan.page), "")
        body = text.split("---\n", 2)[-1].split(ABOUT_PAGE)[0]
        for line in body.splitlines():
            bare = NOTE_MARK.sub("", line).strip()
            if not bare or bare.startswith(("#", "| ---")) or bare in known:
                continue
            yield Problem(
                where=plan.page,
                what=f"rests on no claim and no block: {bare[:80]}",
                mend="Say it in claims.yml or a block",
            )


def figures(text: str) -> set[str]:
    """Return the numbers in a text as digits, telephone numbers of crisis lines aside."""
    digits = NUMBER_WORD.sub(lambda match: NUMBER_WORDS[match[0].lower()], FIGURE_FREE.sub(" ", text))
    return set(NUMBER.findall(digits))


def figures_of(names: Sequence[str], editorial: Editorial) -> set[str]:
    """Return the numbers that facts state; the words they are told in count too, so `two` backs `2`."""
    rows = [editorial.facts[name] for name in names if name != NO_FACT and name in editorial.facts]
    return {
        figure
        for row in rows
        for figure in figures(f"{row.sentence} {row.number or ''} {row.label} {row.checked.year}")
    }


def numbers_without_fact(editorial: Editorial) -> Iterator[Problem]:
    """Yield the sentences with a number that no fact behind them states."""
    for claim in editorial.claims.values():
        if claim.status == "hold":
            continue
        lost = figures(f"{claim.wording} {claim.limit}") - figures_of(claim.facts, editorial)
        if lost:
            what = f"states {', '.join(sorted(lost))}, which none of its facts does"
            yield Problem(where=f"claims.yml, {claim.id}", what=what, mend="Add the fact, or take the number out")
    for block in editorial.blocks:
        for number, line in block.lines:
            lost = figures(TAG.sub("", line)) - figures_of(tags_in(line), editorial)
            if lost and tags_in(line):
                what = f"states {', '.join(sorted(lost))}, which none of its facts does"
                yield Problem(
                    where=f"{block.name}, line {number} of the text",
                    what=what,
                    mend="Add the fact, or take the number out",
                )


def too_strong(editorial: Editorial, book: Rulebook) -> Iterator[Problem]:
    """Yield published words that match a risk pattern or praise: stronger than any evidence can carry."""
    none: frozenset[str] = frozenset()
    texts = [
        (f"claims.yml, {c.id}", f"{c.wording} {c.limit}", none) for c in editorial.claims.values() if c.status != "hold"
    ]
    for block in editorial.blocks:
        exempt = frozenset(block.head.exempt)
        texts += [(f"{block.name}, line {n} of the text", TAG.sub("", line), exempt) for n, line in block.lines]
    for where, text, exempt in texts:
        folded = fold(text).text
        for name in ("risk", "hype"):
            for rule in book.rules[name]:
                if rule.row.id not in exempt and rule.find(folded):
                    yield Problem(
                        where=where, what=f"is as strong as the rule {rule.row.id} forbids", mend=rule.row.why
                    )


def hard_to_read(files: Sequence[OutputFile], editorial: Editorial) -> Iterator[Problem]:
    """Yield pages above the grade and sentences above the length that patients can be asked to read."""
    for plan in editorial.pages:
        text = next((file.text for file in files if file.path == plan.page), "")
        words = prose(text.split("---\n", 2)[-1].split(END_OF_PROSE)[0])
        found, (count, sentence) = grade(words), longest(words)
        if found > MAX_GRADE:
            yield Problem(
                where=plan.page,
                what=f"reads at grade {found:.1f}, above {MAX_GRADE:.0f}",
                mend="Use shorter words and sentences",
            )
        if count > MAX_WORDS:
            yield Problem(
                where=plan.page, what=f"has a sentence of {count} words: {sentence[:60]}…", mend="Make two of it"
            )


def editorial_problems(files: Sequence[OutputFile], editorial: Editorial, book: Rulebook) -> list[Problem]:
    """Return everything that keeps a guide from being published."""
    return [
        *missing_blocks(files, editorial.guide.required),
        *untraceable(files, editorial),
        *numbers_without_fact(editorial),
        *too_strong(editorial, book),
        *hard_to_read(files, editorial),
    ]
