"""Labelled sentences from which `fit_seams.py` learns where a run was pasted in: labelled ones and made ones.

Made is a sentence by putting a seller's phrase between two words of an honest one, in its article. Where it is put is
left to a seed, but places like those of the labelled runs are likelier: writers of spam part clauses, seldom an article
from its noun.
"""

from __future__ import annotations

import json
import random
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
import yaml
from folds import FOLDS, fold_of, heard_by_others
from labelled_articles import BOOK, CORPORA, HERE, MARK, ROOT, articles, listed, plain, sentences
from numpy.typing import NDArray
from usual_words import SINGLES

from winnow.core.network import UNITS, Rows
from winnow.core.text import fold, squeeze
from winnow.rules.grammar import class_of
from winnow.rules.spliced import extents, observe, tokens
from winnow.rules.spliced.extents import windows
from winnow.rules.spliced.tokens import Token, bound, closings, tokens_of
from winnow.rules.tagging.words import Heard
from winnow.rules.tells import Looked, hard_tells, soft_tells
from winnow.stages.screen.article import Screen, Seen, read_article

RUNS = ("runs.txt", "clauses.txt")
"""Sentences with a run in each, by hand."""
MOST_WORDS = 60
"""Words of a sentence that is learnt from."""
HOST_WORDS = range(4, 41)
"""Words of an honest sentence that a phrase is put into."""
CLAUSE_WORDS = 6
"""Words of the head of a sentence that may be used as a phrase."""
UNFINISHED = frozenset({"article", "owner", "in", "to", "and", "if", "who", "be", "can", "have", "he", "which"})
"""Classes of the last word of a phrase that is none: more must follow."""
COPIES = {"spliced": 4, "phrase": 2}
"""How often a phrase is in the pool: those that stood in a sentence already are most like those to come."""
INVENTED = 5
"""One phrase is put together for so many that were written by hand."""
CLAUSES = 0.25
"""Share of the made sentences in which a clause stands between marks."""
MARKED = ((", ", ", "), (", ", ", "), (" (", ") "), (" - ", " - "))
"""The marks."""
CAPITAL = 0.7
"""Share of the phrases at the beginning of a sentence that get a capital."""
NONE: frozenset[str] = frozenset()
SYLLABLES = (
    "ba be bo ca co da de do fa fi ga go ha jo ka ko la li lo lu ma me mo na no pa pe po qui ra ri ro sa so ta ti to "
    "va ve vi xa ya za ze zo"
).split()
TOWNS = (
    "Leeds Norwich Bristol Dallas Austin Denver Perth Dublin Cork York Bath Miami Tampa Boston Phoenix Surrey Kent "
    "Essex Delhi Dubai Mumbai Karachi Lagos Nairobi Leicester Glasgow Cardiff Portland"
).split()
PRAISE = ("best", "cheap", "top", "free", "affordable", "trusted", "online")


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A sentence, and the run in it."""

    text: str
    row: list[Token]
    run: tuple[int, int] | None
    """First word and end of the run; None where there is none."""
    author: str
    host: str
    """The honest sentence, by its words alone."""
    fold: int
    """The group of those who wrote it."""
    source: str = ""
    """The words of the run."""
    made: bool = False
    heard: Rows | None = None
    """What a network that has learnt nothing from its group says of each row of words."""

    def odds(self, found: Sequence[tuple[int, int]]) -> NDArray[np.float64]:
        """Return what that is for some windows, as log odds."""
        if self.heard is None or len(self.heard.adds) != len(self.row):
            return np.zeros(len(found))
        firsts, ends = np.array(found, dtype=np.int64).reshape(-1, 2).T
        return self.heard.scores(firsts, ends) / UNITS

    def closings(self, found: Sequence[tuple[int, int]]) -> list[int]:
        """Return how well the sentence runs on over each of some windows."""
        return closings(self.row, [first for first, _ in found], [end for _, end in found], BOOK.seams.bonds)


@dataclass(frozen=True, slots=True)
class Host:
    """An honest sentence in its article."""

    author: str
    text: str
    known: Screen
    seen: Seen
    article: tuple[Seen, ...]
    fold: int


@dataclass(frozen=True, slots=True)
class Phrase:
    """What a seller says."""

    author: str
    family: str
    text: str
    fold: int


@dataclass(frozen=True, slots=True)
class Material:
    """What examples are made of, and the labelled ones."""

    examples: list[Example] = field(default_factory=list)
    hosts: list[Host] = field(default_factory=list)
    phrases: list[Phrase] = field(default_factory=list)

    def add(
        self,
        seen: Seen,
        known: Screen,
        article: Sequence[Seen],
        author: str,
        own: int,
        wanted: Sequence[list[str]] | None,
    ) -> None:
        """Add a sentence of an article: an honest one where `wanted` is None, else one of which that must be left."""
        heard = known.hear(seen)
        row = row_of(known, seen, heard)
        if not row or len(row) > MOST_WORDS:
            return
        run = next((run for left in wanted or () if (run := aligned(row, left))), None)
        if wanted is None or run in set(windows(row)):
            self.examples.append(
                Example(
                    text=seen.text,
                    row=row,
                    run=run,
                    author=author,
                    host=plain(seen.text),
                    fold=own,
                    source=said(row, run),
                    heard=heard.rows,
                )
            )
        if wanted is None:
            self.hosts.append(Host(author, seen.text, known, seen, tuple(article), own))

    def without(self, authors: Sequence[str]) -> Material:
        """Return what others have written."""
        return Material(
            [item for item in self.examples if item.author not in authors],
            [item for item in self.hosts if item.author not in authors],
            [item for item in self.phrases if item.author not in authors],
        )


def row_of(known: Screen, seen: Seen, heard: Heard) -> list[Token]:
    """Return the words of a sentence as the decoder has them."""
    return bound([tokens_of(known.look(seen), BOOK.worlds, [tag.steps for tag in heard.tags])], BOOK.seams.bonds)[0]


def said(row: Sequence[Token], run: tuple[int, int] | None) -> str:
    """Return the words of a run."""
    return " ".join(token.word.text for token in row[run[0] : run[1]]) if run else ""


def words_of(text: str) -> list[str]:
    """Return the words of a text as `tokens` has them."""
    return [token.word.text for token in tokens_of(Looked(fold(text).text, (), NONE, NONE), BOOK.worlds)]


def aligned(row: Sequence[Token], left: Sequence[str]) -> tuple[int, int] | None:
    """Return the run without which the words of a sentence are those that must be left."""
    every = [token.word.text for token in row]
    more = len(every) - len(left)
    places = range(len(left) + 1) if more > 0 else ()
    return next(((n, n + more) for n in places if every[:n] + every[n + more :] == list(left)), None)


def read(text: str, author: str, own: int) -> tuple[Screen, list[Seen]]:
    """Return an article as the rules see it, with tags by the network that has learnt nothing from its group."""
    known, seen = read_article(sentences(text), BOOK)
    return replace(known, heard=heard_by_others(own, frozenset({author}), known, seen)), seen


def placed(host: Host, text: str, fold_: int) -> tuple[list[Token], Rows | None]:
    """Return the words of a text as if it stood in the place of an honest sentence, and what a network says of them.

    It is the network that has learnt nothing from a group.
    """
    folded = fold(text)
    tells = (*hard_tells(folded, text), *soft_tells(folded.text, BOOK))
    seen = replace(host.seen, folded=folded, text=squeeze(folded.text), tells=tells)
    article = [seen if item is host.seen else item for item in host.article]
    heard = heard_by_others(fold_, frozenset({host.author, SINGLES}), host.known, article)[seen.sentence.span]
    return row_of(host.known, seen, heard), heard.rows


def add_corpus(path: Path, material: Material) -> None:
    """Add the sentences and the spam of a corpus; its authors are told by the ids of the records."""
    for line in path.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        author = record["id"].split("-")[0]
        keep = [plain(text) for text in record["keep"]]
        left = [words_of(text) for text in record.get("spliced", ())]
        known, seen = read(record["text"], author, fold_of(author))
        for item in (item for item in seen if not item.is_structure):
            honest = any(plain(item.text) in part for part in keep)
            material.add(item, known, seen, author, fold_of(author), None if honest else left)
        families = record.get("gone_family", {})
        material.phrases.extend(Phrase(author, family, text, fold_of(author)) for text, family in families.items())


def add_articles(material: Material) -> None:
    """Add the honest sentences of `training/articles.txt`."""
    for name, marked in articles():
        gone = [plain(part) for _, part in MARK.findall(marked)]
        keep = plain(MARK.sub(" ", marked))
        known, seen = read(MARK.sub(lambda match: match[2], marked), "articles", fold_of(name))
        for item in (item for item in seen if not item.is_structure):
            words = plain(item.text)
            if words in keep and not any(part in words for part in gone):
                material.add(item, known, seen, "articles", fold_of(name), None)


def add_lists(material: Material) -> None:
    """Add the single sentences, each put into an article, and the single phrases."""
    chance = random.Random(1)  # noqa: S311 (no secret)
    homes = list({id(host.known): host for host in material.hosts}.values())
    singles = [("training", family == "honest", text) for family, text in listed("spliced.txt")]
    singles += [(f"runs-{hand}", False, text) for file in RUNS for hand, text in listed(file)]
    singles += [("training", True, text) for _, text in listed("honest.txt")]
    for author, honest, marked in singles:
        text = MARK.sub(lambda match: match[2], marked)
        row, heard = placed(chance.choice(homes), text, fold_of(marked))
        run = None if honest else aligned(row, words_of(MARK.sub("", marked)))
        if honest or run in set(windows(row)):
            material.examples.append(
                Example(
                    text=text,
                    row=row,
                    run=run,
                    author=author,
                    host=plain(text),
                    fold=fold_of(marked),
                    source=said(row, run),
                    heard=heard,
                )
            )
    for name in ("pasted.txt", "pitches.txt"):
        material.phrases.extend(Phrase("training", family, text, fold_of(text)) for family, text in listed(name))
    material.phrases.extend(Phrase("training", "phrase", text, fold_of(text)) for _, text in listed("phrases.txt"))


def all_material() -> Material:
    """Return everything that is labelled."""
    material = Material()
    for name in CORPORA:
        add_corpus(HERE / "corpus" / f"{name}.jsonl", material)
    add_articles(material)
    add_lists(material)
    return material


def fragments(phrases: Sequence[Phrase]) -> list[str]:
    """Return runs of 2 to 9 words out of what sellers say: whole phrases, and short sentences to the first mark."""
    found: list[str] = []
    for phrase in phrases:
        text = fold(phrase.text).text.strip()
        part = re.split(r"[.,!?:;|()\n]|\s-\s", text)[0].strip()
        parts = part.split()
        if not 1 < len(parts) < extents.LONGEST or class_of(parts[-1].lower()) in UNFINISHED:
            continue
        whole = len(part) >= len(text) - 1
        if whole or len(parts) <= CLAUSE_WORDS:
            shown = part if whole or part[:2].isupper() else part[0].lower() + part[1:]
            found += [shown] * COPIES.get(phrase.family, 1)
    return found


def invented(chance: random.Random, count: int) -> list[str]:
    """Return phrases that are put together: words of one foreign world, with a made-up name, praise or a place."""
    file = yaml.safe_load((ROOT / "scripts" / "data" / "worlds.yml").read_text(encoding="utf-8"))["worlds"]
    own = {str(word) for world in observe.OWN for word in file[world]}
    alien = {
        name: [str(word) for word in words if str(word).isalpha() and str(word) not in own]
        for name, words in file.items()
        if name not in observe.OWN
    }
    trades = sorted(alien.keys() - {"house", "pitch", "bio"})
    found = []
    for _ in range(count):
        words = chance.sample(alien[chance.choice(trades)], chance.randint(2, 4))
        name, town = "".join(chance.sample(SYLLABLES, chance.randint(2, 4))), chance.choice(TOWNS)
        place = chance.choice([["in", town], ["near", "me"], [town], ["in", town, "near", "me"]])
        shapes = (
            [name, *words[:2]],
            [name.title(), *words[:2]],
            [*words[:3], *place],
            [chance.choice(PRAISE), *words[:3]],
        )
        found.append(" ".join(chance.choice([*shapes, words, words])))
    return found


def seams_in(row: Sequence[Token], place: int, end: int) -> tuple[str, str]:
    """Return the classes of the words before a place and from another on."""
    return tokens.at(row, place - 1)[0], tokens.at(row, end)[0]


def clauses(examples: Sequence[Example]) -> list[str]:
    """Return the runs that stand between two marks, as they were written."""
    found = []
    for item in examples:
        first, end = item.run or (0, 0)
        closed = end == len(item.row) or (item.run and item.row[end].gap in extents.ENDING)
        if item.run and closed and item.row[first].gap in extents.OPENING:
            found.append(item.text[item.row[first].start : item.row[end - 1].end])
    return found


def likely_places(examples: Sequence[Example]) -> tuple[dict[str, float], dict[str, float]]:
    """Return how much likelier than by chance a labelled run stands behind, and before, words of each class."""
    ratios = []
    for side in (0, 1):
        real = Counter(seams_in(item.row, *item.run)[side] for item in examples if item.run)
        honest = [item.row for item in examples if not item.run]
        every = Counter(seams_in(row, n, n)[side] for row in honest for n in range(len(row) + 1))
        total, whole = sum(real.values()) + len(every), sum(every.values())
        ratios.append({name: (real[name] + 1) / total * whole / every[name] for name in every})
    return ratios[0], ratios[1]


def inserted(host: Host, clause: str, place: int, chance: random.Random) -> Example | None:
    """Return an honest sentence with a clause put between marks behind one of its words; None likewise."""
    parts = host.text.split()
    before, after = parts[:place], parts[place:]
    if not before or not after:
        return None
    opening, closing = chance.choice(MARKED)
    if before[-1].endswith(","):
        text = " ".join([*before, clause + ",", *after])
    elif before[-1][-1].isalnum():
        text = " ".join(before) + opening + clause + closing + " ".join(after)
    else:
        return None
    return example_of(host, text, len(words_of(" ".join(before))), clause)


def example_of(host: Host, text: str, first: int, phrase: str) -> Example | None:
    """Return a made sentence in which a phrase begins with the word at `first`; None where it is no run there."""
    row, heard = placed(host, text, host.fold)
    run = (first, first + len(words_of(phrase)))
    if len(row) > MOST_WORDS or run not in set(windows(row)):
        return None
    return Example(
        text=text,
        row=row,
        run=run,
        author=host.author,
        host=plain(host.text),
        fold=host.fold,
        source=plain(phrase),
        made=True,
        heard=heard,
    )


def spliced(host: Host, phrase: str, place: int, chance: random.Random) -> Example | None:
    """Return an honest sentence with a phrase put before one of its words; None where it cannot be learnt from."""
    parts = host.text.split()
    before, after = parts[:place], parts[place:]
    shown = phrase[0].upper() + phrase[1:] if not before and chance.random() < CAPITAL else phrase
    if not after:
        bare = before[-1].rstrip(".!?")
        shown, before = shown + before[-1][len(bare) :], [*before[:-1], bare]
    text = " ".join([*before, shown, *after])
    return example_of(host, text, len(words_of(" ".join(before))), shown)


def made(material: Material, count: int) -> list[Example]:
    """Return honest sentences with a seller's phrase put into each, at places like those of the labelled runs."""
    chance = random.Random(2)  # noqa: S311 (no secret)
    behind, ahead = likely_places(material.examples)
    real = [Phrase(item.author, "spliced", item.source, item.fold) for item in material.examples if item.run]
    pools = {n: fragments([item for item in (*material.phrases, *real) if item.fold == n]) for n in range(FOLDS)}
    between_ = {n: clauses([item for item in material.examples if item.fold == n]) for n in range(FOLDS)}
    pools = {n: [*pool, *invented(chance, len(pool) // INVENTED)] for n, pool in pools.items()}
    found: list[Example] = []
    while len(found) < count:
        host = chance.choice(material.hosts)
        phrase, between = chance.choice(pools[host.fold]), between_[host.fold]
        row = tokens_of(host.known.look(host.seen), BOOK.worlds)
        if len(row) not in HOST_WORDS or len(row) != len(host.text.split()):
            continue
        sides = [seams_in(row, n, n) for n in range(len(row) + 1)]
        place = chance.choices(
            range(len(sides)), [behind.get(one, 1.0) * ahead.get(other, 1.0) for one, other in sides]
        )[0]
        clause = bool(between) and chance.random() < CLAUSES
        example = (
            inserted(host, chance.choice(between), place, chance) if clause else spliced(host, phrase, place, chance)
        )
        if example:
            found.append(example)
    return found
