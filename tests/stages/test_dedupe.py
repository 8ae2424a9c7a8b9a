"""Copies are found however they were changed, and nothing else is taken for one."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from importlib.util import module_from_spec, spec_from_file_location
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from winnow.core.duplicates import Passage
from winnow.core.nearness import Cluster, near_duplicates
from winnow.core.records import Document, Span
from winnow.edges.project import ROOT
from winnow.stages.dedupe_documents import dedupe_documents
from winnow.stages.dedupe_passages import dedupe_passages

SENTENCES = (
    "Ketamine infusion therapy has emerged as a promising treatment for people with major depressive disorder.",
    "It acts on the NMDA receptor and changes how glutamate signals between nerve cells in the brain.",
    "Patients are monitored for blood pressure and oxygen during the infusion, which lasts about forty minutes.",
    "Relief may begin within hours, but in most people it fades within two weeks unless treatment goes on.",
    "The clinic asks you not to drive until the morning after and to bring somebody who takes you home.",
    "Common side effects are dizziness, nausea and a feeling of being detached from your body or surroundings.",
    "Esketamine, a nasal spray made from one half of the molecule, is licensed where other drugs have failed.",
    "Nobody knows yet how often the treatment can be repeated safely over several years of a long illness.",
)
FOOTER = (
    "This website is for general information only and does not replace the advice of a doctor or a pharmacist.\n"
    "Suite 300, Bethesda\n(301) 828-9513\nSimilar Posts"
)
PREFIX = "99exch.com login, laser247. com, yolo247 login: "


def text(*places: int) -> str:
    """Return a paragraph of some of the sentences."""
    return " ".join(SENTENCES[place] for place in places)


def article(body: str, name: str = "a.txt") -> Document:
    """Return a decoded article."""
    return Document(source=name, text=body, encoding="utf-8")


def aside(*bodies: str) -> dict[str, str]:
    """Return which of the articles a.txt, b.txt, … are set aside, and for which."""
    named = [article(body, f"{chr(97 + place)}.txt") for place, body in enumerate(bodies)]
    return {each.source: each.canonical for each in dedupe_documents(tuple(named))}


def members(*texts: str) -> list[tuple[int, ...]]:
    """Return the places of the texts that repeat one another."""
    return [cluster.members for cluster in near_duplicates(texts)]


def chance(seed: int) -> random.Random:
    """Return a source of the same numbers in every run."""
    return random.Random(seed)  # noqa: S311 (no secret depends on it)


def edited(body: str, rate: float, rng: random.Random) -> str:
    """Return the text with that share of its words replaced by others."""
    return " ".join(f"word{rng.randrange(999)}" if rng.random() < rate else word for word in body.split())


@pytest.fixture(scope="module")
def pile() -> list[dict[str, Any]]:
    """Return a small pile of the benchmark with its truth."""
    spec = spec_from_file_location("make_corpus", ROOT / "bench" / "make_corpus.py")
    assert spec is not None
    assert spec.loader is not None
    module = sys.modules[spec.name] = module_from_spec(spec)
    spec.loader.exec_module(module)
    return list(module.make_articles(400, 11))


def test_pile_paragraphs_are_found_with_the_promised_precision_and_recall(pile: list[dict[str, Any]]) -> None:
    """Pairs of paragraphs of one group are joined with precision 0.99 and recall 0.90 at least."""
    texts, groups = [], []
    for row in pile:
        lines = row["text"].split("\n\n")
        texts += [lines[place + row["off"]] for _, _, place in row["paras"]]
        groups += [group for group, _, _ in row["paras"]]
    alike: dict[str, list[int]] = {}
    for place, group in enumerate(groups):
        alike.setdefault(group, []).append(place)
    true = {pair for places in alike.values() for pair in combinations(places, 2)}
    found = {pair for cluster in near_duplicates(texts) for pair in combinations(cluster.members, 2)}
    assert len(true & found) >= 0.99 * len(found)
    assert len(true & found) >= 0.90 * len(true)


def test_pile_articles_that_are_copies_are_set_aside_and_no_others(pile: list[dict[str, Any]]) -> None:
    """Of the articles that are near-copies all are found; sharing single paragraphs makes no article a copy."""
    original: dict[str, str] = {}
    for row in pile:
        original[row["id"]] = original[row["dup_of"]] if row["dup_of"] else row["id"]
    found = dedupe_documents(tuple(article(row["text"], row["id"]) for row in pile))
    assert all(original[each.source] == original[each.canonical] for each in found)
    assert len(found) == len(pile) - len(set(original.values()))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (text(0, 1, 2), text(0, 1, 2).upper()),
        (text(0, 1, 2), text(2, 0, 1)),
        (text(0, 1, 2), PREFIX + text(0, 1, 2)),
        (text(0, 1, 2), text(0, 1, 2).replace("e", "\u0435").replace("a", "\u0430")),
        (text(0, 1, 2), text(0, 1, 2).replace(", which lasts about forty minutes", "")),
        (text(0, 1, 2), edited(text(0, 1, 2), 0.2, chance(3))),
        ("Similar posts", "similar   POSTS"),
    ],
    ids=["case", "order of sentences", "spam in front", "look-alikes", "clause dropped", "words changed", "short"],
)
def test_copy_is_found_however_it_was_changed(one: str, other: str) -> None:
    """Two paragraphs that say the same in nearly the same words are one cluster."""
    assert members(one, other) == [(0, 1)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (text(0, 1, 2, 3), text(0, 1, 2, 4)),
        (text(0, 1, 2), text(0, 1, 2, 3)),
        (text(0, 1), text(0, 2)),
        (text(0, 1, 2), text(3, 4, 5)),
        ("Benefits of ketamine therapy", "Risks of ketamine therapy"),
        ("", ""),
        ("—", "…"),
    ],
    ids=["one of four differs", "one more", "half", "topic", "short", "empty", "no words"],
)
def test_paragraph_with_a_sentence_of_its_own_is_no_copy(one: str, other: str) -> None:
    """Setting a copy aside loses no sentence: one that the other lacks keeps it, and short ones must be the same."""
    assert members(one, other) == []


def test_neighbours_of_neighbours_do_not_chain() -> None:
    """Where each paragraph shares half with the next, no cluster joins the first with the last."""
    chain = [text(place, place + 1) for place in range(7)]
    assert members(*chain) == []


def test_many_edited_copies_are_one_cluster() -> None:
    """A paragraph that stands 300 times, each time a little different, is found as one."""
    rng = chance(5)
    (cluster,) = near_duplicates([edited(text(0, 1, 2, 3), 0.08, rng) for _ in range(300)])
    assert len(cluster.members) >= 297


def test_first_text_is_canonical_and_like_itself() -> None:
    """The canonical text is the first of its cluster, and all similarities are to it."""
    (cluster,) = near_duplicates([text(5), text(0, 1), text(0, 1).replace("promising", "hopeful"), text(0, 1)])
    assert cluster.canonical == 1
    assert cluster.members == (1, 2, 3)
    assert cluster.similarities[0] == cluster.similarities[2] == 1
    assert 0.9 < cluster.similarities[1] < 1


def test_passages_name_the_earliest_source_and_place_as_canonical() -> None:
    """A copied paragraph is kept where its source name comes first, there where it stands first."""
    copied = [("b.txt", 0), ("a.txt", 900), ("a.txt", 20)]
    found = dedupe_passages(
        [(Passage(source=name, span=Span(start=start, end=start + 9)), text(0, 1)) for name, start in copied]
    )
    (passage,) = found
    assert (passage.canonical.source, passage.canonical.span.start) == ("a.txt", 20)
    assert [(each.passage.source, each.passage.span.start) for each in passage.copies] == [("a.txt", 900), ("b.txt", 0)]


def test_the_five_articles_are_no_copies_of_each_other() -> None:
    """Five articles on one treatment are five articles."""
    paths = sorted((ROOT / "sources").glob("*.txt"))
    assert dedupe_documents(tuple(article(path.read_text(encoding="utf-8"), path.name) for path in paths)) == ()


def test_shared_footer_or_prefix_makes_no_copy() -> None:
    """Articles that have a betting prefix, a disclaimer and an address in common are kept, however short they are."""
    assert aside(*(f"{PREFIX}Title\n\n{text(place, place + 1)}\n\n{FOOTER}" for place in (0, 2, 4))) == {}


def test_prefix_and_footer_hide_no_copy() -> None:
    """The same text with spam in front and a footer behind is a copy, and the earlier name is kept."""
    body = f"{text(0, 1, 2)}\n\n{text(3, 4, 5)}"
    assert aside(f"Title\n\n{body}", f"{PREFIX}Title\n\n{body}\n\nSimilar Posts\nComments") == {"b.txt": "a.txt"}


def test_excerpt_is_set_aside_for_the_whole() -> None:
    """An article of which everything stands in a longer one goes, whichever name comes first."""
    assert aside(text(2, 3), "\n\n".join(SENTENCES), text(7, 6, 0)) == {"a.txt": "b.txt", "c.txt": "b.txt"}


def test_article_with_a_paragraph_of_its_own_is_kept() -> None:
    """A third that stands nowhere else keeps an article."""
    assert aside(text(0, 1, 2, 3), text(0, 1) + "\n\n" + text(6)) == {}


def test_given_worth_decides_which_copy_is_kept() -> None:
    """Where the length of the kept informative text is known, the richest copy is kept."""
    copies = tuple(article(text(0, 1, 2), name) for name in ("a.txt", "b.txt", "c.txt"))
    found = dedupe_documents(copies, {"a.txt": 10, "b.txt": 30, "c.txt": 30})
    assert {each.source: each.canonical for each in found} == {"a.txt": "b.txt", "c.txt": "b.txt"}


def test_articles_without_words_are_kept() -> None:
    """An empty article repeats nothing."""
    assert aside("", "", "…", text(0)) == {}


def test_tiny_articles_are_copies_only_word_for_word() -> None:
    """Below twenty words one word more is another article."""
    assert aside("Ketamine in Boston", "Ketamine in Denver", "ketamine  in BOSTON") == {"c.txt": "a.txt"}


PILES = st.lists(
    st.tuples(
        st.lists(st.sampled_from(range(len(SENTENCES))), min_size=1, max_size=6),
        st.sampled_from(["", PREFIX, FOOTER]),
        st.integers(0, 3),
    ),
    max_size=12,
).flatmap(lambda drawn: st.tuples(st.just(drawn), st.permutations(range(len(drawn)))))
Drawn = tuple[list[tuple[list[int], str, int]], list[int]]


def made(drawn: Drawn) -> tuple[list[str], list[int]]:
    """Return the texts of a drawn pile, and another order of them."""
    rng = chance(1)
    return [f"{extra}\n{edited(text(*places), rate / 20, rng)}" for places, extra, rate in drawn[0]], drawn[1]


def contents(clusters: tuple[Cluster, ...], places: list[int]) -> set[frozenset[int]]:
    """Return the clusters as sets of the places that the texts had at first."""
    return {frozenset(places[place] for place in cluster.members) for cluster in clusters}


@settings(max_examples=40)
@given(PILES)
def test_order_of_texts_changes_no_cluster(drawn: Drawn) -> None:
    """Which texts belong together does not depend on the order in which they come."""
    texts, order = made(drawn)
    straight = contents(near_duplicates(texts), list(range(len(texts))))
    assert contents(near_duplicates([texts[place] for place in order]), order) == straight


@settings(max_examples=40)
@given(PILES)
def test_order_of_articles_changes_nothing(drawn: Drawn) -> None:
    """The same articles give the same result in any order."""
    texts, order = made(drawn)
    named = [article(body, f"{place}.txt") for place, body in enumerate(texts)]
    assert dedupe_documents(tuple(named)) == dedupe_documents(tuple(named[place] for place in order))


@settings(max_examples=40)
@given(PILES)
def test_no_article_goes_without_one_that_stays(drawn: Drawn) -> None:
    """The article that stands for a copy is itself kept, and what is kept holds no further copies."""
    named = [article(body, f"{place}.txt") for place, body in enumerate(made(drawn)[0])]
    found = dedupe_documents(tuple(named))
    gone = {each.source for each in found}
    assert len(gone) == len(found)
    assert not gone & {each.canonical for each in found}
    assert dedupe_documents(tuple(each for each in named if each.source not in gone)) == ()


@settings(max_examples=40)
@given(PILES)
def test_texts_that_are_left_have_no_copies(drawn: Drawn) -> None:
    """Finding copies among the canonical texts and those without copies finds none."""
    texts = made(drawn)[0]
    gone = {place for cluster in near_duplicates(texts) for place in cluster.members[1:]}
    assert near_duplicates([each for place, each in enumerate(texts) if place not in gone]) == ()


def test_hash_seed_changes_nothing() -> None:
    """Two processes with different seeds of Python's own hashes give the same bytes."""
    script = (
        "import json, sys; from winnow.core.nearness import near_duplicates; "
        "print([(each.members, each.similarities) for each in near_duplicates(json.load(sys.stdin))])"
    )
    rng = chance(9)
    texts = json.dumps([edited(text(at % 6, at % 6 + 1, at % 6 + 2), 0.1, rng) for at in range(40)])
    said = {
        subprocess.run(
            [sys.executable, "-c", script],
            input=texts,
            env={**os.environ, "PYTHONPATH": str(ROOT / "scripts"), "PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(said) == 1
