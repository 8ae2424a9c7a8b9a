"""What a function found so far, by what it was asked: one look in a dictionary instead of a call."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

Asked = TypeVar("Asked")
Found = TypeVar("Found")


class Remembered(dict[Asked, Found]):
    """What a function of one argument found so far; when it is full, it begins anew.

    Unlike `functools.lru_cache` it keeps no order and calls nothing where it knows, so that `map` can ask it of all
    words of a text at once.
    """

    def __init__(self, find: Callable[[Asked], Found], most: int) -> None:
        """Begin with nothing; `find` is asked once for each argument, of which `most` are remembered."""
        super().__init__()
        self.find, self.most = find, most

    def __missing__(self, asked: Asked) -> Found:
        """Ask the function."""
        if len(self) >= self.most:
            self.clear()
        self[asked] = found = self.find(asked)
        return found
