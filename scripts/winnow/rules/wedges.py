"""Runs of plain words that were wedged into a sentence: no name in them is odd, only the grammar breaks.

Observed: a seller's phrase without any mark around it (`Older patients bet on tonight's match should start low`) begins
with an order or with praise, where the sentence has no room for one: between a subject and its verb, or behind a noun.
All of its words are a seller's, and none of them is the article's. Two signs must agree, the words and the break, since
honest sentences say the same words in their place (`Men who buy pills online are often misled`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from winnow.core.records import Span
from winnow.core.text import stem
from winnow.rules import wedge_words as known
from winnow.rules.lexicon import is_common, is_stranger
from winnow.rules.tells import Looked

LEAST_HOT, LEAST_WITH_TRADE = 3, 2
"""A seller's words that a run needs, and how many are enough if one of them is of a trade and an order leads them."""
LONGEST = 9
"""Words of a run; the longest seen have eight."""
FILLERS = 0.5
"""Share of a run's words that may be no seller's: `who want to` in `singles who want to chat`."""
TOKENS = re.compile(r"[^\W_](?:[\w'%.-]{0,30}[\w%])?")
SIMPLE = re.compile(r"[a-z0-9]{2,20}")
"""Words by which a sentence is passed over at once: nearly all have none of a seller's."""
CLAUSE = re.compile(r"[,;:()\[\]\"]|\s-{1,3}\s")
CLAUSE_LENGTH = 400
"""Characters before a run in which the beginning of its clause is looked for."""
FOREIGN_LEAST = 2
"""Words of a foreign phrase that need be."""
NOT_LATIN = re.compile(r"[\u0400-\u04ff\u0600-\u06ff\u0900-\u097f\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
"""Letters of scripts that English has no word in."""
HANDLE = re.compile(
    r"(?P<cut>\s(?:(?:dm|message|text|add|contact|chat|join|follow|whatsapp|call|msg|ping)\s(?:(?:us|me|our|"
    r"team|now|on|at|via|with)\s){0,3})?(?:(?:telegram|whatsapp|insta|instagram|signal|wechat|line|kik|viber)\s?:?\s"
    r"(?:@[\w.]{3,30}|\+\d[\d\s-]{6,17}\d)|@[\w.]{3,30}\s(?:on|at|via)\s(?:telegram|whatsapp|insta|instagram|tg|kik)|"
    r"(?:dm|message|add|ping)\s@[\w.]{3,30}|(?:wa\.me|t\.me)/[\w+/-]{3,40}(?:\s(?-i:[A-Z]\w*[A-Z]\w*|support|vip|now)){0,2}))"
    r"(?=[\s.,;]|$)",
    re.IGNORECASE,
)
"""A bare handle or number of a messenger, with the words that lead to it."""
HANDLE_HINT = re.compile(r"@\w|wa\.me|t\.me|\b(?:telegram|whatsapp|viber|wechat)\b", re.IGNORECASE)
HELP = re.compile(
    r"\b(?:helplines?|hotlines?|lifelines?|samaritans|crisis|emergenc\w{1,4}|nhs|charit\w{1,3}|suicide)\b",
    re.IGNORECASE,
)
"""Who may be written to in such a way by an honest article."""
BRACKETED = re.compile(r"\s?\((?P<inner>[A-Za-z][^()]{4,80})\)")
GERUND = re.compile(
    r"\s(?:after|before|by|while|without|when|on|until)\s(?:claiming|buying|joining|downloading|playing|ordering|trading|"
    r"redeeming|grabbing|visiting|trying|entering|betting|installing)\s(?:(?:your|our|the|a|on|at|my)\s)?"
)


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a sentence with its place."""

    start: int
    end: int
    word: str
    """In lower case."""
    name: bool
    """Whether it has a capital."""
    joined: bool
    """Whether only a blank stands between it and the word before."""


def tokens_of(text: str) -> list[Token]:
    """Return the words of a text in order."""
    found: list[Token] = []
    for match in TOKENS.finditer(text):
        joined = bool(found) and text[found[-1].end : match.start()] in {" ", " $", " @", " €", " £", " #"}
        found.append(Token(match.start(), match.end(), match.group().lower(), match.group()[0].isupper(), joined))
    return found


def is_hot(word: str, looked: Looked) -> bool:
    """Return whether a word is a seller's and not the article's own."""
    own = stem(word) in looked.vocabulary
    return (word in known.TRADE or word in known.PRAISE) and not own


def run_end(row: Sequence[Token], first: int, looked: Looked) -> int:
    """Return the place behind the last seller's word of a run that begins at a place; the place where there is none."""
    end = hot = other = 0
    for n in range(first, min(len(row), first + LONGEST)):
        token = row[n]
        if n > first and not token.joined:
            break
        town = n > first + 1 and row[n - 1].word == "in" and token.name
        if town or is_hot(token.word, looked) or re.fullmatch(r"\d{1,4}(?:x|%)", token.word):
            hot, end = hot + (not town), n + 1
        elif is_stranger(token.word, looked.said) and n > first:
            end = n + 1
        elif n > first and token.word not in known.INSIDE:
            other += 1
            if other > 1 or token.word in known.FINITE or stem(token.word) in looked.said:
                break
    return end if hot else first


def amounts(row: Sequence[Token], looked: Looked, *, led: bool) -> bool:
    """Return whether the words of a run are a seller's; `led` says that an order leads them."""
    hot = [token.word for token in row if is_hot(token.word, looked)]
    trade = any(word in known.TRADE for word in hot)
    yours = led and trade and row[1].word in {"your", "our"}
    least = 1 if yours else LEAST_WITH_TRADE if led and trade else LEAST_HOT
    figures = sum(bool(re.fullmatch(r"\d{1,4}(?:x|%)", token.word)) for token in row)
    return len(set(hot)) + figures >= least and (len(row) - len(hot) - led) <= FILLERS * len(row)


def clause_before(text: str, start: int) -> list[str]:
    """Return the words of a clause before a place, in lower case."""
    before = CLAUSE.split(text[max(0, start - CLAUSE_LENGTH) : start])[-1]
    return [match.group().lower() for match in TOKENS.finditer(before)]


def is_subject(clause: Sequence[str]) -> bool:
    """Return whether the words of a clause are a subject that still waits for its verb."""
    return (
        bool(clause)
        and not any(word in known.SUBORDINATE or word in known.FINITE for word in clause)
        and clause[-1] not in known.LEADS_ON | known.PRAISE | known.TRADE
    )


def is_noun(clause: Sequence[str]) -> bool:
    """Return whether a clause ends with a noun: an article stands before it, or it is a time or a part of the body."""
    if clause and clause[-1].endswith("ed") and known.PASSIVE & set(clause[-3:-1]):
        return True
    if len(clause) > 1 and clause[-2] in known.MODALS:
        return True
    if clause and clause[-1] in known.PRAISE | known.TRADE:
        return False
    if not clause or clause[-1] in known.LEADS_ON or clause[-1] in known.FINITE or clause[-1].endswith(("ing", "ly")):
        return False
    return clause[-1] in known.NOUNS or bool(set(clause[-3:-1]) & known.ARTICLES)


def is_verb(row: Sequence[Token], place: int) -> bool:
    """Return whether the word at a place is a verb that a subject has waited for."""
    if place >= len(row) or not row[place].joined:
        return False
    word, following = row[place].word, row[place + 1].word if place + 1 < len(row) else ""
    return word in known.FINITE or (
        word.endswith("s") and not word.endswith("ss") and word not in known.PRAISE and following in known.FOLLOWS
    )


def is_plural(word: str) -> bool:
    """Return whether a word may be a plural, so that a verb without an ending may follow it."""
    return word in known.PLURALS or (word.endswith("s") and not word.endswith(("ss", "is", "us")))


def breaks(row: Sequence[Token], first: int, end: int, text: str) -> bool:
    """Return whether a run has no room in its sentence: it parts a subject from its verb, or follows a noun."""
    clause = clause_before(text, row[first].start)
    opener, following = row[first].word, row[first + 1].word if first + 1 < end else ""
    after = row[end].word if end < len(row) and row[end].joined else ""
    if not clause or not row[first].joined:
        return False
    if is_verb(row, end) and is_subject(clause):
        return True
    closes = after in known.GOES_ON or not after
    if opener in known.ORDERS:
        ready = opener not in known.ALSO_NOUNS or following in known.OBJECTS
        plural = is_plural(clause[-1]) and clause[-1] not in known.NOUNS
        if clause[-1] in known.MAY_ORDER or plural or clause[-1].endswith("ly") or not ready:
            return False
        waits = clause[-1] in known.LEADS_ON
        return (
            (closes or after in known.BEGINS)
            and not any(word in known.SUBJECTS for word in clause[-3:])
            and not (waits and opener in known.ALSO_NOUNS)
        )
    return closes and bool(after) and is_noun(clause)


def plain_wedges(looked: Looked) -> list[Span]:
    """Return the runs of a seller's plain words that part what belongs together."""
    text = looked.text
    row = tokens_of(text)
    found: list[Span] = []
    place = 1
    while place < len(row):
        opener = row[place].word
        led = opener in known.ORDERS
        if led or opener in known.OPENERS or opener in known.TRADE:
            end = run_end(row, place, looked)
            run = row[place:end]
            if len(run) > 1 and amounts(run, looked, led=led) and breaks(row, place, end, text):
                found.append(with_blank(text, run[0].start, run[-1].end))
                place = end
        place += 1
    return found


def with_blank(text: str, start: int, end: int) -> Span:
    """Return a range with the blank before it."""
    return Span(start=start - (start > 0 and text[start - 1] == " "), end=end)


def foreign_wedges(looked: Looked) -> list[Span]:
    """Return the phrases of another language that hold a word of a trade in it: `casino en ligne fiable`."""
    row = tokens_of(looked.text)
    found: list[Span] = []
    place = 1
    while place < len(row):
        end = place
        while end < len(row) and (end == place or row[end].joined) and is_foreign(row[end].word, looked):
            end += 1
        while end > place and row[end - 1].word in known.FOREIGN_LINKS:
            end -= 1
        while place < end and row[place].word in known.FOREIGN_LINKS:
            place += 1
        run = [token.word for token in row[place:end]]
        hits = len({word for word in run if word in known.FOREIGN or NOT_LATIN.search(word)})
        accents = sum(not word.isascii() and row[place].word.islower() for word in run)
        hits += accents > 1 and len(run) > FOREIGN_LEAST
        if len(run) >= FOREIGN_LEAST and hits and (hits > 1 or len(run) > FOREIGN_LEAST) and row[place].joined:
            found.append(with_blank(looked.text, row[place].start, row[end - 1].end))
        place = max(end, place) + 1
    return found


def is_foreign(word: str, looked: Looked) -> bool:
    """Return whether a word can be one of a foreign phrase."""
    if NOT_LATIN.search(word) or word in known.FOREIGN or word in known.FOREIGN_LINKS or word in known.SHARED:
        return True
    return word.replace("'", "").isalpha() and not is_common(word) and stem(word) not in looked.said


def marked_wedges(looked: Looked) -> list[Span]:
    """Return the brackets that hold an order of a seller's, and his offers behind `after claiming your`."""
    text = looked.text
    found = []
    for match in BRACKETED.finditer(text):
        row = tokens_of(match["inner"])
        names = any(is_stranger(token.word, looked.said) for token in row[1:])
        hot = sum(is_hot(token.word, looked) for token in row) + sum(token.word.endswith("00x") for token in row)
        if row[0].word in known.ORDERS and (hot >= LEAST_WITH_TRADE or (names and hot)):
            found.append(Span(start=match.start(), end=match.end()))
    for match in GERUND.finditer(text):
        row = tokens_of(text[match.end() :])
        end = run_end(row, 0, looked)
        run = row[:end]
        named = any(is_stranger(token.word, looked.said) for token in run)
        if named and any(is_hot(token.word, looked) for token in run):
            found.append(Span(start=match.start(), end=match.end() + run[-1].end))
    return found


def is_handled(text: str) -> bool:
    """Return whether a text may name an account; asked of the whole first, which takes less than looking for it."""
    low = text.lower()
    near = "@" in low or ".me" in low or any(net in low for net in ("telegram", "whatsapp", "viber", "wechat"))
    return near and bool(HANDLE_HINT.search(text))


def wedged_runs(looked: Looked) -> list[Span]:
    """Return the runs of plain words that were wedged into a folded sentence, each with the blank before it."""
    said = set(SIMPLE.findall(looked.text.lower()))
    sold = not said.isdisjoint(known.TRADE) or len(said & known.PRAISE) >= LEAST_WITH_TRADE
    found = [*plain_wedges(looked), *marked_wedges(looked)] if sold or "00x" in looked.text else []
    if not looked.text.isascii() or not said.isdisjoint(known.FOREIGN):
        found += foreign_wedges(looked)
    if is_handled(looked.text) and not HELP.search(looked.text):
        found += [Span(start=m.start("cut"), end=m.end("cut")) for m in HANDLE.finditer(looked.text) if m.start()]
    return found
