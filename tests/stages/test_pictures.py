"""Drawings show what the words beside them say, and nothing that a strict policy forbids."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

import pytest

from deciding import editorial, made, sources
from winnow.core.editorial import tags_in
from winnow.stages.render.pictures import ICONS, people, steps, strength


def test_seven_in_ten_fill_seven_people() -> None:
    """63 of 91 is about 7 in 10."""
    drawing = people(63, 91)
    assert drawing.split('class="on"')[1].count("zM") + 1 == 2 * 7
    assert drawing.split('class="off"')[1].split("/>")[0].count("zM") + 1 == 2 * 3


@pytest.mark.parametrize(("count", "total"), [(0, 91), (1, 91), (41, 91), (91, 91)])
def test_there_are_always_ten_people(count: int, total: int) -> None:
    """A person of whom half is filled has an outline too."""
    full = round(2 * 10 * count / total) // 2
    assert people(count, total).count("a5.5 5.5 0 0 1 11 0") == 10
    assert full <= 10


def test_people_agree_with_the_words_of_the_table() -> None:
    """Each row says `N in M`, near the count of its fact, and as many people of ten are filled, to the nearest half."""
    page = next(file.text for file in made(*sources()).build.files if file.path == "guide/safety.md")
    rows = [line for line in page.splitlines() if line.startswith("|") and "<svg" in line]
    block = next(block for block in editorial().blocks if block.head.picture == "people")
    facts = [tags_in(line)[0] for _, line in block.lines if line.startswith("|") and tags_in(line)]
    assert len(rows) == len(facts) == 14
    for row, fact in zip(rows, facts, strict=True):
        said = re.search(r"(\d+)(?: to (\d+))? in (\d+)", row)
        count = re.search(r"\((\d+) of (\d+)\)", editorial().facts[fact].number or "")
        assert said
        assert count
        share = (int(said[1]) + int(said[2] or said[1])) / 2 / int(said[3])
        assert abs(share - int(count[1]) / int(count[2])) < 0.03
        assert people(int(count[1]), int(count[2])) in row


def test_each_page_of_a_condition_shows_how_strong_its_evidence_is() -> None:
    """The strip that the table of all conditions shows stands on the page of the condition too, before its label."""
    files = {file.path: file.text for file in made(*sources()).build.files}
    names = {"depression": "EV-trd-iv", "bipolar-disorder": "EV-bipolar-depression", "chronic-pain": "EV-chronic-pain"}
    names |= {name: f"EV-{name}" for name in ("ptsd", "anxiety", "ocd")}
    for name, fact in names.items():
        row = editorial().facts[fact]
        assert f"{strength(row.strength or 0)} **{row.label}.**" in files[f"guide/conditions/{name}.md"]


@pytest.mark.parametrize("level", range(5))
def test_boxes_are_filled_from_the_left(level: int) -> None:
    """None for no evidence, all four for strong evidence."""
    boxes = {path.get("class"): path.get("d", "").count("M") for path in ET.fromstring(strength(level))}  # noqa: S314
    assert boxes == {name: count for name, count in (("off", 4 - level), ("on", level)) if count}


def test_no_condition_is_drawn_as_strong() -> None:
    """How sure anyone can be is very low even where there is some evidence, so no strip is more than half full."""
    levels = [fact.strength for fact in editorial().facts.values() if fact.strength is not None]
    assert levels
    assert max(levels) == 2


@pytest.mark.parametrize("drawing", [people(3, 9), strength(2), steps("A visit", list(ICONS))])
def test_a_drawing_is_valid_and_carries_no_style(drawing: str) -> None:
    """Markup that parses; no style attribute, script or address."""
    tree = ET.fromstring(drawing)  # noqa: S314
    assert not [element for element in tree.iter() if {"style", "href", "onclick"} & set(element.attrib)]
    assert tree.get("role") == "img" or tree.get("aria-hidden") == "true"


def test_the_steps_of_a_visit_have_a_drawing_each() -> None:
    """As many icons as steps, so that the numbers agree."""
    block = next(block for block in editorial().blocks if block.head.picture == "steps")
    assert len(block.head.icons) == len(re.findall(r"^\d+\. ", block.body, re.MULTILINE))
