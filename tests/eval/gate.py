"""The quality gate: how well the labelled articles and the labelled corpus are cleaned, against floors that only rise.

    python tests/eval/gate.py            measure, compare with floors.json, exit 1 where a figure is worse
    python tests/eval/gate.py --raise    pin the floors again, higher where the figures allow it, lower nowhere

The digests of the labels stand beside the floors: whoever changes a label changes the digest by hand, in the same
diff, where a reviewer sees both.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
FLOORS = HERE / "floors.json"
CORPORA = (
    *("dev", *(f"dev{n}" for n in range(2, 15))),
    *("held_back", *(f"held_back{n}" for n in range(2, 13))),
)
LABELS = (
    "articles_gold.jsonl",
    "score.py",
    "forbidden.json",
    *(f"corpus/{name}.jsonl" for name in CORPORA),
    "corpus/html/pages.jsonl",
    "score_corpus.py",
    "score_pages.py",
)

MARGIN = 0.01
"""How far a share may fall under what it was when it was pinned: one label of a hundred."""
FAMILY_MARGIN = 0.1
"""The same for a family of a held-back corpus: of its two to fourteen strings one more or less is chance."""
HELD_BACK_FAMILIES = tuple(f"{name}.families." for name in CORPORA if name.startswith("held_back"))
LINES = 1
"""How many lines a count of faults may rise likewise."""

REQUIRED = {
    "articles.junk_removed": 0.95,
    "articles.informative_recall": 0.95,
    "articles.unsafe_held_back": 0.85,
    "articles.structure_found": 0.97,
    "articles.kind_accuracy": 0.92,
    "articles.topic_accuracy": 0.85,
    "articles.claim_pairs_precision": 0.75,
    "articles.claim_pairs_f1": 0.50,
    "articles.characters_unaccounted": 0,
    "articles.characters_counted_twice": 0,
    **{f"{corpus}.{kind}.missing_outputs": 0 for corpus in CORPORA for kind in ("spam", "clean")},
}
"""What was promised when the project began; no floor may be worse, however the figures stand."""
FAULTS = ("residue_lines", "leftovers", "missing_outputs", "characters_unaccounted", "characters_counted_twice")
"""Figures that count what is wrong, so that the limit is above them."""
NOT_FIGURES = ("records", "matched", "characters", "spam_strings", "keep_sentences", "headings", "titles", "strings")
"""How many labels there are: what the digest says already."""

Figures = dict[str, float]


def python(*arguments: object) -> str:
    """Run a program of the project and return what it printed."""
    command = [sys.executable, *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout


def flat(figures: Mapping[str, Any], prefix: str) -> Figures:
    """Return nested figures under names with dots, without the counts of labels."""
    found: Figures = {}
    for name, value in figures.items():
        if isinstance(value, Mapping):
            found |= flat(value, f"{prefix}.{name}")
        elif name not in NOT_FIGURES:
            found[prefix if name == "recall" else f"{prefix}.{name}"] = value
    return found


def measure_articles(folder: Path) -> Figures:
    """Return the figures of the labelled articles, cleaned without decisions of people."""
    ledger = folder / "ledger.jsonl"
    python("scripts", "clean", "--no-editorial", "--docs", folder / "docs", "--ledger", ledger)
    gold = HERE / "articles_gold.jsonl"
    return flat(json.loads(python(HERE / "score.py", gold, ledger, "--articles", "sources", "--json")), "articles")


def measure_corpus(name: str, folder: Path) -> Figures:
    """Return the figures of one labelled corpus; nothing of its words is shown."""
    corpus = HERE / "corpus" / f"{name}.jsonl"
    folder.mkdir()
    paths = []
    for line in corpus.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        paths.append(folder / f"{record['id']}.txt")
        paths[-1].write_bytes(record["text"].encode())
    python("scripts", "strip", *paths, "--out", folder / "out")
    return flat(json.loads(python(HERE / "score_corpus.py", corpus, folder / "out", "--json")), name)


def measure() -> Figures:
    """Return every figure."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        figures = measure_articles(folder)
        for corpus in CORPORA:
            figures |= measure_corpus(corpus, folder / corpus)
    return figures


def digests() -> dict[str, str]:
    """Return the digest of each file of labels, and of the programs that read them."""
    return {name: hashlib.sha256((HERE / name).read_bytes()).hexdigest() for name in LABELS}


def counts_faults(name: str) -> bool:
    """Return whether a figure is better when it is lower."""
    return name.endswith(FAULTS)


def better(name: str, one: float, other: float) -> float:
    """Return the stricter of two limits."""
    return min(one, other) if counts_faults(name) else max(one, other)


def limit(name: str, value: float, pinned: float | None) -> float:
    """Return the limit that a figure allows: never looser than the one that is pinned or required."""
    margin = FAMILY_MARGIN if name.startswith(HELD_BACK_FAMILIES) else MARGIN
    found = value + LINES if counts_faults(name) else round(max(0.0, value - margin), 4)
    for other in (pinned, REQUIRED.get(name)):
        found = found if other is None else better(name, found, other)
    return found


def worse(figures: Mapping[str, float], floors: Mapping[str, float]) -> list[str]:
    """Return what is wrong with the figures, in a line each."""
    found = []
    for name, floor in floors.items():
        value = figures.get(name)
        if value is None:
            found.append(f"{name}: is not measured any more")
        elif better(name, value, floor) != value:
            found.append(f"{name}: {value}, {'at most' if counts_faults(name) else 'at least'} {floor}")
    return found


def changed_labels(pinned: Mapping[str, str]) -> list[str]:
    """Return the files of labels that are not those of the floors, in a line each."""
    return [f"{name}: the labels have changed" for name, digest in digests().items() if pinned.get(name) != digest]


def pin(figures: Mapping[str, float], old: Mapping[str, float]) -> dict[str, Any]:
    """Return floors for the figures, none of them looser than the old ones."""
    floors = {name: limit(name, value, old.get(name)) for name, value in sorted(figures.items())}
    return {"digests": digests(), "floors": floors}


def main(argv: Sequence[str] | None = None) -> int:
    """Measure, then compare or pin; return 1 where a figure is worse than its floor or a label has changed."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--raise", dest="pin", action="store_true", help="pin the floors again; refuses to lower any")
    arguments = parser.parse_args(argv)
    pinned = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {"digests": digests(), "floors": {}}
    figures = measure()
    found = [*changed_labels(pinned["digests"]), *worse(figures, pinned["floors"])]
    for line in found:
        sys.stderr.write(f"{line}\n")
    if found:
        return 1
    if arguments.pin:
        FLOORS.write_text(json.dumps(pin(figures, pinned["floors"]), indent=2) + "\n", encoding="utf-8")
    for name, value in figures.items():
        sys.stdout.write(f"{name:44} {value}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
