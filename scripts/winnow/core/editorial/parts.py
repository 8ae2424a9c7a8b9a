"""The parts that every page of the guide has, as blocks: key points, what is not known, questions to ask."""

from __future__ import annotations

from collections.abc import Sequence

from winnow.core.editorial.blocks import Block, tags_in
from winnow.core.editorial.rows import BlockHead, PagePlan

KEY_POINTS, NOT_KNOWN, QUESTIONS, HELP = "key-points", "what-is-not-known", "questions-to-ask", "when-to-get-help"
"""Ids of the headings of these parts, the same on every page."""
AUDIENCE, CRISIS, ABOUT, REFERENCES = "who-this-is-for", "crisis-box", "about-this-page", "references"
QUESTIONS_PAGE = "guide/questions-to-ask.md"
"""The page that holds the whole list of questions."""
NO_ONE_KNOWS = "No one yet knows: {-}"
ALL_QUESTIONS = f"Read more: [all questions to ask]({QUESTIONS_PAGE}). {{-}}"


def part(plan: PagePlan, anchor: str, title: str, place: tuple[str, int], body: Sequence[str]) -> Block:
    """Return a part of a page as a block; `place` is its position and order, `body` its lines."""
    facts = list(dict.fromkeys(name for line in body for name in tags_in(line)))
    head = BlockHead(
        id=f"{anchor}-{plan.id}",
        anchor=anchor,
        title=title,
        pages=[plan.page],
        position=place[0],
        order=place[1],
        facts=facts,
        required=True,
    )
    return Block(head=head, body="\n".join(body) + "\n", name=f"topics.yml, {plan.id}, {anchor}")


def items(lines: Sequence[str]) -> list[str]:
    """Return lines as the items of a list."""
    return [f"- {line}" for line in lines]


def parts_of(plan: PagePlan) -> list[Block]:
    """Return the parts that the plan of a page states."""
    found = []
    if plan.key_points:
        found.append(part(plan, KEY_POINTS, "Key points", ("start", 10), items(plan.key_points)))
    if plan.not_known:
        body = [NO_ONE_KNOWS, "", *items(plan.not_known)]
        found.append(part(plan, NOT_KNOWN, "What is not known", ("end", 60), body))
    if plan.questions:
        body = [*items([f"{line} {{-}}" for line in plan.questions]), "", ALL_QUESTIONS]
        found.append(part(plan, QUESTIONS, "Questions to ask", ("end", 70), body))
    return found
