"""Score the extraction of labelled web pages: `strip` and trafilatura alone, side by side, in one run.

    python tests/eval/score_pages.py [--misses]

Measure: precision, recall and F1 of the words of the article's body as a multiset, page by page, then the mean, as in
the article extraction benchmark of Scrapinghub (2020), with single words in the place of its runs of four. The title
is left out of both sides, since trafilatura gives it as metadata. Spam and sentences are counted as in
`score_corpus.py`.
"""

from __future__ import annotations

import argparse
import html
import json
import re
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import trafilatura

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PAGES = HERE / "corpus" / "html"
sys.path.insert(0, str(HERE))

from score_corpus import Record, Report, fold_loosely, load, score_record, strip_markers, validate  # noqa: E402

WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Found:
    """How well the words of one page's article were found."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """Their harmonic mean."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(frozen=True, slots=True)
class Scored:
    """One page, as `strip` and trafilatura alone give it."""

    record: Record
    stripped: str
    bare: str

    @property
    def ours(self) -> Found:
        """How well `strip` found the words."""
        return compare(self.stripped, self.record)

    @property
    def theirs(self) -> Found:
        """How well trafilatura alone did."""
        return compare(self.bare, self.record)


def body_words(text: str, title: str) -> Counter[str]:
    """Return the words of a text, without the line that is its title, spelled as a reader sees them."""
    lines = [fold_loosely(html.unescape(strip_markers(line))).strip("*_ ") for line in text.splitlines()]
    lines = [line for line in lines if line]
    if lines and lines[0] == fold_loosely(title):
        del lines[0]
    return Counter(WORD.findall(" ".join(lines)))


def compare(output: str, record: Record) -> Found:
    """Return how well an output has the words of the labelled body and no others."""
    wanted = Counter(WORD.findall(fold_loosely(" ".join((*record.headings, *record.keep)))))
    got = body_words(output, record.title or "")
    shared = sum((wanted & got).values())
    return Found(precision=shared / max(1, sum(got.values())), recall=shared / max(1, sum(wanted.values())))


def score_pages() -> tuple[Scored, ...]:
    """Return every labelled page with what `strip` and trafilatura alone make of it."""
    records = load(PAGES / "pages.jsonl")
    files = {record.id: PAGES / f"{record.id}.html" for record in records}
    with tempfile.TemporaryDirectory() as name:
        command = [sys.executable, "scripts", "strip", *map(str, files.values()), "--out", name]
        subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
        return tuple(
            Scored(
                record=record,
                stripped=(Path(name) / f"{record.id}.md").read_text(encoding="utf-8"),
                bare=trafilatura.extract(files[record.id].read_text(encoding="utf-8")) or "",
            )
            for record in records
        )


def report_of(scored: Sequence[Scored]) -> Report:
    """Return the counts of spam, sentences, headings and titles of what `strip` gave."""
    report = Report()
    for page in scored:
        score_record(page.record, html.unescape(page.stripped), report)
    return report


def faults() -> list[str]:
    """Return what is wrong with the labels of the pages."""
    return validate(load(PAGES / "pages.jsonl"))


def mean(values: Sequence[float]) -> float:
    """Return the mean of some shares."""
    return sum(values) / len(values)


def spam_left(page: Scored) -> tuple[int, int]:
    """Return how many labelled strings of spam `strip` leaves, and how many trafilatura alone leaves."""
    ours, theirs = Report(), Report()
    score_record(page.record, html.unescape(page.stripped), ours)
    score_record(page.record, page.bare, theirs)
    return ours.spam.spam.total - ours.spam.spam.hits, theirs.spam.spam.total - theirs.spam.spam.hits


def table(scored: Sequence[Scored]) -> str:
    """Lay the figures out, a page a line."""
    rows = [
        f"{'page':<14}{'strip F1':>10}{'P':>7}{'R':>7}{'alone F1':>10}{'P':>7}{'R':>7}{'spam left':>11}{'alone':>7}"
    ]
    for page in scored:
        one, two = page.ours, page.theirs
        left, alone = spam_left(page)
        ours = f"{one.f1:>10.3f}{one.precision:>7.3f}{one.recall:>7.3f}"
        rows.append(
            f"{page.record.id:<14}{ours}{two.f1:>10.3f}{two.precision:>7.3f}{two.recall:>7.3f}{left:>11}{alone:>7}"
        )
    rows.append(f"{'mean':<14}{mean([p.ours.f1 for p in scored]):>10.3f}{mean([p.theirs.f1 for p in scored]):>24.3f}")
    return "\n".join(rows)


def main(argv: Sequence[str] | None = None) -> int:
    """Score the pages and print the figures."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--misses", action="store_true", help="list every miss of strip")
    parser.add_argument("--json", action="store_true", help="print the means as JSON")
    arguments = parser.parse_args(argv)
    scored = score_pages()
    report = report_of(scored)
    if arguments.json:
        figures = {"strip_f1": mean([p.ours.f1 for p in scored]), "alone_f1": mean([p.theirs.f1 for p in scored])}
        sys.stdout.write(json.dumps({name: round(value, 4) for name, value in figures.items()}) + "\n")
        return 0
    section = report.spam
    sys.stdout.write(table(scored) + "\n")
    for name, share in (("spam gone", section.spam), ("kept", section.keep), ("headings", section.headings)):
        sys.stdout.write(f"{name:<14}{share.hits:>6} of {share.total}\n")
    if arguments.misses:
        sys.stdout.write("".join(f"{name}  {kind:<22} {text!r}\n" for name, kind, text in report.misses))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
