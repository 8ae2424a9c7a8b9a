"""The order of the stages: articles in, everything that is to be written out. Pure.

`article` holds the stages that look at one article alone, `pile` those that look at all of them, `automatic` and
`edited` the two ways to make a guide of them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from winnow.core.editorial import Editorial
from winnow.core.records import Source
from winnow.core.rulebook import Rulebook
from winnow.pipeline.automatic import build_automatic
from winnow.pipeline.cleaned import Article, Cleaned, Sealed, opened, packed, unsealed
from winnow.pipeline.pile import (
    Made,
    Pile,
    Step,
    candidates_of,
    claim_sentences,
    passages_of,
    quietly,
    without_words,
)

if TYPE_CHECKING:
    from winnow.pipeline.article import Stripped

__all__ = [
    "Article",
    "Cleaned",
    "Made",
    "Pile",
    "Sealed",
    "build_guide",
    "candidates_of",
    "claim_sentences",
    "clean_article",
    "load_stages",
    "opened",
    "packed",
    "passages_of",
    "strip_article",
    "strip_until_settled",
    "unsealed",
    "without_words",
]

# The stages that read an article, and those that read decisions, bring all patterns with them, which take half a second
# to compile; a run that finds its articles cleaned before needs none of them. So they are loaded when first asked for.


def load_stages() -> None:
    """Load the stages that read an article, ahead of the first one."""
    import_module("winnow.pipeline.article")


def clean_article(source: Source, book: Rulebook) -> Cleaned:
    """Return one article with a verdict on every span of it.

    Raises ContentError where it cannot be read as text.
    """
    from winnow.pipeline import article  # noqa: PLC0415 (as said above)

    return article.clean_article(source, book)


def strip_until_settled(source: Source, book: Rulebook) -> Stripped:
    """Return one article as cleaned Markdown: cleaned again as long as that finds anything that has to go.

    Raises ContentError where it cannot be read as text.
    """
    from winnow.pipeline import article  # noqa: PLC0415 (the same)

    return article.strip_until_settled(source, book)


def strip_article(source: Source, book: Rulebook) -> str:
    """Return one article as cleaned Markdown.

    Raises ContentError where it cannot be read as text.
    """
    return strip_until_settled(source, book).text


def build_guide(pile: Pile, editorial: Editorial | None, *, show_queue: bool = False, step: Step = quietly) -> Made:
    """Return everything that one run makes: with decisions where there are any, else of the articles alone."""
    if editorial is None:
        return build_automatic(pile, step)
    from winnow.pipeline.edited import build_edited  # noqa: PLC0415 (the same)

    return build_edited(pile, editorial, show_queue=show_queue)
