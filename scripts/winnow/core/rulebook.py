"""The rules as data: what the YAML files under `scripts/data` may hold, and the compiled form that the rules use."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Annotated, Literal

from pydantic import Field

from winnow.core.anchors import Phrases, able_in, anchored
from winnow.core.checked import Checked, check
from winnow.core.phrases import PhraseError
from winnow.core.problems import ContentError, Problem
from winnow.core.records import Kind, Topic
from winnow.core.seams import SeamFile, Seams, seams_of
from winnow.core.text import stem

RULE_FILES = ("spam", "promotion", "boilerplate", "meta", "hype", "risk")
"""Files of rules, in the order in which they are asked."""
FILES = (*RULE_FILES, "lists", "conditions", "assertions", "topics", "worlds", "weights", "seams")
"""Every file that a rulebook is made of."""

Severity = Literal["", "hold", "predicate", "reword", "strong", "weak", "caveat", "adjective"]
AnyKind = Annotated[Kind, Field(strict=False)]
AnyTopic = Annotated[Topic, Field(strict=False)]


class RuleRow(Checked):
    """One rule as it stands in a file."""

    id: str
    kind: AnyKind
    phrases: list[str]
    why: str
    fires: str
    spares: str
    unless: list[str] = []
    severity: Severity = ""
    line: bool = False
    tail: bool = False
    question: bool = False


class RuleFile(Checked):
    """A file of rules; the word lists beside them are for its own phrases."""

    rules: list[RuleRow]
    lists: dict[str, list[str]] = {}


class SpamFile(RuleFile):
    """The spam rules, with the words by which a run of names gives itself away."""

    access_words: list[str]
    trade_words: list[str]
    sell_words: list[str]


class SectionRow(Checked):
    """A section of a page that sentences are sorted into."""

    id: str
    topic: AnyTopic
    title: str


class AssertionRow(Checked):
    """A kind of statement that articles about a treatment commonly make."""

    id: str
    topic: AnyTopic
    section: str
    phrases: list[str]
    why: str
    fires: str
    spares: str
    unless: list[str] = []
    weak: bool = False
    per: Literal["", "condition", "number"] = ""
    topics_also: list[AnyTopic] = []


class AssertionFile(Checked):
    """The assertions and the sections that they place sentences in."""

    sections: list[SectionRow]
    assertions: list[AssertionRow]
    lists: dict[str, list[str]] = {}


class ConditionRow(Checked):
    """A health condition that may have a page."""

    slug: str
    name: str
    words: list[str]
    unless: list[str] = []


class ConditionFile(Checked):
    """The health conditions."""

    conditions: list[ConditionRow]


class TopicRow(Checked):
    """The words by which a heading or a sentence gives its topic away."""

    topic: AnyTopic
    headings: list[str]
    words: list[str]


class TopicFile(Checked):
    """The topics."""

    topics: list[TopicRow]
    lists: dict[str, list[str]] = {}


class WordListFile(Checked):
    """Word lists for the phrases of every file."""

    lists: dict[str, list[str]]


class WorldFile(Checked):
    """The worlds that words come from."""

    worlds: dict[str, list[str]]


class Weights(Checked):
    """What each number of a sentence weighs, for prose and for lines."""

    prose: dict[str, float]
    line: dict[str, float]
    prose_around: dict[str, float] = {}
    """The same for what stands around it."""
    line_around: dict[str, float] = {}
    usual: str = ""
    """Stems of the words of honest articles."""


@dataclass(frozen=True)
class PhraseRule:
    """A rule made of phrases, ready to be asked."""

    row: RuleRow
    """The rule as its file has it."""
    kind: Kind
    """What it takes a span for."""
    pattern: Phrases
    unless: Phrases | None

    def find(self, text: str) -> tuple[re.Match[str], ...]:
        """Return the places of its phrases in a folded text, none where an exception applies."""
        hits = tuple(self.pattern.finditer(text))
        return () if not hits or (self.unless and self.unless.found_in(text)) else hits


@dataclass(frozen=True)
class Assertion:
    """An assertion, ready to be asked."""

    row: AssertionRow
    topic: Topic
    pattern: Phrases
    unless: Phrases | None


@dataclass(frozen=True)
class Condition:
    """A health condition, ready to be looked for."""

    slug: str
    name: str
    pattern: Phrases
    unless: Phrases | None


@dataclass(frozen=True)
class TopicWords:
    """The words of a topic, ready to be counted."""

    topic: Topic
    headings: Phrases
    words: Phrases


def able_places(text: str, places: Mapping[int, int]) -> list[int]:
    """Return the places of the phrases that a text has the words for, ascending."""
    return sorted(places[group] for group in able_in(text) if group in places)


@dataclass(frozen=True, repr=False, eq=False)
class Rulebook:
    """Every rule, compiled; each is itself alone, so that what it says of a text can be remembered."""

    rules: Mapping[str, tuple[PhraseRule, ...]]
    """Rules by the name of their file, in file order."""
    access_words: Phrases
    trade_words: Phrases
    sell_words: Phrases
    assertions: tuple[Assertion, ...]
    sections: tuple[SectionRow, ...]
    conditions: tuple[Condition, ...]
    topics: tuple[TopicWords, ...]
    worlds: Mapping[str, frozenset[str]]
    """The worlds that a word comes from, by its stem."""
    weights: Weights
    usual: frozenset[str]
    """Stems of the words that honest articles are made of."""
    seams: Seams

    @cached_property
    def places(self) -> dict[int, tuple[str, int]]:
        """The file of each rule and its place there, by the number of its phrases."""
        return {rule.pattern.group: (name, n) for name, rules in self.rules.items() for n, rule in enumerate(rules)}

    @cached_property
    def assertion_places(self) -> dict[int, int]:
        """The place of each assertion, by the number of its phrases."""
        return {assertion.pattern.group: n for n, assertion in enumerate(self.assertions)}

    @cached_property
    def condition_places(self) -> dict[int, int]:
        """The place of each condition, by the number of its phrases."""
        return {condition.pattern.group: n for n, condition in enumerate(self.conditions)}

    def able_conditions(self, text: str) -> list[Condition]:
        """Return the conditions whose words a folded text has, in book order; only these can be named."""
        return [self.conditions[place] for place in able_places(text, self.condition_places)]

    @cached_property
    def assertion_numbers(self) -> dict[str, int]:
        """The place of each assertion, by its id."""
        return {assertion.row.id: n for n, assertion in enumerate(self.assertions)}

    def able(self, name: str, text: str) -> Sequence[PhraseRule]:
        """Return the rules of a file whose words a folded text has, in file order; only these can fire."""
        return rules_able(self, text).get(name, ())

    def able_assertions(self, text: str) -> list[Assertion]:
        """Return the assertions whose words a folded text has, in file order; only these can be made."""
        return [self.assertions[place] for place in able_places(text, self.assertion_places)]

    @cached_property
    def word_weights(self) -> dict[bool, dict[str, float]]:
        """What each word weighs, by its stem: in prose, and in lines that are no sentences."""
        tables = {True: self.weights.prose, False: self.weights.line}
        return {
            prose: {name.removeprefix("word."): weight for name, weight in table.items() if name.startswith("word.")}
            for prose, table in tables.items()
        }

    @cached_property
    def section_topics(self) -> dict[str, Topic]:
        """The topic of each section."""
        return {section.id: section.topic for section in self.sections}

    @cached_property
    def condition_names(self) -> dict[str, str]:
        """The name of each condition by its slug."""
        return {condition.slug: condition.name for condition in self.conditions}


@lru_cache(maxsize=1 << 12)
def rules_able(book: Rulebook, text: str) -> dict[str, list[PhraseRule]]:
    """Return the rules of each file whose words a folded text has, in file order."""
    found: dict[str, list[PhraseRule]] = {}
    for name, place in sorted(book.places[group] for group in able_in(text) if group in book.places):
        found.setdefault(name, []).append(book.rules[name][place])
    return found


def compiled(phrases: Sequence[str], lists: Mapping[str, Sequence[str]], where: str, *, whole: bool = False) -> Phrases:
    """Return the pattern of some phrases; a phrase that cannot be read is the rule writer's to mend."""
    try:
        return anchored(tuple(phrases), lists, whole=whole)
    except PhraseError as error:
        mend = "See CONTRIBUTING, 'How to add a rule', for what a phrase may hold"
        raise ContentError(Problem(where=where, what=str(error), mend=mend)) from error


def optional(phrases: Sequence[str], lists: Mapping[str, Sequence[str]], where: str) -> Phrases | None:
    """Return the pattern of some phrases, None where there are none."""
    return compiled(phrases, lists, where) if phrases else None


def phrase_rules(file: RuleFile, lists: Mapping[str, Sequence[str]], name: str) -> tuple[PhraseRule, ...]:
    """Return the rules of one file, compiled."""
    known = {**lists, **file.lists}
    return tuple(
        PhraseRule(
            row=row,
            kind=row.kind,
            pattern=compiled(row.phrases, known, f"{name}, rule {row.id}", whole=row.line),
            unless=optional(row.unless, known, f"{name}, rule {row.id}"),
        )
        for row in file.rules
    )


def assertions_of(file: AssertionFile, lists: Mapping[str, Sequence[str]]) -> tuple[Assertion, ...]:
    """Return the assertions, compiled."""
    known = {**lists, **file.lists}
    return tuple(
        Assertion(
            row=row,
            topic=row.topic,
            pattern=compiled(row.phrases, known, f"assertions.yml, {row.id}"),
            unless=optional(row.unless, known, f"assertions.yml, {row.id}"),
        )
        for row in file.assertions
    )


def conditions_of(rows: Sequence[ConditionRow], known: Mapping[str, list[str]]) -> tuple[Condition, ...]:
    """Return the conditions, compiled."""
    return tuple(
        Condition(
            slug=row.slug,
            name=row.name,
            pattern=compiled(row.words, known, f"conditions.yml, {row.slug}"),
            unless=optional(row.unless, known, f"conditions.yml, {row.slug}"),
        )
        for row in rows
    )


def worlds_of(file: WorldFile) -> dict[str, frozenset[str]]:
    """Return the worlds of each word, by its stem."""
    found: dict[str, set[str]] = {}
    for world, listed in file.worlds.items():
        for part in (part for word in listed for part in word.split("-")):
            found.setdefault(stem(part), set()).add(world)
    return {part: frozenset(worlds) for part, worlds in found.items()}


def parse_rulebook(texts: Mapping[str, str]) -> Rulebook:
    """Return the rulebook that the files hold; `texts` maps a file's name without ending to its text.

    Raises ContentError with file, line and mend.
    """
    base = check(WordListFile, texts["lists"], "lists.yml").lists
    conditions = check(ConditionFile, texts["conditions"], "conditions.yml").conditions
    lists = {**base, "condition": [word for row in conditions for word in row.words]}
    spam = check(SpamFile, texts["spam"], "spam.yml")
    assertion_file = check(AssertionFile, texts["assertions"], "assertions.yml")
    topics = check(TopicFile, texts["topics"], "topics.yml")
    weights = check(Weights, texts["weights"], "weights.yml")
    files: dict[str, RuleFile] = {"spam": spam}
    files |= {name: check(RuleFile, texts[name], f"{name}.yml") for name in RULE_FILES if name != "spam"}
    return Rulebook(
        rules={name: phrase_rules(file, lists, f"{name}.yml") for name, file in files.items()},
        access_words=compiled(spam.access_words, lists, "spam.yml, access_words"),
        trade_words=compiled(spam.trade_words, lists, "spam.yml, trade_words"),
        sell_words=compiled(spam.sell_words, lists, "spam.yml, sell_words"),
        assertions=assertions_of(assertion_file, lists),
        sections=tuple(assertion_file.sections),
        conditions=conditions_of(conditions, lists),
        topics=tuple(
            TopicWords(
                topic=row.topic,
                headings=compiled(row.headings, {**lists, **topics.lists}, f"topics.yml, {row.topic}"),
                words=compiled(row.words, {**lists, **topics.lists}, f"topics.yml, {row.topic}"),
            )
            for row in topics.topics
        ),
        worlds=worlds_of(check(WorldFile, texts["worlds"], "worlds.yml")),
        weights=weights,
        usual=frozenset(weights.usual.split()),
        seams=seams_of(check(SeamFile, texts["seams"], "seams.yml")),
    )
