"""What the files of rules under `scripts/data` may hold."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from winnow.core.checked import Checked
from winnow.core.records import Kind, Topic

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
