"""Every decision of a guide in one record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from winnow.core.editorial.blocks import Block
from winnow.core.editorial.kit import Kit
from winnow.core.editorial.rows import (
    ClaimRow,
    ContradictionFile,
    FactRow,
    GlossaryFile,
    GuideRow,
    PagePlan,
    ReferenceRow,
    VerdictRow,
)
from winnow.core.editorial.site import Site
from winnow.core.links import NO_LINKS, Links


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
    glossary: GlossaryFile
    links: Links = NO_LINKS
    """Short paths and redirects."""
    site: Site | None = None
    """Where the site stands and who reads it; None where nobody has said."""
    kit: Kit | None = None
    """The referral kit; None where there is none."""

    @cached_property
    def decided(self) -> dict[str, tuple[ClaimRow, ...]]:
        """The claims of each decided sentence, by content id."""
        found: dict[str, list[ClaimRow]] = {}
        for claim in self.claims.values():
            for sentence in claim.sentences:
                found.setdefault(sentence.id, []).append(claim)
        return {name: tuple(rows) for name, rows in found.items()}

    def shown_in(self, claim: ClaimRow) -> ClaimRow:
        """Return the claim in whose words a claim is said: itself, or the one that it is folded into."""
        return self.claims[claim.fold_into] if claim.fold_into else claim
