"""What people decided, as records: claims, facts with references, blocks, pages, contradictions.

Everything is checked here, completely, before anything is composed: unknown keys by their nearest name, ids that lead
nowhere, facts that are not confirmed, blocks with a sentence that rests on nothing.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from winnow.core.checked import Checked, check
from winnow.core.problems import ContentError, Problem

Status = Literal["publish", "qualified", "hold"]
TAG = re.compile(r"\s*\{([A-Za-z0-9_,\-]+)\}")
NO_FACT = "-"
"""Tag of a sentence that is advice or a signpost and needs no fact."""


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
    checked: datetime.date
    where: str
    label: str = ""
    part: str = ""


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


@dataclass(frozen=True)
class Block:
    """A text that stands on pages whatever the articles say."""

    head: BlockHead
    body: str
    """Markdown, each sentence with the ids of its facts behind it in braces."""
    name: str
    """Name of its file."""

    @property
    def lines(self) -> tuple[tuple[int, str], ...]:
        """The lines of the body that say something, with their number."""
        numbered = enumerate(self.body.split("\n"), start=1)
        return tuple((number, line.strip()) for number, line in numbered if says_something(line))


@dataclass(frozen=True)
class Editorial:
    """Every decision, checked."""

    guide: GuideRow
    claims: Mapping[str, ClaimRow]
    facts: Mapping[str, FactRow]
    references: Mapping[str, ReferenceRow]
    blocks: tuple[Block, ...]
    pages: tuple[PagePlan, ...]
    contradictions: ContradictionFile
    verdicts: Mapping[str, VerdictRow]
    """Sentences decided on one by one, by content id."""

    @cached_property
    def decided(self) -> dict[str, tuple[ClaimRow, ...]]:
        """The claims of each decided sentence, by content id."""
        found: dict[str, list[ClaimRow]] = {}
        for claim in self.claims.values():
            for sentence in claim.sentences:
                found.setdefault(sentence.id, []).append(claim)
        return {name: tuple(rows) for name, rows in found.items()}


def says_something(line: str) -> bool:
    """Return whether a line of a block states anything: not blank, a heading, a table rule or head."""
    text = line.strip()
    return bool(text) and not text.startswith(("#", "| ---", "|---", "<", "![", ":"))


def parse_block(text: str, name: str) -> Block:
    """Return a block from its file.

    Raises ContentError where it has no front matter or the front matter is wrong.
    """
    parts = text.split("---\n", 2)
    if len(parts) != 3 or parts[0].strip():  # noqa: PLR2004 (before, front matter, body)
        mend = "Begin the file with front matter between two lines `---`"
        raise ContentError(Problem(where=name, what="the block has no front matter", mend=mend))
    return Block(head=check(BlockHead, parts[1], name), body=parts[2].strip() + "\n", name=name)


def tags_in(line: str) -> tuple[str, ...]:
    """Return the fact ids behind the sentences of a line, `-` where one needs none."""
    return tuple(name for tag in TAG.findall(line) for name in tag.split(","))


def claim_problems(editorial: Editorial) -> Iterator[Problem]:
    """Yield what is wrong with the claims."""
    for claim in editorial.claims.values():
        where = f"claims.yml, {claim.id}"
        for name in claim.facts:
            if name not in editorial.facts:
                yield Problem(
                    where=where, what=f"there is no fact `{name}`", mend="Add it to facts.yml or correct the id"
                )
        if claim.status != "publish" and not claim.why:
            yield Problem(where=where, what=f"a claim with status {claim.status} needs a reason", mend="Add `why:`")
        if claim.status == "qualified" and not claim.limit:
            yield Problem(where=where, what="a qualified claim needs its limit", mend="Add `limit:`")
        if claim.fold_into and claim.fold_into not in editorial.claims:
            yield Problem(where=where, what=f"there is no claim `{claim.fold_into}`", mend="Correct `fold_into:`")


def block_problems(editorial: Editorial) -> Iterator[Problem]:
    """Yield what is wrong with the blocks: a page or fact that is not there, a sentence that rests on nothing."""
    pages = {page.page for page in editorial.pages}
    for block in editorial.blocks:
        for page in block.head.pages:
            if page not in pages:
                yield Problem(
                    where=block.name,
                    what=f"there is no page `{page}`",
                    mend="Correct `pages:`, or add it to topics.yml",
                )
        table_head = True
        for number, line in block.lines:
            is_head = line.startswith("|") and table_head
            table_head = not line.startswith("|")
            tags = tags_in(line)
            if not tags and not is_head:
                mend = "Add the ids of its facts in braces, or {-} where it states none"
                yield Problem(where=f"{block.name}, line {number} of the text", what="rests on no fact", mend=mend)
            for name in tags:
                if name != NO_FACT and name not in editorial.facts:
                    yield Problem(
                        where=block.name,
                        what=f"there is no fact `{name}`",
                        mend="Add it to facts.yml or correct the id",
                    )


def reference_problems(editorial: Editorial) -> Iterator[Problem]:
    """Yield facts whose reference is not there, and pages whose claims are not there or are held back."""
    for name, fact in editorial.facts.items():
        for reference in fact.references:
            if reference not in editorial.references:
                yield Problem(
                    where=f"facts.yml, {name}",
                    what=f"there is no reference `{reference}`",
                    mend="Add it to references.yml",
                )
    for page in editorial.pages:
        for section in page.sections:
            for name in section.claims:
                claim = editorial.claims.get(name)
                if claim is None or claim.status == "hold":
                    what = f"`{name}` is held back" if claim else f"there is no claim `{name}`"
                    yield Problem(
                        where=f"topics.yml, {page.id}",
                        what=what,
                        mend="Take it off the page, or decide on it in claims.yml",
                    )
    for conflict in editorial.contradictions.conflicts:
        for name in (conflict.published, conflict.held):
            if name not in editorial.claims:
                yield Problem(
                    where=f"contradictions.yml, {conflict.id}",
                    what=f"there is no claim `{name}`",
                    mend="Correct the id",
                )


def parse_editorial(texts: Mapping[str, str], blocks: Mapping[str, str]) -> Editorial:
    """Return the decisions that the files of `editorial/` hold; both arguments map file names to texts.

    Raises ContentError with every problem found.
    """
    claims = check(ClaimFile, texts["claims.yml"], "claims.yml").claims
    editorial = Editorial(
        guide=check(GuideRow, texts["guide.yml"], "guide.yml"),
        claims={claim.id: claim for claim in claims},
        facts=check(FactFile, texts["facts.yml"], "facts.yml").facts,
        references=check(ReferenceFile, texts["references.yml"], "references.yml").references,
        blocks=tuple(parse_block(text, f"blocks/{name}") for name, text in sorted(blocks.items())),
        pages=tuple(check(TopicPlan, texts["topics.yml"], "topics.yml").pages),
        contradictions=check(ContradictionFile, texts["contradictions.yml"], "contradictions.yml"),
        verdicts={row.id: row for row in check(VerdictFile, texts["sentences.yml"], "sentences.yml").sentences},
    )
    problems = [*claim_problems(editorial), *block_problems(editorial), *reference_problems(editorial)]
    if problems:
        raise ContentError(*problems)
    return editorial
