"""What a run made in, one HTML page out that needs nothing else: no network, no fonts, and no script to be read.

The page carries a policy that lets only its own style and script run, named by their digests; whatever an article
smuggles in could not run even if it got through as markup.
"""

from __future__ import annotations

import hashlib
from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass

from winnow.stages.report.articles import articles_html
from winnow.stages.report.bars import patterns
from winnow.stages.report.claims import claims_html
from winnow.stages.report.copies import copies_html
from winnow.stages.report.markup import number_of
from winnow.stages.report.overview import overview_html, rules_html
from winnow.stages.report.passages import passages_html
from winnow.stages.report.reading import Article, Reported, articles_of
from winnow.stages.report.waiting import waiting_html


@dataclass(frozen=True, slots=True, kw_only=True)
class Dress:
    """What the page looks like."""

    style: str
    """Its style sheet."""
    script: str
    """Its script, which only adds comfort."""


def digest(text: str) -> str:
    """Return the digest by which a policy names a style or script."""
    return "'sha256-" + b64encode(hashlib.sha256(text.encode()).digest()).decode() + "'"


def head_html(dress: Dress, title: str) -> str:
    """Return the head of the page."""
    policy = (
        f"default-src 'none'; style-src {digest(dress.style)}; script-src {digest(dress.script)}; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n<meta name="robots" content="noindex">\n'
        '<meta name="referrer" content="no-referrer">\n<link rel="icon" href="data:,">\n'
        f"<title>{title}</title>\n<style>{dress.style}</style>\n</head>\n"
    )


def links_html(articles: Sequence[Article], reported: Reported) -> str:
    """Return the links to the parts of the report."""
    links = [("waiting", f"Waiting ({len(reported.queue):,})")] if reported.queue is not None else []
    links += [("rules", "Rules"), ("articles", f"Articles ({len(articles):,})")]
    links += [("copies", f"Copies ({len(reported.duplicates):,})")]
    links += [("passages", f"Copied paragraphs ({len(reported.copied):,})"), ("claims", "Said by several")]
    inner = "".join(f'<li><a href="#{target}">{label}</a></li>' for target, label in links)
    return f'<nav aria-label="Parts of the report"><ul>{inner}</ul></nav>\n'


def report(reported: Reported, dress: Dress) -> str:
    """Return the report as one page of HTML: the same bytes for the same run."""
    articles = articles_of(reported)
    title = f"What became of {number_of(len(articles), 'article')}"
    queue = "" if reported.queue is None else waiting_html(reported.queue, articles)
    return "".join(
        (
            head_html(dress, title),
            f'<body>\n<a class="skip" href="#articles">To the articles</a>\n{patterns()}',
            f'<header id="top"><h1>{title}</h1>\n{links_html(articles, reported)}</header>\n<main>\n',
            overview_html(articles, reported),
            queue,
            rules_html(articles, reported),
            articles_html(articles, reported),
            copies_html(articles),
            passages_html(articles, reported),
            claims_html(articles, reported),
            f'</main>\n<a class="up" href="#top">Up</a>\n<script>{dress.script}</script>\n</body>\n</html>\n',
        )
    )
