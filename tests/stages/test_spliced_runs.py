"""Runs of a seller's plain words inside a sentence are cut, beside something else that was pasted in, and no others."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from winnow.core.records import Source
from winnow.edges.rules import read_rulebook
from winnow.stages.normalise import normalise
from winnow.stages.screen import screen
from winnow.stages.segment import segment
from winnow.stages.split import split

ROOT = Path(__file__).resolve().parents[2]
MARK = re.compile(r"\s?\[\[(.*?)\]\]")
HOST = """Sciatica: What Helps and When to Worry

Sciatica is pain that runs from the lower back down one leg. It is caused by a disc that presses on a nerve.

{}

Most people with sciatica get better in six weeks. Stay active, since bed rest slows recovery.
Painkillers such as ibuprofen take the edge off. A nerve that is pressed for long can weaken the leg.
"""
PASTED = "\nzarrobet247.vip login bonus code\n"
"""What else was pasted into the article that the runs stand in."""
SHARE = 0.72
"""Share of the runs that must be cut to the letter: those of one hand, in an article with one proof."""
LOST = 3
"""Of 174 honest sentences those that may be touched in an article on another subject: `Many people buy cheap tablets
online because they are ashamed to ask.` is one."""


@pytest.fixture(scope="module")
def verdicts() -> list[tuple[str, str, str, bool]]:
    """Return the sentences of `spliced.txt`: as pasted, as they should read, as they read, whether honest."""
    book = read_rulebook(ROOT / "scripts" / "data")
    found, honest = [], False
    for line in (ROOT / "tests/eval/training/spliced.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            honest = line == "# honest"
            continue
        text = line.replace("[[", "").replace("]]", "")
        document = normalise(Source(name="a.txt", data=(HOST.format(text) + PASTED * (not honest)).encode()))
        judged = screen(split(document, segment(document)), book)
        kept = " ".join(item.clean for item in judged if item.text in text or text in item.text)
        found.append((text, MARK.sub("", line), kept.strip(), honest))
    return found


def test_runs_of_plain_words_are_cut_to_the_letter(verdicts: list[tuple[str, str, str, bool]]) -> None:
    """Most sentences with a run wedged into them come back word for word."""
    spliced = [(want, kept) for _, want, kept, honest in verdicts if not honest]
    assert sum(want == kept for want, kept in spliced) >= SHARE * len(spliced)


def test_honest_sentences_with_the_same_words_are_left_alone(verdicts: list[tuple[str, str, str, bool]]) -> None:
    """Men who buy pills online, students who write essays and apps for mood stay as they are."""
    lost = [text for text, want, kept, honest in verdicts if honest and want != kept]
    assert len(lost) <= LOST, lost
