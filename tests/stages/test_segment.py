"""Titles, headings, questions and items are found in text that has no marks for them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from winnow.core.records import Block, BlockKind, Document
from winnow.stages.segment import segment

BODY = "Ketamine is a medicine that doctors have used for decades. It is given through a drip into a vein."


def blocks(text: str) -> tuple[Block, ...]:
    """Return the blocks of a text."""
    return segment(Document(source="a.txt", text=text, encoding="utf-8"))


def kinds(text: str) -> list[str]:
    """Return what the blocks of a text are."""
    return [str(block.kind) for block in blocks(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"How It Works\n\n{BODY}", ["title", "paragraph"]),
        (f"{BODY}\nConclusion\n{BODY}", ["paragraph", "heading", "paragraph"]),
        (f"The Title\n{BODY}\nConclusion\n{BODY}", ["title", "paragraph", "heading", "paragraph"]),
        (f"The Title\n{BODY}\nMechanism of Action:\n{BODY}", ["title", "paragraph", "heading", "paragraph"]),
        (f"Is It a Promising Option?\n\n{BODY}", ["title", "paragraph"]),
        (f"T\n\n{BODY}\n\nHow Does It Work?\n\n{BODY}", ["title", "paragraph", "heading", "paragraph"]),
        (
            f"T\n\n{BODY}\n\nFAQs\n\n1. How long does it last?\n{BODY}",
            ["title", "paragraph", "heading", "question", "paragraph"],
        ),
        (f"T\n\n{BODY}\n\nQ: Is it safe?\nA: {BODY}", ["title", "paragraph", "question", "paragraph"]),
        (f"T\n\n{BODY}\n\n- Wear earplugs.\n- Stay awake.", ["title", "paragraph", "item", "item"]),
    ],
)
def test_kinds_are_told_by_shape_and_by_what_follows(text: str, expected: list[str]) -> None:
    """A short line with a capital and no full stop heads what follows; a question in a list of questions is one."""
    assert kinds(text) == expected


def test_a_text_wrapped_at_a_fixed_width_is_joined() -> None:
    """Line ends in the middle of sentences mean nothing."""
    wrapped = (
        "How it works\n\nKetamine is a medicine that doctors have used for many years,\nand it is given through a drip "
        "into a vein by trained staff who\nwatch the blood pressure of the person all the time while "
        "it runs\nand for a while after."
    )
    assert kinds(wrapped) == ["title", "paragraph"]


def test_front_matter_is_no_text() -> None:
    """Settings between two lines at the start belong to the page and not to the article."""
    found = blocks(f"---\ntitle: A note\ntags: [a]\n---\n\n# How it works\n\n{BODY}")
    assert [block.note for block in found[:4]] == ["front-matter"] * 4
    assert found[4].kind is BlockKind.TITLE


@given(st.text(alphabet="ab. ?:-#\n\r\t\u00a0\u2028AB1", max_size=200))
def test_every_solid_character_is_in_exactly_one_block(text: str) -> None:
    """Blocks are in order, do not overlap, and leave nothing but white space between them."""
    found = blocks(text)
    place = 0
    for block in found:
        assert not text[place : block.span.start].strip()
        assert place <= block.span.start < block.span.end
        place = block.span.end
    assert not text[place:].strip()
