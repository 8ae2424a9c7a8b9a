"""Every heading has an id of its own; one that lacks it, or shares it, is named."""

from __future__ import annotations

from dataclasses import replace

from deciding import editorial
from winnow.checks.headings import heading_problems
from winnow.core.editorial import Block
from winnow.core.records import OutputFile


def said(text: str, *blocks: Block) -> list[str]:
    """Return what is said of a page."""
    return [str(problem) for problem in heading_problems([OutputFile(path="guide/a.md", text=text)], blocks)]


def test_headings_with_ids_of_their_own_are_fine() -> None:
    """The same title may stand twice, as long as the ids differ."""
    assert said("# A {#top}\n## Risks {#risks}\n## Risks {#more-risks}\n") == []


def test_a_heading_without_an_id_is_named() -> None:
    """A builder would number it, and the number moves when a heading is added above it."""
    assert said("# A {#top}\n\n## Risks\n") == [
        "docs/guide/a.md, line 3: the heading “Risks” has no id. Add one behind the heading, in braces: {#like-this}"
    ]


def test_an_id_that_two_headings_share_is_named() -> None:
    """The message names both headings and where ids are given."""
    (message,) = said("# A {#top}\n## Risks {#risks}\n## Dangers {#risks}\n")
    assert message.startswith(
        "docs/guide/a.md, line 3: the id `risks` of “Dangers” is also that of “Risks” on line 2. Rename one"
    )


def test_an_anchor_with_the_id_of_a_heading_is_named() -> None:
    """A link would land at whichever comes first."""
    (message,) = said('# A {#top}\n## Risks {#risks}\n<span id="risks"></span>\n')
    assert "line 2: the id `risks` of “Risks” is also that of another place" in message


def test_a_heading_of_a_block_is_named_once_in_its_own_file() -> None:
    """A block stands on many pages; what is wrong with it is mended in one place."""
    block = replace(editorial().blocks[0], body="Text.\n\n### Ask if:\n", name="blocks/help.md")
    assert said("# A {#top}\n### Ask if:\n", block) == [
        (
            "blocks/help.md, line 3 of the text: the heading “Ask if:” has no id. "
            "Add one behind the heading, in braces: {#like-this}"
        )
    ]
