"""The queue as a page for an editor who looks at the guide with `serve`; it is never part of what is published."""

from __future__ import annotations

from collections.abc import Sequence

from winnow.core.markdown import escape_inline, escape_line
from winnow.core.records import OutputFile, QueueItem
from winnow.core.text import squeeze
from winnow.stages.render.page import front_matter

QUEUE_PATH = "about/not-yet-reviewed.md"
QUEUE_TITLE = "Not yet reviewed"


def item_lines(item: QueueItem) -> list[str]:
    """Return one sentence of the queue as a box: its words, why it waits, where it stands, what is near."""
    kind = "danger" if item.why == "alert" else "note"
    place = f"{item.judged.sentence.source}, line {item.judged.sentence.line}"
    lines = [f'!!! {kind} "Not yet reviewed: {item.why}"', "", f"    {escape_line(squeeze(item.judged.text))}", ""]
    lines += [f"    - {escape_inline(item.detail)}", f"    - {escape_inline(place)}"]
    return lines + [f"    - Near: {near.claim} ({near.similarity:.2f})" for near in item.nearest] + [""]


def queue_page(queue: Sequence[QueueItem]) -> OutputFile:
    """Return the page of everything that waits for a decision, alerts first."""
    lines = front_matter(QUEUE_TITLE, "Sentences that nobody has decided on.", "search: {exclude: true}")
    lines += [f"# {QUEUE_TITLE} {{#top}}", "", "These sentences wait for a decision. They are not published.", ""]
    for item in sorted(queue, key=lambda item: item.why != "alert"):
        lines += item_lines(item)
    return OutputFile(path=QUEUE_PATH, text="\n".join(lines).rstrip("\n") + "\n")
