"""Links between pages: written from the root of `docs/` where people write them, relative where a page shows them."""

from __future__ import annotations

import posixpath
import re
from functools import lru_cache

ROOTED = re.compile(r"\]\(((?:guide|about)/[^)\s#]{1,200}\.md|for-clinicians\.md|index\.md)")
"""The address of a link that begins at the root."""


@lru_cache(maxsize=1 << 12)
def relative(path: str, target: str) -> str:
    """Return the link from one page to another, both counted from the root."""
    return posixpath.relpath(target, posixpath.dirname(path) or ".")


def placed(markdown: str, page: str) -> str:
    """Return a text with its links to pages as they lead from the page that it stands on."""
    return ROOTED.sub(lambda match: f"]({relative(page, match[1])}", markdown)
