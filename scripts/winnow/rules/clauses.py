"""The parts of a sentence that can be cut so that a sentence is left: tails, openings, insertions, added halves.

Each part is found by its punctuation and first word. What is left is the main clause, which carries the verb, so
cutting cannot leave a fragment; `tidy` mends capitals and marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from winnow.core.anchors import guarded
from winnow.core.records import Span
from winnow.core.text import squeeze, words
from winnow.rules.grammar import class_of

NO_TAIL = (
    r"(?:includ|accord|depend|regard|dur|exclud|exceed|rang|start|begin|concern|pend|follow|barr|involv|cost|"
    r"last|morn|even|be|k|r|s|str|spr|th|not)ing\b"
)
TAIL = guarded(
    rf",\s(?:(?:thus|thereby|further|often|potentially|ultimately|effectively|and thus|while also|"
    rf"all while)\s)?(?!{NO_TAIL})[a-z]{{2,20}}ing\b"
)
OPENING = guarded(
    r"^(?P<cut>(?:While|Although|Though|As an?|With its|With their|Despite|Even though|"
    r"Beyond)\b[^,;:]{3,160},\s)(?=[\w'\"(])"
)
CONCESSION = guarded(r"^(?P<word>(?:While|Although|Though)\s)(?P<clause>[^,;:]{12,160}),\s")
INSERTION = guarded(r"(?P<cut>,\s(?:while|although|though|despite|as an?|with its)\s[^,;:]{3,120}),\s")
ADDITION = guarded(
    r"(?P<cut>,?\s(?:and|but|or)(?:,\s[^,]{2,40},)?\s(?:may|can|might|could|also|will|even|thus|therefore|further|"
    r"a|an|in)\b[^,;:.]{3,160}?)(?=[.?!,;]|\sfor\s)"
)
PURPOSE = guarded(
    r"(?P<cut>\s(?:for|due to|thanks to|with) (?:its|their) (?:potential|ability|promise|power|"
    r"capacity) to\b[^,;:.]{3,160})(?=[.?!,;]|$)"
)

PREDICATE = frozenset({"can", "be", "have", "do", "does", "does-or-nouns", "past", "to"})
"""Classes of the words that go on where the subject ended, so that no comma stood before them."""
JOINING = frozenset({"and", "in", "article", "to", "be", "been", "owner", "which"})
"""Classes of the words behind which no comma stands: more must follow."""
CLAUSE = re.compile(
    r"(?:and|or)\s(?:it|they|he|she|we|you|this|the|a|an|its|their|so|half|then|not|later|only)\b", re.IGNORECASE
)
"""How a clause begins that has a comma before it, and not the second of two words (`rice and beans`)."""

SPACE_BEFORE_MARK = re.compile(r"(?<!\s)\s{1,8}([,.;:?!])")
DOUBLE_MARK = re.compile(r"([,;:])\s*([,;:.?!])")
DOUBLE_GLUE = re.compile(r"(?<=\s)[|\u2013\u2014-]\s{1,4}(?=[|\u2013\u2014-]\s)")
"""A bar or dash in front of another one: what stood between them is gone."""
EMPTY_BRACKETS = re.compile(r"[(\[{]\s*[)\]}]")
LOOSE_END = re.compile(r"[\s,;:|/&+-]+([.?!]?)$")
LOOSE_START = re.compile(r"^[\s,;:.|/&)\]-]+")


def parts(text: str) -> Iterator[tuple[Span, ...]]:
    """Yield the parts of a folded sentence that can be cut, each with the marks that go with it.

    A part is one range, or two where a concession is to stand alone: `While A is so, B` leaves `A is so`.
    """
    end = len(text.rstrip(".?!\"') "))
    for match in TAIL.finditer(text):
        yield (Span(start=match.start(), end=end),)
    for pattern in (OPENING, INSERTION, ADDITION, PURPOSE):
        for match in pattern.finditer(text):
            comma = pattern is INSERTION
            yield (Span(start=match.start("cut"), end=match.end("cut") + comma),)
    concession = CONCESSION.match(text)
    if concession:
        yield Span(start=0, end=concession.end("word")), Span(start=concession.end("clause"), end=end)


def without(text: str, cuts: tuple[Span, ...]) -> str:
    """Return the text without some of its parts; two words that nothing else parts are parted by a blank."""
    left, place = "", 0
    for cut in (*sorted(cuts, key=lambda span: span.start), None):
        end = max(place, cut.start) if cut else len(text)
        piece = text[place:end]
        left += (" " if left[-1:].isalnum() and piece[:1].isalnum() else "") + piece
        place = max(place, cut.end) if cut else place
    return left


def unquote(text: str) -> str:
    """Return the text without a quotation mark at its ends that has no partner."""
    for opening, closing in (("“", "”"), ("‘", "’")):
        if text.startswith(opening) and closing not in text:
            text = text[1:]
        if text.endswith(closing) and opening not in text and closing == "”":
            text = text[:-1]
    if text.count('"') == 1:
        text = text.strip('"')
    return text


def tidy(text: str) -> str:
    """Return what is left of a sentence after cuts as a sentence: one line, marks mended, capital at the start."""
    text = squeeze(EMPTY_BRACKETS.sub("", text))
    text = SPACE_BEFORE_MARK.sub(r"\1", text)
    text = DOUBLE_MARK.sub(r"\2", text if text.startswith("|") else DOUBLE_GLUE.sub("", text))
    text = LOOSE_START.sub("", LOOSE_END.sub(r"\1", text))
    text = unquote(text).strip()
    return text[:1].upper() + text[1:]


def had_comma(text: str, start: int, end: int) -> bool:
    """Return whether a comma stood where something was put in between two, at `start` and before `end`.

    Of 263 such insertions in labelled sentences 143 were put in where a comma was, and no fitted rule tells them from
    the others; this one is right about 147. It spares what would read wrongly: no comma before a predicate, behind a
    word that more must follow, or behind the few words that open a sentence (`In a review of 25 studies`).
    """
    opening = words(text[:40])[:1]
    if opening and class_of(opening[0]) == "in" and "," not in text[:start]:
        return False
    ahead = words(text[max(0, start - 20) : start])[-1:]
    if ahead and class_of(ahead[0]) in JOINING:
        return False
    following = text[end:].lstrip()
    first = words(following[:40])[:1]
    if not first or first[0] in {"and", "or"}:
        return bool(CLAUSE.match(following))
    return class_of(first[0]) not in PREDICATE
