"""Lists survive: those that lost their bullets, terms with what they mean, lines of help, and what is quoted."""

from __future__ import annotations

import pytest

from building import article
from winnow.core.rulebook import Rulebook
from winnow.pipeline import strip_article
from winnow.rules.around import Standing, surroundings
from winnow.rules.clauses import had_comma
from winnow.rules.quotation import quoted

LEAD = (
    "What to Do When Your Glucose Is Low\n"
    "Each item below holds about 15 grams of fast sugar, the amount to take when your glucose is under 4.\n"
)
END = "\nWait fifteen minutes and test your glucose again. Then eat a slice of toast or your next meal.\n"


def test_a_list_without_bullets_stays_a_list(book: Rulebook) -> None:
    """Its first line heads it, the line above the next paragraph heads that, and what stands between are items."""
    lines = "The signs, one word each\nSweating\nTrembling\nHunger\nThen what?"
    assert "## The signs, one word each\n\n- Sweating\n- Trembling\n- Hunger\n\n## Then what?" in strip_article(
        article(LEAD + lines + END), book
    )


def test_two_headings_above_a_paragraph_are_no_list(book: Rulebook) -> None:
    """A heading may stand right above another."""
    assert "\n- " not in strip_article(article(f"{LEAD}When it is low\nThen what?{END}"), book)


@pytest.mark.parametrize("term", ["Glucogel", "Dextrosol"])
def test_a_term_keeps_its_place_before_what_it_means(term: str, book: Rulebook) -> None:
    """In a list a strange word and a colon open what is said of it; only before a title is it glued on."""
    item = f"- {term}: a sweet gel that is squeezed into the cheek when the glucose is low."
    assert item in strip_article(article(f"{LEAD}{item}{END}"), book)


def test_a_seller_before_the_colon_of_an_item_goes(book: Rulebook) -> None:
    """A name with figures behind it is no term."""
    item = "- Zarrobet365: a sweet gel that is squeezed into the cheek when the glucose is low."
    assert "Zarrobet" not in strip_article(article(f"{LEAD}{item}{END}"), book)


def test_a_free_line_in_a_list_stays(book: Rulebook) -> None:
    """Those who answer a number that costs nothing, and sell nothing, are no clinic."""
    lines = "- Diabetes line: 0800 011 2233\n- Night nurse: 0800 011 4455"
    assert lines in strip_article(article(f"{LEAD}Who helps\n{lines}{END}"), book)


@pytest.mark.parametrize(
    ("sentences", "inside"),
    [
        (["He wrote: “Our writers can help.", "From £12 a page.”"], [True, True]),
        (["“Sleep,” she said.", "He did."], [False, False]),
        (["He wrote: “Our writers can help.", "It was a trick."], [False, False]),
        (['"Wait an hour.', "Then eat.", 'Then rest," she said.'], [True, True, True]),
    ],
)
def test_a_quotation_of_several_sentences_is_known_as_one(sentences: list[str], inside: list[bool]) -> None:
    """Where its marks pair; a mark without its partner says nothing."""
    assert quoted(sentences) == inside


def test_the_items_of_a_list_are_weighed_together() -> None:
    """A list is written as a whole or pasted in as a whole."""
    items = [
        Standing(odds=odds, rule="", sure=False, trimmed=False, block=n, kind="item", count=3)
        for n, odds in enumerate([1.0, -1.0, -3.0])
    ]
    assert surroundings(items)[0]["block-mean"] == -2.0


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("It is given by drip, SPAM, because tablets fail.", True),
        ("Ketamine given by drip, SPAM, can lift mood.", False),
        ("In a review of 25 studies, SPAM, half got well.", False),
        ("Rice, SPAM, and beans help.", False),
        ("Take it with food, SPAM, or half of it is lost.", True),
    ],
)
def test_of_the_two_commas_of_an_insertion_one_may_have_stood_there(text: str, kept: bool) -> None:  # noqa: FBT001
    """What follows tells: a new clause has its comma, a predicate has none."""
    assert had_comma(text, text.index(", SPAM"), text.index("SPAM,") + len("SPAM,")) is kept


def test_a_seller_whose_words_are_broken_by_invisible_marks_goes(book: Rulebook) -> None:
    """Where the rest of the article has none."""
    sold = "Dis\u00adcreet par\u00adcels of blue tab\u00adlets from Rosmarrow, ship\u00adped in four days."
    assert "Rosmarrow" not in strip_article(article(f"{LEAD}{sold}{END}"), book)


def test_an_author_who_sets_soft_hyphens_keeps_his_words(book: Rulebook) -> None:
    """He sets them everywhere."""
    text = f"{LEAD}Test your glu\u00adcose af\u00adter fif\u00adteen min\u00adutes.{END}".replace(
        "glucose", "glu\u00adcose"
    )
    text = text.replace("sugar", "su\u00adgar").replace("toast", "to\u00adast")
    assert "Test your glucose after fifteen minutes." in strip_article(article(text), book)


def test_references_below_their_heading_stay(book: Rulebook) -> None:
    """`Read more` opens a list of posts, but what follows it speaks of the article's own matters."""
    source = "A study of fast sugar for low glucose followed 240 adults with type 1 diabetes for two years."
    assert source in strip_article(article(f"{LEAD}{END}\nRead more\n{source}\n"), book)


def test_the_last_number_of_a_list_is_no_heading(book: Rulebook) -> None:
    """Also where the next line is one."""
    lines = "The rungs\n1. Biscuit\n2. Sponge\n3. Pancake\nWho must not climb at home?"
    assert "3. Pancake\n\n## Who must not" in strip_article(article(f"{LEAD}{lines}{END}"), book)
