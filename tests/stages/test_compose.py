"""Pages read as pages: each claim once, in its most careful words, with all its sources, and nothing in the air."""

from __future__ import annotations

from collections import defaultdict

import pytest

from building import claimed
from winnow.core.guide import PageFile
from winnow.core.records import Claimed, Page, Topic
from winnow.core.rulebook import Rulebook
from winnow.edges.project import Places
from winnow.edges.rules import read_pages, read_rulebook
from winnow.edges.sources import read_sources
from winnow.pipeline import claim_sentences, clean_article
from winnow.stages.compose import Guide, compose
from winnow.stages.compose.select import choose, citations, place_key
from winnow.stages.compose.wording import display, rank, stands_alone

Members = dict[str, list[Claimed]]


@pytest.fixture(scope="module")
def guide(book: Rulebook) -> Guide:
    """Return what the pages of the five articles are composed from."""
    articles = [clean_article(source, book) for source in read_sources(Places().sources)]
    found = tuple(claim_sentences(articles, book).values())
    return Guide(claimed=found, total=len(articles), book=book, pages=pages_file())


def pages_file() -> PageFile:
    """Return the texts of the automatic layer."""
    return read_pages(Places().data)


@pytest.fixture(scope="module")
def pages(guide: Guide) -> tuple[Page, ...]:
    """Return the pages of the five articles."""
    return compose(guide)


def members_of(*items: Claimed) -> Members:
    """Return sentences by claim."""
    found: Members = defaultdict(list)
    for item in items:
        for claim in item.claims:
            found[claim].append(item)
    return found


def chosen(*items: Claimed, claims: tuple[str, ...]) -> list[str]:
    """Return the words that a page of some claims shows."""
    at = {place_key(item): item for item in items}
    return [item.judged.clean for item in choose(claims, members_of(*items), at, frozenset()).order]


def test_each_topic_has_its_page(pages: tuple[Page, ...]) -> None:
    """A reader finds every page that the menu promises."""
    paths = {page.path for page in pages}
    assert {row.path for row in pages_file().pages} <= paths
    assert len(paths) == len(pages)


def test_no_statement_is_a_fragment(pages: tuple[Page, ...]) -> None:
    """Every statement begins with a capital or digit and ends as a sentence does."""
    for page in pages:
        for section in page.sections:
            for statement in section.statements:
                assert statement.text[:1].isupper() or statement.text[:1].isdigit(), (page.path, statement.text)
                assert statement.text.rstrip("\u201d\"')").endswith((".", "!", "?")), (page.path, statement.text)
                assert len(statement.text.split()) > 3, (page.path, statement.text)


def test_nothing_hangs_in_the_air(pages: tuple[Page, ...], guide: Guide) -> None:
    """A sentence that leans on the one before it stands right behind that one, in its paragraph."""
    before = {item.judged.id: item for item in guide.claimed}
    for page in pages:
        if page.topic is Topic.FAQ:
            continue
        for section in page.sections:
            for place, statement in enumerate(section.statements):
                item = before.get(statement.id)
                if item and not stands_alone(item):
                    assert statement.joined, (page.path, statement.text)
                    assert place > 0, (page.path, statement.text)


def test_no_words_stand_twice_on_a_page(pages: tuple[Page, ...]) -> None:
    """The same sentence is shown once, however many claims it supports."""
    for page in pages:
        texts = [statement.text for section in page.sections for statement in section.statements]
        assert len(texts) == len(set(texts)), page.path


def test_every_statement_has_a_source(pages: tuple[Page, ...]) -> None:
    """Nothing appears from nowhere: the words of an article cite that article."""
    for page in pages:
        for section in page.sections:
            for statement in section.statements:
                assert statement.citations or statement.joined, (page.path, statement.text)


def test_a_claim_is_said_once_with_all_its_sources() -> None:
    """Two articles that say the same are one statement; the second adds its name and no words."""
    one = claimed("Side effects can include nausea and dizziness.", "side-effects", source="a.txt")
    other = claimed("Side effects can include dizziness and nausea.", "side-effects", source="b.txt")
    assert len(chosen(one, other, claims=("side-effects",))) == 1
    assert [cited.source for cited in citations([one, other])] == ["a.txt", "b.txt"]


def test_hedged_wording_leads() -> None:
    """Where two articles disagree on how sure a thing is, the page says it as the careful one does."""
    bold = claimed("Ketamine rapidly relieves depression, a major and significant advantage for patients.", "relief")
    careful = claimed("Ketamine may relieve depression in some people, though more research is needed.", "relief")
    assert rank(careful) < rank(bold)
    assert chosen(bold, careful, claims=("relief",))[0] == careful.judged.clean


def test_a_leaning_sentence_comes_with_the_one_it_leans_on() -> None:
    """`They usually fade` is shown behind the sentence that says what fades."""
    first = claimed("Nausea and dizziness are common.", "side-effects", index=0)
    second = claimed("They usually fade within two hours.", "effects-pass", index=1)
    assert chosen(first, second, claims=("side-effects", "effects-pass")) == [first.judged.clean, second.judged.clean]
    assert chosen(first, second, claims=("effects-pass",)) == [first.judged.clean, second.judged.clean]


def test_a_leaning_sentence_without_its_support_is_not_shown() -> None:
    """Nobody can read `They usually fade` alone, so the claim is counted and not said."""
    alone = claimed("They usually fade within two hours.", "effects-pass", index=1)
    assert chosen(alone, claims=("effects-pass",)) == []


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("However, nausea is common.", "Nausea is common."),
        ("In addition, patients rest.", "Patients rest."),
        ("But nausea is common.", "Nausea is common."),
        ("Moreover the dose is low.", "The dose is low."),
        ("In addition to depression, pain is treated.", "In addition to depression, pain is treated."),
        ("So far, trials were small.", "So far, trials were small."),
        ("As a result of this, doses fell.", "As a result of this, doses fell."),
        ("However small the dose, nausea can occur.", "However small the dose, nausea can occur."),
        ("Still births are rare.", "Still births are rare."),
        ("Besides nausea, dizziness is common.", "Besides nausea, dizziness is common."),
        ("Buttons are provided.", "Buttons are provided."),
        ("Sober companions are needed.", "Sober companions are needed."),
    ],
)
def test_only_a_connecting_word_goes(text: str, shown: str) -> None:
    """The word that tied a sentence to the one before goes; the same word with a meaning of its own stays."""
    assert display(claimed(text)) == shown


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("This increase triggers further changes.", False),
        ("These effects are temporary.", False),
        ("It blocks receptors.", False),
        ("For this reason doses are low.", False),
        ("In those cases doses are low.", False),
        ("For those who live alone, help is arranged.", True),
        ("Despite its age, ketamine is new in this use.", True),
        ("Yes, it can.", False),
        ("It is important to fast.", True),
        ("It\u2019s possible to feel sick.", True),
        ("There are some risks.", True),
        ("Ketamine blocks receptors.", True),
        ("Thisbe is a name.", True),
    ],
)
def test_a_sentence_that_leans_is_known_by_its_beginning(text: str, alone: bool) -> None:  # noqa: FBT001
    """A pronoun without its noun cannot open a paragraph; an empty subject can."""
    assert stands_alone(claimed(text)) is alone


def test_the_pages_are_the_same_for_the_articles_in_any_order(guide: Guide) -> None:
    """Which article is read first decides nothing that a reader sees, but for the order of equals."""
    backwards = Guide(claimed=guide.claimed[::-1], total=guide.total, book=guide.book, pages=guide.pages)
    assert {page.path for page in compose(guide)} == {page.path for page in compose(backwards)}


def test_rules_are_read_once() -> None:
    """The rules are compiled once a run, not once an article."""
    assert read_rulebook(Places().data) is read_rulebook(Places().data)
