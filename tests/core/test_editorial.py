"""Decisions are checked completely at the door: each message names the file, what is wrong there, and the mend."""

from __future__ import annotations

import pytest

from small_guide import BLOCK, FILES, changed, messages, small_guide

CONFLICT = """\
conflicts:
- id: cure
  published: {published}
  held: {held}
  why: "One of them is wrong."
  facts: [{facts}]
compatible: []
"""
TWICE = "  topic: safety\n  page: guide/a.md\n  section: how\n  status: hold\n  wording: A\n  why: B\n  sentences: []\n"
ADD_FACTS = "Add the ids of its facts in braces, or {-} where it states none"
ADD_TO_PAGE = "Add it to a section in topics.yml, or hold it back"
BEGIN = "Begin the file with front matter between two lines `---`"
HELD_LINE = '  why: "Nothing shows it."\n'


def test_good_decisions_are_read() -> None:
    """The small guide of these tests has nothing wrong with it."""
    assert messages() == []


def test_a_sentence_has_the_claims_that_name_it() -> None:
    """A decision is found by the content id of its sentence."""
    assert [claim.id for claim in small_guide().decided["0123456789"]] == ["given-by-drip"]


@pytest.mark.parametrize(
    ("files", "said"),
    [
        (
            changed("claims.yml", "facts: [F1]", "facts: [F7]"),
            "claims.yml, given-by-drip: there is no fact `F7`. Add it to facts.yml or correct the id",
        ),
        (
            changed("facts.yml", "references: [label]", "references: [lable]"),
            "facts.yml, F1: there is no reference `lable`. Add it to references.yml",
        ),
        (
            changed("claims.yml", "  page: guide/a.md", "  page: guide/b.md"),
            "claims.yml, given-by-drip: there is no page `guide/b.md`. Name one of topics.yml",
        ),
        (
            changed("claims.yml", "status: publish", 'status: qualified\n  why: "Too much."'),
            "claims.yml, given-by-drip: a qualified claim needs its limit. Add `limit:`",
        ),
        (
            changed("claims.yml", HELD_LINE, ""),
            "claims.yml, cures: a claim with status hold needs a reason. Add `why:`",
        ),
        (
            changed("claims.yml", HELD_LINE, HELD_LINE + "  fold_into: nowhere\n"),
            "claims.yml, cures: there is no claim `nowhere`. Correct `fold_into:`",
        ),
        (
            changed("claims.yml", "- id: cures", "- id: cures\n" + TWICE + "- id: cures"),
            "claims.yml, cures: this id stands twice. Rename one of the two",
        ),
        (
            changed("topics.yml", "claims: [given-by-drip]", "claims: []"),
            f"claims.yml, given-by-drip: has status publish, and no page says it. {ADD_TO_PAGE}",
        ),
        (
            changed("topics.yml", "[given-by-drip]", "[given-by-drip, cures]"),
            "topics.yml, treatment: `cures` is held back. Take it off the page, or decide on it in claims.yml",
        ),
        (
            changed("topics.yml", "[given-by-drip]", "[given-by-drip, nowhere]"),
            "topics.yml, treatment: there is no claim `nowhere`. Take it off the page, or decide on it in claims.yml",
        ),
        (
            {**FILES, "contradictions.yml": CONFLICT.format(published="given-by-drip", held="nowhere", facts="")},
            "contradictions.yml, cure: there is no claim `nowhere`. Correct the id",
        ),
        (
            {**FILES, "contradictions.yml": CONFLICT.format(published="given-by-drip", held="cures", facts="F7")},
            "contradictions.yml, cure: there is no fact `F7`. Add it to facts.yml or correct the id",
        ),
        (
            {**FILES, "contradictions.yml": "conflicts: []\ncompatible:\n- claims: [cures, nowhere]\n  why: No.\n"},
            "contradictions.yml, compatible: there is no claim `nowhere`. Correct the id",
        ),
        (
            changed("glossary.yml", "- term: drip", "- term: Drip\n  plain: A line.\n- term: drip"),
            "glossary.yml: explains `drip` 2 times. Keep one of them",
        ),
    ],
)
def test_a_fault_between_files_is_named_with_its_mend(files: dict[str, str], said: str) -> None:
    """An id that leads nowhere, or a decision without its reason, is told with file, entry and what to do."""
    assert messages(files) == [said]


def test_a_contradiction_decided_the_wrong_way_round_is_named() -> None:
    """A side that is to be published must not be held back, nor the other way round."""
    files = {**FILES, "contradictions.yml": CONFLICT.format(published="cures", held="given-by-drip", facts="")}
    mend = "Decide which of the two stands, in claims.yml or here"
    assert messages(files) == [
        f"contradictions.yml, cure: `given-by-drip` is to be held back, and has status publish. {mend}",
        f"contradictions.yml, cure: `cures` is to be published, and is held back. {mend}",
    ]


def test_a_fact_that_is_not_confirmed_is_refused() -> None:
    """A fact marked M was read nowhere: it may not even lie in the file."""
    assert messages(changed("facts.yml", "confirmation: S", "confirmation: M")) == [
        "facts.yml, line 5: `facts.F1.confirmation`: Input should be 'S' or 'S2'. Correct the value"
    ]


def test_a_status_that_is_none_is_refused() -> None:
    """There are three things that can be decided of a claim."""
    assert messages(changed("claims.yml", "status: hold", "status: maybe")) == [
        "claims.yml, line 19: `claims.1.status`: Input should be 'publish', 'qualified' or 'hold'. Correct the value"
    ]


def test_an_unknown_key_names_the_nearest() -> None:
    """A slip of the finger in a claim is answered with file, line and the key that was meant."""
    assert messages(changed("claims.yml", "  wording: ", "  wordign: ")) == [
        "claims.yml, line 3: the key `claims.0.wording` is missing. Add `wording:`",
        "claims.yml, line 8: unknown key `claims.0.wordign`. Did you mean `wording`?",
    ]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "pages: [guide/a.md]",
            "pages: [guide/b.md]",
            "blocks/driving.md: there is no page `guide/b.md`. Correct `pages:`, or add it to topics.yml",
        ),
        (
            "next day. {F1}",
            "next day. {F7}",
            "blocks/driving.md, line 1 of the text: there is no fact `F7`. Add it to facts.yml or correct the id",
        ),
        (
            " {-}",
            "",
            f"blocks/driving.md, line 2 of the text: rests on no fact. {ADD_FACTS}",
        ),
        (
            BLOCK.split("\n\n")[0],
            "",
            f"blocks/driving.md: the block has no front matter. {BEGIN}",
        ),
    ],
)
def test_a_fault_of_a_block_is_named_with_its_mend(old: str, new: str, said: str) -> None:
    """A block stands on known pages, and every line of it on known facts."""
    assert messages(block=BLOCK.replace(old, new, 1)) == [said]


def test_the_head_of_a_table_needs_no_fact() -> None:
    """It names columns and states nothing; the rows below it do state something."""
    table = "| Who | How many |\n| --- | --- |\n| People | some {F1} |\n| Others | some |\n"
    assert [said.split(":")[0] for said in messages(block=f"{BLOCK}\n{table}")] == [
        "blocks/driving.md, line 7 of the text"
    ]


def test_every_problem_is_told_at_once() -> None:
    """Faults in several files, of reading and between files, take one run to find and not one run each."""
    files = changed("claims.yml", "status: hold", "status: maybe")
    files["facts.yml"] = files["facts.yml"].replace("confirmation: S", "confirmation: M")
    said = messages(files, block="no front matter")
    assert [line.split(":")[0] for line in said] == ["claims.yml, line 19", "facts.yml, line 5", "blocks/driving.md"]


def test_every_problem_between_files_is_told_at_once() -> None:
    """So are ids that lead nowhere, whatever files they stand in."""
    files = changed("claims.yml", "facts: [F1]", "facts: [F7]")
    files["facts.yml"] = files["facts.yml"].replace("[label]", "[lable]")
    said = messages(files, block=BLOCK.replace("{F1}", "{F8}"))
    assert len(said) == 3
