"""What a web host answered: the only thing that the checks on a published site, and on references, know of the web."""

from __future__ import annotations

from dataclasses import dataclass

NO_ANSWER = 0
"""Status where no host answered at all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """An answer to one question, or that there was none."""

    address: str
    """What was asked for."""
    status: int
    """HTTP status, 0 where nobody answered."""
    body: str = ""
    """The text, shortened where it is long."""
    why: str = ""
    """Why nobody answered."""
    nameless: bool = False
    """Whether nobody answered because no host has this name."""
