"""Every line on a page of the guide rests on something: a claim, a block, or the glossary."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from winnow.core.addresses import placed
from winnow.core.editorial import TAG, Editorial
from winnow.core.markdown import escape_inline
from winnow.core.problems import Problem
from winnow.core.records import OutputFile
from winnow.core.terms import without_terms

NOTE_MARK = re.compile(r"\[\^\d+\]")
PICTURE = re.compile(r" ?<svg class=\"picture [^\n]*?</svg>")
"""A drawing of the program's own, made from the facts behind the words beside it."""
RELATED = " Related words: "
"""What stands in front of the other words for a term of the glossary."""
ABOUT_PAGE = "## About this page {#about-this-page}"
"""Heading behind which the program speaks of the page itself, and lists its notes."""


FRAME = re.compile(r"#|\| ---|<div class=\"[\w -]+\" markdown=\"1\">$|</div>$|\{: [.#][\w. #-]+ \}$")
"""What a page is made with, and says nothing: headings, rules of tables, boxes, classes."""
STATUS = "{: .page-status }"
"""What stands below the line in which the program says that nobody has reviewed the page."""


def guide_lines(editorial: Editorial, page: str) -> set[str]:
    """Return every line that may stand on a page: a claim with its limit, or a line of a block, its links as there."""
    lines: set[str] = set()
    for claim in editorial.claims.values():
        if claim.status != "hold":
            limit = f" {escape_inline(claim.limit)}" if claim.limit else ""
            lines.add(escape_inline(claim.wording) + limit)
    shown = [block for block in editorial.blocks if page in block.head.pages]
    lines |= {placed(TAG.sub("", line), page).strip() for block in shown for line in block.body.splitlines()}
    return lines


def glossary_lines(editorial: Editorial) -> set[str]:
    """Return every line that may stand on the page that explains words."""
    glossary = editorial.glossary
    lines = {escape_inline(glossary.lead)}
    for row in glossary.terms:
        related = f"{RELATED}{escape_inline(', '.join(row.synonyms))}." if row.synonyms else ""
        lines |= {escape_inline(row.term), f":   {escape_inline(row.plain)}{related}"}
    return lines


def statements(text: str) -> Iterator[str]:
    """Yield what the lines of a page say, up to where the program speaks of the page itself; notes stripped."""
    lines = without_terms(text.split("---\n", 2)[-1].split(ABOUT_PAGE, maxsplit=1)[0]).splitlines()
    for line, below in zip(lines, [*lines[1:], ""], strict=True):
        bare = PICTURE.sub("", NOTE_MARK.sub("", line)).split(" {#")[0].strip()
        if bare and not FRAME.match(bare) and below != STATUS:
            yield bare


def untraceable(files: Sequence[OutputFile], editorial: Editorial) -> Iterator[Problem]:
    """Yield the lines on pages of the guide that rest on nothing."""
    texts = {file.path: file.text for file in files}
    mend = "Say it in claims.yml, a block or the glossary"
    known = {plan.page: guide_lines(editorial, plan.page) for plan in editorial.pages}
    audiences = {plan.page: plan.audience[1:] for plan in editorial.pages}
    known[editorial.glossary.page] = glossary_lines(editorial)
    for page, allowed in known.items():
        for bare in statements(texts.get(page, "")):
            if bare not in allowed and not (audiences.get(page) and bare.endswith(audiences[page])):
                what = f"rests on no claim and no block: {bare[:80]}"
                yield Problem(where=page, what=what, mend=mend)
