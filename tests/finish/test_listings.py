"""Plain texts and lists of the site: golden files, read as a person would read them."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from winnow.finish.listings import llms, robots, site_files, sitemap
from winnow.finish.plain import plain_text
from winnow.finish.record import Page, Site

SITE = Site(name="A guide to tea", address="https://example.org/tea/", description="What tea is.")
HTML = """<html lang="en"><head><title>Tea - A guide to tea</title><meta name="description" content="All of tea.">
<link rel="canonical" href="https://example.org/tea/guide/leaf/"></head><body>
<p class="crisis-line">In an emergency, <a href="tel:112">call</a> 112.</p>
<article><h1 id="top">Tea<a class="headerlink" href="#top">&para;</a></h1>
<div class="admonition warning"><p class="admonition-title">Hot</p><p>Let it cool.</p></div>
<h2 id="key-points">Key points</h2>
<ul><li>Tea is a leaf in hot water that people have drunk for a very long time indeed.<sup><a class="footnote-ref"
href="#fn:1">1</a></sup></li>
<li>It comes in kinds:<ul><li>green</li><li>black</li></ul></li></ul>
<p>See <a href="../cup/">the cup</a> and <a href="https://example.com/pot">the pot</a>.
A <button type="button" class="term" popovertarget="d">brew</button><span popover id="d">Tea.</span> is
<strong>strong</strong>.</p>
<h3>Steps</h3>
<ol><li>Boil.</li><li>Pour.</li></ol>
<table><thead><tr><th>Kind</th><th>Minutes</th></tr></thead><tbody><tr><td>green</td><td>2</td></tr></tbody></table>
<dl><dt>leaf</dt><dd>A part of a plant.</dd></dl>
<div class="held-back"><blockquote><p>Tea cures all.</p></blockquote></div>
<div class="footnote"><hr><ol><li id="fn:1"><p>Leaf A, 2020. <a href="https://doi.org/10.1/x">doi.org/10.1/x</a>
<a class="footnote-backref" href="#fnref:1">↩</a></p></li></ol></div>
<p class="document-link"><a href="../leaf.pdf">Print</a></p>
<p class="print-address">A guide to tea: https://example.org/tea/guide/leaf/</p>
</article></body></html>
"""
TEXT = """\
A guide to tea

In an emergency, call 112.

Tea
===

Hot

Let it cool.

Key points
----------

- Tea is a leaf in hot water that people have drunk for a very long time
  indeed.[1]
- It comes in kinds:
  - green
  - black

See the cup and the pot <https://example.com/pot>. A brew is strong.

Steps

1. Boil.
2. Pour.

- Kind: green; Minutes: 2

leaf
    A part of a plant.

Held back: not shown elsewhere in this guide:

    Tea cures all.

[1] Leaf A, 2020. https://doi.org/10.1/x

Address: https://example.org/tea/guide/leaf/
"""
PAGE = Page(path="guide/leaf/index.html", html=HTML)
HOME = Page(
    path="index.html",
    html='<html><head><title>A guide to tea</title></head><body><nav class="md-nav--primary">'
    '<a class="md-nav__link" href="guide/pot/">Pot</a><a class="md-nav__link" href="guide/leaf/">Leaf</a></nav>'
    "<article><h1>Welcome</h1></article></body></html>",
)
POT = replace(PAGE, path="guide/pot/index.html")
WRONG = replace(PAGE, path="404.html")
MOVED = Page(path="old/index.html", html='<head><meta http-equiv="refresh" content="0; url=../guide/pot/"></head>')
PAGES = (WRONG, PAGE, POT, HOME, MOVED)


def test_a_page_as_plain_text() -> None:
    """Every kind of block: the crisis line first, marks of notes in brackets, addresses written out."""
    assert plain_text(PAGE, SITE) == TEXT


@given(st.text(alphabet=st.characters(whitelist_categories=("Ll", "Zs")), max_size=400))
def test_no_line_is_longer_than_it_may_be(words: str) -> None:
    """Lines have at most 72 columns, unless one word alone is longer."""
    page = Page(path="x/index.html", html=f"<body><article><h1>T</h1><p>{words}</p></article></body>")
    assert all(len(line) <= 72 or " " not in line for line in plain_text(page, SITE).splitlines())


def test_the_map_lists_what_is_to_be_found_in_the_order_of_the_menu() -> None:
    """Neither the page for wrong addresses, nor one that moved, nor one that is not listed."""
    text = next(file.text for file in site_files(PAGES, SITE) if file.path == "sitemap.xml")
    places = [line.split("<loc>")[1].split("</loc>")[0] for line in text.splitlines() if "<loc>" in line]
    start = "https://example.org/tea/"
    assert places == [start, f"{start}guide/pot/", f"{start}guide/leaf/"]
    assert "leaf" not in sitemap((PAGE,), replace(SITE, unlisted=("guide/leaf/",)))


def test_the_map_gives_no_date() -> None:
    """The builder would put the day of the build there, which is neither known nor the same tomorrow."""
    assert "lastmod" not in sitemap((PAGE,), SITE)


def test_robots_may_read_all_and_find_the_map() -> None:
    """Pages that are not to be listed have to be read to say so."""
    assert robots(SITE) == "User-agent: *\nAllow: /\nSitemap: https://example.org/tea/sitemap.xml\n"


def test_the_list_for_language_models() -> None:
    """Name, summary, and each page by its plain text."""
    assert llms((PAGE,), SITE) == (
        "# A guide to tea\n\n> What tea is.\n\n"
        "General information, not medical advice. In an emergency: the local emergency number.\n"
        "Each page is listed by its plain text. Quote it with its limits and its references.\n\n"
        "## Guide\n\n- [Tea](https://example.org/tea/guide/leaf/index.txt): All of tea.\n"
    )


def test_every_page_that_is_read_has_a_plain_text() -> None:
    """At a stable address, beside its HTML."""
    paths = [file.path for file in site_files(PAGES, SITE)]
    assert [path for path in paths if path.endswith("index.txt")] == [
        "index.txt",
        "guide/pot/index.txt",
        "guide/leaf/index.txt",
    ]
