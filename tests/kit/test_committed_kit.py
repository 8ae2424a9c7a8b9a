"""The kit of the project itself, in every country: it can be sent, and its links arrive whole."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from urllib.parse import parse_qs, quote, urlsplit

import pytest

from winnow.core.editorial import Editorial
from winnow.edges.editorial import read_editorial
from winnow.edges.project import ROOT
from winnow.kit.check import kit_problems
from winnow.kit.files import kit_files
from winnow.kit.letter import COLUMNS, Letter, letters, wrapped
from winnow.kit.message import LONGEST_MAILTO, mailto
from winnow.kit.plan import Plan, plan_of, shorts_of

ADDRESS = re.compile(r"https://\S+")


@cache
def editorial() -> Editorial:
    """Return the decisions of the project."""
    return read_editorial(ROOT / "editorial")


def plan(country: str) -> Plan:
    """Return the kit for the readers of a country."""
    site = editorial().site
    assert site
    return plan_of(replace(editorial(), site=replace(site, country=site.countries[country])))


def countries() -> list[str]:
    """Return every country that a clinic can choose."""
    site = editorial().site
    assert site
    return list(site.countries)


LETTERS = letters(plan("us"))
every_letter = pytest.mark.parametrize("letter", LETTERS, ids=lambda each: f"{each.topic}-{each.audience}")


@pytest.mark.parametrize("country", countries())
def test_a_kit_can_be_made_for_every_country(country: str) -> None:
    """Changing the country is one line, and every message still fits, reads well and names its crisis line."""
    made = plan(country)
    assert kit_problems(made, shorts_of(editorial().links)) == []
    assert all(made.site.country.crisis.number in wrapped(letter) for letter in letters(made))


def test_the_same_kit_has_the_same_bytes() -> None:
    """Nothing in it says when, where or in what order it was made."""
    shorts = shorts_of(editorial().links)
    assert kit_files(plan("us"), shorts) == kit_files(plan("us"), tuple(reversed(shorts)))


def test_every_fact_of_a_message_stands_in_the_facts() -> None:
    """What a patient reads in an email can be followed to where it was read."""
    says = [each for topic in plan("us").topics for each in topic.says]
    assert [each.text for each in says if not each.facts or not set(each.facts) <= set(editorial().facts)] == []


@every_letter
def test_a_message_carries_one_address_and_nothing_in_it_says_who_reads_it(letter: Letter) -> None:
    """No query, no fragment, no account, no long number: the link is the same for everybody."""
    (link,) = ADDRESS.findall(wrapped(letter))
    parts = urlsplit(link)
    assert (parts.query, parts.fragment, parts.username) == ("", "", None)
    assert not re.search(r"\d{6}|utm_|@", link)


@every_letter
def test_the_link_survives_what_mail_does_to_it(letter: Letter) -> None:
    """Broken hard at 72 columns, quoted, or rewritten by a gateway and back, it is the same link."""
    lines = wrapped(letter).splitlines()
    cut = "\n".join(line[at : at + COLUMNS] for line in lines for at in range(0, max(len(line), 1), COLUMNS))
    quoted = "\n".join(f"> {line}" for line in lines)
    gateway = "https://nam02.safelinks.protection.outlook.com/"
    rewritten = f"{gateway}?url={quote(letter.link, safe='')}&data=05%7C02&sdata=x%3D&reserved=0"
    assert ADDRESS.findall(cut) == ADDRESS.findall(quoted) == [letter.link]
    assert parse_qs(urlsplit(rewritten).query)["url"] == [letter.link]


@every_letter
def test_a_mailto_link_is_short_enough_for_every_program(letter: Letter) -> None:
    """The limit stands beside its source in the code."""
    assert len(mailto(letter)) <= LONGEST_MAILTO
