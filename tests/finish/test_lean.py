"""White space that nobody sees goes; white space that counts stays."""

from __future__ import annotations

import pytest

from winnow.finish.lean import LEAN, lean
from winnow.finish.record import Page, Site

SITE = Site(name="Guide", address="https://example.org/")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<ul>\n\n    <li>a</li>\n  </ul>\n", "<ul>\n<li>a</li>\n</ul>\n"),
        ("<p>one\n   two</p>", "<p>one\ntwo</p>"),
        ("<p>one  two</p>",) * 2,
        ("<pre>\n\n  a\n</pre>",) * 2,
        ("<script>\n\n  a()\n</script>",) * 2,
        ("<textarea>\n  a</textarea>",) * 2,
    ],
)
def test_only_gaps_with_a_newline_shrink(before: str, after: str) -> None:
    """Indentation and blank lines shrink to a newline; spaces in a line, code and scripts stay as they are."""
    assert lean(before) == after


def test_a_page_with_gaps_is_named() -> None:
    """A page that the pass missed is a problem; a lean one is none."""
    page = Page(path="p.html", html="<p>\n\n</p>")
    assert [problem.where for problem in LEAN.problems(page, SITE)] == ["p.html"]
    assert LEAN.problems(LEAN.apply(page, SITE), SITE) == []
