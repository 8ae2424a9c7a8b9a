"""Verdicts on sentences and titles that are good but for something inside or glued to them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from winnow.core.records import Judged, Kind, Span
from winnow.core.text import words
from winnow.rules import boilerplate, clauses, place, spam
from winnow.rules.spliced.window import decoder_of, pasted
from winnow.rules.splices import spliced_spam
from winnow.rules.tagging.words import UNHEARD
from winnow.rules.tells import Looked
from winnow.rules.weigh import is_prose, weigh
from winnow.stages.screen.article import STRUCTURE, Screen, Seen, verdict
from winnow.stages.screen.trim import PLACE_CUT, holes_in, trimmed

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


REST_ODDS = 0.0
"""Log odds up to which what is left of a sentence may be the article's own."""


@lru_cache(maxsize=1 << 10)
def shaped_runs(looked: Looked) -> tuple[Span, ...]:
    """Return the runs in a folded sentence that a rule names, teasers in front of it among them.

    Remembered, since it is asked again once it is known how much was pasted into the article.
    """
    teaser = boilerplate.glued_teaser(looked.text)
    return (*([teaser] if teaser else []), *(spare_figure(looked.text, run) for run in spliced_spam(looked)))


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
    rest = clauses.without(looked.text, holes_in(looked.text, [*shaped, *learnt])) if learnt else ""
    return [*shaped, *(learnt if spam.function_share(rest) >= FUNCTION_SHARE else ())]


def reads_as_own(seen: Seen, rest: str, screen: Screen) -> bool:
    """Return whether what is left of a sentence would not be taken for one that was pasted in."""
    where = screen.places.get(seen.sentence.span)
    left = screen.look_at(seen.sentence, rest)
    return where is None or weigh(left, where, screen.book, prose=is_prose(left.text, structure=False)) <= REST_ODDS


def spare_figure(text: str, run: Span) -> Span:
    """Return a run without a number at its end that belongs to what follows: `… official website 14% were clear`."""
    figure = LAST_FIGURE.search(text[run.start : run.end])
    if figure and figure.start() > 0 and MEASURE.match(text, run.end):
        return Span(start=run.start, end=run.start + figure.start())
    return run


def places_in(seen: Seen, text: str, screen: Screen) -> Sequence[Span]:
    """Return the places that were woven into a folded sentence; in a heading only those that show by their shape."""
    return place.strong_spans(text, screen.title) if seen.is_structure else place.geo_spans(text, screen.title)


def cut_runs(seen: Seen, looked: Looked, screen: Screen) -> Judged:
    """Return the verdict on a sentence that is good but for runs inside it."""
    text = seen.folded.text
    shaped, places = shaped_runs(looked), places_in(seen, text, screen)
    found = shaped if seen.is_structure else runs_in(seen, looked, screen)
    runs = holes_in(text, found)
    rest = clauses.without(text, runs)
    if len(found) > len(shaped) and not reads_as_own(seen, rest, screen):
        runs = holes_in(text, shaped)
        rest = clauses.without(text, runs)
    left = len(words(rest))
    if runs and (left < LEFT_OVER_WORDS or left < LEFT_OVER_SHARE * len(words(text))):
        return verdict(seen.sentence, Kind.SPAM, "spam-run")
    kind = STRUCTURE.get(seen.sentence.block.kind, Kind.INFORMATIVE)
    reason = "spliced-spam" if runs else PLACE_CUT if places else str(kind)
    return trimmed(seen, (*runs, *places), kind, reason)
