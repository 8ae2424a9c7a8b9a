"""The page that explains words: a list of terms with their meanings, in the order of the alphabet."""

from __future__ import annotations

from winnow.core.editorial import Editorial, TermRow
from winnow.core.guide import PartTexts
from winnow.core.ids import slug
from winnow.core.markdown import escape_inline
from winnow.core.records import OutputFile
from winnow.stages.render.page import front_matter
from winnow.stages.render.parts import Age, about_lines, front_rows, status_lines


def term_lines(row: TermRow) -> list[str]:
    """Return a term with its meaning and the words that go with it."""
    meaning = escape_inline(row.plain)
    related = f" Related words: {escape_inline(', '.join(row.synonyms))}." if row.synonyms else ""
    return [f"{escape_inline(row.term)} {{#{slug(row.term)}}}", f":   {meaning}{related}", ""]


def glossary_page(editorial: Editorial, texts: PartTexts) -> OutputFile:
    """Return the page of the words that the glossary explains."""
    glossary = editorial.glossary
    body = [escape_inline(glossary.lead), ""]
    for row in sorted(glossary.terms, key=lambda row: (row.term.lower(), row.term)):
        body += term_lines(row)
    age = Age(changed=editorial.guide.updated, checked=None)
    lines = front_matter(glossary.title, glossary.description, *front_rows(body, age))
    lines += [f"# {escape_inline(glossary.title)} {{#top}}", "", *status_lines(body, texts), *body]
    lines += about_lines(body, age, texts)
    return OutputFile(path=glossary.page, text="\n".join(lines).rstrip("\n") + "\n")
