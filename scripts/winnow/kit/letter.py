"""One message of the kit: who it is for, what it says, and its two plain forms.

The opening is neutral and comes first, because a phone shows it on a locked screen. The facts stand in the message
itself, because most people never open a link.
"""

from __future__ import annotations

import textwrap
from dataclasses import dataclass

from winnow.core.editorial import AudienceRow
from winnow.kit.plan import Plan, Topic, fill

COLUMNS = 72
"""Longest line of plain text: 78 (RFC 5322, 2.1.1) leaves room for three marks of quotation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A message before it has a format."""

    topic: str
    """Id of its topic."""
    audience: str
    """Id of whom it is for."""
    label: str
    """Whom it is for, in words."""
    subject: str
    opening: str
    lead: str
    """What the page is about; the facts follow."""
    facts: tuple[str, ...]
    link_lead: str
    link: str
    crisis: str
    crisis_markup: str
    status: str


def letter_of(topic: Topic, audience: AudienceRow, plan: Plan) -> Letter:
    """Return the message about a topic for an audience.

    Raises ContentError where a text names something that is not known.
    """
    where = plan.kit.where("audiences", plan.audiences.index(audience))
    return Letter(
        topic=topic.id,
        audience=audience.id,
        label=audience.label,
        subject=audience.subject.strip(),
        opening=audience.opening.strip(),
        lead=fill(audience.facts_lead, {"about": topic.about}, where),
        facts=tuple(each.text for each in topic.says),
        link_lead=audience.link_lead.strip(),
        link=topic.link,
        crisis=plan.crisis,
        crisis_markup=plan.crisis_markup,
        status=plan.status,
    )


def letters(plan: Plan) -> tuple[Letter, ...]:
    """Return every message, topic by topic."""
    return tuple(letter_of(topic, audience, plan) for topic in plan.topics for audience in plan.audiences)


def flowing(letter: Letter) -> str:
    """Return the message as paragraphs of one line each, to be pasted; the link stands alone on its line."""
    facts = "\n".join(f"- {fact}" for fact in letter.facts)
    parts = (letter.opening, letter.lead, facts, letter.link_lead, letter.link, letter.crisis, letter.status)
    return "\n\n".join(parts) + "\n"


def wrapped(letter: Letter) -> str:
    """Return the message in lines of at most `COLUMNS` characters; a word is never broken, nor the link."""
    lines = []
    for line in flowing(letter).splitlines():
        hang = "  " if line.startswith("- ") else ""
        lines += textwrap.wrap(
            line, COLUMNS, subsequent_indent=hang, break_long_words=False, break_on_hyphens=False
        ) or [""]
    return "\n".join(lines) + "\n"
