"""Which places of which articles are cited for what they support."""

from __future__ import annotations

from collections.abc import Sequence

from winnow.core.records import Citation, Claimed


def citations(items: Sequence[Claimed]) -> tuple[Citation, ...]:
    """Return one citation per article, in order of name: the first place in each that supports the statement."""
    first: dict[str, Citation] = {}
    for item in sorted(items, key=lambda item: (item.judged.sentence.source, item.judged.span.start)):
        judged = item.judged
        citation = Citation(source=judged.sentence.source, line=judged.sentence.line, id=judged.id)
        first.setdefault(judged.sentence.source, citation)
    return tuple(first.values())
