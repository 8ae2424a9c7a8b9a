"""The pages of a guide that people decided on: blocks and claims in their order, each sentence with its notes."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from winnow.core.citing import citations
from winnow.core.editorial import Block, ClaimRow, Editorial, PagePlan
from winnow.core.markdown import escape_inline
from winnow.core.records import Citation, Claimed, OutputFile
from winnow.core.text import words
from winnow.stages.render.notes import Notes
from winnow.stages.render.page import front_matter

WORDS_PER_MINUTE = 200
"""Reading speed of an adult for plain prose."""
MONTHS = "January February March April May June July August September October November December".split()


@dataclass(frozen=True, slots=True)
class Support:
    """Where the articles stand on the claims of the guide."""

    editorial: Editorial
    claimed: tuple[Claimed, ...]
    numbers: Mapping[str, int]
    """Number of each article, by name."""

    def citations(self, claim: ClaimRow) -> tuple[Citation, ...]:
        """Return the places that support a claim, or one that is said within it; one for each article."""
        names = {claim.id, *(other.id for other in self.editorial.claims.values() if other.fold_into == claim.id)}
        return citations([item for item in self.claimed if names & set(item.claims)])


def claim_lines(claim: ClaimRow, support: Support, notes: Notes) -> list[str]:
    """Return a claim as a paragraph: its words, its limit right behind them, its notes."""
    text = escape_inline(claim.wording) + (" " + escape_inline(claim.limit) if claim.limit else "")
    return [text + notes.facts(claim.facts) + notes.articles(claim.id, support.citations(claim)), ""]


def block_lines(block: Block, notes: Notes) -> list[str]:
    """Return a block as a section."""
    body = [notes.tagged(line) for line in block.body.rstrip("\n").split("\n")]
    return [f"## {block.head.title} {{#{block.anchor}}}", "", *body, ""]


def blocks_at(editorial: Editorial, page: str, position: str) -> list[Block]:
    """Return the blocks of a page at one position, in order."""
    found = [block for block in editorial.blocks if page in block.head.pages and block.head.position == position]
    return sorted(found, key=lambda block: (block.head.order, block.head.id))


def body_lines(plan: PagePlan, support: Support, notes: Notes) -> list[str]:
    """Return what stands on a page between its notice and its notes."""
    editorial = support.editorial
    lines = [line for block in blocks_at(editorial, plan.page, "start") for line in block_lines(block, notes)]
    for section in plan.sections:
        shown = [editorial.claims[name] for name in section.claims if not editorial.claims[name].fold_into]
        lines += [f"## {escape_inline(section.title)} {{#{section.id}}}", ""] if shown else []
        lines += [line for claim in shown for line in claim_lines(claim, support, notes)]
        lines += [
            line
            for block in blocks_at(editorial, plan.page, f"after:{section.id}")
            for line in block_lines(block, notes)
        ]
    return lines + [line for block in blocks_at(editorial, plan.page, "end") for line in block_lines(block, notes)]


def checked_on(plan: PagePlan, editorial: Editorial) -> str:
    """Return the latest date on which a fact of the page was checked, in full; empty where it has none."""
    names = {name for section in plan.sections for claim in section.claims for name in editorial.claims[claim].facts}
    names |= {name for block in editorial.blocks if plan.page in block.head.pages for name in block.head.facts}
    dates = [editorial.facts[name].checked for name in names if name in editorial.facts]
    latest = max(dates, default=None)
    return f"{latest.day} {MONTHS[latest.month - 1]} {latest.year}" if latest else ""


def about_lines(plan: PagePlan, editorial: Editorial, body: Sequence[str]) -> list[str]:
    """Return the facts about the page itself: who reviewed it, when its facts were checked, how long it is."""
    minutes = max(1, math.ceil(len(words(" ".join(body))) / WORDS_PER_MINUTE))
    checked = checked_on(plan, editorial)
    lines = [
        "## About this page {#about-this-page}",
        "",
        "- Reviewed by: nobody yet. It is not yet reviewed by a clinician.",
    ]
    lines += ["- Last review: none yet.", f"- Facts last checked: {checked}." if checked else "- Facts: none."]
    return [*lines, f"- Time to read: about {minutes} minute{'s' if minutes > 1 else ''}.", ""]


def notice_lines(editorial: Editorial) -> list[str]:
    """Return the box that says how the page was made and who has not reviewed it."""
    return [f'!!! warning "{editorial.guide.notice_title}"', "", f"    {editorial.guide.notice.strip()}", ""]


def render_guide_page(plan: PagePlan, support: Support) -> OutputFile:
    """Return a page of the guide as a Markdown file."""
    notes = Notes(support.editorial, plan.page, support.numbers)
    body = body_lines(plan, support, notes)
    lines = front_matter(plan.title, plan.description)
    lines += [f"# {escape_inline(plan.title)} {{#top}}", "", *notice_lines(support.editorial), *body]
    lines += about_lines(plan, support.editorial, body)
    lines += ["## References and sources {#references}", "", *notes.lines(), ""] if notes.texts else []
    return OutputFile(path=plan.page, text="\n".join(lines).rstrip("\n") + "\n")
