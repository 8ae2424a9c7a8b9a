"""A message says three facts in itself, keeps what it is about off a locked screen, and its link stands alone."""

from __future__ import annotations

import pytest

from small_guide import BLOCK
from small_kit import WITH_KIT, edited, said_of, small_letter, small_plan
from winnow.core.editorial import Said, parse_editorial
from winnow.core.links import parse_links
from winnow.kit.letter import COLUMNS, flowing, wrapped
from winnow.kit.plan import Short, plan_of, shorts_of

LINK = "https://example.org/guide/k/driving/"
LONG = "a" * 40


def test_a_message_says_the_facts_as_the_guide_has_them() -> None:
    """The words are those of facts and blocks, without the marks of what they rest on."""
    assert small_letter().facts == (
        "You must not drive for a day.",
        "It can make you dizzy.",
        "Do not drive until the next day.",
    )
    assert [each.facts for each in small_plan().topics[0].says] == [("F1",), ("F2",), ("F1",)]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("### Stay at home if: {#stay-if}\n\n- you feel dizzy {F1}", "Stay at home if you feel dizzy."),
        ("### Stay at home\n\n- you feel dizzy {F1}", "you feel dizzy"),
        ("- you feel dizzy {F1}\n\n### Stay at home if:", "you feel dizzy"),
    ],
)
def test_an_item_is_said_with_the_heading_that_it_ends(line: str, words: str) -> None:
    """`you feel dizzy` alone does not say what to do; a heading that is complete, or stands below, is no part of it."""
    files = edited("kit.yml", "starts: Do not drive", "starts: you feel")
    editorial = parse_editorial(files, {"driving.md": f"{BLOCK}\n{line}\n"})
    assert plan_of(editorial).topics[0].says[2] == Said(text=words, facts=("F1",))


def test_the_link_stands_alone_on_its_line() -> None:
    """A mail program that breaks lines finds nothing to break, and a person can copy the line."""
    assert LINK in flowing(small_letter()).splitlines()
    assert LINK in wrapped(small_letter()).splitlines()


def test_plain_text_is_wrapped_at_72_and_loses_no_word() -> None:
    """Wrapping changes white space alone."""
    letter = small_letter()
    assert max(map(len, wrapped(letter).splitlines())) <= COLUMNS
    assert wrapped(letter).split() == flowing(letter).split()


def test_a_message_ends_with_help_in_a_crisis_and_the_review_status() -> None:
    """Both come from the country and from the guide itself."""
    assert flowing(small_letter()).endswith(
        "In a crisis, call or text 988. In danger, call 911 or your local emergency number.\n\n"
        "Not reviewed. It gives no advice.\n"
    )


def test_the_date_is_the_latest_on_which_a_fact_was_checked() -> None:
    """A reader sees how old the words can be."""
    assert small_plan().topics[0].checked == "22 November 2026"


@pytest.mark.parametrize(
    ("files", "message"),
    [
        (
            edited("kit.yml", "subject: What we talked about", "subject: Your drip and mentally"),
            "kit.yml, line 21: a locked screen would show `drip, mentally`",
        ),
        (
            edited("kit.yml", "Hello. Here is", "Hello. The drip is"),
            "kit.yml, line 22: a locked screen would show `drip`",
        ),
        (
            edited("kit.yml", "subject: What we talked about", f"subject: What we {'all ' * 14}said"),
            "kit.yml, line 21: the subject has 68 characters, above 60",
        ),
        (
            edited("kit.yml", "short: /k/driving/", "short: /k/drive/"),
            "kit.yml, line 29: there is no short path `/k/drive/`. Add it to links.yml, or name one of /k/driving/",
        ),
        (
            edited("kit.yml", "page: guide/a.md", "page: guide/b.md"),
            "kit.yml, line 30: there is no page `guide/b.md`",
        ),
        (
            edited("kit.yml", "      - {fact: F2}\n", ""),
            "kit.yml, line 31: `driving` says 2 facts, and a message says 3",
        ),
        (edited("kit.yml", "      - {fact: F2}", "      - {fact: F9}"), "kit.yml, line 33: there is no fact `F9`"),
        (
            edited("kit.yml", "starts: Do not drive", "starts: Drive"),
            "kit.yml, line 34: no line begins with `Drive` in the block `driving`",
        ),
        (
            edited("kit.yml", "starts: Do not drive", "starts: Ask who"),
            "kit.yml, line 34: the line `Ask who` in the block `driving` rests on no fact",
        ),
        (edited("kit.yml", "{block: driving,", "{block: other,"), "kit.yml, line 34: there is no block `other`"),
        (edited("kit.yml", "handout: [driving]", "handout: [other]"), "kit.yml, line 35: there is no block `other`"),
        (edited("kit.yml", "{about}", "{name}"), "kit.yml, line 19: names 'name' in braces, which is not known"),
        (
            edited("kit.yml", "- id: driving", "- id: Driving Home"),
            "kit.yml, line 26: `Driving Home` cannot name a file",
        ),
        (
            edited("kit.yml", "some time.", f"some time. {'Read it well. ' * 80}"),
            "kit.yml, line 26: the mailto link of driving, patient is",
        ),
        (
            edited("kit.yml", "some time.", f"some {'very ' * 22}long time."),
            "kit.yml, line 26: the message driving, patient has a sentence of",
        ),
        (
            edited("kit.yml", "some time.", f"some time. See https://example.org/{LONG}/{LONG}."),
            "kit.yml, line 26: the message driving, patient has a word that fits on no line",
        ),
        (
            edited("site.yml", "/guide/", f"/{LONG}/guide/"),
            "kit.yml, line 29: the link https://example.org/",
        ),
        (
            edited("kit.yml", "lead: Pick a topic.", f"lead: Pick a {'very ' * 25}good topic."),
            "kit.yml, line 4: the page for clinicians has a sentence of 29 words",
        ),
        ({name: text for name, text in WITH_KIT.items() if name != "kit.yml"}, "kit.yml: is missing. Add it"),
    ],
)
def test_a_fault_is_told_with_its_line_and_what_to_do(files: dict[str, str], message: str) -> None:
    """Nothing is sent that gives a patient away, leads nowhere, or does not arrive whole."""
    assert any(said.startswith(message) for said in said_of(files)), said_of(files)


def test_a_short_path_that_leads_elsewhere_is_told() -> None:
    """A message about one page must not open another."""
    (said,) = said_of(WITH_KIT, [Short(path="/k/driving/", page="guide/other.md")])
    assert said.startswith("kit.yml, line 29: `/k/driving/` leads to guide/other.md, and not to guide/a.md. Correct")


def test_short_paths_are_followed_to_the_page_where_they_end() -> None:
    """A page that has moved takes its short paths along, and a heading behind it does not count."""
    links = parse_links("short:\n  /k/a/: guide/old.md#x\nredirects:\n  guide/old.md: guide/new.md\n")
    assert shorts_of(links) == (Short(path="/k/a/", page="guide/new.md"),)


def test_an_id_that_stands_twice_is_told() -> None:
    """Two topics of one id would write the same files."""
    topic = WITH_KIT["kit.yml"].partition("topics:\n")[2]
    assert any("the id `driving` stands twice" in said for said in said_of(edited("kit.yml", topic, topic * 2)))
