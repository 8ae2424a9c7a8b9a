"""A condemned sentence in, what can be saved of it out: an honest sentence with a seller's words inside it.

Each piece between two marks is asked by itself, and so are the runs and places woven in. What is left must be a
sentence that nothing condemns.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from winnow.core.anchors import guarded
from winnow.core.records import Judged, Kind, Span
from winnow.core.text import fold, squeeze, words
from winnow.rules import alien, clauses, contact, lifelines, shapes, spam, tells
from winnow.rules.lexicon import ends_like_medicine, is_odd
from winnow.rules.manner import MONEY
from winnow.rules.reading import read
from winnow.rules.tells import Looked, hard_tells, soft_tells
from winnow.rules.voice import is_order
from winnow.rules.weigh import weigh
from winnow.stages.screen.article import Screen, Seen
from winnow.stages.screen.clauses import cut_pieces, looks_whole, pieces
from winnow.stages.screen.runs import places_in, runs_in
from winnow.stages.screen.trim import holes_in, trimmed
from winnow.stages.screen.whole import condemn

OWN_WORDS, OWN_SHARE = 3, 0.25
"""Words that a piece must have beside a pasted run to be asked without it, and the share of function words in them."""
PIECE_SCORE = 2.0
"""How alien a piece of a sentence must be; it has fewer words than a sentence."""
PIECE_ODDS = 0.6
"""Log odds from which a piece in brackets or behind a dash goes; the honest ones of the corpora stay below 0.2."""
GLOSS_LENGTH = 30
"""Characters before a bracket in which the word that it explains is looked for."""
HOUSE = guarded(r"\b(?:our|(?-i:us)|we|you|your)\b", re.IGNORECASE)
"""How a seller speaks; what is left of his sentence may be his, too."""
CITED = re.compile(r"\b(?:and (?:team|colleagues|others)|et al)\b|^[A-Z][\w' -]{2,40},? (?:19|20)\d\d$")
"""A study in brackets."""
NUMBER_ALONE = re.compile(r"^[\d\s()+-]{7,20}$")
"""A telephone number in brackets: it stands behind the name of those who answer."""
SUSPECT = guarded(r"[@$₹€£]|\b(?:our|(?-i:us)|we|me|my)\b", re.IGNORECASE)
"""What makes a piece worth asking, besides signs of spam, orders and odd names."""


def part_of(seen: Seen, text: str, screen: Screen) -> tuple[Seen, Looked]:
    """Return a piece of a sentence as if it were a sentence of its own."""
    folded = fold(text)
    plain = squeeze(text)
    tells = (*hard_tells(folded, text), *soft_tells(text, screen.book))
    piece = replace(seen, folded=folded, text=plain, tells=tells)
    return piece, screen.look(piece)


def is_sold(seen: Seen, looked: Looked, span: Span, screen: Screen) -> bool:
    """Return whether a piece of a sentence is a seller's.

    Where a pasted run stands in a piece that is long enough without it, the piece is asked without the run.
    """
    part = looked.part(span.start, span.end)
    runs = runs_in(seen, part, screen)
    rest = clauses.without(part.text, holes_in(part.text, runs))
    if runs and len(words(rest)) >= OWN_WORDS and spam.function_share(rest) >= OWN_SHARE:
        part = replace(part, text=rest, tells=())
    piece, again = part_of(seen, part.text, screen)
    asked = part if part.tells else again
    if is_gloss(looked.text, span) or (is_bracket(looked.text, span) and contact.is_free_line(looked.text)):
        return False
    if is_bracket(looked.text, span) and (CITED.search(piece.text) or NUMBER_ALONE.match(piece.text)):
        return False
    if shapes.is_contact_line(piece.text) or condemn(piece, asked, screen):
        return True
    bracket = is_bracket(looked.text, span)
    needed = PIECE_SCORE if bracket or is_dashed(looked.text, span) else alien.ALIEN_SCORE
    agreed = bracket or is_dashed(looked.text, span) or is_weighty(asked, seen, screen, 0.0)
    if spam.is_spam_run(asked) or (agreed and alien.alien_score(asked) >= needed):
        return True
    if (bracket or is_dashed(looked.text, span)) and is_weighty(asked, seen, screen, PIECE_ODDS):
        return True
    stems = read(piece.text).content
    return bracket and alien.is_foreign(asked) and len(stems & screen.said) * 3 <= len(stems)


def is_weighty(part: Looked, seen: Seen, screen: Screen, least: float) -> bool:
    """Return whether a piece between marks reads as pasted in, weighed as a sentence of its own."""
    where = screen.places.get(seen.sentence.span)
    return where is not None and weigh(part, where, screen.book, prose=True) >= least


def is_gloss(text: str, span: Span) -> bool:
    """Return whether a piece is one word in brackets behind the name of a medicine, as in `sildenafil (Viagra)`."""
    inner = text[span.start : span.end].strip()
    before = words(text[max(0, span.start - GLOSS_LENGTH) : span.start])
    return (
        inner.isalpha()
        and is_bracket(text, span)
        and bool(before)
        and (ends_like_medicine(before[-1]) or is_odd(before[-1]))
    )


def is_bracket(text: str, span: Span) -> bool:
    """Return whether a piece stands in brackets."""
    return text[: span.start].rstrip()[-1:] in {"(", "["}


def is_dashed(text: str, span: Span) -> bool:
    """Return whether a piece stands behind a dash."""
    return text[: span.start].rstrip()[-1:] == "-"


def is_soft(looked: Looked, span: Span) -> bool:
    """Return whether a piece stands between commas, colons or the ends of its sentence, as honest clauses do, too."""
    return not is_bracket(looked.text, span) and not is_dashed(looked.text, span)


def is_plain_clause(looked: Looked, span: Span) -> bool:
    """Return whether a piece between soft marks has nothing that only a seller's clause has.

    Observed: of the clauses cut between commas from articles of new hands none was a seller's that had no address,
    disguise or brand in it, and no order beside a sign.
    """
    part = looked.part(span.start, span.end)
    sold = part.hard or (is_order(part.text) and bool(part.tells or MONEY.search(part.text)))
    return is_soft(looked, span) and not sold


@dataclass(frozen=True, slots=True)
class Hints:
    """Where in a sentence something stands that makes a piece of it worth asking."""

    sellers: list[int]
    """Places of a seller's voice."""
    odd: list[int]
    """Places of signs of spam and of odd words."""


def hints_in(looked: Looked) -> Hints:
    """Return where in a sentence something stands that makes a piece of it worth asking."""
    signs = [tell.start for tell in looked.tells]
    sellers = [match.start() for match in SUSPECT.finditer(looked.text)]
    return Hints(sellers, [*signs, *(odd.start() for odd in tells.strangers(looked.text, looked.said))])


def is_asked(looked: Looked, span: Span, hints: Hints) -> bool:
    """Return whether a piece of a sentence that nothing condemns is worth asking about.

    A bracket always is, a piece between dashes where anything in it is odd, one between commas only for hard signs,
    made-up names or a seller's voice: alone it has lost the calm of its sentence.
    """
    if is_bracket(looked.text, span) or any(span.start <= place < span.end for place in hints.sellers):
        return True
    dashed = is_dashed(looked.text, span)
    odd = [place for place in hints.odd if span.start <= place < span.end]
    if not odd:
        return dashed and is_order(looked.text[span.start : span.end])
    part = looked.part(span.start, span.end)
    named = any(looked.text[place : place + 1].isupper() for place in odd)
    if part.hard or (named and spam.brands(part)):
        return True
    return dashed and (bool(part.tells) or bool(spam.outsiders(part)) or is_order(part.text))


def is_quiet(text: str, hints: Hints) -> bool:
    """Return whether no piece of a sentence can be worth asking about: no bracket, dash, sign, odd word or seller."""
    return not (hints.sellers or hints.odd) and not any(mark in text for mark in "([-")


def is_honest(seen: Seen, rest: str, screen: Screen) -> bool:
    """Return whether nothing condemns what is left of a sentence, and it speaks of the article's matters."""
    piece, looked = part_of(seen, clauses.tidy(rest), screen)
    own = bool(read(rest).content & screen.said) or not (looked.tells or HOUSE.search(rest))
    where = screen.places.get(seen.sentence.span)
    pasted = where is not None and weigh(looked, where, screen.book, prose=True) > 0
    return own and not pasted and "!" not in rest and condemn(piece, looked, screen) is None


def repaired(seen: Seen, looked: Looked, screen: Screen, reason: str) -> Judged | None:
    """Return the verdict on a condemned sentence of which an honest one can be saved, None where none can."""
    text = seen.folded.text
    parts = sold_parts(seen, looked, screen, condemned=True)
    if parts:
        return trimmed(seen, parts, Kind.INFORMATIVE, reason)
    runs = holes_in(text, [*runs_in(seen, looked, screen), *places_in(seen, text, screen)])
    rest = clauses.without(text, runs)
    saved = runs and looks_whole(rest, text) and is_honest(seen, rest, screen)
    return trimmed(seen, runs, Kind.INFORMATIVE, reason) if saved else None


def sold_parts(seen: Seen, looked: Looked, screen: Screen, *, condemned: bool) -> tuple[Span, ...]:
    """Return the pieces of a sentence that are a seller's, where the rest is honest; with the runs in the rest."""
    text, hints = looked.text, hints_in(looked)
    if (not condemned and is_quiet(text, hints)) or lifelines.is_needed(text):
        return ()
    asked: list[Span] = []
    for piece in pieces(text):
        span = Span(start=piece.start, end=piece.end)
        if not (condemned or is_asked(looked, span, hints)):
            continue
        behind = bool(asked) and piece.before is not None and asked[-1].end == piece.before.start()
        doubted = is_plain_clause(looked, span) and not behind
        if not doubted and is_sold(seen, looked, span, screen):
            asked.append(span)
    if not asked:
        return ()
    parts = cut_pieces(text, asked)
    cuts = holes_in(text, [*parts, *runs_in(seen, looked, screen), *places_in(seen, text, screen)])
    rest = clauses.without(text, cuts)
    return cuts if parts and looks_whole(rest, text) and is_honest(seen, rest, screen) else ()
