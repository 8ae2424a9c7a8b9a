"""Which sentences a page shows, and in what order: each claim once, nothing that hangs in the air."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from winnow.core.citing import citations
from winnow.core.records import Citation, Claimed, Statement
from winnow.core.text import content_stems
from winnow.stages.compose.wording import can_show, display, rank, stands_alone

NEW_SHARE = 0.6
"""Share of a sentence's content words that a page lacks from which it says something new about a claim already said."""
NEW_LIMIT = 2
"""Such sentences per claim, so that a page stays readable."""


At = Mapping[tuple[str, int, int], Claimed]
"""The supporting sentences by article, block and place in the block."""


@dataclass(slots=True)
class Chosen:
    """The sentences that one page shows so far."""

    leaders: list[Claimed] = field(default_factory=list)
    behind: dict[tuple[str, int, int], list[Claimed]] = field(default_factory=lambda: defaultdict(list))
    """Sentences that lean on another one, by the place of that one, the last chosen first."""
    places: set[tuple[str, int, int]] = field(default_factory=set)
    by_claim: dict[str, list[Claimed]] = field(default_factory=dict)
    stems: set[str] = field(default_factory=set)

    @property
    def order(self) -> list[Claimed]:
        """The sentences in the order in which they are shown."""
        return [each for item in self.leaders for each in (item, *self.behind.get(place_key(item), ()))]

    def add(self, item: Claimed, after: Claimed | None = None) -> None:
        """Show a sentence, right after another one where it leans on it."""
        if after:
            self.behind[place_key(after)].insert(0, item)
        else:
            self.leaders.append(item)
        self.places.add(place_key(item))
        for claim in item.claims:
            self.by_claim.setdefault(claim, []).append(item)
        self.stems |= content_stems(item.judged.clean)


def place_key(item: Claimed) -> tuple[str, int, int]:
    """Return where a sentence stands: article, block, place in the block."""
    sentence = item.judged.sentence
    return sentence.source, sentence.block.order, sentence.index


def leaning_on(item: Claimed, at: At) -> Claimed | None:
    """Return the sentence right before one that cannot stand alone, where it may be shown and can stand alone."""
    source, block, index = place_key(item)
    before = at.get((source, block, index - 1))
    return before if before and can_show(before) and stands_alone(before) else None


def choose(claims: Sequence[str], members: Mapping[str, Sequence[Claimed]], at: At, thin: frozenset[str]) -> Chosen:
    """Return the sentences of one page: for each claim in turn the best wording, then what adds to it.

    `thin` holds the claims that say too little to be said twice.
    """
    chosen = Chosen()
    wanted = frozenset(claims)
    for claim in claims:
        able = sorted((item for item in members[claim] if can_show(item)), key=lambda item: merit(item, wanted, chosen))
        if claim not in chosen.by_claim:
            lead(able, chosen, at)
        if claim in thin:
            continue
        for item in able:
            known = chosen.by_claim.get(claim, [])
            if len(known) > NEW_LIMIT:
                break
            if place_key(item) not in chosen.places and adds(item, known, chosen) and stands_alone(item):
                chosen.add(item)
    return chosen


def adds(item: Claimed, known: Sequence[Claimed], chosen: Chosen) -> bool:
    """Return whether a sentence says something on the subject of the page that the page does not say yet.

    `known` are the sentences that the page has on its claim.
    """
    if any(item.topic != other.topic for other in known):
        return False
    stems = content_stems(item.judged.clean)
    return len(stems - chosen.stems) >= NEW_SHARE * len(stems)


def merit(item: Claimed, wanted: frozenset[str], chosen: Chosen) -> tuple[int, int, tuple[float, int, int, str]]:
    """Return the key by which the best sentence for a claim comes first.

    Least repeated, then most said at once of what the page is still to say, then the clearest wording.
    """
    said = set(item.claims)
    left = said.difference(chosen.by_claim)
    return len(said) - len(left), -min(3, len(left & wanted)), rank(item)


def overlap(item: Claimed, chosen: Chosen) -> int:
    """Return how many claims of a sentence the page has already."""
    said = set(item.claims)
    return len(said) - len(said.difference(chosen.by_claim))


def lead(able: Sequence[Claimed], chosen: Chosen, at: At) -> None:
    """Show the best sentence for a claim; one that leans on another comes with it, or not at all."""
    for item in able:
        if stands_alone(item):
            chosen.add(item)
            return
    for item in able:
        before = leaning_on(item, at)
        if before is None:
            continue
        if place_key(before) not in chosen.places:
            if overlap(before, chosen) == len(before.claims):
                continue
            chosen.add(before)
        chosen.add(item, after=before)
        return


def statements(
    chosen: Chosen, section_of: Mapping[str, str], members: Mapping[str, Sequence[Claimed]]
) -> list[tuple[str, Statement]]:
    """Return the statements of a page with their sections; the sources of a claim stand with its first statement."""
    cited: set[str] = set()
    found: list[tuple[str, Statement]] = []
    for place, item in enumerate(chosen.order):
        fresh = [claim for claim in item.claims if claim not in cited and claim in section_of]
        cited |= set(fresh)
        joined = place > 0 and not stands_alone(item)
        support = [item, *(other for claim in fresh for other in members[claim])]
        section = (
            found[-1][0]
            if joined
            else section_of.get(next((c for c in item.claims if c in section_of), ""), "also-said")
        )
        own = judged_statement(item, citations(support), joined=joined)
        found.append((section, own))
    return found


def judged_statement(item: Claimed, cited: tuple[Citation, ...], *, joined: bool) -> Statement:
    """Return a sentence as a statement; one that goes on from another keeps its first word."""
    text = item.judged.clean if joined else display(item)
    return Statement(id=item.judged.id, text=text, citations=cited, joined=joined)
