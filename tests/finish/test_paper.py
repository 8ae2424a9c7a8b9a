"""A page on paper: its foot says only what the page says, and its PDF is printed from a copy that stands alone."""

from __future__ import annotations

from dataclasses import replace

from winnow.finish.paper import PAPER, foot_of, foot_style, print_copy
from winnow.finish.record import Page, Site

SITE = Site(name="A guide", address="https://example.org/tea/")
HTML = """<html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<link rel="canonical" href="https://example.org/tea/guide/leaf/"><script src="a.js"></script></head><body><article>
<h1>Leaf</h1><p class="page-status">New.</p><p>See <a href="../pot/?a=1&amp;b=2#top">pots</a>, <a href="#x">x</a>,
<a href="https://example.com/">out</a>, <a href="tel:112">call</a>.</p>
<h2 id="about-this-page">About</h2><ul><li>Reviewed by: nobody yet. No clinician has.</li>
<li>Text last changed: 2 November 2026.</li></ul>
<p class="short-address">Short address: <a href="../../k/leaf/">example.org/tea/k/leaf/</a></p>
</article><script>var a = 1;</script></body></html>
"""
PAGE = Page(path="guide/leaf/index.html", html=HTML)


def test_the_foot_says_where_the_sheet_comes_from_and_how_old_it_is() -> None:
    """The short address, the review and the date, in the words of the page."""
    assert foot_of(PAGE) == (
        "example.org/tea/k/leaf/  ·  Reviewed by: nobody yet  ·  Text last changed: 2 November 2026"
    )


def test_a_page_without_a_short_address_gives_its_own() -> None:
    """And leaves out what it does not know."""
    html = HTML.replace("short-address", "other").replace('id="about-this-page"', "")
    assert foot_of(replace(PAGE, html=html)) == "example.org/tea/guide/leaf/"


def test_no_words_can_end_the_foot() -> None:
    """Quotes and angle brackets of a page stay words in its style sheet."""
    html = HTML.replace("nobody yet", "&quot;}&lt;/style&gt;")
    style = foot_style(replace(PAGE, html=html))
    assert '\\"}' in style
    assert "</style>" not in style


def test_the_link_to_the_pdf_stands_behind_the_state_of_the_page() -> None:
    """Only where the file is."""
    there = replace(SITE, documents=frozenset({"guide/leaf.pdf"}))
    link = '<p class="document-link"><a href="../leaf.pdf" type="application/pdf">Print or save as PDF</a></p>'
    assert f'<p class="page-status">New.</p>\n{link}' in PAPER.apply(PAGE, there).html
    assert "document-link" not in PAPER.apply(PAGE, SITE).html


def test_a_link_to_a_pdf_that_is_not_there_any_more_goes() -> None:
    """A build without PDFs over a site that has them leaves no dead link."""
    there = replace(SITE, documents=frozenset({"guide/leaf.pdf"}))
    assert PAPER.apply(PAPER.apply(PAGE, there), SITE) == PAPER.apply(PAGE, SITE)


def test_a_page_that_lacks_its_link_is_named() -> None:
    """A PDF that no page leads to is never found."""
    there = replace(SITE, documents=frozenset({"guide/leaf.pdf"}))
    (problem,) = PAPER.problems(PAPER.apply(PAGE, SITE), there)
    assert str(problem).startswith("guide/leaf/index.html: does not lead to its PDF")


def test_the_copy_for_printing_runs_nothing() -> None:
    """No script, and no policy that would block its styles."""
    copy = print_copy(PAGE, SITE)
    assert "<script" not in copy
    assert "Content-Security-Policy" not in copy


def test_links_of_the_copy_hold_wherever_the_paper_lies() -> None:
    """Links within the site become whole addresses; those within the page, out of the site and to call stay."""
    copy = print_copy(PAGE, SITE)
    assert 'href="https://example.org/tea/guide/pot/?a=1&amp;b=2#top" data-inside' in copy
    assert 'href="#x"' in copy
    assert 'href="https://example.com/">' in copy
    assert 'href="tel:112"' in copy


def test_the_copy_has_the_sheet_and_the_foot_in_it() -> None:
    """As wide as A4 and as high as Letter, so that it prints on both."""
    copy = print_copy(PAPER.apply(PAGE, SITE), SITE)
    assert "@page { size: 210mm 279.4mm; }</style>" in copy
    assert "@bottom-left" in copy
    assert 'href="print.css"' not in copy
