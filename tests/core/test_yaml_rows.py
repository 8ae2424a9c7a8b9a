"""A row is added to a list in a YAML text, and every other byte stays."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from winnow.core.yaml_rows import node_at, scalar, with_name, with_row

TEXT = """\
# Who.
people:
  - name: Ann   # the first
    likes: [tea]

  - name: "Bob"
    likes:
      - milk
# The end.
"""


def test_a_row_stands_behind_the_last_one() -> None:
    """In the manner of the list: its indent, its dash."""
    assert with_row(TEXT, ("people",), {"name": "Cy"}) == TEXT.replace("# The end.", "  - name: Cy\n# The end.")


def test_a_row_can_stand_apart() -> None:
    """Where a list has blank lines between its rows."""
    added = with_row(TEXT, ("people",), {"name": "Cy"}, apart=True)
    assert added == TEXT.replace("# The end.", "\n  - name: Cy\n# The end.")


def test_a_row_may_hold_rows() -> None:
    """A claim holds its sentences."""
    added = with_row("a:\n- b: c\n", ("a",), {"b": "d", "e": [{"f": "g"}, {"f": "h"}]})
    assert added == "a:\n- b: c\n- b: d\n  e:\n    - f: g\n    - f: h\n"


@pytest.mark.parametrize("text", ["a: []\n", "a:\n", "a: null\n", "a: ~", "a:"])
def test_an_empty_list_becomes_a_list_of_one(text: str) -> None:
    """However it was written that there is nothing yet."""
    assert yaml.safe_load(with_row(text, ("a",), {"b": "c"})) == {"a": [{"b": "c"}]}


@pytest.mark.parametrize(
    ("path", "added"),
    [(("people", 0, "likes"), "likes: [tea, rum]"), (("people", 1, "likes"), "      - milk\n      - rum\n")],
)
def test_a_name_is_added_to_a_list_of_either_form(path: tuple[str | int, ...], added: str) -> None:
    """In brackets or with dashes."""
    assert added in with_name(TEXT, path, "rum")


def test_a_name_is_added_to_an_empty_list() -> None:
    """Without a comma before it."""
    assert with_name("a: []\nb: 1\n", ("a",), "x") == "a: [x]\nb: 1\n"


@pytest.mark.parametrize("path", [("nobody",), ("people", 0, "name")])
def test_what_is_no_list_is_not_added_to(path: tuple[str | int, ...]) -> None:
    """A wrong path is an error and not a broken file."""
    with pytest.raises(KeyError):
        with_row(TEXT, path, {"name": "Cy"})


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("guide/safety.md", "guide/safety.md"),
        ("0123456789", '"0123456789"'),
        ("abcdefabcd", '"abcdefabcd"'),
        ("12", '"12"'),
        ("yes", '"yes"'),
        ("a: b", '"a: b"'),
        ("", '""'),
    ],
)
def test_a_text_is_quoted_where_it_must_be(text: str, written: str) -> None:
    """A content id always, what YAML would read as something else too, a plain name never."""
    assert scalar(text) == written


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_any_text_is_read_back(text: str) -> None:
    """Whatever an article or an editor writes."""
    added = with_row(TEXT, ("people",), {"name": text, "words": [{"says": text}]})
    assert yaml.safe_load(added)["people"][2] == {"name": text, "words": [{"says": text}]}
    assert yaml.safe_load(added)["people"][:2] == yaml.safe_load(TEXT)["people"]


def test_a_node_is_found_by_its_path() -> None:
    """Keys and places, from the top."""
    assert node_at(TEXT, ("people", 1, "name")).value == "Bob"
