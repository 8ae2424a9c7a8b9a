"""Which places of which articles are cited for what they support."""

from __future__ import annotations

from collections.abc import Sequence

from winnow.core.records import Citation, Claimed, Judged


def citations(items: Sequence[Claimed]) -> tuple[Citation, ...]:
    """Return one citation per article, in order of name: the first place in each that supports the statement."""
    first: dict[str, Judged] = {}
    for item in items:
        judged = item.judged
        source = judged.sentence.source
        known = first.get(source)
        if known is None or judged.span.start < known.span.start:
            first[source] = judged
    ordered = ((source, first[source]) for source in sorted(first))
    return tuple(Citation(source=source, line=judged.sentence.line, id=judged.id) for source, judged in ordered)
