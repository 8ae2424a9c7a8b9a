"""Articles in, their part of the report out: an index, a filter, and each article with its bar, text and entries."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from winnow.stages.report.bars import bar, swatch
from winnow.stages.report.body import body_html, claims_word, label_of
from winnow.stages.report.markup import attribute, number_of, plain, share, shortened
from winnow.stages.report.outcomes import KEPT, LABELS, MEANINGS, Outcome
from winnow.stages.report.reading import Article, Read, Reported

FEW = 20
"""Articles up to which each stands open; above, the reader opens the ones to read."""
QUOTED = 60
"""Characters by which an entry of the list shows which sentence it speaks of."""


def named(article: Article) -> str:
    """Return the title of an article, or that it has none."""
    return plain(article.title) if article.title else "<i>no title</i>"


def index_row(article: Article) -> str:
    """Return an article as a row of the index."""
    stays = article.sizes[Outcome.SHOWN]
    copy = ' <span class="chip o-copy"><b>Copy</b></span>' if article.copy_of else ""
    return (
        f'<tr><td class="num">{article.number}</td><td><a href="#{article.id}">{named(article)}</a>{copy}<br>'
        f"<code>{plain(article.document.source)}</code></td>"
        f'<td class="wide">{bar(article.sizes)}</td>'
        f'<td class="num">{share(stays, article.sizes.total())}</td></tr>'
    )


def index_html(articles: Sequence[Article]) -> str:
    """Return the list of the articles to jump from."""
    rows = "\n".join(index_row(article) for article in articles)
    tall = " tall" if len(articles) > FEW else ""
    return (
        f'<div class="scroll{tall}" tabindex="0" role="region" aria-label="List of the articles"><table class="index">'
        '<thead><tr><th class="num">No.</th><th>Article</th><th class="wide">What became of it</th>'
        f'<th class="num">Shown</th></tr></thead>\n<tbody>\n{rows}\n</tbody></table></div>'
    )


def filter_html(articles: Sequence[Article]) -> str:
    """Return the buttons that leave one outcome in view; they work by styles alone."""
    found = Counter(outcome for article in articles for outcome in article.outcomes)
    buttons = [
        '<label class="pick"><input type="radio" name="view" id="v-all" checked> <span>Everything</span></label>',
        *(
            f'<label class="pick" title="{attribute(MEANINGS[outcome])}"><input type="radio" name="view" '
            f'id="v-{outcome}"> <span>{swatch(outcome)} {LABELS[outcome]}</span></label>'
            for outcome in Outcome
            if found[outcome]
        ),
    ]
    doors = "".join(
        f'<button type="button" hidden data-open="{state}">{label}</button>'
        for state, label in (("true", "Open all"), ("false", "Close all"))
    )
    return (
        f'<fieldset class="filter"><legend>Show in the articles</legend><div>{"".join(buttons)}</div></fieldset>\n'
        f'<p class="doors">{doors}</p>'
    )


def told(span: Read, reported: Reported) -> str:
    """Return what became of a span, and why where a rule or a person had something against it."""
    label = f"<b>{label_of(span)}</b>"
    if span.outcome in KEPT and not span.is_cut:
        return label if span.outcome is Outcome.SHOWN else f"{label}, {plain(span.entry.kind)}"
    return f"{label} ({plain(span.entry.reason)}: {plain(reported.why(span.entry.reason))})"


def entry_html(span: Read, article: Article, reported: Reported) -> str:
    """Return one span in the list of what became of each."""
    entry = span.entry
    parts = [told(span, reported)]
    if entry.claim:
        claims = ", ".join(f"<code>{plain(claim)}</code>" for claim in entry.claim)
        parts.append(f"{claims_word(entry.claim)} {claims}")
    parts += [f"on <code>{plain(entry.page)}</code>"] if entry.page else []
    parts += [f"left: “{plain(entry.clean)}”"] if span.is_cut and entry.clean else []
    return (
        f'<li id="{article.id}e{span.number}" class="o-{span.outcome}">'
        f'<a href="#{article.id}s{span.number}">{plain(shortened(entry.text, QUOTED))}</a> '
        f"<small>line {entry.line}</small><br>{' · '.join(parts)}</li>"
    )


def facts_html(article: Article) -> str:
    """Return what is known of an article, on one line."""
    known = article.document.known
    parts = [f"<code>{plain(article.document.source)}</code>", number_of(len(article.document.text), "character")]
    parts += [plain(value) for value in (known.url, known.author, known.published) if value]
    if article.document.extracted:
        parts.append("text taken out of another format")
    return " · ".join(parts)


def article_html(article: Article, reported: Reported, *, is_open: bool) -> str:
    """Return one article."""
    entries = "\n".join(entry_html(span, article, reported) for span in article.spans)
    has = "".join(f" has-{outcome}" for outcome in article.outcomes)
    copy = article.copy_of
    note = (
        f'<p class="note">Set aside: {share(round(copy.similarity * 10000), 10000)} of it stands in '
        f'<code>{plain(copy.canonical)}</code>. <a href="#c{article.number}">Side by side</a></p>'
        if copy
        else ""
    )
    return (
        f'<details class="article{has}" id="{article.id}"{" open" if is_open else ""}>\n'
        f"<summary><h3><small>{article.number}</small> {named(article)}</h3>{bar(article.sizes)}</summary>\n"
        f'<p class="facts">{facts_html(article)}</p>\n{note}<div class="text">\n{body_html(article)}\n</div>\n'
        '<details class="entries"><summary>What became of each sentence</summary>\n'
        f"<ol>\n{entries}\n</ol>\n</details>\n</details>\n"
    )


def articles_html(articles: Sequence[Article], reported: Reported) -> str:
    """Return the part of the report with the articles."""
    is_open = len(articles) <= FEW
    texts = "\n".join(article_html(article, reported, is_open=is_open) for article in articles)
    return (
        f'<section id="articles"><h2>The articles</h2>\n{index_html(articles)}\n'
        '<div class="reading">\n<p class="hint">The text is exactly as it came. What was cut is <del class="o-trimmed">'
        "struck through</del>; a label says why. Point at a sentence, or follow its number, to see its claims and page."
        f"</p>\n{filter_html(articles)}\n{texts}</div></section>\n"
    )
