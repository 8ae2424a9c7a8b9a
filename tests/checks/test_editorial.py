"""What keeps a guide from being published: nothing is missing, untraceable, unbacked, too strong or too hard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

import pytest

from building import rules
from deciding import editorial, made, sources
from winnow.checks.anatomy import PARTS, missing_parts
from winnow.checks.editorial import editorial_problems
from winnow.checks.figures import figures
from winnow.checks.links import anchors
from winnow.core.editorial import Block, Editorial
from winnow.core.editorial.parts import parts_of
from winnow.core.records import OutputFile
from winnow.core.terms import without_terms

REQUIRED = [(page, name) for page, names in editorial().guide.required.items() for name in names]


@cache
def pages() -> tuple[OutputFile, ...]:
    """Return the pages of the project."""
    return made(*sources()).build.files


@cache
def pages_without(name: str) -> tuple[OutputFile, ...]:
    """Return the pages as they are where a block is gone."""
    blocks = tuple(block for block in editorial().blocks if block.head.id != name)
    return made(*sources(), decisions=replace(editorial(), blocks=blocks)).build.files


def said(files: Sequence[OutputFile] | None = None, decisions: Editorial | None = None) -> list[str]:
    """Return what is said of pages and decisions."""
    found = editorial_problems(pages() if files is None else files, decisions or editorial(), rules())
    return [str(problem) for problem in found]


def with_text(path: str, old: str, new: str) -> list[OutputFile]:
    """Return the pages with one text of one page in another's place."""
    assert any(file.path == path and old in file.text for file in pages())
    return [replace(file, text=file.text.replace(old, new, 1)) if file.path == path else file for file in pages()]


def with_claim(name: str, **changes: object) -> Editorial:
    """Return the decisions with one claim changed."""
    claim = editorial().claims[name].model_copy(update=changes)
    return replace(editorial(), claims={**editorial().claims, name: claim})


def with_block(name: str, line: str) -> Editorial:
    """Return the decisions with a line added to a block."""
    blocks = tuple(
        Block(head=block.head, body=f"{block.body}{line}\n", name=block.name) if block.head.id == name else block
        for block in editorial().blocks
    )
    return replace(editorial(), blocks=blocks)


def test_the_guide_of_the_project_has_no_problem() -> None:
    """What is committed may be published."""
    assert said() == []


@pytest.mark.parametrize(("page", "name"), REQUIRED)
def test_a_page_without_a_required_block_fails_by_name(page: str, name: str) -> None:
    """Without the block, its page may not be published, and the message says which block and which page."""
    found = said(pages_without(name))
    assert f"{page}: the required block `{name}` is missing. Restore editorial/blocks/{name}.md" in found


def test_a_block_that_leaves_a_page_fails_there_alone() -> None:
    """What counts is the list of the guide, and not what the block says of itself."""
    blocks = tuple(
        replace(block, head=block.head.model_copy(update={"pages": ["guide/safety.md"]}))
        if block.head.id == "other-options"
        else block
        for block in editorial().blocks
    )
    found = said(made(*sources(), decisions=replace(editorial(), blocks=blocks)).build.files)
    assert len(found) == sum(name == "other-options" for _, name in REQUIRED) - 1
    assert all("the required block `other-options` is missing" in line for line in found)


@pytest.mark.parametrize("page", [*editorial().guide.required, "guide/glossary.md"])
def test_a_line_that_rests_on_nothing_fails(page: str) -> None:
    """Whatever way a sentence came to a page: without a claim, a block or the glossary behind it, it may not stay."""
    found = said(with_text(page, "{#top}\n", "{#top}\n\nKetamine is good\n"))
    mend = "Say it in claims.yml, a block or the glossary"
    assert found == [f"{page}: rests on no claim and no block: Ketamine is good. {mend}"]


def test_a_claim_without_its_limit_rests_on_nothing() -> None:
    """The words of a qualified claim alone are not what was decided."""
    claim = editorial().claims["infusion-40-min"]
    found = said(with_text(claim.page, f" {claim.limit}", ""))
    assert [line.split(":")[0] for line in found] == [claim.page]


@pytest.mark.parametrize(
    "name", [c.id for c in editorial().claims.values() if c.limit and c.status != "hold" and not c.fold_into]
)
def test_a_claim_shows_its_limit_in_the_same_paragraph(name: str) -> None:
    """The sentence that keeps a claim honest stands right behind it."""
    claim = editorial().claims[name]
    text = without_terms(next(file.text for file in pages() if file.path == claim.page))
    (paragraph,) = [line for line in text.splitlines() if line.startswith(claim.wording)]
    assert paragraph.startswith(f"{claim.wording} {claim.limit}")


def test_a_number_in_a_claim_without_a_fact_fails() -> None:
    """Numbers come from facts, not from articles."""
    found = said(decisions=with_claim("infusion-40-min", facts=[]))
    assert (
        "claims.yml, infusion-40-min: states 40, which none of its facts does. Add the fact, or take the number out"
        in found
    )


def test_a_number_in_a_block_without_a_fact_fails() -> None:
    """The number of another fact does not help."""
    found = said(decisions=with_block("driving-and-going-home", "About 17 in 100 people fall asleep. {F01}"))
    assert [line for line in found if line.startswith("blocks/driving") and "states 100, 17, which" in line]


def test_a_number_in_the_glossary_fails() -> None:
    """The glossary explains words; it has no facts behind it."""
    glossary = editorial().glossary
    terms = [glossary.terms[0].model_copy(update={"plain": "It works in 9 of 10."}), *glossary.terms[1:]]
    decisions = replace(editorial(), glossary=glossary.model_copy(update={"terms": terms}))
    assert any(
        line.startswith(f"glossary.yml, {terms[0].term}: states 10, 9, which") for line in said(decisions=decisions)
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("two of 3 people", {"2", "3"}),
        ("call 988 or 116 123", set()),
        ("0.5 mg in 1,000 people", {"0.5", "1,000"}),
        ("at once", set()),
        ("half of them, twice", {"2"}),
    ],
)
def test_figures_are_found_in_digits_and_words(text: str, expected: set[str]) -> None:
    """The number of a crisis line is a name; `at once` is no number."""
    assert figures(text) == expected


@pytest.mark.parametrize(
    ("wording", "rule"),
    [
        ("Ketamine is a game-changer for depression.", "hype-strong"),
        ("Ketamine is non-addictive.", "not-addictive"),
        ("Ketamine cures depression.", "cure-or-guarantee"),
    ],
)
def test_praise_and_risk_in_a_wording_fail(wording: str, rule: str) -> None:
    """An editor cannot say what an article may not say."""
    found = said(decisions=with_claim("rapid-onset", wording=wording))
    assert any(f"claims.yml, rapid-onset: is as strong as the rule {rule} forbids" in line for line in found)


def test_praise_in_a_block_fails() -> None:
    """Blocks are held to the same rules, but for those that they are exempt from by name."""
    found = said(decisions=with_block("driving-and-going-home", "This is a beacon of hope. {-}"))
    assert any("is as strong as the rule hype-strong forbids" in line for line in found)


def test_a_page_that_is_hard_to_read_fails() -> None:
    """The grade of a page is at most 8."""
    hard = "Pharmacological interventions necessitate multidisciplinary deliberation. " * 200
    decisions = with_block("driving-and-going-home", f"{hard}{{-}}")
    found = said(made(*sources(), decisions=decisions).build.files, decisions)
    assert any("guide/after-your-visit.md: reads at grade" in line and "above 8" in line for line in found)


def test_a_long_sentence_fails() -> None:
    """A sentence has at most 20 words."""
    long = f"Go {'on and ' * 14}home."
    decisions = with_block("driving-and-going-home", f"{long} {{-}}")
    found = said(made(*sources(), decisions=decisions).build.files, decisions)
    assert any("has a sentence of 30 words: Go on and" in line for line in found)


@pytest.mark.parametrize("part", list(PARTS))
@pytest.mark.parametrize("page", [plan.page for plan in editorial().pages])
def test_every_page_has_every_part(page: str, part: str) -> None:
    """What a reader needs stands on each page under the same id, so that a link to it leads there from anywhere."""
    assert part in anchors(next(file.text for file in pages() if file.path == page))


@pytest.mark.parametrize("part", list(PARTS))
def test_a_page_that_lacks_a_part_fails_by_name(part: str) -> None:
    """The message says which page and which part."""
    text = next(file.text for file in pages() if file.path == "guide/safety.md")
    found = [
        str(p)
        for p in missing_parts([replace(file, text=text.replace(f"#{part}", "#gone")) for file in pages()], editorial())
    ]
    assert any(line.startswith(f"guide/safety.md: lacks its part `{part}`. It comes from ") for line in found)


@pytest.mark.parametrize("count", [1, 4])
def test_too_few_or_too_many_key_points_fail(count: int) -> None:
    """Two or three: they stand on the first screen of a phone."""
    plan = editorial().pages[0]
    changed = plan.model_copy(update={"key_points": [*plan.key_points, *plan.key_points][:count]})
    found = said(decisions=replace(editorial(), pages=(changed, *editorial().pages[1:])))
    assert any(f"{plan.page}: has {count} key points, and 2 to 3 are wanted" in line for line in found)


def test_a_line_in_a_list_has_no_number_that_its_facts_do_not_state() -> None:
    """Key points are held to the same rules as blocks."""
    plan = editorial().pages[0]
    (block,) = [
        b
        for b in parts_of(plan.model_copy(update={"key_points": ["About 9 in 10 get well. {F01}"]}))
        if b.anchor == "key-points"
    ]
    found = said(decisions=replace(editorial(), blocks=(*editorial().blocks, block)))
    assert [line for line in found if "topics.yml, mechanism, key-points" in line and "states 10, 9" in line]


def test_a_long_paragraph_fails() -> None:
    """A paragraph has at most three sentences."""
    decisions = with_block("driving-and-going-home", "\nWalk. {-}\nRest. {-}\nEat. {-}\nSleep. {-}")
    found = said(made(*sources(), decisions=decisions).build.files, decisions)
    assert found == [
        "guide/after-your-visit.md: has a paragraph of 4 sentences: Walk. Rest. Eat. Sleep.…. Make two of it"
    ]


def test_a_page_that_takes_too_long_fails() -> None:
    """Nobody reads more than five minutes; what needs more is another page."""
    found = said(with_text("guide/safety.md", "\nminutes: ", "\nminutes: 1"))
    assert len(found) == 1
    assert "minutes to read, more than 5. Move a part of it to a page of its own" in found[0]
