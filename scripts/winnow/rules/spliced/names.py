"""What is seen where a run would begin and end, inside it, and of the words that it parts, as names that have weights.

Where a run begins and ends the grammar breaks, and without it the sentence closes: so the word before the run must go
with the word behind it, better than either goes with the run.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from winnow.core.bonds import bond_names
from winnow.rules.spliced.extents import ENDING, LONGEST, OPENING
from winnow.rules.spliced.observe import STRANGE, Sight
from winnow.rules.spliced.tokens import JOINED, Token, at, bond_at, gap_at, tag_at
from winnow.rules.tagging.words import UNTAGGED

HEARD = "run.heard"
"""The name of what a network says of a run: its log odds count that often."""
MANY = 4
"""Words from which more make no difference."""


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
    yield from bond_names("start", row[place].bond)
    if row[place].tag != UNTAGGED:
        yield f"start.tags:{tag_at(row, place - 1)}|{row[place].tag}"
        yield f"start.begins:{row[place].begins}"


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
    yield from bond_names("end", bond_at(row, place))
    if row[place - 1].tag != UNTAGGED:
        yield f"end.tags:{row[place - 1].tag}|{tag_at(row, place)}"
        yield f"end.ends:{row[place - 1].ends}"


def tag_names(tag: int) -> tuple[str, ...]:
    """Return what a network says of a word inside a run."""
    return () if tag == UNTAGGED else (f"word.tag:{tag}",)


def pair_names(one: Sight, other: Sight) -> Iterator[str]:
    """Yield what is seen of two words in a row inside a run."""
    yield f"pair.roles:{one.role}|{other.role}"
    yield f"pair.kinds:{one.kind}|{other.kind}"
    yield f"pair.cases:{one.cased}|{other.cased}"
    if one.kind == "closed" or other.kind == "closed":
        yield f"pair.words:{one.fine}|{other.fine}"


def window_names(row: Sequence[Token], first: int, end: int, closing: int) -> Iterator[str]:
    """Yield what is seen of a run as a whole and of the words that it parts, over which it runs on as `closing`."""
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
    yield from bond_names("run", closing)
    yield f"run.length:{min(end - first, LONGEST + 1)}"
    yield from insertion_names(row, first, end)
    if row[first].tag != UNTAGGED:
        steps = [token.tag for token in row[first:end]]
        yield f"run.tag-least:{min(steps)}"
        yield f"run.tag-most:{max(steps)}"
        yield f"run.tag-beside:{max(tag_at(row, first - 1), tag_at(row, end))}"
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
