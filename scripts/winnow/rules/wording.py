"""How plainly a sentence says what it says: words that tie it to the one before, that hedge, that inflate."""

from __future__ import annotations

import re
from functools import lru_cache

from winnow.core.anchors import guarded
from winnow.core.text import words

CONNECTIVE = re.compile(
    r"""^(?:
      (?:However|In[ ]addition|In[ ]contrast|Thus|Hence|Also|Besides|Similarly|Likewise|As[ ]a[ ]result|For[ ]instance|
        For[ ]example|Historically|Importantly|Overall|In[ ]fact|Indeed|That[ ]said|Still|So|Meanwhile|Nevertheless|
        Nonetheless|On[ ]the[ ]other[ ]hand),          # not `In addition to pain, …`, `So far, …`, `As a result of …`
      | (?:Moreover|Additionally|Furthermore|Therefore|Consequently|And|But)\b,?
    )\s+(?=\w)""",
    re.IGNORECASE | re.VERBOSE,
)
HEDGE = guarded(
    r"""\b(?:may|might|can|could|some|thought|believed|suggests?|not[ ](?:fully|yet|well)|unclear|unknown|early|limited|
      still|vary|varies|usually|typically|often|potential|under[ ](?:medical[ ])?supervision|more[ ]research)\b""",
    re.IGNORECASE | re.VERBOSE,
)
INFLATION = guarded(
    r"""\b(?:significant\w*|promising|promise|gained|attention|many[ ]patients|major|key|crucial|vital|valuable|
      effective\w*|particularly|especially|unique|innovative|advantages?|quickly|rapid\w*|fast\w*|better|powerful|
      has[ ]been[ ]shown)\b""",
    re.IGNORECASE | re.VERBOSE,
)
IDEAL_WORDS = 18
"""Length of a sentence that is easiest to read: the plain-language guides ask for 15 to 20 words."""


@lru_cache(maxsize=1 << 13)
def untied(text: str) -> str:
    """Return the words of a sentence without the one that tied it to the one before."""
    bare = CONNECTIVE.sub("", text)
    return bare[:1].upper() + bare[1:]


def manner_of(text: str) -> tuple[float, int]:
    """Return how much a folded sentence inflates what it says, less what it hedges, and how far its length is off."""
    hedges, inflated = len(HEDGE.findall(text)), len(INFLATION.findall(text))
    return inflated - min(2, hedges) * 0.5, abs(len(words(text)) - IDEAL_WORDS)
