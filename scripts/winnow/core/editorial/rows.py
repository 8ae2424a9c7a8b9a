"""The rows of the files under `editorial/`, one class for each kind."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from winnow.core.checked import Checked

Status = Literal["publish", "qualified", "hold"]


class SentenceRow(Checked):
    """A sentence of an article that asserts a claim."""

    id: str
    source: str
    words: str


class ClaimRow(Checked):
    """A claim, with what was decided of it."""

    id: str
    topic: str
    page: str
    section: str
    status: Status
    wording: str
    sentences: list[SentenceRow]
    facts: list[str] = []
    limit: str = ""
    why: str = ""
    instead: str = ""
    fold_into: str = ""


class ClaimFile(Checked):
    """The claims."""

    claims: list[ClaimRow]


class FactRow(Checked):
    """One fact in one sentence, with how far it is confirmed."""

    sentence: str
    number: str | None
    confirmation: Literal["S", "S2"]
    references: list[str]
    checked: dt.date
    where: str
    label: str = ""
    part: str = ""
    strength: Literal[0, 1, 2, 3, 4] | None = None
    """How strong the evidence is that it helps: 0 none, 1 very little, early or mixed, 2 some, 3 moderate, 4 strong."""


class FactFile(Checked):
    """The facts by id."""

    facts: dict[str, FactRow]


class ReferenceRow(Checked):
    """Where a fact was read."""

    title: str
    authors: str | None
    source: str
    year: int | None
    doi: str = ""
    url: str = ""
    note: str = ""
    label: str = ""
    """What a short list calls it, where author and year do not tell it apart."""


class ReferenceFile(Checked):
    """The references by id."""

    references: dict[str, ReferenceRow]


class BlockHead(Checked):
    """What stands above the text of a block."""

    id: str
    title: str
    pages: list[str]
    position: str
    facts: list[str]
    required: bool
    order: int = 50
    exempt: list[str] = []
    picture: Literal["", "people", "strength", "steps"] = ""
    """Drawing that goes with its table, list or label."""
    icons: list[Literal["form", "drip", "chair", "home", "night"]] = []
    """One for each step, where the drawing is of steps."""
    anchor: str = ""
    """Id of its heading, where that is not its own."""


class SectionPlan(Checked):
    """A section of a page and the claims that it says, in order."""

    id: str
    title: str
    claims: list[str]


class PagePlan(Checked):
    """A page of the guide."""

    id: str
    topic: str
    title: str
    page: str
    description: str
    sections: list[SectionPlan]
    menu: str = ""
    """Group of the menu that the page stands in; a page in the folder of an overview stands below that."""
    first: list[str] = []
    """Blocks from the end of the page that stand at its start here, since they are what it is for."""
    audience: str = ""
    """Who the page is for, one sentence."""
    key_points: list[str] = []
    """Each with the ids of its facts behind it in braces, as in a block; so the next two."""
    not_known: list[str] = []
    questions: list[str] = []


class TermRow(Checked):
    """A word that readers may not know."""

    term: str
    plain: str
    synonyms: list[str] = []
    misspelt: list[str] = []


class GlossaryFile(Checked):
    """The words that are explained, and the page that does so."""

    title: str
    page: str
    description: str
    lead: str
    terms: list[TermRow]
    menu: str = ""


class TopicPlan(Checked):
    """The pages of the guide in the order of the menu."""

    pages: list[PagePlan]


class ConflictRow(Checked):
    """Two claims that cannot both stand."""

    id: str
    published: str
    held: str
    why: str
    facts: list[str] = []


class CompatibleRow(Checked):
    """Two claims that look opposed or alike and are neither."""

    claims: list[str]
    why: str
    merge: bool = True


class ContradictionFile(Checked):
    """The contradictions, and what only looks like one."""

    conflicts: list[ConflictRow]
    compatible: list[CompatibleRow]


class GuideRow(Checked):
    """What the guide is called."""

    title: str
    home_title: str
    home_lead: str
    notice_title: str
    notice: str
    required: dict[str, list[str]]
    updated: dt.date | None = None
    """Day on which the texts were last changed; None where nobody wrote it down."""


class VerdictRow(Checked):
    """A sentence that somebody held back or dropped for itself, whatever claim it belongs to."""

    id: str
    source: str
    words: str
    verdict: Literal["hold", "drop"]
    why: str


class VerdictFile(Checked):
    """The sentences that were decided on one by one."""

    sentences: list[VerdictRow]
