"""The runs of a sentence that read as pasted in: the windows of words whose score is higher than that of no run.

A semi-Markov conditional random field with one segment (Sarawagi and Cohen, Semi-Markov Conditional Random Fields for
Information Extraction, NIPS 2004): the score of a window is the sum of the weights of its words, of its two seams, and
of how the words close that it parts. The weights stand in `seams.yml` and are fitted by `tests/eval/fit_seams.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from itertools import accumulate, chain, pairwise
from operator import add

from winnow.core.network import UNITS
from winnow.core.records import Span
from winnow.core.remembered import Remembered
from winnow.core.seams import Seams
from winnow.core.text import stem, words
from winnow.rules import lifelines
from winnow.rules.features import Worlds
from winnow.rules.spliced.cutting import Found, cut
from winnow.rules.spliced.drawn import SPOKEN, Row
from winnow.rules.spliced.extents import has_room, insertions, is_clause, reaches
from winnow.rules.spliced.names import end_names, pair_names, start_names, tag_names, window_names
from winnow.rules.spliced.observe import NONE, SPELLED, STRANGE, Observed, Sight, word_of
from winnow.rules.spliced.sieve import Sieve, Sifted
from winnow.rules.spliced.tables import HUNDREDTHS
from winnow.rules.spliced.tokens import Token, bound, tokens_of
from winnow.rules.tagging.words import UNHEARD, Heard, words_in
from winnow.rules.tells import Looked

MOST_KEPT = 1 << 17
"""Words, and pairs of words, whose weight is remembered; then it begins anew."""
MOST_SENTENCES = 1 << 13
"""Sentences whose foreign words are remembered likewise."""
MOST_FOUND = 1 << 8
"""Sentences whose runs are remembered. One is seldom met again in another article, where what the network says of its
words differs: of 445 that were remembered among 3,599 of 400 articles 423 were of the same article."""
MOST_AGAIN = 1 << 8
"""Sentences whose windows are remembered: those of an article are weighed at once, and it asks again once it knows how
much was pasted into it."""
MOST_WINDOWS = 1 << 10
"""Windows of one of them."""
DECIMALS = 2
"""Of a weight in the file, and so of a sum of them."""
ROUNDED = 0.005
"""What rounding to them may add."""
LONGEST_SENTENCE = 80
"""Words of a sentence that is looked at."""


class Windows:
    """The windows of one sentence; what the names of one weigh is found out when it is first asked."""

    def __init__(self, row: Row, sifted: Sifted, weigh: Callable[[Iterable[str]], float]) -> None:
        """Begin with the windows that may be runs; `weigh` says what some names weigh together."""
        self.row = tokens = row.tokens
        self.pairs, self.sums, self.sifted = row.pairs, row.sums, sifted
        self.begins = Remembered[int, float](lambda first: weigh(start_names(tokens, first)), MOST_WINDOWS)
        self.ends = Remembered[int, float](lambda end: weigh(end_names(tokens, end)), MOST_WINDOWS)
        self.wholes = Remembered[tuple[int, int, int], float](
            lambda window: weigh(window_names(tokens, *window)), MOST_WINDOWS
        )

    @cached_property
    def reaches(self) -> list[int]:
        """Where the longest run ends that begins with each word."""
        return reaches(self.row)

    @cached_property
    def inserted(self) -> frozenset[tuple[int, int]]:
        """The windows that stand between two marks."""
        return frozenset(insertions(self.row, self.reaches))

    def core(self, first: int, end: int, said: int, least: float) -> float | None:
        """Return what the words of a window weigh, with what a network says of it, in hundredths.

        None where that is too little for its seams to be looked at.
        """
        weight = round(self.sums[end] - self.sums[first] - self.pairs[first] + said / HUNDREDTHS, DECIMALS)
        plain = end <= self.reaches[first]
        enough = weight >= (least if plain else least - SPOKEN) and has_room(self.row, first, end)
        return weight if enough and (plain or (first, end) in self.inserted) else None

    def is_sure(self, found: Found, least: float) -> bool:
        """Return whether a window may go: of a clause between two marks more is asked, since honest ones are put in."""
        return found.score >= least or not is_clause(self.row, found.first, found.end)

    def scored(self, seams: Seams, level: int) -> Iterator[Found]:
        """Yield the windows that reach the threshold of a level, with their scores."""
        threshold = seams.thresholds[level]
        for first, end, said, closing in self.sifted.reaching(threshold):
            core = self.core(first, end, said, seams.least[level])
            if core is not None:
                score = core + self.begins[first] + self.ends[end] + self.wholes[first, end, closing]
                if score >= threshold:
                    yield Found(first, end, score)


Known = tuple[str, frozenset[str], frozenset[str], Heard]
"""A sentence, the stems in it that its article is about, those that the article says elsewhere, and what a network says
of it."""


def stems_of(text: str) -> frozenset[str]:
    """Return the stems of the words of a text."""
    return frozenset([SPELLED[word].stem for word in words_in(text)])


def beside_calls(text: str, row: Sequence[Token], found: Iterable[Found]) -> list[Found]:
    """Return the windows that take nothing from a call for help in danger."""
    calls = lifelines.spans(text)
    ranges = ((item, row[item.first].start, row[item.end - 1].end) for item in found)
    return [item for item, start, end in ranges if not any(call.touches(start, end) for call in calls)]


class Decoder:
    """Finds runs by one set of worlds and weights; it remembers what it found out of words and sentences."""

    def __init__(self, worlds: Worlds, seams: Seams) -> None:
        """Begin with nothing remembered."""
        self.worlds, self.seams = worlds, seams
        self.inside = Remembered(self.inside_of, MOST_KEPT)
        self.beside = Remembered(self.beside_of, MOST_KEPT)
        self.alone = Remembered(self.alone_of, MOST_KEPT)
        self.foreign = Remembered(self.foreign_of, MOST_SENTENCES)
        self.stems = Remembered(stems_of, MOST_SENTENCES)
        self.tagged = Remembered[int, float](lambda tag: self.weigh(tag_names(tag)), MOST_KEPT)
        self.sieve = Sieve(seams, frozenset().union(*worlds.values()))
        self.windows: dict[Known, Windows | None] = {}
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

    def foreign_of(self, text: str) -> tuple[tuple[str, float], ...]:
        """Return the stems of the foreign words of a text, with what each weighs."""
        return tuple(chain.from_iterable(map(self.alone.__getitem__, words(text))))

    def promise(self, looked: Looked) -> float:
        """Return about what the foreign words of a text weigh inside a run: a quick guess, since most hold no run.

        What the article says elsewhere counts nothing, capitals and pairs of words are not looked at.
        """
        return sum([weight for part, weight in self.foreign[looked.text] if part not in looked.said])

    def promising(self, looked: Looked, heard: Heard, level: int) -> Known | None:
        """Return what is known of a sentence that may hold a run; None of another.

        Of one that a network has read it says so; in another foreign words do.
        """
        if len(heard.tags) > LONGEST_SENTENCE:
            return None
        if heard.rows is None:
            hopeless = self.promise(looked) < self.seams.promises[level]
        else:
            hopeless = heard.rows.likeliest < self.seams.hopes[level] * UNITS
        if hopeless:
            return None
        stems = self.stems[looked.text]
        return looked.text, stems & looked.vocabulary, stems & looked.said, heard

    def level(self, proofs: int) -> int:
        """Return the level of an article into which so many things were surely pasted."""
        return min(proofs, len(self.seams.thresholds) - 1)

    def foresee(self, sentences: Iterable[tuple[Looked, Heard]], proofs: int) -> None:
        """Weigh the windows of the sentences of an article that may hold runs, all at once, before they are asked."""
        level = self.level(proofs)
        known = {found: looked for looked, heard in sentences if (found := self.promising(looked, heard, level))}
        self.open([(each, looked) for each, looked in known.items() if each not in self.windows][:MOST_AGAIN])

    def open(self, sentences: Sequence[tuple[Known, Looked]]) -> None:
        """Weigh the windows of some sentences."""
        if len(self.windows) + len(sentences) > MOST_AGAIN:
            self.windows.clear()
        tokens = [tokens_of(looked, self.worlds, [tag.steps for tag in known[-1].tags]) for known, looked in sentences]
        told = zip(sentences, bound(tokens, self.seams.bonds), strict=True)
        rows = {known: self.row_of(row, known[-1]) for (known, _), row in told}
        able = {known: row for known, row in rows.items() if 1 < len(row.tokens) <= LONGEST_SENTENCE}
        sifted = self.sieve.sift([*able.values()], min(self.seams.least) - ROUNDED)
        self.windows |= dict.fromkeys(rows)
        for (known, row), found in zip(able.items(), sifted, strict=True):
            self.windows[known] = Windows(row, found, self.weigh)

    def row_of(self, tokens: Sequence[Token], heard: Heard) -> Row:
        """Return the words of a sentence with what they weigh inside a run, each and in pairs."""
        observed = [token.word for token in tokens]
        pairs = [0.0, *map(self.beside.__getitem__, pairwise([word.sight for word in observed]))]
        alone = map(add, map(self.inside.__getitem__, observed), [self.tagged[token.tag] for token in tokens])
        fits = heard.rows is not None and len(heard.rows.adds) == len(tokens)
        return Row(tokens, pairs, [0.0, *accumulate(map(add, alone, pairs))], heard.rows if fits else None)

    def pasted(self, looked: Looked, proofs: int, heard: Heard) -> list[Span]:
        """Return the runs of a folded sentence that read as pasted in, each with what parts it from the rest.

        `proofs` is how many things were surely pasted into the rest of its article: where some were, more may have
        been. `heard` is what a network says of it.
        """
        level = self.level(proofs)
        known = self.promising(looked, heard, level)
        if known is None:
            return []
        found = self.found.get((level, known))
        if found is None:
            if len(self.found) >= MOST_FOUND:
                self.found.clear()
            found = self.found[level, known] = self.decoded(looked, known, level)
        return list(found)

    def decoded(self, looked: Looked, known: Known, level: int) -> tuple[Span, ...]:
        """Return the ranges to cut from a sentence, the surest first chosen, in their order."""
        if known not in self.windows:
            self.open([(known, looked)])
        windows = self.windows[known]
        if windows is None:
            return ()
        taken: list[Found] = []
        likely = beside_calls(looked.text, windows.row, windows.scored(self.seams, level))
        for found in sorted(likely, key=lambda found: (-found.score, found.first, found.end)):
            if all(found.end < other.first or found.first > other.end for other in taken):
                taken.append(found)
        sure = (found for found in taken if windows.is_sure(found, self.seams.inserted))
        return tuple(cut(looked.text, windows.row, found) for found in sorted(sure, key=lambda found: found.first))


DECODERS: dict[Seams, Decoder] = {}
"""The decoder by the weights that were used last."""


def decoder_of(worlds: Worlds, seams: Seams) -> Decoder:
    """Return the decoder by some worlds and weights."""
    decoder = DECODERS.get(seams)
    if decoder is None or decoder.worlds is not worlds:
        DECODERS.clear()
        decoder = DECODERS[seams] = Decoder(worlds, seams)
    return decoder


def pasted(looked: Looked, worlds: Worlds, seams: Seams, proofs: int, heard: Heard = UNHEARD) -> list[Span]:
    """Return the runs of a folded sentence that read as pasted in: see `Decoder.pasted`."""
    return decoder_of(worlds, seams).pasted(looked, proofs, heard)
