"""Verdicts on whole lines and sentences: the frame of the page by its shape, sellers and self-reference by phrase."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from winnow.core.records import BlockKind, Kind
from winnow.core.rulebook import PhraseRule, Rulebook
from winnow.core.text import words
from winnow.rules import alien, boilerplate, comments, contact, lifelines, people, shapes, spam
from winnow.rules.reading import read
from winnow.rules.tells import Looked
from winnow.stages.screen.article import STRUCTURE, Screen, Seen

SENTENCE_RULES = ("spam", "promotion", "boilerplate", "meta")
QUOTED_RULES = ("boilerplate", "meta")
"""Those among them that ask a sentence which somebody is quoted with: what sellers say, an article may warn of."""
LINE_WORDS = 14
"""Words up to which a block can be a line of the frame, such as `Leave a Reply` or a date."""
OWN_TITLE = 2
"""Words that a title must share with the text to be the article's own, whatever they sell elsewhere."""
DRESSED_WORDS, DRESSED_UP = 3, "dressed-up"
"""Dressed-up words of a sentence that is a seller's as a whole, and the reason that it goes for."""
MARKS = 2
"""Characters, such as a bullet, that may stand before the words that open a line."""
RUN_WORDS = 28
"""Words up to which a line without a full stop can be a pasted run."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was decided of one sentence before the others were asked."""

    kind: Kind
    reason: str


@lru_cache(maxsize=1 << 14)
def rule_hit(text: str, book: Rulebook, name: str, *, line: bool) -> PhraseRule | None:
    """Return the first rule of a file that speaks of the whole text."""
    for rule in book.able(name, text):
        if rule.row.line and not line:
            continue
        if rule.row.question and not text.rstrip("\"') ").endswith("?"):
            continue
        if rule.find(text):
            return rule
    return None


@lru_cache(maxsize=8192)
def is_contact(text: str) -> bool:
    """Return whether a line is nothing but a way to reach a seller; a help line is none."""
    barred = "|" in text and not text.endswith((".", "!")) and bool(shapes.PHONE.search(text))
    return barred or (shapes.is_contact_line(text) and not contact.is_public(text))


FRAME: tuple[tuple[Callable[[str], bool], Kind, str], ...] = (
    (boilerplate.is_menu, Kind.BOILERPLATE, "menu"),
    (boilerplate.is_share_bar, Kind.BOILERPLATE, "share-bar"),
    (boilerplate.is_interface, Kind.BOILERPLATE, "interface"),
    (boilerplate.is_byline, Kind.BOILERPLATE, "byline"),
    (comments.is_comment, Kind.BOILERPLATE, "comments"),
    (boilerplate.is_testimonial, Kind.PROMO, "testimonial"),
    (is_contact, Kind.PROMO, "contact-details"),
)
"""The shapes of the frame of a page, in the order in which they are asked, with the reason that each gives."""


@lru_cache(maxsize=8192)
def frame_shape(text: str) -> Verdict | None:
    """Return the verdict on a line by its shape alone."""
    return next((Verdict(kind, reason) for is_shape, kind, reason in FRAME if is_shape(text)), None)


def site_verdict(seen: Seen, screen: Screen) -> Verdict | None:
    """Return the verdict on what every site says of itself, by phrase."""
    rule = rule_hit(seen.text, screen.book, "site", line=len(words(seen.text)) <= LINE_WORDS)
    return Verdict(rule.kind, rule.row.id) if rule else None


def frame_verdict(seen: Seen, screen: Screen) -> Verdict | None:
    """Return the verdict on a line that is part of the page and not of the article, by phrase or shape."""
    if seen.sentence.block.note:
        return Verdict(Kind.BOILERPLATE, seen.sentence.block.note)
    if seen.sentence.index == 0 and boilerplate.is_breadcrumb(seen.text):
        return Verdict(Kind.BOILERPLATE, "breadcrumb")
    if seen.sentence.block.kind is not BlockKind.TITLE and boilerplate.is_other_script(seen.sentence.text):
        return Verdict(Kind.SPAM, "other-script")
    found = site_verdict(seen, screen) or frame_shape(seen.text)
    line = seen.sentence.block.kind is BlockKind.ITEM and contact.is_free_line(seen.text)
    return None if found and found.reason == "contact-details" and line else found


def opening_verdict(seen: Seen, screen: Screen) -> Verdict | None:
    """Return the verdict of a frame rule that speaks of how a line begins, such as `Read also:`."""
    line = len(words(seen.text)) <= LINE_WORDS
    rule = rule_hit(seen.text, screen.book, "boilerplate", line=line)
    if rule and boilerplate.glued_teaser(seen.text):
        return None
    opens = rule is not None and any(match.start() <= MARKS for match in rule.find(seen.text))
    return Verdict(rule.kind, rule.row.id) if rule and opens else None


@lru_cache(maxsize=8192)
def contact_verdict(text: str) -> Verdict | None:
    """Return the verdict on a sentence that tells how and when to reach a seller."""
    if contact.is_reach(text):
        return Verdict(Kind.PROMO, "contact-details")
    if contact.is_times(text):
        return Verdict(Kind.PROMO, "opening-hours")
    return None


def is_quoted(seen: Seen, looked: Looked, screen: Screen) -> bool:
    """Return whether a sentence is said by somebody whom the article quotes, so that phrases do not condemn it."""
    where = screen.places.get(seen.sentence.span)
    return where is not None and where.quoted and not looked.hard


def phrase_verdict(seen: Seen, looked: Looked, screen: Screen) -> Verdict | None:
    """Return the verdict of the first phrase rule that condemns the sentence."""
    line = len(words(seen.text)) <= LINE_WORDS
    if people.is_bio(seen.text, looked.said, looked.vocabulary):
        return Verdict(Kind.BOILERPLATE, "author-bio")
    if boilerplate.is_keyword_list(seen.text):
        return Verdict(Kind.BOILERPLATE, "keyword-list")
    own_trade = bool(seen.tells) and not looked.tells
    calm = spam.is_vouched(looked, wary=screen.wary)
    for name in QUOTED_RULES if is_quoted(seen, looked, screen) else SENTENCE_RULES:
        if name == "boilerplate" and boilerplate.glued_teaser(seen.text):
            continue
        if (name == "meta" and seen.sentence.block.kind in STRUCTURE) or (name == "spam" and (own_trade or calm)):
            continue
        if name == "promotion" and not looked.tells and lifelines.is_needed(seen.text):
            continue
        rule = rule_hit(seen.text, screen.book, name, line=line)
        if rule:
            return Verdict(rule.kind, rule.row.id)
    return None


def is_dressed(looked: Looked) -> bool:
    """Return whether words are dressed up all over a sentence, and not in a run inside it alone."""
    dressed = [tell for tell in looked.tells if tell.kind == "dressed"]
    return len(dressed) >= DRESSED_WORDS and 2 * (dressed[-1].end - dressed[0].start) >= len(looked.text)


def spam_verdict(seen: Seen, looked: Looked, screen: Screen) -> Verdict | None:
    """Return the verdict on a line or sentence that a seller pasted in, by the signs in it."""
    ended = seen.text.endswith((".", "?", "!"))
    if seen.sentence.block.kind is BlockKind.TITLE and len(read(seen.text).content & looked.said) >= OWN_TITLE:
        return None
    if not ended and len(words(seen.text)) <= RUN_WORDS and looked.tells and spam.is_spam_run(looked):
        return Verdict(Kind.SPAM, "spam-run")
    if is_dressed(looked):
        return Verdict(Kind.SPAM, DRESSED_UP)
    if spam.is_spam_sentence(looked, wary=screen.wary):
        return Verdict(Kind.SPAM, "spam-sentence")
    if not seen.is_structure and alien.is_alien(looked):
        return Verdict(Kind.SPAM, "alien-sentence")
    return None


def condemn(seen: Seen, looked: Looked, screen: Screen) -> Verdict | None:
    """Return the first verdict that drops the whole of a sentence, None where none does."""
    return phrase_verdict(seen, looked, screen) or contact_verdict(seen.text) or spam_verdict(seen, looked, screen)


def is_solicitation(text: str, screen: Screen) -> bool:
    """Return whether a piece of a title is a seller's call or part of the page's frame."""
    names = ("spam", "promotion")
    return any(rule_hit(text, screen.book, name, line=True) for name in names)
