"""Articles in, the claims that several of them make out: their sentences side by side, with the words that lead."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from winnow.core.markdown import escape_inline
from winnow.core.records import LedgerEntry
from winnow.stages.report.bars import swatch
from winnow.stages.report.body import words_of
from winnow.stages.report.markup import number_of, plain
from winnow.stages.report.outcomes import LABELS, Outcome
from winnow.stages.report.reading import Article, Read, Reported

SEVERAL = 2
"""Articles from which a claim is shown here."""
MOST = 24
"""Sentences that a claim shows."""

Said = tuple[Article, Read]


def stands_on(entry: LedgerEntry, reported: Reported) -> bool:
    """Return whether the words of a sentence stand on the page that shows or cites it."""
    text = reported.pages.get(entry.page or "", "")
    return bool(text) and escape_inline(entry.clean or entry.text) in text


def lead_of(claim: str, said: Sequence[Said], reported: Reported) -> tuple[str, Said | None]:
    """Return the words that stand for a claim, and the sentence that they are from; people's wording goes first."""
    if claim in reported.wordings:
        return reported.wordings[claim], None
    shown = [each for each in said if each[1].outcome is Outcome.SHOWN]
    first = next((each for each in shown if stands_on(each[1].entry, reported)), None)
    return (first[1].entry.clean or first[1].entry.text, first) if first else ("", None)


def sentence_html(article: Article, span: Read, *, leads: bool) -> str:
    """Return one sentence that says a claim, with its article."""
    mark = "<b>Leads</b> · " if leads else ""
    return (
        f'<li class="card o-{span.outcome}{" leads" if leads else ""}"><p class="sentence">{words_of(span)}</p>'
        f'<p class="facts">{mark}{swatch(span.outcome)} {LABELS[span.outcome]} · '
        f'<a href="#{article.id}s{span.number}">article {article.number}, line {span.entry.line}</a></p></li>'
    )


def claim_html(claim: str, said: Sequence[Said], reported: Reported) -> str:
    """Return one claim with the sentences that say it."""
    words, first = lead_of(claim, said, reported)
    ordered = ([first] if first else []) + [each for each in said if each is not first]
    cards = "\n".join(sentence_html(*each, leads=each is first) for each in ordered[:MOST])
    more = f"<p>And {number_of(len(said) - MOST, 'more sentence')}.</p>" if len(said) > MOST else ""
    count = len({article.number for article, _ in said})
    origin = f"words of article {first[0].number}" if first else "words of the guide" if words else "no sentence leads"
    return (
        f'<details class="claim"><summary>{plain(words) or f"<code>{plain(claim)}</code>"}'
        f"<small>{number_of(len(said), 'sentence')} in {number_of(count, 'article')} · <code>{plain(claim)}</code> · "
        f"{origin}</small></summary>\n"
        f'<ul class="cards columns">\n{cards}\n</ul>{more}</details>\n'
    )


def claims_html(articles: Sequence[Article], reported: Reported) -> str:
    """Return the part of the report with the claims that several articles make, the commonest first."""
    said: dict[str, list[Said]] = defaultdict(list)
    for article in articles:
        for span in article.spans:
            for claim in span.entry.claim:
                said[claim].append((article, span))
    counts = {claim: len({article.number for article, _ in each}) for claim, each in said.items()}
    shared = [claim for claim in said if counts[claim] >= SEVERAL]
    shared.sort(key=lambda claim: (-counts[claim], -len(said[claim]), claim))
    inner = "\n".join(claim_html(claim, said[claim], reported) for claim in shared)
    return (
        '<section id="claims"><h2>Said by several articles</h2>\n<p class="hint">How many articles say a thing is no '
        "proof of it: the pile copies from itself.</p>\n"
        f"{inner or '<p>No claim is made by two articles.</p>'}</section>\n"
    )
