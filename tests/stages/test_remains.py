"""What is left where a seller's words stood goes with them: his sentences, his blocks, his name, his list."""

from __future__ import annotations

from dataclasses import replace

import pytest

from building import article, cleaned, rules
from winnow.core.records import Action, Kind
from winnow.stages.normalise import normalise
from winnow.stages.screen.article import dropped, read_article, verdict
from winnow.stages.screen.remains import drop_rests
from winnow.stages.segment import segment
from winnow.stages.split import split

BOOK = rules()
HONEST = """Sciatica: What Helps and When to Worry
Sciatica is pain that runs from the lower back down one leg. It is caused by a disc that presses on a nerve.
Most people with sciatica get better in six weeks. Stay active, since bed rest slows recovery.
{}
Painkillers such as ibuprofen take the edge off, and \
warmth eases the pain as well. A nerve that is pressed for long can weaken the leg.
{}
See a doctor the same day if you cannot pass urine or both legs feel numb."""
NAMED = "Hundreds of new players opened an account at Zarrobet this week and claimed the welcome bonus."


def left(first: str, second: str = "") -> str:
    """Return the text that is kept of an article in which two lines were put."""
    items = cleaned(HONEST.format(first, second), BOOK).screened
    return "\n".join(item.clean for item in items if item.clean)


def test_a_sentence_that_lost_the_seller_it_was_about_goes() -> None:
    """`S o l r a n t i` is no run that was wedged in but what the sentence speaks of."""
    assert "tell us" not in left("Late risers tell us that S o l r a n t i keeps them company at night.")


def test_a_sentence_that_lost_its_first_words_goes() -> None:
    """What goes on with a small letter had a seller's name for its subject."""
    assert "patient reader" not in left("Саlіzzо Моnаrо Ѕріnѕ rewards the patient reader with a hundred turns.")


def test_an_honest_sentence_with_a_run_of_words_in_it_stays() -> None:
    """A name with words of a trade was wedged in: the sentence closes without it."""
    assert "Rest for a day or two and then begin to walk." in left(
        "Rest for a day or two zarrobet247 login bonus and then begin to walk.", NAMED
    )


@pytest.mark.parametrize(("odds", "stays"), [(-3.0, True), (0.0, False)])
def test_what_is_left_of_a_sellers_block_goes_unless_it_reads_as_the_articles(*, odds: float, stays: bool) -> None:
    """A farewell stands and falls with the offer behind it; `odds` are its log odds to have been pasted in."""
    document = normalise(article("Come again soon. Visit us for more offers.\n"))
    known, seen = read_article(split(document, segment(document)), BOOK)
    first, second = (verdict(item.sentence, Kind.INFORMATIVE, "informative", clean=item.text) for item in seen)
    known = replace(known, final={first.span: odds})
    after = drop_rests([first, dropped(second, Kind.PROMO, "call-to-action")], known)
    assert (after[0].action is Action.PUBLISH) == stays


@pytest.mark.parametrize("line", ["Zarrobet.", "ZARROBET!", "Zarrobet. Sit back."])
def test_a_line_with_no_more_than_the_name_of_a_seller_goes(line: str) -> None:
    """The name was learnt from a sentence that was dropped."""
    assert line.rsplit(maxsplit=1)[-1] not in left(line, NAMED)


@pytest.mark.parametrize("line", ["Walking.", "Tizanidine."])
def test_a_short_line_that_names_nobody_who_was_dropped_stays(line: str) -> None:
    """Lists that lost their bullets have such lines."""
    assert line in left(line, NAMED)


def test_a_word_for_an_illness_in_a_sellers_sentence_is_no_name_of_his() -> None:
    """Written small, it is what he treats, and a heading may name it."""
    sold = "Many who look for spondylosis relief call our friendly team at Zarrospine on 469-555-0178 to book today."
    assert "Spondylosis" in left(
        "Spondylosis or a slipped disc?\nA scan shows which of the two presses on the nerve.", sold
    )


def test_a_line_with_a_picture_goes_with_its_likes() -> None:
    """Most lines that begin with a picture were dropped, and one beside it."""
    row = "\U0001f680 Join the presale at zarrocoin.io now\n\U0001f48e Claim your free zarrocoin bonus today\n"
    assert "birds" not in left(row + "\U0001f525 Early birds first")


def test_a_name_that_a_sentence_kept_says_once_is_still_a_sellers() -> None:
    """The sentence may be kept by mistake; an article says its own subject more often."""
    held = "Rest for a day or two, as Zarrobet has it, and then begin to walk."
    assert "ZARROBET!" not in left("ZARROBET!", held + "\n" + NAMED)


def test_the_one_line_in_capitals_goes_where_it_shares_nothing_with_the_article() -> None:
    """Sellers shout."""
    assert "SOFA" not in left("YOUR SOFA MISSES YOU, COME TO VELTRIMO HALL")


def test_a_warning_in_capitals_about_the_articles_matters_stays() -> None:
    """It shares its words with the rest."""
    assert "SCIATICA" in left("SCIATICA WITH NUMB LEGS NEEDS A DOCTOR ON THE SAME DAY.")


def test_a_list_of_posts_has_no_heading_at_its_end_where_the_article_has_none() -> None:
    """The line above the next paragraph is one more post."""
    assert "Garden" not in left("Similar Posts\nCan Socks Cure a Cold?\nMy Chair, My Cat and My Garden")


def test_a_list_of_posts_ends_at_a_heading_where_the_article_has_headings() -> None:
    """The article goes on below it."""
    first = "What helps\nWalking helps more than lying in bed does, and most people can walk from the first day on."
    rows = "Similar Posts\nCan Socks Cure a Cold?\nWhich painkillers to take for the leg"
    assert "Which painkillers" in left(first + "\n" + rows)
