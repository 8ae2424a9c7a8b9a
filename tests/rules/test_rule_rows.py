"""Every row of the rules keeps its word: its example fires, its near miss does not."""

from __future__ import annotations

import pytest

from winnow.core.rulebook import Assertion, PhraseRule
from winnow.edges.project import Places
from winnow.edges.rules import read_rulebook

BOOK = read_rulebook(Places().data)
RULES = [rule for rules in BOOK.rules.values() for rule in rules]


def fires(rule: PhraseRule | Assertion, text: str) -> bool:
    """Return whether a rule or an assertion finds itself in a text."""
    return bool(rule.pattern.search(text)) and not (rule.unless and rule.unless.search(text))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.row.id)
def test_a_rule_fires_on_its_example(rule: PhraseRule) -> None:
    """The example beside a rule is one that it finds."""
    assert fires(rule, rule.row.fires)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.row.id)
def test_a_rule_spares_its_near_miss(rule: PhraseRule) -> None:
    """The near miss beside a rule is one that it leaves alone."""
    assert not fires(rule, rule.row.spares)


@pytest.mark.parametrize("assertion", BOOK.assertions, ids=lambda assertion: assertion.row.id)
def test_an_assertion_knows_its_example_from_its_near_miss(assertion: Assertion) -> None:
    """An assertion is found in its example and not in its near miss."""
    assert fires(assertion, assertion.row.fires)
    assert not fires(assertion, assertion.row.spares)


def test_every_id_is_used_once() -> None:
    """A reason in the ledger names one rule."""
    ids = [rule.row.id for rule in RULES]
    assert len(set(ids)) == len(ids)
