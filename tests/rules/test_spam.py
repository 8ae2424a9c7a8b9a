"""What a link seller pasted in is told from what an honest writer wrote."""

from __future__ import annotations

import pytest

from building import rules
from winnow.core.text import fold
from winnow.rules.alien import is_alien
from winnow.rules.clauses import tidy, without
from winnow.rules.spam import is_spam_run, is_spam_sentence
from winnow.rules.splices import spliced_spam
from winnow.rules.tells import Looked, hard_tells, look, soft_tells
from winnow.rules.titles import title_span

BOOK = rules()
OWN = frozenset({"shoulder", "capsul", "pain", "joint", "steroid", "recover", "blood", "sugar"})


def looked(text: str) -> Looked:
    """Return a text with the signs in it, as if it stood in an article about shoulders."""
    folded = fold(text)
    return look(folded.text, [*hard_tells(folded, text), *soft_tells(folded.text, BOOK)], BOOK, OWN, OWN)


@pytest.mark.parametrize(
    "text",
    [
        "Zelvora365. com login, Jeetmika id, kuberan777 app",
        "LORDSMIKA EXCHANGE, GOLDMIKA99. COM",
        "S L O T M I K A 8 8",
        "zelvora dot com new id whatsapp",
        "play mika crash game",
    ],
)
def test_a_line_of_names_is_a_pasted_run(text: str) -> None:
    """Addresses in any dress, names with numbers, spaced letters and words of access add up."""
    assert is_spam_run(looked(text))


@pytest.mark.parametrize(
    "text", ["Pain at night", "The PHQ-9 and the GAD-7", "Shoulder injections and betting", "A login"]
)
def test_a_heading_is_no_pasted_run(text: str) -> None:
    """One soft sign, a score or a word of the article is not enough."""
    assert not is_spam_run(looked(text))


@pytest.mark.parametrize(
    "text",
    [
        "Cricket fans can get their verified ID from mikavolt999 and withdraw winnings in two minutes.",
        "Bad credit car title loans are available online today with no paperwork from cashmika.",
        "Get genuine Mikagra and tramadol shipped discreetly, no doctor needed!",
        "Our gorgeous ladies visit your hotel at any hour!",
    ],
)
def test_a_sellers_sentence_is_known_by_voice_and_words(text: str) -> None:
    """Trade words, names and a voice that sells, in a sentence that shares nothing with the article."""
    seen = looked(text)
    assert is_spam_sentence(seen, wary=False) or is_alien(seen)


@pytest.mark.parametrize(
    "text",
    [
        "People who gamble online often hide their losses.",
        "Never buy injections from a shop that asks for no prescription.",
        "Slot machines are designed to make near misses feel like wins.",
        "An adult must escort you home after the operation.",
        "Debt advice is free from several charities.",
        "Log in to the patient portal to see your results.",
        "Deadlines for essays can be extended.",
    ],
)
def test_an_honest_sentence_about_such_things_stays(text: str) -> None:
    """Who warns, denies or reports what others do is no seller."""
    seen = looked(text)
    assert not is_spam_sentence(seen, wary=False)
    assert not is_alien(seen)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("The pain fades zelvora casino login within a year.", "The pain fades within a year."),
        ("The joint loosens b\u200be\u200bt\u200bm\u200bika bonus after a year.", "The joint loosens after a year."),
        (
            "An injection can raise blood sugar mikavanta247. com for some days.",
            "An injection can raise blood sugar for some days.",
        ),
        ("It is safe r o o t m i k a b e t for most people.", "It is safe for most people."),
    ],
)
def test_a_sentence_closes_again_where_a_run_was_spliced_in(text: str, left: str) -> None:
    """The run goes with the words that lead to it and trail behind it, and nothing else."""
    folded = fold(text)
    assert tidy(without(folded.text, tuple(spliced_spam(looked(text))))) == left


@pytest.mark.parametrize(
    "text",
    [
        "Many patients use the Sleepio app download.",
        "Metformin and omeprazole lower the level.",
        "PaO2 is 75 to 100 mmHg.",
    ],
)
def test_names_that_have_their_place_are_not_cut(text: str) -> None:
    """A name that an article or a verb leads up to, a medicine and a measurement belong to the sentence."""
    assert spliced_spam(looked(text)) == []


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("mika365. com login, Jeetmika id: Frozen Shoulder", "Frozen Shoulder"),
        ("Frozen Shoulder | Mikafox Pain Clinic | Book Now", "Frozen Shoulder"),
        ("Mikaveka | Tolomika Login | Frozen Shoulder: What Helps", "Frozen Shoulder: What Helps"),
        ("Frozen Shoulder | shoulder near me | best surgeon", "Frozen Shoulder"),
    ],
)
def test_a_title_is_freed_of_what_is_glued_to_it(text: str, title: str) -> None:
    """Runs, names of sites and keywords go from both ends; a colon of the title's own stays."""
    span = title_span(looked(text), lambda part: part.strip() == "Book Now")
    assert span is not None
    assert text[span.start : span.end] == title


@pytest.mark.parametrize(
    "text", ["Frozen Shoulder: Myths and Facts", "Steroid Injections \u2013 A Short Guide", "Pain"]
)
def test_an_honest_title_is_left_whole(text: str) -> None:
    """A colon or a dash alone is no joint."""
    assert title_span(looked(text), lambda _: False) is None
