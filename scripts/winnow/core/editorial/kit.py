"""The referral kit as data: `kit.yml` in, checked rows out, and the words that messages take from facts and blocks."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from winnow.core.checked import Checked, Place, check, parse_yaml
from winnow.core.editorial.blocks import NO_FACT, TAG, Block, tags_in

if TYPE_CHECKING:
    from winnow.core.editorial.whole import Editorial

KIT_FILE = "kit.yml"
MARKUP = ("**", "](", "`", "|", "<")
"""What a line of a block must not have, so that a plain message can say it."""
OPEN_HEADING = re.compile(r"#{2,4} (?P<words>[^{]{1,200}):(?: \{#[\w-]{1,80}\})?\s*")
"""A heading that the items beneath it end: `### Call your clinic today if: {#call-today-if}`."""


class SaidRow(Checked):
    """Words that a message takes over: the sentence of a fact, or a line of a block by its first words.

    An item under a heading that it ends, such as `Call your clinic today if:`, is said with that heading.
    """

    fact: str = ""
    block: str = ""
    starts: str = ""


class AudienceRow(Checked):
    """Somebody whom a message is for, with the words around the facts."""

    id: str
    label: str
    subject: str
    opening: str
    facts_lead: str
    link_lead: str


class KitTopicRow(Checked):
    """A subject that a clinician sends a link about."""

    id: str
    title: str
    about: str
    short: str
    page: str
    says: list[SaidRow]
    handout: list[str] = []


class ClinicianPageRow(Checked):
    """What the page for clinicians says of the guide."""

    title: str
    description: str
    card: str
    lead: str
    covers: str
    conflicts: str
    linking: str
    error: str
    error_nobody: str
    evidence_lead: str
    evidence: list[SaidRow]
    sending: list[str]
    sending_facts: list[SaidRow]


class KitFile(Checked):
    """The messages, handouts and the page for clinicians."""

    private_words: list[str]
    crisis: str
    status: str
    page: ClinicianPageRow
    audiences: list[AudienceRow]
    topics: list[KitTopicRow]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kit:
    """The rows of `kit.yml`, and where each stands."""

    rows: KitFile
    lines: Mapping[Place, int]
    """Line of each place, from 1."""

    def where(self, *place: int | str) -> str:
        """Return the file with the line of a place, or of the nearest thing that holds it."""
        while place and place not in self.lines:
            place = place[:-1]
        return f"{KIT_FILE}, line {self.lines[place]}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A sentence that a message says, and what it rests on."""

    text: str
    facts: tuple[str, ...]
    """Ids of its facts, one at least."""


def parse_kit(texts: Mapping[str, str]) -> Kit | None:
    """Return the kit from the files of `editorial/` by name; None where there is no `kit.yml`.

    Raises ContentError with every problem found.
    """
    if KIT_FILE not in texts:
        return None
    rows = check(KitFile, texts[KIT_FILE], KIT_FILE)
    return Kit(rows=rows, lines=parse_yaml(texts[KIT_FILE], KIT_FILE)[1])


def begun_by_heading(item: str, above: str) -> str:
    """Return an item of a list as a sentence of its own, with the heading that begins it; `above` is the text above it.

    Under `### Call your clinic today if:`, `- you crave it` is `Call your clinic today if you crave it.`
    """
    heading = next((line for line in reversed(above.split("\n")) if line.startswith("#")), "")
    opened = OPEN_HEADING.fullmatch(heading)
    words = item.removeprefix("- ")
    return f"{opened['words']} {words.rstrip('.')}." if opened and item.startswith("- ") else words


def line_of(block: Block, starts: str) -> Said | str:
    """Return the line of a block that begins with some words, or in plain words what keeps it from being found."""
    found = [line for _, line in block.lines if starts and line.removeprefix("- ").startswith(starts)]
    name = f"`{starts}` in the block `{block.head.id}`"
    if len(found) != 1:
        return f"{'several lines begin' if found else 'no line begins'} with {name}"
    facts = tuple(each for each in tags_in(found[0]) if each != NO_FACT)
    if not facts:
        return f"the line {name} rests on no fact"
    if any(mark in found[0] for mark in MARKUP):
        return f"the line {name} has links or marks, which a plain message cannot show"
    return Said(text=begun_by_heading(TAG.sub("", found[0]), block.body.partition(found[0])[0]), facts=facts)


def said(row: SaidRow, editorial: Editorial) -> Said | str:
    """Return the words that a row takes over, or in plain words what keeps it from being found."""
    if bool(row.fact) == bool(row.block):
        return "names a fact or a block, one of the two"
    if row.fact:
        fact = editorial.facts.get(row.fact)
        return Said(text=fact.sentence, facts=(row.fact,)) if fact else f"there is no fact `{row.fact}`"
    block = next((block for block in editorial.blocks if block.head.id == row.block), None)
    return line_of(block, row.starts) if block else f"there is no block `{row.block}`"
