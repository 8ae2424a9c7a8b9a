"""One run over a pile: every article cleaned, every problem gathered, nothing written."""

from __future__ import annotations

from pathlib import Path

import pytest

from winnow.core.problems import ContentError
from winnow.edges.project import Places
from winnow.edges.run import FEW, run

ARTICLE = "About plasma exchange\n\nPlasma exchange number {n} takes about {n} hours and is done in a clinic.\n"


def pile(folder: Path, count: int) -> Places:
    """Return a folder of some small articles."""
    (folder / "sources").mkdir()
    for n in range(1, count + 1):
        (folder / f"sources/{n:03}.txt").write_text(ARTICLE.format(n=n))
    return Places(sources=folder / "sources", docs=folder / "docs", ledger=folder / "l.jsonl", editorial=None)


def test_nothing_is_written(tmp_path: Path) -> None:
    """A run gives what is to be written; writing is another act."""
    places = pile(tmp_path, 2)
    build = run(places).build
    assert [document.source for document in build.documents] == ["001.txt", "002.txt"]
    assert [path.name for path in tmp_path.iterdir()] == ["sources"]


@pytest.mark.parametrize("jobs", [1, 2])
def test_every_problem_of_every_article_is_gathered(jobs: int, tmp_path: Path) -> None:
    """Problems come back from other processes too, in the order of the articles."""
    places = pile(tmp_path, FEW + 6)
    (places.sources / "005.txt").write_text("")
    (places.sources / "066.txt").write_bytes(bytes(range(32)) * 40)
    with pytest.raises(ContentError) as caught:
        run(places, jobs=jobs)
    assert [problem.where for problem in caught.value.problems] == ["005.txt", "066.txt"]


def test_progress_sees_every_article_once(tmp_path: Path) -> None:
    """Whoever shows progress is told how many articles there are and gets each as it is done."""
    told: list[tuple[int, int]] = []

    def count(items, total):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202
        for done, item in enumerate(items, start=1):
            told.append((done, total))
            yield item

    run(pile(tmp_path, 3), progress=count)
    assert told == [(1, 3), (2, 3), (3, 3)]
