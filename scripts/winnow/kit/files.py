"""The kit as files: for each topic its messages, its code and its handout."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from winnow.core.problems import ContentError
from winnow.kit.check import kit_problems
from winnow.kit.code import code_file
from winnow.kit.handout import handout
from winnow.kit.letter import letters, wrapped
from winnow.kit.message import draft, mailto
from winnow.kit.plan import Plan, Short


@dataclass(frozen=True, slots=True, kw_only=True)
class KitFile:
    """A file of the kit."""

    path: str
    """Relative to the folder of the kit, `/`-separated."""
    data: bytes


def contents(plan: Plan) -> str:
    """Return what the kit holds, for whoever opens its folder."""
    wide = max(len(topic.id) for topic in plan.topics)
    lines = [
        f"{plan.title}: referral kit",
        f"{plan.review}.",
        "",
        "In the folder of each topic, for each audience",
        *(f"  {audience.id}: {audience.label.lower()}" for audience in plan.audiences),
        "",
        "  .eml         a draft that a mail program opens",
        "  .txt         the same as plain text",
        "  .mailto.txt  a link that opens the message in a mail program",
        "  code.svg     the short link as a square code, with its address",
        "  handout      a page to print (HTML, and PDF where a browser was found)",
        "",
        *(f"{topic.id:<{wide}}  {topic.link}" for topic in plan.topics),
    ]
    return "\n".join(lines) + "\n"


def kit_files(plan: Plan, shorts: Sequence[Short]) -> tuple[KitFile, ...]:
    """Return every file of the kit, the same bytes for the same plan; `shorts` are the short paths of the site.

    Raises ContentError with everything that keeps the kit from being sent.
    """
    problems = kit_problems(plan, shorts)
    if problems:
        raise ContentError(*problems)
    texts = {"README.txt": contents(plan)}
    for topic in plan.topics:
        texts[f"{topic.id}/code.svg"] = code_file(topic.link)
        texts[f"{topic.id}/handout.html"] = handout(topic, plan)
    drafts = {}
    for letter in letters(plan):
        name = f"{letter.topic}/{letter.audience}"
        texts[f"{name}.txt"] = wrapped(letter)
        texts[f"{name}.mailto.txt"] = mailto(letter) + "\n"
        drafts[f"{name}.eml"] = draft(letter)
    files = {**{path: text.encode() for path, text in texts.items()}, **drafts}
    return tuple(KitFile(path=path, data=data) for path, data in sorted(files.items()))
