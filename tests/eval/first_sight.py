"""Print how the cleaner fares on the development corpora at first sight: each hand by what was fitted to others alone.

    python tests/eval/fit_tagger.py --folds && python tests/eval/fit_weights.py --folds
    python tests/eval/fit_seams.py --folds
    python tests/eval/first_sight.py [--misses] [dev11 dev12 ...]

Here thresholds are set and changes are judged (leave-one-group-out cross-validation): the figures of the gate know the
weights. They are a little better than those of new hands all the same, since rules were written after some of these
articles had been read.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from collections.abc import Sequence
from multiprocessing import Pool
from pathlib import Path
from tempfile import TemporaryDirectory

from folds import rules_for
from labelled_articles import HERE, NEW, hand_of
from score_corpus import Record, format_figures, format_misses, load, score
from usual_words import hands_by_word

from winnow.core.records import Source
from winnow.pipeline import strip_article

PROCESSES = 2


def clean(task: tuple[str, Sequence[Record], Path]) -> None:
    """Write the articles of a hand as the cleaner leaves them that knows nothing of him."""
    hand, records, folder = task
    book = rules_for(hand)
    for record in records:
        text = strip_article(Source(name=f"{record.id}.txt", data=record.text.encode()), book)
        (folder / f"{record.id}.md").write_text(text, encoding="utf-8")


def records_by_hand(names: Sequence[str]) -> dict[str, list[Record]]:
    """Return the articles of some corpora by who wrote them."""
    found: defaultdict[str, list[Record]] = defaultdict(list)
    for name in names:
        for record in load(HERE / "corpus" / f"{name}.jsonl"):
            found[hand_of(name, record.id)].append(record)
    return found


def main() -> int:
    """Clean, score and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", help="corpora; all new ones if none is named")
    parser.add_argument("--misses", action="store_true", help="print what was missed, too")
    asked = parser.parse_args()
    records = records_by_hand(asked.names or NEW)
    hands_by_word()
    with TemporaryDirectory() as name, Pool(PROCESSES) as pool:
        folder = Path(name)
        pool.map(clean, [(hand, found, folder) for hand, found in sorted(records.items())], chunksize=1)
        report = score([record for found in records.values() for record in found], folder)
    sys.stdout.write(format_figures(report) + "\n")
    if asked.misses:
        sys.stdout.write(format_misses(report) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
