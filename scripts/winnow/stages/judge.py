"""First verdicts in, final verdicts out: praise is cut or dropped, risky claims are trimmed off, withheld or held back.

What is told apart here: words that may be shown (publish, trim), words that may only be counted as support (reword),
words that must not be shown and support nothing (hold), and words that say nothing (drop).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from winnow.core.records import Action, Judged, Kind, Span
from winnow.core.rulebook import Rulebook
from winnow.core.text import fold, squeeze, words
from winnow.rules import clauses, lifelines
from winnow.rules.likeness import asserted

SHORTEST = 4
"""Words that must be left after a trim; `It can help people` has four."""

MIN_CONTENT_WORDS = 3
"""A sentence with fewer words asserts nothing."""


LISTED_CONDITIONS = 3
"""Conditions from which a sentence of praise is also a list of uses, which only its article can be cited for."""

SEVERITIES = ("hold", "predicate", "reword", "strong", "weak", "caveat", "adjective")
"""What a rule may say of a phrase, gravest first."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A risky or promotional phrase in a sentence."""

    rule: str
    severity: str
    """hold, reword, caveat; predicate, strong, weak, adjective."""
    start: int
    end: int


DENIED = re.compile(r"\b(?:not|no|never|hardly|isn't|wasn't|without)\s(?:an?\s|the\s|any\s)?$", re.IGNORECASE)


def is_unpraised(text: str, start: int, end: int) -> bool:
    """Return whether a word of praise is denied or only quoted: `is not a miracle`, `the word "miracle"`."""
    return bool(DENIED.search(text[:start])) or (text[start - 1 : start] == '"' and text[end : end + 1] in {'"', ","})


@lru_cache(maxsize=1 << 13)
def find_hits(text: str, book: Rulebook) -> tuple[Hit, ...]:
    """Return the risky and promotional phrases in a folded sentence, by place."""
    hits = [
        Hit(rule.row.id, rule.row.severity, match.start(), match.end())
        for name in ("risk", "hype")
        for rule in book.able(name, text)
        for match in rule.find(text)
        if name == "risk" or not is_unpraised(text, match.start(), match.end())
    ]
    return tuple(sorted(hits, key=lambda hit: (hit.start, hit.end)))


def adjective_cut(text: str, hit: Hit) -> Span:
    """Return the range of an adjective with the blank or comma behind it."""
    end = hit.start + len(text[hit.start : hit.end].split(maxsplit=1)[0])
    while end < len(text) and text[end] in ", ":
        end += 1
    return Span(start=hit.start, end=end)


def choose_cuts(text: str, hits: tuple[Hit, ...], book: Rulebook) -> tuple[Span, ...]:
    """Return the parts of a sentence that hold what must go and can be cut without leaving a fragment."""
    cuts: list[Span] = [adjective_cut(text, hit) for hit in hits if hit.severity in {"adjective", "caveat"}]
    pending = [hit for hit in hits if hit.severity not in {"adjective", "caveat"}]
    for part in sorted(clauses.parts(text), key=lambda spans: (sum(s.end - s.start for s in spans), spans[0].start)):
        inside = [hit for hit in pending if any(s.start <= hit.start and hit.end <= s.end for s in part)]
        if not inside:
            continue
        rest = clauses.without(text, (*cuts, *part))
        if len(words(rest)) >= SHORTEST and not loses_fact(text, rest, part, inside, book):
            cuts.extend(part)
            pending = [hit for hit in pending if hit not in inside]
    return merged(cuts)


def loses_fact(text: str, rest: str, part: tuple[Span, ...], inside: list[Hit], book: Rulebook) -> bool:
    """Return whether cutting a part would lose an assertion that is worth more than the cut.

    A concession may stand alone only where it asserts something itself.
    """
    strong = {a.row.id for a in asserted(text, book) if not a.row.weak}
    alone = len(part) > 1 or part[0].start == 0
    if not strong:
        return alone
    left = {a.row.id for a in asserted(rest, book)}
    if alone:
        return not strong & left
    grave = any(hit.severity in {"hold", "strong", "predicate"} for hit in inside)
    return bool(strong - left) and (not grave or (not left and part[0].start > 0))


def merged(cuts: Iterable[Span]) -> tuple[Span, ...]:
    """Return the cuts in order, those inside another one left out."""
    kept: list[Span] = []
    for cut in sorted(cuts, key=lambda span: (span.start, -span.end)):
        if kept and cut.end <= kept[-1].end:
            continue
        kept.append(cut)
    return tuple(kept)


def outside(hits: tuple[Hit, ...], cuts: tuple[Span, ...]) -> tuple[Hit, ...]:
    """Return the hits that no cut takes away."""
    return tuple(hit for hit in hits if not any(cut.start <= hit.start < cut.end for cut in cuts))


def carries(text: str, book: Rulebook) -> tuple[bool, bool, int]:
    """Return whether a text asserts a fact, whether at least a thin one, and how many conditions it names.

    That it is used for one condition is thin beside praise: every advertisement says so.
    """
    found = asserted(text, book)
    named = sum(condition.pattern.found_in(text) for condition in book.able_conditions(text))
    facts = [a for a in found if not a.row.weak and (a.row.id != "used-for" or named > 1)]
    return bool(facts), any(a.row.id in {"rapid-onset", "used-for"} for a in found), named


def decide(text: str, hits: tuple[Hit, ...], cuts: tuple[Span, ...], book: Rulebook) -> tuple[Kind, Action, str]:
    """Return what becomes of a sentence with praise or risk in it: the gravest phrase that is left decides."""
    left = outside(hits, cuts)
    first = {severity: next((hit.rule for hit in left if hit.severity == severity), "") for severity in SEVERITIES}
    held = first["hold"] or next((hit.rule for hit in hits if hit.severity == "hold" and hit not in left), "")
    fact, thin, named = carries(clauses.without(text, cuts), book)
    if first["hold"] or (held and (first["reword"] or first["strong"] or first["predicate"])):
        return Kind.INFORMATIVE, Action.HOLD, held
    if first["predicate"]:
        listed = first["predicate"] == "hype-predicate" and named >= LISTED_CONDITIONS
        return (
            (Kind.INFORMATIVE, Action.REWORD, first["predicate"])
            if listed
            else (Kind.HYPE, Action.DROP, first["predicate"])
        )
    praise = first["strong"] or first["weak"]
    if (
        praise
        and not fact
        and (not thin or first["reword"] or (first["weak"] and named < LISTED_CONDITIONS and not first["strong"]))
    ):
        return Kind.HYPE, Action.DROP, praise
    if first["reword"] or first["strong"]:
        return Kind.INFORMATIVE, Action.REWORD, first["reword"] or first["strong"]
    if cuts:
        return Kind.INFORMATIVE, Action.TRIM, trimmed_reason(hits, left)
    return Kind.INFORMATIVE, Action.PUBLISH, "informative"


def trimmed_reason(hits: tuple[Hit, ...], left: tuple[Hit, ...]) -> str:
    """Return the rule of the gravest phrase that was cut."""
    gone = [hit for hit in hits if hit not in left]
    return min(gone, key=lambda hit: (SEVERITIES.index(hit.severity), hit.start)).rule


@lru_cache(maxsize=1 << 15)
def settled(text: str, book: Rulebook) -> tuple[tuple[Span, ...], Kind, Action, str]:
    """Return what is to be cut from a folded sentence with praise or risk in it, and what becomes of it."""
    hits = find_hits(text, book)
    cuts = choose_cuts(text, hits, book)
    return (cuts, *decide(text, hits, cuts, book))


def judge_sentence(item: Judged, book: Rulebook) -> Judged:
    """Return the final verdict on one sentence; a call for help in danger is neither dropped nor cut."""
    if item.action not in {Action.PUBLISH, Action.TRIM}:
        return item
    folded = fold(item.clean)
    helps = lifelines.is_call(folded.text)
    if len(words(item.clean)) < MIN_CONTENT_WORDS and item.sentence.block.kind != "item" and not helps:
        return replace(item, kind=Kind.BOILERPLATE, action=Action.DROP, reason="fragment", clean="", cuts=())
    hits = find_hits(folded.text, book)
    if not hits:
        return item
    cuts, kind, action, reason = settled(folded.text, book)
    calls = lifelines.spans(folded.text) if helps else ()
    if helps and (action is Action.DROP or any(call.touches(cut.start, cut.end) for call in calls for cut in cuts)):
        return item
    if action not in {Action.PUBLISH, Action.TRIM}:
        return replace(item, kind=kind, action=action, reason=reason, clean="")
    original = tuple(folded.span(cut.start, cut.end) for cut in cuts)
    taken = tuple(squeeze(item.clean[cut.start : cut.end]) for cut in original)
    clean = clauses.tidy(clauses.without(item.clean, original)) if cuts else item.clean
    action = Action.TRIM if taken or item.cuts else Action.PUBLISH
    return replace(
        item, kind=kind, action=action, reason=reason if taken else item.reason, clean=clean, cuts=(*item.cuts, *taken)
    )


def judge(judged: tuple[Judged, ...], book: Rulebook) -> tuple[Judged, ...]:
    """Return the final verdicts, in the order of the first ones."""
    return tuple(judge_sentence(item, book) for item in judged)
