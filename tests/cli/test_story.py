"""`explain` tells what rests on what, both ways: from a claim or block to its proof, and from a fact to its claims."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import pytest

from deciding import editorial, made, sources
from winnow.cli.story import story
from winnow.core.editorial import tags_in
from winnow.core.problems import ContentError

Told = Callable[[str], list[str]]


@cache
def told(name: str) -> tuple[str, ...]:
    """Return the lines of the story of something."""
    return tuple(story(name, made(*sources()).build, editorial()).splitlines())


def test_a_claim_shows_what_was_decided() -> None:
    """Status, page, wording, limit and why stand at the top."""
    claim = editorial().claims["used-for-bipolar"]
    assert told(claim.id)[:4] == (
        "claim used-for-bipolar: qualified, guide/conditions/bipolar-disorder.md, section use-in-bipolar-depression",
        f"  wording: {claim.wording}",
        f"  limit: {claim.limit}",
        f"  why: {claim.why}",
    )


def test_a_claim_shows_its_facts_with_references() -> None:
    """Each fact in its sentence, and below it where it was read."""
    lines = told("abuse-risk")
    place = next(n for n, line in enumerate(lines) if line.startswith("  fact F03 ("))
    assert lines[place].endswith(editorial().facts["F03"].sentence)
    assert lines[place + 1].startswith("    openfda-ketalar: US Food and Drug Administration. ")


def test_a_claim_shows_its_sentences_with_their_places() -> None:
    """File, line, content id and the words of the article."""
    rows = editorial().claims["abuse-risk"].sentences
    lines = [line for line in told("abuse-risk") if line.startswith("  00")]
    assert len(lines) == len(rows)
    assert lines[0].startswith(f"  {rows[0].source}, line 1 [{rows[0].id}] publish: {rows[0].words}")


def test_a_held_claim_shows_what_is_said_instead() -> None:
    """The reason, and the words that the guide has in its place."""
    claim = editorial().claims["not-addictive"]
    assert f"  why: {claim.why}" in told(claim.id)
    assert f"  instead: {claim.instead}" in told(claim.id)


def test_a_claim_whose_sentence_is_gone_says_so() -> None:
    """An article that was taken away leaves a decision without its sentence."""
    build = made(*sources()[:1]).build
    lines = story("recreational-use", build, editorial()).splitlines()
    assert lines[-1].startswith("  003_7c795af32ee87b5f.txt [f1be8d47b6] is in no article now: Once primarily known")


@pytest.mark.parametrize("name", ["F90", "EV-mania", "SE-dissociation"])
def test_a_fact_shows_everything_that_rests_on_it(name: str) -> None:
    """Its sentence and references, then every claim and every block line that would fall with it."""
    lines = told(name)
    claims = {claim.id for claim in editorial().claims.values() if name in claim.facts}
    blocks = {block.head.id for block in editorial().blocks if any(name in tags_in(line) for _, line in block.lines)}
    assert lines[0].endswith(editorial().facts[name].sentence)
    assert {line.split()[1] for line in lines if line.startswith("  claim ")} == claims
    assert {line.split()[1].rstrip(",") for line in lines if line.startswith("  block ")} == blocks


def test_a_block_shows_its_pages_lines_and_facts() -> None:
    """Where it stands, what it says line by line, and what each line rests on."""
    lines = told("misuse")
    assert "  page: guide/long-term-risks.md, after:risk-of-misuse" in lines
    assert "  line 1: Ketamine can be misused, and some people come to depend on it. <- F90" in lines
    assert [line for line in lines if line.startswith("  fact F90 (")]


def test_a_reference_shows_the_facts_read_in_it() -> None:
    """From a paper to all that was taken from it."""
    facts = {name for name, fact in editorial().facts.items() if "swainson-2022" in fact.references}
    assert {line.split()[1] for line in told("swainson-2022") if line.startswith("  fact ")} == facts


def test_a_sentence_shows_its_claims_and_page() -> None:
    """From the words of an article to what the guide makes of them."""
    lines = told("59257441ab")
    assert lines[0].startswith("001_e1478de498f95a6f.txt, line 1 [59257441ab] informative, publish")
    (claims,) = [line for line in lines if line.startswith("    claims: ")]
    assert claims.endswith("abuse-risk; topic: safety; page: guide/what-to-expect.md")
    assert [line for line in lines if line.startswith("claim abuse-risk: publish, guide/long-term-risks.md")]


def test_a_sentence_that_was_held_for_itself_shows_why() -> None:
    """The reason that an editor gave."""
    row = next(iter(editorial().verdicts.values()))
    assert told(row.id)[-1] == f"decided by itself: hold: {row.why}"


def test_an_article_is_told_before_anything_else() -> None:
    """A file name gives every sentence of the file."""
    lines = told(sources()[0].name)
    assert len([line for line in lines if line.startswith(f"{sources()[0].name}, line ")]) == 33


def test_what_is_nothing_is_said_to_be_nothing() -> None:
    """With what can be named instead."""
    with pytest.raises(ContentError, match="F999: is no article, claim or sentence of this run"):
        told("F999")
