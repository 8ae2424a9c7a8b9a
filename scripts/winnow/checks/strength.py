"""Nothing that pages say is stronger than any evidence could carry: no praise, no risk pattern."""

from __future__ import annotations

from collections.abc import Iterator

from winnow.core.editorial import TAG, Editorial
from winnow.core.problems import Problem
from winnow.core.rulebook import Rulebook
from winnow.core.text import fold


def shown_texts(editorial: Editorial) -> Iterator[tuple[str, str, frozenset[str]]]:
    """Yield every text that pages show, with its place and the rules that it is exempt from."""
    nothing: frozenset[str] = frozenset()
    for claim in editorial.claims.values():
        if claim.status != "hold":
            yield f"claims.yml, {claim.id}", f"{claim.wording} {claim.limit}", nothing
    for block in editorial.blocks:
        for number, line in block.lines:
            yield f"{block.name}, line {number} of the text", TAG.sub("", line), frozenset(block.head.exempt)
    for row in editorial.glossary.terms:
        yield f"glossary.yml, {row.term}", row.plain, nothing
    yield from kit_texts(editorial)


def kit_texts(editorial: Editorial) -> Iterator[tuple[str, str, frozenset[str]]]:
    """Yield the words around the facts in messages and on the page for clinicians, with their places."""
    rows = editorial.kit.rows if editorial.kit else None
    for audience in rows.audiences if rows else ():
        yield f"kit.yml, {audience.id}", f"{audience.subject}. {audience.opening} {audience.facts_lead}", frozenset()
    for topic in rows.topics if rows else ():
        yield f"kit.yml, {topic.id}", topic.about, frozenset()
    if rows:
        yield "kit.yml, page", f"{rows.page.lead} {rows.page.covers} {rows.page.conflicts}", frozenset()


def too_strong(editorial: Editorial, book: Rulebook) -> Iterator[Problem]:
    """Yield published words that match a risk pattern or praise."""
    rules = [rule for name in ("risk", "hype") for rule in book.rules[name]]
    for where, text, exempt in shown_texts(editorial):
        folded = fold(text).text
        for rule in rules:
            if rule.row.id not in exempt and rule.find(folded):
                what = f"is as strong as the rule {rule.row.id} forbids"
                yield Problem(where=where, what=what, mend=rule.row.why)
