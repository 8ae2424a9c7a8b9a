"""Every heading has an id of its own that somebody chose: one that a builder numbers moves when a heading is added."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from winnow.core.editorial import Block
from winnow.core.outline import Heading, bare_ids, outline
from winnow.core.problems import Problem
from winnow.core.records import OutputFile

CHOOSE = "Add one behind the heading, in braces: {#like-this}"
RENAME = (
    "Rename one: the ids are those of the sections in editorial/topics.yml, of the blocks at the top of their files in "
    "editorial/blocks/, and of the words in editorial/glossary.yml"
)


def shared_id(first: Heading, other: Heading, page: str) -> Problem:
    """Return the problem of two headings with one id."""
    what = f"the id `{other.id}` of “{other.title}” is also that of “{first.title}” on line {first.line}"
    return Problem(where=f"docs/{page}, line {other.line}", what=what, mend=RENAME)


def without_id(heading: Heading, where: str) -> Problem:
    """Return the problem of a heading that declares no id."""
    return Problem(where=where, what=f"the heading “{heading.title}” has no id", mend=CHOOSE)


def heading_problems(files: Sequence[OutputFile], blocks: Sequence[Block]) -> Iterator[Problem]:
    """Yield headings without an id, each where it is written, and ids that two headings of a page share."""
    lines = [(block, heading) for block in blocks for heading in outline(block.body) if not heading.id]
    told = {heading.title for _, heading in lines}
    for block, heading in lines:
        yield without_id(heading, f"{block.name}, line {heading.line} of the text")
    for file in files:
        seen: dict[str, Heading] = {}
        for heading in outline(file.text) if file.path.endswith(".md") else ():
            if not heading.id:
                if heading.title not in told:
                    yield without_id(heading, f"docs/{file.path}, line {heading.line}")
            elif heading.id in seen:
                yield shared_id(seen[heading.id], heading, file.path)
            seen.setdefault(heading.id, heading)
        for name in bare_ids(file.text):
            if name in seen:
                place = f"docs/{file.path}, line {seen[name].line}"
                what = f"the id `{name}` of “{seen[name].title}” is also that of another place on the page"
                yield Problem(where=place, what=what, mend=RENAME)
