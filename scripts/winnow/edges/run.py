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
from typing import TypeVar

from winnow.core.duplicates import DuplicateDocument
from winnow.core.editorial import Editorial
from winnow.core.nearness import near_duplicate_rows
from winnow.core.problems import ContentError, Problem
from winnow.core.records import Source
from winnow.edges.cache import ArticleCache, open_cache, prune
from winnow.edges.editorial import has_decisions, read_editorial
from winnow.edges.memory import give_back
from winnow.edges.project import Places
from winnow.edges.publish import by_hand
from winnow.edges.rules import read_pages, read_rulebook, read_rules
from winnow.edges.sources import read_sources
from winnow.pipeline import (
    Article,
    Made,
    Pile,
    Sealed,
    build_guide,
    candidates_of,
    clean_article,
    load_stages,
    opened,
    packed,
    passages_of,
    unsealed,
    without_words,
)
from winnow.stages.dedupe_documents import copies_among
from winnow.stages.dedupe_passages import copied_passages

FEW = 64
"""Articles up to which starting other processes costs more than it saves."""
CHUNK = 200_000
"""Bytes of articles that a process takes at a time: little enough that none waits long for another at the end."""

BROKEN = (ValueError, TypeError, LookupError, AttributeError, zlib.error)
"""What unpacking raises where bytes hold no article."""

Body = bytes | tuple[Problem, ...]
"""A cleaned article as it travels, or the problems that keep it from being one; records travel twenty times as slowly
as bytes."""
Asked = TypeVar("Asked")
Found = TypeVar("Found")
Progress = Callable[[Iterable[Body], int], Iterable[Body]]


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
) -> Iterable[Body]:
    """Yield the cleaned articles in order, made by other processes where there are any.

    Other processes begin at once, before the first article is asked for.
    """
    if pool and sources:
        return chain.from_iterable(pool.map(partial(clean_chunk, data=data, kept=kept), list(chunked(sources))))
    return clean_some(sources, data, kept) if sources else ()


@dataclass(frozen=True, slots=True)
class Cleaning:
    """The articles of a run: what is kept from earlier runs, and what is cleaned now."""

    data: Path
    kept: ArticleCache | None

    def bodies(
        self, sources: Sequence[Source], pool: ProcessPoolExecutor | None, say: Callable[[str], None]
    ) -> Iterator[Body]:
        """Yield the cleaned articles in order, packed, and say how many of them were cleaned before."""
        known = [self.kept.get(source) if self.kept else None for source in sources]
        fresh = [source for source, body in zip(sources, known, strict=True) if body is None]
        if len(fresh) < len(known):
            say(f"{len(known) - len(fresh):,} of {len(known):,} articles as they were cleaned before")
        made = iter(clean_all(fresh, self.data, pool, self.kept))
        known.reverse()
        while known:
            body = known.pop()
            yield next(made) if body is None else body
        if self.kept and fresh:
            prune(self.kept, sources)

    def again(self, source: Source) -> bytes:
        """Return an article that was kept and cannot be opened, cleaned again.

        Raises ContentError where it cannot be cleaned.
        """
        (body,) = clean_all([source], self.data, None, self.kept)
        if isinstance(body, bytes):
            return body
        raise ContentError(*body)

    def unsealed(self, body: bytes, source: Source) -> Sealed:
        """Return an article from its bytes, its sentences as they came."""
        try:
            return unsealed(body, source)
        except BROKEN:
            return unsealed(self.again(source), source)

    def opened(self, sealed: Sealed, source: Source) -> Article:
        """Return an article with its sentences."""
        try:
            return opened(sealed)
        except BROKEN:
            return opened(unsealed(self.again(source), source))


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


@dataclass(frozen=True, slots=True)
class Aside:
    """Another process that finds something out while this one goes on; where there is none to spare, this one does."""

    pool: ProcessPoolExecutor | None

    def ask(self, find: Callable[[Asked], Found], asked: Asked, *, last: bool = False) -> Callable[[], Found]:
        """Have something found out; return a way to get it. After what is asked `last` the other process ends."""
        if self.pool is None:
            return partial(find, asked)
        found = self.pool.submit(find, asked)
        self.pool.submit(give_back)
        if last:
            self.pool.shutdown(wait=False)
        return found.result


@contextmanager
def aside(*, apart: bool) -> Iterator[Aside]:
    """Give a way to have things found out, `apart` in another process."""
    if not apart:
        yield Aside(None)
        return
    # A fresh process: one that is forked from this would keep a copy of all articles as they were.
    with ProcessPoolExecutor(max_workers=1, mp_context=get_context("spawn")) as pool:
        yield Aside(pool)


def editorial_of(places: Places) -> Editorial | None:
    """Return the decisions, None where there are none or the automatic layer is to run alone."""
    folder = places.editorial
    return read_editorial(folder) if folder and has_decisions(folder) else None


def say_nothing(_: str) -> None:
    """Keep a message to oneself."""


def cleaned_bodies(
    cleaning: Cleaning, sources: Sequence[Source], jobs: int, progress: Progress | None, say: Callable[[str], None]
) -> list[bytes]:
    """Return the cleaned articles, in order, packed: so they take half the memory while others clean.

    Raises ContentError with every problem of every article.
    """
    bodies: list[bytes] = []
    problems: list[Problem] = []
    with pool_of(jobs, cleaning.data) as pool:
        found: Iterable[Body] = cleaning.bodies(sources, pool, say)
        for body in progress(found, len(sources)) if progress else found:
            if isinstance(body, bytes):
                bodies.append(body)
            else:
                problems.extend(body)
    if problems:
        raise ContentError(*problems)
    return bodies


def told_apart(
    cleaning: Cleaning, bodies: list[bytes], sources: list[Source], helper: Aside
) -> tuple[tuple[Article, ...], tuple[DuplicateDocument, ...]]:
    """Return the cleaned articles, in order, and which of them repeat another; nothing is left in the lists.

    Copies are looked for while sentences are opened.
    """
    bodies.reverse()
    sealed = [cleaning.unsealed(bodies.pop(), source) for source in sources]
    copies = helper.ask(copies_among, candidates_of(sealed))
    sealed.reverse()
    sources.reverse()
    cleaned = tuple(cleaning.opened(sealed.pop(), sources.pop()) for _ in range(len(sealed)))
    return cleaned, copies()


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

    def begin(stage: str) -> None:
        """Begin a stage with no memory in reserve."""
        give_back()
        step(stage)

    with without_collector():
        step("read")
        book = read_rules(places.data)  # before other processes begin, which share it
        sources = list(read_sources(places.sources, say))
        apart = jobs > 1 and len(sources) > FEW
        step("clean")
        cleaning = Cleaning(places.data, open_cache(places.cache, places.data))
        bodies = cleaned_bodies(cleaning, sources, jobs if apart else 1, progress, say)
        begin("copies")
        with aside(apart=apart) as helper:
            cleaned, duplicates = told_apart(cleaning, bodies, sources, helper)
            hand = by_hand(places.docs) if places.own_docs else ()
            pile = Pile(cleaned, duplicates, book, read_pages(places.data), hand)
            passages, words = passages_of(pile.kept)
            clusters = helper.ask(near_duplicate_rows, words, last=True)
            pile = replace(pile, cleaned=without_words(cleaned), copied=lambda: copied_passages(passages, clusters()))
            del cleaned, words
            return build_guide(pile, editorial_of(places), show_queue=show_queue, step=begin)
