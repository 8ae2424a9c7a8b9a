"""A line of the ledger is put together from parts, and holds the record that it was made of."""

from __future__ import annotations

import json
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from building import claimed, judged
from winnow.core.ledger import Ledger, entry_of, lines_of, stem_of, tail_of
from winnow.core.records import Action, Claimed, Kind

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


@given(WORDS, WORDS, WORDS, st.lists(WORDS, max_size=3), st.none() | WORDS, st.none() | WORDS.filter(bool))
def test_a_record_survives_the_way_into_a_line_and_back(
    source: str, text: str, clean: str, claims: list[str], page: str | None, copy_of: str | None
) -> None:
    """Whatever characters stand in an article, one line holds them, and nothing else."""
    item = replace(judged(text, source=source), clean=clean, action=Action.TRIM, kind=Kind.HYPE, reason="praise")
    support = replace(claimed("x"), judged=item, claims=tuple(claims))
    (line,) = lines_of(source, [stem_of(item)], [tail_of(support, page, copy_of)]).splitlines()
    entry = entry_of(line)
    assert (entry.source, entry.text, entry.clean) == (source, text, clean if clean not in {"", text} else None)
    assert (entry.kind, entry.action, entry.reason) == ("hype", "trim", "praise")
    assert (entry.claim, entry.topic, entry.page, entry.copy_of) == (tuple(claims), "treatment", page, copy_of)
    assert list(Ledger((line + b"\n",))) == [entry]


def test_a_span_that_supports_nothing_names_no_page() -> None:
    """Only a supporting sentence stands on a page, whatever page has one with the same words."""
    nobody: Claimed | None = None
    row = json.loads(lines_of("a", [stem_of(judged("One."))], [tail_of(nobody, "guide/a.md", None)]))
    assert (row["claim"], row["topic"], row["page"]) == ([], "none", None)
    assert "copy_of" not in row


def test_a_text_that_looks_like_a_verdict_is_not_counted() -> None:
    """Verdicts are counted in the lines themselves, and a text may hold any characters."""
    item = judged('x", "action": "publish", "reason": "y')
    ledger = Ledger((lines_of("a", [stem_of(item)], [tail_of(None, None, None)]),))
    assert (len(ledger), ledger.count_of("publish"), ledger.count_of("drop")) == (1, 1, 0)
