"""Measurements in, a table in Markdown and a picture in SVG out: what was as quick as what, and how time grows."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape

OWN = "winnow"
"""Name of this project among the engines."""
AGAIN = "winnow, again"
"""Name of its second run, after one article changed."""
WIDTH, ROW, LEFT, RIGHT = 860, 30, 170, 90
COLOURS = ("#1b5e7d", "#4a9d8e", "#c98a2b", "#8a5a9e", "#b5524a", "#6b7b3a", "#47618f", "#9a7b5f", "#5f8f9a", "#8f5f6f")


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """What one engine did with one pile."""

    engine: str
    articles: int
    megabytes: float
    """Size of the pile."""
    seconds: float
    """Wall time from start to end, that of starting Python among it."""
    cpu: float
    """Seconds that processors worked on it, in all of its processes."""
    peak: float
    """Most memory that all of its processes took together, in MB."""
    stages: Mapping[str, float]
    """Seconds of each of its stages."""
    does: str
    """What it did, in words; why it did not, where it failed."""
    failed: bool = False

    @property
    def rate(self) -> float:
        """Articles a second."""
        return self.articles / self.seconds if self.seconds and not self.failed else 0.0


def exponent(points: Sequence[tuple[int, float]]) -> float:
    """Return how time grows between the two largest piles: 1 where it doubles with the pile, 2 where it quadruples.

    NaN where there are not two piles.
    """
    known = sorted(point for point in points if point[1] > 0)[-2:]
    if len(known) < 2 or known[0][0] == known[1][0]:  # noqa: PLR2004 (two ends of a slope)
        return math.nan
    (small, quick), (large, slow) = known
    return math.log(slow / quick) / math.log(large / small)


def growth(found: Sequence[Measured], engine: str, *, cpu: bool = False) -> float:
    """Return the growth exponent of one engine, by wall time or by processor time."""
    own = [each for each in found if each.engine == engine and not each.failed]
    return exponent([(each.articles, each.cpu if cpu else each.seconds) for each in own])


def row(each: Measured) -> str:
    """Return one measurement as a row."""
    if each.failed:
        return f"| {each.articles:,} | {each.engine} | – | – | – | – | – | {each.does} |"
    cells = [f"{each.articles:,}", each.engine, f"{each.rate:.1f}", f"{each.megabytes / each.seconds:.2f}"]
    cells += [f"{each.seconds:.1f}", f"{each.cpu:.1f}", f"{each.peak:.0f}", each.does]
    return f"| {' | '.join(cells)} |"


def verdicts(found: Sequence[Measured]) -> list[str]:
    """Return the comparisons that the project has set itself, as list items."""
    largest = max(each.articles for each in found)
    at = {each.engine: each for each in found if each.articles == largest and not each.failed}
    lines = []
    wall, cpu = growth(found, OWN), growth(found, OWN, cpu=True)
    if not math.isnan(wall):
        lines.append(f"- Growth exponent between the two largest piles: {wall:.2f} (processor time {cpu:.2f})")
    if OWN in at and "datatrove" in at:
        lines.append(f"- Articles a second, times those of datatrove: {at[OWN].rate / at['datatrove'].rate:.1f}")
    if OWN in at and AGAIN in at:
        share = at[AGAIN].seconds / at[OWN].seconds
        lines.append(f"- Second run, one article changed, against the first: {share:.0%} of its time")
    return lines


def table(found: Sequence[Measured], about: str) -> str:
    """Return the measurements as a page of Markdown; `about` says on what machine and with what versions."""
    lines = ["# Benchmark", "", about, "", *verdicts(found), ""]
    lines += ["| articles | engine | articles/s | MB/s | seconds | CPU s | peak MB | what it does |"]
    lines += ["| ---: | --- | ---: | ---: | ---: | ---: | ---: | --- |", *map(row, found), ""]
    staged = [each for each in found if each.stages]
    names = list(dict.fromkeys(name for each in staged for name in each.stages))
    if names:
        lines += ["Seconds of each stage:", "", f"| articles | engine | {' | '.join(names)} |"]
        lines += [f"| ---: | --- |{' ---: |' * len(names)}"]
        lines += [
            f"| {each.articles:,} | {each.engine} | "
            + " | ".join(f"{each.stages.get(name, 0.0):.2f}" for name in names)
            + " |"
            for each in staged
        ]
        lines.append("")
    return "\n".join(lines)


def bar(place: int, label: str, share: float, words: str, colour: str) -> str:
    """Return one bar with its label and figure."""
    top, room = place * ROW, WIDTH - LEFT - RIGHT
    return (
        f'<text x="{LEFT - 10}" y="{top + 19}" text-anchor="end">{escape(label)}</text>'
        f'<rect x="{LEFT}" y="{top + 5}" width="{max(share * room, 1):.1f}" height="{ROW - 10}" fill="{colour}"/>'
        f'<text x="{LEFT + max(share * room, 1) + 8:.1f}" y="{top + 19}">{escape(words)}</text>'
    )


def rates(found: Sequence[Measured]) -> list[str]:
    """Return the bars of the articles a second on the largest pile, on a scale of powers of ten."""
    largest = max(each.articles for each in found)
    shown = sorted((each for each in found if each.articles == largest and each.rate), key=lambda each: -each.rate)
    low = math.floor(math.log10(min(each.rate for each in shown))) if shown else 0
    high = math.log10(max(each.rate for each in shown)) if shown else 1
    span = max(high - low, 1)
    return [
        bar(n, each.engine, (math.log10(each.rate) - low) / span, f"{each.rate:,.1f}", COLOURS[each.engine != OWN])
        for n, each in enumerate(shown)
    ]


def stages(found: Sequence[Measured]) -> list[str]:
    """Return the bars of the stages of the largest run."""
    own = [each for each in found if each.engine == OWN and each.stages]
    if not own:
        return []
    last = max(own, key=lambda each: each.articles)
    longest = max(last.stages.values()) or 1.0
    return [
        bar(n, name, seconds / longest, f"{seconds:.1f} s", COLOURS[n % len(COLOURS)])
        for n, (name, seconds) in enumerate(last.stages.items())
    ]


def picture(found: Sequence[Measured]) -> str:
    """Return the measurements as a picture: articles a second of each engine, and the time of each stage."""
    parts = [("Articles a second (each step to the right is ten times as many)", rates(found))]
    parts += [("Time of each stage", stages(found))]
    body, top = [], 20
    for title, bars in parts:
        if not bars:
            continue
        body.append(f'<text x="{LEFT}" y="{top + 8}" font-weight="bold">{escape(title)}</text>')
        body.append(f'<g transform="translate(0 {top + 18})">{"".join(bars)}</g>')
        top += 18 + ROW * len(bars) + 30
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {top}" width="{WIDTH}" height="{top}" '
        'font-family="system-ui, sans-serif" font-size="13" fill="#222" role="img" aria-label="Benchmark">'
        f'<rect width="{WIDTH}" height="{top}" fill="#fff"/>\n' + "\n".join(body) + "\n</svg>\n"
    )
