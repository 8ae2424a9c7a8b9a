"""A square code for print: it holds the short link alone, and the address stands beside it in letters."""

from __future__ import annotations

from html import escape

import segno

QUIET = 4
"""Empty modules around a code (ISO/IEC 18004)."""
ROW = 28
"""Characters of a line beside the code."""
WIDE, STEP, SIZE = 62, 5.2, 3.6
"""Millimetres: the room for the address, from line to line, and the height of its letters."""


def square(address: str, width: str) -> str:
    """Return the code of an address as an SVG element `width` wide; error level M corrects about 15 in 100 modules."""
    code = segno.make(address, error="m", micro=False, boost_error=False)
    drawn: str = code.svg_inline(
        border=QUIET, omitsize=True, light="#fff", title=address, svgclass=None, lineclass=None
    )
    return drawn.replace("<svg ", f'<svg role="img" width="{width}" height="{width}" ', 1)


def rows_of(address: str) -> list[str]:
    """Return an address in lines that fit beside the code; it breaks behind a slash."""
    rows = [""]
    for part in address.removesuffix("/").replace("/", "/\n").split("\n"):
        if rows[-1] and len(rows[-1] + part) > ROW and not rows[-1].endswith("//"):
            rows.append("")
        rows[-1] += part
    rows[-1] += "/"
    return rows


def code_file(address: str) -> str:
    """Return an SVG file with the code and the address beside it, 10 cm wide."""
    side = segno.make(address, error="m", micro=False, boost_error=False).symbol_size(border=QUIET)[0]
    drawn = square(address, str(side))
    rows = rows_of(address)
    top = side / 2 - STEP * (len(rows) - 1) / 2
    lines = "".join(
        f'<text x="{side + 2}" y="{top + STEP * place:.1f}">{escape(row)}</text>' for place, row in enumerate(rows)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side + WIDE} {side}" '
        f'width="{side + WIDE}mm" height="{side}mm">'
        f'<rect width="100%" height="100%" fill="#fff"/>{drawn}'
        f'<g font-family="DejaVu Sans Mono, Consolas, monospace" font-size="{SIZE}">{lines}</g></svg>\n'
    )
