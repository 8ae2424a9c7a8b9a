"""Articles that were set aside in, each beside the one that is kept out, with the differing words marked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from winnow.core.duplicates import DuplicateDocument
from winnow.stages.report.articles import named
from winnow.stages.report.differ import Hunk, Run, hunks
from winnow.stages.report.markup import number_of, plain, share
from winnow.stages.report.reading import Article

FEW = 5
"""Pairs up to which each stands open."""
MOST_HUNKS = 40
"""Differences that a pair shows."""


def marked(text: str, element: str) -> str:
    """Return words as an element, the blanks behind them outside."""
    bare = text.rstrip()
    return f"<{element}>{plain(bare)}</{element}>{plain(text[len(bare) :])}"


def side(found: Sequence[Run], element: str, label: str) -> str:
    """Return one side of a stretch, with what only this side has marked."""
    words = "".join(marked(run.text, element) if run.differs else plain(run.text) for run in found)
    return f'<div class="side" data-side="{label}">{words or "<i>nothing</i>"}</div>'


def same(count: int) -> str:
    """Return the line that stands for words which both sides have."""
    return f'<p class="same">{number_of(count, "word")} the same</p>' if count else ""


def stretch_html(hunk: Hunk) -> str:
    """Return a stretch around some differences, side by side."""
    sides = side(hunk.one, "del", "set aside") + side(hunk.other, "ins", "kept")
    return f'{same(hunk.skipped)}<div class="pair">{sides}</div>'


def pair_html(copy: Article, kept: Article, found: DuplicateDocument, *, is_open: bool) -> str:
    """Return one pair."""
    stretches, rest = hunks(copy.document.text, kept.document.text)
    rows = "\n".join(stretch_html(each) for each in stretches[:MOST_HUNKS])
    rest_of = len(stretches) - MOST_HUNKS
    more = f"<p>And {number_of(rest_of, 'more difference')}.</p>" if rest_of > 0 else ""
    body = rows + (more or same(rest)) if stretches else "<p>Word for word the same.</p>"
    alike = share(round(found.similarity * 10000), 10000)
    heads = "".join(
        f'<p><b>{label}</b> <a href="#{article.id}"><code>{plain(article.document.source)}</code></a></p>'
        for label, article in (("Set aside", copy), ("Kept", kept))
    )
    return (
        f'<details class="copy" id="c{copy.number}"{" open" if is_open else ""}><summary><h3>{named(copy)}</h3>'
        f"<small>{alike} of it stands in article {kept.number}</small></summary>\n"
        f'<div class="pair heads">{heads}</div>\n{body}</details>\n'
    )


def copies_html(articles: Sequence[Article]) -> str:
    """Return the part of the report with the articles that repeat another one."""
    by_source: Mapping[str, Article] = {article.document.source: article for article in articles}
    copies = [(a, a.copy_of) for a in articles if a.copy_of and a.copy_of.canonical in by_source]
    if not copies:
        return '<section id="copies"><h2>Copies</h2><p>No article repeats another one.</p></section>\n'
    pairs = "\n".join(
        pair_html(article, by_source[found.canonical], found, is_open=len(copies) <= FEW) for article, found in copies
    )
    return (
        '<section id="copies"><h2>Copies, side by side</h2>\n<p class="hint">Words that only the article set aside has '
        "are <del>struck through</del>, words that only the kept one has are <ins>underlined</ins>.</p>\n"
        f"{pairs}</section>\n"
    )
