"""No page of the guide lacks a part: what a reader needs stands on each, under the same heading id."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from winnow.core.editorial import Editorial
from winnow.core.editorial.parts import ABOUT, AUDIENCE, CRISIS, HELP, KEY_POINTS, NOT_KNOWN, QUESTIONS, REFERENCES
from winnow.core.problems import Problem
from winnow.core.records import OutputFile

PARTS = {
    KEY_POINTS: "topics.yml, `key_points:`",
    AUDIENCE: "topics.yml, `audience:`",
    CRISIS: "blocks/crisis-box.md",
    NOT_KNOWN: "topics.yml, `not_known:`",
    QUESTIONS: "topics.yml, `questions:`",
    HELP: "blocks/when-to-get-help.md",
    ABOUT: "the program",
    REFERENCES: "the facts behind its sentences",
}
"""Id of each part that a page must have, and where it comes from."""
FEWEST, MOST = 2, 3
"""Key points of a page: enough to say what matters, few enough for the first screen of a phone."""
STATUS, AUTHOR = "{: .page-status }", "Reviewed by: "
LEVELS = ("care-ask", "care-today", "care-now")


def missing_parts(files: Sequence[OutputFile], editorial: Editorial) -> Iterator[Problem]:
    """Yield the parts that pages of the guide lack, each with its page."""
    texts = {file.path: file.text for file in files}
    for plan in editorial.pages:
        text = texts.get(plan.page, "")
        for part, source in PARTS.items():
            if f"#{part}}}" not in text and f"#{part} " not in text:
                yield Problem(where=plan.page, what=f"lacks its part `{part}`", mend=f"It comes from {source}")
        for mark in (STATUS, AUTHOR, *LEVELS):
            if mark not in text:
                yield Problem(where=plan.page, what=f"lacks `{mark}`", mend="Restore the block or the template")
        if not FEWEST <= len(plan.key_points) <= MOST:
            what = f"has {len(plan.key_points)} key points, and {FEWEST} to {MOST} are wanted"
            yield Problem(where=plan.page, what=what, mend="Correct `key_points:` in topics.yml")
