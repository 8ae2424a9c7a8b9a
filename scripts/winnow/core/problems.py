"""The two kinds of failure: what the user can mend (`ContentError`), and everything else, which is a bug."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing to mend, in one line."""

    where: str
    """File, with line or key where known."""
    what: str
    """What is wrong there."""
    mend: str
    """What to do about it."""

    def __str__(self) -> str:
        """Return the line that a person reads."""
        return f"{self.where}: {self.what}. {self.mend}"


class ContentError(Exception):
    """Something in the articles or settings has to be mended; carries every problem found, not the first alone."""

    def __init__(self, *problems: Problem) -> None:
        """Keep the problems in the order in which they were found."""
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems
