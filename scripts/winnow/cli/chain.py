"""What rests on what in a guide that people decided on: from claims and blocks to facts and references, and back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from winnow.core.editorial import NO_FACT, TAG, Block, ClaimRow, Editorial, FactRow, ReferenceRow, tags_in
from winnow.core.ids import content_id
from winnow.core.records import LedgerEntry


def reference_line(name: str, row: ReferenceRow) -> str:
    """Return where a fact was read, on one line."""
    parts = (row.authors, row.title, row.source, str(row.year or ""), f"doi {row.doi}" if row.doi else row.url)
    return f"    {name}: {'. '.join(part.rstrip('.') for part in parts if part)}"


def fact_lines(name: str, fact: FactRow, editorial: Editorial) -> list[str]:
    """Return a fact with its references."""
    lines = [f"  fact {name} ({fact.confirmation}, checked {fact.checked}): {fact.sentence}"]
    return lines + [reference_line(each, editorial.references[each]) for each in fact.references]


def facts_lines(names: Iterable[str], editorial: Editorial) -> list[str]:
    """Return some facts with their references, each once."""
    named = (name for name in dict.fromkeys(names) if name != NO_FACT)
    return [line for name in named for line in fact_lines(name, editorial.facts[name], editorial)]


def claim_head(claim: ClaimRow) -> list[str]:
    """Return what was decided of a claim."""
    lines = [f"claim {claim.id}: {claim.status}, {claim.page}, section {claim.section}", f"  wording: {claim.wording}"]
    said = {"limit": claim.limit, "why": claim.why, "instead": claim.instead, "said within": claim.fold_into}
    return lines + [f"  {label}: {text}" for label, text in said.items() if text]


def claim_lines(claim: ClaimRow, editorial: Editorial, ledger: Sequence[LedgerEntry]) -> list[str]:
    """Return a claim with its facts and with the sentences that it rests on, those that joined it among them."""
    lines = claim_head(claim) + facts_lines(claim.facts, editorial)
    decided = {row.id: row for row in claim.sentences}
    seen: set[str] = set()
    for entry in ledger:
        name = content_id(entry.text)
        if name in decided or claim.id in entry.claim:
            seen.add(name)
            joined = "" if name in decided else ", joined by itself"
            lines.append(f"  {entry.source}, line {entry.line} [{name}] {entry.action}{joined}: {entry.text}")
    gone = [row for name, row in decided.items() if name not in seen]
    return lines + [f"  {row.source} [{row.id}] is in no article now: {row.words}" for row in gone]


def block_lines(block: Block, editorial: Editorial) -> list[str]:
    """Return a block with its pages, its sentences and its facts."""
    lines = [f"block {block.head.id}: {block.head.title}", f"  file: editorial/{block.name}"]
    lines += [f"  page: {page}, {block.head.position}" for page in block.head.pages]
    lines += [f"  line {number}: {TAG.sub('', line)} <- {', '.join(tags_in(line))}" for number, line in block.lines]
    return lines + facts_lines((name for _, line in block.lines for name in tags_in(line)), editorial)


def resting_lines(name: str, editorial: Editorial) -> list[str]:
    """Return every claim, block and contradiction that rests on a fact."""
    lines = [
        f"  claim {claim.id} ({claim.status}) on {claim.page}: {claim.wording}"
        for claim in editorial.claims.values()
        if name in claim.facts
    ]
    for block in editorial.blocks:
        found = [f"line {number}" for number, line in block.lines if name in tags_in(line)]
        lines += [f"  block {block.head.id}, {', '.join(found)}, on {', '.join(block.head.pages)}"] if found else []
    conflicts = editorial.contradictions.conflicts
    return lines + [f"  contradiction {row.id}: {row.why}" for row in conflicts if name in row.facts]


def decision_lines(name: str, editorial: Editorial) -> list[str]:
    """Return what was decided of a sentence: its claims, held-back ones among them, and a verdict on it alone."""
    lines = [line for claim in editorial.decided.get(name, ()) for line in claim_head(claim)]
    row = editorial.verdicts.get(name)
    return lines + ([f"decided by itself: {row.verdict}: {row.why}"] if row else [])


def chain(name: str, editorial: Editorial, ledger: Sequence[LedgerEntry]) -> list[str]:
    """Return the story of the claim, fact, block or reference of that id, nothing where there is none."""
    if name in editorial.claims:
        return claim_lines(editorial.claims[name], editorial, ledger)
    if name in editorial.facts:
        return [*fact_lines(name, editorial.facts[name], editorial), *resting_lines(name, editorial)]
    block = next((block for block in editorial.blocks if block.head.id == name), None)
    if block:
        return block_lines(block, editorial)
    if name in editorial.references:
        facts = [each for each, fact in editorial.facts.items() if name in fact.references]
        return [reference_line(name, editorial.references[name]).strip(), *facts_lines(facts, editorial)]
    return []
