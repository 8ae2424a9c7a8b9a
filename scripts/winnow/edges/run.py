"""One run over the articles: read, clean on as many cores as asked for, compose; with progress for a person."""

from __future__ import annotations

import gc
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain
from multiprocessing import get_context
from pathlib import Path

from winnow.core.editorial import Editorial
from winnow.core.nearness import near_duplicate_rows
from winnow.core.problems import ContentError, Problem
from winnow.core.records import CopiedPassage, Source
from winnow.edges.cache import ArticleCache, open_cache, prune
from winnow.edges.editorial import has_decisions, read_editorial
from winnow.edges.project import Places
from winnow.edges.publish import by_hand
from winnow.edges.rules import read_pages, read_rulebook, read_rules
from winnow.edges.sources import read_sources
from winnow.pipeline import (
    Article,
    Made,
    Pile,
    build_guide,
    clean_article,
    find_copies,
    load_stages,
    packed,
    passages_of,
    unpacked,
)
from winnow.stages.dedupe_passages import copied_passages

FEW = 64
"""Articles up to which starting other processes costs more than it saves."""
CHUNK = 200_000
"""Bytes of articles that a process takes at a time: little enough that none waits long for another at the end."""

BROKEN = (ValueError, TypeError, LookupError, AttributeError, zlib.error)
"""What unpacking raises where bytes hold no article."""

Outcome = Article | tuple[Problem, ...]
"""A cleaned article, or the problems that keep it from being one."""
Body = bytes | tuple[Problem, ...]
"""The same as it travels; records travel twenty times as slowly as bytes."""
Progress = Callable[[Iterable[Outcome], int], Iterable[Outcome]]


def clean_some(sources: Iterable[Source], data: Path, kept: ArticleCache | None) -> Iterator[Body]:
    """Yield some cleaned articles as bytes.

    Raises ContentError where a rule cannot be read.
    """
    book = read_rulebook(data)
    for source in sources:
        try:
            body = packed(clean_article(source, book))
        except ContentError as error:
            yield error.problems
            continue
        if kept:
            kept.put(source, body)
        yield body


def clean_chunk(sources: Sequence[Source], data: Path, kept: ArticleCache | None) -> list[Body]:
    """Return some cleaned articles as bytes, for another process."""
    with without_collector():
        return list(clean_some(sources, data, kept))


def chunked(sources: Iterable[Source]) -> Iterator[list[Source]]:
    """Yield the articles in chunks of about the same size."""
    chunk: list[Source] = []
    size = 0
    for source in sources:
        chunk.append(source)
        size += len(source.data)
        if size >= CHUNK:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def clean_all(
    sources: Sequence[Source], data: Path, pool: ProcessPoolExecutor | None, kept: ArticleCache | None = None
) -> Iterator[Outcome]:
    """Yield the cleaned articles in order, made by other processes where there are any.

    Other processes begin at once, before the first article is asked for.
    """
    bodies: Iterable[Body] = clean_some(sources, data, kept) if sources else ()
    if pool and sources:
        found = pool.map(partial(clean_chunk, data=data, kept=kept), list(chunked(sources)))
        bodies = chain.from_iterable(found)
    return (
        unpacked(body, source) if isinstance(body, bytes) else body
        for source, body in zip(sources, bodies, strict=True)
    )


@dataclass(slots=True)
class Cleaning:
    """The articles of a run on their way: what is kept from earlier runs, and what is cleaned now."""

    sources: Sequence[Source]
    data: Path
    kept: ArticleCache | None

    def body(self, source: Source) -> bytes | None:
        """Return an article as an earlier run cleaned it, packed; None where none did."""
        return self.kept.get(source) if self.kept else None

    def opened(self, body: bytes, source: Source) -> Outcome:
        """Return an article of an earlier run; one that cannot be opened is cleaned again."""
        try:
            return unpacked(body, source)
        except BROKEN:
            return next(clean_all([source], self.data, None, self.kept))

    def results(self, pool: ProcessPoolExecutor | None, say: Callable[[str], None]) -> Iterator[Outcome]:
        """Yield the cleaned articles in order, and say how many of them were cleaned before."""
        bodies = [self.body(source) for source in self.sources]
        fresh = [source for source, body in zip(self.sources, bodies, strict=True) if body is None]
        if len(fresh) < len(bodies):
            say(f"{len(bodies) - len(fresh):,} of {len(bodies):,} articles as they were cleaned before")
        made = clean_all(fresh, self.data, pool, self.kept)
        bodies.reverse()
        for source in self.sources:
            body = bodies.pop()  # what is opened is not kept packed
            yield next(made) if body is None else self.opened(body, source)
        if self.kept and fresh:
            prune(self.kept, self.sources)


def prepare(data: Path) -> None:
    """Load what cleaning needs and compile the rules, in another process and before the first article is there."""
    load_stages()
    read_rulebook(data)


@contextmanager
def pool_of(jobs: int, data: Path) -> Iterator[ProcessPoolExecutor | None]:
    """Give so many other processes to clean articles with, none where one is to do it all.

    One gets ready while this one reads what earlier runs kept; where that is everything, it was for nothing.
    """
    if jobs == 1:
        yield None
        return
    pool = ProcessPoolExecutor(max_workers=jobs)
    try:
        pool.submit(prepare, data)
        yield pool
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


@contextmanager
def without_collector() -> Iterator[None]:
    """Keep the search for circles of records from running: there are none, and it takes a third of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@contextmanager
def looking_for_passages(pile: Pile, jobs: int) -> Iterator[Callable[[], tuple[CopiedPassage, ...]]]:
    """Look for copied paragraphs, in another process where there is one to spare; give a way to ask for them."""
    passages, words = passages_of(pile.kept)
    if jobs == 1 or len(pile.cleaned) <= FEW:
        yield lambda: copied_passages(passages, near_duplicate_rows(words))
        return
    # A fresh process: one that is forked from this would keep a copy of all articles as they were.
    with ProcessPoolExecutor(max_workers=1, mp_context=get_context("spawn")) as pool:
        clusters = pool.submit(near_duplicate_rows, words)
        pool.shutdown(wait=False)
        yield lambda: copied_passages(passages, clusters.result())


def editorial_of(places: Places) -> Editorial | None:
    """Return the decisions, None where there are none or the automatic layer is to run alone."""
    folder = places.editorial
    return read_editorial(folder) if folder and has_decisions(folder) else None


def say_nothing(_: str) -> None:
    """Keep a message to oneself."""


@dataclass(frozen=True, slots=True)
class Talk:
    """What a run tells while it goes on."""

    say: Callable[[str], None]
    """Hears a message for a person."""
    step: Callable[[str], None]
    """Hears the name of each stage as it begins."""


def cleaned_articles(
    sources: Sequence[Source], places: Places, pool: ProcessPoolExecutor | None, progress: Progress | None, talk: Talk
) -> tuple[Article, ...]:
    """Return the cleaned articles, in order; the bytes of the sources are not kept.

    Raises ContentError with every problem of every article.
    """
    talk.step("clean")
    results: Iterable[Outcome]
    results = Cleaning(sources, places.data, open_cache(places.cache, places.data)).results(pool, talk.say)
    if progress:
        results = progress(results, len(sources))
    cleaned: list[Article] = []
    problems: list[Problem] = []
    for result in results:
        if isinstance(result, tuple):
            problems.extend(result)
        else:
            cleaned.append(result)
    if problems:
        raise ContentError(*problems)
    return tuple(cleaned)


def run(
    places: Places,
    *,
    jobs: int = 1,
    show_queue: bool = False,
    progress: Progress | None = None,
    say: Callable[[str], None] = say_nothing,
    step: Callable[[str], None] = say_nothing,
) -> Made:
    """Return everything that one run over the articles makes; of the pages nothing is written.

    Where `show_queue`, pages show what waits for a decision, marked as not yet reviewed: for an editor's eyes alone.
    `say` hears how many articles were cleaned before, `step` the name of each stage as it begins.

    Raises ContentError with every problem of every article.
    """
    with without_collector():
        step("read")
        sources = read_sources(places.sources, say)
        with pool_of(jobs if len(sources) > FEW else 1, places.data) as pool:
            book = read_rules(places.data)
            cleaned = cleaned_articles(sources, places, pool, progress, Talk(say, step))
        step("copies")
        hand = by_hand(places.docs) if places.own_docs else ()
        pile = Pile(cleaned, find_copies(cleaned), book, read_pages(places.data), hand)
        with looking_for_passages(pile, jobs) as copied:
            whole = replace(pile, copied=copied)
            return build_guide(whole, editorial_of(places), show_queue=show_queue, step=step)
