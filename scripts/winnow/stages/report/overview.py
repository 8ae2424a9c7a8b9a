"""Articles in, the top of the report out: the pile in words, in one bar with its legend, and the rules by use."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from winnow.stages.report.bars import bar, gauge, swatch
from winnow.stages.report.markup import attribute, number_of, plain, share, shortened
from winnow.stages.report.outcomes import CUT, KEPT, LABELS, MEANINGS, Outcome
from winnow.stages.report.reading import Article, Read, Reported
from winnow.stages.report.reasons import NO_RULES

FIRST_RULES = 8
"""Rules that are in view before the rest is asked for."""
EXAMPLES = 3
"""Places that a rule shows."""
EXAMPLE_WIDTH = 70


def lead_html(articles: Sequence[Article], sizes: Counter[Outcome], reported: Reported) -> str:
    """Return the pile in words."""
    total = sizes.total()
    telling = (
        (sizes[Outcome.SHOWN], "may stand on a page in their own words"),
        (sizes[Outcome.STRUCTURE], "are titles, headings and questions"),
        (sizes[Outcome.COUNTED], "count as support for a claim, their words not shown"),
        (sizes[Outcome.WAITING], "wait for a decision"),
        (sizes[Outcome.HELD], "are held back"),
        (sum(sizes[outcome] for outcome in CUT), "were left out"),
    )
    parts = [f"<b>{share(size, total)}</b> {what}" for size, what in telling if size]
    claims = {claim for article in articles for span in article.spans for claim in span.entry.claim}
    lines = [f"The pile holds {number_of(total, 'character')}: {', '.join(parts)}."]
    lines[0] += f" {number_of(len(claims), 'claim')} rest on it." if claims else ""
    if reported.duplicates:
        lines.append(f"{number_of(len(reported.duplicates), 'article')} repeated another one and stood aside.")
    return "".join(f'<p class="lead">{line}</p>' for line in lines)


def legend_html(articles: Sequence[Article], sizes: Counter[Outcome]) -> str:
    """Return the legend of all bars, with the numbers of the pile."""
    total = sizes.total()
    spans = Counter(outcome for article in articles for span in article.spans for outcome in span.sizes)
    rows = "\n".join(
        f'<tr><th scope="row">{swatch(o)} {LABELS[o]}</th><td class="num">{share(sizes[o], total)}</td>'
        f'<td class="num">{sizes[o]:,}</td><td class="num">{spans[o]:,}</td><td class="meaning">{MEANINGS[o]}</td></tr>'
        for o in Outcome
        if sizes[o]
    )
    return (
        '<table class="legend"><thead><tr><th scope="col">What became of it</th><th scope="col" class="num">Share</th>'
        '<th scope="col" class="num">Characters</th><th scope="col" class="num">Places</th>'
        f'<th scope="col" class="meaning">What that means</th></tr></thead>\n<tbody>\n{rows}\n</tbody></table>\n'
    )


def leads_to(span: Read) -> Outcome:
    """Return what a rule did to a sentence: one that it left standing was trimmed."""
    return Outcome.TRIMMED if span.outcome in KEPT else span.outcome


def rule_row(reason: str, places: Sequence[tuple[Article, Read]], most: int, reported: Reported) -> str:
    """Return a rule as a row: how often it fired, what it leads to, why there is it, and where it fired first."""
    found = {leads_to(span) for _, span in places}
    outcomes = " ".join(f'<span class="lead-to">{swatch(o)} {LABELS[o]}</span>' for o in Outcome if o in found)
    links = "<br>".join(
        f'<a href="#{article.id}s{span.number}">{plain(shortened(span.entry.text, EXAMPLE_WIDTH))}</a>'
        for article, span in places[:EXAMPLES]
    )
    return (
        f'<tr><th scope="row"><code>{plain(reason)}</code></th>'
        f'<td class="num">{len(places):,}{gauge(len(places), most)}</td><td>{outcomes}</td>'
        f"<td>{plain(reported.why(reason))}<details><summary>Where</summary>{links}</details></td></tr>"
    )


def rules_table(rows: Sequence[str], label: str) -> str:
    """Return rows of rules as a table."""
    return (
        f'<table class="rules" aria-label="{attribute(label)}"><thead><tr><th scope="col">Rule or decision</th>'
        '<th scope="col" class="num">Fired</th><th scope="col">Leads to</th><th scope="col">Why</th></tr></thead>\n'
        "<tbody>\n" + "\n".join(rows) + "\n</tbody></table>\n"
    )


def rules_html(articles: Sequence[Article], reported: Reported) -> str:
    """Return the rules and decisions by how often they fired."""
    fired: dict[str, list[tuple[Article, Read]]] = defaultdict(list)
    for article in articles:
        for span in article.spans:
            if span.entry.reason not in NO_RULES:
                fired[span.entry.reason].append((article, span))
    ordered = sorted(fired.items(), key=lambda each: (-len(each[1]), each[0]))
    most = len(ordered[0][1]) if ordered else 0
    rows = [rule_row(reason, places, most, reported) for reason, places in ordered]
    if not rows:
        return '<section id="rules"><h2>The rules</h2><p>No rule fired.</p></section>\n'
    rest = rows[FIRST_RULES:]
    more = f"<details><summary>{len(rest)} more</summary>\n{rules_table(rest, 'Rules that fired less often')}</details>"
    return (
        '<section id="rules"><h2>The rules, by how often they fired</h2>\n<p class="hint">Of a sentence that several '
        "rules had something against, the gravest is counted.</p>\n"
        f"{rules_table(rows[:FIRST_RULES], 'Rules that fired most often')}{more if rest else ''}</section>\n"
    )


def overview_html(articles: Sequence[Article], reported: Reported) -> str:
    """Return the pile in words, as a bar, and as the legend of all bars."""
    sizes = sum((article.sizes for article in articles), Counter[Outcome]())
    return (
        f'<section id="overview">{lead_html(articles, sizes, reported)}\n{bar(sizes, large=True)}\n'
        f"{legend_html(articles, sizes)}</section>\n"
    )
