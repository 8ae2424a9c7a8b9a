"""The queue in, its part of the report out: the sentences that somebody has to decide on, alerts on top."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from winnow.core.records import QueueItem
from winnow.stages.report.markup import number_of, plain
from winnow.stages.report.reading import Article

ORDER = ("alert", "changed", "new")
"""Why a sentence waits, most urgent first."""
WHY = {"alert": "Alert", "changed": "Changed", "new": "New"}
MOST = 300
"""Sentences that the page shows; the rest is for `review --list`."""

Places = Mapping[tuple[str, int], str]
"""Id on the page of the span that begins at a place of an article."""


def places_of(articles: Sequence[Article]) -> dict[tuple[str, int], str]:
    """Return where on the page each span stands."""
    return {
        (article.document.source, span.entry.start): f"{article.id}s{span.number}"
        for article in articles
        for span in article.spans
    }


def card_html(item: QueueItem, places: Places) -> str:
    """Return one sentence of the queue: its words, what fired, where it stands, what it is near to."""
    sentence = item.judged.sentence
    where = f"{plain(sentence.source)}, line {sentence.line}"
    id_ = places.get((sentence.source, item.judged.span.start))
    link = f'<a href="#{id_}">{where}</a>' if id_ else where
    heading = f", under “{plain(sentence.block.heading)}”" if sentence.block.heading else ""
    near = "".join(
        f"<li><code>{plain(each.claim)}</code> <small>{each.similarity:.2f}</small> {plain(each.words)}</li>"
        for each in item.nearest
    )
    nearest = f"<details><summary>Nearest claims</summary><ul>{near}</ul></details>" if near else ""
    return (
        f'<li class="card {item.why if item.why in WHY else "new"}"><p class="sentence">{plain(item.judged.text)}</p>'
        f"<p><b>{WHY.get(item.why, plain(item.why))}</b>: {plain(item.detail)}</p>"
        f'<p class="facts">{link}{heading} · <code>{plain(item.judged.id)}</code></p>{nearest}</li>'
    )


def urgency(item: QueueItem) -> tuple[int, str, int]:
    """Return what the queue is sorted by: why it waits, then article and place."""
    rank = ORDER.index(item.why) if item.why in ORDER else len(ORDER)
    return rank, item.judged.sentence.source, item.judged.span.start


def waiting_html(queue: Sequence[QueueItem], articles: Sequence[Article]) -> str:
    """Return the part of the report with the queue."""
    if not queue:
        return '<section id="waiting"><h2>Waiting for a decision</h2><p>Nothing waits for a decision.</p></section>\n'
    places = places_of(articles)
    ordered = sorted(queue, key=urgency)
    alerts = sum(item.why == "alert" for item in queue)
    cards = "\n".join(card_html(item, places) for item in ordered[:MOST])
    more = f"<p>And {len(queue) - MOST:,} more: <code>python scripts review --list</code></p>\n"
    wait = "sentence waits" if len(queue) == 1 else "sentences wait"
    return (
        f'<section id="waiting"><h2>Waiting for a decision</h2>\n<p class="hint">{len(queue):,} {wait}, '
        f"{number_of(alerts, 'alert')} on top. Nothing of it is published. "
        "Decide with <code>python scripts review</code>.</p>\n"
        f'<ul class="cards">\n{cards}\n</ul>\n{more if len(queue) > MOST else ""}</section>\n'
    )
