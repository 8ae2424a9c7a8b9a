"""What a guide says in its own voice: the pages of the automatic layer and their texts, read from `pages.yml`."""

from __future__ import annotations

from winnow.core.checked import Checked


class PageRow(Checked):
    """A page of the guide."""

    topic: str
    path: str
    title: str
    description: str


class PartTexts(Checked):
    """The words of the parts that every page has."""

    audience: str
    status: str
    minutes: str
    about_link: str
    about_title: str
    about: str
    about_automatic: str
    reviewed_by: str
    last_review: str
    changed: str
    checked: str
    time: str
    articles_title: str
    articles_note: str
    articles_lead: str
    articles_summary: str
    references_title: str
    secondary: str
    references_page_title: str
    references_page_description: str
    references_page_lead: str


class PageTexts(Checked):
    """The sentences that the program itself says."""

    notice_title: str
    notice: str
    nothing: str
    condition_lead: str
    condition_none: str
    conditions_lead: str
    not_said: str
    not_said_text: str
    faq_lead: str
    home_lead: str
    home_ways: str
    home_pages: str
    referred: str
    referred_text: str
    helps: str
    helps_text: str
    risks: str
    risks_text: str
    clinician: str
    clinician_text: str
    sources_title: str
    sources_description: str
    sources_lead: str
    sources_unknown: str
    about_menu: str
    made_title: str
    made_description: str
    last_step: str
    last_step_edited: str
    held_title: str
    held_description: str
    held_lead: str
    held_none: str


class PartRow(Checked):
    """A part that stands on every page of a guide made from articles alone."""

    id: str
    title: str
    body: str


class StatementRow(Checked):
    """A page of the program's own words."""

    path: str
    title: str
    description: str
    body: str


class PageFile(Checked):
    """The pages and the texts."""

    automatic: list[PartRow]
    statements: list[StatementRow]
    contact_known: str
    contact_none: str

    pages: list[PageRow]
    other_section: str
    parts: PartTexts
    texts: PageTexts

    def path(self, topic: str) -> str:
        """Return the path of the page of a topic."""
        return next(page.path for page in self.pages if page.topic == topic)
