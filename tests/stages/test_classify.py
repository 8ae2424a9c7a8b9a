"""A sentence's topic comes from what it asserts, the heading that it stands under and its words, in that order."""

from __future__ import annotations

from dataclasses import replace

import pytest

from building import block, judged
from winnow.core.records import Claimed, Topic
from winnow.core.rulebook import Rulebook
from winnow.rules.likeness import said_by
from winnow.stages.classify import classify, headed
from winnow.stages.group import group, wording


def sorted_in(text: str, book: Rulebook, *, heading: str = "", question: str = "") -> Claimed:
    """Return a sentence with its topic, from where it stands and what it says."""
    item = judged(text, under=block(heading=heading, question=question))
    claims = group([item], book)[0]
    said = replace(said_by(item.id, wording(item), book), headed=headed(item, book))
    return classify(item, claims, said, book)


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Ketamine is thought to block NMDA receptors.", Topic.MECHANISM),
        ("Bipolar disorder is a mental health condition that affects millions of people worldwide.", Topic.CONDITIONS),
        ("The infusion is given through a vein over about 40 minutes.", Topic.TREATMENT),
        ("Some people feel less depressed within hours or days of an infusion.", Topic.BENEFITS),
        ("Common side effects include nausea and dizziness.", Topic.SAFETY),
    ],
)
def test_an_assertion_decides_without_a_heading(text: str, topic: Topic, book: Rulebook) -> None:
    """Where an article has no headings, its sentences are sorted all the same."""
    assert sorted_in(text, book).topic is topic


def test_safety_under_a_heading_of_benefits_is_safety(book: Rulebook) -> None:
    """One heading can cover two pages: `Benefits and Challenges`."""
    text = "However, challenges persist, including the need to mitigate potential risks such as abuse."
    assert sorted_in(text, book, heading="Benefits and Challenges").topic is Topic.SAFETY


def test_a_heading_decides_where_the_sentence_is_silent(book: Rulebook) -> None:
    """A sentence without a word of any topic belongs to the heading it stands under."""
    text = "Most of them went home within the hour."
    assert sorted_in(text, book, heading="Side Effects and Risks").topic is Topic.SAFETY
    assert sorted_in(text, book, heading="How Does It Work?").topic is Topic.MECHANISM


def test_a_question_counts_as_a_heading(book: Rulebook) -> None:
    """The answer to a question about side effects is about side effects."""
    text = "Most of them went home within the hour."
    assert sorted_in(text, book, heading="Overview", question="What are the side effects?").topic is Topic.SAFETY


def test_a_sentence_without_a_hint_has_a_topic_all_the_same(book: Rulebook) -> None:
    """Nothing that supports a claim is lost for want of a page."""
    assert sorted_in("Tuesdays are quiet.", book).topic is Topic.TREATMENT


def test_a_sentence_with_a_condition_alone_is_about_conditions(book: Rulebook) -> None:
    """Naming an illness is a hint where there is no other."""
    found = sorted_in("Bipolar disorder has a long history.", book)
    assert (found.topic, found.conditions) == (Topic.CONDITIONS, ("bipolar-disorder",))


def test_the_section_is_one_of_the_topic(book: Rulebook) -> None:
    """A sentence of a known kind stands under the heading that was planned for it."""
    found = sorted_in("Common side effects include nausea and dizziness.", book)
    assert book.section_topics[found.section] == Topic.SAFETY
