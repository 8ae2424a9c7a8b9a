"""Supporting sentences with their claims in, topic and section out: from what is asserted, the heading and the words.

A heading can cover two topics and an article can put safety under benefits, so the sentence's own assertions weigh
most; the heading decides where they are silent or disagree.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from winnow.core.records import Claimed, Judged, Topic
from winnow.core.rulebook import Rulebook
from winnow.core.text import fold

STRONG, WEAK, HEADING, WORD = 3.0, 1.0, 1.5, 0.4
"""Votes of a strong assertion, a weak one, the heading and each word of a topic; set on the labelled articles."""
WORD_LIMIT = 4
"""Words of one topic that count in one sentence, so that a long one does not outvote its heading."""
OTHER_SECTION = "also-said"
ORDER = (Topic.SAFETY, Topic.MECHANISM, Topic.TREATMENT, Topic.CONDITIONS, Topic.BENEFITS)
"""Which topic wins a tie: safety first, since a safety sentence must not be lost on another page."""


def heading_votes(heading: str, book: Rulebook) -> Counter[Topic]:
    """Return the votes of a heading."""
    folded = fold(heading).text
    return Counter({row.topic: HEADING for row in book.topics if row.topic is not Topic.FAQ and row.headings.search(folded)})


def word_votes(text: str, book: Rulebook) -> Counter[Topic]:
    """Return the votes of the words of a folded sentence."""
    votes: Counter[Topic] = Counter()
    for row in book.topics:
        if row.topic is not Topic.FAQ:
            votes[row.topic] = min(WORD_LIMIT, len(row.words.findall(text))) * WORD
    return votes


def assertion_votes(claims: Sequence[str], book: Rulebook) -> tuple[Counter[Topic], dict[Topic, str]]:
    """Return the votes of the known claims, and for each topic the section of its first one."""
    ids = {claim.split(".")[0] for claim in claims}
    votes: Counter[Topic] = Counter()
    sections: dict[Topic, str] = {}
    for assertion in book.assertions:
        if assertion.row.id in ids:
            votes[assertion.topic] += WEAK if assertion.row.weak else STRONG
            sections.setdefault(assertion.topic, assertion.row.section)
    return votes, sections


def classify(item: Judged, claims: tuple[str, ...], conditions: tuple[str, ...], text: str, book: Rulebook) -> Claimed:
    """Return a supporting sentence with its topic and section; `text` is its folded wording."""
    votes, sections = assertion_votes(claims, book)
    total = votes + heading_votes(item.sentence.block.question or item.sentence.block.heading, book) + word_votes(text, book)
    if votes:
        total = Counter({topic: total[topic] for topic in votes})
    topic = max(ORDER, key=lambda name: (total[name], -ORDER.index(name))) if any(total.values()) else Topic.NONE
    if topic is Topic.NONE:
        topic = Topic.CONDITIONS if conditions else Topic.TREATMENT
    return Claimed(
        judged=item, claims=claims, topic=topic, section=sections.get(topic, OTHER_SECTION), conditions=conditions
    )
