"""Fit the weights by which the cleaner tells pasted sentences from honest ones, and write `scripts/data/weights.yml`.

    python tests/eval/fit_weights.py             fit on everything and write the weights
    python tests/eval/fit_weights.py --check     measure instead: each part judged by weights fitted to the others

Method: logistic regression (scikit-learn, L2, `STRENGTH`), one for prose and one for lines, on the numbers that
`winnow.rules.features` gives. Labelled are the sentences of the development corpora and of `training/`; a sentence that
is honest only in part is left out. Single sentences are put into honest articles at fixed places, COPIES times each.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT / "scripts"))

from winnow.core.records import Source  # noqa: E402
from winnow.core.text import fold  # noqa: E402
from winnow.edges.rules import read_rulebook  # noqa: E402
from winnow.rules.features import features  # noqa: E402
from winnow.rules.weigh import is_prose  # noqa: E402
from winnow.stages.normalise import normalise  # noqa: E402
from winnow.stages.screen.article import read_article, settings  # noqa: E402
from winnow.stages.segment import segment  # noqa: E402
from winnow.stages.split import split  # noqa: E402

CORPORA = ("dev", "dev2", "dev3")
STRENGTH = 3.0
"""Inverse strength of the L2 penalty; between 0.3 and 3 the figures of `--check` hardly move."""
COPIES = 3
"""Articles that each single sentence is put into, so that its place and neighbours do not decide."""
SPREAD = 3
"""Different sentences that must hold a word before it gets a weight of its own."""
SHARE = 0.6
"""Share of a sentence that must be labelled as pasted in; below, it is an honest one with a run in it."""
MARK = re.compile(r"\[\[(?:(\w[\w-]*)::)?(.*?)\]\]", re.DOTALL)
LEVELS = (0.0, 1.0, 2.0, 3.0)
"""Log odds at which `--check` counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A labelled sentence."""

    group: str
    """What it must not be parted from: its article, or itself."""
    pasted: bool
    prose: bool
    numbers: dict[str, float]
    text: str
    family: str = ""
    single: bool = False
    """Whether it is one of the COPIES of a single sentence, which count as one."""


def plain(text: str) -> str:
    """Return a text as its words alone."""
    return re.sub(r"\W+", " ", fold(text).text.lower()).strip()


BOOK = read_rulebook(ROOT / "scripts" / "data")


def read(text: str) -> Iterator[tuple[str, bool, dict[str, float]]]:
    """Yield the sentences of an article: text, whether prose, numbers."""
    document = normalise(Source(name="a.txt", data=text.encode()))
    known, seen = read_article(split(document, segment(document)), BOOK)
    for item, where in zip(seen, settings(seen, known), strict=True):
        numbers = features(known.look(item), where, BOOK.worlds)
        yield item.text, is_prose(item.text, structure=item.is_structure), numbers


def label(text: str, keep: Sequence[str], gone: Sequence[str]) -> bool | None:
    """Return whether a sentence was pasted in, None where it is both or neither."""
    bad = [part for part in gone if part and (part in text or text in part)]
    if not bad:
        return False if any(text in part for part in keep) else None
    inside = sum(len(part) for part in bad if part in text)
    whole = any(text in part for part in bad) or inside >= SHARE * len(text)
    return True if whole and not any(len(part) > 3 and part in text for part in keep) else None


def corpus_rows(name: str) -> Iterator[Row]:
    """Yield the labelled sentences of a development corpus."""
    for line in (HERE / "corpus" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        keep = [plain(part) for part in [*record["keep"], *record["headings"], record["title"] or ""]]
        families = {plain(part): family for part, family in record.get("gone_family", {}).items()}
        neutral = [plain(part) for part in record.get("neutral", [])]
        for text, prose, numbers in read(record["text"]):
            words_of = plain(text)
            if not words_of or any(words_of in part or part in words_of for part in neutral):
                continue
            pasted = label(words_of, keep, list(families))
            if pasted is not None:
                family = next((f for part, f in families.items() if part in words_of), "") if pasted else ""
                yield Row(group=record["id"], pasted=pasted, prose=prose, numbers=numbers, text=text, family=family)


def articles() -> Iterator[tuple[str, str]]:
    """Yield the articles of `training/articles.txt` with their marks: name and text."""
    parts = re.split(
        r"^=== (.*)$", (HERE / "training" / "articles.txt").read_text(encoding="utf-8"), flags=re.MULTILINE
    )
    yield from zip(parts[1::2], (part.strip("\n") for part in parts[2::2]), strict=True)


def article_rows() -> Iterator[Row]:
    """Yield the labelled sentences of `training/articles.txt`."""
    for name, marked in articles():
        gone = [(family, plain(part)) for family, part in MARK.findall(marked)]
        keep = [plain(MARK.sub(" ", marked))]
        for text, prose, numbers in read(MARK.sub(lambda m: m[2], marked)):
            pasted = label(plain(text), keep, [part for _, part in gone])
            if pasted is not None and plain(text):
                family = next((f for f, part in gone if plain(text) in part), "") if pasted else ""
                yield Row(group=name, pasted=pasted, prose=prose, numbers=numbers, text=text, family=family)


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


def single_rows(name: str, *, pasted: bool) -> Iterator[Row]:
    """Yield the single sentences of a file, each in COPIES articles."""
    chance = random.Random(name)  # noqa: S311 (no secret)
    places = ("end", "end", "middle", "inside", "inside", "front") if pasted else ("inside", "inside", "middle")
    items, kind = listed(name), "s" if pasted else "h"
    number = {plain(text): (n, family) for n, (family, text) in enumerate(items)}
    for _ in range(COPIES):
        runs = groups(items, chance, 3 if pasted else 1)
        while runs:
            taken, runs = runs[:3], runs[3:]
            text = chance.choice(hosts_of())
            lines = [line for line in text.split("\n") if line.strip()]
            for run in taken:
                put(lines, [words_ for _, words_ in run], chance.choice(places), chance)
            inside = {plain(words_) for run in taken for _, words_ in run}
            for found, prose, numbers in read(("\n\n" if "\n\n" in text else "\n").join(lines)):
                if plain(found) in inside:
                    n, family = number[plain(found)]
                    yield Row(
                        group=f"{kind}{n}",
                        pasted=pasted,
                        prose=prose,
                        numbers=numbers,
                        text=found,
                        family=family,
                        single=True,
                    )


HOSTS: list[str] = []


def hosts_of() -> list[str]:
    """Return the hosts, read once."""
    if not HOSTS:
        HOSTS.extend(hosts())
    return HOSTS


def all_rows() -> dict[str, list[Row]]:
    """Return every labelled sentence by where it comes from."""
    found = {name: list(corpus_rows(name)) for name in CORPORA}
    found["articles"] = list(article_rows())
    found["singles"] = [*single_rows("pasted.txt", pasted=True), *single_rows("honest.txt", pasted=False)]
    return found


def fit(rows: Sequence[Row]) -> dict[str, float]:
    """Return the weights that fit some sentences best."""
    spread: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        for name in row.numbers:
            spread[name].add(plain(row.text))
    kept = [{k: v for k, v in row.numbers.items() if len(spread[k]) >= SPREAD} for row in rows]
    reader = DictVectorizer()
    matrix = reader.fit_transform(kept)
    model = LogisticRegression(C=STRENGTH, max_iter=5000, fit_intercept=False)
    count = np.array([1 / COPIES if row.single else 1.0 for row in rows])
    model.fit(matrix, np.array([row.pasted for row in rows]), sample_weight=count)
    pairs = zip(reader.get_feature_names_out(), model.coef_[0], strict=True)
    return {str(name): round(float(value), 3) for name, value in pairs if abs(value) >= 0.0005}


def score(row: Row, weights: dict[str, float]) -> float:
    """Return the log odds of a sentence."""
    return sum(value * weights.get(name, 0.0) for name, value in row.numbers.items())


def measured(name: str, train: Sequence[Row], test: Sequence[Row], *, told: bool) -> None:
    """Print how sentences fare with weights that were fitted to others."""
    for prose in (True, False):
        weights = fit([row for row in train if row.prose is prose])
        found = [(score(row, weights), row) for row in test if row.prose is prose]
        bad = [value for value, row in found if row.pasted]
        good = [value for value, row in found if not row.pasted]
        shares = " ".join(
            f"[{level:.0f}: {sum(v >= level for v in bad) / max(1, len(bad)):.3f} fp {sum(v >= level for v in good)}]"
            for level in LEVELS
        )
        sys.stdout.write(f"{name} {'prose' if prose else 'line'} {len(bad)} pasted, {len(good)} honest: {shares}\n")
        if told:
            for value, row in sorted(found, key=lambda pair: pair[0]):
                if row.pasted is not (value >= 1):
                    sys.stdout.write(
                        f"    {'FN' if row.pasted else 'FP'} {value:5.1f} {row.family} | {row.text[:140]}\n"
                    )


def check(rows: dict[str, list[Row]], *, told: bool) -> None:
    """Judge each part by weights fitted to the others, and a fifth of the single sentences by the rest."""
    for name in (*CORPORA, "articles"):
        measured(name, [row for other, part in rows.items() if other != name for row in part], rows[name], told=told)
    chance = random.Random(0)  # noqa: S311 (no secret)
    names = sorted({row.group for row in rows["singles"]})
    chance.shuffle(names)
    out = set(names[: len(names) // 5])
    rest = [row for part in rows.values() for row in part if row.group not in out]
    measured("singles", rest, [row for row in rows["singles"] if row.group in out], told=told)


def main() -> int:
    """Fit and write, or measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="measure instead of writing")
    parser.add_argument("--told", action="store_true", help="with --check, print the sentences that are judged wrongly")
    asked = parser.parse_args()
    rows = all_rows()
    if asked.check:
        check(rows, told=asked.told)
        return 0
    every = [row for part in rows.values() for row in part]
    lines = ["# Fitted by `python tests/eval/fit_weights.py`; change the labelled sentences, not the numbers.\n"]
    for name, prose in (("prose", True), ("line", False)):
        lines.append(f"{name}:\n")
        lines += [
            f"  {json.dumps(key)}: {value}\n" for key, value in fit([r for r in every if r.prose is prose]).items()
        ]
    (ROOT / "scripts" / "data" / "weights.yml").write_text("".join(lines), encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
