"""The labels of the theme's menu, as the HTML standard wants them."""

from __future__ import annotations

import pytest

from winnow.finish.labels import LABELS
from winnow.finish.record import Page, Site

SITE = Site(name="Guide", address="https://example.org/", description="")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('<label class="a" tabindex="">x</label>', '<label class="a">x</label>'),
        ('<label class="a" for="gone">x</label>', '<label class="a">x</label>'),
        ('<label tabindex="" for="gone" id="b">x</label>', '<label id="b">x</label>'),
        ('<label for="there" tabindex="0">x</label><input id="there">',) * 2,
        ('<p tabindex="">x</p>',) * 2,
    ],
)
def test_only_what_is_not_allowed_goes(before: str, after: str) -> None:
    """An empty tabindex and a `for` without its element go; whatever is right, and other elements, stay."""
    assert LABELS.apply(Page(path="p.html", html=before), SITE).html == after


def test_a_label_that_is_left_is_named_with_its_line() -> None:
    """A page that the pass missed is a problem; a mended one is none."""
    page = Page(path="p.html", html='<p></p>\n<label tabindex="">x</label>')
    assert [problem.where for problem in LABELS.problems(page, SITE)] == ["p.html:2"]
    assert LABELS.problems(LABELS.apply(page, SITE), SITE) == []
