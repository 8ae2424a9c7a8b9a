"""Paragraphs that stand more than once in, each beside its copies out, with the differing words marked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from winnow.core.duplicates import CopiedPassage, Copy, Passage
from winnow.core.records import Action
from winnow.stages.report.copies import same, stretch_html
from winnow.stages.report.differ import hunks
from winnow.stages.report.markup import number_of, plain, share, shortened
from winnow.stages.report.reading import Article, Reported

FEW = 5
"""Paragraphs up to which each stands open."""
MOST, MOST_COPIES = 200, 6
"""Paragraphs that the report shows, those with the most copies, and copies of each."""
LEFT_OUT = frozenset({Action.DROP, Action.STRUCTURE})
"""Verdicts on what does not count where paragraphs are compared."""
QUOTED = 80
"""Characters by which a paragraph is named."""


def place_html(passage: Passage, articles: Mapping[str, Article]) -> str:
    """Return where a paragraph stands, as a link to its article."""
    article = articles[passage.source]
    line = article.document.text.count("\n", 0, passage.span.start) + 1
    return f'<a href="#{article.id}"><code>{plain(passage.source)}</code></a>, line {line}'


def words_of(passage: Passage, articles: Mapping[str, Article]) -> str:
    """Return the words of a paragraph that were not left out."""
    entries = (read.entry for read in articles[passage.source].spans)
    inside = (entry for entry in entries if passage.span.start <= entry.start and entry.end <= passage.span.end)
    return " ".join(entry.clean or entry.text for entry in inside if entry.action not in LEFT_OUT)


def copy_html(copy: Copy, kept: Passage, articles: Mapping[str, Article]) -> str:
    """Return one copy beside the paragraph that stands for it."""
    stretches, rest = hunks(words_of(copy.passage, articles), words_of(kept, articles))
    rows = "\n".join(map(stretch_html, stretches)) + same(rest) if stretches else "<p>Word for word the same.</p>"
    alike = share(round(copy.similarity * 10000), 10000)
    return f"<p><b>Copy</b> {place_html(copy.passage, articles)}: {alike} of its word pairs</p>\n{rows}"


def copies_of(count: int) -> str:
    """Return a number of copies in words."""
    return "1 copy" if count == 1 else f"{count:,} copies"


def passage_html(found: CopiedPassage, articles: Mapping[str, Article], *, is_open: bool) -> str:
    """Return one paragraph with its copies."""
    copies = "\n".join(copy_html(copy, found.canonical, articles) for copy in found.copies[:MOST_COPIES])
    rest = len(found.copies) - MOST_COPIES
    more = f"<p>And {copies_of(rest)} more.</p>" if rest > 0 else ""
    name = shortened(words_of(found.canonical, articles), QUOTED)
    return (
        f'<details class="copy"{" open" if is_open else ""}><summary>'
        f"<h3>{plain(name)}</h3><small>{copies_of(len(found.copies))}</small>"
        f"</summary>\n<p><b>Kept</b> {place_html(found.canonical, articles)}</p>\n{copies}{more}</details>\n"
    )


def passages_html(articles: Sequence[Article], reported: Reported) -> str:
    """Return the part of the report with the copied paragraphs, those with the most copies first."""
    by_source = {article.document.source: article for article in articles}
    if not reported.copied:
        return '<section id="passages"><h2>Copied paragraphs</h2><p>No paragraph stands twice.</p></section>\n'
    order = sorted(reported.copied, key=lambda found: (-len(found.copies), found.canonical.source))
    shown = [passage_html(found, by_source, is_open=len(order) <= FEW) for found in order[:MOST]]
    rest = len(order) - MOST
    more = (
        f"<p>And {number_of(rest, 'paragraph')} more: see <code>copy_of</code> in the ledger.</p>" if rest > 0 else ""
    )
    return (
        '<section id="passages"><h2>Copied paragraphs, side by side</h2>\n<p class="hint">Of copies the one in the '
        "article whose name comes first is kept, there the first; the ledger names it beside every other. Words that "
        "only the copy has are <del>struck through</del>, words that only the kept one has are <ins>underlined</ins>."
        f"</p>\n{''.join(shown)}{more}</section>\n"
    )
