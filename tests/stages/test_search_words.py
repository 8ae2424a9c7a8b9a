"""The words that the search of the site reads beside its index."""

from __future__ import annotations

import json

from winnow.edges.editorial import read_editorial
from winnow.edges.project import ROOT
from winnow.stages.render.search_words import search_words


def test_every_term_of_the_glossary_is_there_with_its_synonyms_and_slips() -> None:
    """The search knows each term, what else it is called, how it is misspelt, and where it stands."""
    editorial = read_editorial(ROOT / "editorial")
    made = json.loads(search_words(editorial).text)
    assert made["page"] == "guide/glossary/"
    rows = {word["term"]: (word["also"], word["misspelt"]) for word in made["words"]}
    assert rows == {row.term: (row.synonyms, row.misspelt) for row in editorial.glossary.terms}
    assert next(word["at"] for word in made["words"] if word["term"] == "side effect") == "#side-effect"


def test_without_decisions_the_file_is_there_and_empty() -> None:
    """A guide without a glossary has the file all the same, so that a search asks for nothing that is missing."""
    assert json.loads(search_words(None).text) == {"page": "", "words": []}
