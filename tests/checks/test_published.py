"""What was published once leads somewhere for ever; where it does not, the message is the line to add."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from winnow.checks.published import (
    addresses_now,
    lock_text,
    lost_addresses,
    parse_lock,
    published_now,
    unlocked,
)
from winnow.core.links import parse_links
from winnow.core.records import OutputFile
from winnow.stages.render.addresses import addressed

HOME = OutputFile(path="index.md", text="# Home {#top}\n")
SAFETY = OutputFile(path="guide/safety.md", text="# Risks {#top}\n## Mania {#mania}\n## Sick {#sick}\n")
FAQ = OutputFile(path="guide/faq.md", text="# Questions {#top}\n## Drive {#can-i-drive}\n")
LINKS = "short:\n  /k/risks/: guide/safety.md\n"
LINE = re.compile(r"the line `([^`]+)`")


def lock_of(pages: tuple[OutputFile, ...], links: str) -> tuple[str, ...]:
    """Return what is published of some pages."""
    return published_now(addresses_now(pages, parse_links(links)))


def said(lock: tuple[str, ...], pages: tuple[OutputFile, ...], links: str) -> list[str]:
    """Return what is said where pages and short paths are not those that were published."""
    parsed = parse_links(links)
    return [str(problem) for problem in lost_addresses(lock, addresses_now(addressed(pages, parsed), parsed))]


PUBLISHED = lock_of((HOME, SAFETY, FAQ), LINKS)


def test_pages_headings_and_short_paths_are_published() -> None:
    """The lock names every page, every heading and every short path."""
    assert PUBLISHED == (
        "/k/risks/",
        "guide/faq.md",
        "guide/faq.md#can-i-drive",
        "guide/faq.md#top",
        "guide/safety.md",
        "guide/safety.md#mania",
        "guide/safety.md#sick",
        "guide/safety.md#top",
        "index.md",
        "index.md#top",
    )


def test_a_site_that_did_not_change_is_fine() -> None:
    """Nothing is said while every address leads to its page."""
    assert said(PUBLISHED, (HOME, SAFETY, FAQ), LINKS) == []


def test_a_renamed_page_is_named_once_with_its_line() -> None:
    """The page that has its headings is what it has become; its headings go with it."""
    new = OutputFile(path="guide/risks-and-harms.md", text=SAFETY.text)
    assert said(PUBLISHED, (HOME, new, FAQ), "short:\n  /k/risks/: guide/risks-and-harms.md") == [
        (
            "editorial/links.lock, `guide/safety.md`: this page was published and is gone. Add to editorial/links.yml, "
            "under `redirects:`, the line `guide/safety.md: guide/risks-and-harms.md`, or the place where it is now"
        )
    ]


def test_a_renamed_heading_is_named_with_its_line() -> None:
    """The new heading that is most like the old one is proposed."""
    pages = (HOME, SAFETY, OutputFile(path=FAQ.path, text="# Q {#top}\n## Go {#may-i-drive}\n## New {#pets}\n"))
    (message,) = said(PUBLISHED, pages, LINKS)
    assert "the line `guide/faq.md#can-i-drive: guide/faq.md#may-i-drive`" in message


def test_a_heading_that_moved_to_another_page_is_found_there() -> None:
    """A part that was moved keeps its id, so its new page is known."""
    pages = (HOME, OutputFile(path=SAFETY.path, text="# Risks {#top}\n## Sick {#sick}\n"), FAQ)
    more = OutputFile(path="guide/mania.md", text="# Mania {#top}\n## Mania {#mania}\n")
    (message,) = said(PUBLISHED, (*pages, more), LINKS)
    assert "the line `guide/safety.md#mania: guide/mania.md#mania`" in message


def test_a_heading_that_is_gone_leads_to_its_page() -> None:
    """Where nothing took its place, the top of the page is the next best."""
    pages = (HOME, SAFETY, OutputFile(path=FAQ.path, text="# Q {#top}\n"))
    (message,) = said(PUBLISHED, pages, LINKS)
    assert "the line `guide/faq.md#can-i-drive: guide/faq.md`" in message


def test_a_renamed_short_path_is_named_with_its_line() -> None:
    """The short path that is new is proposed."""
    (message,) = said(PUBLISHED, (HOME, SAFETY, FAQ), "short:\n  /k/harms/: guide/safety.md")
    assert "this short path was published and is gone" in message
    assert "the line `/k/risks/: /k/harms/`" in message


def test_a_short_path_whose_page_moved_is_not_lost() -> None:
    """Its line is still there; with the redirect of the page it leads somewhere again."""
    pages = (HOME, OutputFile(path="guide/harms.md", text=SAFETY.text), FAQ)
    (message,) = said(PUBLISHED, pages, LINKS)
    assert "`guide/safety.md: guide/harms.md`" in message
    assert said(PUBLISHED, pages, f"{LINKS}redirects:\n  guide/safety.md: guide/harms.md\n") == []


def test_the_proposed_lines_mend_everything() -> None:
    """Page, heading and short path renamed at once: three messages, and with their lines none."""
    pages = (
        HOME,
        OutputFile(path="guide/harms.md", text=SAFETY.text),
        OutputFile(path=FAQ.path, text="# Q {#top}\n## Drive {#driving}\n"),
    )
    links = "short:\n  /k/harms/: guide/harms.md\nredirects:\n"
    found = said(PUBLISHED, pages, links)
    assert len(found) == 3
    lines = "".join(f"  {LINE.findall(message)[0]}\n" for message in found)
    assert said(PUBLISHED, pages, links + lines) == []


NAMES = st.sampled_from(["a", "b", "long-term-risks", "risks", "visit", "your-visit"])
PAGES = st.dictionaries(NAMES, st.frozensets(NAMES, max_size=4), min_size=1, max_size=4)


def pages_of(names: dict[str, frozenset[str]]) -> tuple[OutputFile, ...]:
    """Return pages with headings, a home page before them."""
    return (
        HOME,
        *(
            OutputFile(
                path=f"guide/{name}.md", text="# T {#top}\n" + "".join(f"## H {{#{each}}}\n" for each in sorted(ids))
            )
            for name, ids in names.items()
        ),
    )


@given(PAGES, PAGES, st.frozensets(NAMES, max_size=3), st.frozensets(NAMES, max_size=3))
def test_whatever_changes_the_proposed_lines_mend_it(
    old: dict[str, frozenset[str]], new: dict[str, frozenset[str]], shorts: frozenset[str], others: frozenset[str]
) -> None:
    """From any site to any other: with the lines that are proposed, every address leads somewhere, and none loops."""
    lock = lock_of(pages_of(old), "short:\n" + "".join(f"  /k/{name}/: index.md\n" for name in sorted(shorts)))
    links = "short:\n" + "".join(f"  /k/{name}/: index.md\n" for name in sorted(others)) + "redirects:\n"
    lines = [LINE.findall(message)[0] for message in said(lock, pages_of(new), links)]
    assert said(lock, pages_of(new), links + "".join(f"  {line}\n" for line in lines)) == []


def test_the_lock_is_sorted_and_read_back() -> None:
    """What is written is what is read, each address once; comments are for people."""
    text = lock_text(["b.md", "a.md#x", "/k/a/", "a.md", "b.md"])
    assert parse_lock(text) == ("/k/a/", "a.md", "a.md#x", "b.md")
    assert text.startswith("# Every address that this site has published")


def test_an_address_that_the_lock_lacks_is_named() -> None:
    """A new page is published with the next run of `clean`, whose change has to be committed."""
    parsed = parse_links(LINKS)
    (problem,) = unlocked(PUBLISHED[1:], addresses_now((HOME, SAFETY, FAQ), parsed))
    assert str(problem) == (
        "editorial/links.lock: lacks 1 addresses that the site has, such as `/k/risks/`. "
        "Run `python scripts clean`, and commit what it changes"
    )
