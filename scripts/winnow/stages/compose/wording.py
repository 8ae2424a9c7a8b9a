"""Which words say a claim: how clear, how careful and how able to stand alone a sentence is."""

from __future__ import annotations

import re
from functools import lru_cache

from winnow.core.records import SHOWABLE, BlockKind, Claimed
from winnow.core.text import fold
from winnow.rules.wording import untied

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


def display(item: Claimed) -> str:
    """Return the words that a page shows: the sentence without the word that tied it to the one before."""
    return untied(item.judged.clean)


def can_show(item: Claimed) -> bool:
    """Return whether the words of a sentence may stand on a page."""
    return item.judged.action in SHOWABLE


@lru_cache(maxsize=1 << 16)
def is_whole(text: str) -> bool:
    """Return whether a folded sentence can be understood without the one before it."""
    return bool(EMPTY_SUBJECT.match(text)) or not (ANAPHOR.match(text) or ANSWER.match(text))


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
    return (*item.manner, len(item.claims), item.judged.id)
