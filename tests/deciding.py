"""The decisions of the project and what they make of articles that a test writes."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from functools import cache

from building import article, rules
from winnow.core.editorial import Editorial
from winnow.core.records import Judged, Source
from winnow.edges.editorial import read_editorial
from winnow.edges.project import Places
from winnow.edges.rules import read_pages
from winnow.edges.sources import read_sources
from winnow.pipeline import Cleaned, Made, Pile, build_guide, clean_article
from winnow.stages.decide import Decided, decide


@cache
def editorial() -> Editorial:
    """Return the decisions of the project."""
    return read_editorial(Places().editorial or Places().sources)


@cache
def sources() -> tuple[Source, ...]:
    """Return the articles of the project."""
    return tuple(read_sources(Places().sources))


@cache
def cleaned(source: Source) -> Cleaned:
    """Return an article after the stages that look at one article alone."""
    return clean_article(source, rules())


def made(*articles: Source, decisions: Editorial | None = None, show_queue: bool = False) -> Made:
    """Return what the program makes of articles with the decisions of the project, or with others."""
    pile = Pile(tuple(map(cleaned, articles)), (), rules(), read_pages(Places().data))
    return build_guide(pile, decisions or editorial(), show_queue=show_queue)


def sentences_of(*articles: Source) -> tuple[Judged, ...]:
    """Return the verdicts on the sentences of articles."""
    return tuple(item for source in articles for item in cleaned(source).judged)


def decided(text: str, decisions: Editorial | None = None) -> Decided:
    """Return what the decisions make of one article by itself."""
    return decide(sentences_of(article(text, "new.txt")), {}, decisions or editorial(), rules())


def without(names: Collection[str], decisions: Editorial | None = None) -> Editorial:
    """Return the decisions as if nobody had seen the sentences of those content ids."""
    known = decisions or editorial()
    claims = {
        name: claim.model_copy(update={"sentences": [row for row in claim.sentences if row.id not in names]})
        for name, claim in known.claims.items()
    }
    verdicts = {name: row for name, row in known.verdicts.items() if name not in names}
    return replace(known, claims=claims, verdicts=verdicts)
