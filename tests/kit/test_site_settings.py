"""A clinic says in one place where its site stands and who reads it; every number there rests on a fact."""

from __future__ import annotations

import pytest

from small_guide import BLOCK, small_guide
from small_kit import WITH_KIT, edited, said_of, small_plan
from winnow.core.editorial import Site, crisis_markup, crisis_words, parse_editorial
from winnow.core.problems import ContentError
from winnow.edges.site_settings import ADDRESS, CRISIS, with_site

SETTINGS = f"a: 1\n{ADDRESS} (start)\n{ADDRESS} (end)\nextra:\n  {CRISIS} (start)\n  old: 1\n  {CRISIS} (end)\nb: 2\n"


def site(country: str = "here") -> Site:
    """Return the settings of the site for one of the two countries."""
    found = parse_editorial(edited("site.yml", "country: here", f"country: {country}"), {"driving.md": BLOCK}).site
    assert found
    return found


def test_address_and_crisis_line_go_between_their_markers() -> None:
    """What is written by hand around them stays, and a second run changes nothing."""
    once = with_site(SETTINGS, site(), "mkdocs.yml")
    assert once.startswith(f"a: 1\n{ADDRESS} (start)\nsite_url: https://example.org/guide/\n{ADDRESS} (end)\nextra:\n")
    assert '    In a mental health crisis, <a href="tel:988" aria-label="call 988">call</a>' in once
    assert once.endswith(f"  {CRISIS} (end)\nb: 2\n")
    assert with_site(once, site(), "mkdocs.yml") == once


def test_settings_without_the_markers_are_not_guessed_at() -> None:
    """The message says which lines to add."""
    with pytest.raises(ContentError, match=r"mkdocs\.yml: two markers are missing\. Put the lines `# address"):
        with_site("a: 1\n", site(), "mkdocs.yml")


def test_the_country_decides_on_the_numbers() -> None:
    """A line is said as people of that country reach it, in words and as links that a phone follows."""
    crisis = site("there").country.crisis
    assert crisis_words(crisis) == "call Samaritans on 116 123 at any hour"
    assert crisis_markup(crisis).startswith('<a href="tel:116123" aria-label="call Samaritans on 116 123">')
    assert crisis_words(site().country.crisis) == "call or text 988"


def test_a_country_without_a_confirmed_emergency_number_names_none() -> None:
    """No number is better than one that nobody has checked."""
    assert site("there").emergency == "your local emergency number"
    assert site().emergency == "911 or your local emergency number"


def test_blocks_say_the_emergency_number_of_the_country() -> None:
    """A block leaves the place open, and the country fills it."""
    block = BLOCK.replace("Ask who can take you home.", "Call {{ emergency }} now.")
    parsed = parse_editorial(WITH_KIT, {"driving.md": block})
    assert "Call 911 or your local emergency number now." in parsed.blocks[0].body


def test_blocks_say_the_crisis_line_of_the_country() -> None:
    """Each number is a link that a phone can follow."""
    block = BLOCK.replace("Ask who can take you home.", "Call {{ emergency link }}, or {{ crisis }}.")
    parsed = parse_editorial(WITH_KIT, {"driving.md": block})
    said = "Call [**911**](tel:911) or your local emergency number, or call or text [**988**](tel:988)."
    assert said in parsed.blocks[0].body


def test_a_guide_without_settings_names_no_number() -> None:
    """Better none than that of another country."""
    block = BLOCK.replace("Ask who can take you home.", "Call {{ emergency link }}, or {{ crisis }}.")
    (said,) = [line for line in small_guide(block=block).blocks[0].body.split("\n") if line.startswith("Call")]
    assert said == "Call your local emergency number, or call your local crisis line. {-}"


@pytest.mark.parametrize(
    ("files", "message"),
    [
        (edited("site.yml", "country: here\n", ""), "site.yml, line 1: the key `country` is missing"),
        (
            edited("site.yml", "country: here", "country: nowhere"),
            "site.yml, line 2: there is no country `nowhere`. Name one of countries.yml (here, there)",
        ),
        (edited("site.yml", "/guide/", "/guide"), "site.yml, line 1: `https://example.org/guide` is no address"),
        (edited("site.yml", "/guide/", "/?to=jo"), "site.yml, line 1: `https://example.org/?to=jo` is no address"),
        (edited("site.yml", "https", "http"), "site.yml, line 1: `http://example.org/guide/` is no address"),
        (edited("site.yml", '""', "ring us"), "site.yml, line 3: nobody can be reached at `ring us`"),
        (
            edited("countries.yml", '"988"', '"989"'),
            "countries.yml, line 2: Here: no fact that it names states 989. Add the fact with its reference",
        ),
        (edited("countries.yml", '"116 123"', '"116"'), "countries.yml, line 10: There: no fact"),
        (edited("countries.yml", "[CR]", "[CR-9]"), "countries.yml, line 2: there is no fact `CR-9`"),
        ({name: text for name, text in WITH_KIT.items() if name != "countries.yml"}, "countries.yml: is missing"),
        ({name: text for name, text in WITH_KIT.items() if name != "site.yml"}, "site.yml: is missing. Add it"),
    ],
)
def test_a_fault_is_told_with_its_line_and_what_to_do(files: dict[str, str], message: str) -> None:
    """Country, address, contact and numbers are checked before anything is made of them."""
    assert any(said.startswith(message) for said in said_of(files)), said_of(files)


def test_a_part_of_a_number_is_not_that_number() -> None:
    """`11` stands in `911`, and is no number of that country."""
    assert any("states 11." in said for said in said_of(edited("countries.yml", '"911"', '"11"')))


def test_nothing_is_wrong_with_the_small_kit() -> None:
    """Every other test here changes one thing in it."""
    assert said_of(WITH_KIT) == []
    assert small_plan().topics[0].link == "https://example.org/guide/k/driving/"
