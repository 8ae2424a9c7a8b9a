"""Who is speaking: a seller who orders the reader about, or a writer who warns, denies and reports."""

from __future__ import annotations

import re
from functools import lru_cache

from winnow.core.anchors import guarded

ASKS = re.compile(
    r"^\W{0,3}(?:need|want|looking for|searching for|lonely|low|tired of|stuck|short on|struggling|ready to|find|"
    r"meet|try|get|buy|order|play|bet|join|"
    r"create|open|collect|start|claim|win|earn|invest|trade|stake|hire|let|chat|hook|apply|download|register|visit|"
    r"sign up|grab|unlock|double|date|book|don't miss|dm)\b",
    re.IGNORECASE,
)
"""How a seller begins: he orders or asks the reader. Not guarded: it is asked of pieces, and at one place only."""
WARNS = guarded(
    r"\b(?:avoid\w{0,3}|beware|warn\w{0,4}|never|not|n't|illegal\w{0,2}|unlicen[sc]ed|counterfeit\w{0,3}|fake|"
    r"scam\w{0,4}|fraud\w{0,6}|danger\w{0,5}|"
    r"harm\w{0,4}|risk\w{0,3}|addict\w{0,4}|disorders?|problems?|stud(?:y|ies)|trials?|research\w{0,4}|"
    r"survey\w{0,2}|regulat\w{0,4}|police|"
    r"authorit(?:y|ies)|registered|register of|licen[sc]ed|only from|for example|e\.g\.)\b",
    re.IGNORECASE,
)
"""How a writer warns or denies."""
REPORTS = guarded(
    r"\b(?:who|people|patients|adults|teenagers|adolescents|users|they|some|many|men|women|buyers|consumers|"
    r"clients|students|children|veterans|"
    r"websites?|sites?|criminals|sellers?|adverts?|advertisements|therapists|doctors|pharmac(?:y|ies)|shops?|"
    r"vendors?)\s(?:who\s)?"
    r"(?!(?:can|for|of|in|at|and|or|to|with|from|on)\b)[a-z]{2,20}\b",
    re.IGNORECASE,
)
"""How a writer reports what others do."""


@lru_cache(maxsize=8192)
def is_order(text: str) -> bool:
    """Return whether a text begins by ordering or asking the reader."""
    return bool(ASKS.match(text))


@lru_cache(maxsize=8192)
def warns(text: str) -> bool:
    """Return whether a writer warns, denies or names research."""
    return bool(WARNS.search(text))


@lru_cache(maxsize=8192)
def reports(text: str) -> bool:
    """Return whether a writer reports what others do."""
    return bool(REPORTS.search(text))


def is_calm(text: str) -> bool:
    """Return whether a writer warns, denies or reports."""
    return warns(text) or reports(text)
