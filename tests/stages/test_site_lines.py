"""What the software of sites brings along goes, wherever it stands; what only looks like it stays.

`site_lines.txt` holds the lines, by where they come from, as people meet them on the web.
"""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

import pytest

from building import article
from winnow.core.rulebook import Rulebook
from winnow.pipeline import strip_article

HERE = Path(__file__).parent
LEAD = "Panic attacks\n\nPanic attacks are sudden waves of fear. They peak within ten minutes and then fade.\n\n"
END = (
    "\n\nMost people have one at some time in their life, and one in thirty has them again and again, often without "
    "any reason that he can name. A doctor may offer talking therapy or a medicine. Both help most people.\n\n"
    "Breathing slowly helps some, since fast breathing makes the fingers tingle and the head swim. Walk on the spot, "
    "count the steps, and let the wave pass. Coffee, strong tea and short nights bring the next one closer.\n"
)


def lines() -> dict[str, list[str]]:
    """Return the lines by where they come from."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    name = ""
    for line in (HERE / "site_lines.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            name = line[2:]
        elif line:
            found[name].append(line)
    return dict(found)


def strange(cleaned: str, article_: str) -> list[str]:
    """Return the lines and sentences of a cleaned article that stand nowhere in the article."""
    return [part for part in re.split(r"(?<=[.!?])\s|\n", cleaned) if part.lstrip("# ") not in article_]


@pytest.mark.parametrize("name", lines())
def test_a_line_of_a_site_goes(name: str, book: Rulebook) -> None:
    """Each alone in the middle of an article that has nothing else to cut, and nothing of it is left."""
    cleaned = {line: strip_article(article(f"{LEAD}{line}{END}"), book) for line in lines()[name]}
    assert [line for line, text in cleaned.items() if strange(text, LEAD + END)] == []


def test_a_line_of_the_article_stays(book: Rulebook) -> None:
    """Headings and sentences with the words of a site that say something else with them (`lines_like_a_site.txt`)."""
    own = (HERE / "lines_like_a_site.txt").read_text(encoding="utf-8").splitlines()
    assert [line for line in own if line not in strip_article(article(f"{LEAD}{line}{END}"), book)] == []
