"""What the head of a page says to search engines and previews: what readers see, and no more."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from winnow.finish.markup import content_of, opening
from winnow.finish.previews import PREVIEWS, neutral_title, preview_description, text_path
from winnow.finish.reading import full_references
from winnow.finish.record import Page, Site, Subject
from winnow.finish.structured import STRUCTURED, structured_data

SUBJECT = Subject(
    name="Tea",
    legal_status="Legal",
    legal_status_where="France",
    conditions=(("guide/thirst/", "Thirst"),),
)
SITE = Site(name="A guide", address="https://example.org/", description="About tea.", subject=SUBJECT)
HTML = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Thirst - A guide</title>
<meta name="description" content="Tea &amp; thirst."><link rel="canonical" href="https://example.org/guide/thirst/">
</head><body><article><h1>Tea and thirst<a class="headerlink" href="#x">&para;</a></h1>
<h2 id="about-this-page">About this page</h2>
<ul><li>Reviewed by: nobody yet. No clinician has reviewed this page.</li>
<li>Last reviewed: not yet. Next review: no date is set.</li>
<li>Text last changed: 2 November 2026.</li>
<li>Time to read: about 3 minutes.</li></ul>
<div class="footnote"><ol>
<li id="fn:1"><p><a href="../../about/references/#ref-cup-2020">Cup and others, 2020</a>.
<a href="https://doi.org/10.1/x">doi.org/10.1/x</a><a class="footnote-backref" href="#fnref:1">↩</a></p></li>
<li id="fn:2"><p>Web articles say this too. <a href="#web-articles">Which ones</a>.</p></li>
<li id="fn:3"><p><a href="../../about/references/#ref-pot">Pot</a>. Read in a secondary source.</p></li>
</ol></div></article></body></html>
"""
PAGE = Page(path="guide/thirst/index.html", html=HTML)


def test_the_data_says_what_the_page_shows() -> None:
    """Title, description, date of the last change and read time are those that readers see."""
    data = structured_data(PAGE, SITE)
    assert data["@type"] == "MedicalWebPage"
    assert data["name"] == "Tea and thirst"
    assert data["description"] == "Tea & thirst."
    assert data["dateModified"] == "2026-11-02"
    assert data["timeRequired"] == "PT3M"
    assert data["audience"] == "https://schema.org/Patient"


def test_a_page_that_only_leads_on_keeps_its_own_head() -> None:
    """A short path asks search engines not to list it, and shows no preview of a page that names an illness."""
    html = HTML.replace(
        "<title>", '<meta name="robots" content="noindex"><meta http-equiv="refresh" content="0"><title>'
    )
    page = Page(path="k/thirst/index.html", html=html)
    assert PREVIEWS.apply(page, SITE) == page


def test_what_nobody_knows_is_not_said() -> None:
    """No review, no date of publication, no publisher: the page shows none."""
    assert not {"reviewedBy", "lastReviewed", "datePublished", "publisher"} & set(structured_data(PAGE, SITE))


def test_a_review_that_the_page_shows_is_said() -> None:
    """Once somebody has reviewed the page, and it shows who and when, so does the data."""
    html = HTML.replace("nobody yet. No clinician has reviewed this page.", "Dr A. Leaf.").replace(
        "not yet. Next", "3 May 2027. Next"
    )
    data = structured_data(replace(PAGE, html=html), SITE)
    assert data["reviewedBy"] == {"@type": "Person", "name": "Dr A. Leaf"}
    assert data["lastReviewed"] == "2027-05-03"


def test_the_medicine_and_the_illness_stand_side_by_side() -> None:
    """Both are what the page is about; nothing says that one treats the other."""
    drug, illness = structured_data(PAGE, SITE)["about"]  # type: ignore[misc]
    assert drug["legalStatus"]["name"] == "Legal"
    assert illness == {"@type": "MedicalCondition", "name": "Thirst"}
    assert "possibleTreatment" not in json.dumps(structured_data(PAGE, SITE))


def test_published_references_are_cited_and_web_articles_are_not() -> None:
    """A note that names the articles which the guide was made from is no reference."""
    assert structured_data(PAGE, SITE)["citation"] == [
        {"@type": "CreativeWork", "name": "Cup and others, 2020. doi.org/10.1/x", "url": "https://doi.org/10.1/x"},
        {"@type": "CreativeWork", "name": "Pot. Read in a secondary source."},
    ]


def test_a_reference_is_cited_in_full_where_the_site_has_it_so() -> None:
    """A note is short; the page of the references has authors, title and source."""
    site = replace(SITE, references={"about/references/#ref-pot": "Pot P. All of pots. J Pots, 2021."})
    cited = structured_data(PAGE, site)["citation"]
    assert cited[1] == {"@type": "CreativeWork", "name": "Pot P. All of pots. J Pots, 2021."}  # type: ignore[index]


def test_references_in_full_are_read_from_their_built_page() -> None:
    """Each stands in an item of a list, with an empty anchor before it."""
    html = '<body><article><ul><li><span id="ref-pot"></span>Pot P. <a href="x">x</a></li></ul></article></body>'
    assert full_references(Page(path="about/references/index.html", html=html)) == {
        "about/references/#ref-pot": "Pot P. x"
    }


def test_no_text_can_end_the_script() -> None:
    """A title that holds the end of a script stays within the data."""
    html = HTML.replace("Tea and thirst", "&lt;/script&gt;&lt;b&gt;")
    page = STRUCTURED.apply(replace(PAGE, html=html), SITE)
    script = next(tag for tag in opening(page.html, "script") if tag.get("type") == "application/ld+json")
    start, end = content_of(page.html, script)
    assert json.loads(page.html[start:end])["name"] == "</script><b>"


@pytest.mark.parametrize("key", ["possibleTreatment", "aspect", "reviewedBy", "lastReviewed"])
def test_a_claim_that_must_not_be_made_fails_the_build(key: str) -> None:
    """However it came into the data, at any depth."""
    page = STRUCTURED.apply(PAGE, SITE)
    html = page.html.replace('"about": [{', f'"about": [{{"{key}": "x", ')
    said = [str(problem) for problem in STRUCTURED.problems(replace(page, html=html), SITE)]
    assert any(f"the structured data says {key}" in line for line in said)


def test_a_page_outside_the_guide_has_no_data() -> None:
    """Pages about the guide itself are not medical."""
    page = Page(path="about/made/index.html", html=HTML)
    assert STRUCTURED.apply(page, SITE) == page


def test_a_preview_names_no_illness_where_a_neutral_title_is_set() -> None:
    """The longest start of an address wins; the description is that of the site."""
    site = replace(SITE, preview_titles=(("guide/", "General"), ("guide/thirst/", "A patient guide")))
    assert neutral_title(PAGE, site) == "A patient guide"
    assert preview_description(PAGE, site) == "About tea."
    assert "hirst" not in PREVIEWS.apply(PAGE, site).html.partition("og:title")[2].split(">")[0]


def test_a_long_description_ends_at_a_word() -> None:
    """Previews show 160 characters."""
    html = HTML.replace("Tea &amp; thirst.", "Tea and thirst, " * 20)
    shown = preview_description(replace(PAGE, html=html), SITE)
    assert len(shown) <= 160
    assert shown.endswith("thirst, Tea and…")


def test_the_plain_text_is_named_in_the_head() -> None:
    """The link is relative, so it holds wherever the site lies."""
    html = PREVIEWS.apply(PAGE, SITE).html
    assert '<link rel=" alternate" type="text/plain" href="index.txt" title="Plain text">' in html
    assert text_path(PAGE) == "guide/thirst/index.txt"


def test_the_document_is_named_only_where_it_is() -> None:
    """A link to a PDF that was not made would lead nowhere."""
    assert "application/pdf" not in PREVIEWS.apply(PAGE, SITE).html
    site = replace(SITE, documents=frozenset({"guide/thirst.pdf"}))
    assert 'type="application/pdf" href="../thirst.pdf"' in PREVIEWS.apply(PAGE, site).html


def test_pages_that_are_not_for_search_engines_say_so() -> None:
    """The page for wrong addresses, and what is set as unlisted."""
    wrong = Page(path="404.html", html=HTML)
    assert '<meta name="robots" content="noindex">' in PREVIEWS.apply(wrong, SITE).html
    hidden = replace(SITE, unlisted=("guide/thirst/",))
    assert '<meta name="robots" content="noindex">' in PREVIEWS.apply(PAGE, hidden).html
    assert "noindex" not in PREVIEWS.apply(PAGE, SITE).html


def test_an_address_that_is_not_the_page_s_own_is_a_problem() -> None:
    """A wrong canonical address takes the page out of search results."""
    page = PREVIEWS.apply(replace(PAGE, html=HTML.replace("org/guide/thirst/", "org/tea/")), SITE)
    said = [str(problem) for problem in PREVIEWS.problems(page, SITE)]
    assert "its canonical address is not https://example.org/guide/thirst/" in said[0]
