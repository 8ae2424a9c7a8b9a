"""What must hold of a guide that people stand behind, before any of it is published.

Every sentence traceable, every number from a fact, every required block in its place, nothing stronger than its
evidence, nothing too hard to read.
"""

from __future__ import annotations

from collections.abc import Sequence

from winnow.checks.anatomy import missing_parts
from winnow.checks.figures import numbers_without_fact
from winnow.checks.reading import hard_to_read
from winnow.checks.required import missing_blocks
from winnow.checks.strength import too_strong
from winnow.checks.traceable import untraceable
from winnow.core.editorial import Editorial
from winnow.core.problems import Problem
from winnow.core.records import OutputFile
from winnow.core.rulebook import Rulebook


def editorial_problems(files: Sequence[OutputFile], editorial: Editorial, book: Rulebook) -> list[Problem]:
    """Return everything that keeps a guide from being published."""
    return [
        *missing_blocks(files, editorial.guide.required),
        *missing_parts(files, editorial),
        *untraceable(files, editorial),
        *numbers_without_fact(editorial),
        *too_strong(editorial, book),
        *hard_to_read(files, editorial),
    ]
