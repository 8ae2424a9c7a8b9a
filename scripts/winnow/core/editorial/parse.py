"""The files of `editorial/` in, every decision out, or every problem at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from winnow.core.checked import Checked, check
from winnow.core.editorial.blocks import Block, parse_block
from winnow.core.editorial.crosscheck import CHECKS
from winnow.core.editorial.kit import KIT_FILE, parse_kit
from winnow.core.editorial.parts import parts_of
from winnow.core.editorial.rows import (
    ClaimFile,
    ClaimRow,
    ContradictionFile,
    FactFile,
    GlossaryFile,
    GuideRow,
    ReferenceFile,
    TopicPlan,
    VerdictFile,
)
from winnow.core.editorial.site import (
    LOCAL_CRISIS,
    LOCAL_EMERGENCY,
    SITE_FILES,
    Site,
    crisis_markdown,
    emergency_markdown,
    parse_site,
)
from winnow.core.editorial.whole import Editorial
from winnow.core.links import NO_LINKS, parse_links
from winnow.core.problems import ContentError, Problem

FILES = (
    "guide.yml",
    "claims.yml",
    "facts.yml",
    "references.yml",
    "topics.yml",
    "contradictions.yml",
    "sentences.yml",
    "glossary.yml",
)
"""Every file that the decisions are made of, the blocks aside."""
LINKS = "links.yml"
"""May be missing: then the guide has no short paths and nothing of it has moved."""
OPTIONAL_FILES = (LINKS, *SITE_FILES, KIT_FILE)
"""Files that a guide can do without: its short paths, where it stands, and the referral kit."""
EMERGENCY, EMERGENCY_LINK, CRISIS = "{{ emergency }}", "{{ emergency link }}", "{{ crisis }}"
"""What a block writes for the emergency number of the readers' country, bare and as a link, and its crisis line."""

Model = TypeVar("Model", bound=Checked)
Result = TypeVar("Result")


@dataclass
class Reader:
    """Reads one file after the other and keeps what is wrong, so that all of it is told at once."""

    texts: Mapping[str, str]
    problems: list[Problem] = field(default_factory=list)

    def attempt(self, read: Callable[[], Result]) -> Result | None:
        """Return what is read, None where it cannot be."""
        try:
            return read()
        except ContentError as error:
            self.problems += error.problems
            return None

    def file(self, model: type[Model], name: str) -> Model | None:
        """Return the rows of a file, None where something is wrong with it."""
        return self.attempt(lambda: check(model, self.texts[name], name))

    def block(self, text: str, name: str) -> Block | None:
        """Return a block, None where something is wrong with it."""
        return self.attempt(lambda: parse_block(text, name))


def by_id(rows: list[ClaimRow], reader: Reader) -> dict[str, ClaimRow]:
    """Return the claims by their ids; an id that stands twice would lose one of them."""
    found: dict[str, ClaimRow] = {}
    for row in rows:
        if row.id in found:
            what = "this id stands twice"
            reader.problems.append(Problem(where=f"claims.yml, {row.id}", what=what, mend="Rename one of the two"))
        found[row.id] = row
    return found


def localised(blocks: Mapping[str, str], site: Site | None) -> dict[str, str]:
    """Return the texts of the blocks with the emergency number and the crisis line of the country."""
    words = {
        EMERGENCY: site.emergency if site else LOCAL_EMERGENCY,
        EMERGENCY_LINK: emergency_markdown(site) if site else LOCAL_EMERGENCY,
        CRISIS: crisis_markdown(site.country.crisis) if site else LOCAL_CRISIS,
    }
    found = dict(blocks)
    for mark, said in words.items():
        found = {name: text.replace(mark, said) for name, text in found.items()}
    return found


def parse_editorial(texts: Mapping[str, str], blocks: Mapping[str, str]) -> Editorial:
    """Return the decisions that the files of `editorial/` hold; both arguments map file names to texts.

    Raises ContentError with every problem found.
    """
    reader = Reader(texts)
    guide, claims = reader.file(GuideRow, "guide.yml"), reader.file(ClaimFile, "claims.yml")
    facts, references = reader.file(FactFile, "facts.yml"), reader.file(ReferenceFile, "references.yml")
    topics, verdicts = reader.file(TopicPlan, "topics.yml"), reader.file(VerdictFile, "sentences.yml")
    contradictions = reader.file(ContradictionFile, "contradictions.yml")
    glossary = reader.file(GlossaryFile, "glossary.yml")
    links = reader.attempt(lambda: parse_links(texts.get(LINKS, "")))
    site = reader.attempt(lambda: parse_site(texts))
    kit = reader.attempt(lambda: parse_kit(texts))
    local = localised(blocks, site)
    texts_of_blocks = [reader.block(text, f"blocks/{name}") for name, text in sorted(local.items())]
    if not (guide and claims and facts and references and topics and verdicts and contradictions and glossary):
        raise ContentError(*reader.problems)
    editorial = Editorial(
        guide=guide,
        claims=by_id(claims.claims, reader),
        facts=facts.facts,
        references=references.references,
        blocks=(
            *(block for block in texts_of_blocks if block),
            *(part for plan in topics.pages for part in parts_of(plan)),
        ),
        pages=tuple(topics.pages),
        contradictions=contradictions,
        verdicts={row.id: row for row in verdicts.sentences},
        glossary=glossary,
        links=links or NO_LINKS,
        site=site,
        kit=kit,
    )
    problems = [*reader.problems, *(problem for check_ in CHECKS for problem in check_(editorial))]
    if problems:
        raise ContentError(*problems)
    return editorial
