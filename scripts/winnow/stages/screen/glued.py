"""A title or heading in, its parts out: what is glued to it goes, and what is its own stays."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import takewhile

from winnow.core.ids import content_id
from winnow.core.marks import reading
from winnow.core.records import BlockKind, Judged, Kind, Sentence, Span
from winnow.core.text import words
from winnow.rules import clauses, lifelines
from winnow.rules.reading import read
from winnow.rules.tagging.words import TOKENS, Tag
from winnow.rules.tells import Looked
from winnow.rules.titles import TITLE_WORDS, title_span
from winnow.rules.weigh import weigh
from winnow.stages.screen.article import STRUCTURE, Screen, Seen, verdict
from winnow.stages.screen.whole import is_solicitation

PART_ODDS = 1.0
"""Log odds from which a part of a title was glued to it; the honest parts of labelled titles have 0.2 at most."""
TITLE_ENDS = re.compile(r"[|?!]")
"""What nothing of a title stands behind."""
OWN_TAG = -1.0
"""Log odds of a word under which a network takes it for the article's own."""
OWN_WORDS = 2
"""Words that are more than a chance."""


def is_heavy(seen: Seen, part: str, screen: Screen) -> bool:
    """Return whether a part of a title reads as pasted in, weighed as a line in its place."""
    where = screen.places.get(seen.sentence.span)
    looked = screen.look_at(seen.sentence, part)
    return where is not None and weigh(looked, where, screen.book, prose=False) >= PART_ODDS


def with_own_words(keep: Span, text: str, tags: Sequence[Tag]) -> Span:
    """Return the range of a title with the words beside it that a network takes for the article's own.

    What is glued to a title need not begin at a mark: `Panic Attacks: Ten Minutes, Measured zarro77 login`; but beyond
    a bar, or the end of what is asked, there is nothing of the title. Where the network takes all of it for honest it
    is none of a seller's: a name or a house, of which rules know more.
    """
    places = [match.span() for match in TOKENS.finditer(text)]
    if len(places) != len(tags):
        return keep
    inside = [tag.inside for tag in tags]
    before = [n for n, (_, end) in enumerate(places) if end <= keep.start]
    after = [n for n, (start, _) in enumerate(places) if start >= keep.end]
    first, last = text.rfind("|", 0, keep.start), TITLE_ENDS.search(text, max(keep.start, keep.end - 1))
    own_before = enough(n for n in own_part([*reversed(before)], inside) if places[n][0] > first)
    own_after = enough(n for n in own_part(after, inside) if last is None or places[n][1] <= last.end())
    start = places[own_before[-1]][0] if own_before else keep.start
    return Span(start=start, end=places[own_after[-1]][1] if own_after else keep.end)


def own_part(places: Sequence[int], inside: Sequence[float]) -> list[int]:
    """Return the words of a cut, in order from where the title ends, up to the first that was pasted in.

    All of them are none.
    """
    found = list(takewhile(lambda n: inside[n] < OWN_TAG, places))
    return found if len(found) < len(places) else []


def enough(words_: Iterable[int]) -> list[int]:
    """Return some words, or none where they may be a chance."""
    found = list(words_)
    return found if len(found) >= OWN_WORDS else []


def own_range(seen: Seen, looked: Looked, screen: Screen, *, own: bool) -> Span | None:
    """Return the range of a folded title or heading that is its own where something is glued to it, else None.

    Where `own`, only if what is left shares a word with the article. Behind what somebody said stands his name.
    """
    defines = seen.sentence.block.kind is not BlockKind.TITLE
    if defines and seen.text.startswith('"'):
        return None
    weighed = not defines
    keep = title_span(
        looked,
        lambda text: is_solicitation(text, screen) or (weighed and is_heavy(seen, text, screen)),
        defines=defines,
    )
    if not keep:
        return None
    keep = with_own_words(keep, looked.text, screen.hear(seen).tags)
    left = looked.text[keep.start : keep.end]
    heads = seen.sentence.block.order == 0 and len(words(left)) >= TITLE_WORDS
    if own and not heads and not read(left).content & looked.said:
        return None
    return keep


def piece_at(span: Span, sentence: Sentence, kind: Kind, reason: str) -> Judged | None:
    """Return the verdict on one part of a title, None where it has no words."""
    text = sentence.text[span.start : span.end]
    body = text.strip()
    if not body:
        return None
    first = sentence.span.start + span.start + text.index(body)
    clean = "" if kind is Kind.SPAM else clauses.tidy(reading(body) if sentence.markdown else body)
    base = verdict(sentence, kind, reason, clean=clean)
    return replace(base, id=content_id(body), span=Span(start=first, end=first + len(body)), text=body)


def split_glued(seen: Seen, looked: Looked, screen: Screen, *, own: bool) -> tuple[Judged, ...]:
    """Return a title or heading as two or three spans where something is glued to it, else nothing.

    Where `own`, only if what is left shares a word with the article. A call for help in danger is never taken off.
    """
    keep = own_range(seen, looked, screen, own=own)
    if not keep or any(lifelines.is_call(part) for part in (looked.text[: keep.start], looked.text[keep.end :])):
        return ()
    sentence, kept = seen.sentence, seen.folded.span(keep.start, keep.end)
    heading = Kind.INFORMATIVE if sentence.text[: kept.end].rstrip().endswith((".", "!")) else Kind.HEADING
    kind = STRUCTURE.get(sentence.block.kind, heading)
    parts = (
        piece_at(Span(start=0, end=kept.start), sentence, Kind.SPAM, "spam-prefix"),
        piece_at(kept, sentence, kind, str(kind)),
        piece_at(Span(start=kept.end, end=len(sentence.text)), sentence, Kind.SPAM, "spam-suffix"),
    )
    return tuple(part for part in parts if part)
