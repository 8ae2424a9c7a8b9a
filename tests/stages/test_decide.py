"""What becomes of a sentence: decided for good, joined to the claim that it makes, or waiting for a person."""

from __future__ import annotations

from dataclasses import replace

import pytest

from building import article
from deciding import decided, editorial, made, sources, without
from winnow.core.records import Action, LedgerEntry, Source
from winnow.stages.decide import Decided

DRIP = "The drug is given through an intravenous (IV) line and goes right into the bloodstream."
"""A sentence that nobody has decided on and that says how ketamine is given."""


def ledger_of(*articles: Source) -> dict[str, tuple[str, tuple[str, ...]]]:
    """Return what became of each sentence, by its words in one kind of quotes, dashes and spaces."""
    return {plain(entry): (entry.reason, entry.claim) for entry in made(*articles).build.ledger}


def plain(entry: LedgerEntry) -> str:
    """Return the words of a sentence however they are set."""
    return " ".join(entry.text.replace("’", "'").replace("—", "-").split())


def joined(found: Decided) -> list[str]:
    """Return the claims that sentences joined by themselves."""
    return [claim for _, claim in found.joined]


def waits(found: Decided) -> list[tuple[str, str]]:
    """Return why each sentence of the queue waits."""
    return [(item.why, item.detail) for item in found.queue]


def test_every_sentence_of_the_project_is_decided_on() -> None:
    """Nothing in the five articles waits for a person."""
    found = made(*sources()).decided
    assert found is not None
    assert found.queue == ()
    assert found.joined == ()


def test_a_decision_survives_another_order() -> None:
    """Paragraphs may stand in another order: a decision belongs to the sentence and not to its place."""
    first = sources()[1]
    paragraphs = first.data.decode().split("\n")
    turned = replace(first, data="\n".join(reversed(paragraphs)).encode())
    found = made(turned).decided
    assert found is not None
    assert [item.detail for item in found.queue if item.why != "alert"] == []


def test_a_decision_survives_another_fetch() -> None:
    """The same page fetched again comes with other quotes, dashes and kinds of space."""
    first = sources()[3]
    text = first.data.decode().replace("’", "'").replace("“", '"').replace("—", "–").replace(" the ", "\u00a0the  ")
    again = replace(first, data=text.encode())
    found = made(again).decided
    assert found is not None
    assert [item.judged.text for item in found.queue] == []


def test_a_changed_sentence_shows_its_old_words() -> None:
    """Who decides again sees what was decided on before."""
    old = next(row.words for row in editorial().claims["infusion-40-min"].sentences)
    (item,) = decided(old.replace("40 minutes", "50 minutes")).queue
    assert (item.why, item.detail) == ("changed", f"was: {old}")
    assert item.nearest[0].words == old


def test_a_sentence_is_changed_only_where_the_old_one_is_gone() -> None:
    """Beside the sentence that was decided on, one much like it is a new one."""
    old = next(row.words for row in editorial().claims["infusion-40-min"].sentences)
    found = decided(f"{old}\n\n{old.replace('40 minutes', '50 minutes')}")
    assert [why for why, _ in waits(found)] == ["new"]


def test_a_reworded_sentence_joins_its_claim() -> None:
    """What says a known claim in other words is cited for it without being asked about."""
    found = decided(DRIP)
    assert joined(found) == ["iv-administration"]
    assert found.queue == ()


def test_a_sentence_can_join_two_claims() -> None:
    """One that says two things is a source for both."""
    found = decided("It is given in a controlled medical setting through an intravenous line.")
    assert sorted(joined(found)) == ["iv-administration", "supervised-setting"]


def test_what_was_trimmed_off_joins_nothing() -> None:
    """Praise is cut from a sentence; what it says there is said nowhere in the guide."""
    found = decided(f"{DRIP[:-1]}, offering hope to those struggling with treatment-resistant depression.")
    assert joined(found) == ["iv-administration"]


@pytest.mark.parametrize(
    "text",
    [
        "The drug is never given through an intravenous (IV) line into the bloodstream.",
        "Ketamine infusions do not have any side effects or risks to consider.",
        "Patients are not closely monitored by medical staff during an infusion.",
    ],
)
def test_the_opposite_of_a_published_claim_raises_an_alert(text: str) -> None:
    """A sentence that denies what the guide says is what a person should see first."""
    (item,) = decided(text).queue
    assert item.why == "alert"


def test_an_alert_names_the_claim_that_is_denied() -> None:
    """So that it can be decided which of the two is right."""
    assert waits(decided("Patients are not closely monitored by medical staff during an infusion.")) == [
        ("alert", "says the opposite of monitoring-required")
    ]


def test_a_denial_in_a_side_clause_is_no_opposite() -> None:
    """`Who have not responded` says of whom a sentence speaks, and not that it is not so."""
    found = decided("Ketamine is used for major depression in people who have not responded to other medicines.")
    assert [why for why, _ in waits(found)] == []


def test_a_risk_pattern_raises_an_alert() -> None:
    """What could harm a reader is never joined to anything."""
    found = decided("Ketamine is non-addictive and can be used without worry.")
    assert waits(found) == [("alert", "matches the risk pattern not-addictive")]
    assert joined(found) == []


def test_what_is_held_back_in_other_words_raises_an_alert() -> None:
    """A held-back claim stays held back, whoever says it next."""
    assert waits(decided("Ketamine can be the only treatment for mood disorders.")) == [
        ("alert", "says what is held back as standalone-use")
    ]


def test_an_unknown_sentence_goes_to_the_queue() -> None:
    """What nobody has decided on and no claim says waits for a person, with the claims that are nearest."""
    (item,) = decided("Patients should not eat for four hours before the session.").queue
    assert (item.why, item.detail) == ("new", "nobody has decided on it")
    assert len(item.nearest) == 3


def test_nothing_from_the_queue_is_published() -> None:
    """A sentence that waits stands on no page and is cited by none."""
    text = "Patients should not eat for four hours before the session. Ketamine is non-addictive."
    build = made(*sources(), article(text, "new.txt")).build
    assert not [file.path for file in build.files if "four hours" in file.text or "[6 (line" in file.text]
    entries = [entry for entry in build.ledger if entry.source == "new.txt"]
    assert [(entry.action, entry.clean, entry.page) for entry in entries] == [("hold", None, None)] * 2


def test_the_queue_page_is_made_only_when_asked_for() -> None:
    """`serve` asks for it; `clean` and `build` do not."""
    new = article("Patients should not eat for four hours before the session.", "new.txt")
    assert not any("not-yet-reviewed" in file.path for file in made(new).build.files)
    shown = {file.path: file.text for file in made(new, show_queue=True).build.files}
    assert "Not yet reviewed: new" in shown["about/not-yet-reviewed.md"]


def test_a_sentence_held_for_itself_is_held_whatever_claim_it_makes() -> None:
    """A decision on one sentence is stronger than what the program makes of it."""
    row = next(row for row in editorial().verdicts.values() if row.verdict == "hold")
    (item,) = decided(row.words).judged
    assert (item.action, item.reason) == (Action.HOLD, "held-sentence")


def test_a_sentence_dropped_for_itself_is_gone() -> None:
    """A sentence that says nothing a reader could use is dropped, with that as its reason."""
    row = next(iter(editorial().verdicts.values())).model_copy(update={"verdict": "drop"})
    decisions = replace(editorial(), verdicts={row.id: row})
    (item,) = decided(row.words, decisions).judged
    assert (item.action, item.reason, item.clean) == (Action.DROP, "dropped-sentence", "")


def test_without_its_decision_a_sentence_waits_or_joins_and_is_never_lost() -> None:
    """Taking decisions away makes work for a person; it drops no sentence of an article."""
    names = {row.id for row in editorial().claims["dissociation"].sentences}
    found = made(*sources(), decisions=without(names)).decided
    assert found is not None
    asked = {item.judged.id for item in found.queue} | {item.id for item, _ in found.joined}
    assert asked == names


def test_a_join_does_not_depend_on_the_other_articles() -> None:
    """The same sentence joins the same claims, whatever lies beside it in the pile."""
    alone = ledger_of(article(DRIP, "new.txt"))
    together = ledger_of(*sources(), article(DRIP, "new.txt"))
    assert alone[DRIP] == together[DRIP] == ("informative", ("iv-administration",))


def test_without_claims_everything_waits() -> None:
    """A guide whose editor has only begun knows no claim that a sentence could join."""
    decisions = replace(editorial(), claims={}, verdicts={})
    found = decided(f"{DRIP}\n\nKetamine is non-addictive and can be used without worry.", decisions)
    assert [why for why, _ in waits(found)] == ["new", "alert"]
