"""The page of held-back claims: what is claimed, why it does not stand here, what the guide says instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from winnow.core.editorial import ClaimRow, Editorial
from winnow.core.guide import PageFile
from winnow.core.markdown import escape_inline, escape_line
from winnow.core.records import Judged, OutputFile
from winnow.core.rulebook import Rulebook
from winnow.core.text import squeeze
from winnow.stages.render.about import HELD_PATH, NO_SEARCH, without_praise
from winnow.stages.render.notes import Notes
from winnow.stages.render.page import front_matter


def quote_lines(claim: ClaimRow, by_id: Mapping[str, Judged], numbers: Mapping[str, int], book: Rulebook) -> list[str]:
    """Return the sentences that assert a held-back claim, praise and places cut."""
    lines: list[str] = []
    for row in claim.sentences:
        item = by_id.get(row.id)
        if item is None:
            continue
        words = escape_line(without_praise(squeeze(item.text), book))
        lines += [f"> {words}", ">", f"> Article {numbers[item.sentence.source]}, line {item.sentence.line}", ""]
    return lines


def claim_lines(claim: ClaimRow, quotes: Sequence[str], notes: Notes) -> list[str]:
    """Return one held-back claim with its reason and what the guide says instead."""
    lines = [f"## Claim: “{escape_inline(claim.wording.rstrip('.'))}” {{#{claim.id}}}", ""]
    lines += [f"**Why it is held back:** {escape_inline(claim.why)}{notes.facts(claim.facts)}", ""]
    lines += [f"**What this guide says:** {escape_inline(claim.instead)}", ""] if claim.instead else []
    return lines + (['<div class="held-back" markdown>', "", *quotes, "</div>", ""] if quotes else [])


def sentence_lines(
    editorial: Editorial, by_id: Mapping[str, Judged], numbers: Mapping[str, int], book: Rulebook
) -> list[str]:
    """Return the sentences that were held back one by one, each with its reason."""
    rows = [row for row in editorial.verdicts.values() if row.verdict == "hold" and row.id in by_id]
    lines = ["## Single sentences {#single-sentences}", ""] if rows else []
    for row in rows:
        item = by_id[row.id]
        words = escape_line(without_praise(squeeze(item.text), book))
        place = f"Article {numbers[item.sentence.source]}, line {item.sentence.line}"
        lines += [f"**Why it is held back:** {escape_inline(row.why)}", ""]
        lines += ['<div class="held-back" markdown>', "", f"> {words}", ">", f"> {place}", "", "</div>", ""]
    return lines


def held_claims_page(
    editorial: Editorial, judged: Sequence[Judged], numbers: Mapping[str, int], book: Rulebook, words: PageFile
) -> OutputFile:
    """Return the list of the held-back claims, each with reason, reference and the words of the articles."""
    by_id = {item.id: item for item in judged}
    texts = words.texts
    notes = Notes(editorial, HELD_PATH, numbers, words.parts)
    lines = [*front_matter(texts.held_title, texts.held_description, NO_SEARCH), f"# {texts.held_title} {{#top}}", ""]
    lines += [texts.held_lead.strip(), ""]
    for claim in editorial.claims.values():
        if claim.status == "hold":
            lines += claim_lines(claim, quote_lines(claim, by_id, numbers, book), notes)
    lines += sentence_lines(editorial, by_id, numbers, book)
    lines += ["## References {#references}", "", *notes.lines(), ""] if notes.texts else []
    return OutputFile(path=HELD_PATH, text="\n".join(lines).rstrip("\n") + "\n")
