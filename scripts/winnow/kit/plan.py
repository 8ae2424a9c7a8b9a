"""What the kit is made of: topics with links and words, audiences, and what stands at the end of every message."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from winnow.core.editorial import (
    AudienceRow,
    Block,
    Editorial,
    Kit,
    KitTopicRow,
    Said,
    Site,
    crisis_markup,
    crisis_words,
    emergency_markup,
    said,
)
from winnow.core.editorial.kit import SaidRow
from winnow.core.links import Links, page_of
from winnow.core.problems import ContentError, Problem

MONTHS = "January February March April May June July August September October November December".split()


@dataclass(frozen=True, slots=True, kw_only=True)
class Short:
    """A short path of the site and the page that it leads to."""

    path: str
    """Path behind the address of the site: `/k/side-effects/`."""
    page: str
    """Path of the page under docs, without a heading: `guide/safety.md`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """A subject that a clinician sends a link about."""

    id: str
    title: str
    about: str
    """What it is about, in the middle of a sentence."""
    link: str
    """The short link in full."""
    page: str
    """Path of the page under docs."""
    says: tuple[Said, ...]
    """What a message says in itself."""
    blocks: tuple[Block, ...]
    """What the handout adds."""
    checked: str
    """Latest date on which a fact of it was checked, in full."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Everything that messages, codes, handouts and the page for clinicians are made from."""

    title: str
    """Name of the guide."""
    topics: tuple[Topic, ...]
    audiences: tuple[AudienceRow, ...]
    crisis: str
    """Where to get help in a crisis, as plain words."""
    crisis_markup: str
    """The same as HTML, with numbers that a phone can call."""
    status: str
    """Who has not reviewed it, and what it is."""
    review: str
    """The review status alone."""
    site: Site
    kit: Kit


def shorts_of(links: Links) -> tuple[Short, ...]:
    """Return the short paths of a site, each with the page that it ends at, whatever has moved since."""
    return tuple(Short(path=each.source, page=page_of(links.end(each.source))) for each in links.short)


def link_of(site: Site, short: str) -> str:
    """Return the short link in full."""
    return site.address + short.lstrip("/")


def fill(text: str, values: Mapping[str, str], where: str) -> str:
    """Return a text with its names in braces filled in.

    Raises ContentError where it names something else, or a brace stands alone.
    """
    try:
        return text.strip().format_map(dict(values))
    except (KeyError, ValueError, IndexError, AttributeError) as error:
        known = ", ".join(f"{{{name}}}" for name in values)
        what, mend = f"names {error} in braces, which is not known", f"Known here: {known}"
        raise ContentError(Problem(where=where, what=what, mend=mend)) from error


def words_of(rows: Sequence[SaidRow], editorial: Editorial) -> tuple[Said, ...]:
    """Return the sentences that rows of the kit take over; what cannot be found was told when they were read."""
    return tuple(found for row in rows if isinstance(found := said(row, editorial), Said))


def checked_on(names: Sequence[str], editorial: Editorial) -> str:
    """Return the latest date on which one of some facts was checked, in full; empty where there is no fact."""
    latest = max((editorial.facts[name].checked for name in names), default=None)
    return f"{latest.day} {MONTHS[latest.month - 1]} {latest.year}" if latest else ""


def topic_of(row: KitTopicRow, site: Site, editorial: Editorial) -> Topic:
    """Return a topic with its words."""
    says = words_of(row.says, editorial)
    blocks = {block.head.id: block for block in editorial.blocks}
    chosen = tuple(blocks[name] for name in row.handout if name in blocks)
    names = [name for each in says for name in each.facts] + [name for block in chosen for name in block.head.facts]
    return Topic(
        id=row.id,
        title=row.title,
        about=row.about,
        link=link_of(site, row.short),
        page=row.page,
        says=says,
        blocks=chosen,
        checked=checked_on(names, editorial),
    )


def missing(editorial: Editorial) -> list[Problem]:
    """Return the files that a kit cannot be made without."""
    wanted = {
        "kit.yml": (editorial.kit, "Add it: topics, audiences, and what the page for clinicians says"),
        "site.yml": (editorial.site, "Add it, with the address of the site and the country of its readers"),
    }
    return [Problem(where=name, what="is missing", mend=mend) for name, (found, mend) in wanted.items() if not found]


def plan_of(editorial: Editorial) -> Plan:
    """Return what the kit is made of.

    Raises ContentError where a file of it is missing, or a text names something that is not known.
    """
    kit, site = editorial.kit, editorial.site
    if kit is None or site is None:
        raise ContentError(*missing(editorial))
    review = editorial.guide.notice_title.rstrip(".")
    values = {"crisis": crisis_words(site.country.crisis), "emergency": site.emergency}
    marked = {"crisis": crisis_markup(site.country.crisis), "emergency": emergency_markup(site)}
    return Plan(
        title=editorial.guide.title,
        topics=tuple(topic_of(row, site, editorial) for row in kit.rows.topics),
        audiences=tuple(kit.rows.audiences),
        crisis=fill(kit.rows.crisis, values, kit.where("crisis")),
        crisis_markup=fill(kit.rows.crisis, marked, kit.where("crisis")),
        status=fill(kit.rows.status, {"review": review}, kit.where("status")),
        review=review,
        site=site,
        kit=kit,
    )
