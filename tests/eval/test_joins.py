"""Which sentences join a known claim by themselves: never the wrong one, and enough of the right ones.

Measured twice: on the labelled sentences of the five articles, each taken out of the decisions as if nobody had seen
it, and on sentences that were written for this test. The assertions that the rules know were made with the five
articles at hand, so the first figure says how the parts work together, and the second how far that carries.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
import yaml

from building import article, rules
from deciding import decided, editorial, sentences_of, sources, without
from winnow.core.records import Judged, Kind
from winnow.stages.decide import decide

EVAL = Path(__file__).parent
PRECISION = 0.9
"""Share of joins that have to be right: a wrong one puts an article under words that it does not say."""
LABELLED, REWORDED = 85, 55
"""Right joins there have to be, of 91 and 59 when the floors were set."""
HARD_NEGATIVES = (
    (
        "This method ensures that the drug is delivered directly into the bloodstream, allowing for rapid onset",
        "rapid-onset",
    ),
    ("Long-term side effects are still being studied, but current research suggests", "not-addictive"),
    ("Long-term side effects are still being studied, but current research suggests", "sustained-relief"),
    ("Patients typically receive a series of infusions over a period of several weeks", "effects-last-days-to-weeks"),
    ("Patients typically receive a series of infusions over a period of several weeks", "antidepressants-take-weeks"),
    ("Moreover, the effects of ketamine infusions tend to last longer", "series-of-infusions"),
    ("Moreover, the effects of ketamine infusions tend to last longer", "antidepressants-take-weeks"),
    ("However, researchers believe that ketamine acts on the brain’s glutamate system", "nmda-blockade"),
    ("One prevailing theory is that ketamine works by blocking", "glutamate-increase"),
    ("Conditions such as fibromyalgia, complex regional pain syndrome", "used-for-chronic-pain"),
)
"""Beginnings of sentences with the claim that each is close to in words and does not say."""


@dataclass(frozen=True)
class Tally:
    """What joined, and what should have."""

    right: int
    wrong: tuple[tuple[str, str], ...]

    @property
    def precision(self) -> float:
        """Share of the joins that are right."""
        return self.right / (self.right + len(self.wrong))


def family(names: Iterable[str]) -> set[str]:
    """Return claims with those that are said in the same words."""
    known = editorial().claims
    homes = {known[name].fold_into or name for name in names}
    return {name for name, claim in known.items() if (claim.fold_into or name) in homes}


def tally(found: Iterable[tuple[str, set[str], Iterable[str]]]) -> Tally:
    """Count the joins of sentences; each comes with the claims that are right and those that it joined."""
    rows = [(words, name, name in right) for words, right, names in found for name in names]
    return Tally(sum(fits for *_, fits in rows), tuple((words, name) for words, name, fits in rows if not fits))


@cache
def labelled() -> tuple[tuple[Judged, frozenset[str]], ...]:
    """Return the informative sentences of the articles with the claims that each may be cited for."""
    rows = [json.loads(line) for line in (EVAL / "articles_gold.jsonl").read_text(encoding="utf-8").splitlines()]
    kept = {row["text"]: frozenset(row.get("claim_kept") or ()) for row in rows}
    found = sentences_of(*sources())
    return tuple((item, kept[item.text]) for item in found if item.kind is Kind.INFORMATIVE and item.text in kept)


@cache
def joins(item: Judged) -> tuple[str, ...]:
    """Return the claims that a sentence of the articles joins where nobody has decided on it."""
    return tuple(name for _, name in decide([item], {}, without({item.id}), rules()).joined)


def reworded() -> list[dict[str, object]]:
    """Return the sentences that were written for this test."""
    rows: list[dict[str, object]] = yaml.safe_load((EVAL / "reworded.yml").read_text(encoding="utf-8"))["sentences"]
    return rows


def test_labelled_sentences_join_the_right_claims() -> None:
    """Taken out one by one, the sentences of the articles find back to their claims, and to no others."""
    found = tally((item.text, family(kept), joins(item)) for item, kept in labelled())
    assert found.precision >= PRECISION, found.wrong
    assert found.right >= LABELLED


def test_reworded_sentences_join_the_right_claims() -> None:
    """Sentences in other words join what they say, and those that say nothing known join nothing."""
    right = {str(row["words"]): family(row["claims"]) for row in reworded()}  # type: ignore[arg-type]
    items = sentences_of(*(article(words, f"{number}.txt") for number, words in enumerate(right)))
    found = tally(
        (item.text, right[item.text], [name]) for item, name in decide(items, {}, editorial(), rules()).joined
    )
    assert found.precision >= PRECISION, found.wrong
    assert found.right >= REWORDED


@pytest.mark.parametrize("row", [row for row in reworded() if row.get("alert")], ids=lambda row: str(row["words"])[:40])
def test_what_is_held_back_raises_an_alert_in_other_words_too(row: dict[str, object]) -> None:
    """A claim that was held back does not come in by another door."""
    assert [item.why for item in decided(str(row["words"])).queue] == ["alert"]


@pytest.mark.parametrize(("beginning", "claim"), HARD_NEGATIVES)
def test_a_hard_negative_does_not_join(beginning: str, claim: str) -> None:
    """What shares words with a claim and says something else is no source for it."""
    (item,) = [item for item, _ in labelled() if item.text.startswith(beginning)]
    assert claim not in joins(item)
