"""The guide that a program makes of the articles alone."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from winnow.core.records import Claimed
from winnow.core.subject import common_subject
from winnow.pipeline.account import account_of, build_of, ledger_of_pile
from winnow.pipeline.cleaned import Article
from winnow.pipeline.pile import Made, Pile, Step, Telling, by_article, claimed_in_order, quietly
from winnow.stages.compose import Guide, compose
from winnow.stages.compose.guide import shown_on
from winnow.stages.render.about import MADE_PATH, Listed, held_page, made_page, sources_page
from winnow.stages.render.home import Entry, Home, home_page
from winnow.stages.render.menu import overview_links
from winnow.stages.render.page import Frame, notice, render_page
from winnow.stages.render.search_words import search_words
from winnow.stages.render.statements import statement_pages


def build_automatic(pile: Pile, step: Step = quietly) -> Made:
    """Return the guide that a program can make of the articles alone."""
    claimed = claimed_in_order(pile.kept, pile.book, step)
    step("compose")
    pages = compose(Guide(claimed=tuple(claimed), total=len(pile.kept), book=pile.book, pages=pile.texts))
    frame = Frame(pages=pile.texts, numbers=pile.numbers)
    step("render")
    titles = [(page.title, page.path) for page in pages]
    words = pile.texts.texts
    shown = shown_on(pages)
    told = Telling(titles, shown, tuple(notice(words)), words.last_step)
    supporting = by_article(claimed, pile.kept)
    account = account_of(pile, list(map(listed_alone, pile.kept, supporting)), told)
    subject = common_subject(heading for article in pile.kept for heading in article.brief.headings)
    listed = tuple(Entry(title=page.title, path=page.path, description=page.description) for page in pages)
    lead = words.home_lead.format(subject=subject)
    title = subject[:1].upper() + subject[1:]
    clinicians = (MADE_PATH, words.clinician_text)
    home = home_page(
        Home(title=title, lead=lead, status=notice(words), pages=listed, groups={}, clinicians=clinicians), pile.texts
    )
    rendered = [
        render_page(page, frame, links=overview_links(page.path, titles, words.conditions_lead)) for page in pages
    ]
    stated = statement_pages("", pile.texts)
    held = {article.document.source: article.brief.held for article in pile.kept}
    about = (sources_page(account, frame), made_page(account), held_page(account, held, frame), *stated)
    files = (home, *rendered, *about, search_words(None))
    step("ledger")
    return Made(build_of(pile, files, titles, partial(ledger_of_pile, pile, supporting, shown), {}), None)


def listed_alone(article: Article, claimed: Sequence[Claimed]) -> Listed:
    """Return an article as the list of the articles shows it where nobody decided on anything."""
    return Listed(document=article.document, title=article.brief.title, tallies=article.brief.tallies, claimed=claimed)
