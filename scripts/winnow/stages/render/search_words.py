"""The file that the search of the site reads beside its index: the words that mean the same, and common slips."""

from __future__ import annotations

import json

from winnow.core.editorial import Editorial
from winnow.core.ids import slug
from winnow.core.records import OutputFile

SEARCH_WORDS = "search-words.json"
"""Path under docs; the search script asks for it by this name when a reader first searches."""


def search_words(editorial: Editorial | None) -> OutputFile:
    """Return the glossary as JSON: its page, and each term with meaning, synonyms, slips and place on that page.

    Without decisions there is no glossary: the file is there all the same, so that asking for it is no error.
    """
    page, words = "", []
    if editorial:
        glossary = editorial.glossary
        page = glossary.page.removesuffix(".md") + "/"
        words = [
            {
                "term": row.term,
                "plain": row.plain,
                "also": row.synonyms,
                "misspelt": row.misspelt,
                "at": f"#{slug(row.term)}",
            }
            for row in sorted(glossary.terms, key=lambda row: (row.term.lower(), row.term))
        ]
    rows = ",\n".join(json.dumps(word, ensure_ascii=False) for word in words)
    text = f'{{"page": {json.dumps(page)}, "words": [\n{rows}\n]}}\n'
    return OutputFile(path=SEARCH_WORDS, text=text)
