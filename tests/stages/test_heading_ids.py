"""Headings of the automatic layer: each has an id of its own, whatever questions the articles ask."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from winnow.core.ids import slug
from winnow.core.records import Section
from winnow.stages.render.page import heading_ids, section_lines

PARTS = ["## When to get help {#when-to-get-help}", "", "Call."]


def asked(*questions: str) -> list[str]:
    """Return the ids of sections with these questions as their titles."""
    return heading_ids([Section(id=slug(text), title=text, statements=()) for text in questions], PARTS)


def test_an_id_is_its_title_in_small_letters() -> None:
    """A link says what it leads to."""
    assert asked("Does it hurt?", "How long?") == ["does-it-hurt", "how-long"]


def test_two_long_questions_that_begin_alike_have_two_ids() -> None:
    """An id is cut at 60 characters; what is cut still counts."""
    begin = "What happens to people who have had this treatment many times over "
    one, other = asked(f"{begin} years?", f"{begin} months?")
    assert one != other


def test_a_question_that_a_part_of_the_page_has_as_its_id_gives_way() -> None:
    """The parts on every page keep their ids, and so does the top."""
    assert not {"when-to-get-help", "top", "notes"} & set(asked("When to get help?", "Top?", "Notes"))


@given(st.lists(st.text(max_size=80), unique_by=lambda text: " ".join(text.split()).casefold(), max_size=8))
def test_no_two_headings_share_an_id(questions: list[str]) -> None:
    """In any script, of any length."""
    ids = asked(*questions)
    assert len(set(ids)) == len(ids)


def test_the_id_stands_behind_the_title() -> None:
    """As Markdown that every builder reads."""
    section = Section(id="pain", title="Pain?", statements=())
    assert section_lines(section, "pain", 1)[0] == "## Pain? {#pain}"
