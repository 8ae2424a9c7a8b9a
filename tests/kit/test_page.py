"""The page for clinicians: links and messages ready to be copied, and what a clinician asks before sending one."""

from __future__ import annotations

import re
from html import unescape

import pytest

from small_guide import BLOCK
from small_kit import WITH_KIT, edited
from winnow.core.editorial import parse_editorial
from winnow.core.problems import ContentError
from winnow.kit.letter import flowing, letters
from winnow.kit.message import mailto
from winnow.kit.page import clinician_page
from winnow.kit.plan import plan_of

LINK = "https://example.org/guide/k/driving/"


def page(files: dict[str, str] | None = None) -> str:
    """Return the page as Markdown."""
    editorial = parse_editorial(files or WITH_KIT, {"driving.md": BLOCK})
    return clinician_page(plan_of(editorial), editorial, "about/references.md", [("How", "about/how.md")]).text


def test_every_message_stands_on_the_page_in_full() -> None:
    """What the files of the kit hold can be copied from the site as well."""
    (letter,) = letters(plan_of(parse_editorial(WITH_KIT, {"driving.md": BLOCK})))
    assert flowing(letter).rstrip() in unescape(page())
    assert f'href="{mailto(letter)}"' in unescape(page())


def test_a_link_is_shown_with_the_page_it_leads_to() -> None:
    """A short link alone does not say what it opens."""
    assert f'| [Driving](guide/a.md) | <code id="link-driving">{LINK}</code>' in page()


def test_buttons_do_not_show_without_a_script() -> None:
    """Every button that needs a script is hidden until the script is there; the text can be selected."""
    buttons = page().count("<button ")
    assert buttons == page().count('data-copy="') == page().count(" hidden>") == 3


def test_every_button_says_what_it_copies() -> None:
    """In a list of buttons `Copy link` alone would stand there once for every topic."""
    names = re.findall(r'aria-label="([^"]+)"', page())
    assert names == [
        "Copy link: Driving",
        "Copy subject: Driving, for a patient",
        "Copy message: Driving, for a patient",
        "Open in your mail program: Driving, for a patient",
    ]


def test_a_reference_with_a_label_is_called_by_it() -> None:
    """Two reviews of one author in one year, or a long title without an author, need a name of their own."""
    files = edited("references.yml", "  label:\n", '  label:\n    label: "US label"\n')
    assert "([US label](about/references.md#ref-label))" in page(files)


def test_what_a_clinician_asks_first_stands_on_top() -> None:
    """What it covers, how sure anyone can be, review, interests, no endorsement, errors: before the first link."""
    top = page().partition(LINK)[0]
    said = ("It is about drips.", "Nobody has reviewed this.", "Nobody paid for it.", "A link endorses no clinic.")
    assert [text for text in (*said, "You must not drive for a day.", "[How](about/how.md)") if text not in top] == []


def test_a_fact_on_the_page_leads_to_its_reference() -> None:
    """A statement for clinicians rests on something, like any other."""
    assert "It can make you dizzy. ([The label 2024](about/references.md#ref-label))" in page()


@pytest.mark.parametrize(
    ("contact", "words"),
    [
        ('""', "- **Errors.** Tell whoever runs it."),
        ('"guide@example.org"', "- **Errors.** Write to [guide@example.org](mailto:guide@example.org)."),
        ('"https://example.org/errors/"', "Write to [https://example.org/errors/](https://example.org/errors/)."),
    ],
)
def test_an_error_can_be_reported_where_somebody_said_how(contact: str, words: str) -> None:
    """The address comes from the settings of the site; without one the page says so."""
    assert words in page(edited("site.yml", '""', contact))


def test_an_unknown_name_in_braces_is_told() -> None:
    """A slip of the pen is no text for a page."""
    files = {**edited("kit.yml", "{contact}", "{who}"), "site.yml": WITH_KIT["site.yml"].replace('""', "a@example.org")}
    with pytest.raises(ContentError, match="names 'who' in braces, which is not known"):
        page(files)


def test_words_with_marks_are_shown_as_they_stand() -> None:
    """A text of the kit is never markup."""
    assert r"It is \*about\* &lt;b&gt; drips" in page(edited("kit.yml", "It is about drips", "It is *about* <b> drips"))
