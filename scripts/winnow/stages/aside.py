"""Articles that are set aside whole: every span of them has its place in the ledger, with the reason."""

from __future__ import annotations

from collections.abc import Sequence

from winnow.core.ids import content_id
from winnow.core.records import Action, Judged, Kind, Sentence

OTHER_LANGUAGE = "other-language"


def set_language_aside(sentences: Sequence[Sentence]) -> tuple[Judged, ...]:
    """Return a verdict on every sentence of an article in another language than the guide's: left out, not touched."""
    return tuple(
        Judged(
            id=content_id(sentence.text),
            sentence=sentence,
            span=sentence.span,
            text=sentence.text,
            kind=Kind.BOILERPLATE,
            action=Action.DROP,
            reason=OTHER_LANGUAGE,
            clean="",
        )
        for sentence in sentences
    )
