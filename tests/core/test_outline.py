"""The headings of a page: found where Markdown shows them, with the ids that links lead to."""

from __future__ import annotations

import pytest

from winnow.core.outline import bare_ids, outline


def found(text: str) -> list[tuple[str, str, int]]:
    """Return id, title and line of every heading of a text."""
    return [(heading.id, heading.title, heading.line) for heading in outline(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# Risks {#top}", [("top", "Risks", 1)]),
        ("## Risks { #top .wide }", [("top", "Risks", 1)]),
        ("### Risks", [("", "Risks", 1)]),
        ("## Risks[^1] {#a}", [("a", "Risks", 1)]),
        ('## <span id="old"></span>Risks {#new}', [("new", "Risks", 1)]),
        ('<h2 id="risks">Risks</h2>', [("risks", "Risks", 1)]),
        ("<h2>Risks</h2>", [("", "Risks", 1)]),
        ("drip {#drip}\n:   A way in.", [("drip", "drip", 1)]),
        ("    ### In a box {#box}", [("box", "In a box", 1)]),
        (r"\# no heading", []),
        (r"what a \{\#brace\}", []),
        ("```\n# a comment\n```\n## After {#after}", [("after", "After", 4)]),
        ("---\ntitle: x # {#no}\n# comment\n---\n# Yes {#yes}", [("yes", "Yes", 5)]),
        ("---\nno end of the front matter\n# Yes {#yes}", [("yes", "Yes", 3)]),
        ("", []),
    ],
)
def test_headings_are_found(text: str, expected: list[tuple[str, str, int]]) -> None:
    """Headings, headings in HTML and words that are explained; not what is escaped, in code or in front matter."""
    assert found(text) == expected


def test_other_ids_are_told_apart() -> None:
    """An anchor of an old heading or of a cited sentence is an id, but no heading."""
    text = '## <span id="old"></span>Risks {#new}\n- <span id="s-01"></span>Line 1\n<div class="x" id="box">'
    assert bare_ids(text) == ("old", "s-01", "box")
