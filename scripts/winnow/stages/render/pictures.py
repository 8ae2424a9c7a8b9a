"""Drawings, made by code from the same data as the words beside them: people in ten, strength of evidence, steps.

Each is inline SVG without a style or a colour of its own: classes in `guide.css` colour it for light, dark and paper.
What a picture shows always stands in words right beside it, so the first two are hidden from what reads pages aloud.
"""

from __future__ import annotations

import html
from collections.abc import Sequence

PEOPLE = 10
BOXES = 4
"""Boxes of a strip of evidence: none filled for none, all for strong."""
STEP = 15
"""Width of one person."""
HIDDEN = 'aria-hidden="true" focusable="false"'
ICONS = {
    "form": "M16 10h28v42H16zM24 6h12v8H24zM22 24h16M22 32h16M22 40h10",
    "drip": "M30 4v6M20 10h20v20a10 10 0 0 1-20 0zM20 22h20M30 40v6M30 46c0 8-14 4-14 12",
    "chair": "M18 30V14a6 6 0 0 1 6-6h12a6 6 0 0 1 6 6v16M12 28a5 5 0 0 1 5 5v5h26v-5a5 5 0 0 1 10 0v15H7V33"
    "a5 5 0 0 1 5-5zM14 48v6M46 48v6",
    "home": "M8 30 30 10l22 20M14 26v26h32V26M25 52V38h10v14",
    "night": "M42 38A20 20 0 1 1 24 10a16 16 0 0 0 18 28zM44 12v8M40 16h8",
}
"""Outlines in a square of 60, by name."""


def svg(name: str, width: int, height: int, body: str, access: str = HIDDEN) -> str:
    """Return a drawing as one line of HTML."""
    size = f'viewBox="0 0 {width} {height}" width="{width}" height="{height}"'
    return f'<svg class="picture {name}" {size} {access}>{body}</svg>'


def path(name: str, outlines: Sequence[str]) -> str:
    """Return outlines as one path of a class, empty where there are none."""
    return f'<path class="{name}" d="{"".join(outlines)}"/>' if outlines else ""


def person(x: int) -> str:
    """Return the outline of a person whose left edge is at x."""
    return f"M{x + 3.4} 5a3.6 3.6 0 1 0 7.2 0a3.6 3.6 0 1 0-7.2 0zM{x + 1.5} 22v-6a5.5 5.5 0 0 1 11 0v6z"


def left_half(x: int) -> str:
    """Return the left half of a person."""
    return f"M{x + 7} 1.4a3.6 3.6 0 0 0 0 7.2zM{x + 1.5} 22v-6a5.5 5.5 0 0 1 5.5-5.5v11.5z"


def halves(count: int, total: int) -> int:
    """Return how many halves of ten people a count is, to the nearest."""
    return round(2 * PEOPLE * count / total)


def people(count: int, total: int) -> str:
    """Return ten people in a row, as many of them filled as the count is of the total, to the nearest half."""
    full, half = divmod(halves(count, total), 2)
    filled = [person(STEP * place) for place in range(full)] + [left_half(STEP * full)] * half
    rest = [person(STEP * place) for place in range(full, PEOPLE)]
    return svg("people", STEP * PEOPLE, 24, path("off", rest) + path("on", filled))


def strength(level: int) -> str:
    """Return a strip of four boxes, as many of them filled as the level says."""
    boxes = [f"M{place * 24 + 2} 2h20v10h-20z" for place in range(BOXES)]
    return svg("strength", 24 * BOXES + 2, 14, path("off", boxes[level:]) + path("on", boxes[:level]))


def steps(title: str, icons: Sequence[str]) -> str:
    """Return a row of numbered drawings along a line, one for each step; the steps stand in words below it."""
    width = 120 * len(icons)
    line = f"M60 96H{width - 60}"
    drawn = [
        f'<g transform="translate({120 * place + 30} 4)"><path class="icon" d="{ICONS[name]}"/></g>'
        f'<circle class="dot" cx="{120 * place + 60}" cy="96" r="17"/>'
        f'<text class="number" x="{120 * place + 60}" y="104" text-anchor="middle" font-size="24">{place + 1}</text>'
        for place, name in enumerate(icons)
    ]
    name = html.escape(title)
    body = f"<title>{name}</title>" + path("line", [line]) + "".join(drawn)
    return svg("steps", width, 116, body, f'role="img" aria-label="{name}"')
