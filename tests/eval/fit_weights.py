"""Fit the weights by which the cleaner tells pasted sentences from honest ones, and write `scripts/data/weights.yml`.

    python tests/eval/fit_weights.py             fit on everything and write the weights
    python tests/eval/fit_weights.py --check     measure instead: each hand judged by weights fitted to other groups
    python tests/eval/fit_weights.py --folds     write the weights for `first_sight.py`

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
import re
import sys
import textwrap
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from folds import FOLDS, fitted_without, fold_of, heard_by_others
from labelled_articles import (
    BOOK,
    CORPORA,
    ROOT,
    SOURCES,
    Article,
    corpus,
    marked_articles,
    own_articles,
    plain,
    sentences,
)
from single_sentences import COPIES, singles
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from usual_words import hands_by_word, usual_for

from winnow.rules.around import Standing, surroundings
from winnow.rules.features import features
from winnow.rules.weigh import is_prose, log_odds
from winnow.stages.screen import screen_sentence
from winnow.stages.screen.article import read_article
from winnow.stages.screen.listed import listed
from winnow.stages.screen.weighed import standing

STRENGTH = 1.0
"""Inverse strength of the L2 penalty; between 0.3 and 3 the figures of `--check` hardly move."""
SPREAD = 3
"""Different sentences that must hold a word before it gets a weight of its own."""
LEVELS = (-1.0, 0.0, 0.5, 1.0, 1.5, 2.0, 3.0)
"""Log odds at which `--check` counts."""
TOLD_AT = 1.0
"""Log odds from which `--told` takes a sentence for a pasted one."""
AROUND = 0.3
"""STRENGTH of the second regression, which has few numbers and fewer sentences."""
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
    listed: bool = False
    """Whether the lines around it show it to be the article's own, whatever it weighs."""


Told = list[tuple[Row, dict[str, float]]]
"""The sentences of an article with the numbers of what stands around them."""
Cases = list[tuple[Row, dict[str, float]]]
"""Sentences with their numbers."""


def read(article: Article) -> list[Row]:
    """Return the sentences of an article with their numbers."""
    known, seen = read_article(sentences(article.text), BOOK)
    hands = frozenset({article.hand})
    usual = usual_for(hands)
    known = replace(known, heard=heard_by_others(fold_of(article.hand), hands, known, seen), listed=listed(seen))
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
                listed=item.sentence.span in known.listed,
            )
        )
    return rows


def all_rows() -> list[list[Row]]:
    """Return the sentences of every labelled article."""
    found = [article for name in CORPORA for article in corpus(name)]
    found += [
        *own_articles(),
        *marked_articles(),
        *singles("pasted.txt", pasted=True),
        *singles("honest.txt", pasted=False),
    ]
    return [read(article) for article in found]


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
    """Return the labelled sentences of one kind that nothing sure has settled, those of one hand left out."""
    return [
        (row, numbers)
        for rows in told
        for row, numbers in rows
        if row.pasted is not None and row.prose is prose and not (is_of(row, but) or row.stands.sure or row.listed)
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
        " ".join(sorted(usual)),
        116,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return "".join(lines) + "usual: >-\n" + textwrap.indent(wrapped, "  ") + "\n"


def fitted(alone: Mapping[bool, Mapping[str, float]], everything: Sequence[Told], but: int | None = None) -> str:
    """Return the file of weights, given those of sentences by themselves; fitted without one group of hands."""
    second = {prose: fit(open_cases(everything, prose=prose, but=but), AROUND) for prose in (True, False)}
    return written(
        frozenset(hands_by_word()),
        {"prose": alone[True], "line": alone[False], "prose_around": second[True], "line_around": second[False]},
    )


def main() -> int:
    """Fit and write, or measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="measure instead of writing")
    parser.add_argument("--folds", action="store_true", help="write the weights that each group has no part in")
    parser.add_argument("--told", action="store_true", help="with --check, print the sentences that are judged wrongly")
    asked = parser.parse_args()
    found = all_rows()
    if asked.check:
        check(found, told=asked.told)
        return 0
    by_fold = {fold_: fit_alone(found, fold_) for fold_ in range(FOLDS)}
    everything = around(found, by_fold)
    if asked.folds:
        for fold_, alone in by_fold.items():
            fitted_without(fold_, "weights").write_text(fitted(alone, everything, fold_), encoding="utf-8")
        return 0
    target = ROOT / "scripts" / "data" / "weights.yml"
    target.write_text(fitted(fit_alone(found), everything), encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
