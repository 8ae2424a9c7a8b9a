"""The queue and the contradictions as text for a person at a terminal, and as JSON for a script."""

from __future__ import annotations

import json
from collections.abc import Sequence

from winnow.core.editorial import ClaimRow, Editorial
from winnow.core.records import QueueItem
from winnow.core.text import squeeze


def as_json(queue: Sequence[QueueItem]) -> str:
    """Return the queue for a script."""
    rows = [
        {
            "id": item.judged.id,
            "source": item.judged.sentence.source,
            "line": item.judged.sentence.line,
            "words": squeeze(item.judged.text),
            "why": item.why,
            "detail": item.detail,
            "nearest": [{"claim": n.claim, "similarity": n.similarity, "words": n.words} for n in item.nearest],
        }
        for item in queue
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2)


def as_text(item: QueueItem) -> str:
    """Return one sentence of the queue for a person: its words, its place, what fired, what is near."""
    sentence = item.judged.sentence
    heading = f", under “{sentence.block.heading}”" if sentence.block.heading else ""
    lines = [f"[{item.judged.id}] {item.why}: {item.detail}", f"  {sentence.source}, line {sentence.line}{heading}"]
    lines.append(f"  {squeeze(item.judged.text)}")
    lines += [f"    {n + 1}. {near.claim} ({near.similarity:.2f}): {near.words}" for n, near in enumerate(item.nearest)]
    return "\n".join(lines)


def side(label: str, claim: ClaimRow) -> list[str]:
    """Return one side of a contradiction: the claim, and the articles that say it."""
    articles = ", ".join(sorted({row.source for row in claim.sentences}))
    return [f"  {label}: {claim.id}: {claim.wording}", f"    said by: {articles or 'no article'}"]


def contradictions_text(editorial: Editorial, queue: Sequence[QueueItem]) -> str:
    """Return the pairs of claims that cannot both stand, with which one is published and why, and the alerts."""
    lines = []
    for row in editorial.contradictions.conflicts:
        lines += [row.id, *side("published", editorial.claims[row.published])]
        lines += [*side("held back", editorial.claims[row.held]), f"  why: {row.why}"]
        lines += [f"  facts: {', '.join(row.facts)}"] if row.facts else []
    lines += [as_text(item) for item in queue if item.why == "alert"]
    return "\n".join(lines) or "no contradictions are known"
