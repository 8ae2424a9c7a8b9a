"""Every page has the blocks that it has to have, whatever the articles say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from winnow.core.problems import Problem
from winnow.core.records import OutputFile


def missing_blocks(files: Sequence[OutputFile], required: Mapping[str, Sequence[str]]) -> Iterator[Problem]:
    """Yield the blocks that a page has to have and has not; `required` gives the block ids of each page."""
    texts = {file.path: file.text for file in files}
    for page, names in required.items():
        for name in names:
            if f"{{#{name}}}" not in texts.get(page, ""):
                what = f"the required block `{name}` is missing"
                yield Problem(where=page, what=what, mend=f"Restore editorial/blocks/{name}.md")
