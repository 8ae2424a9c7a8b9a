"""The order of the stages: articles in, everything that is to be written out. Pure.

`article` holds the stages that look at one article alone, `pile` those that look at all of them, `automatic` and
`edited` the two ways to make a guide of them.
"""

from __future__ import annotations

from winnow.core.editorial import Editorial
from winnow.pipeline.article import (
    MOST_LOOKS,
    Cleaned,
    clean_article,
    packed,
    strip_article,
    strip_until_settled,
    unpacked,
)
from winnow.pipeline.automatic import build_automatic
from winnow.pipeline.edited import build_edited
from winnow.pipeline.pile import Made, Pile, Step, claim_sentences, find_copies, passages_of, quietly

__all__ = [
    "MOST_LOOKS",
    "Cleaned",
    "Made",
    "Pile",
    "build_guide",
    "claim_sentences",
    "clean_article",
    "find_copies",
    "packed",
    "passages_of",
    "strip_article",
    "strip_until_settled",
    "unpacked",
]


def build_guide(pile: Pile, editorial: Editorial | None, *, show_queue: bool = False, step: Step = quietly) -> Made:
    """Return everything that one run makes: with decisions where there are any, else of the articles alone."""
    return build_edited(pile, editorial, show_queue=show_queue) if editorial else build_automatic(pile, step)
