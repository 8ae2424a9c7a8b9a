"""A block: a text that stands on pages whatever the articles say, each sentence with its facts behind it in braces."""

from __future__ import annotations

import re
from dataclasses import dataclass

from winnow.core.checked import check
from winnow.core.editorial.rows import BlockHead
from winnow.core.problems import ContentError, Problem

TAG = re.compile(r"\s{0,9}\{([A-Za-z0-9_,\-]{1,400})\}")
NO_FACT = "-"
"""Tag of a sentence that is advice or a signpost and needs no fact."""
PARTS = 3
"""A file of a block is what stands before the front matter (nothing), the front matter and the text."""


@dataclass(frozen=True)
class Block:
    """A text that stands on pages whatever the articles say."""

    head: BlockHead
    body: str
    """Markdown, each sentence with the ids of its facts behind it in braces."""
    name: str
    """Name of its file."""

    @property
    def anchor(self) -> str:
        """Id of its heading on a page."""
        return self.head.anchor or self.head.id

    @property
    def lines(self) -> tuple[tuple[int, str], ...]:
        """The lines of the body that say something, with their number."""
        numbered = enumerate(self.body.split("\n"), start=1)
        return tuple((number, line.strip()) for number, line in numbered if says_something(line))


def says_something(line: str) -> bool:
    """Return whether a line of a block states anything: not blank, a heading, a table rule or head."""
    text = line.strip()
    return bool(text) and not text.startswith(("#", "| ---", "|---", "<", "![", ":"))


def parse_block(text: str, name: str) -> Block:
    """Return a block from its file.

    Raises ContentError where it has no front matter or the front matter is wrong.
    """
    parts = text.split("---\n", 2)
    if len(parts) != PARTS or parts[0].strip():
        mend = "Begin the file with front matter between two lines `---`"
        raise ContentError(Problem(where=name, what="the block has no front matter", mend=mend))
    return Block(head=check(BlockHead, parts[1], name), body=parts[2].strip() + "\n", name=name)


def tags_in(line: str) -> tuple[str, ...]:
    """Return the fact ids behind the sentences of a line, `-` where one needs none."""
    return tuple(name for tag in TAG.findall(line) for name in tag.split(","))
