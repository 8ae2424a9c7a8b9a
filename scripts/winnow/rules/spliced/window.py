"""The runs of a sentence that read as pasted in: the windows of words whose score is higher than that of no run.

A semi-Markov conditional random field with one segment (Sarawagi and Cohen, Semi-Markov Conditional Random Fields for
Information Extraction, NIPS 2004): the score of a window is the sum of the weights of its words, of its two seams, and
of how the words close that it parts. The weights stand in `seams.yml` and are fitted by `tests/eval/fit_seams.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from operator import add

from winnow.core.records import Span
from winnow.core.seams import Seams
from winnow.core.text import content_stems, stem, words
from winnow.rules.features import Worlds
from winnow.rules.spliced.observe import (
    JOINED,
    NONE,
    STRANGE,
    Observed,
    Token,
    end_names,
    has_room,
    pair_names,
    start_names,
    stretches,
    tokens_of,
    window_names,
    word_of,
)
from winnow.rules.tells import Looked

MOST_KEPT = 1 << 17
"""Words, and pairs of words, whose weight is remembered; then it begins anew."""
MOST_SENTENCES = 1 << 13
"""Sentences whose runs are remembered likewise."""
DECIMALS = 2
"""Of a weight in the file, and so of a sum of them."""
CLOSING = {"(": ")", "[": "]"}
LONGEST_SENTENCE = 80
"""Words of a sentence that is looked at."""


@dataclass(frozen=True, slots=True)
class Found:
    """A window of words that may have been pasted in."""

    first: int
    end: int
    score: float
    """The logarithm of its odds against no run at all."""


def weigher(seams: Seams) -> Callable[[Iterator[str]], float]:
    """Return the function that sums the weights of names."""
    get = seams.weights.get
    return lambda names: sum(get(name, 0.0) for name in names)


def beside(one: Observed, other: Observed, seams: Seams) -> float:
    """Return what two words in a row inside a run weigh; remembered likewise."""
    known = seams.pairs.get((one, other))
    if known is None:
        if len(seams.pairs) >= MOST_KEPT:
            seams.pairs.clear()
        known = seams.pairs[one, other] = sum(seams.weights.get(name, 0.0) for name in pair_names(one, other))
    return known


def inside(word: Observed, seams: Seams) -> float:
    """Return what a word inside a run weighs; remembered, since it does not depend on its neighbours."""
    known = seams.inside.get(word)
    if known is None:
        if len(seams.inside) >= MOST_KEPT:
            seams.inside.clear()
        known = seams.inside[word] = sum(seams.weights.get(name, 0.0) for name in word.names)
    return known


def promise(looked: Looked, worlds: Worlds, seams: Seams) -> float:
    """Return about what the foreign words of a text weigh inside a run: a quick guess, since most texts hold no run.

    What the article says elsewhere counts nothing, capitals and pairs of words are not looked at.
    """
    table, total = seams.alone, 0.0
    for word in words(looked.text):
        weight = table.get(word)
        if weight is None:
            if len(table) >= MOST_KEPT:
                table.clear()
            known = word_of(word, "low", worlds.get(stem(word), NONE), own=False, said=False)
            weight = table[word] = inside(known, seams) if known.kind in STRANGE else 0.0
        if weight > 0 and stem(word) not in looked.said:
            total += weight
    return total


def heaviest(row: Sequence[Token], weights: Sequence[float], pairs: Sequence[float]) -> float:
    """Return what the heaviest stretch of words weighs, in one pass (Kadane's algorithm)."""
    best = run = weights[0]
    for n in range(1, len(row)):
        run = weights[n] + (max(0.0, run + pairs[n]) if row[n].gap in JOINED else 0.0)
        best = max(best, run)
    return best


def cores(row: Sequence[Token], seams: Seams, least: float) -> Iterator[tuple[int, int, float]]:
    """Yield the windows whose words alone weigh enough for their seams to be looked at, with that weight."""
    weights = [inside(token.word, seams) for token in row]
    pairs = [0.0, *(beside(row[n - 1].word, row[n].word, seams) for n in range(1, len(row)))]
    if heaviest(row, weights, pairs) < least:
        return
    sums = [0.0, *accumulate(map(add, weights, pairs))]
    strange = [0, *accumulate(token.word.kind in STRANGE for token in row)]
    for first, end in stretches(row):
        total = round(sums[end] - sums[first] - pairs[first], DECIMALS)
        if total >= least and strange[end] > strange[first] and has_room(row, first, end):
            yield first, end, total


def scored(row: Sequence[Token], seams: Seams, least: float, threshold: float) -> Iterator[Found]:
    """Yield the windows of a sentence that reach a threshold, with their scores."""
    weigh = weigher(seams)
    begins: dict[int, float] = {}
    ends: dict[int, float] = {}
    for first, end, core in cores(row, seams, least):
        if first not in begins:
            begins[first] = weigh(start_names(row, first))
        if core + begins[first] < threshold - seams.heaviest_whole - seams.heaviest_end:
            continue
        if end not in ends:
            ends[end] = weigh(end_names(row, end))
        seen = core + begins[first] + ends[end]
        score = seen + weigh(window_names(row, first, end)) if seen >= threshold - seams.heaviest_whole else seen
        if score >= threshold:
            yield Found(first, end, score)


def pasted(looked: Looked, worlds: Worlds, seams: Seams, proofs: int) -> list[Span]:
    """Return the runs of a folded sentence that read as pasted in, each with what parts it from the rest.

    `proofs` is how many things were surely pasted into the rest of its article: where some were, more may have been.
    """
    level = min(proofs, len(seams.thresholds) - 1)
    if promise(looked, worlds, seams) < seams.promises[level]:
        return []
    stems = content_stems(looked.text)
    key = (looked.text, level, stems & looked.vocabulary, stems & looked.said)
    known = seams.found.get(key)
    if known is None:
        if len(seams.found) >= MOST_SENTENCES:
            seams.found.clear()
        known = seams.found[key] = decoded(looked, worlds, seams, level)
    return list(known)


def decoded(looked: Looked, worlds: Worlds, seams: Seams, level: int) -> tuple[Span, ...]:
    """Return the ranges to cut from a sentence, the surest first chosen, in their order."""
    row = tokens_of(looked, worlds)
    if not 1 < len(row) <= LONGEST_SENTENCE:
        return ()
    likely = scored(row, seams, seams.least[level], seams.thresholds[level])
    taken: list[Found] = []
    for found in sorted(likely, key=lambda found: (-found.score, found.first, found.end)):
        if all(found.end < other.first or found.first > other.end for other in taken):
            taken.append(found)
    return tuple(cut(looked.text, row, found) for found in sorted(taken, key=lambda found: found.first))


def bracketed(text: str, opening: str, run: Span, after: int) -> Span:
    """Return the characters to cut for a run behind a bracket: the bracket with it, if it closes right behind."""
    begun, closed = text.rfind(opening, 0, run.start), text.find(CLOSING[opening], run.end, after)
    if begun < 0 or closed < 0:
        return Span(start=run.start, end=after)
    return Span(start=len(text[:begun].rstrip()), end=closed + 1)


def cut(text: str, row: Sequence[Token], found: Found) -> Span:
    """Return the characters to cut so that the words around a run close: one blank of two, one comma of two."""
    start, end = row[found.first].start, row[found.end - 1].end
    after = row[found.end].start if found.end < len(row) else None
    if found.first == 0:
        return Span(start=start, end=after if after is not None else end)
    before = row[found.first - 1].end
    gap = row[found.first].gap
    mark = row[found.end].gap if after is not None else ""
    if gap in CLOSING:
        return bracketed(text, gap, Span(start=start, end=end), len(text) if after is None else after)
    if gap == "-" and mark == "-" and after is not None:
        return Span(start=before, end=after - 1)
    if gap and after is not None and not mark:
        return Span(start=start, end=after)
    return Span(start=before, end=end)
