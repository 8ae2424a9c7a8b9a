"""The guide that people decided on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from winnow.core.editorial import Editorial
from winnow.core.guide import PageFile
from winnow.core.records import OutputFile
from winnow.kit.page import CLINICIANS_PATH, clinician_page
from winnow.kit.plan import plan_of
from winnow.pipeline.account import account_of, build_of, ledger_as_decided, listed_as_decided
from winnow.pipeline.pile import Made, Pile, Telling, claim_sentences
from winnow.stages.decide import decide
from winnow.stages.render.about import HELD_PATH, MADE_PATH, made_page, sources_page
from winnow.stages.render.addresses import addressed
from winnow.stages.render.glossary import glossary_page
from winnow.stages.render.guide import Support, notice_lines, render_guide_page
from winnow.stages.render.held import held_claims_page
from winnow.stages.render.home import Entry, Home, home_page
from winnow.stages.render.notes import REFERENCES_PATH
from winnow.stages.render.page import Frame
from winnow.stages.render.queue import QUEUE_TITLE, queue_page
from winnow.stages.render.references import references_page
from winnow.stages.render.search_words import search_words
from winnow.stages.render.statements import statement_pages


def edited_home(
    editorial: Editorial, listed: Sequence[Entry], groups: Mapping[str, str], texts: PageFile
) -> OutputFile:
    """Return the home page of a guide that people decided on."""
    guide, kit = editorial.guide, editorial.kit
    clinicians = (CLINICIANS_PATH, kit.rows.page.card) if kit else (MADE_PATH, texts.texts.clinician_text)
    home = Home(
        title=guide.home_title,
        lead=guide.home_lead.strip(),
        status=notice_lines(editorial),
        pages=listed,
        groups=groups,
        clinicians=clinicians,
    )
    return home_page(home, texts)


def kit_pages(editorial: Editorial, texts: PageFile) -> tuple[OutputFile, ...]:
    """Return the page for clinicians, nothing where there is no referral kit."""
    if editorial.kit is None:
        return ()
    more = ((texts.texts.made_title, MADE_PATH), (texts.texts.held_title, HELD_PATH))
    return (clinician_page(plan_of(editorial), editorial, REFERENCES_PATH, more),)


def build_edited(pile: Pile, editorial: Editorial, *, show_queue: bool) -> Made:
    """Return the guide that people decided on, with what nobody has decided on in the queue.

    Where `show_queue`, the queue stands on a page of its own, marked as not yet reviewed; it is never published.
    """
    automatic = claim_sentences(pile.kept, pile.book)
    decided = decide(pile.judged, automatic, editorial, pile.book)
    support = Support(editorial, tuple(decided.claimed.values()), pile.numbers, pile.texts.parts)
    explained = [editorial.glossary] if editorial.glossary.terms else []
    rendered = [render_guide_page(plan, support) for plan in editorial.pages]
    rendered += [glossary_page(editorial, pile.texts.parts) for _ in explained]
    rows = [(plan.title, plan.page, plan.description, plan.menu) for plan in editorial.pages]
    rows += [(row.title, row.page, row.description, row.menu) for row in explained]
    listed = tuple(Entry(title=title, path=path, description=text) for title, path, text, _ in rows)
    titles = [(title, path) for title, path, _, _ in rows]
    groups = {path: group for _, path, _, group in rows if group}
    home = edited_home(editorial, listed, groups, pile.texts)
    shown = {
        item.judged.id: editorial.shown_in(editorial.claims[name]).page
        for item in decided.claimed.values()
        for name in item.claims[:1]
    }
    told = Telling(titles, shown, tuple(notice_lines(editorial)), pile.texts.texts.last_step_edited.strip())
    account = account_of(pile, listed_as_decided(pile, decided), told)
    frame = Frame(pages=pile.texts, numbers=pile.numbers)
    held = held_claims_page(editorial, decided.judged, pile.numbers, pile.book, pile.texts)
    references = references_page(editorial, pile.texts.parts)
    waiting = (queue_page(decided.queue),) if show_queue and decided.queue else ()
    stated = statement_pages(editorial.site.contact if editorial.site else "", pile.texts)
    about = (sources_page(account, frame), made_page(account), held, references, *stated)
    clinicians = kit_pages(editorial, pile.texts)
    files = addressed((home, *rendered, *waiting, *clinicians, *about), editorial.links, pile.by_hand)
    files = (*files, search_words(editorial))
    titles = titles + [(editorial.kit.rows.page.title, page.path) for page in clinicians if editorial.kit]
    titles = titles + [(QUEUE_TITLE, page.path) for page in waiting]
    ledger = partial(ledger_as_decided, pile, decided, shown)
    return Made(build_of(pile, files, titles, ledger, groups), decided)
