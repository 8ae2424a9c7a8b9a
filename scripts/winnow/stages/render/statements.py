"""The pages that say the same in every guide: accessibility and privacy."""

from __future__ import annotations

from winnow.core.guide import PageFile, StatementRow
from winnow.core.markdown import escape_inline
from winnow.core.records import OutputFile
from winnow.stages.render.page import front_matter


def statement_page(row: StatementRow, contact: str, texts: PageFile) -> OutputFile:
    """Return a page of the program's own words; `contact` is where to write to, empty where nobody said."""
    written = f"[{escape_inline(contact)}](mailto:{contact})" if "@" in contact else f"<{contact}>"
    how = texts.contact_known.format(contact=written) if contact else texts.contact_none
    lines = [*front_matter(row.title, row.description), f"# {row.title} {{#top}}", ""]
    return OutputFile(path=row.path, text="\n".join(lines) + "\n" + row.body.replace("{contact}", how.strip()))


def statement_pages(contact: str, texts: PageFile) -> tuple[OutputFile, ...]:
    """Return every page of the program's own words."""
    return tuple(statement_page(row, contact, texts) for row in texts.statements)
