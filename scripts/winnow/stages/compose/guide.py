"""The pages of the automatic layer: one per topic, one per condition that the articles cover, one of questions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from winnow.core.citing import citations
from winnow.core.guide import PageFile
from winnow.core.ids import content_id, slug
from winnow.core.records import Claimed, Page, Section, Statement, Topic
from winnow.core.rulebook import Rulebook
from winnow.core.text import content_stems, fold
from winnow.stages.compose.select import choose, judged_statement, place_key, statements
from winnow.stages.compose.wording import can_show, stands_alone

OTHER = "also-said"
SAME_QUESTION = 0.6
"""Share of content words in common from which two questions are one."""


@dataclass(frozen=True, eq=False)
class Guide:
    """Everything that the pages are composed from."""

    claimed: tuple[Claimed, ...]
    """Every supporting sentence, in order of article and place."""
    total: int
    """Number of articles."""
    book: Rulebook
    pages: PageFile

    @cached_property
    def members(self) -> dict[str, list[Claimed]]:
        """The sentences of each claim."""
        found: dict[str, list[Claimed]] = defaultdict(list)
        for item in self.claimed:
            for claim in item.claims:
                found[claim].append(item)
        return found

    @cached_property
    def at(self) -> dict[tuple[str, int, int], Claimed]:
        """The sentences by article, block and place in the block."""
        return {place_key(item): item for item in self.claimed}

    @cached_property
    def about(self) -> dict[str, list[Claimed]]:
        """The sentences that name each health condition."""
        found: dict[str, list[Claimed]] = defaultdict(list)
        for item in self.claimed:
            for condition in dict.fromkeys(item.conditions):
                found[condition].append(item)
        return found

    @cached_property
    def homes(self) -> dict[str, tuple[Topic, str]]:
        """The topic and section of each claim: what its assertion says, or its sentences do."""
        known = {row.id: (row.topic, row.section) for row in self.book.assertion_rows}
        found: dict[str, tuple[Topic, str]] = {}
        for item in self.claimed:
            for claim in item.claims:
                if claim not in found:
                    found[claim] = known.get(claim.split(".")[0], (item.topic, OTHER))
        return found


def ordered_claims(claims: Sequence[str], book: Rulebook) -> list[str]:
    """Return claims in the order of their assertions, those without one last in the order in which they came."""
    order = {row.id: place for place, row in enumerate(book.assertion_rows)}
    return sorted(dict.fromkeys(claims), key=lambda claim: order.get(claim.split(".")[0], len(order)))


def sections_of(found: Sequence[tuple[str, Statement]], topic: Topic, guide: Guide) -> tuple[Section, ...]:
    """Return the statements of a page under the headings of its topic, in the order of the headings."""
    titles = {row.id: row.title for row in guide.book.sections if row.topic == topic} | {
        OTHER: guide.pages.other_section
    }
    by_section: dict[str, list[Statement]] = defaultdict(list)
    for section, statement in found:
        by_section[section if section in titles else OTHER].append(statement)
    return tuple(
        Section(id=name, title=title, statements=tuple(by_section[name]))
        for name, title in titles.items()
        if by_section[name]
    )


def select(claims: Sequence[str], guide: Guide) -> list[tuple[str, Statement]]:
    """Return the statements that say the given claims, with the section of each."""
    members = guide.members
    homes = guide.homes
    thin = frozenset(row.id for row in guide.book.assertion_rows if row.weak)
    chosen = choose(ordered_claims(claims, guide.book), members, guide.at, thin)
    return statements(chosen, {claim: homes[claim][1] for claim in claims}, members)


def topic_page(topic: Topic, guide: Guide) -> Page:
    """Return the page of one topic."""
    row = next(page for page in guide.pages.pages if page.topic == topic)
    claims = [claim for claim, (home, _) in guide.homes.items() if home == topic and not is_per_condition(claim, guide)]
    sections = sections_of(select(claims, guide), topic, guide)
    return Page(path=row.path, title=row.title, description=row.description, topic=topic, sections=sections)


def is_per_condition(claim: str, guide: Guide) -> bool:
    """Return whether a claim speaks of one condition, and so has a page of its own."""
    return "." in claim and claim.split(".")[1] in guide.book.condition_names


def covered_conditions(guide: Guide) -> dict[str, list[Claimed]]:
    """Return, for each condition that the articles name as a use, the sentences that do so."""
    found: dict[str, list[Claimed]] = {slug_: [] for slug_ in guide.book.condition_names}
    for item in guide.claimed:
        for claim in item.claims:
            name, _, condition = claim.partition(".")
            if name == "used-for" and condition in found:
                found[condition].append(item)
    return {condition: items for condition, items in found.items() if items}


def said_by(text: str, items: Sequence[Claimed]) -> Statement:
    """Return a sentence of the program itself, with the places that it counts."""
    return Statement(id=content_id(text), text=text, citations=citations(items))


def condition_page(condition: str, items: Sequence[Claimed], guide: Guide) -> Page:
    """Return the page of one condition: how many articles name it, and what they say of it."""
    texts, name = guide.pages.texts, guide.book.condition_names[condition]
    articles = len({item.judged.sentence.source for item in items})
    shown = name[:1].lower() + name[1:] if not name[:2].isupper() else name
    lead = said_by(texts.condition_lead.format(n=articles, total=guide.total, condition=shown), items)
    claims = [claim for claim in guide.homes if is_per_condition(claim, guide) and claim.endswith("." + condition)]
    claims += [
        claim
        for item in guide.about[condition]
        if item.topic in {Topic.CONDITIONS, Topic.BENEFITS}
        for claim in item.claims
        if not is_per_condition(claim, guide) and len(item.conditions) == 1
    ]
    narrowed = Guide(claimed=tuple(guide.about[condition]), total=guide.total, book=guide.book, pages=guide.pages)
    found = select([claim for claim in dict.fromkeys(claims) if claim in narrowed.homes], narrowed)
    rest = tuple(statement for _, statement in found)
    none = (
        ()
        if rest
        else (Statement(id=content_id(texts.condition_none), text=texts.condition_none, citations=(), joined=True),)
    )
    use = Section(id="named-as-a-use", title="Named as a use", statements=(lead, *none))
    said = Section(id="what-the-articles-say", title="What the articles say", statements=rest)
    path = f"{guide.pages.path('conditions').removesuffix('index.md')}{condition}.md"
    description = f"What the articles say about the treatment and {shown}."
    return Page(
        path=path, title=name, description=description, topic=Topic.CONDITIONS, sections=(use, said) if rest else (use,)
    )


def faq_page(guide: Guide) -> Page:
    """Return the questions that the articles ask, each with the answer that follows it there."""
    row = next(page for page in guide.pages.pages if page.topic == "faq")
    answers: dict[str, list[Claimed]] = defaultdict(list)
    same: dict[str, str] = {}
    for item in guide.claimed:
        block = item.judged.sentence.block
        question = block.question or (block.heading if block.heading.endswith("?") else "")
        if question and can_show(item):
            if question not in same:
                same[question] = same_question(question, answers)
            answers[same[question]].append(item)
    sections = []
    for question, items in answers.items():
        shown = [
            judged_statement(item, citations([item]), joined=place > 0)
            for place, item in enumerate(able_answers(items))
        ]
        if shown:
            sections.append(Section(id=slug(question), title=question, statements=tuple(shown)))
    return Page(path=row.path, title=row.title, description=row.description, topic=Topic.FAQ, sections=tuple(sections))


def able_answers(items: Sequence[Claimed]) -> list[Claimed]:
    """Return an answer without a first sentence that leans on one that is not shown."""
    first_done: list[Claimed] = []
    for item in items:
        yes = fold(item.judged.clean).text.lower().startswith(("yes", "no"))
        if first_done or stands_alone(item) or yes:
            first_done.append(item)
    return first_done


def same_question(question: str, known: Mapping[str, object]) -> str:
    """Return the known question that asks the same, or the question itself."""
    stems = content_stems(question)
    for other in known:
        theirs = content_stems(other)
        if stems and len(stems & theirs) >= SAME_QUESTION * len(stems | theirs):
            return other
    return question


def compose(guide: Guide) -> tuple[Page, ...]:
    """Return the pages of the guide in the order of the menu, the conditions' own pages behind their overview."""
    pages: list[Page] = []
    for row in guide.pages.pages:
        topic = Topic(row.topic)
        if topic is Topic.FAQ:
            pages.append(faq_page(guide))
            continue
        pages.append(topic_page(topic, guide))
        if topic is Topic.CONDITIONS:
            pages += [condition_page(condition, items, guide) for condition, items in covered_conditions(guide).items()]
    return tuple(pages)


def shown_on(pages: Sequence[Page]) -> dict[str, str]:
    """Return the first page that shows or cites each sentence, by content id."""
    found: dict[str, str] = {}
    for page in pages:
        for section in page.sections:
            for statement in section.statements:
                for name in (statement.id, *(citation.id for citation in statement.citations)):
                    found.setdefault(name, page.path)
    return found
