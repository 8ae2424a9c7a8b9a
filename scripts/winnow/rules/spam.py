"""Runs of words, lines and whole sentences that a link seller pasted into somebody else's article.

A line or a run is spam from SPAM_SCORE on. A sentence needs more, since a sentence may honestly be about gambling or
pills: what it shares with the article counts for it, and so does a warning or a third person's doing.
"""

from __future__ import annotations

import re

from winnow.core.text import STOP_WORDS, content_stems, words
from winnow.rules.tells import ADDRESS, Looked, strangers

SPAM_SCORE = 2.0
"""Two clear signs, or a disguise. At 1.5 an honest `PHQ9 online` falls; at 2.5 `yolo247 login` stays."""
NAMED, STRANGER = 1.0, 0.5
"""Weight of the first made-up name in a line that has other signs, and of each further one."""
STRANGER_LIMIT = 3
"""Names that count in one line: a list of diseases has many, too."""
SENTENCE_SCORE = 2.0
"""What a whole sentence needs: with less fall `adverts for crypto and betting`, with more `apply on the Zolta app`."""
SHARED = 1.0
"""What each word weighs, up to SHARED_LIMIT, that a sentence shares with the article."""
SHARED_LIMIT = 2
WARY = 1.0
"""What a soft suspicion needs more in an article that warns of sellers."""
HONEST = 3.0
"""What a warning, a denial or a third person's doing weighs against an otherwise soft suspicion."""
FUNCTION_SHARE = 0.3
"""Share of function words above which a run is a sentence and not a list of names."""

ITEM_MARK = re.compile(r"\s{0,2}[,;|/•·]\s{0,2}|\s{1,2}(?:and|&|-)\s{1,2}")
NAME = re.compile(r"^(?:[A-Z0-9][\w.'-]{0,20}\s?){1,4}$")
ASKS = re.compile(
    r"^\W{0,3}(?:need|want|looking for|searching for|lonely|low|tired of|stuck|short on|struggling|ready to|find|meet|try|get|buy|order|play|bet|join|"
    r"claim|win|earn|invest|trade|stake|hire|let|chat|hook|apply|download|register|visit|sign up|grab|unlock|double|date|book|don't miss|dm)\b",
    re.IGNORECASE,
)
"""How a seller begins: he orders or asks the reader."""
CALM = re.compile(
    r"\b(?:avoid\w{0,3}|beware|warn\w{0,4}|never|not|n't|illegal\w{0,2}|unlicen[sc]ed|counterfeit\w{0,3}|fake|scam\w{0,4}|fraud\w{0,6}|danger\w{0,5}|harm\w{0,4}|"
    r"authorit(?:y|ies)|registered|register of|licen[sc]ed|only from|for example|e\.g\.|risk\w{0,3}|addict\w{0,4}|disorders?|problems?|stud(?:y|ies)|trials?|research\w{0,4}|survey\w{0,2}|regulat\w{0,4}|police|"
    r"(?:who|people|patients|adults|teenagers|adolescents|users|they|some|many|men|women|buyers|consumers|clients|students|children|veterans|websites|sites|"
    r"criminals|sellers|adverts|advertisements|therapists|doctors)\s(?:who\s)?(?!can\b)[a-z]{2,20})\b",
    re.IGNORECASE,
)
"""How a writer speaks of it: he warns, denies, reports what others do."""


def is_calm(text: str) -> bool:
    """Return whether a writer warns, denies or reports, and does not order the reader about."""
    return bool(CALM.search(text)) and not ASKS.match(text)


def function_share(text: str) -> float:
    """Return the share of function words, 0 for a text without words."""
    all_words = words(text)
    return sum(word in STOP_WORDS for word in all_words) / len(all_words) if all_words else 0.0


def run_score(looked: Looked) -> float:
    """Return how much a short run of words looks pasted in."""
    score = sum(tell.weight for tell in looked.tells)
    items = [item.strip() for item in ITEM_MARK.split(looked.text) if item.strip()]
    names = sum(bool(NAME.match(item)) and not content_stems(item) & looked.vocabulary for item in items)
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
    shared = len(content_stems(looked.text) & looked.vocabulary)
    return run_score(looked) - 0.5 * min(shared, SHARED_LIMIT) * (not strong) >= SPAM_SCORE


def sentence_score(looked: Looked) -> float:
    """Return how much a sentence looks like a seller's: his words, against the article's own and a calm voice."""
    kinds = {tell.kind for tell in looked.tells}
    if not kinds - {"sell"}:
        return 0.0
    text = looked.text
    score = sum(tell.weight for tell in looked.tells if tell.kind != "sell")
    score += min(2.0, sum(tell.weight for tell in looked.tells if tell.kind == "sell"))
    score += STRANGER * min(2, len(strangers(text, looked.said)))
    score += 0.5 * text.rstrip().endswith("!") + 0.5 * bool(ASKS.match(text))
    own = " ".join(text[a:b] for a, b in gaps(looked))
    score -= SHARED * min(SHARED_LIMIT, len(content_stems(own) & looked.vocabulary))
    disguised = any(tell.hard and tell.weight > ADDRESS for tell in looked.tells)
    calm = 0.0 if disguised or not CALM.search(text) else HONEST
    return score - calm / (1 + any(tell.kind == "brand" for tell in looked.tells))


def gaps(looked: Looked) -> list[tuple[int, int]]:
    """Return the ranges of a text that no sign covers."""
    edges = [0, *(edge for tell in looked.tells for edge in (tell.start, tell.end)), len(looked.text)]
    return [(edges[n], edges[n + 1]) for n in range(0, len(edges), 2)]


def is_spam_sentence(looked: Looked, *, wary: bool) -> bool:
    """Return whether a whole sentence was written by a seller; `wary` says that the article warns of such things."""
    return sentence_score(looked) >= SENTENCE_SCORE + WARY * (wary and not looked.hard)
