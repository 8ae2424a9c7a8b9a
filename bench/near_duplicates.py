# ruff: noqa: INP001, T201 (a script, which prints)
"""Measure how many near-duplicate paragraphs and articles of made piles are found, how fast and in how much memory.

    python bench/near_duplicates.py [--articles 1000 10000] [--engines winnow rensa] [--seed 7]

Prints a Markdown table. Each engine runs alone in a process of its own, one after the other, on the same pile; a peer
that is not installed is left out. See bench/README.md for what the columns mean.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from itertools import combinations
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "scripts")]

from make_corpus import SEED, make_articles  # noqa: E402 (the path is set first)

from winnow.core.nearness import near_duplicates  # noqa: E402
from winnow.core.records import Document  # noqa: E402
from winnow.core.shingles import plain_words  # noqa: E402
from winnow.stages.dedupe_documents import dedupe_documents  # noqa: E402

LEVELS = ("exact", "light", "medium", "heavy", "shuffled", "base")
PLACES, BANDS, WIDTH = 128, 32, 3
"""Signature, bands and words in a shingle of the peers: the setting that was measured before."""
PEER_THRESHOLD = 0.5
"""Jaccard from which gaoya, which checks its candidates itself, calls two texts alike."""

Labels = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Pile:
    """A pile with its truth."""

    articles: dict[str, str]
    """Text of each article."""
    originals: dict[str, str]
    """The article that each article is a copy of, itself where of none."""
    texts: list[str]
    """All paragraphs."""
    groups: Labels
    """Number of the group of each paragraph."""
    levels: NDArray[np.str_]
    """How each was changed."""


def read_pile(path: Path) -> Pile:
    """Return a pile from the file that make_corpus wrote."""
    articles: dict[str, str] = {}
    originals: dict[str, str] = {}
    texts, groups, levels = [], [], []
    with path.open(encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            articles[row["id"]] = row["text"]
            originals[row["id"]] = originals[row["dup_of"]] if row["dup_of"] else row["id"]
            parts = row["text"].split("\n\n")
            for group, level, place in row["paras"]:
                texts.append(parts[place + row["off"]])
                groups.append(group)
                levels.append(level)
    return Pile(articles, originals, texts, np.unique(groups, return_inverse=True)[1], np.array(levels))


def joined(count: int, pairs: Iterable[tuple[int, int]]) -> Labels:
    """Return the connected component of each text: what LSH without a check makes of its candidates."""
    parents = list(range(count))

    def root(node: int) -> int:
        while parents[node] != node:
            parents[node] = node = parents[parents[node]]
        return node

    for one, other in pairs:
        parents[root(other)] = root(one)
    return np.array([root(node) for node in range(count)], np.int64)


def shingles(text: str) -> list[str]:
    """Return the runs of three words that the peers compare."""
    words = [word.decode() for word in plain_words(text)]
    return [" ".join(words[at : at + WIDTH]) for at in range(max(len(words) - WIDTH + 1, 1))]


def winnow(texts: Sequence[str]) -> Labels:
    """Find, judge and join as this project does."""
    labels = np.arange(len(texts))
    for cluster in near_duplicates(texts):
        labels[list(cluster.members)] = cluster.canonical
    return labels


def rensa(texts: Sequence[str]) -> Labels:
    """Join all that share a band in rensa's index."""
    peer = import_module("rensa")
    index = peer.RMinHashLSH(threshold=PEER_THRESHOLD, num_perm=PLACES, num_bands=BANDS)
    drawn = []
    for place, text in enumerate(texts):
        drawn.append(peer.RMinHash(num_perm=PLACES, seed=SEED))
        drawn[-1].update(shingles(text))
        index.insert(place, drawn[-1])
    return joined(len(texts), ((place, other) for place, each in enumerate(drawn) for other in index.query(each)))


def datasketch(texts: Sequence[str]) -> Labels:
    """Join all that share a band in datasketch's index."""
    peer = import_module("datasketch")
    index = peer.MinHashLSH(num_perm=PLACES, params=(BANDS, PLACES // BANDS))
    pairs = []
    for place, text in enumerate(texts):
        drawn = peer.MinHash(num_perm=PLACES, seed=SEED)
        drawn.update_batch([each.encode() for each in shingles(text)])
        pairs += [(place, int(other)) for other in index.query(drawn)]
        index.insert(str(place), drawn)
    return joined(len(texts), pairs)


def gaoya(texts: Sequence[str]) -> Labels:
    """Join what gaoya's index, which checks its candidates, calls alike."""
    index = import_module("gaoya.minhash").MinHashStringIndex(
        hash_size=32,
        jaccard_threshold=PEER_THRESHOLD,
        num_bands=BANDS,
        band_size=PLACES // BANDS,
        analyzer="word",
        lowercase=True,
        ngram_range=(WIDTH, WIDTH),
    )
    for place, text in enumerate(texts):
        index.insert_document(place, text)
    return joined(len(texts), ((place, other) for place, text in enumerate(texts) for other in index.query(text)))


ENGINES: dict[str, Callable[[Sequence[str]], Labels]] = {
    "winnow": winnow,
    "rensa": rensa,
    "datasketch": datasketch,
    "gaoya": gaoya,
}


def pairs_in(labels: Labels) -> int:
    """Return how many pairs have the same label."""
    counts = np.unique(labels, return_counts=True)[1]
    return int((counts * (counts - 1) // 2).sum())


def measured_paragraphs(pile: Pile, engine: str) -> dict[str, float]:
    """Return precision and recall in pairs of paragraphs, the recall of each level, and the seconds."""
    start, worked = time.perf_counter(), time.process_time()
    labels = ENGINES[engine](pile.texts)
    times = {"seconds": time.perf_counter() - start, "cpu": time.process_time() - worked}
    both = labels * (int(pile.groups.max()) + 1) + pile.groups
    right, true = pairs_in(both), pairs_in(pile.groups)
    result = {**times, "precision": right / max(pairs_in(labels), 1), "recall": right / true}
    for level in LEVELS:
        rest = pile.levels != level
        touched = true - pairs_in(pile.groups[rest])
        result[level] = (right - pairs_in(both[rest])) / max(touched, 1)
    return result


def measured_articles(pile: Pile) -> dict[str, float]:
    """Return precision and recall of the articles set aside, and the seconds."""
    documents = tuple(Document(source=name, text=text, encoding="utf-8") for name, text in pile.articles.items())
    start, worked = time.perf_counter(), time.process_time()
    aside = dedupe_documents(documents)
    times = {"seconds": time.perf_counter() - start, "cpu": time.process_time() - worked}
    right = sum(pile.originals[each.source] == pile.originals[each.canonical] for each in aside)
    copies = len(pile.originals) - len(set(pile.originals.values()))
    return {**times, "precision": right / max(len(aside), 1), "recall": right / max(copies, 1)}


def measure_here(path: Path, engine: str) -> dict[str, float]:
    """Return what one engine does on a pile, with the memory of this process in MB before it and at its peak."""
    pile = read_pile(path)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    result = measured_articles(pile) if engine == "articles" else measured_paragraphs(pile, engine)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {
        "texts": len(pile.articles) if engine == "articles" else len(pile.texts),
        **result,
        "pile": before,
        "peak": peak,
    }


def measure(path: Path, engine: str) -> dict[str, float]:
    """Return what one engine does on a pile, in a process of its own."""
    command = [sys.executable, __file__, "--engines", engine, "--pile", str(path)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603 (this very script)
    measured: dict[str, float] = json.loads(done.stdout)
    return measured


def row(count: int, engine: str, figures: dict[str, float]) -> str:
    """Return a line of the table."""
    shares = [f"{figures[key]:.4f}" if key in figures else "–" for key in ("precision", "recall", *LEVELS)]
    starts = [f"{count:,}", engine, f"{figures['texts']:,}"]
    ends = [f"{figures['seconds']:.1f}", f"{figures['cpu']:.1f}", f"{figures['pile']:.0f}", f"{figures['peak']:.0f}"]
    return f"| {' | '.join([*starts, *shares, *ends])} |"


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--articles", type=int, nargs="+", default=[1000, 10_000])
    parser.add_argument("--engines", nargs="+", default=["articles", *ENGINES], choices=["articles", *ENGINES])
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--pile", type=Path, help=argparse.SUPPRESS)
    chosen = parser.parse_args(arguments)
    if chosen.pile:
        print(json.dumps(measure_here(chosen.pile, chosen.engines[0])))
        return 0
    engines = [each for each in chosen.engines if each in ("articles", "winnow") or find_spec(each)]
    columns = ["articles", "engine", "texts", "precision", "recall", *LEVELS, "seconds", "CPU s", "pile MB", "peak MB"]
    print(f"| {' | '.join(columns)} |\n|{' --- |' * len(columns)}")
    worked: dict[str, list[tuple[int, float]]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for count in chosen.articles:
            pile = Path(folder) / f"{count}.jsonl"
            with pile.open("w", encoding="utf-8") as out:
                out.writelines(json.dumps(each) + "\n" for each in make_articles(count, chosen.seed))
            for engine in engines:
                figures = measure(pile, engine)
                worked.setdefault(engine, []).append((count, figures["cpu"]))
                print(row(count, engine, figures), flush=True)
    for engine, times in worked.items():
        for (small, quick), (large, slow) in combinations(times, 2):
            print(
                f"\n{engine}: growth exponent {np.log(slow / quick) / np.log(large / small):.2f} ({small} to {large})"
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())
