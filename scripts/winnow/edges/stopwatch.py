"""How long each stage of a run takes, for the benchmark."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass, field
from pathlib import Path

from winnow.edges.publish import write_whole


@dataclass(slots=True)
class Stopwatch:
    """Told the name of each stage as it begins; the one before it is over then."""

    seconds: dict[str, float] = field(default_factory=dict)
    current: str = ""
    since: float = 0.0

    def __call__(self, name: str) -> None:
        """Begin a stage."""
        now = time.perf_counter()
        if self.current:
            self.seconds[self.current] = self.seconds.get(self.current, 0.0) + now - self.since
        self.current, self.since = name, now

    def write(self, path: Path | None) -> None:
        """End the last stage and write the seconds of each as JSON, where there is a file to write them to."""
        self("")
        if path:
            write_whole(path, json.dumps({name: round(taken, 4) for name, taken in self.seconds.items()}).encode())
