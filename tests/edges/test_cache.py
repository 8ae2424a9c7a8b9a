"""Articles that an earlier run cleaned are taken from the cache, and nothing but the time shows it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from winnow.core.records import Source
from winnow.core.rulebook import Rulebook
from winnow.edges import run as running
from winnow.edges.cache import ArticleCache, edition, open_cache, prune
from winnow.edges.project import ROOT, Places
from winnow.edges.run import run
from winnow.edges.sources import read_sources
from winnow.pipeline import Made, clean_article, opened, packed, unsealed

CORPUS = ROOT / "tests" / "eval" / "corpus" / "dev.jsonl"


def corpus() -> list[Source]:
    """Return the labelled articles."""
    rows = map(json.loads, CORPUS.read_text(encoding="utf-8").splitlines())
    return [Source(name=f"{row['id']}.txt", data=row["text"].encode()) for row in rows]


@pytest.fixture
def places(tmp_path: Path) -> Places:
    """Return a run over the five articles with a cache of its own, empty at first."""
    return Places(editorial=None, cache=tmp_path / "cache")


def entries(places: Places) -> list[Path]:
    """Return the entries of the cache."""
    return sorted(path for path in (places.cache or Path()).rglob("*") if path.is_file())


def rerun(places: Places) -> tuple[Made, list[str]]:
    """Return what a run makes and what it says."""
    heard: list[str] = []
    return run(places, say=heard.append), heard


def test_a_cleaned_article_survives_the_way_into_bytes_and_back(book: Rulebook) -> None:
    """Every verdict, span, cut and saying of every article of the corpus, and of the five."""
    for source in (*corpus(), *read_sources(Places().sources)):
        cleaned = clean_article(source, book)
        parcel = opened(unsealed(packed(cleaned), source))
        for name in ("document", "judged", "said", "brief", "places", "supporting", "stems"):
            assert getattr(parcel, name) == getattr(cleaned, name), name


@pytest.mark.parametrize("length", [0, 10, 400, 4000])
def test_a_parcel_that_was_cut_off_is_not_opened(length: int, book: Rulebook) -> None:
    """What comes out is the whole article, or an error that a run takes for an article it does not know."""
    source = read_sources(Places().sources)[0]
    with pytest.raises(running.BROKEN):
        opened(unsealed(packed(clean_article(source, book))[:length], source))


def test_the_second_run_makes_the_same_and_cleans_nothing(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    """It says how many articles it knew, and gives the same records."""
    first, heard = rerun(places)
    assert heard == []
    monkeypatch.setattr(running, "clean_article", lambda *_: pytest.fail("an article was cleaned again"))
    second, heard = rerun(places)
    assert heard == ["5 of 5 articles as they were cleaned before"]
    assert second == first


def test_only_a_changed_article_is_cleaned_again(places: Places, tmp_path: Path) -> None:
    """An article is known by its bytes, not by its name or date."""
    folder = tmp_path / "sources"
    folder.mkdir()
    for source in read_sources(places.sources):
        (folder / f"renamed-{source.name}").write_bytes(source.data)
    rerun(places)
    one = min(folder.iterdir())
    one.write_bytes(one.read_bytes() + b"\n\nOne more sentence stands at the end of this article.\n")
    _, heard = rerun(replace(places, sources=folder))
    assert heard == ["4 of 5 articles as they were cleaned before"]


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: data[: len(data) // 2],
        lambda data: data.replace(b"ketamine", b"aspirin"),
        lambda _: b"",
        lambda _: b"\xff\xfe no digest",
    ],
    ids=["cut off", "changed", "empty", "foreign"],
)
def test_a_damaged_entry_is_not_there(places: Places, damage: object) -> None:
    """A wrong entry never reaches a page: it is cleaned again, and mended."""
    first, _ = rerun(places)
    assert callable(damage)
    for path in entries(places):
        path.write_bytes(damage(path.read_bytes()))
    second, heard = rerun(places)
    assert second == first
    assert heard == []
    assert rerun(places)[1] == ["5 of 5 articles as they were cleaned before"]


@pytest.mark.parametrize(
    "other",
    [lambda _: b"body", lambda body: body.replace(b"\n[", b"\n{", 1)],
    ids=["no article", "no sentences"],
)
def test_an_entry_that_holds_no_article_is_cleaned_again(places: Places, other: Callable[[bytes], bytes]) -> None:
    """Whole as it is: its digest fits, and still nobody can open it, or one can the half of it."""
    first, _ = rerun(places)
    kept = open_cache(places.cache, places.data)
    assert kept is not None
    for source in read_sources(places.sources):
        kept.put(source, other(kept.get(source) or b""))
    assert rerun(places)[0] == first


def test_other_rules_make_another_edition(tmp_path: Path) -> None:
    """A changed rule cleans every article again, and the entries of the old rules go."""
    data = tmp_path / "data"
    data.mkdir()
    (data / "spam.yml").write_text("rules: []\n", encoding="utf-8")
    before = open_cache(tmp_path / "cache", data)
    assert before is not None
    before.put(Source(name="a", data=b"a"), b"body")
    edition.cache_clear()
    (data / "spam.yml").write_text("rules: [more]\n", encoding="utf-8")
    after = open_cache(tmp_path / "cache", data)
    assert after is not None
    assert after.folder != before.folder
    assert after.get(Source(name="a", data=b"a")) is None
    prune(after)
    assert not before.folder.exists()


def test_the_format_of_an_article_counts(tmp_path: Path) -> None:
    """The same bytes are another article as a web page than as text."""
    kept = ArticleCache(tmp_path)
    text = Source(name="a.txt", data=b"<p>a</p>")
    kept.put(text, b"body")
    assert kept.get(replace(text, name="b.txt")) == b"body"
    assert kept.get(replace(text, extracted=True)) is None


def test_a_cache_that_cannot_be_written_is_no_reason_to_fail(tmp_path: Path) -> None:
    """A run without a cache is slow, and nothing else."""
    (tmp_path / "cache").write_text("a file, and no folder", encoding="utf-8")
    places = Places(editorial=None, cache=tmp_path / "cache")
    assert rerun(places)[0] == run(replace(places, cache=None))
