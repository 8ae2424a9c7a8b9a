"""The rules of all files under `scripts/data` together, and the compiled form in which they are asked."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from winnow.core.anchors import Phrases, able_in, anchored
from winnow.core.bonds import Bonds
from winnow.core.checked import check
from winnow.core.meanings import Meanings
from winnow.core.network import Network
from winnow.core.phrases import PhraseError
from winnow.core.problems import ContentError, Problem
from winnow.core.records import Kind, Topic
from winnow.core.rule_files import (
    AssertionFile,
    AssertionRow,
    ConditionFile,
    ConditionRow,
    RuleFile,
    RuleRow,
    SectionRow,
    SpamFile,
    TopicFile,
    Weights,
    WordListFile,
    WorldFile,
)
from winnow.core.seams import SeamFile, Seams, seams_of
from winnow.core.text import stem

RULE_FILES = ("site", "spam", "promotion", "boilerplate", "meta", "hype", "risk")
"""Files of rules, in the order in which they are asked."""
FILES = (*RULE_FILES, "lists", "conditions", "assertions", "topics", "worlds", "weights", "seams")
"""Every file that a rulebook is made of."""


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
    """Every rule; each book is itself alone, so that what it says of a text can be remembered.

    What stands in the files is there at once; patterns are compiled when the first of their kind is asked for, since
    a run that finds every article cleaned before asks for none. Then a phrase that cannot be read raises ContentError;
    `compiled` asks for all of them.
    """

    files: Mapping[str, RuleFile]
    """The rules by the name of their file, in the order in which they are asked."""
    spam: SpamFile
    assertion_file: AssertionFile
    condition_rows: tuple[ConditionRow, ...]
    topic_file: TopicFile
    lists: Mapping[str, Sequence[str]]
    """The word lists for the phrases of every file."""
    worlds: Mapping[str, frozenset[str]]
    """The worlds that a word comes from, by its stem."""
    weights: Weights
    usual: frozenset[str]
    """Stems of the words that honest articles are made of."""
    seams: Seams
    meanings: Meanings
    network: Network
    """Tells pasted words from honest ones."""

    def compiled(self) -> Rulebook:
        """Return the same book with every pattern compiled.

        Raises ContentError where a phrase cannot be read.
        """
        for name in COMPILED:
            getattr(self, name)
        return self

    @cached_property
    def rules(self) -> dict[str, tuple[PhraseRule, ...]]:
        """Rules by the name of their file, in file order."""
        return {name: phrase_rules(file, self.lists, f"{name}.yml") for name, file in self.files.items()}

    @cached_property
    def access_words(self) -> Phrases:
        """Words that promise access, as runs of spam do."""
        return compiled(self.spam.access_words, self.lists, "spam.yml, access_words")

    @cached_property
    def trade_words(self) -> Phrases:
        """Words of the trades that spam speaks for."""
        return compiled(self.spam.trade_words, self.lists, "spam.yml, trade_words")

    @cached_property
    def sell_words(self) -> Phrases:
        """Words that sell."""
        return compiled(self.spam.sell_words, self.lists, "spam.yml, sell_words")

    @cached_property
    def assertions(self) -> tuple[Assertion, ...]:
        """What articles commonly assert, in file order."""
        return assertions_of(self.assertion_file, self.lists)

    @cached_property
    def conditions(self) -> tuple[Condition, ...]:
        """The health conditions, in file order."""
        return conditions_of(self.condition_rows, self.lists)

    @cached_property
    def topics(self) -> tuple[TopicWords, ...]:
        """The words of each topic."""
        return topics_of(self.topic_file, self.lists)

    @property
    def assertion_rows(self) -> Sequence[AssertionRow]:
        """What articles commonly assert, as the file has it."""
        return self.assertion_file.assertions

    @property
    def sections(self) -> Sequence[SectionRow]:
        """The sections of the pages, in file order."""
        return self.assertion_file.sections

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
        return {row.id: n for n, row in enumerate(self.assertion_rows)}

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
    def mean_weights(self) -> dict[bool, tuple[float, ...]]:
        """What each number of a meaning weighs: in prose, and in lines that are no sentences."""
        tables, size = {True: self.weights.prose, False: self.weights.line}, self.meanings.vectors.shape[1]
        return {prose: tuple(table.get(f"mean.{n}", 0.0) for n in range(size)) for prose, table in tables.items()}

    @cached_property
    def section_topics(self) -> dict[str, Topic]:
        """The topic of each section."""
        return {section.id: section.topic for section in self.sections}

    @cached_property
    def condition_names(self) -> dict[str, str]:
        """The name of each condition by its slug."""
        return {condition.slug: condition.name for condition in self.condition_rows}


COMPILED = ("rules", "access_words", "trade_words", "sell_words", "assertions", "conditions", "topics")
"""What of a rulebook has to be compiled."""


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


def conditions_of(rows: Sequence[ConditionRow], known: Mapping[str, Sequence[str]]) -> tuple[Condition, ...]:
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


def topics_of(file: TopicFile, lists: Mapping[str, Sequence[str]]) -> tuple[TopicWords, ...]:
    """Return the words of the topics, compiled."""
    known = {**lists, **file.lists}
    return tuple(
        TopicWords(
            topic=row.topic,
            headings=compiled(row.headings, known, f"topics.yml, {row.topic}"),
            words=compiled(row.words, known, f"topics.yml, {row.topic}"),
        )
        for row in file.topics
    )


def worlds_of(file: WorldFile) -> dict[str, frozenset[str]]:
    """Return the worlds of each word, by its stem."""
    found: dict[str, set[str]] = {}
    for world, listed in file.worlds.items():
        for part in (part for word in listed for part in word.split("-")):
            found.setdefault(stem(part), set()).add(world)
    return {part: frozenset(worlds) for part, worlds in found.items()}


def parse_rulebook(texts: Mapping[str, str], meanings: Meanings, bonds: Bonds, network: Network) -> Rulebook:
    """Return the rulebook that the files hold; `texts` maps a file's name without ending to its text.

    `meanings` holds what words mean, `bonds` how they run on, `network` what a network learnt of pasted words: no
    text file can.

    Raises ContentError with file, line and mend.
    """
    base = check(WordListFile, texts["lists"], "lists.yml").lists
    conditions = check(ConditionFile, texts["conditions"], "conditions.yml").conditions
    spam = check(SpamFile, texts["spam"], "spam.yml")
    weights = check(Weights, texts["weights"], "weights.yml")
    files: dict[str, RuleFile] = {"spam": spam}
    files |= {name: check(RuleFile, texts[name], f"{name}.yml") for name in RULE_FILES if name != "spam"}
    return Rulebook(
        files=files,
        spam=spam,
        assertion_file=check(AssertionFile, texts["assertions"], "assertions.yml"),
        condition_rows=tuple(conditions),
        topic_file=check(TopicFile, texts["topics"], "topics.yml"),
        lists={**base, "condition": [word for row in conditions for word in row.words]},
        worlds=worlds_of(check(WorldFile, texts["worlds"], "worlds.yml")),
        weights=weights,
        usual=frozenset(weights.usual.split()),
        seams=seams_of(check(SeamFile, texts["seams"], "seams.yml"), bonds),
        meanings=meanings,
        network=network,
    )
