"""The runs of a sentence that read as pasted in: the windows of words whose score is higher than that of no run.

A semi-Markov conditional random field with one segment (Sarawagi and Cohen, Semi-Markov Conditional Random Fields for
Information Extraction, NIPS 2004): the score of a window is the sum of the weights of its words, of its two seams, and
of how the words close that it parts. The weights stand in `seams.yml` and are fitted by `tests/eval/fit_seams.py`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, chain, pairwise
from operator import add

from winnow.core.records import Span
from winnow.core.remembered import Remembered
from winnow.core.seams import Seams
from winnow.core.text import stem, words
from winnow.rules.features import Worlds
from winnow.rules.reading import read
from winnow.rules.spliced.cutting import Found, cut
from winnow.rules.spliced.extents import has_room, insertions, reaches
from winnow.rules.spliced.names import end_names, pair_names, start_names, tag_names, window_names
from winnow.rules.spliced.observe import HOT, NONE, STRANGE, Observed, Sight, Token, tokens_of, word_of
from winnow.rules.tagging.words import Steps, Tag
from winnow.rules.tells import Looked

MOST_KEPT = 1 << 17
"""Words, and pairs of words, whose weight is remembered; then it begins anew."""
MOST_SENTENCES = 1 << 13
"""Sentences whose runs are remembered likewise."""
MOST_AGAIN = 1 << 7
"""Sentences whose windows are remembered: an article asks again once it knows how much was pasted into it."""
MOST_WINDOWS = 1 << 10
"""Windows of one of them."""
DECIMALS = 2
"""Of a weight in the file, and so of a sum of them."""
ROUNDED = 0.005
"""What rounding to them may add."""
SPOKEN = 4.0
"""What the words of an insertion may weigh less than those of another run: in a clause of plain words the seller's are
few, and the marks around it tell where it begins and ends."""
LONGEST_SENTENCE = 80
"""Words of a sentence that is looked at."""


class Windows:
    """The windows of one sentence; what each weighs is found out when it is first asked."""

    def __init__(self, row: Sequence[Token], decoder: Decoder) -> None:
        """Weigh the words and pairs of words of the sentence."""
        self.row = row
        observed = [token.word for token in row]
        sights = [word.sight for word in observed]
        self.pairs = [0.0, *map(decoder.beside.__getitem__, pairwise(sights))]
        words = map(add, map(decoder.inside.__getitem__, observed), [decoder.tagged[token.tag] for token in row])
        self.sums = [0.0, *accumulate(map(add, words, self.pairs))]
        self.strange = [0, *accumulate([token.word.sight.kind in STRANGE or token.tag >= HOT for token in row])]
        self.reaches = reaches(row)
        weigh = decoder.weigh
        self.begins = Remembered[int, float](lambda first: weigh(start_names(row, first)), MOST_WINDOWS)
        self.ends = Remembered[int, float](lambda end: weigh(end_names(row, end)), MOST_WINDOWS)
        self.wholes = Remembered[tuple[int, int], float](lambda window: weigh(window_names(row, *window)), MOST_WINDOWS)

    def cores(self, least: float) -> Iterator[tuple[int, int, float]]:
        """Yield the windows whose words alone weigh enough for their seams to be looked at, with that weight."""
        sums, strange = self.sums, self.strange
        for first, last in enumerate(self.reaches):
            before = sums[first] + self.pairs[first]
            needed = before + least - ROUNDED
            if max(sums[first + 1 : last + 1]) < needed:
                continue
            for end in range(first + 1, last + 1):
                if sums[end] >= needed and strange[end] > strange[first] and has_room(self.row, first, end):
                    yield first, end, round(sums[end] - before, DECIMALS)
        for first, end in insertions(self.row, self.reaches):
            total = round(sums[end] - sums[first] - self.pairs[first], DECIMALS)
            if total >= least - SPOKEN and strange[end] > strange[first] and has_room(self.row, first, end):
                yield first, end, total

    def scored(self, seams: Seams, level: int) -> Iterator[Found]:
        """Yield the windows that reach the threshold of a level, with their scores."""
        threshold = seams.thresholds[level]
        seen_least = threshold - seams.heaviest_whole
        begun_least = seen_least - seams.heaviest_end
        for first, end, core in self.cores(seams.least[level]):
            begun = core + self.begins[first]
            seen = begun + self.ends[end] if begun >= begun_least else begun
            if seen >= seen_least:
                score = seen + self.wholes[first, end]
                if score >= threshold:
                    yield Found(first, end, score)


Known = tuple[str, frozenset[str], frozenset[str], tuple[Steps, ...]]
"""A sentence, the stems in it that its article is about, those that the article says elsewhere, and the steps of its
words."""


class Decoder:
    """Finds runs by one set of worlds and weights; it remembers what it found out of words and sentences."""

    def __init__(self, worlds: Worlds, seams: Seams) -> None:
        """Begin with nothing remembered."""
        self.worlds, self.seams = worlds, seams
        self.inside = Remembered(self.inside_of, MOST_KEPT)
        self.beside = Remembered(self.beside_of, MOST_KEPT)
        self.alone = Remembered(self.alone_of, MOST_KEPT)
        self.tagged = Remembered[int, float](lambda tag: self.weigh(tag_names(tag)), MOST_KEPT)
        self.windows: dict[Known, Windows] = {}
        self.found: dict[tuple[int, Known], tuple[Span, ...]] = {}

    def weigh(self, names: Iterable[str]) -> float:
        """Return what some names weigh together."""
        get = self.seams.weights.get
        return sum([get(name, 0.0) for name in names])

    def inside_of(self, word: Observed) -> float:
        """Return what a word weighs inside a run."""
        return self.weigh(word.names)

    def beside_of(self, pair: tuple[Sight, Sight]) -> float:
        """Return what two words in a row inside a run weigh."""
        return self.weigh(pair_names(*pair))

    def alone_of(self, word: str) -> tuple[tuple[str, float], ...]:
        """Return the stem of a foreign word with its weight where its article says it nowhere else; else nothing."""
        part = stem(word)
        known = word_of(word, "low", self.worlds.get(part, NONE), own=False, said=False)
        weight = self.inside[known] if known.kind in STRANGE else 0.0
        return ((part, weight),) if weight > 0 else ()

    def promise(self, looked: Looked) -> float:
        """Return about what the foreign words of a text weigh inside a run: a quick guess, since most hold no run.

        What the article says elsewhere counts nothing, capitals and pairs of words are not looked at.
        """
        foreign = chain.from_iterable(map(self.alone.__getitem__, words(looked.text)))
        return sum([weight for part, weight in foreign if part not in looked.said])

    def pasted(self, looked: Looked, proofs: int, tags: Sequence[Tag]) -> list[Span]:
        """Return the runs of a folded sentence that read as pasted in, each with what parts it from the rest.

        `proofs` is how many things were surely pasted into the rest of its article: where some were, more may have
        been. `tags` holds what a network says of each word, or nothing.
        """
        level = min(proofs, len(self.seams.thresholds) - 1)
        steps = tuple([tag.steps for tag in tags])
        tagged = sum([max(0.0, self.tagged[step]) for step, _, _ in steps])
        if self.promise(looked) + tagged < self.seams.promises[level]:
            return []
        stems = read(looked.text).content
        known = (looked.text, stems & looked.vocabulary, stems & looked.said, steps)
        found = self.found.get((level, known))
        if found is None:
            if len(self.found) >= MOST_SENTENCES:
                self.found.clear()
            found = self.found[level, known] = self.decoded(looked, known, level)
        return list(found)

    def decoded(self, looked: Looked, known: Known, level: int) -> tuple[Span, ...]:
        """Return the ranges to cut from a sentence, the surest first chosen, in their order."""
        windows = self.windows.get(known)
        if windows is None:
            if len(self.windows) >= MOST_AGAIN:
                self.windows.clear()
            windows = self.windows[known] = Windows(tokens_of(looked, self.worlds, known[-1]), self)
        row = windows.row
        if not 1 < len(row) <= LONGEST_SENTENCE:
            return ()
        taken: list[Found] = []
        likely = windows.scored(self.seams, level)
        for found in sorted(likely, key=lambda found: (-found.score, found.first, found.end)):
            if all(found.end < other.first or found.first > other.end for other in taken):
                taken.append(found)
        return tuple(cut(looked.text, row, found) for found in sorted(taken, key=lambda found: found.first))


DECODERS: dict[Seams, Decoder] = {}
"""The decoder by the weights that were used last."""


def pasted(looked: Looked, worlds: Worlds, seams: Seams, proofs: int, tags: Sequence[Tag] = ()) -> list[Span]:
    """Return the runs of a folded sentence that read as pasted in: see `Decoder.pasted`."""
    decoder = DECODERS.get(seams)
    if decoder is None or decoder.worlds is not worlds:
        DECODERS.clear()
        decoder = DECODERS[seams] = Decoder(worlds, seams)
    return decoder.pasted(looked, proofs, tags)
