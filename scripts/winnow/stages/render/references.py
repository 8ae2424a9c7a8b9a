"""The page of the references: every paper, label and guideline in full, with the id that the notes of pages lead to."""

from __future__ import annotations

from winnow.core.editorial import Editorial
from winnow.core.guide import PartTexts
from winnow.core.records import OutputFile
from winnow.stages.render.about import NO_SEARCH
from winnow.stages.render.notes import REFERENCES_PATH, reference_text
from winnow.stages.render.page import front_matter


def references_page(editorial: Editorial, texts: PartTexts) -> OutputFile:
    """Return the list of the references in the order of the alphabet."""
    rows = sorted((reference_text(row).lower(), name, row) for name, row in editorial.references.items())
    lines = front_matter(texts.references_page_title, texts.references_page_description, NO_SEARCH)
    lines += [f"# {texts.references_page_title} {{#top}}", "", texts.references_page_lead.format(n=len(rows)), ""]
    lines += [f'- <span id="ref-{name}"></span>{reference_text(row)}' for _, name, row in rows]
    return OutputFile(path=REFERENCES_PATH, text="\n".join(lines) + "\n")
