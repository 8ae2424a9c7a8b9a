"""Cleaning a cleaned article changes nothing, on every labelled article and the five of the guide.

Articles are named by their id alone, since some of them are held back from those who write rules.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from building import article, rules
from winnow.edges.project import Places
from winnow.edges.sources import read_sources
from winnow.pipeline import strip_article, strip_until_settled
from winnow.pipeline.article import MOST_LOOKS

BOOK = rules()
CORPUS = Path(__file__).parent / "corpus"


def texts() -> Iterator[tuple[str, str]]:
    """Yield the id and the text of every labelled article and of those of the guide."""
    for path in sorted(CORPUS.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            record = json.loads(line)
            yield record["id"], record["text"]
    for source in read_sources(Places().sources):
        yield source.name, source.data.decode()


def test_a_cleaned_article_stays_as_it_is() -> None:
    """What is left of an article is an article of which nothing has to go, and it is settled before looking ends."""
    changed, unsettled = [], []
    for name, text in texts():
        once = strip_until_settled(article(text), BOOK)
        if len(once.looks) == MOST_LOOKS:
            unsettled.append(name)
        if once.text.strip() and strip_article(article(once.text, "article.md"), BOOK) != once.text:
            changed.append(name)
    assert (changed, unsettled) == ([], [])
