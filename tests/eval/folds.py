"""Who is judged by what: hands in FOLDS groups, and for each a network that has learnt from the others alone.

Whatever is fitted on top of the network (`fit_weights.py`, `fit_seams.py`) must meet it as new hands do: where it says
of a word what it has not been told. `fit_tagger.py --folds` writes these networks under `build/tagger/`, the other two
with `--folds` what `first_sight.py` needs beside them; nothing of it is kept.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from zlib import crc32

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts"))

from usual_words import usual_for  # noqa: E402

from winnow.core.network import Network  # noqa: E402
from winnow.core.records import Span  # noqa: E402
from winnow.core.rulebook import FILES, Rulebook, parse_rulebook  # noqa: E402
from winnow.edges.rules import BONDS, VECTORS, read_bonds, read_meanings, read_network  # noqa: E402
from winnow.edges.settings import read_settings  # noqa: E402
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


def fitted_without(fold: int, name: str) -> Path:
    """Return where the file of weights stands that a group has no part in: `weights` or `seams`."""
    return FOLDER / f"fold-{fold}-{name}.yml"


@cache
def rules_without(fold: int) -> Rulebook:
    """Return the rules with everything fitted that a group has no part in.

    Raises ContentError where a file is missing: run the three programs with `--folds`.
    """
    data = ROOT / "scripts" / "data"
    texts = {name: read_settings(data / f"{name}.yml") for name in FILES}
    texts |= {name: read_settings(fitted_without(fold, name)) for name in ("weights", "seams")}
    vectors = read_meanings(data / VECTORS)
    return parse_rulebook(texts, vectors, read_bonds(data / BONDS, vectors), network_without(fold)).compiled()


def rules_for(hand: str) -> Rulebook:
    """Return the rules with everything fitted to others than a hand and his group."""
    return replace(rules_without(fold_of(hand)), usual=usual_for(frozenset({hand})))


@cache
def tagger_without(fold: int, hands: frozenset[str], book: Rulebook) -> Tagger:
    """Return the tagger that has learnt nothing from a group; to it words are usual that others use than some hands."""
    return Tagger(network_without(fold), book.meanings, book.worlds, usual_for(hands))


def heard_by_others(fold: int, hands: frozenset[str], known: Screen, seen: Sequence[Seen]) -> dict[Span, Heard]:
    """Return what the network that has learnt nothing from a group says of an article by some hands."""
    heard = tagger_without(fold, hands, known.book).heard(pieces_of(seen), known.vocabulary, known.title)
    return dict(zip((item.sentence.span for item in seen), heard, strict=True))
