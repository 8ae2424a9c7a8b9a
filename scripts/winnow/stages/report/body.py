"""An article in, its text out exactly as it came, paragraph by paragraph, each span styled by what became of it."""

from __future__ import annotations

from collections.abc import Sequence

from winnow.stages.report.markup import attribute, plain
from winnow.stages.report.outcomes import CUT, KEPT, LABELS, Outcome
from winnow.stages.report.reading import Article, Read


def label_of(span: Read) -> str:
    """Return what became of a span in a word or two."""
    return LABELS[span.outcome] + (", trimmed" if span.is_cut else "")


def claims_word(claims: Sequence[str]) -> str:
    """Return the word that stands before some claims."""
    return "claim" if len(claims) == 1 else "claims"


def tag(span: Read) -> str:
    """Return what the line at the foot of the window says of a span that is pointed at."""
    entry = span.entry
    parts = [label_of(span)]
    parts += [entry.reason] if span.is_cut or span.outcome not in KEPT else []
    parts += [f"{claims_word(entry.claim)} {', '.join(entry.claim)}"] if entry.claim else []
    parts += [entry.page] if entry.page else []
    return attribute(" · ".join(parts))


def words_of(span: Read) -> str:
    """Return the words of a span, what was cut out of it struck through."""
    return "".join(
        plain(piece.text) if piece.kept else f'<del class="o-trimmed">{plain(piece.text)}</del>'
        for piece in span.pieces
    )


def mark_of(span: Read, id_: str) -> str:
    """Return the sign behind a span that leads to its entry in the list: a number, or why it is not shown."""
    if span.outcome in KEPT:
        return f'<a class="n" href="#{id_}" aria-label="Entry {span.number}">{span.number}</a>'
    return (
        f'<a class="chip o-{span.outcome}" href="#{id_}"><b>{LABELS[span.outcome]}</b> {plain(span.entry.reason)}</a>'
    )


def span_html(span: Read, article: Article) -> str:
    """Return one span."""
    words = words_of(span)
    if span.outcome in CUT:
        words = f"<del>{words}</del>"
    kind = " head" if span.outcome is Outcome.STRUCTURE else ""
    return (
        f'<span class="s o-{span.outcome}{kind}" id="{article.id}s{span.number}" data-tag="{tag(span)}">{words}'
        f"{mark_of(span, f'{article.id}e{span.number}')}</span>"
    )


def gap_html(text: str) -> str:
    """Return what stands between two spans: blanks as they are, anything else as the fault that it is."""
    if text.strip():
        return f'<strong class="lost" title="No entry of the ledger covers this">{plain(text)}</strong>'
    return plain(text)


def body_html(article: Article) -> str:
    """Return the text of an article; a paragraph ends where a line ends between two spans."""
    text, place = article.document.text, 0
    paragraphs: list[tuple[int, list[str]]] = []
    for span in article.spans:
        gap = text[place : max(place, span.entry.start)]
        if not paragraphs or "\n" in gap or "\r" in gap:
            paragraphs.append((span.entry.line, []))
            gap = gap.strip()
        paragraphs[-1][1].extend((gap_html(gap), span_html(span, article)))
        place = max(place, span.entry.end)
    rest = gap_html(text[place:].strip())
    body = [f'<p data-line="{line}">{"".join(parts)}</p>' for line, parts in paragraphs]
    return "\n".join([*body, *([f"<p>{rest}</p>"] if rest else [])])
