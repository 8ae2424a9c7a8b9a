"""The network over the words of an article: whole numbers in, whole numbers on the way, the same on every machine."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from winnow.core import network
from winnow.core.network import network_of
from winnow.core.problems import ContentError
from winnow.edges.project import ROOT
from winnow.edges.rules import read_network

WIDTH, DEPTH, SIDES = 4, 2, 3


def arrays(seed: int = 0) -> dict[str, NDArray[np.generic]]:
    """Return a small network of chance weights, as its file holds it."""
    chance = np.random.default_rng(seed)
    found: dict[str, NDArray[np.generic]] = {
        "names": np.frombuffer(b"word\nodd", dtype=np.uint8),
        "meanings": chance.integers(-127, 128, (3, WIDTH)).astype(np.int8),
        "facts": chance.integers(-999, 1000, (2, WIDTH)).astype(np.int32),
    }
    inputs = {f"convolution-{n}": 3 * WIDTH for n in range(DEPTH)}
    inputs |= {"start": 0, "sentence": 3 * WIDTH, "joined": 2 * WIDTH}
    inputs |= dict.fromkeys(("last", "adds", "before", "behind"), WIDTH)
    widths = {"last": network.HEADS, "adds": network.HEADS, "before": SIDES, "behind": SIDES}
    found["edges"] = chance.integers(-127, 128, (2, SIDES)).astype(np.int8)
    found["together"] = np.array([0.01], dtype=np.float32)
    for name, size in inputs.items():
        width = widths.get(name, WIDTH)
        found[f"{name}.weights"] = chance.integers(-127, 128, (size, width)).astype(np.int8)
        found[f"{name}.bias"] = chance.integers(-999, 1000, width).astype(np.int32)
        found[f"{name}.shares"] = np.full(width, 0.004, dtype=np.float32)
    return found


def rows(count: int, seed: int = 1) -> NDArray[np.float32]:
    """Return the sums of some words."""
    return np.random.default_rng(seed).integers(-9999, 10000, (count, WIDTH)).astype(np.float32)


def test_every_word_gets_its_numbers() -> None:
    """A row each, whatever the sentences are."""
    assert network_of(arrays()).log_odds(rows(11), [0, 3, 4]).shape == (11, network.HEADS)


def test_no_words_get_no_numbers() -> None:
    """An article may hold none."""
    assert len(network_of(arrays()).log_odds(rows(0), [])) == 0


@pytest.mark.parametrize("chunk", [1, 3, 7, 20, 49])
@pytest.mark.parametrize("starts", [[0], [0, 20], [0, 7, 14], list(range(50)), [0, 1, 2, 48]])
def test_a_long_article_is_read_in_chunks_to_the_same_end(
    chunk: int, starts: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What stands at the edge of a chunk sees its neighbours, and a sentence that an edge parts is one sentence."""
    whole = network_of(arrays()).log_odds(rows(50), starts)
    monkeypatch.setattr(network, "CHUNK", chunk)
    assert network_of(arrays()).log_odds(rows(50), starts).tolist() == whole.tolist()


def test_a_row_of_words_weighs_what_its_words_add_and_how_those_around_it_go_together() -> None:
    """Those inside it, the first and the last; of the words around it, or of none, the product of what they show."""
    whole = network_of(arrays())
    told = whole.told(lambda first, end: rows(9)[first:end], 9, [0, 4])
    found = whole.rows_of(told, np.array([4, 5, 7, 8]))
    adds, before, behind = found.adds.tolist(), found.before.tolist(), found.behind.tolist()
    for first in range(4):
        for end in range(first + 1, 5):
            product = sum(one * other for one, other in zip(before[first], behind[end], strict=True))
            inner = sum(add[0] for add in adds[first:end]) + adds[first][1] + adds[end - 1][2]
            assert found.scores(np.array([first]), np.array([end])) == [inner + round(product * whole.together)]


def test_every_row_of_words_is_weighed_as_it_is_alone() -> None:
    """Up to a length; none reaches out of the sentence."""
    whole = network_of(arrays())
    found = whole.rows_of(whole.told(lambda first, end: rows(30)[first:end], 30, [0]), np.arange(30))
    for first in range(30):
        for more in range(network.LONGEST):
            end = first + more + 1
            alone = found.scores(np.array([first]), np.array([end]))[0] if end <= 30 else network.NEVER
            assert found.every[first, more] == alone


@pytest.mark.parametrize("count", [1, 3, 4, 9, 30])
def test_the_likeliest_row_leaves_some_words(count: int) -> None:
    """In a short sentence there is none."""
    whole = network_of(arrays())
    found = whole.rows_of(whole.told(lambda first, end: rows(count)[first:end], count, [0]), np.arange(count))
    able = [
        (n, end)
        for n in range(count)
        for end in range(n + 1, count + 1)
        if count - (end - n) >= network.LEFT and end - n <= network.LONGEST
    ]
    scores = [found.scores(np.array([first]), np.array([end]))[0] for first, end in able]
    assert found.likeliest == max(scores, default=network.NEVER)


@pytest.mark.parametrize("chunk", [1, 4, 9])
def test_rows_of_words_of_a_long_article_weigh_the_same(chunk: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Wherever it is parted."""
    whole = network_of(arrays())
    every = whole.rows_of(whole.told(lambda first, end: rows(20)[first:end], 20, [0, 7]), np.arange(20)).every
    monkeypatch.setattr(network, "CHUNK", chunk)
    again = whole.rows_of(whole.told(lambda first, end: rows(20)[first:end], 20, [0, 7]), np.arange(20)).every
    assert again.tolist() == every.tolist()


def test_a_long_sum_of_the_projects_network_is_not_rounded() -> None:
    """Every sum of products is a whole number that single precision holds, so no order of adding rounds it."""
    layer = read_network(ROOT / "scripts" / "data" / "tagger.npz").sentence
    values = np.where(layer.weights[:, 0] > 0, network.MOST, 0.0).astype(np.float32)
    exact = values.astype(np.int64) @ layer.weights.astype(np.int64)
    assert (values @ layer.weights).tolist() == exact.tolist() == (values[::-1] @ layer.weights[::-1]).tolist()
    assert max(exact) > 1 << 19


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("sentence.weights", 0.37),
        ("last.shares", float("nan")),
        ("facts", 0.3),
        ("edges", 0.5),
        ("together", float("nan")),
    ],
)
def test_what_is_no_whole_number_is_refused(name: str, value: float) -> None:
    """Sums of fractions would be rounded; a share that is no number would silence every comparison."""
    found = arrays()
    found[name] = np.full(found[name].shape, value)
    with pytest.raises(ContentError, match=r"whole|no layer|no number"):
        network_of(found)


@pytest.mark.parametrize("name", ["sentence.bias", "last.bias", "facts"])
def test_weights_whose_sums_may_be_rounded_are_refused(name: str) -> None:
    """Another processor could find other numbers."""
    found = arrays()
    found[name] = np.full(found[name].shape, network.EXACT, dtype=np.int64)
    with pytest.raises(ContentError, match="rounded"):
        network_of(found)


def test_what_would_not_fit_into_a_byte_is_refused() -> None:
    """It would turn into another number."""
    found = arrays()
    found["edges"] = np.full((2, SIDES), 300, dtype=np.int32)
    with pytest.raises(ContentError, match="too high"):
        network_of(found)


@pytest.mark.parametrize(("name", "shape"), [("joined.weights", (WIDTH, WIDTH)), ("edges", (2, SIDES + 1))])
def test_layers_that_do_not_go_together_are_refused(name: str, shape: tuple[int, int]) -> None:
    """A file of another width would be read as nonsense."""
    found = arrays()
    found[name] = np.zeros(shape, dtype=np.int8)
    with pytest.raises(ContentError, match="do not go together"):
        network_of(found)


@pytest.mark.parametrize("data", [b"", b"no archive", b"PK\x03\x04 torn"])
def test_a_file_without_a_network_is_named(data: bytes, tmp_path: Path) -> None:
    """With what to do about it."""
    path = tmp_path / "tagger.npz"
    path.write_bytes(data)
    with pytest.raises(ContentError, match=r"tagger\.npz.*make fit"):
        read_network(path)


def test_a_file_that_lacks_a_layer_is_named(tmp_path: Path) -> None:
    """It is an archive, but not of a network."""
    found = arrays()
    del found["last.bias"]
    path = tmp_path / "tagger.npz"
    np.savez(path, **found)
    with pytest.raises(ContentError, match=r"tagger\.npz"):
        read_network(path)


def test_the_network_of_the_project_knows_what_words_show() -> None:
    """Its facts have the names that the rules give them."""
    names = read_network(ROOT / "scripts" / "data" / "tagger.npz").facts.keys()
    assert {"word", "unknown", "said:2", "own", "kind:paragraph", "mark:,", "world:bet", "hard"} <= names
