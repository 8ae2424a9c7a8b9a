"""Each published claim cites the articles that say it, by the hand-made labels: no article more and none less."""

from __future__ import annotations

import json
from collections import defaultdict
from functools import cache
from pathlib import Path

import pytest

from deciding import editorial, made, sources

LABELS = Path(__file__).parent / "eval" / "articles_gold.jsonl"


@cache
def labelled() -> dict[str, set[str]]:
    """Return the articles that each claim may be cited from."""
    found: dict[str, set[str]] = defaultdict(set)
    for line in LABELS.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        for claim in row.get("claim_kept") or ():
            found[claim].add(row["file"])
    return found


@cache
def cited() -> dict[str, set[str]]:
    """Return the articles that each claim is cited from."""
    found: dict[str, set[str]] = defaultdict(set)
    for entry in made(*sources()).build.ledger:
        for claim in entry.claim:
            found[claim].add(entry.source)
    return found


@pytest.mark.parametrize("name", [claim.id for claim in editorial().claims.values() if claim.status != "hold"])
def test_a_published_claim_cites_the_labelled_articles(name: str) -> None:
    """The articles behind a claim are those whose sentences the labels keep for it."""
    assert cited()[name] == labelled()[name]


@pytest.mark.parametrize("name", [claim.id for claim in editorial().claims.values() if claim.status == "hold"])
def test_a_held_claim_is_cited_by_nothing(name: str) -> None:
    """What is held back supports nothing, and nothing supports it."""
    assert cited()[name] == labelled()[name] == set()


def test_every_labelled_claim_is_decided_on() -> None:
    """No claim of the labels is missing from the decisions."""
    assert labelled().keys() <= editorial().claims.keys()
    assert len(editorial().claims) == 78
