"""Sentences that assert the same fact share a claim; facts that are only close in words do not."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from building import judged, rules
from winnow.core.ids import content_id
from winnow.core.rulebook import Rulebook
from winnow.rules.likeness import said_by
from winnow.stages.group import group, similar_pairs


def claims_of(book: Rulebook, *texts: str) -> dict[str, frozenset[str]]:
    """Return the claims of each of some sentences that were grouped together."""
    found = group([judged(text, source=f"{place}.txt") for place, text in enumerate(texts)], book)
    return {text: frozenset(found[place]) for place, text in enumerate(texts)}


# Close in words, different facts: two of the labelled articles' sentences, and what one must not be merged with.
APART = {
    "onset of the drug, onset of relief": (
        "The drug is delivered directly into the bloodstream, allowing for rapid onset of effects.",
        "Ketamine relieves the symptoms of depression more rapidly than other antidepressants.",
    ),
    "weeks that an effect lasts, weeks of a course": (
        "The effects of a single infusion can last from several days to weeks.",
        "Patients typically receive a series of infusions over a period of several weeks.",
    ),
    "weeks that an effect lasts, weeks until others work": (
        "The effects of a single infusion can last from several days to weeks.",
        "Traditional antidepressants can take weeks or even months to take effect.",
    ),
    "weeks of a course, weeks until others work": (
        "Patients typically receive a series of infusions over a period of several weeks.",
        "Traditional antidepressants can take weeks or even months to take effect.",
    ),
    "safe under supervision, safe and not addictive": (
        "Current research suggests that ketamine is generally safe when used under medical supervision.",
        "Ketamine is a safe and non-addictive option.",
    ),
    "hard to treat, treated well": (
        "Fibromyalgia and nerve pain can be difficult to manage with traditional pain medications.",
        "Ketamine is an effective option for patients with fibromyalgia and nerve pain.",
    ),
    "a number, another number": (
        "The cooled storage cabinet in the corridor holds 20 labelled boxes.",
        "The cooled storage cabinet in the corridor holds 90 labelled boxes.",
    ),
    "a statement, its denial": (
        "Bruising around the small puncture mark is a reason to postpone the next appointment.",
        "Bruising around the small puncture mark is not a reason to postpone the next appointment.",
    ),
    "one condition, another": (
        "Volunteers with chronic pain slept longer in the small observational registry.",
        "Volunteers with bipolar disorder slept longer in the small observational registry.",
    ),
}

# Few words in common, the same fact.
TOGETHER = {
    "how long it lasts": (
        "Relief can last from several days to weeks after one infusion.",
        "Many patients report relief from depressive symptoms for several days to weeks following a single infusion.",
    ),
    "the setting": (
        "Ketamine therapy is typically administered under medical supervision.",
        "The treatment takes place in a controlled medical setting, under the supervision of a trained professional.",
    ),
    "see a clinician": (
        "Individuals contemplating this therapy should engage closely with their healthcare provider.",
        "Patients must discuss their medical history and any potential risks with their doctor before treatment.",
    ),
    "part of a plan": (
        "Ketamine infusion therapy should not be viewed as a solitary solution.",
        "Ketamine infusion therapy can be used in conjunction with other treatments such as psychotherapy.",
    ),
    "effects pass": (
        "These effects are temporary and typically resolve soon after the infusion.",
        "These side effects are typically short-lived and subside shortly after the infusion ends.",
    ),
    "new connections": (
        "Ketamine is thought to enhance synaptic plasticity.",
        "This modulation triggers a cascade of neurobiological events, fostering synaptic growth and connectivity.",
    ),
    "the same in another order": (
        "A puncture mark may bruise a little for some days at the wrist.",
        "At the wrist a puncture mark may bruise a little for some days.",
    ),
}


@pytest.mark.parametrize("pair", APART.values(), ids=APART.keys())
def test_a_hard_negative_stays_apart(pair: tuple[str, str], book: Rulebook) -> None:
    """A wrong merge loses a fact, so what is only worded alike is not merged."""
    found = claims_of(book, *pair)
    assert not found[pair[0]] & found[pair[1]]


@pytest.mark.parametrize("pair", TOGETHER.values(), ids=TOGETHER.keys())
def test_a_hard_positive_is_joined(pair: tuple[str, str], book: Rulebook) -> None:
    """The same fact in other words is one claim with two sources."""
    found = claims_of(book, *pair)
    assert found[pair[0]] & found[pair[1]]


def test_two_ways_to_act_are_two_claims(book: Rulebook) -> None:
    """Raising a messenger and blocking a receptor are compatible, and each keeps a claim of its own."""
    raises = (
        "However, researchers believe that ketamine acts on the brain\u2019s glutamate system, "
        "specifically by increasing the levels of a neurotransmitter called glutamate."
    )
    blocks = "One prevailing theory is that ketamine works by blocking NMDA receptors."
    found = claims_of(book, raises, blocks)
    assert "raises-chemical" in found[raises] - found[blocks]
    assert "blocks-target" in found[blocks] - found[raises]


def test_a_sentence_like_no_other_has_a_claim_of_its_own(book: Rulebook) -> None:
    """Every supporting sentence supports something, and its claim is named after its words."""
    text = "The waiting room has a window."
    assert claims_of(book, text) == {text: {f"said-{content_id(text)}"}}


def test_a_sentence_of_known_and_unknown_words_keeps_its_known_claims_first(book: Rulebook) -> None:
    """The first claim of a sentence decides where it stands, so the order is that of the assertions."""
    text = "These effects are temporary and typically resolve soon after the infusion."
    (claims,) = group([judged(text)], book).values()
    assert claims[0] == "effects-pass"


def test_nothing_gives_nothing(book: Rulebook) -> None:
    """No sentences, no claims; sentences without a word are no reason to fail."""
    assert group([], book) == {}
    assert list(similar_pairs([said_by("id", text, book) for text in ("?", "!")], [1, 1])) == []


def by_text(texts: tuple[str, ...], found: Mapping[int, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """Return claims by the words of their sentence."""
    return {text: found[place] for place, text in enumerate(texts)}


ALL = tuple(dict.fromkeys(text for pair in (*APART.values(), *TOGETHER.values()) for text in pair))


@settings(max_examples=25)
@given(st.permutations(ALL))
def test_the_order_of_the_sentences_changes_nothing(order: list[str]) -> None:
    """An article that comes first has no more say than one that comes last."""
    book = rules()
    plain = by_text(ALL, group([judged(text) for text in ALL], book))
    assert by_text(tuple(order), group([judged(text) for text in order], book)) == plain
