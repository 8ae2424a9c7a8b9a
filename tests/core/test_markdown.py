"""Article text is data: rendered as the site renders it, it comes out as the same characters and never as markup."""

from __future__ import annotations

import html
import re

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st
from markdown import Markdown

from winnow.core.markdown import CONTROL, escape_attribute, escape_inline, escape_line
from winnow.core.text import squeeze
from winnow.edges.project import ROOT

ALWAYS = ("toc", "tables", "fenced_code")
"""Extensions that MkDocs adds by itself."""

NASTY = (
    "<script>alert(1)</script>",
    '<img src=x onerror="alert(1)">',
    "{: onclick=alert(1)}",
    "a word {: onclick=alert(1) }",
    "{#id .class onclick=alert(1)}",
    '--8<-- "/etc/passwd"',
    "-8<- /etc/passwd",
    ";--8<-- x",
    "[x](javascript:alert(1))",
    "![x](https://example.org/x.png)",
    "[x][y]",
    "[y]: https://example.org",
    "*[word]: a long word",
    "[^1]: a note",
    "a claim[^1]",
    "---",
    "- - -",
    "***",
    "___",
    "# ",
    "# a heading",
    "a heading #",
    "####### seven",
    "{{ config.site_name }}",
    "{% raw %}",
    "<!-- hidden -->",
    "1. x",
    "1) x",
    "12345678901. x",
    "+ x",
    "- x",
    "* x",
    "!!! note",
    '!!! danger "Title"',
    "??? x",
    "???+ note",
    ": def",
    ":   def",
    "| a | b |",
    "a | b",
    "--- | ---",
    "~~~",
    "```",
    "``code``",
    "===",
    '=== "Tab"',
    "&lt;b&gt;",
    "&amp;amp;",
    "&#60;b&#62;",
    "AT&T",
    "a \\* b \\\\",
    "a\\",
    "**bold** _em_ __strong__",
    "H~2~O and E=mc^2^ and ==mark==",
    ":smile: :material-home:",
    "> quoted",
    "http://example.org www.example.org a@example.org",
    "<https://example.org>",
    "/// admonition | Title",
    "% a comment",
    "$x$ \\(x\\)",
    "\x02klzzwxh:0000\x03 \x02amp\x03",
    "wzxhzdk:0",
    "'single' \"double\"",
    "\u00a0\u00a0\u00a0 indented",
    "two  blanks  \nthen a line",
    "$(touch /tmp/x)",
)


def site_markdown() -> Markdown:
    """Return Markdown with the extensions of mkdocs.yml and those that MkDocs adds."""
    listed = yaml.safe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))["markdown_extensions"]
    options = {name: value for item in listed if isinstance(item, dict) for name, value in item.items()}
    names = [name for item in listed for name in ([item] if isinstance(item, str) else item)]
    options["toc"] = {}
    return Markdown(extensions=list(dict.fromkeys([*names, *ALWAYS])), extension_configs=options)


MARKDOWN = site_markdown()
CHARACTERS = st.text(
    alphabet=st.one_of(
        st.sampled_from("abc 12.)\n\t#*+-_=~^`!?:;|/\\%$@&<>()[]{}'\"8"), st.characters(exclude_categories=("Cs",))
    ),
    max_size=40,
)


def shown(text: str) -> str:
    """Return the characters that a reader of the page is to see: one line, without what cannot be seen."""
    return squeeze(CONTROL.sub("", squeeze(text)))


def rendered(text: str) -> str:
    """Return a text as HTML, made as the site makes it."""
    MARKDOWN.reset()
    return str(MARKDOWN.convert(text))


def inside(page: str, element: str) -> str:
    """Return the characters inside the one element that a page may hold."""
    found = re.fullmatch(rf"<{element}(?: id=\"[^\"]*\")?>([^<]*)</{element}>", page, re.DOTALL)
    assert found, page
    return html.unescape(found[1])


@pytest.mark.parametrize("text", NASTY)
def test_a_line_of_markup_shows_as_plain_characters(text: str) -> None:
    """What means something to Markdown, to an extension or to a browser means nothing in a paragraph."""
    assert inside(rendered(escape_line(text)), "p") == shown(text)


@pytest.mark.parametrize("text", NASTY)
def test_markup_inside_a_sentence_shows_as_plain_characters(text: str) -> None:
    """Likewise in the middle of a sentence, where a text follows one that was escaped before."""
    sentence = f"Before {escape_inline(text)} after."
    assert inside(rendered(sentence), "p") == f"Before {shown(text)} after."


@pytest.mark.parametrize("text", NASTY)
def test_markup_in_a_heading_shows_as_plain_characters(text: str) -> None:
    """Likewise in a heading, which has marks of its own at its end."""
    assert inside(rendered(f"## {escape_inline(text)}"), "h2") == shown(text)


@pytest.mark.parametrize("text", NASTY)
def test_markup_in_a_list_item_shows_as_plain_characters(text: str) -> None:
    """Likewise in an item of a list, whose own first characters can open a list again."""
    page = rendered(f"- {escape_line(text)}").replace("\n", "")
    assert inside(page.removeprefix("<ul>").removesuffix("</ul>"), "li") == shown(text)


@given(CHARACTERS)
@example("0\\.")
@example("\u0661. x")
def test_any_text_comes_back_as_itself(text: str) -> None:
    """Whatever the characters, the page holds one paragraph with these characters and no other element."""
    page = rendered(escape_line(text))
    assert (inside(page, "p") if page else "") == shown(text)


@given(CHARACTERS, CHARACTERS)
def test_any_two_texts_side_by_side_come_back_as_themselves(one: str, other: str) -> None:
    """Marks of one sentence cannot pair up with marks of the next."""
    text = f"{escape_line(one)} {escape_inline(other)}.".strip()
    assert inside(rendered(text), "p").split() == f"{shown(one)} {shown(other)}.".split()


@given(CHARACTERS)
def test_any_title_is_one_yaml_string_without_markup(text: str) -> None:
    """Front matter is shown unescaped by the theme, so it holds neither markup nor a second key."""
    found = yaml.safe_load(f"title: {escape_attribute(text)}\nother: 1\n")
    assert set(found) == {"title", "other"}
    assert "<" not in found["title"]
    assert html.unescape(found["title"]) == shown(text)


@pytest.mark.parametrize(
    "text", ["Ketamine (a drug) can't, mustn't; 40% of it: so-called \u201creset\u201d!", "Dr. No's 3.5 mg/kg"]
)
def test_an_ordinary_sentence_stays_as_it_was_written(text: str) -> None:
    """Only what could be markup is escaped, so the source of a page reads as prose."""
    assert escape_line(text) == text
