"""The home page: what the guide is, three ways in, and every page."""

from __future__ import annotations

from collections.abc import Sequence

from winnow.core.guide import PageFile
from winnow.core.markdown import escape_inline, escape_line
from winnow.core.records import OutputFile
from winnow.stages.render.about import MADE_PATH
from winnow.stages.render.page import front_matter


def home_page(
    title: str, lead: str, notice: Sequence[str], pages: Sequence[tuple[str, str, str]], texts: PageFile
) -> OutputFile:
    """Return the home page; `pages` are title, path and description in the order of the menu."""
    words = texts.texts
    ways = (
        (words.referred, texts.path("treatment"), words.referred_text),
        (words.risks, texts.path("safety"), words.risks_text),
        (words.clinician, MADE_PATH, words.clinician_text),
    )
    lines = [
        *front_matter(title, lead, "template: home.html"),
        f"# {escape_inline(title)} {{#top}}",
        "",
        escape_line(lead),
        "",
    ]
    lines += [f"## {words.home_ways} {{#ways-in}}", "", '<div class="ways-in" markdown>', ""]
    for label, path, text in ways:
        lines += [f"- [{label}]({path})", "", f"    {text}", ""]
    lines += ["</div>", "", *notice, f"## {words.home_pages} {{#pages}}", ""]
    lines += [f"- [{escape_inline(name)}]({path}): {escape_inline(description)}" for name, path, description in pages]
    return OutputFile(path="index.md", text="\n".join(lines) + "\n")
