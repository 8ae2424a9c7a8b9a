"""How likely a sentence is to be pasted in, by its numbers: a sum of weights, each of which can be read.

The weights are fitted by `tests/eval/fit_weights.py` (logistic regression) to labelled sentences and stand in
`scripts/data/weights.yml`, one set for prose, one for lines that are no sentences.
"""

from __future__ import annotations

from collections.abc import Mapping

from winnow.core.rulebook import Rulebook
from winnow.rules.features import WORD, Setting, counted_words, features, numbers
from winnow.rules.tells import Looked

TOO_SHORT = 2
"""Words up to which a text says too little to be weighed, but for what stands around it."""


def is_prose(text: str, *, structure: bool) -> bool:
    """Return whether a text is a sentence and no line, title or heading."""
    return not structure and text.rstrip("\"')]* ").endswith((".", "!", "?"))


def log_odds(found: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """Return the sum of the weighed numbers: the logarithm of the odds that a sentence was pasted in."""
    return sum([value * weights.get(name, 0.0) for name, value in found.items()])


def weigh(looked: Looked, where: Setting, book: Rulebook, *, prose: bool) -> float:
    """Return the logarithm of the odds that a sentence was pasted in; 0 means as likely as not.

    The same as `log_odds` of all its `features`, but for rounding: the words are looked up without being named first.
    """
    weights = book.weights.prose if prose else book.weights.line
    known = book.word_weights[prose]
    of_words = sum([known[part] for part in known.keys() & counted_words(looked)])
    return log_odds(numbers(looked, where, book.worlds, book.usual), weights) + WORD * of_words


def told(looked: Looked, where: Setting, book: Rulebook, *, prose: bool) -> list[tuple[str, float]]:
    """Return what spoke for and against a sentence, the gravest first."""
    weights = book.weights.prose if prose else book.weights.line
    found = features(looked, where, book.worlds, book.usual)
    pairs = ((name, value * weights.get(name, 0.0)) for name, value in found.items())
    return sorted(pairs, key=lambda pair: -abs(pair[1]))
