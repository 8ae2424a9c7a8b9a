"""Supporting sentences with their claims in, topic and section out: from what is asserted, the heading and the words.

A heading can cover two topics and an article can put safety under benefits, so the sentence's own assertions weigh
most; the heading decides where they are silent or disagree.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache

from winnow.core.records import Claimed, Judged, Said, Topic
from winnow.core.rulebook import Rulebook
from winnow.core.text import fold

STRONG, WEAK, HEADING = 3.0, 1.0, 1.5
"""Votes of a strong assertion, a weak one and the heading; set on the labelled articles."""
OTHER_SECTION = "also-said"
ORDER = (Topic.SAFETY, Topic.MECHANISM, Topic.TREATMENT, Topic.CONDITIONS, Topic.BENEFITS)
"""Which topic wins a tie: safety first, since a safety sentence must not be lost on another page."""


Votes = Mapping[Topic, float]


def together(votes: Iterable[Votes]) -> dict[Topic, float]:
    """Return the votes of several voters added up, in order."""
    total: dict[Topic, float] = defaultdict(float)
    for vote in votes:
        for topic, weight in vote.items():
            total[topic] += weight
    return total


@lru_cache(maxsize=1 << 13)
def heading_topics(heading: str, book: Rulebook) -> tuple[Topic, ...]:
    """Return the topics that a heading names."""
    folded = fold(heading).text
    return tuple(row.topic for row in book.topics if row.topic is not Topic.FAQ and row.headings.found_in(folded))


def headed(item: Judged, book: Rulebook) -> tuple[Topic, ...]:
    """Return the topics that the heading above a sentence names, or the question that it answers."""
    block = item.sentence.block
    return heading_topics(block.question or block.heading, book)


@lru_cache(maxsize=1 << 13)
def assertion_votes(claims: tuple[str, ...], book: Rulebook) -> tuple[Votes, dict[Topic, str]]:
    """Return the votes of the known claims, and for each topic the section of its first one."""
    ids = {claim.split(".")[0] for claim in claims}
    votes: dict[Topic, float] = defaultdict(float)
    sections: dict[Topic, str] = {}
    for place in sorted(book.assertion_numbers[name] for name in ids if name in book.assertion_numbers):
        row = book.assertion_rows[place]
        votes[row.topic] += WEAK if row.weak else STRONG
        sections.setdefault(row.topic, row.section)
    return votes, sections


def classify(item: Judged, claims: tuple[str, ...], said: Said, book: Rulebook) -> Claimed:
    """Return a supporting sentence, which says what is said, with its topic and section."""
    votes, sections = assertion_votes(claims, book)
    heading = dict.fromkeys(said.headed, HEADING)
    total = together((votes, heading, dict(said.votes)))
    able = [topic for topic in ORDER if total[topic] and (not votes or topic in votes)]
    silent = Topic.CONDITIONS if said.named else Topic.TREATMENT
    topic = max(able, key=lambda name: total[name]) if able else silent
    return Claimed(
        judged=item,
        claims=claims,
        topic=topic,
        section=sections.get(topic, OTHER_SECTION),
        conditions=said.named,
        manner=said.manner,
    )
