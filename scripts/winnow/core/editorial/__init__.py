"""What people decided, as records: claims, facts with references, blocks, pages, glossary, contradictions.

Everything is checked here, completely, before anything is composed: unknown keys by their nearest name, ids that lead
nowhere, facts that are not confirmed, blocks with a sentence that rests on nothing.
"""

from winnow.core.editorial.blocks import NO_FACT, TAG, Block, says_something, tags_in
from winnow.core.editorial.kit import AudienceRow, Kit, KitTopicRow, Said, said
from winnow.core.editorial.parse import FILES, OPTIONAL_FILES, parse_editorial
from winnow.core.editorial.rows import ClaimRow, FactRow, PagePlan, ReferenceRow, TermRow, VerdictRow
from winnow.core.editorial.site import Site, crisis_markup, crisis_words, emergency_markup, parse_site
from winnow.core.editorial.whole import Editorial

__all__ = [
    "FILES",
    "NO_FACT",
    "OPTIONAL_FILES",
    "TAG",
    "AudienceRow",
    "Block",
    "ClaimRow",
    "Editorial",
    "FactRow",
    "Kit",
    "KitTopicRow",
    "PagePlan",
    "ReferenceRow",
    "Said",
    "Site",
    "TermRow",
    "VerdictRow",
    "crisis_markup",
    "crisis_words",
    "emergency_markup",
    "parse_editorial",
    "parse_site",
    "said",
    "says_something",
    "tags_in",
]
