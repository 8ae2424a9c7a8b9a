"""What is wrong between the files of `editorial/`: ids that lead nowhere, decisions without their reason."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence

from winnow.core.checked import Place
from winnow.core.editorial.blocks import NO_FACT, Block, tags_in
from winnow.core.editorial.kit import Kit, SaidRow, said
from winnow.core.editorial.rows import ClaimRow
from winnow.core.editorial.whole import Editorial
from winnow.core.problems import Problem


def unknown_facts(names: Iterable[str], where: str, editorial: Editorial) -> Iterator[Problem]:
    """Yield the fact ids that lead nowhere."""
    for name in names:
        if name != NO_FACT and name not in editorial.facts:
            yield Problem(where=where, what=f"there is no fact `{name}`", mend="Add it to facts.yml or correct the id")


def of_claim(claim: ClaimRow, editorial: Editorial) -> Iterator[Problem]:
    """Yield what is wrong with one claim."""
    where = f"claims.yml, {claim.id}"
    yield from unknown_facts(claim.facts, where, editorial)
    if claim.status != "publish" and not claim.why:
        yield Problem(where=where, what=f"a claim with status {claim.status} needs a reason", mend="Add `why:`")
    if claim.status == "qualified" and not claim.limit:
        yield Problem(where=where, what="a qualified claim needs its limit", mend="Add `limit:`")
    if claim.fold_into and claim.fold_into not in editorial.claims:
        yield Problem(where=where, what=f"there is no claim `{claim.fold_into}`", mend="Correct `fold_into:`")


def of_claims(editorial: Editorial) -> Iterator[Problem]:
    """Yield what is wrong with the claims."""
    pages = {page.page for page in editorial.pages}
    said = {name for page in editorial.pages for section in page.sections for name in section.claims}
    for claim in editorial.claims.values():
        where = f"claims.yml, {claim.id}"
        yield from of_claim(claim, editorial)
        if claim.page not in pages:
            yield Problem(where=where, what=f"there is no page `{claim.page}`", mend="Name one of topics.yml")
        if claim.status != "hold" and not claim.fold_into and claim.id not in said:
            what = f"has status {claim.status}, and no page says it"
            yield Problem(where=where, what=what, mend="Add it to a section in topics.yml, or hold it back")


def of_block(block: Block, editorial: Editorial) -> Iterator[Problem]:
    """Yield what is wrong with one block: a page or fact that is not there, a sentence that rests on nothing."""
    pages = {page.page for page in editorial.pages}
    mend = "Correct `pages:`, or add it to topics.yml"
    for page in block.head.pages:
        if page not in pages:
            yield Problem(where=block.name, what=f"there is no page `{page}`", mend=mend)
    yield from unknown_facts(block.head.facts, block.name, editorial)
    above_is_table = False
    for number, line in block.lines:
        is_table_head = line.startswith("|") and not above_is_table
        above_is_table = line.startswith("|")
        tags = tags_in(line)
        if not tags and not is_table_head:
            mend = "Add the ids of its facts in braces, or {-} where it states none"
            yield Problem(where=f"{block.name}, line {number} of the text", what="rests on no fact", mend=mend)
        yield from unknown_facts(tags, f"{block.name}, line {number} of the text", editorial)


def of_blocks(editorial: Editorial) -> Iterator[Problem]:
    """Yield what is wrong with the blocks."""
    for block in editorial.blocks:
        yield from of_block(block, editorial)


def of_facts(editorial: Editorial) -> Iterator[Problem]:
    """Yield the facts whose reference is not there."""
    for name, fact in editorial.facts.items():
        for reference in fact.references:
            if reference not in editorial.references:
                what = f"there is no reference `{reference}`"
                yield Problem(where=f"facts.yml, {name}", what=what, mend="Add it to references.yml")


def of_pages(editorial: Editorial) -> Iterator[Problem]:
    """Yield the claims of a page that are not there or are held back."""
    mend = "Take it off the page, or decide on it in claims.yml"
    for page in editorial.pages:
        for name in (name for section in page.sections for name in section.claims):
            claim = editorial.claims.get(name)
            if claim is None or claim.status == "hold":
                what = f"`{name}` is held back" if claim else f"there is no claim `{name}`"
                yield Problem(where=f"topics.yml, {page.id}", what=what, mend=mend)


def of_contradictions(editorial: Editorial) -> Iterator[Problem]:
    """Yield the contradictions of claims that are not there, or whose two sides are decided the wrong way round."""
    for conflict in editorial.contradictions.conflicts:
        where = f"contradictions.yml, {conflict.id}"
        for name in (conflict.published, conflict.held):
            if name not in editorial.claims:
                yield Problem(where=where, what=f"there is no claim `{name}`", mend="Correct the id")
        yield from unknown_facts(conflict.facts, where, editorial)
        mend = "Decide which of the two stands, in claims.yml or here"
        stands, held = editorial.claims.get(conflict.published), editorial.claims.get(conflict.held)
        if held and held.status != "hold":
            what = f"`{held.id}` is to be held back, and has status {held.status}"
            yield Problem(where=where, what=what, mend=mend)
        if stands and stands.status == "hold":
            yield Problem(where=where, what=f"`{stands.id}` is to be published, and is held back", mend=mend)
    for pair in editorial.contradictions.compatible:
        for name in pair.claims:
            if name not in editorial.claims:
                what = f"there is no claim `{name}`"
                yield Problem(where="contradictions.yml, compatible", what=what, mend="Correct the id")


def of_glossary(editorial: Editorial) -> Iterator[Problem]:
    """Yield the words that are explained twice."""
    counts = Counter(row.term.lower() for row in editorial.glossary.terms)
    for term, count in counts.items():
        if count > 1:
            yield Problem(where="glossary.yml", what=f"explains `{term}` {count} times", mend="Keep one of them")


def of_countries(editorial: Editorial) -> Iterator[Problem]:
    """Yield the numbers of a country that none of its facts states."""
    site = editorial.site
    for name, row in site.countries.items() if site else ():
        where = f"countries.yml, line {site.lines['countries', name]}" if site else "countries.yml"
        yield from unknown_facts(row.facts, where, editorial)
        told = ";".join(editorial.facts[each].number or "" for each in row.facts if each in editorial.facts)
        stated = {number.strip() for number in told.split(";")}
        for number in filter(None, (row.emergency, row.crisis.number)):
            if number not in stated:
                mend = "Add the fact with its reference to facts.yml and name it, or take the number out"
                yield Problem(where=where, what=f"{row.name}: no fact that it names states {number}", mend=mend)


def of_said(rows: Sequence[SaidRow], kit: Kit, place: Place, editorial: Editorial) -> Iterator[Problem]:
    """Yield the words that a message is to take over and cannot."""
    for index, row in enumerate(rows):
        found = said(row, editorial)
        if isinstance(found, str):
            mend = "Name a fact of facts.yml, or a block and the first words of one of its lines"
            yield Problem(where=kit.where(*place, index), what=found, mend=mend)


def of_kit(editorial: Editorial) -> Iterator[Problem]:
    """Yield what messages and the page for clinicians name and is not there."""
    kit = editorial.kit
    if kit is None:
        return
    for name in ("evidence", "sending_facts"):
        yield from of_said(getattr(kit.rows.page, name), kit, ("page", name), editorial)
    pages, blocks = {page.page for page in editorial.pages}, {block.head.id for block in editorial.blocks}
    for index, topic in enumerate(kit.rows.topics):
        yield from of_said(topic.says, kit, ("topics", index, "says"), editorial)
        if topic.page not in pages:
            where, what = kit.where("topics", index, "page"), f"there is no page `{topic.page}`"
            yield Problem(where=where, what=what, mend="Name one of topics.yml")
        for name in topic.handout:
            if name not in blocks:
                where, what = kit.where("topics", index, "handout"), f"there is no block `{name}`"
                yield Problem(where=where, what=what, mend="Name one of editorial/blocks")


CHECKS: tuple[Callable[[Editorial], Iterator[Problem]], ...] = (
    of_claims,
    of_blocks,
    of_facts,
    of_pages,
    of_contradictions,
    of_glossary,
    of_countries,
    of_kit,
)
"""Every check, in the order in which problems are told."""
