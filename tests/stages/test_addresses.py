"""Short paths, moved pages and old headings as they are written out."""

from __future__ import annotations

from urllib.parse import urljoin

import pytest
from lxml import html

from winnow.core.links import parse_links
from winnow.core.records import OutputFile
from winnow.stages.render.addresses import addressed

HOME = OutputFile(path="index.md", text='---\ntitle: "Home"\n---\n\n# Home {#top}\n')
SAFETY = OutputFile(
    path="guide/safety.md",
    text='---\ntitle: "Risks"\n---\n\n# Risks &amp; side\\_effects {#top}\n\n## Mania {#mania}\n\nText.\n',
)
OVERVIEW = OutputFile(path="guide/conditions/index.md", text="# Conditions {#top}\n")


def made(links: str) -> dict[str, str]:
    """Return what is written of three pages, by path."""
    return {file.path: file.text for file in addressed((HOME, SAFETY, OVERVIEW), parse_links(links))}


@pytest.mark.parametrize(
    ("line", "file", "target"),
    [
        ("short:\n  /k/risks/: guide/safety.md", "k/risks/index.html", "guide/safety/"),
        ("short:\n  /k/mania/: guide/safety.md#mania", "k/mania/index.html", "guide/safety/#mania"),
        ("short:\n  /k/home/: index.md", "k/home/index.html", ""),
        ("short:\n  /k/c/: guide/conditions/index.md", "k/c/index.html", "guide/conditions/"),
        ("redirects:\n  guide/old.md: guide/safety.md", "guide/old/index.html", "guide/safety/"),
        ("redirects:\n  guide/a/index.md: guide/safety.md", "guide/a/index.html", "guide/safety/"),
        ("redirects:\n  old.md: guide/safety.md#mania", "old/index.html", "guide/safety/#mania"),
        ("redirects:\n  /k/old/: guide/safety.md", "k/old/index.html", "guide/safety/"),
    ],
)
def test_an_address_leads_on_from_wherever_the_site_stands(line: str, file: str, target: str) -> None:
    """The file leads to its page by a relative address, three times: at once, to search engines, and as a link."""
    tree = html.document_fromstring(made(line)[file])
    (refresh,) = tree.xpath("//meta[@http-equiv='refresh']/@content")
    (canonical,) = tree.xpath("//link[@rel='canonical']/@href")
    (link,) = tree.xpath("//a/@href")
    base = "https://example.org/some-repo/"
    found = {urljoin(base + file.removesuffix("index.html"), to) for to in (refresh[7:], canonical, link)}
    assert found == {base + target}


def test_a_page_that_leads_on_is_plain() -> None:
    """No script, nothing loaded, not in search engines, no illness in the title that a locked phone shows."""
    text = made("short:\n  /k/risks/: guide/safety.md")["k/risks/index.html"]
    tree = html.document_fromstring(text)
    assert tree.xpath("//meta[@name='robots']/@content") == ["noindex"]
    assert not tree.xpath("//script|//img|//style|//link[@rel!='canonical']")
    assert tree.findtext(".//title") == "Patient information"
    assert tree.findtext(".//a") == "Risks & side_effects"


def test_a_page_names_its_short_path() -> None:
    """The front matter carries it, for templates and for whatever reads the Markdown."""
    pages = made("short:\n  /k/risks/: guide/safety.md")
    assert pages["guide/safety.md"].startswith('---\ntitle: "Risks"\nshort: /k/risks/\n---\n')
    assert pages["index.md"] == HOME.text


def test_an_old_heading_is_an_empty_anchor_at_the_new_one() -> None:
    """A link with the old id lands at the heading, without a script."""
    text = made("redirects:\n  guide/safety.md#highs: guide/safety.md#mania")["guide/safety.md"]
    assert '## <span id="highs"></span>Mania {#mania}' in text


def test_two_old_headings_can_lead_to_one() -> None:
    """Each keeps its own anchor."""
    lines = "redirects:\n  guide/safety.md#a: guide/safety.md#mania\n  guide/safety.md#b: guide/safety.md#a\n"
    text = made(lines)["guide/safety.md"]
    assert 'id="a"' in text
    assert 'id="b"' in text


def test_a_heading_that_moved_to_another_page_leaves_a_link() -> None:
    """Its old page says where it went, at the id that it had."""
    text = made("redirects:\n  index.md#highs: guide/safety.md#mania")["index.md"]
    assert text.endswith('\n\n<span id="highs"></span>A part of this page has moved: [Mania](guide/safety.md#mania).\n')


def test_a_heading_that_is_gone_leaves_a_link_to_the_top() -> None:
    """The id still leads to something on its page."""
    text = made("redirects:\n  guide/safety.md#gone: guide/safety.md")["guide/safety.md"]
    assert '<span id="gone"></span>' in text
    assert "(#top)" in text


def test_nothing_takes_the_place_of_a_page() -> None:
    """A redirect from a page that is still there writes no file: the checks name it."""
    assert set(made("redirects:\n  guide/safety.md: index.md")) == {"index.md", "guide/safety.md", OVERVIEW.path}


def test_a_short_path_may_lead_to_a_page_written_by_hand() -> None:
    """Such a page is not written, and not changed."""
    by_hand = OutputFile(path="contact.md", text="# Contact {#top}\n")
    files = addressed((HOME,), parse_links("short:\n  /k/contact/: contact.md"), (by_hand,))
    assert [file.path for file in files] == ["index.md", "k/contact/index.html"]
