"""Who is judged by what: hands in FOLDS groups, and for each a network that has learnt from the others alone.

Whatever is fitted on top of the network (`fit_weights.py`, `fit_seams.py`) must meet it as new hands do: where it says
of a word what it has not been told. `fit_tagger.py --folds` writes these networks under `build/tagger/`; they are not
kept.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from zlib import crc32

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts"))

from usual_words import usual_for  # noqa: E402

from winnow.core.network import Network  # noqa: E402
from winnow.core.records import Span  # noqa: E402
from winnow.core.rulebook import Rulebook  # noqa: E402
from winnow.edges.rules import read_network  # noqa: E402
from winnow.rules.tagging.tagger import Tagger  # noqa: E402
from winnow.rules.tagging.words import Heard  # noqa: E402
from winnow.stages.screen.article import Screen, Seen, pieces_of  # noqa: E402

FOLDS = 5
FOLDER = ROOT / "build" / "tagger"


def fold_of(name: str) -> int:
    """Return the group of a hand, or of a sentence that stands by itself."""
    return crc32(name.encode()) % FOLDS


@cache
def network_without(fold: int) -> Network:
    """Return the network that has learnt nothing from a group.

    Raises ContentError where it is missing: run `python tests/eval/fit_tagger.py --folds`.
    """
    return read_network(FOLDER / f"fold-{fold}.npz")


@cache
def tagger_without(fold: int, hands: frozenset[str], book: Rulebook) -> Tagger:
    """Return the tagger that has learnt nothing from a group; to it words are usual that others use than some hands."""
    return Tagger(network_without(fold), book.meanings, book.worlds, usual_for(hands))


def heard_by_others(fold: int, hands: frozenset[str], known: Screen, seen: Sequence[Seen]) -> dict[Span, Heard]:
    """Return what the network that has learnt nothing from a group says of an article by some hands."""
    heard = tagger_without(fold, hands, known.book).heard(pieces_of(seen), known.vocabulary, known.title)
    return dict(zip((item.sentence.span for item in seen), heard, strict=True))
