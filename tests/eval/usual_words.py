"""The words that are usual in honest articles, as each hand meets them: those that another hand uses.

A new hand's words are usual where somebody else used them. So whatever is fitted to labelled articles is told of each
hand's words the same; were its own among them, "usual" would be trusted too much.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import cache

from labelled_articles import CORPORA, corpus, listed, marked_articles, own_articles, plain, sentences

from winnow.core.text import content_stems, fold

SINGLES = "singles"
"""The hand of the single sentences."""


@cache
def hands_by_word() -> Mapping[str, frozenset[str]]:
    """Return the stems of the words of honest sentences, figures left out, each with the hands that use it."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for article in (*(item for name in CORPORA for item in corpus(name)), *own_articles(), *marked_articles()):
        for sentence in sentences(article.text):
            if article.pasted(plain(sentence.text)) is False:
                for part in content_stems(fold(sentence.text).text):
                    found[part].add(article.hand)
    for _, text in listed("honest.txt"):
        for part in content_stems(fold(text).text):
            found[part].add(SINGLES)
    return {part: frozenset(hands) for part, hands in found.items() if part[0].isalpha()}


@cache
def usual_for(hands: frozenset[str]) -> frozenset[str]:
    """Return the stems that others use than some hands."""
    return frozenset(part for part, by in hands_by_word().items() if by - hands)
