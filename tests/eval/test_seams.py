"""What the weights of seams are fitted to, and that their file is what the fit writes."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

import folds  # noqa: E402
from fit_seams import HOPES, INSERTED_FROM, LEAST, PROMISES, THRESHOLDS  # noqa: E402
from labelled_articles import BOOK, plain  # noqa: E402
from seam_material import NONE, Material, add_articles, add_lists, aligned, made, said  # noqa: E402

from winnow.rules.spliced.tokens import tokens_of  # noqa: E402
from winnow.rules.tells import Looked  # noqa: E402


def test_a_labelled_run_is_found_by_what_must_be_left() -> None:
    """The words without it are those of the honest sentence."""
    row = tokens_of(Looked("The dose buy coins now is low.", (), NONE, NONE), {})
    assert aligned(row, ["the", "dose", "is", "low"]) == (2, 5)


def test_a_made_sentence_is_the_honest_one_without_its_run(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of the host is lost or moved; the networks of the groups, which are not kept, make no difference."""
    monkeypatch.setattr(folds, "network_without", lambda _: BOOK.network)
    material = Material()
    add_articles(material)
    add_lists(material)
    for example in made(material, 40):
        assert example.run is not None
        left = [token.word.text for token in example.row]
        del left[example.run[0] : example.run[1]]
        assert plain(" ".join(left)) == example.host
        assert plain(said(example.row, example.run)) == example.source


def test_the_limits_in_the_file_are_those_of_the_fit() -> None:
    """Nobody has changed them by hand."""
    assert (BOOK.seams.thresholds, BOOK.seams.promises, BOOK.seams.hopes, BOOK.seams.least, BOOK.seams.inserted) == (
        THRESHOLDS,
        PROMISES,
        HOPES,
        LEAST,
        INSERTED_FROM,
    )
