"""One article after the stages that look at one article alone, as it was made or as it travelled."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from winnow.core.brief import Brief
from winnow.core.ledger import stem_of
from winnow.core.records import SUPPORTING, Document, Judged, Said, Source
from winnow.stages.parcel import Parcel, Sealed, opened, pack, unseal


@dataclass(frozen=True)
class Cleaned:
    """One article after the stages that look at one article alone."""

    document: Document
    judged: tuple[Judged, ...]
    """The final verdicts."""
    said: tuple[Said, ...]
    """What each supporting sentence says, in order."""
    brief: Brief
    screened: tuple[Judged, ...] = ()
    """The first verdicts, which `strip` alone asks for: they do not travel between processes."""

    @cached_property
    def places(self) -> tuple[int, ...]:
        """Places of the supporting sentences among the verdicts."""
        return tuple(place for place, item in enumerate(self.judged) if item.action in SUPPORTING)

    @property
    def supporting(self) -> tuple[Judged, ...]:
        """The supporting sentences."""
        return tuple(self.judged[place] for place in self.places)

    @property
    def stems(self) -> list[bytes]:
        """Its part of the ledger, as far as it decides that alone, line by line."""
        return list(map(stem_of, self.judged))


__all__ = ["Article", "Cleaned", "Sealed", "opened", "packed", "unsealed"]

Article = Cleaned | Parcel
"""A cleaned article; both tell the same."""


def packed(cleaned: Cleaned) -> bytes:
    """Return a cleaned article as bytes."""
    return pack(cleaned.document, cleaned.judged, cleaned.said, cleaned.brief)


def unsealed(data: bytes, source: Source) -> Sealed:
    """Return the cleaned article that bytes hold, opened as far as copies of articles are looked for with.

    Raises ValueError, TypeError, LookupError or AttributeError where they hold none.
    """
    return unseal(data, source)
