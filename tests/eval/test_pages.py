"""Web pages are read at least as well as by the extractor alone, without the spam that it keeps."""

from __future__ import annotations

import html
import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

HERE = Path(__file__).parent
LEAST_F1 = 0.975
"""What the mean was when the pages were first measured, 0.982, less one label in a hundred."""
MOST_SPAM = 5
"""Strings of 219 that were left then; the extractor alone leaves 51."""
HIDDEN = {
    "wordpress-1": ("best no deposit pokies", "free slots lucky panda", "rajlotta365 apk"),
    "wordpress-2": ("best rotator cuff surgeon",),
    "wordpress-4": ("call girls", "Zolvantino", "dogecoin", "bitcoin casino"),
    "blogger-3": ("viagra", "cash advance", "mature dating"),
    "blogger-4": ("megaways", "jackpot city"),
    "medium-1": ("passive income",),
}
"""What stands in each page where no reader sees it."""


def load() -> ModuleType:
    """Return the scorer, which is a program and no part of a package."""
    spec = importlib.util.spec_from_file_location("score_pages", HERE / "score_pages.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["score_pages"] = module
    spec.loader.exec_module(module)
    return module


scorer = load()


@pytest.fixture(scope="module")
def scored() -> Any:  # noqa: ANN401 (the scorer is loaded from its file, and its types with it)
    """Return every page with what `strip` and the extractor alone make of it."""
    return scorer.score_pages()


def test_the_labels_hold() -> None:
    """Every label is in its page, and no spam is part of what must stay."""
    assert scorer.faults() == []


def test_the_words_of_the_articles_are_found_at_least_as_well(scored: Any) -> None:  # noqa: ANN401
    """The mean F1 of the words is that of the extractor alone, or better, and as good as it was."""
    ours = scorer.mean([page.ours.f1 for page in scored])
    assert ours >= scorer.mean([page.theirs.f1 for page in scored])
    assert ours >= LEAST_F1


@pytest.mark.parametrize("platform", ["wordpress", "blogger", "medium"])
def test_each_platform_is_read_at_least_as_well(scored: Any, platform: str) -> None:  # noqa: ANN401
    """The same holds for the pages in the manner of each platform."""
    pages = [page for page in scored if page.record.id.startswith(platform)]
    assert len(pages) == 5
    assert scorer.mean([page.ours.f1 for page in pages]) >= scorer.mean([page.theirs.f1 for page in pages])


def test_the_spam_that_the_extractor_keeps_is_gone(scored: Any) -> None:  # noqa: ANN401
    """A betting name before the title, a clinic's address and phone: what is left is no more than it was."""
    left = [scorer.spam_left(page) for page in scored]
    assert sum(ours for ours, _ in left) <= MOST_SPAM
    assert sum(theirs for _, theirs in left) > 8 * MOST_SPAM
    named = {"betting", "clinic-address", "clinic-phone", "opening-hours"}
    report = scorer.report_of(scored)
    assert {name: report.families[name].value for name in named} == dict.fromkeys(named, 1.0)


def test_what_no_reader_sees_never_surfaces(scored: Any) -> None:  # noqa: ANN401
    """Words off screen, white on white, of no size, in comments, attributes and templates stay out."""
    outputs = {page.record.id: html.unescape(page.stripped).lower() for page in scored}
    assert [
        (name, words) for name, hidden in HIDDEN.items() for words in hidden if words.lower() in outputs[name]
    ] == []


def test_every_article_keeps_its_title(scored: Any) -> None:  # noqa: ANN401
    """The title is that of the article, never the name of the blog."""
    wrong = [p.record.id for p in scored if not p.stripped.startswith(f"# {p.record.title}\n")]
    assert wrong == []


def test_each_page_has_its_file() -> None:
    """Labels and pages go together."""
    names = [
        json.loads(line)["html"] for line in (scorer.PAGES / "pages.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    assert sorted(names) == sorted(path.name for path in scorer.PAGES.glob("*.html"))
    assert len(names) >= 15
