"""The labelled articles that weights are fitted to: each with its hand, and what of it was pasted in.

They stand in `corpus/` (the development corpora; the held-back ones are never read) and `training/`; the project's own
five are labelled in `articles_gold.jsonl`.
"""

from __future__ import annotations

import json
import re
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT / "scripts"))

from winnow.core.records import Sentence, Source  # noqa: E402
from winnow.core.text import fold  # noqa: E402
from winnow.edges.rules import read_rulebook  # noqa: E402
from winnow.stages.normalise import normalise  # noqa: E402
from winnow.stages.segment import segment  # noqa: E402
from winnow.stages.split import split  # noqa: E402

CORPORA = ("dev", *(f"dev{n}" for n in range(2, 15)))
NEW = CORPORA[3:]
"""Those that no rule was written with."""
SHARE = 0.6
"""Share of a sentence that must be labelled as pasted in; below, it is an honest one with a run in it."""
MARK = re.compile(r"\[\[(?:(\w[\w-]*)::)?(.*?)\]\]", re.DOTALL)
SOURCES = "sources"
"""The hand of the project's own articles."""
JUNK, NEITHER = frozenset({"spam", "promo", "boilerplate"}), frozenset({"hype", "meta"})
"""Kinds of their sentences that go, and that are neither honest nor pasted in."""
BOOK = read_rulebook(ROOT / "scripts" / "data")


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A labelled article."""

    hand: str
    text: str
    pasted: Callable[[str], bool | None]
    """Says of a sentence, as its words alone, whether it was pasted in."""
    family: Callable[[str], str]
    """Names the family of a pasted one."""
    single: bool = False


def plain(text: str) -> str:
    """Return a text as its words alone."""
    return re.sub(r"\W+", " ", fold(text).text.lower()).strip()


def sentences(text: str) -> tuple[Sentence, ...]:
    """Return the sentences of an article."""
    document = normalise(Source(name="a.txt", data=text.encode()))
    return split(document, segment(document))


def label(text: str, keep: Sequence[str], gone: Sequence[str], neutral: Sequence[str] = ()) -> bool | None:
    """Return whether a sentence was pasted in, None where it is both or neither."""
    if any(text in part or part in text for part in neutral if part):
        return None
    bad = [part for part in gone if part and (part in text or text in part)]
    if not bad:
        return False if any(text in part for part in keep) else None
    inside = sum(len(part) for part in bad if part in text)
    whole = any(text in part for part in bad) or inside >= SHARE * len(text)
    return True if whole and not any(len(part) > 3 and part in text for part in keep) else None


def hand_of(name: str, identity: str) -> str:
    """Return who wrote an article: a corpus by one hand is named after it, another has the hand's letter in each id."""
    return identity.partition("-")[0] if name in NEW else name


def corpus(name: str) -> Iterator[Article]:
    """Yield the articles of a development corpus."""
    for line in (HERE / "corpus" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        keep = [plain(part) for part in [*record["keep"], *record["headings"], record["title"] or ""]]
        families = {plain(part): family for part, family in record.get("gone_family", {}).items()}
        neutral = [plain(part) for part in record.get("neutral", [])]
        yield Article(
            hand=hand_of(name, record["id"]),
            text=record["text"],
            pasted=partial(label, keep=keep, gone=list(families), neutral=neutral),
            family=partial(family_of, families=families),
        )


def hands() -> list[str]:
    """Return who wrote the articles of the development corpora."""
    return sorted({article.hand for name in CORPORA for article in corpus(name)})


def family_of(text: str, families: Mapping[str, str]) -> str:
    """Return the family of a pasted sentence."""
    return next((family for part, family in families.items() if part in text or text in part), "")


def articles() -> Iterator[tuple[str, str]]:
    """Yield the articles of `training/articles.txt` with their marks: name and text."""
    parts = re.split(
        r"^=== (.*)$", (HERE / "training" / "articles.txt").read_text(encoding="utf-8"), flags=re.MULTILINE
    )
    yield from zip(parts[1::2], (part.strip("\n") for part in parts[2::2]), strict=True)


def sources() -> Iterator[tuple[str, list[str], list[str], list[str]]]:
    """Yield the project's own articles: text, honest sentences, junk, and what is neither."""
    parts: dict[str, tuple[list[str], list[str], list[str]]] = defaultdict(lambda: ([], [], []))
    for line in (HERE / "articles_gold.jsonl").read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        kind = 1 if record["kind"] in JUNK else 2 if record["kind"] in NEITHER else 0
        parts[record["file"]][kind].append(record["text"])
    for name in sorted(parts):
        yield (ROOT / "sources" / name).read_text(encoding="utf-8"), *parts[name]


def own_articles() -> Iterator[Article]:
    """Yield the project's own articles."""
    for text, *parts in sources():
        keep, gone, neutral = ([plain(part) for part in found] for found in parts)
        yield Article(
            hand=SOURCES,
            text=text,
            pasted=partial(label, keep=keep, gone=gone, neutral=neutral),
            family=lambda _: "",
        )


def marked_articles() -> Iterator[Article]:
    """Yield the articles of `training/articles.txt`."""
    for _, marked in articles():
        gone = {plain(part): family for family, part in MARK.findall(marked)}
        keep = [plain(MARK.sub(" ", marked))]
        yield Article(
            hand="articles",
            text=MARK.sub(lambda m: m[2], marked),
            pasted=partial(label, keep=keep, gone=list(gone)),
            family=partial(family_of, families=gone),
        )


def listed(name: str) -> list[tuple[str, str]]:
    """Return the single sentences of a file with their families."""
    family, found = "", []
    for line in (HERE / "training" / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            family = line[2:].strip()
        elif line.strip():
            found.append((family, line.strip()))
    return found
