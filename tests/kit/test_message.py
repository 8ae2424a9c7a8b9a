"""A draft has two parts that say the same, the same bytes every time, and names nobody."""

from __future__ import annotations

import re
from dataclasses import replace
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP
from urllib.parse import parse_qs, unquote, urlsplit

from hypothesis import given
from hypothesis import strategies as st

from small_kit import small_letter
from winnow.kit.letter import Letter, flowing, wrapped
from winnow.kit.markup import markup
from winnow.kit.message import draft, mailto

LINK = "https://example.org/guide/k/driving/"
WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1, max_size=80)


def read(data: bytes) -> EmailMessage:
    """Return a draft as the standard library reads it."""
    found = message_from_bytes(data, policy=SMTP)
    assert isinstance(found, EmailMessage)
    return found


def body(letter: Letter, kind: str) -> str:
    """Return one part of a draft, with plain newlines."""
    part = read(draft(letter)).get_body((kind,))
    assert part is not None
    return str(part.get_content()).replace("\r\n", "\n")


def test_both_parts_come_back_whole() -> None:
    """What was written is what a mail program reads."""
    assert body(small_letter(), "plain") == wrapped(small_letter())
    assert body(small_letter(), "html") == markup(small_letter())


@given(WORDS.filter(lambda text: bool(text.strip())))
def test_words_of_any_language_come_back_whole(words: str) -> None:
    """An opening in other letters, or with marks of HTML, is text in both parts."""
    letter = replace(small_letter(), opening=words.strip())
    assert "".join(body(letter, "plain").split()) == "".join(wrapped(letter).split())
    assert body(letter, "html") == markup(letter)


def test_a_draft_names_nobody_and_no_time() -> None:
    """Sender, reader and date are the mail program's to add; what is here is the same in every run."""
    assert set(read(draft(small_letter())).keys()) == {"Subject", "X-Unsent", "MIME-Version", "Content-Type"}
    assert draft(small_letter()) == draft(small_letter())


def test_another_message_has_another_boundary() -> None:
    """The boundary comes from the content, so it cannot stand in it."""
    first, other = draft(small_letter()), draft(replace(small_letter(), opening="Good day."))
    assert read(first).get_boundary() != read(other).get_boundary()


def test_lines_end_as_mail_wants_and_are_short_enough() -> None:
    """RFC 5322: lines end with CR LF and have at most 998 bytes."""
    data = draft(small_letter())
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert max(map(len, data.split(b"\r\n"))) <= 78


def test_the_html_part_loads_nothing_and_carries_its_styles() -> None:
    """No picture, no script, no style sheet: what a mail program blocks is not there."""
    page = markup(small_letter())
    assert not re.search(r"<(?:img|script|link|style|iframe|object|video)\b|url\(|@import", page)
    assert re.search(r'<a href="https://example\.org/guide/k/driving/" style="', page)


def test_words_in_the_html_part_are_never_markup() -> None:
    """What looks like a tag in a text is shown as it stands."""
    assert "&lt;b&gt;" in markup(replace(small_letter(), opening="A <b> here"))


def test_a_mailto_link_opens_the_same_words() -> None:
    """Subject and text come back by the rules of RFC 6068, and nobody is named."""
    link = urlsplit(mailto(small_letter()))
    fields = parse_qs(link.query, strict_parsing=True)
    assert (link.scheme, link.path) == ("mailto", "")
    assert fields["subject"] == [small_letter().subject]
    assert fields["body"] == [flowing(small_letter()).strip().replace("\n", "\r\n")]


def test_a_mailto_link_has_no_character_that_needs_quoting() -> None:
    """It can stand in an attribute, in a chat and on a line of its own."""
    assert re.fullmatch(r"mailto:\?subject=[\w.~%-]+&body=[\w.~%-]+", mailto(small_letter()), re.ASCII)


def test_the_link_survives_wrapping_quoting_and_rewriting() -> None:
    """Broken hard at 72 columns, quoted three times, or rewritten by a gateway and back, it is the same link."""
    text = wrapped(small_letter())
    cut = "\n".join(line[at : at + 72] for line in text.splitlines() for at in range(0, max(len(line), 1), 72))
    quoted = "\n".join(f"> > > {line}" for line in text.splitlines())
    safe = (
        "https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fguide%2Fk%2Fdriving%2F&data=05"
    )
    assert re.findall(r"https://\S+", cut) == re.findall(r"https://\S+", quoted) == [LINK]
    assert parse_qs(urlsplit(safe).query)["url"] == [LINK]
    assert unquote(LINK) == LINK
