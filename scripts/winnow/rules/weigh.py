"""How likely a sentence is to be pasted in, by its numbers: a sum of weights, each of which can be read.

The weights are fitted by `tests/eval/fit_weights.py` (logistic regression) to labelled sentences and stand in
`scripts/data/weights.yml`, one set for prose, one for lines that are no sentences.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from math import fsum
from operator import mul

from winnow.core.rulebook import Rulebook
from winnow.rules.features import WORD, Setting, counted_words, features, meant, of_article, of_text
from winnow.rules.tells import Looked


def is_prose(text: str, *, structure: bool) -> bool:
    """Return whether a text is a sentence and no line, title or heading."""
    return not structure and text.rstrip("\"')]* ").endswith((".", "!", "?"))


def log_odds(found: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """Return the sum of the weighed numbers: the logarithm of the odds that a sentence was pasted in.

    Summed up exactly (Shewchuk), since sets of words come in another order in every process.
    """
    return fsum(weighed(found, weights))


def weighed(found: Mapping[str, float], weights: Mapping[str, float]) -> list[float]:
    """Return each number times its weight."""
    return [value * weights.get(name, 0.0) for name, value in found.items()]


@lru_cache(maxsize=1 << 12)
def odds_of_text(text: str, book: Rulebook, *, prose: bool) -> float:
    """Return the log odds by the numbers of a text that are the same in every article."""
    named = weighed(of_text(text), weights_of(book, prose=prose))
    return fsum([*named, *map(mul, meant(text, book.meanings), book.mean_weights[prose])])


def weights_of(book: Rulebook, *, prose: bool) -> Mapping[str, float]:
    """Return the weights of sentences, or those of lines."""
    return book.weights.prose if prose else book.weights.line


def weigh(looked: Looked, where: Setting, book: Rulebook, *, prose: bool) -> float:
    """Return the logarithm of the odds that a sentence was pasted in; 0 means as likely as not.

    The same as `log_odds` of all its `features`, but for rounding: words and meanings are looked up unnamed,
    and what is the same in every article is summed up once.
    """
    known = book.word_weights[prose]
    of_words = fsum([known[part] for part in known.keys() & counted_words(looked)])
    in_article = log_odds(of_article(looked, where, book.worlds, book.usual), weights_of(book, prose=prose))
    return odds_of_text(looked.text, book, prose=prose) + in_article + WORD * of_words


def told(looked: Looked, where: Setting, book: Rulebook, *, prose: bool) -> list[tuple[str, float]]:
    """Return what spoke for and against a sentence, the gravest first."""
    weights = weights_of(book, prose=prose)
    found = features(looked, where, book.worlds, book.usual, book.meanings)
    pairs = ((name, value * weights.get(name, 0.0)) for name, value in found.items())
    return sorted(pairs, key=lambda pair: -abs(pair[1]))
