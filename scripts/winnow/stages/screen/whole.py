"""Verdicts on whole lines and sentences: the frame of the page by its shape, sellers and self-reference by phrase."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from winnow.core.records import Kind
from winnow.core.rulebook import PhraseRule
from winnow.core.text import content_stems, words
from winnow.rules import alien, boilerplate, clauses, comments, contact, people, shapes, spam
from winnow.rules.splices import spliced_spam
from winnow.rules.tells import Looked
from winnow.stages.screen.article import STRUCTURE, Screen, Seen

SENTENCE_RULES = ("spam", "promotion", "boilerplate", "meta")
LINE_WORDS = 14
"""Words up to which a block can be a line of the frame, such as `Leave a Reply` or a date."""
RUN_WORDS = 28
"""Words up to which a line without a full stop can be a pasted run."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was decided of one sentence before the others were asked."""

    kind: Kind
    reason: str


def rule_hit(text: str, rules: Sequence[PhraseRule], *, line: bool) -> PhraseRule | None:
    """Return the first rule that speaks of the whole text."""
    for rule in rules:
        if rule.row.line and not line:
            continue
        if rule.row.question and not text.rstrip("\"') ").endswith("?"):
            continue
        if rule.find(text):
            return rule
    return None


def frame_verdict(seen: Seen) -> Verdict | None:
    """Return the verdict on a line that is part of the page and not of the article, by shape."""
    text, sentence = seen.text, seen.sentence
    if sentence.block.note:
        return Verdict(Kind.BOILERPLATE, sentence.block.note)
    if boilerplate.is_breadcrumb(text) and sentence.index == 0:
        return Verdict(Kind.BOILERPLATE, "breadcrumb")
    if boilerplate.is_menu(text):
        return Verdict(Kind.BOILERPLATE, "menu")
    if boilerplate.is_share_bar(text):
        return Verdict(Kind.BOILERPLATE, "share-bar")
    if boilerplate.is_interface(text):
        return Verdict(Kind.BOILERPLATE, "interface")
    if boilerplate.is_byline(text):
        return Verdict(Kind.BOILERPLATE, "byline")
    if comments.is_comment(text):
        return Verdict(Kind.BOILERPLATE, "comments")
    if boilerplate.is_testimonial(text):
        return Verdict(Kind.PROMO, "testimonial")
    if boilerplate.is_contact(text) and not contact.is_public(text):
        return Verdict(Kind.PROMO, "contact-details")
    if not text.endswith((".", "!")) and "|" in text and shapes.PHONE.search(text):
        return Verdict(Kind.PROMO, "contact-details")
    return None


def opening_verdict(seen: Seen, screen: Screen) -> Verdict | None:
    """Return the verdict of a frame rule that speaks of how a line begins, such as `Read also:`."""
    line = len(words(seen.text)) <= LINE_WORDS
    rule = rule_hit(seen.text, screen.book.rules["boilerplate"], line=line)
    if rule and boilerplate.glued_teaser(seen.text):
        return None
    opens = rule is not None and any(match.start() <= 2 for match in rule.find(seen.text))
    return Verdict(rule.kind, rule.row.id) if rule and opens else None


def contact_verdict(text: str) -> Verdict | None:
    """Return the verdict on a sentence that tells how and when to reach a seller."""
    if contact.is_reach(text):
        return Verdict(Kind.PROMO, "contact-details")
    if contact.is_times(text):
        return Verdict(Kind.PROMO, "opening-hours")
    return None


def phrase_verdict(seen: Seen, looked: Looked, screen: Screen) -> Verdict | None:
    """Return the verdict of the first phrase rule that condemns the sentence."""
    line = len(words(seen.text)) <= LINE_WORDS
    if people.is_bio(seen.text, looked.said, looked.vocabulary):
        return Verdict(Kind.BOILERPLATE, "author-bio")
    if boilerplate.is_keyword_list(seen.text):
        return Verdict(Kind.BOILERPLATE, "keyword-list")
    own_trade = bool(seen.tells) and not looked.tells
    calm = spam.is_vouched(looked, wary=screen.wary)
    for name in SENTENCE_RULES:
        if name == "boilerplate" and boilerplate.glued_teaser(seen.text):
            continue
        if (name == "meta" and seen.sentence.block.kind in STRUCTURE) or (name == "spam" and (own_trade or calm)):
            continue
        rule = rule_hit(seen.text, screen.book.rules[name], line=line)
        if rule:
            return Verdict(rule.kind, rule.row.id)
    return None


def spam_verdict(seen: Seen, looked: Looked, screen: Screen) -> Verdict | None:
    """Return the verdict on a line or sentence that a seller pasted in, by the signs in it."""
    ended = seen.text.endswith((".", "?", "!"))
    if not ended and len(words(seen.text)) <= RUN_WORDS and looked.tells and spam.is_spam_run(looked):
        return Verdict(Kind.SPAM, "spam-run")
    if spam.is_spam_sentence(looked, wary=screen.wary):
        return Verdict(Kind.SPAM, "spam-sentence")
    if not seen.is_structure and alien.is_alien(looked):
        return Verdict(Kind.SPAM, "alien-sentence")
    return None


def condemn(seen: Seen, looked: Looked, screen: Screen) -> Verdict | None:
    """Return the first verdict that drops the whole of a sentence, None where none does."""
    return phrase_verdict(seen, looked, screen) or contact_verdict(seen.text) or spam_verdict(seen, looked, screen)


def is_call(text: str, screen: Screen) -> bool:
    """Return whether a piece of a title is a seller's call or part of the page's frame."""
    names = ("spam", "promotion")
    return any(rule_hit(text, screen.book.rules[name], line=True) for name in names)
