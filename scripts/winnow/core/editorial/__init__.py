"""What people decided, as records: claims, facts with references, blocks, pages, glossary, contradictions.

Everything is checked here, completely, before anything is composed: unknown keys by their nearest name, ids that lead
nowhere, facts that are not confirmed, blocks with a sentence that rests on nothing.
"""

from winnow.core.editorial.blocks import NO_FACT, TAG, Block, says_something, tags_in
from winnow.core.editorial.parse import FILES, LINKS, parse_editorial
from winnow.core.editorial.rows import ClaimRow, FactRow, PagePlan, ReferenceRow, TermRow, VerdictRow
from winnow.core.editorial.whole import Editorial

__all__ = [
    "FILES",
    "LINKS",
    "NO_FACT",
    "TAG",
    "Block",
    "ClaimRow",
    "Editorial",
    "FactRow",
    "PagePlan",
    "ReferenceRow",
    "TermRow",
    "VerdictRow",
    "parse_editorial",
    "says_something",
    "tags_in",
]
