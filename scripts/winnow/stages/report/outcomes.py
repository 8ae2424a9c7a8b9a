"""An entry of the ledger in, its outcome out: the few words in which the report tells what became of a span."""

from __future__ import annotations

from enum import StrEnum

from winnow.core.records import SHOWABLE, Action, Kind, LedgerEntry

AWAITS = "awaits-review"
"""Reason of a sentence that nobody has decided on."""
COPIED = "duplicate-document"
"""Reason of a span that goes because its article repeats another one."""


class Outcome(StrEnum):
    """What became of a run of characters, in the order of bars and legends: first what stays, last what goes."""

    SHOWN = "shown"
    STRUCTURE = "structure"
    COUNTED = "counted"
    WAITING = "waiting"
    HELD = "held"
    TRIMMED = "trimmed"
    PRAISE = "praise"
    SELF = "self"
    BOILERPLATE = "boilerplate"
    PROMOTION = "promotion"
    SPAM = "spam"
    COPY = "copy"
    OTHER = "other"


LABELS = {
    Outcome.SHOWN: "Shown",
    Outcome.STRUCTURE: "Structure",
    Outcome.COUNTED: "Counted",
    Outcome.WAITING: "Waiting",
    Outcome.HELD: "Held back",
    Outcome.TRIMMED: "Trimmed",
    Outcome.PRAISE: "Praise",
    Outcome.SELF: "Self-reference",
    Outcome.BOILERPLATE: "Boilerplate",
    Outcome.PROMOTION: "Promotion",
    Outcome.SPAM: "Spam",
    Outcome.COPY: "Copies",
    Outcome.OTHER: "Set aside",
}

MEANINGS = {
    Outcome.SHOWN: "kept: the words may stand on a page",
    Outcome.STRUCTURE: "titles, headings and questions, which steer and are no text of their own",
    Outcome.COUNTED: "the article counts as a source for a claim; its own words are not shown",
    Outcome.WAITING: "nobody has decided on the sentence; it is left out until somebody does",
    Outcome.HELD: "must not be shown and supports nothing",
    Outcome.TRIMMED: "words cut out of a sentence that is otherwise kept",
    Outcome.PRAISE: "praises and says nothing that a reader could use",
    Outcome.SELF: "the article speaks of itself",
    Outcome.BOILERPLATE: "the frame of the web page: menus, bylines, related posts",
    Outcome.PROMOTION: "a seller speaks: calls to action, addresses, telephone numbers",
    Outcome.SPAM: "advertising that has nothing to do with the article",
    Outcome.COPY: "the article repeats another one, which is kept in its stead",
    Outcome.OTHER: "left out for a reason of its own",
}

KEPT = frozenset({Outcome.SHOWN, Outcome.STRUCTURE})
"""Outcomes whose words stay as they are."""
CUT = frozenset(Outcome) - KEPT - {Outcome.COUNTED, Outcome.WAITING, Outcome.HELD}
"""Outcomes whose words go."""

BY_KIND = {
    Kind.HYPE: Outcome.PRAISE,
    Kind.META: Outcome.SELF,
    Kind.SPAM: Outcome.SPAM,
    Kind.PROMO: Outcome.PROMOTION,
    Kind.BOILERPLATE: Outcome.BOILERPLATE,
    Kind.TITLE: Outcome.BOILERPLATE,
    Kind.HEADING: Outcome.BOILERPLATE,
    Kind.QUESTION: Outcome.BOILERPLATE,
}
"""Outcome of a dropped span by its kind."""


def outcome_of(entry: LedgerEntry) -> Outcome:
    """Return what became of a span; of a trimmed one what became of the words that are left."""
    if entry.action in SHOWABLE:
        return Outcome.SHOWN
    if entry.action == Action.STRUCTURE:
        return Outcome.STRUCTURE
    if entry.action == Action.REWORD:
        return Outcome.COUNTED
    if entry.action == Action.HOLD:
        return Outcome.WAITING if entry.reason == AWAITS else Outcome.HELD
    if entry.reason == COPIED:
        return Outcome.COPY
    return BY_KIND.get(Kind(entry.kind), Outcome.OTHER)
