"""What is observed of the words of a sentence and of the seams between them, as names that weights are given for.

A word inside a pasted run is told by where it comes from (its world, another language, a made-up name) and by whether
the article says it elsewhere. Where the run begins and ends the grammar breaks, and without it the sentence closes:
so the word before the run must go with the word behind it, better than either goes with the run.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import NamedTuple

from winnow.core.remembered import Remembered
from winnow.core.text import stem
from winnow.rules.features import OWN_WORLDS, Worlds
from winnow.rules.lexicon import ends_like_medicine, is_common, is_odd
from winnow.rules.place_names import is_place
from winnow.rules.spliced.grammar import CLASS_OF, class_of
from winnow.rules.tells import Looked

TOKENS = re.compile(r"[^\W_](?:[\w'%.@/-]{0,40}[\w%])?")
LINKS = frozenset(
    """de la el en le les los las del des du un une una uno et ou sur dans pour sans avec au aux par y o sin con para
    por como mas tu su der das den dem und oder mit ohne fur fuer im zum zur auf bei von aus ein eine einen ist
    nicht nach di da e il lo gli nel nella della dei per senza piu come che em sem com na no dos ao w z ze bez
    dla od za oraz nie jest jak przez ve bir icin ile iyi yang dan dengan untuk dari yg ini ke se pri pre och
    med utan til uten og paa het een van voor zonder cu fara pe pentru si egy nelkul ja ilman tai mi te mon mes
    votre vos notre seu sua meu minha nasz moja ihre ihr unsere wie wo""".split()
) - frozenset("a an as in on no so me do to be pro die am per for of is te we ja ist has".split())
"""Function words of other languages, folded, that are no English words."""
NOT_LATIN = re.compile(r"[^\x00-\x7f]")
SCRIPT = re.compile(r"[^\x00-\x7f].*[^\x00-\x7f]")
"""A word of another script; one such letter may be a symbol."""
JOINTS = {
    " ": "",
    " $": "",
    " \u00a3": "",
    " \u20ac": "",
    " \u20b9": "",
    "+ ": "",
    " @": "",
    " #": "",
    " & ": "",
    " / ": "",
    "/": "",
    " + ": "",
    " | ": "bar",
}
"""What may stand between two words of one run."""
JOINED = frozenset({"", "bar"})
LONGEST = 10
"""Words of a run that no marks set off; nearly all that were seen have nine at most."""
INSERTED = 22
"""Words of one that stands between two marks; it may hold others, as in `, cheap, quick and near you,`."""
OPENING, ENDING = frozenset(",;:-(["), frozenset(",;:-)]")
"""Marks before and behind what was put in between them."""
SENTENCE_END = re.compile(r"[.!?][\"')]?\s")
LEFT = 3
"""Words that are left of a sentence without its run."""
EDGE = "$"
"""Class of what stands before the first word and behind the last."""
SHORT = 3
"""Letters of a short word; one that is no English word may be one of another language."""
MOST_KEPT = 1 << 15
"""Words, and gaps between them, that are remembered."""
MANY = 4
"""Words from which more make no difference."""


class Sight(NamedTuple):
    """What of a word matters to the words beside it: few are different."""

    role: str
    """Its class."""
    fine: str
    """The word itself where it is a function word, else its class."""
    kind: str
    """Where it comes from: closed, own, alien, plain, odd, medical, foreign."""
    cased: str
    """How it is written: low, cap, caps."""


@dataclass(frozen=True, slots=True, eq=False)
class Observed:
    """What is known of a word by itself and by whether its article says it elsewhere."""

    text: str
    """In lower case."""
    sight: Sight
    stem: str
    worlds: frozenset[str]
    """The foreign worlds that it comes from."""
    names: tuple[str, ...]
    """What speaks for or against its standing inside a run."""

    @property
    def kind(self) -> str:
        """Where it comes from."""
        return self.sight.kind


EDGES = Sight(EDGE, EDGE, EDGE, EDGE)


class Token(NamedTuple):
    """A word in its place."""

    start: int
    end: int
    gap: str
    """What parts it from the word before; empty where that is nothing that matters (`gap_of`)."""
    upper: bool
    """Whether it begins with a capital; in a sentence all in capitals only the first word does."""
    word: Observed


def kind_of(word: str, role: str, worlds: frozenset[str], *, own: bool, said: bool) -> str:
    """Return where a word comes from."""
    if role in CLASSES_CLOSED:
        return "closed"
    foreign = bool(NOT_LATIN.search(word)) or word in LINKS
    alien = bool(worlds) and worlds.isdisjoint(OWN_WORLDS)
    kinds = (
        ("own", own),
        ("foreign", foreign),
        ("alien", alien),
        ("own", bool(worlds) or said),
        ("short", len(word) <= SHORT and word.isalpha() and not is_common(word)),
        ("medical", is_odd(word) and ends_like_medicine(word)),
        ("odd", is_odd(word)),
    )
    return next((kind for kind, holds in kinds if holds), "plain")


CLASSES_CLOSED = frozenset(CLASS_OF.values())


def word_of(text: str, cased: str, worlds: frozenset[str], *, own: bool, said: bool) -> Observed:
    """Return what is known of a word; `own` says that its article is about it, `said` that it says it elsewhere."""
    role = class_of(text)
    part = stem(text)
    kind = kind_of(text, role, worlds, own=own, said=said)
    foreign = worlds - OWN if not own else frozenset()
    names = ["word", f"word.kind:{kind}", f"word.role:{role}"]
    if kind != "closed":
        names += [f"word.stem:{part}", f"word.case:{cased}", f"word.kind-case:{kind},{cased}"]
        names += [f"word.world:{world}" for world in sorted(foreign)]
        names += [f"word.home:{world}" for world in sorted(worlds & OWN)]
        names += [name for name, holds in (("word.said", said), ("word.own", own)) if holds]
        if "." in text.strip("."):
            names.append("word.dotted")
        if SCRIPT.search(text):
            names.append("word.script")
        if cased != "low" and is_place(text.title()):
            names.append("word.place")
    else:
        names.append(f"word.is:{text}")
    sight = Sight(role, text if text in CLASS_OF else role, kind, cased)
    return Observed(text, sight, part, frozenset(foreign) if kind == "alien" else NONE, tuple(names))


OWN = frozenset(OWN_WORLDS)
NONE: frozenset[str] = frozenset()


def gap_of(between: str) -> str:
    """Return what stands between two words, as far as it matters."""
    if between in JOINTS:
        return JOINTS[between]
    if not between.isascii():
        return ""
    if SENTENCE_END.match(between):
        return "."
    for mark in "([)],;:-":
        if mark in between:
            return mark
    return "?"


GAPS = Remembered(gap_of, MOST_KEPT)


class Spelled(NamedTuple):
    """How a word is written."""

    plain: str
    """In lower case."""
    stem: str
    cased: str
    """low, cap, caps."""
    upper: bool
    """Whether it begins with a capital."""


def spelled(raw: str) -> Spelled:
    """Return how a word is written."""
    plain = raw.lower()
    cased = "low" if raw[0].islower() or raw[0].isdigit() else "caps" if raw.isupper() and len(raw) > 1 else "cap"
    return Spelled(plain, stem(plain), cased, raw[0].isupper())


SPELLED = Remembered(spelled, MOST_KEPT)
OBSERVED = Remembered[tuple[str, str, frozenset[str], bool, bool], Observed](
    lambda known: word_of(*known[:3], own=known[3], said=known[4]), MOST_KEPT
)


def tokens_of(looked: Looked, worlds: Worlds) -> list[Token]:
    """Return the words of a text with what is known of each."""
    text, own, said = looked.text, looked.vocabulary, looked.said
    shouted = text.isupper()
    found: list[Token] = []
    end = 0
    for match in TOKENS.finditer(text):
        plain, part, cased, upper = SPELLED[match.group()]
        start, stop = match.span()
        if found:
            gap = GAPS[text[end:start]]
            upper = upper and not shouted
        else:
            gap = ""
            cased = "low" if cased == "cap" else cased
        word = OBSERVED[plain, cased, worlds.get(part, NONE), part in own, part in said]
        found.append(Token(start, stop, gap, upper, word))
        end = stop
    return found


def at(row: Sequence[Token], place: int) -> Sight:
    """Return what matters of the word at a place, of an edge where none stands."""
    return row[place].word.sight if 0 <= place < len(row) else EDGES


def gap_at(row: Sequence[Token], place: int) -> str:
    """Return what stands before the word at a place."""
    return row[place].gap if 0 < place < len(row) else EDGE


def start_names(row: Sequence[Token], place: int) -> Iterator[str]:
    """Yield what is seen where a run would begin."""
    role, fine, kind, _ = at(row, place - 1)
    before = at(row, place - 2)[0]
    its, its_fine, its_kind, its_case = at(row, place)
    then = at(row, place + 1)[0]
    yield f"start.roles:{role}|{its}"
    yield f"start.two-before:{before},{role}|{its}"
    yield f"start.two-behind:{role}|{its},{then}"
    yield f"start.after:{fine}"
    yield f"start.with:{its_fine}"
    yield f"start.word-role:{fine}|{its}"
    yield f"start.after-two:{before},{role}"
    yield f"start.kinds:{kind}|{its_kind}"
    yield f"start.gap:{gap_at(row, place)}"
    yield f"start.case:{its_case}"
    yield f"start.stem:{row[place].word.stem}"


def end_names(row: Sequence[Token], place: int) -> Iterator[str]:
    """Yield what is seen where a run would end, before the word at a place."""
    role, fine, kind, _ = at(row, place - 1)
    its, its_fine, its_kind, its_case = at(row, place)
    after = at(row, place + 1)[0]
    before = at(row, place - 2)[0]
    yield f"end.roles:{role}|{its}"
    yield f"end.two-before:{before},{role}|{its}"
    yield f"end.two-behind:{role}|{its},{after}"
    yield f"end.with:{fine}"
    yield f"end.before:{its_fine}"
    yield f"end.role-word:{role}|{its_fine}"
    yield f"end.before-two:{its},{after}"
    yield f"end.kinds:{kind}|{its_kind}"
    yield f"end.gap:{gap_at(row, place)}"
    yield f"end.case:{its_case}"
    yield f"end.stem:{row[place - 1].word.stem}"


def pair_names(one: Sight, other: Sight) -> Iterator[str]:
    """Yield what is seen of two words in a row inside a run."""
    yield f"pair.roles:{one.role}|{other.role}"
    yield f"pair.kinds:{one.kind}|{other.kind}"
    yield f"pair.cases:{one.cased}|{other.cased}"
    if one.kind == "closed" or other.kind == "closed":
        yield f"pair.words:{one.fine}|{other.fine}"


def window_names(row: Sequence[Token], first: int, end: int) -> Iterator[str]:
    """Yield what is seen of a run as a whole and of the words that it parts."""
    role, fine, kind, _ = at(row, first - 1)
    its, its_fine, its_kind, _ = at(row, end)
    before, after = at(row, first - 2)[0], at(row, end + 1)[0]
    yield f"run.roles:{role}|{its}"
    yield f"run.two-before:{before},{role}|{its}"
    yield f"run.two-behind:{role}|{its},{after}"
    yield f"run.word-role:{fine}|{its}"
    yield f"run.role-word:{role}|{its_fine}"
    yield f"run.kinds:{kind}|{its_kind}"
    yield f"run.gaps:{gap_at(row, first)}|{gap_at(row, end)}"
    yield f"run.length:{min(end - first, LONGEST + 1)}"
    yield from insertion_names(row, first, end)
    counts: dict[str, int] = {}
    strange = names = 0
    kinds, cases = set(), set()
    for token in row[first:end]:
        _, _, source, cased = token.word.sight
        kinds.add(source)
        if source != "closed":
            cases.add(cased)
        strange += source in STRANGE
        names += source in STRANGE and cased != "low"
        for world in token.word.worlds:
            counts[world] = counts.get(world, 0) + 1
    yield f"run.world:{min(MANY, max(counts.values(), default=0))}"
    yield f"run.strange:{min(MANY, strange)}"
    yield f"run.share:{min(MANY, strange)}/{min(MANY + 1, end - first)}"
    yield f"run.from:{'+'.join(sorted(kinds & STRANGE))}"
    yield f"run.cases:{'+'.join(sorted(cases))}"
    yield f"run.names:{min(MANY, strange - names)},{min(2, names)}"


def insertion_names(row: Sequence[Token], first: int, end: int) -> Iterator[str]:
    """Yield what is seen of a run that stands between two marks, or between one and the end of its sentence."""
    if gap_at(row, first) not in OPENING or not (end == len(row) or row[end].gap in ENDING):
        return
    inner = sum(token.gap not in JOINED for token in row[first + 1 : end])
    yield "inserted"
    yield f"inserted.with:{row[first].word.sight.fine}"
    yield f"inserted.long:{(end - first) // 4}"
    yield f"inserted.marks:{min(MANY, inner)}"
    yield f"inserted.before:{at(row, end)[1]}"


STRANGE = frozenset({"alien", "odd", "foreign", "short"})


def has_room(row: Sequence[Token], first: int, end: int) -> bool:
    """Return whether a sentence is left without a run.

    It has some words left; and where the run opens it, or stands behind a full stop that it hides, the word behind the
    run still has its capital.
    """
    if len(row) - (end - first) < LEFT:
        return False
    opens = row[first].gap == "." or (first == 0 and row[0].upper)
    return not opens or end == len(row) or row[end].upper


def reaches(row: Sequence[Token]) -> list[int]:
    """Return for each word where the longest run that begins with it ends: nothing parts the words of a run."""
    parted = len(row)
    found = [0] * len(row)
    for place in range(len(row) - 1, -1, -1):
        found[place] = min(parted, place + LONGEST)
        if row[place].gap not in JOINED:
            parted = place
    return found


def insertions(row: Sequence[Token], reached: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the first word and the end of what stands between two marks and is no run by what `reaches` says."""
    ends = [*(place for place in range(1, len(row)) if row[place].gap in ENDING), len(row)]
    for first in range(1, len(row)):
        if row[first].gap in OPENING:
            yield from ((first, end) for end in ends if reached[first] < end <= first + INSERTED)


def windows(row: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Yield the first word and the end of every run that a sentence can hold."""
    reached = reaches(row)
    rows = ((first, end) for first, last in enumerate(reached) for end in range(first + 1, last + 1))
    return (window for window in chain(rows, insertions(row, reached)) if has_room(row, *window))
