"""A sixth article comes in: six known claims in new words, one false one, two new ones, and spam around them."""

from __future__ import annotations

import difflib
import re
import shutil
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from building import article
from deciding import editorial, made, sources
from winnow.core.records import Build, QueueItem
from winnow.edges.project import Places
from winnow.edges.run import run

ARTICLE = Path(__file__).parent / "sources" / "sixth_article.txt"
NAME = "900_sixth.txt"
PLACES = re.compile(r"^    - .+ Article (?:\[\d \(line \d+\)\]\(\.\./about/sources\.md#s-[0-9a-f]{10}\)(?:, |\.$))+")
"""A line in the list of what web articles say too."""
CITED = {
    "ketamine-is-anesthetic",
    "mechanism-not-fully-understood",
    "iv-administration",
    "monitoring-required",
    "side-effects-common",
    "side-effects-temporary",
}
"""The claims that the article makes in its own words."""


@dataclass(frozen=True)
class Runs:
    """The guide before and after."""

    before: Build
    after: Build
    queue: tuple[QueueItem, ...]
    joined: tuple[str, ...]


@cache
def runs() -> Runs:
    """Return the guide of the five articles, and of the six."""
    after = made(*sources(), article(ARTICLE.read_text(encoding="utf-8"), NAME))
    assert after.decided is not None
    joined = tuple(claim for _, claim in after.decided.joined)
    return Runs(made(*sources()).build, after.build, after.decided.queue, joined)


def changes() -> dict[str, list[str]]:
    """Return the lines that are gone or new, of each page that differs."""
    old = {file.path: file.text for file in runs().before.files}
    new = {file.path: file.text for file in runs().after.files}
    assert old.keys() == new.keys()
    diffs = {path: difflib.ndiff(old[path].splitlines(), new[path].splitlines()) for path in old}
    lines = {path: [line for line in diff if line.startswith(("+ ", "- "))] for path, diff in diffs.items()}
    return {path: found for path, found in lines.items() if found}


def test_it_adds_six_citations() -> None:
    """Each of the six claims gains the article as a source, and no other claim does."""
    assert sorted(runs().joined) == sorted(CITED)


def test_the_pages_of_those_claims_name_the_article() -> None:
    """The pages that say the six claims cite article 6, with a line, once for each time that a claim is said."""
    said = [section.claims for plan in editorial().pages for section in plan.sections]
    times = sum(name in CITED for names in said for name in names)
    listed = [line for lines in changes().values() for line in lines if line.startswith("+     - ")]
    assert len([line for line in listed if re.search(r"\[6 \(line \d+\)\]\(", line)]) == times


def test_nothing_else_changes_on_the_pages_of_the_guide() -> None:
    """What a page says stays as it is to the letter; only the places of those claims differ."""
    pages = {path: lines for path, lines in changes().items() if path != "about/sources.md"}
    assert set(pages) == {"guide/how-it-works.md", "guide/what-to-expect.md", "guide/safety.md", "guide/faq.md"}
    assert [line for lines in pages.values() for line in lines if not PLACES.match(line[2:])] == []


def test_the_sources_page_gains_the_article_and_loses_nothing() -> None:
    """It lists the sixth article with its six sentences; of the others, nothing is gone but the count of articles."""
    lines = changes()["about/sources.md"]
    assert [line for line in lines if line.startswith("- ")] == [
        next(line for line in lines if line.startswith("- This guide was made from 5"))
    ]
    assert len([line for line in lines if '<span id="s-' in line]) == len(CITED)


def test_it_raises_one_alert() -> None:
    """The sentence that contradicts the guide is the first thing that a person sees."""
    alerts = [item for item in runs().queue if item.why == "alert"]
    assert [item.judged.text for item in alerts] == ["There is no risk of addiction with ketamine."]


def test_it_queues_two_new_sentences() -> None:
    """What no claim says waits until somebody has decided on it."""
    assert [item.judged.text for item in runs().queue if item.why == "new"] == [
        "Do not eat anything for four hours before the visit.",
        "An eye mask and quiet music can make the time more pleasant.",
    ]


def test_nothing_that_waits_is_on_a_page() -> None:
    """Neither the false sentence nor the new ones can be read anywhere."""
    words = [item.judged.text for item in runs().queue]
    assert not [file.path for file in runs().after.files for text in words if text in file.text]


def test_its_spam_is_nowhere() -> None:
    """Neither the betting links in its title nor the call to book reach a page."""
    text = "\n".join(file.text for file in runs().after.files).lower()
    assert not [word for word in ("goldpalace", "reddyline", "consultation!") if word in text]


def test_the_same_holds_on_disk(tmp_path: Path) -> None:
    """Dropped into a copy of the folder of articles, it is found and read as it is here."""
    for source in Places().sources.iterdir():
        shutil.copy(source, tmp_path)
    shutil.copy(ARTICLE, tmp_path / NAME)
    assert run(Places(sources=tmp_path)).build.files == runs().after.files
