"""Verdicts on sentences and titles that are good but for something inside or glued to them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import takewhile

from winnow.core.ids import content_id
from winnow.core.marks import reading
from winnow.core.records import BlockKind, Judged, Kind, Span
from winnow.core.text import squeeze, words
from winnow.rules import boilerplate, clauses, lifelines, place, spam
from winnow.rules.reading import read
from winnow.rules.spliced.window import decoder_of, pasted
from winnow.rules.splices import spliced_spam
from winnow.rules.tagging.words import TOKENS, UNHEARD, Tag
from winnow.rules.tells import Looked
from winnow.rules.titles import TITLE_WORDS, title_span
from winnow.rules.weigh import is_prose, weigh
from winnow.stages.screen.article import STRUCTURE, Screen, Seen, see, verdict
from winnow.stages.screen.whole import is_solicitation

LAST_FIGURE = re.compile(r"(?<=\s)\d{1,4}(?:[.,]\d{1,3})?\s{0,2}$")
MEASURE = re.compile(
    r"\s{0,2}(?:%|percent\b|per\b|in\b|of\b|to\b|out\b|mg\b|ml\b|mcg\b|g\b|kg\b|cm\b|mm\b|years?\b|months?\b|weeks?\b|days?\b|hours?\b|"
    r"minutes?\b|people\b|patients\b|adults\b|children\b|women\b|men\b|trials?\b|studies\b)",
    re.IGNORECASE,
)
LEFT_OVER_WORDS = 3
"""Words that must be left of a sentence after a spam run was cut, or it goes whole."""
LEFT_OVER_SHARE = 0.4
"""Share of the words that must be left likewise."""


FUNCTION_SHARE = 0.15
"""Share of function words that must be left where words and seams alone speak for a run: a seller's own sentence, of
which only a part reads as pasted in, is to be weighed whole."""


PART_ODDS = 1.0
"""Log odds from which a part of a title was glued to it; the honest parts of labelled titles have 0.2 at most."""
TITLE_ENDS = re.compile(r"[|?!]")
"""What nothing of a title stands behind."""
OWN_TAG = -1.0
"""Log odds of a word under which a network takes it for the article's own."""
OWN_WORDS = 2
"""Words that are more than a chance."""
REST_ODDS = 0.0
"""Log odds up to which what is left of it may be the article's own; above, likewise."""


@lru_cache(maxsize=1 << 10)
def shaped_runs(looked: Looked) -> tuple[Span, ...]:
    """Return the runs in a folded sentence that a rule names, teasers in front of it among them.

    None takes anything from a call for help. Remembered, since it is asked again once it is known how much was pasted
    into the article.
    """
    teaser = boilerplate.glued_teaser(looked.text)
    found = (*([teaser] if teaser else []), *(spare_figure(looked.text, run) for run in spliced_spam(looked)))
    return tuple(part for run in found for part in lifelines.beside(looked.text, run))


def learnt_runs(seen: Seen, looked: Looked, screen: Screen) -> list[Span]:
    """Return the runs in a folded sentence that read as pasted in by their words and seams."""
    whole = looked.text == seen.folded.text
    heard = screen.hear(seen) if whole else UNHEARD
    return pasted(looked, screen.book.worlds, screen.book.seams, screen.proofs, heard)


def foresee_runs(seen: Sequence[Seen], screen: Screen) -> None:
    """Weigh the windows of some sentences of an article all at once, before each is asked for its runs."""
    sentences = ((screen.look(item), screen.hear(item)) for item in seen if not item.is_structure)
    decoder_of(screen.book.worlds, screen.book.seams).foresee(sentences, screen.proofs)


def runs_in(seen: Seen, looked: Looked, screen: Screen) -> list[Span]:
    """Return the runs that were pasted into a folded sentence: those that a rule names, and those that read so."""
    shaped = shaped_runs(looked)
    learnt = learnt_runs(seen, looked, screen)
    rest = clauses.without(looked.text, tuple(merged([*shaped, *learnt]))) if learnt else ""
    return [*shaped, *(learnt if spam.function_share(rest) >= FUNCTION_SHARE else ())]


def reads_as_own(seen: Seen, rest: str, screen: Screen) -> bool:
    """Return whether what is left of a sentence would not be taken for one that was pasted in."""
    where = screen.places.get(seen.sentence.span)
    left = screen.look(see(replace(seen.sentence, text=rest), screen.book))
    return where is None or weigh(left, where, screen.book, prose=is_prose(left.text, structure=False)) <= REST_ODDS


def is_heavy(seen: Seen, part: str, screen: Screen) -> bool:
    """Return whether a part of a title reads as pasted in, weighed as a line in its place."""
    where = screen.places.get(seen.sentence.span)
    looked = screen.look(see(replace(seen.sentence, text=part), screen.book))
    return where is not None and weigh(looked, where, screen.book, prose=False) >= PART_ODDS


def spare_figure(text: str, run: Span) -> Span:
    """Return a run without a number at its end that belongs to what follows: `… official website 14% were clear`."""
    figure = LAST_FIGURE.search(text[run.start : run.end])
    if figure and figure.start() > 0 and MEASURE.match(text, run.end):
        return Span(start=run.start, end=run.start + figure.start())
    return run


def places_in(seen: Seen, text: str, screen: Screen) -> Sequence[Span]:
    """Return the places that were woven into a folded sentence; in a heading only those that show by their shape."""
    found = place.strong_spans(text, screen.title) if seen.is_structure else place.geo_spans(text, screen.title)
    return [part for span in found for part in lifelines.beside(text, span)]


def trimmed(seen: Seen, spans: Sequence[Span], kind: Kind, reason: str) -> Judged:
    """Return the verdict on a sentence of which some ranges, in the folded text, are cut."""
    sentence = seen.sentence
    if not spans and not sentence.markdown:
        return verdict(sentence, kind, reason, clean=clauses.unquote(squeeze(sentence.text)))
    holes = tuple(merged(spans))
    cuts = tuple(seen.folded.span(hole.start, hole.end) for hole in holes)
    taken = tuple(squeeze(sentence.text[cut.start : cut.end]) for cut in cuts)
    kept = reading(sentence.text, cuts) if sentence.markdown else clauses.without(sentence.text, cuts)
    clean = clauses.tidy(kept) if cuts else clauses.unquote(squeeze(kept))
    return verdict(sentence, kind, reason, clean=clean, cuts=taken, holes=holes)


def whole(seen: Seen) -> Judged:
    """Return the verdict on a sentence that is kept as it stands."""
    kind = STRUCTURE.get(seen.sentence.block.kind, Kind.INFORMATIVE)
    return trimmed(seen, (), kind, str(kind))


def merged(spans: Iterable[Span]) -> list[Span]:
    """Return the ranges in order, those that overlap as one."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if kept and span.start <= kept[-1].end:
            kept[-1] = Span(start=kept[-1].start, end=max(kept[-1].end, span.end))
        else:
            kept.append(span)
    return kept


def cut_runs(seen: Seen, looked: Looked, screen: Screen) -> Judged:
    """Return the verdict on a sentence that is good but for runs inside it."""
    text = seen.folded.text
    shaped, places = shaped_runs(looked), places_in(seen, text, screen)
    runs: Sequence[Span] = shaped if seen.is_structure else runs_in(seen, looked, screen)
    rest = clauses.without(text, tuple(merged(runs)))
    if len(runs) > len(shaped) and not reads_as_own(seen, rest, screen):
        runs, rest = shaped, clauses.without(text, tuple(merged(shaped)))
    left = len(words(rest))
    if runs and (left < LEFT_OVER_WORDS or left < LEFT_OVER_SHARE * len(words(text))):
        return verdict(seen.sentence, Kind.SPAM, "spam-run")
    kind = STRUCTURE.get(seen.sentence.block.kind, Kind.INFORMATIVE)
    reason = "spliced-spam" if runs else "geo-phrase" if places else str(kind)
    return trimmed(seen, (*runs, *places), kind, reason)


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


def split_glued(seen: Seen, looked: Looked, screen: Screen, *, own: bool) -> tuple[Judged, ...]:
    """Return a title or heading as two or three spans where something is glued to it, else nothing.

    Where `own`, only if what is left shares a word with the article. Behind what somebody said stands his name.
    """
    defines = seen.sentence.block.kind is not BlockKind.TITLE
    if defines and seen.text.startswith('"'):
        return ()
    weighed = not defines
    keep = title_span(
        looked,
        lambda text: is_solicitation(text, screen) or (weighed and is_heavy(seen, text, screen)),
        defines=defines,
    )
    if not keep:
        return ()
    keep = with_own_words(keep, looked.text, screen.hear(seen).tags)
    sentence, left = seen.sentence, looked.text[keep.start : keep.end]
    heads = sentence.block.order == 0 and len(words(left)) >= TITLE_WORDS
    if own and not heads and not read(left).content & looked.said:
        return ()
    kept = seen.folded.span(keep.start, keep.end)
    ranges = (Span(start=0, end=kept.start), kept, Span(start=kept.end, end=len(sentence.text)))
    pieces = []
    for span in ranges:
        text = sentence.text[span.start : span.end]
        body = text.strip()
        if not body:
            continue
        first = sentence.span.start + span.start + text.index(body)
        heading = Kind.INFORMATIVE if body.endswith((".", "!")) else Kind.HEADING
        kind = STRUCTURE.get(sentence.block.kind, heading) if span is kept else Kind.SPAM
        reason = str(kind) if span is kept else "spam-prefix" if span.start == 0 else "spam-suffix"
        clean = clauses.tidy(reading(body) if sentence.markdown else body) if span is kept else ""
        base = verdict(sentence, kind, reason, clean=clean)
        pieces.append(replace(base, id=content_id(body), span=Span(start=first, end=first + len(body)), text=body))
    return tuple(pieces)
