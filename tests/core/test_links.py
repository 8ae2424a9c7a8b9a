"""The file of permanent addresses: what it may say, and what is said of one in which something is wrong."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from winnow.core.links import Links, Pointer, fault_of, parse_links, web_path
from winnow.core.problems import ContentError

GOOD = """\
# Addresses.
short:
  /k/risks/: guide/safety.md
  /k/mania/: guide/safety.md#mania
  /k/dangers/: guide/safety.md
redirects:
  guide/old.md: guide/older.md
  guide/older.md: guide/safety.md
  guide/safety.md#high: guide/safety.md#mania
  /k/danger/: /k/risks/
"""


def said(text: str) -> list[str]:
    """Return what is said of a file in which something is wrong."""
    try:
        parse_links(text)
    except ContentError as error:
        return [str(problem) for problem in error.problems]
    return []


def test_an_address_ends_at_its_page() -> None:
    """A redirect may lead to another one, or to a short path; the end is a page or a heading."""
    links = parse_links(GOOD)
    ends = [links.end(address) for address in ("guide/old.md", "/k/danger/", "guide/safety.md#high")]
    assert ends == ["guide/safety.md", "guide/safety.md", "guide/safety.md#mania"]


def test_a_heading_goes_where_its_page_went() -> None:
    """An id of a page that moved leads to the new page, even where nobody wrote a line for the id."""
    assert parse_links(GOOD).end("guide/old.md#doses") == "guide/safety.md"


def test_a_page_shows_its_first_short_path() -> None:
    """Of two short paths the first one counts; one that leads to a heading is not that of the page."""
    links = parse_links(GOOD)
    assert [links.short_of(page) for page in ("guide/safety.md", "guide/faq.md")] == ["/k/risks/", ""]
    assert parse_links("short:\n  /k/mania/: guide/safety.md#mania\n").short_of("guide/safety.md") == ""


def test_a_line_knows_its_place() -> None:
    """Messages name the line on which an address stands."""
    assert [pointer.where for pointer in parse_links(GOOD).short][:2] == [
        "editorial/links.yml, line 3",
        "editorial/links.yml, line 4",
    ]


@pytest.mark.parametrize("text", ["", "short:\n", "short:\nredirects:\n", "redirects: {}\n"])
def test_a_guide_needs_no_addresses(text: str) -> None:
    """An empty file, or one with empty lists, is a guide without short paths."""
    assert parse_links(text) == Links()


@pytest.mark.parametrize(
    ("address", "path"),
    [
        ("index.md", ""),
        ("guide/safety.md", "guide/safety/"),
        ("guide/safety.md#mania", "guide/safety/#mania"),
        ("guide/conditions/index.md", "guide/conditions/"),
        ("/k/risks/", "k/risks/"),
    ],
)
def test_an_address_has_a_path_on_the_web(address: str, path: str) -> None:
    """Pages are folders on the web, as MkDocs makes them."""
    assert web_path(address) == path


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("  /k/risks/: guide/faq.md", "editorial/links.yml, line 4: the key `/k/risks/` stands twice. Keep one"),
        ("  /k/a/?x=1: guide/faq.md", "editorial/links.yml, line 4: `/k/a/?x=1` has a query string. Take it out"),
        ("  /k/Risks/: guide/faq.md", "editorial/links.yml, line 4: `/k/Risks/` is no short path: /k/, small letters"),
        ("  /k/a_b/: guide/faq.md", "editorial/links.yml, line 4: `/k/a_b/` is no short path"),
        ("  /k/é/: guide/faq.md", "editorial/links.yml, line 4: `/k/é/` is no short path"),
        ("  /k/a/b/: guide/faq.md", "editorial/links.yml, line 4: `/k/a/b/` is no short path"),
        ("  /k/a: guide/faq.md", "editorial/links.yml, line 4: `/k/a` is no short path"),
        ("  k/a/: guide/faq.md", "editorial/links.yml, line 4: `k/a/` is no page of docs/"),
        ("  /k/a/: https://example.org/", "editorial/links.yml, line 4: `https://example.org/` is no page of docs/"),
        ("  /k/a/: ../secret.md", "editorial/links.yml, line 4: `../secret.md` is no page of docs/"),
        ("  /k/a/: guide/faq.md#a b", "editorial/links.yml, line 4: `guide/faq.md#a b` is no page of docs/"),
        ("  guide/x.md: guide/faq.md", "editorial/links.yml, line 4: `guide/x.md` is no short path. Move the line"),
        ("shrot:", "editorial/links.yml, line 4: unknown key `shrot`. Did you mean `short`?"),
        (
            "redirects:\n  /k/risks/: guide/faq.md",
            "line 5: the short path `/k/risks/` is used twice, here and on line 3",
        ),
        (
            "redirects:\n  guide/a.md: guide/faq.md\n  guide/a/index.md: guide/faq.md",
            "line 6: `guide/a/index.md` is the same address on the web as `guide/a.md` on line 5. Keep one",
        ),
        (
            "redirects:\n  k/risks.md: guide/faq.md",
            "line 5: `k/risks.md` is the same address on the web as `/k/risks/` on line 3. Keep one",
        ),
    ],
)
def test_a_bad_line_is_named(line: str, message: str) -> None:
    """Each kind of mistake has a message with file, line and mend."""
    found = said(f"# Addresses.\nshort:\n  /k/risks/: guide/safety.md\n{line}\n")
    assert any(message in problem for problem in found), found


@pytest.mark.parametrize(
    "lines",
    [
        "guide/a.md: guide/a.md",
        "guide/a.md: guide/b.md\n  guide/b.md: guide/a.md",
        "guide/a.md: guide/a.md#top",
        "guide/a.md#x: guide/a.md#y\n  guide/a.md#y: guide/a.md#x",
        "/k/a/: /k/b/\n  /k/b/: /k/c/\n  /k/c/: /k/a/",
    ],
)
def test_a_loop_is_named(lines: str) -> None:
    """A ring of any length is found, on each of its lines."""
    found = said(f"redirects:\n  {lines}\n")
    assert len(found) == lines.count("\n") + 1
    assert all("redirects in a loop" in problem and ", line " in problem for problem in found)


@given(st.text(alphabet="abk/#?=&.md-ÄZ_ 0", max_size=24))
def test_a_well_formed_address_is_harmless(address: str) -> None:
    """Whatever passes has no query, no way out of the site and nothing that has to be escaped in HTML."""
    if fault_of(address) is None:
        assert not set(address) & set("?=& \"'<>")
        assert ".." not in address
        assert "://" not in address
        assert not web_path(address).startswith("/")


@given(st.dictionaries(st.sampled_from("abcdef"), st.sampled_from("abcdef"), max_size=6))
def test_what_passes_has_an_end(steps: dict[str, str]) -> None:
    """Redirects that pass end for every address; those that would not are refused."""
    lines = "".join(f"  {source}.md: {target}.md\n" for source, target in steps.items())
    if not said(f"redirects:\n{lines}"):
        links = parse_links(f"redirects:\n{lines}")
        assert all(links.end(f"{name}.md") not in links.leads for name in "abcdef")


def test_a_pointer_is_a_record() -> None:
    """Two lines that say the same are equal; nothing of them can be changed."""
    assert Pointer(source="/k/a/", target="b.md", line=1) == Pointer(source="/k/a/", target="b.md", line=1)
