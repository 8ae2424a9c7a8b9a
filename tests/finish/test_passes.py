"""Each pass by itself: what it adds, that it adds it once, and what it says where the effect is missing."""

from __future__ import annotations

import base64
import hashlib

import pytest

from winnow.finish.inline import INLINE
from winnow.finish.passes import PASSES, finished, page_problems
from winnow.finish.policy import POLICY_PASS, policy_for
from winnow.finish.record import Page, Pass, Site
from winnow.finish.toggles import TOGGLES

SITE = Site(name="A guide", address="https://example.org/guide/")
SCRIPT = 'var a = "</p>";\n'
HTML = f"""<!doctype html>
<html lang="en"><head>
  <meta charset="utf-8">
  <meta name="referrer" content="no-referrer">
  <title>Tea</title>
  <meta name="description" content="All of tea.">
  <link rel="canonical" href="https://example.org/guide/guide/tea/">
  <link rel="stylesheet" href="a.css">
  <script>{SCRIPT}</script>
  <script type="application/json">{{"a": 1}}</script>
  <script src="b.js"></script>
</head><body><input type="checkbox" id="__drawer" autocomplete="off"><p>Tea</p></body></html>
"""
PAGE = Page(path="guide/tea/index.html", html=HTML)


def says(step: Pass, html: str) -> list[str]:
    """Return the problems of a page in words."""
    return [str(problem) for problem in step.problems(Page(path="p.html", html=html), SITE)]


def test_a_finished_page_has_no_problem() -> None:
    """What every pass asks for is there when all have run."""
    assert page_problems(finished(PAGE, SITE), SITE) == []


@pytest.mark.parametrize("step", PASSES, ids=lambda step: step.name)
def test_a_pass_changes_nothing_the_second_time(step: Pass) -> None:
    """Running a pass on its own result gives the same bytes."""
    once = step.apply(PAGE, SITE)
    assert step.apply(once, SITE) == once


def test_finishing_twice_is_finishing_once() -> None:
    """All passes in order, run again over the result, give the same bytes."""
    once = finished(PAGE, SITE)
    assert finished(once, SITE) == once


def test_a_check_box_loses_autocomplete_and_nothing_else() -> None:
    """The attribute goes; every other character stays."""
    assert TOGGLES.apply(PAGE, SITE).html == HTML.replace(' autocomplete="off"', "")


def test_a_check_box_that_keeps_autocomplete_is_named() -> None:
    """The problem says which line of which page."""
    assert says(TOGGLES, HTML)[0].startswith("p.html:13: the element input has a wrong attribute (autocomplete)")


def test_an_empty_tabindex_goes_and_a_number_stays() -> None:
    """An empty one is no number; a browser takes it as absent."""
    html = '<body><label class="a" tabindex="" for="b">x</label><label tabindex="0">y</label><input id="b"></body>'
    page = TOGGLES.apply(Page(path="p.html", html=html), SITE)
    assert page.html == html.replace(' tabindex=""', "")


def test_a_label_of_nothing_is_no_label_of_something_else() -> None:
    """A label whose check box the theme left out names nothing; one whose check box is there keeps its name."""
    html = '<body><label tabindex="" for="lost">x</label><label for="b">y</label><input id="b"></body>'
    page = TOGGLES.apply(Page(path="p.html", html=html), SITE)
    assert page.html == '<body><label>x</label><label for="b">y</label><input id="b"></body>'


def test_a_text_field_may_keep_autocomplete() -> None:
    """The standard allows the attribute there."""
    assert says(TOGGLES, '<input type="text" autocomplete="off">') == []


def test_the_policy_allows_exactly_the_inline_scripts_of_the_page() -> None:
    """One hash for the one script that runs; data and files have none."""
    digest = base64.b64encode(hashlib.sha256(SCRIPT.encode()).digest()).decode()
    assert f"script-src 'self' 'sha256-{digest}';" in policy_for(HTML)
    assert policy_for(HTML).count("sha256-") == 1


def test_the_policy_allows_nothing_unsafe() -> None:
    """No inline code beyond the hashes, no code made from text, nothing from other hosts, no form, no base."""
    policy = policy_for(HTML)
    assert "unsafe-inline" not in policy
    assert "'unsafe-eval'" not in policy
    assert "http" not in policy
    assert policy.startswith("default-src 'none'; ")
    assert policy.endswith("form-action 'none'; base-uri 'none'")


def test_windows_newlines_do_not_change_a_hash() -> None:
    """A browser makes newlines one before it hashes (HTML standard, preprocessing the input stream)."""
    assert policy_for(HTML.replace("\n", "\r\n")) == policy_for(HTML)


def test_the_policy_comes_before_whatever_is_loaded() -> None:
    """It stands right behind the tag that names the encoding."""
    html = POLICY_PASS.apply(PAGE, SITE).html
    assert '<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy"' in html


def test_a_script_that_changes_later_is_noticed() -> None:
    """A policy that is not that of the scripts on the page is a problem, with its line."""
    html = POLICY_PASS.apply(PAGE, SITE).html.replace("var a", "var b")
    assert says(POLICY_PASS, html)[0].startswith(
        "p.html:4: the Content-Security-Policy is not that of the scripts on the page"
    )


def test_a_page_without_a_policy_is_noticed() -> None:
    """The page is named."""
    assert says(POLICY_PASS, HTML)[0].startswith("p.html: has 0 Content-Security-Policy tags")


@pytest.mark.parametrize(
    ("tag", "what"),
    [
        ('<p style="color:red">', "the element p has a style attribute"),
        ("<style>", "has a style element"),
        ('<p onclick="x()">', "the element p has an event handler (onclick)"),
        ('<a href="javascript:x()">', "the element a has a script for an address"),
    ],
)
def test_what_the_policy_blocks_is_named_with_its_line(tag: str, what: str) -> None:
    """A browser would drop it without a word; the build says where it stands."""
    html = HTML.replace("<p>Tea</p>", f"\n{tag}")
    assert [said.split(". ")[0] for said in says(INLINE, html)] == [f"p.html:14: {what}"]


def test_a_page_that_tells_other_sites_its_address_is_named() -> None:
    """Without the referrer tag the sites that a page links to learn which illness its reader reads about."""
    assert "does not keep its address" in says(INLINE, HTML.replace('content="no-referrer"', 'content="origin"'))[0]
