"""Numbers of characters in, pictures out: stacked bars, swatches and the patterns that tell outcomes apart.

A colour is never the only sign: each outcome has a pattern of its own, and every bar says in words what it shows.
Sizes are attributes of SVG elements and not styles, since the page forbids styles that are written into elements.
"""

from __future__ import annotations

from collections.abc import Mapping

from winnow.stages.report.markup import attribute, share
from winnow.stages.report.outcomes import LABELS, Outcome

PATTERNS = {
    Outcome.SHOWN: "",
    Outcome.STRUCTURE: "M1 0V8M5 0V8",
    Outcome.COUNTED: "M0 2H8M0 6H8",
    Outcome.WAITING: "M0 0L8 8M8 0L0 8",
    Outcome.HELD: "M-2 6L2 10M-2 -2L10 10M6 -2L10 2",
    Outcome.TRIMMED: "M-2 2L2 -2M-2 10L10 -2M6 10L10 6",
    Outcome.PRAISE: "M1 2h2M5 6h2",
    Outcome.SELF: "M4 0V8",
    Outcome.BOILERPLATE: "M0 4H8",
    Outcome.PROMOTION: "M0 4H8M4 0V8",
    Outcome.SPAM: "M0 6L4 2L8 6",
    Outcome.COPY: "M2 2h4v4h-4z",
    Outcome.OTHER: "M3 4h2",
}
"""What is drawn over the colour of an outcome, on a tile of eight by eight."""


def patterns() -> str:
    """Return the patterns, once for the whole page."""
    tiles = "".join(
        f'<pattern id="p-{outcome}" width="8" height="8" patternUnits="userSpaceOnUse" class="o-{outcome}">'
        f'<rect width="8" height="8"/><path d="{path}"/></pattern>'
        for outcome, path in PATTERNS.items()
    )
    return f'<svg class="patterns" width="0" height="0" aria-hidden="true"><defs>{tiles}</defs></svg>\n'


def swatch(outcome: Outcome) -> str:
    """Return the colour and pattern of an outcome, as beside its name in a legend."""
    return f'<svg class="swatch f-{outcome}" aria-hidden="true"><rect width="100%" height="100%"/></svg>'


def in_words(sizes: Mapping[Outcome, int]) -> str:
    """Return what a bar shows, for those who cannot see it."""
    total = sum(sizes.values())
    return ", ".join(f"{LABELS[o]} {share(sizes[o], total)}" for o in Outcome if sizes.get(o)) or "nothing"


def bar(sizes: Mapping[Outcome, int], *, large: bool = False) -> str:
    """Return the stacked bar of some numbers of characters."""
    total = sum(sizes.values())
    parts, place = [], 0
    for outcome in Outcome:
        size = sizes.get(outcome, 0)
        if not size:
            continue
        parts.append(
            f'<rect class="f-{outcome}" x="{100 * place / total:.3f}%" width="{100 * size / total:.3f}%" height="100%">'
            f"<title>{LABELS[outcome]}: {size:,} characters, {share(size, total)}</title></rect>"
        )
        place += size
    kind = "bar large" if large else "bar"
    return f'<svg class="{kind}" role="img" aria-label="{attribute(in_words(sizes))}">{"".join(parts)}</svg>'


def gauge(part: int, most: int) -> str:
    """Return a thin bar for a number in a column of numbers."""
    width = f"{100 * part / max(most, 1):.3f}"
    return f'<svg class="gauge" aria-hidden="true"><rect width="{width}%" height="100%"/></svg>'
