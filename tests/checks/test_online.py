"""What is said of a published site, and of references, from what their hosts answer."""

from __future__ import annotations

import pytest

from winnow.checks.online import gone, page_problems, short_problems, target_of, unsure
from winnow.core.answers import Answer

AT = "https://example.org/guide/"
HOME = (
    '<meta http-equiv="Content-Security-Policy" content="default-src"><title>Home - A &amp; B</title>'
    '<p class="crisis-line">Call</p>'
)
SHORT = '<meta http-equiv="refresh" content="0; url=../../safety/#mania">'


def answer(address: str = AT, status: int = 200, body: str = "", **more: str | bool) -> Answer:
    """Return an answer."""
    return Answer(address=address, status=status, body=body, **more)  # type: ignore[arg-type]


def said(found: Answer, status: int = 200) -> list[str]:
    """Return what is said of a page that should be called `A & B`."""
    return [problem.what for problem in page_problems(found, "A & B", status)]


def test_a_page_that_is_there_is_fine() -> None:
    """Status, title, policy and crisis line are as they should be."""
    assert said(answer(body=HOME)) == []


@pytest.mark.parametrize(
    ("found", "what"),
    [
        (answer(status=404), "answers 404 in place of 200"),
        (answer(status=0, why="no such host"), "nobody answers (no such host)"),
        (answer(body=HOME.replace("A &amp; B", "Welcome")), "has the title “Home - Welcome”, without “A & B”"),
        (answer(body=HOME.replace("Security", "")), "has no Content-Security-Policy"),
        (answer(body=HOME.replace("crisis-line", "line")), "has no crisis line"),
    ],
)
def test_a_page_that_is_not_whole_is_named(found: Answer, what: str) -> None:
    """Another site, an older build or nothing at all: each is told apart."""
    assert said(found) == [what]


def test_a_host_that_finds_everything_is_named() -> None:
    """A host that answers 200 for a page that is not there hides broken links."""
    assert said(answer(body=HOME), 404) == ["answers 200 in place of 404"]


def test_a_short_path_leads_where_its_page_says() -> None:
    """The address is completed as a browser does."""
    assert target_of(answer(f"{AT}k/mania/", body=SHORT)) == f"{AT}safety/#mania"
    assert target_of(answer(f"{AT}k/mania/", body=HOME)) == ""


@pytest.mark.parametrize(
    ("first", "end", "what"),
    [
        (answer(body=SHORT), answer(f"{AT}safety/#mania", body='<h2 id="mania">'), []),
        (answer(status=404), None, ["answers 404 in place of 200"]),
        (answer(body=HOME), None, ["leads nowhere"]),
        (answer(body=SHORT), answer(f"{AT}safety/", 404), [f"leads to {AT}safety/, which answers 404"]),
        (
            answer(body=SHORT),
            answer(f"{AT}safety/#mania", body="<h2>"),
            [f"leads to {AT}safety/#mania, which has no such place"],
        ),
    ],
)
def test_a_short_path_is_followed_to_its_end(first: Answer, end: Answer | None, what: list[str]) -> None:
    """The path, its page and the place on the page have to be there."""
    assert [problem.what for problem in short_problems(first, end)] == what


@pytest.mark.parametrize(
    ("found", "is_gone"),
    [
        (answer(status=200), False),
        (answer(status=404), True),
        (answer(status=410), True),
        (answer(status=403), False),
        (answer(status=429), False),
        (answer(status=503), False),
        (answer(status=0, why="timed out"), False),
        (answer(status=0, why="no such host", nameless=True), True),
    ],
)
def test_only_what_is_surely_gone_counts_as_gone(found: Answer, is_gone: bool) -> None:  # noqa: FBT001
    """A gate or an outage is no reason to open an issue; it is told apart."""
    asked = [("references.yml, line 3, x", found)]
    assert bool([*gone(asked)]) == is_gone
    assert bool([*unsure(asked)]) == (not is_gone and found.status != 200)


def test_a_reference_that_is_gone_is_named_with_its_line() -> None:
    """Which one, where it stands, and what to do."""
    (problem,) = gone([("editorial/references.yml, line 3, x", answer("https://doi.org/x", 404))])
    assert str(problem) == (
        "editorial/references.yml, line 3, x: https://doi.org/x answers 404. "
        "Find where it is now, or another source for the facts that rest on it"
    )
