"""Words of the glossary: a link becomes a button with its note, and nothing is left half done."""

from __future__ import annotations

from winnow.finish.record import Page, Site
from winnow.finish.terms import TERMS, glossary_of

GLOSSARY = Page(
    path="guide/glossary/index.html",
    html='<html><body><dl><dt id="drip">drip</dt><dd>A way to give <b>fluid</b> &amp; more. Related words: IV.</dd>'
    '<dt id="lone">lone</dt></dl></body></html>',
)
SITE = Site(name="A guide", address="", glossary=glossary_of(GLOSSARY))


def page(body: str) -> Page:
    """Return a page two folders below the root."""
    return Page(path="guide/x/index.html", html=f"<html><body><p>{body}</p></body></html>")


def test_the_glossary_is_read_from_its_built_page() -> None:
    """The meaning without the words that help to look it up; a word without a meaning explains nothing."""
    assert glossary_of(GLOSSARY) == {"guide/glossary/#drip": "A way to give fluid & more."}


def test_a_marked_word_becomes_a_button_with_its_note() -> None:
    """The words stay, the note stands right behind them, and its text is escaped."""
    html = TERMS.apply(page('A <a class="term" href="../glossary/#drip"><em>slow</em> drip</a> helps.'), SITE).html
    assert html == (
        '<html><body><p>A <button type="button" class="term" popovertarget="def-drip-1"><em>slow</em> drip</button>'
        '<span popover id="def-drip-1" class="term-note" role="note" data-pagefind-ignore>'
        "A way to give fluid &amp; more.</span> helps.</p></body></html>"
    )


def test_two_marks_of_a_word_have_notes_of_their_own() -> None:
    """An id stands once in a page."""
    mark = '<a href="../glossary/#drip" class="term">drip</a>'
    html = TERMS.apply(page(f"{mark} and {mark}"), SITE).html
    assert 'id="def-drip-1"' in html
    assert 'id="def-drip-2"' in html


def test_a_plain_link_to_the_glossary_stays_a_link() -> None:
    """Only what is marked as a term is turned into a button."""
    plain = page('See <a href="../glossary/#drip">drip</a>.')
    assert TERMS.apply(plain, SITE) == plain


def test_a_mark_that_leads_nowhere_stays_a_link_and_fails_the_build() -> None:
    """The reader is not left without an explanation, and the build names the place."""
    lost = page('A <a class="term" href="../glossary/#drop">drop</a>.')
    assert TERMS.apply(lost, SITE) == lost
    (problem,) = TERMS.problems(lost, SITE)
    assert str(problem).startswith("guide/x/index.html:1: a marked word leads to no word of the glossary")


def test_a_button_without_its_note_fails_the_build() -> None:
    """A button that opens nothing is worse than none."""
    (problem,) = TERMS.problems(page('<button popovertarget="def-a-1">a</button>'), SITE)
    assert "is there 0 times: def-a-1" in str(problem)
