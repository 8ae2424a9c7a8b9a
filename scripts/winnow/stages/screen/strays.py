"""Lines and sentences that no rule names and that do not belong: found by where they stand and how little they share.

Observed: a line that is no sentence, heads no text and shares no word with the article is furniture. Above the article
stands one title; what else stands there without a word in common with the text is not part of it. A sentence in a
block that was mostly a seller's, or a writer's about himself, belongs to him too if it shares nothing with the article.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import groupby
from statistics import mean

from winnow.core.anchors import guarded
from winnow.core.marks import reading
from winnow.core.records import Action, BlockKind, Judged, Kind, Span
from winnow.core.text import fold, squeeze, words
from winnow.rules.clauses import tidy
from winnow.rules.comments import is_chatty
from winnow.rules.lexicon import ends_like_medicine, is_stranger
from winnow.rules.place_names import is_place
from winnow.rules.reading import read
from winnow.rules.titles import GLUE
from winnow.stages.screen.article import FURNITURE, KEPT, Screen, dropped

LINE_WORDS = 14
"""Words that a stray line may have."""
OWN_STEMS = 2
"""Words that a small-talk line must share with the article to stay."""
BLOCK_SHARE = 0.5
"""Share of a block's words that must have been dropped before its other sentences are doubted."""
PERSONAL = frozenset({"author-bio", "byline"})
CALLS = frozenset(
    {
        "call-to-action",
        "clinic-self-praise",
        "spam-run",
        "spam-sentence",
        "spam-prefix",
        "spam-suffix",
        "alien-sentence",
    }
)
"""Reasons of drops from which the name of a seller can be learned."""
PRONOUN = guarded(
    r"^\W{0,3}(?:he|she|his|her|when (?:he|she)|in (?:his|her)|follow|outside|away from|on weekends|at home|as a|"
    r"originally)\b",
    re.IGNORECASE,
)
"""How a sentence begins that goes on about a person."""
BEHIND = re.compile(r"\b(?:in|near|around|of|from|across|our|to|for)\s$")
STATE = re.compile(r"^,?\s[A-Z]{2,3}\b|^\spatients\b")
LISTED, LISTED_WORDS, LISTED_ODDS = 3, 4, -1.0
"""Short lines in a row that are a list, the words of each, and the log odds up to which it is the article's own."""
STRAY_ODDS = -2.5
"""Log odds up to which what stands there stays: it reads as the article's own."""
FRONT_ODDS = -2.7
"""The same for a line above the text, of which there is only one title."""
DOUBTFUL = frozenset({"reads-as-pasted", "spam-run", "byline", "stray-line", "keyword-list"})
"""Reasons for which a line above the text went by weak signs."""
JOINED = frozenset({"byline", "keyword-list"})
"""Those of a line of several parts, the title perhaps one of them: it is no title as a whole."""
TITLE_LENGTH = range(2, 18)
"""Words of a title."""
LINES = frozenset({BlockKind.TITLE, BlockKind.HEADING, BlockKind.PARAGRAPH})
TITLE_ODDS = 2.5
"""Log odds up to which it may be the title all the same."""
NAMED_LIMIT = 2
"""Sentences of an article that may name a seller by mistake."""
CAPITAL = re.compile(r"\b[A-Z][a-z]{3,20}\b")
ENDED = re.compile(r"[.!?:;,…][\"'”’)\]*_]{0,3}$")
SPEAKS = guarded(r"\b(?:you|your|our|we|us|my|me|i|he|she|his|her)\b", re.IGNORECASE)
MARKS = guarded(
    r"\d|[|·@/•★]|\b(?:your|our|us|we|me|my|sign|log|click|request|claim|book|call|share|menu|reply|author|writer|"
    r"blog|account)\b",
    re.IGNORECASE,
)
"""What a line above the text has if it is furniture and not a heading such as `Overview`."""


def shared(item: Judged, known: frozenset[str]) -> int:
    """Return the number of an item's words that are among some stems."""
    return len(read(item.clean or item.text).content & known)


def leans(item: Judged, known: Screen, least: float) -> bool:
    """Return whether a text is likely enough to be pasted in, all that stands around it being weighed."""
    return known.final.get(item.span, 0.0) > least


def drop_stray_lines(judged: Sequence[Judged], known: Screen) -> list[Judged]:
    """Drop the blocks that are no sentence, no heading and no list item, and share no word with the article."""
    sizes = Counter(item.sentence.block.order for item in judged)
    listed = in_lists(judged, known)
    result = []
    for item in judged:
        block = item.sentence.block
        line = item.action in KEPT and block.kind is BlockKind.PARAGRAPH and sizes[block.order] == 1
        line = line and item.span not in listed
        if not line:
            result.append(item)
            continue
        text = squeeze(fold(item.text).text)
        short = len(words(text)) <= LINE_WORDS
        own = shared(item, known.vocabulary)
        stray = (
            short
            and "://" not in text
            and (
                (not ENDED.search(text) and own == 0 and leans(item, known, STRAY_ODDS))
                or (is_chatty(text) and own < OWN_STEMS and leans(item, known, 0.0))
            )
        )
        result.append(dropped(item, Kind.BOILERPLATE, "stray-line") if stray else item)
    return result


def in_lists(judged: Sequence[Judged], known: Screen) -> frozenset[Span]:
    """Return the places of the lines of a list without bullets, such as `burning`, `crawling`, `numb`.

    Of LISTED or more below one another, each kept, none a sentence, and on average written as the article is.
    """
    found: list[Span] = []
    for plain, group in groupby(judged, key=is_plain_line):
        lines = [item.span for item in group] if plain else []
        if len(lines) >= LISTED and mean(known.final.get(span, 0.0) for span in lines) <= LISTED_ODDS:
            found += lines
    return frozenset(found)


def is_plain_line(item: Judged) -> bool:
    """Return whether a kept paragraph is a line of a word or a few, and no sentence."""
    short = len(words(item.text)) <= LISTED_WORDS and not ENDED.search(item.text)
    return item.action in KEPT and item.sentence.block.kind is BlockKind.PARAGRAPH and short and not item.cuts


def with_title(judged: Sequence[Judged], known: Screen) -> list[Judged]:
    """Give an article that has lost every line above its text the last of them back, if that only looked pasted in.

    Nearly every article has a title, so one that goes by weak signs alone is more likely to be it.
    """
    result = list(judged)
    body = next((n for n, item in enumerate(result) if item.action in KEPT), 0)
    if any(item.action is Action.STRUCTURE for item in result[:body]):
        return result
    able = [n for n in range(body) if may_be_title(result[n], known)]
    if able:
        item = result[able[-1]]
        clean = tidy(reading(item.text) if item.sentence.markdown else item.text)
        result[able[-1]] = replace(item, kind=Kind.TITLE, action=Action.STRUCTURE, reason="title", clean=clean)
    return result


def may_be_title(item: Judged, known: Screen) -> bool:
    """Return whether a dropped line above the text went by weak signs alone and is written as a title."""
    found = words(item.text)
    fits = item.action is Action.DROP and item.reason in DOUBTFUL and item.span == item.sentence.span
    if not fits or not (len(found) in TITLE_LENGTH and item.sentence.block.kind in LINES):
        return False
    looked = known.look_at(item.sentence, item.sentence.text)
    glued = bool(looked.tells or item.reason in JOINED) and bool(GLUE.search(looked.text))
    return not looked.hard and not glued and known.odds.get(item.span, 0.0) <= TITLE_ODDS


def settle_front(judged: Sequence[Judged], known: Screen) -> list[Judged]:
    """Keep one title above the first paragraph: the line that shares most with the text; drop what shares nothing."""
    result = list(judged)
    body = next((n for n, item in enumerate(result) if item.action in KEPT), len(result))
    lines = [n for n in range(body) if result[n].action is Action.STRUCTURE and result[n].kind is not Kind.QUESTION]
    if len(lines) < 2:  # noqa: PLR2004 (one line is the title)
        return result
    scores = {n: shared(result[n], known.said) for n in lines}
    best = max(lines, key=lambda n: (scores[n], -n))
    if not scores[best]:
        return result
    for n in lines:
        odd = any(is_stranger(word, known.said) for word in words(result[n].text))
        if not scores[n] and (n < best or odd or MARKS.search(result[n].text)) and leans(result[n], known, FRONT_ODDS):
            result[n] = dropped(result[n], Kind.BOILERPLATE, "stray-line")
    if not any(item.kind is Kind.TITLE and item.action is Action.STRUCTURE for item in result[:body]):
        result[best] = replace(result[best], kind=Kind.TITLE, reason="title")
    return result


@lru_cache(maxsize=4096)
def names_in(text: str) -> frozenset[str]:
    """Return the capitalised names in a folded text, in lower case, without those that stand where a place does."""
    found = CAPITAL.finditer(text)
    return frozenset(
        m.group().lower() for m in found if not (BEHIND.search(text[: m.start()]) or STATE.match(text[m.end() :]))
    )


def seller_names(judged: Sequence[Judged], known: Screen) -> frozenset[str]:
    """Return the made-up names of those whose calls and bylines were dropped, in lower case.

    An address teaches none, since it names a town. A name that the article's own sentences say more than NAMED_LIMIT
    times, or its title, is the article's subject.
    """
    told: set[str] = set()
    for item in judged:
        if item.action is Action.DROP and (item.reason in PERSONAL or item.reason in CALLS):
            told |= {name for name in names_in(fold(item.text).text) if is_stranger(name, known.said)}
    if not told:
        return frozenset()
    own: Counter[str] = Counter()
    for item in judged:
        if item.action is Action.STRUCTURE:
            own.update(dict.fromkeys(names_in(fold(item.text).text), NAMED_LIMIT + 1))
        elif item.action in KEPT:
            own.update(names_in(fold(item.text).text))
    sold = (name for name in told if own[name] <= NAMED_LIMIT and not ends_like_medicine(name))
    return frozenset(name for name in sold if not is_place(name.capitalize()))


def drop_named(judged: Sequence[Judged], known: Screen) -> list[Judged]:
    """Drop the sentences that name a seller or an author whose other words were dropped already."""
    names = seller_names(judged, known)
    if not names:
        return list(judged)
    result = []
    for item in judged:
        named = item.action in KEPT and not names.isdisjoint(
            name.lower() for name in CAPITAL.findall(fold(item.text).text)
        )
        result.append(dropped(item, Kind.PROMO, "seller-named") if named else item)
    return result


def drop_chains(judged: Sequence[Judged]) -> list[Judged]:
    """Drop the sentences that go on about an author after one that introduced him, as `She lives in Bergen` does."""
    result: list[Judged] = []
    for item in judged:
        before = result[-1] if result else None
        after_bio = before is not None and before.reason in PERSONAL and before.action is Action.DROP
        goes_on = after_bio and item.action in KEPT and bool(PRONOUN.match(item.text)) and near(before, item)
        result.append(dropped(item, Kind.BOILERPLATE, "author-bio") if goes_on else item)
    return result


def near(before: Judged | None, item: Judged) -> bool:
    """Return whether two items stand in one block, or in blocks that follow each other."""
    return before is not None and item.sentence.block.order - before.sentence.block.order <= 1


def drop_neighbours(judged: Sequence[Judged], known: Screen) -> list[Judged]:
    """Drop the sentences of a block that was mostly dropped, where they share nothing with the article."""
    total: Counter[int] = Counter()
    gone: Counter[int] = Counter()
    for item in judged:
        size = len(words(item.text))
        total[item.sentence.block.order] += size
        gone[item.sentence.block.order] += size * (item.action is Action.DROP and item.kind in FURNITURE)
    result = []
    for item in judged:
        order = item.sentence.block.order
        doubted = item.action in KEPT and gone[order] >= BLOCK_SHARE * total[order]
        alien = (
            doubted
            and not shared(item, known.vocabulary)
            and bool(SPEAKS.search(item.text) or "!" in item.text)
            and leans(item, known, STRAY_ODDS)
        )
        result.append(dropped(item, Kind.BOILERPLATE, "stray-sentence") if alien else item)
    return result
