"""What the tagger learns from: the labelled articles word by word, and the same with more pasted into them.

A word is pasted in where a labelled string holds it, honest elsewhere; a neutral one counts for nothing, nor does a
mark between the two. More is pasted into MADE copies of labelled articles: what stood on lines of its own or inside
sentences of another article by the same hand or of the same group of hands, and the single sentences and clauses of
`training/`.
"""

from __future__ import annotations

import json
import random
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

import numpy as np
from folds import FOLDS, fold_of
from labelled_articles import BOOK, CORPORA, HERE, MARK, SOURCES, articles, hand_of, listed, sentences, sources
from numpy.typing import NDArray
from usual_words import SINGLES, usual_for

from winnow.core.network import Floats
from winnow.core.text import fold
from winnow.rules.tagging.tagger import placed_facts, sentence_facts, shown
from winnow.rules.tagging.words import TOKEN, Word, is_word
from winnow.stages.screen.article import pieces_of, read_article

CLAUSES = ("clauses.txt", "runs.txt", "spliced.txt")
"""Sentences with a marked run."""
PITCHES = ("pasted.txt", "pitches.txt")
"""Whole sentences and lines of sellers."""
LONG_LINE, RUN_LINE = 12, 7
"""Words of a line that is a paragraph, and of one that a run may stand in."""
SHORTEST = 4
"""Letters of a labelled string that is looked for in an article as it was scraped."""
UNKNOWN = -1
"""Label of a word that counts for nothing."""
RUNS, SENTENCES = 0.45, 0.25
"""Share of what is pasted in that is a run inside a sentence, or a sentence; the rest are lines."""
NONE = -1
"""Number of no fact."""
MOST_FACTS = 40
"""Facts of a word at most."""
NAMES: dict[str, int] = {}
"""The numbers of facts by their names, in the order in which they were met."""


@dataclass(frozen=True, slots=True, eq=False)
class Tagged:
    """An article word by word, with what is known of each word and mark, and whether it was pasted in."""

    folds: frozenset[int]
    """The groups of the hands that wrote it."""
    meanings: NDArray[np.int8]
    facts: NDArray[np.int16]
    """A row of numbers a word, by which NAMES knows its facts, filled up with NONE."""
    owners: list[int]
    """The sentence of each."""
    labels: list[int]
    """1 pasted in, 0 honest, UNKNOWN neither."""
    edges: list[tuple[int, int]]
    """Whether what was pasted in begins with it, and ends with it, likewise."""
    words: list[bool]
    """Whether each is a word and no mark."""


@dataclass(slots=True)
class Pool:
    """What a group of hands has written."""

    hosts: list[Marked] = field(default_factory=list)
    lines: list[list[str]] = field(default_factory=list)
    """What stood on lines of its own, article by article."""
    runs: list[str] = field(default_factory=list)
    """What stood inside sentences, with the marks around it."""
    whole: list[str] = field(default_factory=list)
    """Whole sentences inside paragraphs."""
    marked: list[str] = field(default_factory=list)
    """Single sentences with a marked run."""
    pitches: list[str] = field(default_factory=list)
    phrases: list[str] = field(default_factory=list)
    honest: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Marked:
    """An article, and the strings in it that were pasted in or are neutral."""

    text: str
    gone: tuple[str, ...]
    neutral: tuple[str, ...]
    folds: frozenset[int]
    hands: frozenset[str]
    """Who wrote it; of a made one, who wrote the article that more was pasted into, and the single sentences."""


@cache
def known(token: str, hands: frozenset[str]) -> tuple[Word, Floats | None]:
    """Return what a token shows by itself in an article by some hands, and what it means."""
    return shown(token, BOOK.meanings, BOOK.worlds, usual_for(hands))


def spelled(text: str) -> list[str]:
    """Return the words of a text in lower case."""
    return [token.lower() for token in TOKEN.findall(fold(text).text) if is_word(token)]


def occurrences(tokens: Sequence[str], strings: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Yield the first word and the last one of each place where the words of a string stand among tokens."""
    words = [(n, token.lower()) for n, token in enumerate(tokens) if is_word(token)]
    places: defaultdict[str, list[int]] = defaultdict(list)
    for at, (_, word) in enumerate(words):
        places[word].append(at)
    for string in strings:
        wanted = spelled(string)
        for at in places[wanted[0]] if wanted else ():
            found = words[at : at + len(wanted)]
            if [word for _, word in found] == wanted:
                yield found[0][0], found[-1][0]


def labels_of(tokens: Sequence[str], owners: Sequence[int], marked: Marked) -> list[int]:
    """Return the label of each token; a mark has that of the words beside it, where they agree."""
    labels = [0] * len(tokens)
    for strings, label in ((marked.neutral, UNKNOWN), (marked.gone, 1)):
        for first, last in occurrences(tokens, strings):
            labels[first : last + 1] = [label] * (last + 1 - first)
    words = [n for n, token in enumerate(tokens) if is_word(token)]
    for before, after in zip([-1, *words], [*words, len(tokens)], strict=True):
        for n in range(before + 1, after):
            beside = {labels[k] for k in (before, after) if 0 <= k < len(tokens) and owners[k] == owners[n]}
            labels[n] = beside.pop() if len(beside) == 1 else UNKNOWN
    return labels


def edges_of(labels: Sequence[int], owners: Sequence[int], words: Sequence[bool]) -> list[tuple[int, int]]:
    """Return for each token whether what was pasted into its sentence begins with it, and ends with it."""
    edges = [(UNKNOWN, UNKNOWN)] * len(labels)
    places = [n for n, word in enumerate(words) if word]
    for k, n in enumerate(places):
        beside = [places[j] for j in (k - 1, k + 1) if 0 <= j < len(places) and owners[places[j]] == owners[n]]
        before = next((labels[j] for j in beside if j < n), 0)
        after = next((labels[j] for j in beside if j > n), 0)
        begins = 0 if labels[n] == 0 else UNKNOWN if UNKNOWN in {labels[n], before} else int(before == 0)
        ends = 0 if labels[n] == 0 else UNKNOWN if UNKNOWN in {labels[n], after} else int(after == 0)
        edges[n] = (begins, ends)
    return edges


def tagged(marked: Marked) -> Tagged:
    """Return an article word by word."""
    article, seen = read_article(sentences(marked.text), BOOK)
    pieces = pieces_of(seen)
    tokens = [TOKEN.findall(piece.text) for piece in pieces]
    words = [[known(token, marked.hands)[0] for token in row] for row in tokens]
    filled = [n for n, row in enumerate(tokens) if row]
    flat = [token for row in tokens for token in row]
    facts = [[*known(token, marked.hands)[0].facts] for token in flat]
    owners = [owner for owner, n in enumerate(filled) for _ in tokens[n]]
    whole = sentence_facts(pieces, tokens, filled)
    for at, owner in enumerate(owners):
        facts[at].extend(whole[owner])
    for name, places in placed_facts(pieces, tokens, words, article.vocabulary, article.title).items():
        for at in places:
            facts[at].append(name)
    nothing = np.zeros(BOOK.meanings.vectors.shape[1], dtype=np.float32)
    meant = [meaning if (meaning := known(token, marked.hands)[1]) is not None else nothing for token in flat]
    labels = labels_of(flat, owners, marked)
    return Tagged(
        folds=marked.folds,
        meanings=np.array(meant, dtype=np.int8).reshape(len(flat), len(nothing)),
        facts=numbered(facts),
        owners=owners,
        labels=labels,
        edges=edges_of(labels, owners, [is_word(token) for token in flat]),
        words=[is_word(token) for token in flat],
    )


def numbered(facts: Sequence[Sequence[str]]) -> NDArray[np.int16]:
    """Return the facts of words by their numbers."""
    rows = np.full((len(facts), MOST_FACTS), NONE, dtype=np.int16)
    for at, names in enumerate(facts):
        rows[at, : len(names)] = [NAMES.setdefault(name, len(NAMES)) for name in names]
    return rows


def labelled() -> Iterator[Marked]:
    """Yield the labelled articles."""
    for name in CORPORA:
        for line in (HERE / "corpus" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
            record = json.loads(line)
            hand = hand_of(name, record["id"])
            gone = tuple(record.get("gone_family", {})) or tuple(record["gone"])
            yield Marked(
                record["text"], gone, tuple(record.get("neutral", ())), frozenset({fold_of(hand)}), frozenset({hand})
            )
    yield from own_articles()
    for name, text in articles():
        gone = tuple(part for _, part in MARK.findall(text))
        yield Marked(
            MARK.sub(lambda match: match[2], text), gone, (), frozenset({fold_of(name)}), frozenset({"articles"})
        )


def own_articles() -> Iterator[Marked]:
    """Yield the project's own articles; what is neither information nor junk counts for nothing."""
    for text, keep, gone, neutral in sources():
        del keep
        yield Marked(text, tuple(gone), tuple(neutral), frozenset({fold_of(SOURCES)}), frozenset({SOURCES}))


def segments(marked: Marked) -> list[tuple[int, int]]:
    """Return the places of what was pasted into an article, strings that touch as one."""
    found: list[tuple[int, int]] = []
    places = [
        (match.start(), match.end())
        for string in marked.gone
        if len(string) >= SHORTEST
        for match in re.finditer(re.escape(string), marked.text)
    ]
    for start, end in sorted(places):
        between = marked.text[found[-1][1] : start] if found else "x"
        if found and not re.search(r"\w|\n", between):
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def add_segments(marked: Marked, pool: Pool) -> None:
    """Add what was pasted into an article to what its hands have written."""
    text, lines = marked.text, []
    for start, end in segments(marked):
        first, last = text.rfind("\n", 0, start) + 1, text.find("\n", end)
        last = len(text) if last < 0 else last
        before, after = text[first:start], text[end:last]
        if not re.search(r"\w", before + after):
            lines.append(text[first:last])
        elif before.rstrip()[-1:] in {"", ".", "!", "?"} and after[:1] in {".", "!", "?"}:
            pool.whole.append(text[start:end] + after[:1])
        else:
            opening = re.search(r"[^\w\s.!?]?[^\w.!?]*$", before)
            closing = re.match(r"[^\w\s]*", after)
            pool.runs.append((opening[0] if opening else "") + text[start:end] + (closing[0] if closing else ""))
    if lines:
        pool.lines.append(lines)


def pools(found: Iterable[Marked]) -> list[Pool]:
    """Return what each group of hands has written, and its share of the single sentences."""
    result = [Pool() for _ in range(FOLDS)]
    for marked in found:
        (own,) = marked.folds
        result[own].hosts.append(marked)
        add_segments(marked, result[own])
    for names, part in (
        (CLAUSES, "marked"),
        (PITCHES, "pitches"),
        (("phrases.txt",), "phrases"),
        (("honest.txt",), "honest"),
    ):
        for name in names:
            for _, text in listed(name):
                kind = "honest" if part == "marked" and not MARK.search(text) else part
                getattr(result[fold_of(text)], kind).append(text)
    return result


def with_run(text: str, run: str, chance: random.Random) -> str | None:
    """Return an article with a run put into one of its sentences; None where none is long enough."""
    lines = text.split("\n")
    likely = [
        n for n, line in enumerate(lines) if len(line.split()) > RUN_LINE and line.rstrip().endswith((".", "!", "?"))
    ]
    if not likely:
        return None
    at = chance.choice(likely)
    words = lines[at].split(" ")
    place = chance.randint(1, len(words) - 1) if chance.random() < 0.85 else 0
    before, after = " ".join(words[:place]), " ".join(words[place:])
    if before and run.lstrip()[:1] == ",":
        before = before.removesuffix(",")
    joint = "" if not before or run[:1] in {",", ";", ":", " "} else " "
    lines[at] = f"{before}{joint}{run if before else run.lstrip(' ,;:')} {after}".strip()
    return "\n".join(lines)


def with_sentence(text: str, sentence: str, chance: random.Random) -> str | None:
    """Return an article with a sentence put into one of its paragraphs; None where it has none."""
    lines = text.split("\n")
    likely = [n for n, line in enumerate(lines) if len(line.split()) > LONG_LINE]
    if not likely:
        return None
    at = chance.choice(likely)
    parts = re.split(r"(?<=[.?!])\s+(?=[A-Z])", lines[at])
    parts.insert(chance.randint(0, len(parts)), sentence)
    lines[at] = " ".join(parts)
    return "\n".join(lines)


def with_lines(text: str, added: Sequence[str], chance: random.Random) -> str:
    """Return an article with lines put above, below or between its own; one in two stands at its end."""
    lines = text.split("\n")
    at = chance.choice([0, len(lines), len(lines), chance.randint(0, len(lines)), chance.randint(0, len(lines))])
    lines[at:at] = added
    return "\n".join(lines)


def run_from(pool: Pool, chance: random.Random) -> tuple[str, list[str]]:
    """Return a run with the marks around it, and the strings that it is looked for by."""
    kind = chance.random()
    if kind < 0.4 and pool.runs:
        run = chance.choice(pool.runs)
    elif kind < 0.5:
        run = chance.choice(pool.phrases)
    else:
        match = chance.choice([*re.finditer(MARK, chance.choice(pool.marked))])
        run = match[2]
    return run, [run]


def sentence_from(pool: Pool, chance: random.Random) -> tuple[str, list[str]]:
    """Return a sentence that stands inside a paragraph, and the strings of it that were pasted in."""
    kind = chance.random()
    if kind < 0.3 and pool.whole:
        sentence = chance.choice(pool.whole)
        return sentence, [sentence]
    if kind < 0.55:
        sentence = chance.choice(pool.pitches)
        return sentence, [sentence]
    if kind < 0.8:
        marked = chance.choice(pool.marked)
        return MARK.sub(lambda match: match[2], marked), [part for _, part in MARK.findall(marked)]
    return chance.choice(pool.honest), []


def lines_from(pool: Pool, chance: random.Random) -> list[str]:
    """Return lines that stand together."""
    if pool.lines and chance.random() < 0.5:
        lines = chance.choice(pool.lines)
        first = chance.randrange(len(lines))
        return lines[first : first + chance.choice([1, 1, 2, 3, 9])]
    pitches = [chance.choice(pool.pitches) for _ in range(chance.choice([1, 1, 2, 3]))]
    return [" ".join(pitches)] if chance.random() < 0.6 else pitches


def pasted_into(text: str, pool: Pool, chance: random.Random) -> tuple[str, list[str]]:
    """Return an article with one thing more pasted into it, and the strings of that."""
    kind = chance.random()
    if kind < RUNS:
        run, strings = run_from(pool, chance)
        return (made, strings) if (made := with_run(text, run, chance)) else (text, [])
    if kind < RUNS + SENTENCES:
        sentence, strings = sentence_from(pool, chance)
        return (made, strings) if (made := with_sentence(text, sentence, chance)) else (text, [])
    lines = lines_from(pool, chance)
    return with_lines(text, lines, chance), lines


def made(found: Sequence[Pool], count: int) -> Iterator[Marked]:
    """Yield labelled articles with one to four things more pasted into each, by hands of its group or of another."""
    chance = random.Random(7)  # noqa: S311 (no secret)
    for _ in range(count):
        own, other = chance.randrange(FOLDS), chance.randrange(FOLDS)
        host = chance.choice(found[own].hosts)
        text, gone = host.text, list(host.gone)
        for _ in range(chance.choice([1, 2, 2, 3, 4])):
            text, strings = pasted_into(text, found[other], chance)
            gone += strings
        yield Marked(text, tuple(gone), host.neutral, frozenset({own, other}), host.hands | {SINGLES})
