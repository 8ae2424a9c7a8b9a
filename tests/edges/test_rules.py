"""The rules are data: every file parses, every rule shows what it fires on, and a fault is named with its line."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from winnow.core.problems import ContentError
from winnow.core.rulebook import COMPILED, FILES, RULE_FILES, PhraseRule, Rulebook
from winnow.core.text import fold
from winnow.edges.project import Places
from winnow.edges.rules import read_pages, read_rulebook, read_rules

DATA = Places().data


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a copy of the rules that a test may break."""
    copy = tmp_path / "data"
    shutil.copytree(DATA, copy)
    return copy


def refused(folder: Path) -> list[str]:
    """Return what is said of rules that are refused."""
    with pytest.raises(ContentError) as caught:
        read_rulebook(folder)
    return [str(problem) for problem in caught.value.problems]


def replaced(path: Path, old: str, new: str) -> int:
    """Put one text in the place of another, and return the line where it stands, from 1."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return text[: text.index(old)].count("\n") + 1


def all_rules() -> list[pytest.param]:
    """Return every rule made of phrases, for parametrize."""
    book = read_rulebook(DATA)
    return [pytest.param(rule, id=f"{name}: {rule.row.id}") for name in RULE_FILES for rule in book.rules[name]]


def test_every_file_of_rules_parses(book: Rulebook) -> None:
    """What is committed can be read, and no file of rules is empty."""
    assert all(book.rules[name] for name in RULE_FILES)
    assert book.assertions
    assert book.conditions
    assert book.topics


@pytest.mark.parametrize("rule", all_rules())
def test_a_rule_fires_on_its_example(rule: PhraseRule) -> None:
    """Each rule stands beside one text that it finds."""
    assert rule.find(fold(rule.row.fires).text)


@pytest.mark.parametrize("rule", all_rules())
def test_a_rule_spares_its_near_miss(rule: PhraseRule) -> None:
    """And beside one that is close and must be left alone."""
    assert not rule.find(fold(rule.row.spares).text)


def test_assertions_fire_and_spare_as_they_say(book: Rulebook) -> None:
    """The same for the kinds of statement that become claims."""
    for assertion in book.assertions:
        fires, spares = fold(assertion.row.fires).text, fold(assertion.row.spares).text
        assert assertion.pattern.search(fires), assertion.row.id
        silent = assertion.unless and assertion.unless.search(spares)
        assert silent or not assertion.pattern.search(spares), assertion.row.id


def test_ids_of_rules_are_unique(book: Rulebook) -> None:
    """An id is a reason in the ledger, so two rules cannot share one."""
    ids = [rule.row.id for name in RULE_FILES for rule in book.rules[name]]
    assert len(ids) == len(set(ids))


def test_every_assertion_has_a_section_of_its_topic(book: Rulebook) -> None:
    """A statement cannot be sorted under a heading that its page does not have."""
    for assertion in book.assertions:
        assert book.section_topics.get(assertion.row.section) == assertion.topic, assertion.row.id


def test_an_unknown_key_is_named_with_its_line(folder: Path) -> None:
    """A slip in a rule is answered with the key that was meant."""
    line = replaced(folder / "hype.yml", "phrases:", "phrasse:")
    messages = refused(folder)
    assert any(m.startswith(f"hype.yml, line {line}: ") and "Did you mean `phrases`?" in m for m in messages)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("kind: ", "kind: un", "Input should be 'title', 'heading'"),
        ("severity: ", "severity: un", "Input should be '', 'hold'"),
    ],
)
def test_a_word_that_means_nothing_is_named_with_its_line(old: str, new: str, message: str, folder: Path) -> None:
    """Kinds and severities are closed lists, and the message gives them."""
    line = replaced(folder / "risk.yml", old, new)
    (found,) = refused(folder)
    assert found.startswith(f"risk.yml, line {line}: ")
    assert message in found


def test_a_rule_that_nobody_asks_is_not_compiled(folder: Path) -> None:
    """A run that finds its articles cleaned before needs the rows alone, and what they say is there at once."""
    book = read_rules(folder)
    assert not set(COMPILED) & set(vars(book))
    assert [row.id for row in book.assertion_rows] == [each.row.id for each in book.assertions]
    assert list(book.condition_names) == [condition.slug for condition in book.conditions]
    assert set(COMPILED) & set(vars(book)) == {"assertions", "conditions"}
    assert set(COMPILED) <= set(vars(read_rulebook(folder)))


def test_a_phrase_that_cannot_be_read_names_its_rule(folder: Path) -> None:
    """The writer of a rule is told which rule, which phrase and where the language is explained."""
    replaced(folder / "meta.yml", "phrases:", "phrases:\n      - '(in this article'")
    (found,) = refused(folder)
    assert found.startswith("meta.yml, rule ")
    assert "a bracket is not closed in '(in this article'" in found
    assert "CONTRIBUTING" in found


@pytest.mark.parametrize("name", FILES)
def test_a_missing_file_is_named(name: str, folder: Path) -> None:
    """Rules without one of their files are not silently weaker rules."""
    (folder / f"{name}.yml").unlink()
    (found,) = refused(folder)
    assert found.startswith(f"{name}.yml: cannot be read (No such file or directory). ")


@pytest.mark.parametrize("name", FILES)
def test_a_broken_file_is_named_with_its_line(name: str, folder: Path) -> None:
    """Each of the files is checked, whatever its shape."""
    path = folder / f"{name}.yml"
    lines = path.read_text(encoding="utf-8").count("\n") + 1
    with path.open("a", encoding="utf-8") as file:
        file.write("broken: [\n")
    (found,) = refused(folder)
    assert found.startswith((f"{name}.yml, line {lines}: ", f"{name}.yml, line {lines + 1}: "))


def test_the_texts_of_the_program_parse(folder: Path) -> None:
    """The sentences that the program itself says are settings too."""
    assert read_pages(DATA).pages
    line = replaced(folder / "pages.yml", "home_lead:", "home_laed:")
    with pytest.raises(ContentError) as caught:
        read_pages(folder)
    assert any(str(p).startswith(f"pages.yml, line {line}: ") for p in caught.value.problems)
