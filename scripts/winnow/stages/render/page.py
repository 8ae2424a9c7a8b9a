"""One page of the guide as Markdown, each statement with a note that leads to its places in the articles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from winnow.core.addresses import relative
from winnow.core.editorial.parts import HELP
from winnow.core.guide import PageFile, PageTexts, PartRow
from winnow.core.ids import content_id, slug
from winnow.core.markdown import escape_attribute, escape_inline, escape_line
from winnow.core.outline import outline
from winnow.core.records import Citation, OutputFile, Page, Section, Statement
from winnow.stages.render.parts import Age, about_lines, front_rows, levels

SOURCES_PATH = "about/sources.md"


@dataclass(frozen=True, slots=True)
class Frame:
    """What every page needs to know of the guide."""

    pages: PageFile
    numbers: dict[str, int]
    """Number of each article, from 1, by its name."""

    @property
    def texts(self) -> PageTexts:
        """The sentences that the program itself says."""
        return self.pages.texts

    @property
    def total(self) -> int:
        """Number of articles."""
        return len(self.numbers)


def front_matter(title: str, description: str, *extra: str) -> list[str]:
    """Return the lines that open a page."""
    return [
        "---",
        f"title: {escape_attribute(title)}",
        f"description: {escape_attribute(description)}",
        *extra,
        "---",
        "",
    ]


def notice(texts: PageTexts) -> list[str]:
    """Return the box that says who made the page and who did not check it."""
    return [f'!!! warning "{texts.notice_title}"', "", f"    {texts.notice.strip()}", ""]


def anchor(citation: Citation) -> str:
    """Return the id of a cited sentence on the sources page."""
    return f"s-{citation.id}"


def note(statement: Statement, page: Page, frame: Frame) -> str:
    """Return the text of a footnote: how many articles say it, and where."""
    link = relative(page.path, SOURCES_PATH)
    places = ", ".join(
        f"[article {frame.numbers[c.source]}, line {c.line}]({link}#{anchor(c)})" for c in statement.citations
    )
    said = "1 article says" if len(statement.citations) == 1 else f"{len(statement.citations)} articles say"
    return f"{said} this or part of it, of {frame.total}: {places}."


def heading_ids(sections: Sequence[Section], parts: Sequence[str]) -> list[str]:
    """Return an id for each section that no other heading has: a builder would number the second of two.

    `parts` are the lines of the page that have ids of their own.
    """
    taken = {"top", "notes", "about-this-page", *(heading.id for heading in outline("\n".join(parts)))}
    names: list[str] = []
    for section in sections:
        name = slug(section.id)
        name = f"{name}-{content_id(section.title)}" if name in taken else name
        taken.add(name)
        names.append(name)
    return names


def section_lines(section: Section, name: str, first_note: int) -> list[str]:
    """Return a section as Markdown; statements that go on from one another share a paragraph."""
    paragraphs: list[list[str]] = []
    number = first_note
    for statement in section.statements:
        mark = f"[^{number}]" if statement.citations else ""
        number += bool(statement.citations)
        if statement.joined and paragraphs:
            paragraphs[-1].append(escape_inline(statement.text) + mark)
        else:
            paragraphs.append([escape_line(statement.text) + mark])
    head = [f"## {escape_inline(section.title)} {{#{name}}}", ""]
    return [*head, *(line for parts in paragraphs for line in (" ".join(parts), ""))]


def cited(sections: Sequence[Section]) -> list[Statement]:
    """Return the statements that have a note, in order."""
    return [statement for section in sections for statement in section.statements if statement.citations]


def part_lines(row: PartRow) -> list[str]:
    """Return a part that no article gives; when to get help in its levels of urgency."""
    body = row.body.rstrip("\n").split("\n")
    return [f"## {row.title} {{#{row.id}}}", "", *(levels(body) if row.id == HELP else body), ""]


def render_page(page: Page, frame: Frame, *, links: Sequence[str] = ()) -> OutputFile:
    """Return a page of the guide as a Markdown file; `links` are lines of Markdown of the program's own."""
    body = [*links, ""] if links else []
    parts = [line for row in frame.pages.automatic for line in part_lines(row)]
    number = 1
    for section, name in zip(page.sections, heading_ids(page.sections, parts), strict=True):
        body += section_lines(section, name, number)
        number += len(cited([section]))
    if not page.sections:
        body += [frame.texts.nothing, ""]
    body += parts
    age = Age(changed=None, checked=None)
    lines = front_matter(page.title, page.description, *front_rows(body, age))
    lines += [f"# {escape_inline(page.title)} {{#top}}", "", *notice(frame.texts), *body]
    lines += about_lines(body, age, frame.pages.parts, by=frame.pages.parts.about_automatic)
    notes = [f"[^{n}]: {note(statement, page, frame)}" for n, statement in enumerate(cited(page.sections), start=1)]
    if notes:
        lines += ["## Notes {#notes}", "", *notes, ""]
    return OutputFile(path=page.path, text="\n".join(lines).rstrip("\n") + "\n")
