"""Where tags stand: every offset is that of the tag in the page, and an edit touches nothing else."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from winnow.finish.markup import content_of, edited, insertion, opening, removal, tags_of

PIECES = st.sampled_from(
    [
        "<p>",
        "</p>",
        '<a href="x?a=1&amp;b=2">',
        "</a>",
        "words\n",
        "é &eacute; ",
        "<br>",
        "<path d='M1'/>",
        "<!-- <p> -->\n",
    ]
)


@given(st.lists(PIECES))
def test_a_tag_starts_and_ends_where_it_says(pieces: list[str]) -> None:
    """From `start` to `end` there is one tag, from its angle bracket to the other, whatever stands around it."""
    html = "".join(pieces)
    found = [html[tag.start : tag.end] for tag in tags_of(html)]
    assert found == [piece for piece in pieces if piece.startswith("<") and not piece.startswith("<!")]


@given(st.lists(PIECES), st.data())
def test_taking_out_undoes_putting_in(pieces: list[str], data: st.DataObject) -> None:
    """A tag put in on a line of its own can be taken out again, and the page is what it was, to the byte."""
    html = "".join(pieces)
    places = [tag.start for tag in tags_of(html)] or [0]
    more = edited(html, [insertion(data.draw(st.sampled_from(places)), "<meta name=z>")])
    (tag,) = opening(more, "meta")
    assert edited(more, [removal(more, tag)]) == html


def test_what_stands_in_a_script_is_no_tag() -> None:
    """Script text may hold angle brackets; they open nothing."""
    html = '<script>if (a<b) x("<p>")</script><p>'
    assert [tag.name for tag in opening(html)] == ["script", "p"]


def test_the_content_of_an_element_ends_at_its_own_closing_tag() -> None:
    """An element of the same name inside does not end it."""
    html = "<div>a<div>b</div>c</div>d"
    start, end = content_of(html, next(iter(opening(html, "div"))))
    assert html[start:end] == "a<div>b</div>c"
