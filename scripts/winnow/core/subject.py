"""What a pile of articles is about, found by counting: the words that their titles and headings share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from winnow.core.text import STOP_WORDS, words

LONGEST, SHORTEST = 4, 1
"""Words that a subject may have: `ketamine infusion therapy` has three."""
LONG_WORD = 4
"""Letters that one of its words must have at least."""
UNKNOWN = "this treatment"


def common_subject(headings: Iterable[str]) -> str:
    """Return the run of words that most headings share, longer ones preferred; `this treatment` where none do."""
    counts: Counter[tuple[str, ...]] = Counter()
    for heading in headings:
        found = words(heading)
        grams = {tuple(found[i : i + n]) for n in range(SHORTEST, LONGEST + 1) for i in range(len(found) - n + 1)}
        counts.update(gram for gram in grams if gram[0] not in STOP_WORDS and gram[-1] not in STOP_WORDS)
    able = {
        gram: count * len(gram) ** 1.5
        for gram, count in counts.items()
        if count > 1 and any(len(word) >= LONG_WORD for word in gram)
    }
    if not able:
        return UNKNOWN
    best = min(able, key=lambda gram: (-able[gram], gram))
    return " ".join(best)
