"""The page that explains words: every term of the glossary once, in the order of the alphabet, with an id."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

import markdown
import pytest

from building import rules
from deciding import editorial, made, sources
from winnow.checks.links import anchors
from winnow.core.ids import slug
from winnow.stages.decide.sense import Reader

TERMS = editorial().glossary.terms


@cache
def page() -> str:
    """Return the page of the project."""
    return next(file.text for file in made(*sources()).build.files if file.path == "guide/glossary.md")


def test_every_term_is_explained_once() -> None:
    """Nobody finds a word twice, or not at all."""
    assert sorted(re.findall(r"^(\S.*) \{#[\w-]+\}\n:   ", page(), re.MULTILINE)) == sorted(row.term for row in TERMS)


def test_terms_stand_in_the_order_of_the_alphabet() -> None:
    """Whatever the order in the file, and whatever is written in capitals."""
    found = re.findall(r"^(\S.*) \{#[\w-]+\}\n:", page(), re.MULTILINE)
    assert found == sorted(found, key=str.lower)


@pytest.mark.parametrize("term", [row.term for row in TERMS])
def test_a_term_can_be_linked_to(term: str) -> None:
    """Its id is its name."""
    assert slug(term) in anchors(page())


def test_the_page_is_a_list_of_definitions() -> None:
    """What reads the page to a person can tell terms from their meanings."""
    html = markdown.markdown(page().split("---\n", 2)[2], extensions=["def_list", "attr_list", "admonition"])
    assert html.count("<dt id=") == html.count("<dd>") == len(TERMS)


def test_misspellings_are_not_shown() -> None:
    """They are there so that an article that has them is understood."""
    assert not [word for row in TERMS for word in row.misspelt if re.search(rf"\b{word}\b", page())]


def test_the_page_stands_in_the_menu_behind_the_questions() -> None:
    """Last of the pages of the guide, before those about it."""
    labels = [label for label, _ in made(*sources()).build.nav]
    place = labels.index("Questions and words/Words explained")
    assert labels[place - 1] == "Questions and words/Common questions"
    assert all(label == "For clinicians" or label.startswith("About/") for label in labels[place + 1 :])


def test_without_terms_there_is_no_page() -> None:
    """An empty list of words explains nothing."""
    glossary = editorial().glossary.model_copy(update={"terms": []})
    build = made(*sources(), decisions=replace(editorial(), glossary=glossary)).build
    assert "guide/glossary.md" not in {file.path for file in build.files} | {path for _, path in build.nav}


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("An IV infusion of ketamine", {"drip", "ketamine"}),
        ("Mood stabilizers such as lithium", {"mood stabilizer"}),
        ("The ketamin infussion", {"drip", "ketamine"}),
        ("Grade 3, with high pressure", set()),
        ("They were given Spravato.", {"esketamine"}),
    ],
)
def test_the_glossary_makes_words_one(text: str, terms: set[str]) -> None:
    """An article that says it in another word, in the plural or misspelt says the same; capitals count for GRADE."""
    assert Reader(rules(), TERMS).read(text).terms == terms
