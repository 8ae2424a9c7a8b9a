"""Where the site stands and who reads it: `site.yml` and `countries.yml` in, one checked record out.

The emergency number and the crisis line of every page, message and handout come from here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from winnow.core.checked import Checked, Place, check, parse_yaml
from winnow.core.problems import ContentError, Problem

SITE_FILES = ("site.yml", "countries.yml")
"""The files of the site settings; a guide without them names no country."""
ADDRESS = re.compile(r"https://[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?(?::\d{1,5})?/(?:[A-Za-z0-9._~-]{1,60}/){0,6}")
"""A plain address of a folder: no name or password, no query, no fragment, nothing that has to be encoded."""
CONTACT = re.compile(r"https://[^\s?#@]{3,200}|[^\s@?&/:]{1,64}@[a-z0-9.-]{3,200}")
"""Where to write: an https address, or an email address."""
LOCAL_CRISIS = "call your local crisis line"
LOCAL_EMERGENCY = "your local emergency number"
"""What a text calls the number where it does not know the country."""


class SiteRow(Checked):
    """What a clinic says of its copy of the site."""

    address: str
    country: str
    contact: str = ""


class CrisisRow(Checked):
    """The line for a mental health crisis in one country."""

    number: str
    by: list[Literal["call", "text"]]
    service: str = ""
    then: str = ""


class CountryRow(Checked):
    """A country with its numbers."""

    name: str
    paper: Literal["letter", "a4"]
    facts: list[str]
    crisis: CrisisRow
    emergency: str = ""


class CountryFile(Checked):
    """The countries by id."""

    countries: dict[str, CountryRow]


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """Where the site stands and the country of its readers."""

    address: str
    """Address of the site, with a slash at the end."""
    contact: str
    """Email or https address to report an error to; empty where there is none."""
    country: CountryRow
    countries: Mapping[str, CountryRow]
    """Every country that could be chosen, by id."""
    lines: Mapping[Place, int]
    """Line of each place in `countries.yml`, from 1."""

    @property
    def emergency(self) -> str:
        """What a sentence calls the emergency number: `911 or your local emergency number`."""
        number = self.country.emergency
        return f"{number} or {LOCAL_EMERGENCY}" if number else LOCAL_EMERGENCY


def crisis_words(crisis: CrisisRow) -> str:
    """Return how to reach a crisis line, in the middle of a sentence: `call or text 988`."""
    who = f"{crisis.service} on {crisis.number}" if crisis.service else crisis.number
    return f"{' or '.join(crisis.by)} {who}" + (f" {crisis.then}" if crisis.then else "")


def crisis_markup(crisis: CrisisRow) -> str:
    """Return the same as HTML, each way a link that a phone can follow."""
    digits = crisis.number.replace(" ", "")
    who = f"{crisis.service} on {crisis.number}" if crisis.service else crisis.number
    ways = {"call": f'<a href="tel:{digits}" aria-label="call {who}">', "text": f'<a href="sms:{digits}">'}
    *first, last = crisis.by
    links = [f"{ways[way]}{way}</a>" for way in first] + [f"{ways[last]}{last} {who}</a>"]
    return " or ".join(links) + (f" {crisis.then}" if crisis.then else "")


def emergency_markup(site: Site) -> str:
    """Return what to call in danger, as HTML."""
    number = site.country.emergency
    return f'<a href="tel:{number}">{number}</a> or {LOCAL_EMERGENCY}' if number else LOCAL_EMERGENCY


def number_link(number: str) -> str:
    """Return a number to call as bold Markdown that a phone can follow."""
    return f"[**{number}**](tel:{number.replace(' ', '')})"


def crisis_markdown(crisis: CrisisRow) -> str:
    """Return how to reach a crisis line, in the middle of a sentence of Markdown."""
    who = f"{crisis.service} on {number_link(crisis.number)}" if crisis.service else number_link(crisis.number)
    return f"{' or '.join(crisis.by)} {who}" + (f" {crisis.then}" if crisis.then else "")


def emergency_markdown(site: Site) -> str:
    """Return what to call in danger, in the middle of a sentence of Markdown."""
    number = site.country.emergency
    return f"{number_link(number)} or {LOCAL_EMERGENCY}" if number else LOCAL_EMERGENCY


def address_problem(row: SiteRow, where: str) -> Problem | None:
    """Return what is wrong with the address of the site, None where nothing is."""
    if ADDRESS.fullmatch(row.address):
        return None
    mend = "Write it like `https://example.org/guide/`: https, small letters, no `?` or `#`, a slash at the end"
    return Problem(where=where, what=f"`{row.address}` is no address that a message can carry", mend=mend)


def parse_site(texts: Mapping[str, str]) -> Site | None:
    """Return the settings of the site from its two files by name; None where there is no `site.yml`.

    Raises ContentError with every problem found: a missing or unknown country, a bad address.
    """
    if "site.yml" not in texts:
        return None
    row = check(SiteRow, texts["site.yml"], "site.yml")
    lines = parse_yaml(texts["site.yml"], "site.yml")[1]
    if "countries.yml" not in texts:
        mend = "Add it, with the crisis line of the country that site.yml names"
        raise ContentError(Problem(where="countries.yml", what="is missing", mend=mend))
    countries = check(CountryFile, texts["countries.yml"], "countries.yml").countries
    problems = [address_problem(row, f"site.yml, line {lines['address',]}")]
    if row.contact and not CONTACT.fullmatch(row.contact):
        mend = "Write an email address, or an address that begins with https://"
        where = f"site.yml, line {lines['contact',]}"
        problems.append(Problem(where=where, what=f"nobody can be reached at `{row.contact}`", mend=mend))
    if row.country not in countries:
        what = f"there is no country `{row.country}`"
        mend = f"Name one of countries.yml ({', '.join(countries)}), or add it there with its crisis line"
        problems.append(Problem(where=f"site.yml, line {lines['country',]}", what=what, mend=mend))
    found = [problem for problem in problems if problem]
    if found:
        raise ContentError(*found)
    return Site(
        address=row.address,
        contact=row.contact,
        country=countries[row.country],
        countries=countries,
        lines=parse_yaml(texts["countries.yml"], "countries.yml")[1],
    )
