"""Fit the weights by which the cleaner tells pasted sentences from honest ones, and write `scripts/data/weights.yml`.

    python tests/eval/fit_weights.py             fit on everything and write the weights
    python tests/eval/fit_weights.py --check     measure instead: each hand judged by weights fitted to other groups

Method: logistic regression (scikit-learn, L2, `STRENGTH`), one for prose and one for lines, on the numbers that
`winnow.rules.features` gives. Labelled are the sentences of the development corpora and of `training/`; a sentence that
is honest only in part is left out. Single sentences are put into honest articles at fixed places, COPIES times each.

What stands around a sentence (`winnow.rules.around`) is weighed by a second regression (stacked generalisation, Wolpert
1992), fitted to the corpora in NEW alone: no rule was written with them, so they show how far a rule can be trusted.
It is given the odds of the first one, and what the tagger says, as new hands get them: fitted without the group of the
hand that wrote the article (`folds.py`). Likewise a word is usual in an article where the honest sentences of another
hand have it.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
import textwrap
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np
from folds import FOLDS, fold_of, tags_by_others
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT / "scripts"))

from winnow.core.records import Sentence, Source  # noqa: E402
from winnow.core.text import content_stems, fold  # noqa: E402
from winnow.edges.rules import read_rulebook  # noqa: E402
from winnow.rules.around import Standing, surroundings  # noqa: E402
from winnow.rules.features import features  # noqa: E402
from winnow.rules.weigh import is_prose, log_odds  # noqa: E402
from winnow.stages.normalise import normalise  # noqa: E402
from winnow.stages.screen import screen_sentence  # noqa: E402
from winnow.stages.screen.article import read_article  # noqa: E402
from winnow.stages.screen.weighed import standing  # noqa: E402
from winnow.stages.segment import segment  # noqa: E402
from winnow.stages.split import split  # noqa: E402

CORPORA = ("dev", "dev2", "dev3", "dev4", "dev5", "dev6", "dev7", "dev8", "dev9", "dev10")
NEW = ("dev4", "dev5", "dev6", "dev7", "dev8", "dev9", "dev10")
"""Those that no rule was written with."""
STRENGTH = 1.0
"""Inverse strength of the L2 penalty; between 0.3 and 3 the figures of `--check` hardly move."""
COPIES = 3
"""Articles that each single sentence is put into, so that its place and neighbours do not decide."""
SPREAD = 3
"""Different sentences that must hold a word before it gets a weight of its own."""
SHARE = 0.6
"""Share of a sentence that must be labelled as pasted in; below, it is an honest one with a run in it."""
MARK = re.compile(r"\[\[(?:(\w[\w-]*)::)?(.*?)\]\]", re.DOTALL)
LEVELS = (-1.0, 0.0, 0.5, 1.0, 1.5, 2.0, 3.0)
"""Log odds at which `--check` counts."""
TOLD_AT = 1.0
"""Log odds from which `--told` takes a sentence for a pasted one."""
AROUND = 0.3
"""STRENGTH of the second regression, which has few numbers and fewer sentences."""
SOURCES = "sources"
"""The hand of the project's own articles."""
JUNK, NEITHER = frozenset({"spam", "promo", "boilerplate"}), frozenset({"hype", "meta"})
"""Kinds of their sentences that go, and that are neither honest nor pasted in."""
ALWAYS = frozenset({"singles", "articles"})
"""Hands that belong to no group: what they wrote is learnt from whoever is judged."""
OF_NEW = re.compile(r"d\d{1,2}[a-z]{2}$|d\d[a-z]$")
"""The name of a hand of the new corpora, as their ids begin."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A sentence of a labelled article."""

    hand: str
    """Who wrote it."""
    pasted: bool | None
    """None where nobody says, or only a part of it is."""
    prose: bool
    numbers: dict[str, float]
    stands: Standing
    text: str
    family: str = ""
    single: bool = False
    """Whether it is one of the COPIES of a single sentence, which count as one."""


Told = list[tuple[Row, dict[str, float]]]
"""The sentences of an article with the numbers of what stands around them."""
Cases = list[tuple[Row, dict[str, float]]]
"""Sentences with their numbers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A labelled article."""

    hand: str
    text: str
    pasted: Callable[[str], bool | None]
    """Says of a sentence, as its words alone, whether it was pasted in."""
    family: Callable[[str], str]
    """Names the family of a pasted one."""
    single: bool = False


def plain(text: str) -> str:
    """Return a text as its words alone."""
    return re.sub(r"\W+", " ", fold(text).text.lower()).strip()


BOOK = read_rulebook(ROOT / "scripts" / "data")


def sentences(text: str) -> tuple[Sentence, ...]:
    """Return the sentences of an article."""
    document = normalise(Source(name="a.txt", data=text.encode()))
    return split(document, segment(document))


def read(article: Article, usual: frozenset[str]) -> list[Row]:
    """Return the sentences of an article with their numbers; `usual` holds the stems of other hands' honest words."""
    known, seen = read_article(sentences(article.text), BOOK)
    known = replace(known, tags=tags_by_others(fold_of(article.hand), known, seen))
    rows = []
    for item in seen:
        text = plain(item.text)
        pasted = article.pasted(text) if text else None
        rows.append(
            Row(
                hand=article.hand,
                pasted=pasted,
                prose=is_prose(item.text, structure=item.is_structure),
                numbers=features(known.look(item), known.places[item.sentence.span], BOOK.worlds, usual, BOOK.meanings),
                stands=standing(screen_sentence(item, known), item, known),
                text=item.text,
                family=article.family(text) if pasted else "",
                single=article.single,
            )
        )
    return rows


def label(text: str, keep: Sequence[str], gone: Sequence[str], neutral: Sequence[str] = ()) -> bool | None:
    """Return whether a sentence was pasted in, None where it is both or neither."""
    if any(text in part or part in text for part in neutral if part):
        return None
    bad = [part for part in gone if part and (part in text or text in part)]
    if not bad:
        return False if any(text in part for part in keep) else None
    inside = sum(len(part) for part in bad if part in text)
    whole = any(text in part for part in bad) or inside >= SHARE * len(text)
    return True if whole and not any(len(part) > 3 and part in text for part in keep) else None


def hand_of(name: str, identity: str) -> str:
    """Return who wrote an article: a corpus by one hand is named after it, another has the hand's letter in each id."""
    return identity.partition("-")[0] if name in NEW else name


def corpus(name: str) -> Iterator[Article]:
    """Yield the articles of a development corpus."""
    for line in (HERE / "corpus" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        keep = [plain(part) for part in [*record["keep"], *record["headings"], record["title"] or ""]]
        families = {plain(part): family for part, family in record.get("gone_family", {}).items()}
        neutral = [plain(part) for part in record.get("neutral", [])]
        yield Article(
            hand=hand_of(name, record["id"]),
            text=record["text"],
            pasted=partial(label, keep=keep, gone=list(families), neutral=neutral),
            family=partial(family_of, families=families),
        )


def family_of(text: str, families: Mapping[str, str]) -> str:
    """Return the family of a pasted sentence."""
    return next((family for part, family in families.items() if part in text or text in part), "")


def articles() -> Iterator[tuple[str, str]]:
    """Yield the articles of `training/articles.txt` with their marks: name and text."""
    parts = re.split(
        r"^=== (.*)$", (HERE / "training" / "articles.txt").read_text(encoding="utf-8"), flags=re.MULTILINE
    )
    yield from zip(parts[1::2], (part.strip("\n") for part in parts[2::2]), strict=True)


def sources() -> Iterator[tuple[str, list[str], list[str], list[str]]]:
    """Yield the project's own articles: text, honest sentences, junk, and what is neither."""
    parts: dict[str, tuple[list[str], list[str], list[str]]] = defaultdict(lambda: ([], [], []))
    for line in (HERE / "articles_gold.jsonl").read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        kind = 1 if record["kind"] in JUNK else 2 if record["kind"] in NEITHER else 0
        parts[record["file"]][kind].append(record["text"])
    for name in sorted(parts):
        yield (ROOT / "sources" / name).read_text(encoding="utf-8"), *parts[name]


def own_articles() -> Iterator[Article]:
    """Yield the project's own articles."""
    for text, *parts in sources():
        keep, gone, neutral = ([plain(part) for part in found] for found in parts)
        yield Article(
            hand=SOURCES,
            text=text,
            pasted=partial(label, keep=keep, gone=gone, neutral=neutral),
            family=lambda _: "",
        )


def marked_articles() -> Iterator[Article]:
    """Yield the articles of `training/articles.txt`."""
    for _, marked in articles():
        gone = {plain(part): family for family, part in MARK.findall(marked)}
        keep = [plain(MARK.sub(" ", marked))]
        yield Article(
            hand="articles",
            text=MARK.sub(lambda m: m[2], marked),
            pasted=partial(label, keep=keep, gone=list(gone)),
            family=partial(family_of, families=gone),
        )


def hosts() -> list[str]:
    """Return the honest articles that single sentences are put into."""
    found = [text for _, text in articles() if not MARK.search(text)]
    for name in CORPORA:
        lines = (HERE / "corpus" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
        found += [record["text"] for record in map(json.loads, lines) if record["clean"]]
    return found


def listed(name: str) -> list[tuple[str, str]]:
    """Return the single sentences of a file with their families."""
    family, found = "", []
    for line in (HERE / "training" / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            family = line[2:].strip()
        elif line.strip():
            found.append((family, line.strip()))
    return found


def groups(items: Sequence[tuple[str, str]], chance: random.Random, most: int) -> list[list[tuple[str, str]]]:
    """Return the sentences in runs of one family, as they are pasted in."""
    found: list[list[tuple[str, str]]] = []
    for item in items:
        if found and len(found[-1]) < chance.randint(1, most) and found[-1][0][0] == item[0]:
            found[-1].append(item)
        else:
            found.append([item])
    chance.shuffle(found)
    return found


def put(lines: list[str], run: Sequence[str], where: str, chance: random.Random) -> None:
    """Put a run of sentences into the lines of an article."""
    prose = all(text.endswith((".", "!", "?")) for text in run)
    long = [n for n, line in enumerate(lines) if len(line.split()) > 12 and line.endswith(".")]
    if where == "inside" and prose and long:
        n = chance.choice(long)
        pieces = re.split(r"(?<=[.?!])\s+(?=[A-Z])", lines[n])
        at = chance.randint(1, len(pieces))
        lines[n] = " ".join([*pieces[:at], *run, *pieces[at:]])
        return
    block = [" ".join(run)] if prose else list(run)
    at = 1 if where == "front" else len(lines) if where == "end" else chance.randint(2, max(2, len(lines) - 1))
    lines[at:at] = block


def singles(name: str, *, pasted: bool) -> Iterator[Article]:
    """Yield honest articles into which the single sentences of a file were put, each into COPIES of them."""
    chance = random.Random(name)  # noqa: S311 (no secret)
    places = ("end", "end", "middle", "inside", "inside", "front") if pasted else ("inside", "inside", "middle")
    items = listed(name)
    families = {plain(text): family for family, text in items}
    for _ in range(COPIES):
        runs = groups(items, chance, 3 if pasted else 1)
        while runs:
            taken, runs = runs[:3], runs[3:]
            text = chance.choice(hosts_of())
            lines = [line for line in text.split("\n") if line.strip()]
            for run in taken:
                put(lines, [words_ for _, words_ in run], chance.choice(places), chance)
            inside = {plain(words_): pasted for run in taken for _, words_ in run}
            yield Article(
                hand="singles",
                text=("\n\n" if "\n\n" in text else "\n").join(lines),
                pasted=inside.get,
                family=partial(family_of, families=families),
                single=True,
            )


HOSTS: list[str] = []


def hosts_of() -> list[str]:
    """Return the hosts, read once."""
    if not HOSTS:
        HOSTS.extend(hosts())
    return HOSTS


def usual_words(found: Sequence[Article]) -> dict[str, set[str]]:
    """Return the stems of the words of honest sentences, each with the hands that use it."""
    usual: dict[str, set[str]] = defaultdict(set)
    for article in found:
        if not article.single:
            for sentence in sentences(article.text):
                if article.pasted(plain(sentence.text)) is False:
                    for part in content_stems(fold(sentence.text).text):
                        usual[part].add(article.hand)
    for _, text in listed("honest.txt"):
        for part in content_stems(fold(text).text):
            usual[part].add("singles")
    return usual


def all_rows() -> tuple[list[list[Row]], frozenset[str]]:
    """Return the sentences of every labelled article, and the words that are usual."""
    found = [article for name in CORPORA for article in corpus(name)]
    found += [
        *own_articles(),
        *marked_articles(),
        *singles("pasted.txt", pasted=True),
        *singles("honest.txt", pasted=False),
    ]
    usual = usual_words(found)
    others = {
        hand: frozenset(part for part, hands in usual.items() if hands - {hand})
        for hand in sorted({article.hand for article in found})
    }
    return [read(article, others[article.hand]) for article in found], frozenset(usual)


def is_of(row: Row, fold_: int | None) -> bool:
    """Return whether a sentence is by a hand of a group."""
    return fold_ is not None and row.hand not in ALWAYS and fold_of(row.hand) == fold_


def labelled(found: Iterable[Sequence[Row]], *, prose: bool, but: int | None = None) -> list[Row]:
    """Return the labelled sentences of one kind, those of one hand left out."""
    return [
        row for rows in found for row in rows if row.pasted is not None and row.prose is prose and not is_of(row, but)
    ]


def fit(rows: Sequence[tuple[Row, dict[str, float]]], strength: float = STRENGTH) -> dict[str, float]:
    """Return the weights that fit some sentences and their numbers best."""
    spread: dict[str, set[str]] = defaultdict(set)
    for row, numbers in rows:
        for name in numbers:
            spread[name].add(plain(row.text))
    kept = [{k: v for k, v in numbers.items() if len(spread[k]) >= SPREAD} for _, numbers in rows]
    reader = DictVectorizer()
    matrix = reader.fit_transform(kept)
    model = LogisticRegression(C=strength, max_iter=5000, fit_intercept=False)
    count = np.array([1 / COPIES if row.single else 1.0 for row, _ in rows])
    model.fit(matrix, np.array([row.pasted for row, _ in rows]), sample_weight=count)
    pairs = zip(reader.get_feature_names_out(), model.coef_[0], strict=True)
    return {str(name): round(float(value), 3) for name, value in pairs if abs(value) >= 0.0005}


def fit_alone(found: Sequence[Sequence[Row]], but: int | None = None) -> dict[bool, dict[str, float]]:
    """Return the weights of sentences by themselves, for prose and for lines, fitted without one hand."""
    return {
        prose: fit([(row, row.numbers) for row in labelled(found, prose=prose, but=but)]) for prose in (True, False)
    }


def around(found: Sequence[Sequence[Row]], alone: Mapping[int, Mapping[bool, dict[str, float]]]) -> list[Told]:
    """Return the sentences of the new corpora with the numbers of what stands around them.

    `alone` holds for each group of hands the weights that were fitted without it.
    """
    told = []
    for rows in found:
        if rows and (rows[0].hand == SOURCES or OF_NEW.match(rows[0].hand)):
            weights = alone[fold_of(rows[0].hand)]
            stands = [replace(row.stands, odds=log_odds(row.numbers, weights[row.prose])) for row in rows]
            told.append(list(zip(rows, surroundings(stands), strict=True)))
    return told


def open_cases(told: Iterable[Sequence[tuple[Row, dict[str, float]]]], *, prose: bool, but: int | None = None) -> Cases:
    """Return the labelled sentences of one kind that no sure rule has settled, those of one hand left out."""
    return [
        (row, numbers)
        for rows in told
        for row, numbers in rows
        if row.pasted is not None and row.prose is prose and not is_of(row, but) and not row.stands.sure
    ]


def new_hands(found: Iterable[Sequence[Row]]) -> list[str]:
    """Return the hands of the new corpora."""
    return sorted({rows[0].hand for rows in found if rows and OF_NEW.match(rows[0].hand)})


def check(found: Sequence[Sequence[Row]], *, told: bool) -> None:
    """Judge each new hand by weights fitted to the other groups, both times."""
    everything = around(found, {fold_: fit_alone(found, fold_) for fold_ in range(FOLDS)})
    for prose in (True, False):
        whole: list[tuple[float, Row]] = []
        weights = [fit(open_cases(everything, prose=prose, but=fold_), AROUND) for fold_ in range(FOLDS)]
        for hand in new_hands(found):
            cases = open_cases([rows for rows in everything if rows[0][0].hand == hand], prose=prose)
            judged = [(log_odds(numbers, weights[fold_of(hand)]), row) for row, numbers in cases]
            show(hand, judged, prose=prose, told=told)
            whole += judged
        show("all", whole, prose=prose, told=False)


def show(name: str, judged: Sequence[tuple[float, Row]], *, prose: bool, told: bool) -> None:
    """Print how the sentences of one hand fare."""
    bad = [value for value, row in judged if row.pasted]
    good = [value for value, row in judged if not row.pasted]
    shares = " ".join(
        f"[{level:.1f}: {sum(v >= level for v in bad) / max(1, len(bad)):.3f} fp {sum(v >= level for v in good)}]"
        for level in LEVELS
    )
    sys.stdout.write(f"{name} {'prose' if prose else 'line'} {len(bad)} pasted, {len(good)} honest: {shares}\n")
    for value, row in sorted(judged, key=lambda pair: pair[0]) if told else []:
        if row.pasted is not (value >= TOLD_AT):
            sys.stdout.write(f"    {'FN' if row.pasted else 'FP'} {value:5.1f} {row.family} | {row.text[:140]}\n")


def written(usual: frozenset[str], groups_of: Mapping[str, Mapping[str, float]]) -> str:
    """Return the file of weights."""
    lines = ["# Fitted by `python tests/eval/fit_weights.py`; change the labelled sentences, not the numbers.\n"]
    for name, weights in groups_of.items():
        lines.append(f"{name}:\n")
        lines += [f"  {json.dumps(key)}: {value}\n" for key, value in weights.items()]
    wrapped = textwrap.fill(
        " ".join(sorted(part for part in usual if part[0].isalpha())),
        116,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return "".join(lines) + "usual: >-\n" + textwrap.indent(wrapped, "  ") + "\n"


def main() -> int:
    """Fit and write, or measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="measure instead of writing")
    parser.add_argument("--told", action="store_true", help="with --check, print the sentences that are judged wrongly")
    asked = parser.parse_args()
    found, usual = all_rows()
    if asked.check:
        check(found, told=asked.told)
        return 0
    alone = fit_alone(found)
    everything = around(found, {fold_: fit_alone(found, fold_) for fold_ in range(FOLDS)})
    second = {prose: fit(open_cases(everything, prose=prose), AROUND) for prose in (True, False)}
    text = written(
        usual, {"prose": alone[True], "line": alone[False], "prose_around": second[True], "line_around": second[False]}
    )
    (ROOT / "scripts" / "data" / "weights.yml").write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
