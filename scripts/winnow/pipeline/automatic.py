"""The guide that a program makes of the articles alone."""

from __future__ import annotations

from winnow.core.records import (
    Action,
    Kind,
)
from winnow.core.subject import common_subject
from winnow.pipeline.account import account_of, build_of
from winnow.pipeline.pile import Made, Pile, Step, Telling, claim_sentences, quietly
from winnow.stages.compose import Guide, compose
from winnow.stages.compose.guide import shown_on
from winnow.stages.render.about import MADE_PATH, held_page, made_page, sources_page
from winnow.stages.render.home import Entry, Home, home_page
from winnow.stages.render.menu import overview_links
from winnow.stages.render.page import Frame, notice, render_page
from winnow.stages.render.search_words import search_words
from winnow.stages.render.statements import statement_pages


def build_automatic(pile: Pile, step: Step = quietly) -> Made:
    """Return the guide that a program can make of the articles alone."""
    judged = pile.judged
    claimed = claim_sentences(pile.kept, pile.book, step)
    step("compose")
    pages = compose(Guide(claimed=tuple(claimed.values()), total=len(pile.kept), book=pile.book, pages=pile.texts))
    frame = Frame(pages=pile.texts, numbers=pile.numbers)
    step("render")
    titles = [(page.title, page.path) for page in pages]
    words = pile.texts.texts
    told = Telling(titles, shown_on(pages), tuple(notice(words)), words.last_step)
    account = account_of(pile, judged, claimed, told)
    headings = (item.clean for item in judged if item.action is Action.STRUCTURE and item.kind is not Kind.QUESTION)
    subject = common_subject(headings)
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
    about = (sources_page(account, frame), made_page(account), held_page(account, frame), *stated)
    files = (home, *rendered, *about, search_words(None))
    step("ledger")
    return Made(build_of(pile, files, titles, account, {}), None)
