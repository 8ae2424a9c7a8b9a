"""A progress bar on stderr for work that takes longer than a moment."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

Item = TypeVar("Item")


def show_progress(items: Iterable[Item], total: int, what: str = "cleaning") -> Iterable[Item]:
    """Yield the items, with a bar on a terminal that goes away at the end; `what` is being done to them."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        yield from bar.track(items, total=total, description=what)
