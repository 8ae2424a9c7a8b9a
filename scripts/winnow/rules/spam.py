"""Runs of words that a link seller pasted into somebody else's article.

Observed: of 27,355 gambling domains on public lists 3,403 have no betting word in their name, so words alone cannot
find them. A pasted run gives itself away by several weak tells at once: a web address (the more so when disguised),
names made of letters and digits, letters spaced out, words of access (login, apk), words of a trade, words of selling,
names that the article uses nowhere else. Each tell has a weight; a run is spam from SPAM_SCORE on. Sentences that a
seller wrote whole are found by the phrases in `spam.yml` instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from winnow.core.records import Span
from winnow.core.rulebook import Rulebook
from winnow.core.text import STOP_WORDS, content_stems, words
from winnow.rules import shapes

SPAM_SCORE = 2.0
"""Two clear tells, or one with a disguise. At 1.5 an honest `PHQ9 online` falls; at 2.5 `yolo247 login` stays."""

ADDRESS, DISGUISE, BRAND, SPACED, ACCESS, TRADE, SELL, STRANGER = 1.5, 1.0, 1.5, 2.0, 1.0, 1.0, 0.5, 0.5
"""Weights of the tells, set on the development corpus; ADDRESS alone stays below SPAM_SCORE so that a link may stand."""

SELLER_TLD = re.compile(r"\.(?:vip|bet|casino|poker|win|xyz|club|top|fun|games?|loans?|dating|click|link|shop|store)\b", re.IGNORECASE)
GLUE = re.compile(r"\s{0,3}(?::|\||\s-{1,3}\s|>{1,2}|»|~|•|::)\s{1,3}|\s\|\s?|:(?=[A-Z])|-{2,3}")
ITEM_MARK = re.compile(r"\s{0,2}[,;|/•·]\s{0,2}|\s{1,2}(?:and|&|-)\s{1,2}")
NAME = re.compile(r"^(?:[A-Z0-9][\w.'-]{0,20}\s?){1,4}$")
FUNCTION_SHARE = 0.3
"""Share of function words above which a run is a sentence and not a list of names."""
BRIDGE = re.compile(r"^[\s,;|/&+•·-]{0,6}(?:(?:and|or|the|for|at|via|on|by|with|new|[A-Z][\w'-]{1,20})[\s,;|/&+•·-]{1,4}){0,3}$")
LEFT_PULL = re.compile(
    r"(?:\b(?:visit|try|at|via|on|through|with|using|use|see|check|check out|click|click here|join|play|bet|download|from|by|get|"
    r"the|best|top|online|official|your|our|new|more at|more on)\s{1,2}){1,4}$",
    re.IGNORECASE,
)
RIGHT_PULL = re.compile(
    r"^(?:\s{1,2}(?:login|log in|app|apk|id|online|now|today|here|free|vip|club|bonus|offers?|official|download|register|signup|sign up|link|"
    r"site|website|games?|exchange|book|india|uk|usa)\b){1,4}[,;]?",
    re.IGNORECASE,
)
CLOSERS = {"(": ")", "[": "]", "{": "}"}


@dataclass(frozen=True, slots=True)
class Tell:
    """One sign of spam."""

    start: int
    end: int
    weight: float
    hard: bool
    """Whether it is a thing that honest prose has no use for: an address, a brand-like token, a disguise."""


def tells(text: str, book: Rulebook) -> list[Tell]:
    """Return the signs of spam in a folded text, by place, hard ones first where two share a place."""
    found: list[Tell] = []
    for match in shapes.addresses(text):
        disguised = " " in match.group() or "dot" in match.group().lower().split() or "%2e" in match.group().lower()
        extra = DISGUISE * (disguised + bool(SELLER_TLD.search(match.group())))
        found.append(Tell(match.start(), match.end(), ADDRESS + extra, hard=True))
    hard_shapes = ((shapes.BRAND_TOKEN, BRAND), (shapes.SPACED_LETTERS, SPACED))
    for pattern, weight in hard_shapes:
        found += [Tell(m.start(), m.end(), weight, hard=True) for m in pattern.finditer(text)]
    for pattern, weight in ((book.access_words, ACCESS), (book.trade_words, TRADE), (book.sell_words, SELL)):
        found += [Tell(m.start(), m.end(), weight, hard=False) for m in pattern.finditer(text)]
    found.sort(key=lambda tell: (tell.start, not tell.hard, -tell.weight))
    kept: list[Tell] = []
    for tell in found:
        if not kept or tell.start >= kept[-1].end:
            kept.append(tell)
    return kept


def function_share(text: str) -> float:
    """Return the share of function words, 0 for a text without words."""
    all_words = words(text)
    return sum(word in STOP_WORDS for word in all_words) / len(all_words) if all_words else 0.0


def run_score(text: str, book: Rulebook, vocabulary: frozenset[str]) -> float:
    """Return how much a short run of words looks pasted in; `vocabulary` holds the stems of the rest of the article."""
    score = sum(tell.weight for tell in tells(text, book))
    items = [item for item in ITEM_MARK.split(text) if item.strip()]
    strangers = [item for item in items if NAME.match(item.strip()) and not content_stems(item) & vocabulary]
    return score + STRANGER * len(strangers) * (len(items) > 1 or score > 0)


def is_spam_run(text: str, book: Rulebook, vocabulary: frozenset[str]) -> bool:
    """Return whether a run of words, such as one line or what stands before a colon, was pasted in."""
    if function_share(text) > FUNCTION_SHARE or not text.strip():
        return False
    return run_score(text, book, vocabulary) >= SPAM_SCORE


def is_list_of_strangers(text: str, rest: str, vocabulary: frozenset[str]) -> bool:
    """Return whether a text lists names that the article has nowhere else, glued to words that it has everywhere.

    This finds brands without any betting word or digit: by position and by how unlike their surroundings they are.
    """
    items = [item.strip() for item in ITEM_MARK.split(text) if item.strip()]
    own = content_stems(rest)
    names = len(items) > 1 and all(NAME.match(item) for item in items)
    return names and not content_stems(text) & (vocabulary | own) and len(own & vocabulary) * 2 >= len(own) > 1


def glued_spam(text: str, book: Rulebook, vocabulary: frozenset[str]) -> list[Span]:
    """Return the runs glued before or behind a title or heading by a colon, dash or bar, with the glue."""
    glue = list(GLUE.finditer(text))
    for joint in reversed(glue):
        front, rest = text[: joint.start()], text[joint.end() :]
        spam = is_spam_run(front, book, vocabulary) or is_list_of_strangers(front, rest, vocabulary)
        if spam and len(words(rest)) > 1 and not is_spam_run(rest, book, vocabulary):
            return [Span(start=0, end=joint.end())]
    for joint in glue:
        front, rest = text[: joint.start()], text[joint.end() :]
        spam = is_spam_run(rest, book, vocabulary) or is_list_of_strangers(rest, front, vocabulary)
        if spam and len(words(front)) > 1:
            return [Span(start=joint.start(), end=len(text))]
    return []


def clusters(found: list[Tell], text: str) -> Iterator[list[Tell]]:
    """Yield the tells that stand together, with nothing but commas and names between them."""
    group: list[Tell] = []
    for tell in found:
        if group and not BRIDGE.match(text[group[-1].end : tell.start]):
            yield group
            group = []
        group.append(tell)
    if group:
        yield group


def widen(text: str, start: int, end: int) -> Span:
    """Return the range with the words that lead to it or trail behind it, and the brackets or dashes around it."""
    left = LEFT_PULL.search(text[:start])
    start = left.start() if left else start
    right = RIGHT_PULL.match(text[end:])
    end = end + right.end() if right else end
    before, after = text[:start].rstrip(), text[end:].lstrip()
    opener = before[-1:]
    if opener in CLOSERS and after[:1] == CLOSERS[opener]:
        start, end = len(before) - 1, len(text) - len(after) + 1
    elif opener == "-" and after[:1] == "-":
        start, end = len(before) - 1, len(text) - len(after) + 1
    elif before.endswith((",", ";", ":")) and after[:1] in {",", ";", ".", ""}:
        start = len(before) - 1
    return Span(start=start, end=end)


def spliced_spam(text: str, book: Rulebook) -> list[Span]:
    """Return the runs that were pasted into a sentence: a hard tell with enough beside it.

    Words of a trade alone never make a run, since honest articles are written about gambling and pills.
    """
    found = tells(text, book)
    if not any(tell.hard for tell in found):
        return []
    cuts = []
    for group in clusters(found, text):
        if any(tell.hard for tell in group) and sum(tell.weight for tell in group) >= SPAM_SCORE:
            cuts.append(widen(text, group[0].start, group[-1].end))
    return cuts
