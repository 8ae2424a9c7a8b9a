"""A problem is one line that says where, what and what to do; an error carries all of them."""

from __future__ import annotations

from winnow.core.problems import ContentError, Problem

FIRST = Problem(where="a.txt", what="is empty", mend="Fill it")
SECOND = Problem(where="b.yml, line 3", what="the key `x` is missing", mend="Add `x:`")


def test_a_problem_reads_as_one_line() -> None:
    """Place, fault and mend stand in this order."""
    assert str(SECOND) == "b.yml, line 3: the key `x` is missing. Add `x:`"


def test_an_error_carries_every_problem_in_order() -> None:
    """Nobody has to mend one thing to be told of the next."""
    error = ContentError(FIRST, SECOND)
    assert error.problems == (FIRST, SECOND)
    assert str(error) == f"{FIRST}\n{SECOND}"
