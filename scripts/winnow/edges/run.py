"""One run over the articles: read, clean on as many cores as asked for, compose; with progress for a person."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

from winnow.core.editorial import Editorial
from winnow.core.problems import ContentError, Problem
from winnow.core.records import Source
from winnow.edges.editorial import has_decisions, read_editorial
from winnow.edges.project import Places
from winnow.edges.publish import by_hand
from winnow.edges.rules import read_pages, read_rulebook
from winnow.edges.sources import read_sources
from winnow.pipeline import Cleaned, Made, Pile, build_guide, clean_article, find_copies

FEW = 64
"""Articles up to which starting other processes costs more than it saves."""


def clean_or_problem(source: Source, data: Path) -> Cleaned | tuple[Problem, ...]:
    """Return a cleaned article, or the problems that keep it from being one."""
    try:
        return clean_article(source, read_rulebook(data))
    except ContentError as error:
        return error.problems


def clean_all(sources: Sequence[Source], data: Path, jobs: int) -> Iterable[Cleaned | tuple[Problem, ...]]:
    """Yield the cleaned articles in order, made on as many cores as asked for."""
    work = partial(clean_or_problem, data=data)
    if jobs == 1 or len(sources) <= FEW:
        yield from map(work, sources)
        return
    with ProcessPoolExecutor(max_workers=jobs) as pool:
        yield from pool.map(work, sources, chunksize=32)


def editorial_of(places: Places) -> Editorial | None:
    """Return the decisions, None where there are none or the automatic layer is to run alone."""
    folder = places.editorial
    return read_editorial(folder) if folder and has_decisions(folder) else None


def run(
    places: Places,
    *,
    jobs: int = 1,
    show_queue: bool = False,
    progress: Callable[..., Iterable[Cleaned | tuple[Problem, ...]]] | None = None,
) -> Made:
    """Return everything that one run over the articles makes; nothing is written.

    Where `show_queue`, pages show what waits for a decision, marked as not yet reviewed: for an editor's eyes alone.

    Raises ContentError with every problem of every article.
    """
    read_rulebook(places.data)
    sources = read_sources(places.sources)
    results = clean_all(sources, places.data, jobs)
    if progress:
        results = progress(results, len(sources))
    cleaned: list[Cleaned] = []
    problems: list[Problem] = []
    for result in results:
        if isinstance(result, Cleaned):
            cleaned.append(result)
        else:
            problems.extend(result)
    if problems:
        raise ContentError(*problems)
    hand = by_hand(places.docs) if places.own_docs else ()
    pile = Pile(tuple(cleaned), find_copies(cleaned), read_rulebook(places.data), read_pages(places.data), hand)
    return build_guide(pile, editorial_of(places), show_queue=show_queue)
