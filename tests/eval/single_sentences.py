"""Single sentences of `training/`, put into honest articles, so that they are learnt from as they would stand there."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator, Sequence
from functools import cache, partial

from labelled_articles import CORPORA, HERE, MARK, Article, articles, family_of, listed, plain

COPIES = 3
"""Articles that each single sentence is put into, so that its place and neighbours do not decide."""


@cache
def hosts() -> list[str]:
    """Return the honest articles that single sentences are put into, read once."""
    found = [text for _, text in articles() if not MARK.search(text)]
    for name in CORPORA:
        lines = (HERE / "corpus" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
        found += [record["text"] for record in map(json.loads, lines) if record["clean"]]
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
            text = chance.choice(hosts())
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
