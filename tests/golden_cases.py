"""Golden cases: readable files with, for each case, its title, a line with a dot, input, dot, expected, dot."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

GOLDEN = Path(__file__).parent / "golden"
MARK = "."


@dataclass(frozen=True, slots=True)
class Case:
    """One case of a golden file."""

    path: Path
    title: str
    given: str
    expected: str


def parse(path: Path) -> list[Case]:
    """Return the cases of a file in order; a file that ends inside a case is an error."""
    parts: list[list[str]] = [[]]
    for line in path.read_text(encoding="utf-8").splitlines():
        if line == MARK:
            parts.append([])
        else:
            parts[-1].append(line)
    assert len(parts) % 3 == 1, f"{path}: a case has a title, an input and an expected result, each closed by a dot"
    texts = ["\n".join(part) for part in parts]
    return [
        Case(path=path, title=texts[n].strip(), given=texts[n + 1], expected=texts[n + 2])
        for n in range(0, len(texts) - 1, 3)
    ]


def cases(name: str) -> list[pytest.param]:
    """Return the cases of `tests/golden/NAME.md`, or of every file of the folder of that name, for parametrize."""
    paths = sorted((GOLDEN / name).glob("*.md")) if (GOLDEN / name).is_dir() else [GOLDEN / f"{name}.md"]
    return [pytest.param(case, id=f"{path.stem}: {case.title}") for path in paths for case in parse(path)]


def rewrite(case: Case, actual: str) -> None:
    """Put the actual result of a case into its file."""
    found = [Case(c.path, c.title, c.given, actual if c.title == case.title else c.expected) for c in parse(case.path)]
    text = "\n".join(f"{c.title}\n{MARK}\n{c.given}\n{MARK}\n{c.expected}\n{MARK}\n" for c in found)
    case.path.write_text(text, encoding="utf-8")
