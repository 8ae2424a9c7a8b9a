"""The pages of a guide that people decided on: blocks and claims in their order, each sentence with its notes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from winnow.core.citing import citations
from winnow.core.editorial import Block, ClaimRow, Editorial, PagePlan
from winnow.core.editorial.parts import CRISIS, HELP, KEY_POINTS
from winnow.core.guide import PartTexts
from winnow.core.markdown import escape_inline
from winnow.core.records import Citation, Claimed, OutputFile
from winnow.stages.render.illustrated import illustrated, marked_once
from winnow.stages.render.notes import Notes
from winnow.stages.render.page import front_matter
from winnow.stages.render.parts import Age, about_lines, audience_lines, boxed, front_rows, levels, status_lines
from winnow.stages.render.terms import with_terms

BOXED = (KEY_POINTS, CRISIS)
"""Blocks that stand in a box of their own."""


@dataclass(frozen=True, slots=True)
class Support:
    """Where the articles stand on the claims of the guide."""

    editorial: Editorial
    claimed: tuple[Claimed, ...]
    numbers: Mapping[str, int]
    """Number of each article, by name."""
    texts: PartTexts

    def citations(self, claim: ClaimRow) -> tuple[Citation, ...]:
        """Return the places that support a claim, or one that is said within it; one for each article."""
        names = {claim.id, *(other.id for other in self.editorial.claims.values() if other.fold_into == claim.id)}
        return citations([item for item in self.claimed if names & set(item.claims)])


def claim_lines(claim: ClaimRow, support: Support, notes: Notes) -> list[str]:
    """Return a claim as a paragraph: its words, its limit right behind them, its notes."""
    text = escape_inline(claim.wording) + (" " + escape_inline(claim.limit) if claim.limit else "")
    return [text + notes.facts(claim.facts) + notes.articles(support.citations(claim)), ""]


def block_lines(block: Block, notes: Notes) -> list[str]:
    """Return a block as a section; a key point has one mark for each of its facts, since the body gives the others."""
    lines = illustrated(block, notes.editorial.facts)
    most = 1 if block.anchor == KEY_POINTS else None
    body = [notes.bare(line) if block.anchor == CRISIS else notes.tagged(line, most) for line in lines]
    body = marked_once(body)
    if block.anchor == HELP:
        body = levels(body)
    lines = [f"## {block.head.title} {{#{block.anchor}}}", "", *body, ""]
    return boxed(lines, "box", block.anchor) if block.anchor in BOXED else lines


def blocks_at(editorial: Editorial, plan: PagePlan, position: str) -> list[Block]:
    """Return the blocks of a page at one position, in order; those that the page is for come last at its start."""
    here = [block for block in editorial.blocks if plan.page in block.head.pages]
    found = [block for block in here if block.head.position == position and block.head.id not in plan.first]
    moved = [block for block in here if position == "start" and block.head.id in plan.first]
    return [block for group in (found, moved) for block in sorted(group, key=order)]


def order(block: Block) -> tuple[int, str]:
    """Return the key by which blocks at one position are sorted."""
    return block.head.order, block.head.id


def body_lines(plan: PagePlan, support: Support, notes: Notes) -> list[str]:
    """Return what stands on a page between its notice and its notes."""
    editorial = support.editorial
    lines: list[str] = []
    for block in blocks_at(editorial, plan, "start"):
        lines += block_lines(block, notes)
        lines += audience_lines(plan.audience, support.texts) if block.anchor == KEY_POINTS else []
    for section in plan.sections:
        shown = [editorial.claims[name] for name in section.claims if not editorial.claims[name].fold_into]
        lines += [f"## {escape_inline(section.title)} {{#{section.id}}}", ""] if shown else []
        lines += [line for claim in shown for line in claim_lines(claim, support, notes)]
        lines += [
            line for block in blocks_at(editorial, plan, f"after:{section.id}") for line in block_lines(block, notes)
        ]
    return lines + [line for block in blocks_at(editorial, plan, "end") for line in block_lines(block, notes)]


def checked_on(plan: PagePlan, editorial: Editorial) -> dt.date | None:
    """Return the latest date on which a fact of the page was checked, None where it has none."""
    names = {name for section in plan.sections for claim in section.claims for name in editorial.claims[claim].facts}
    names |= {name for block in editorial.blocks if plan.page in block.head.pages for name in block.head.facts}
    return max((editorial.facts[name].checked for name in names if name in editorial.facts), default=None)


def notice_lines(editorial: Editorial) -> list[str]:
    """Return the box that says how the page was made and who has not reviewed it."""
    return [f'!!! warning "{editorial.guide.notice_title}"', "", f"    {editorial.guide.notice.strip()}", ""]


def said_of(plan: PagePlan, editorial: Editorial) -> list[ClaimRow]:
    """Return the claims that a page says, in order, each once."""
    names = dict.fromkeys(name for section in plan.sections for name in section.claims)
    return [editorial.claims[name] for name in names if not editorial.claims[name].fold_into]


def render_guide_page(plan: PagePlan, support: Support) -> OutputFile:
    """Return a page of the guide as a Markdown file."""
    texts, editorial = support.texts, support.editorial
    notes = Notes(editorial, plan.page, support.numbers, texts)
    body = with_terms(body_lines(plan, support, notes), editorial.glossary, plan.page, plan.title)
    age = Age(changed=editorial.guide.updated, checked=checked_on(plan, editorial))
    lines = front_matter(plan.title, plan.description, *front_rows(body, age))
    lines += [f"# {escape_inline(plan.title)} {{#top}}", "", *status_lines(body, texts), *body]
    lines += about_lines(body, age, texts)
    said = [(claim.wording, support.citations(claim)) for claim in said_of(plan, editorial)]
    lines += notes.article_lines(said)
    lines += [f"## {texts.references_title} {{#references}}", "", *notes.lines(), ""] if notes.texts else []
    return OutputFile(path=plan.page, text="\n".join(lines).rstrip("\n") + "\n")
