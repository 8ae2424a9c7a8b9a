"""Runs of words, lines and whole sentences that a link seller pasted into somebody else's article.

A line or a run is spam from SPAM_SCORE on. A sentence needs more, since a sentence may honestly be about gambling or
pills: what it shares with the article counts for it, and so does a warning or a third person's doing.
"""

from __future__ import annotations

import re

from winnow.core.anchors import guarded
from winnow.core.text import STOP_WORDS, words
from winnow.rules.lexicon import ends_like_medicine
from winnow.rules.place_names import is_place
from winnow.rules.reading import read
from winnow.rules.tells import ADDRESS, Looked, strangers
from winnow.rules.voice import is_calm, is_order, warns

SPAM_SCORE = 2.0
"""Two clear signs, or a disguise. At 1.5 an honest `PHQ9 online` falls; at 2.5 `yolo247 login` stays."""
NAMED, STRANGER = 1.0, 0.5
"""Weight of the first made-up name in a line that has other signs, and of each further one."""
STRANGER_LIMIT = 3
"""Names that count in one line: a list of diseases has many, too."""
SENTENCE_SCORE = 2.0
"""What a whole sentence needs: with less fall `adverts for crypto and betting`, with more `apply on the Zolta app`."""
ADDRESSED = guarded(r"[!$€£₹]|\b(?:our|(?-i:us)|we|you|your)\b", re.IGNORECASE)
SELL_LIMIT = 2.0
"""What selling words weigh together at most; they are ordinary words."""
NET = 0.5
"""Weight of a word of the net (account, app, members) in a sentence about a made-up name, of `!`, of an order."""
NETS = guarded(
    r"\b(?:accounts?|apps?|platforms?|members?|membership|wallet|gifts?|bonus(?:es)?|codes?|coupons?|deals?|cash|"
    r"payouts?|store|shop|shipping|delivery|download|"
    r"sign(?:s|ed)? up|log in|website|site|subscription|users|customers|prizes?|rewards?|offers?|games?|"
    r"match(?:es)?|coins?|account holders)\b",
    re.IGNORECASE,
)
NETS_ALONE = 3
"""Words of the net that make a seller of a made-up name by themselves; an app for patients has its users, too."""
SHARED = 1.0
"""What each word weighs, up to SHARED_LIMIT, that a sentence shares with the article."""
SHARED_LIMIT = 2
SOFT = 0.5
"""What a sentence without an address, a disguise or a name needs more: `keeps betting sites and casino apps off`."""
WARY = 1.0
"""What a soft suspicion needs more in an article that warns of sellers."""
HONEST = 3.0
"""What a warning, a denial or a third person's doing weighs against an otherwise soft suspicion."""
FUNCTION_SHARE = 0.3
"""Share of function words above which a run is a sentence and not a list of names."""

ITEM_MARK = re.compile(r"\s{0,2}[,;|/•·]\s{0,2}|\s{1,2}(?:and|&|-)\s{1,2}")
NAME = re.compile(r"^(?:[A-Z0-9][\w.'-]{0,20}\s?){1,4}$")


def function_share(text: str) -> float:
    """Return the share of function words, 0 for a text without words."""
    all_words = words(text)
    return sum(word in STOP_WORDS for word in all_words) / len(all_words) if all_words else 0.0


def run_score(looked: Looked) -> float:
    """Return how much a short run of words looks pasted in."""
    score = sum(tell.weight for tell in looked.tells)
    items = [item.strip() for item in ITEM_MARK.split(looked.text) if item.strip()]
    names = sum(bool(NAME.match(item)) and not read(item).content & looked.vocabulary for item in items)
    odd = len(strangers(looked.text, looked.said))
    known = min(STRANGER_LIMIT, max(names, odd))
    more = STRANGER * known + (NAMED - STRANGER) * (odd > 0)
    return score + more * (len(items) > 1 or score > 0)


def is_spam_run(looked: Looked) -> bool:
    """Return whether a run of words, such as one line or what stands before a colon, was pasted in."""
    if not looked.tells or not looked.text.strip():
        return False
    strong = any(tell.kind in {"dressed", "spaced"} for tell in looked.tells)
    if function_share(looked.text) > FUNCTION_SHARE and not (looked.hard and sentence_score(looked) >= SPAM_SCORE):
        return strong and run_score(looked) >= SENTENCE_SCORE
    shared = len(read(looked.text).content & looked.vocabulary)
    return run_score(looked) - 0.5 * min(shared, SHARED_LIMIT) * (not strong) >= SPAM_SCORE


def sentence_score(looked: Looked) -> float:
    """Return how much a sentence looks like a seller's: his words, against the article's own and a calm voice."""
    text = looked.text
    own = " ".join(text[a:b] for a, b in gaps(looked))
    shared = len(read(own).content & looked.vocabulary)
    score = sum(tell.weight for tell in looked.tells if tell.kind != "sell")
    named = 0 if shared else len(brands(looked))
    if not score and not named:
        return 0.0
    nets = len(NETS.findall(text))
    if named and (score or nets >= NETS_ALONE or is_order(text)):
        score += NAMED + NET * nets
    if any(tell.kind != "sell" for tell in looked.tells):
        score += min(SELL_LIMIT, sum(tell.weight for tell in looked.tells if tell.kind == "sell"))
        score += STRANGER * min(2, len(outsiders(looked))) * (not named)
    score += NET * text.rstrip().endswith("!") + NET * is_order(text)
    score -= SHARED * min(SHARED_LIMIT, shared)
    disguised = any(tell.hard and tell.weight > ADDRESS for tell in looked.tells)
    calm = 0.0 if disguised or not is_calm(text) else HONEST
    return score - calm / (1 + (named > 0 or any(tell.kind == "brand" for tell in looked.tells)))


def is_addressed(looked: Looked) -> bool:
    """Return whether a sentence speaks to a buyer: an order, a price, `our`, `you`, `!`, or two words of selling."""
    sold = sum(tell.kind == "sell" for tell in looked.tells)
    return sold > 1 or is_order(looked.text) or bool(ADDRESSED.search(looked.text))


def is_vouched(looked: Looked, *, wary: bool) -> bool:
    """Return whether a calm sentence is the article's own: it warns, or reports and shares a word with the article."""
    if looked.hard or is_order(looked.text) or not is_calm(looked.text):
        return False
    return wary or warns(looked.text) or bool(read(looked.text).content & looked.vocabulary)


def outsiders(looked: Looked) -> list[str]:
    """Return the made-up names in a text that are no part of a sign themselves."""
    found = [match.span() for match in strangers(looked.text, looked.said)]
    if looked.tells:
        found = [(a, b) for a, b in found if not any(t.start < b and a < t.end for t in looked.tells)]
    return [looked.text[start:end] for start, end in found]


def brands(looked: Looked) -> list[str]:
    """Return the made-up names with a capital in a text; a medicine has one only where it begins the sentence."""
    found = [name for name in outsiders(looked) if name[:1].isupper() and not name.isupper() and not is_place(name)]
    if not found:
        return []
    first = looked.text.lstrip("\"'([ ").split(" ", 1)[0].rstrip(",.;:")
    return [name for name in found if not (name == first and ends_like_medicine(name.lower()))]


def gaps(looked: Looked) -> list[tuple[int, int]]:
    """Return the ranges of a text that no sign covers."""
    edges = [0, *(edge for tell in looked.tells for edge in (tell.start, tell.end)), len(looked.text)]
    return [(edges[n], edges[n + 1]) for n in range(0, len(edges), 2)]


def is_spam_sentence(looked: Looked, *, wary: bool) -> bool:
    """Return whether a whole sentence was written by a seller; `wary` says that the article warns of such things."""
    plain = not looked.hard and not brands(looked)
    if plain and not is_addressed(looked):
        return False
    return sentence_score(looked) >= SENTENCE_SCORE + WARY * (wary and not looked.hard) + SOFT * plain
