"""Which words say a claim: how clear, how careful and how able to stand alone a sentence is."""

from __future__ import annotations

import re
from functools import lru_cache

from winnow.core.records import SHOWABLE, BlockKind, Claimed
from winnow.core.text import fold, words

CONNECTIVE = re.compile(
    r"""^(?:
      (?:However|In[ ]addition|In[ ]contrast|Thus|Hence|Also|Besides|Similarly|Likewise|As[ ]a[ ]result|For[ ]instance|
        For[ ]example|Historically|Importantly|Overall|In[ ]fact|Indeed|That[ ]said|Still|So|Meanwhile|Nevertheless|
        Nonetheless|On[ ]the[ ]other[ ]hand),          # not `In addition to pain, …`, `So far, …`, `As a result of …`
      | (?:Moreover|Additionally|Furthermore|Therefore|Consequently|And|But)\b,?
    )\s+(?=\w)""",
    re.IGNORECASE | re.VERBOSE,
)
ANAPHOR = re.compile(
    r"""^(?:
      (?:This|These|Those|That|It|They|Its|Their|Them|Such|He|She|His|Her|One[ ]such|Both|The[ ]former|The[ ]latter|
        Another|Other|Here|There,|One[ ]of[ ](?:its|the[ ]main|the[ ]most|these|their))\b(?![’']s[ ]important)
      | (?:For|By|In|With|Through|During|After|Among|To|Of|Beyond|Despite|Like)[ ]  # `For this reason`, `Despite that`
        (?:this|these|that|such|both|them|those(?![ ](?:who|whose|with|in|for|living)\b))\b
    )""",
    re.VERBOSE,
)
EMPTY_SUBJECT = re.compile(
    r"""^(?:It[’']?s|It[ ]is|There[ ](?:is|are)|These[ ]include)\s
      (?:important|vital|best|possible|not[ ]known|unclear|known|thought|a|some|many|no|several)\b""",
    re.VERBOSE,
)
ANSWER = re.compile(r"^(?:Yes|No|Yes and no|Not always|Usually|It depends)\b[,.]?")
HEDGE = re.compile(
    r"""\b(?:may|might|can|could|some|thought|believed|suggests?|not[ ](?:fully|yet|well)|unclear|unknown|early|limited|
      still|vary|varies|usually|typically|often|potential|under[ ](?:medical[ ])?supervision|more[ ]research)\b""",
    re.IGNORECASE | re.VERBOSE,
)
INFLATION = re.compile(
    r"""\b(?:significant\w*|promising|promise|gained|attention|many[ ]patients|major|key|crucial|vital|valuable|
      effective\w*|particularly|especially|unique|innovative|advantages?|quickly|rapid\w*|fast\w*|better|powerful|
      has[ ]been[ ]shown)\b""",
    re.IGNORECASE | re.VERBOSE,
)
IDEAL_WORDS = 18
"""Length of a sentence that is easiest to read: the plain-language guides ask for 15 to 20 words."""


def display(item: Claimed) -> str:
    """Return the words that a page shows: the sentence without the word that tied it to the one before."""
    return shown(item.judged.clean)


@lru_cache(maxsize=1 << 16)
def shown(text: str) -> str:
    """Return the words of a sentence without the one that tied it to the one before."""
    bare = CONNECTIVE.sub("", text)
    return bare[:1].upper() + bare[1:]


def can_show(item: Claimed) -> bool:
    """Return whether the words of a sentence may stand on a page."""
    return item.judged.action in SHOWABLE


@lru_cache(maxsize=1 << 16)
def is_whole(text: str) -> bool:
    """Return whether a folded sentence can be understood without the one before it."""
    return bool(EMPTY_SUBJECT.match(text)) or not (ANAPHOR.match(text) or ANSWER.match(text))


@lru_cache(maxsize=1 << 16)
def manner(text: str) -> tuple[float, int]:
    """Return how much a folded sentence inflates what it says, hedges against it, and how far its length is off."""
    hedges, inflated = len(HEDGE.findall(text)), len(INFLATION.findall(text))
    return inflated - min(2, hedges) * 0.5, abs(len(words(text)) - IDEAL_WORDS)


def stands_alone(item: Claimed) -> bool:
    """Return whether a sentence can be understood without the one before it.

    An item of a list never can: `It is sold without a prescription` may stand under `Signs of a fake`.
    """
    if item.judged.sentence.block.kind is BlockKind.ITEM:
        return False
    return is_whole(fold(display(item)).text)


def rank(item: Claimed) -> tuple[float, int, int, str]:
    """Return the key by which the clearest and most careful wording comes first.

    Hedges count for a wording and inflated words against it: where two sentences of a claim disagree on how sure it
    is, the careful one leads.
    """
    return (*manner(fold(display(item)).text), len(item.claims), item.judged.id)
