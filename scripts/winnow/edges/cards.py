"""Draw the picture that a link to a page shows where it is shared: title and site, in calm colours, and no more.

Made without network and from the font that Pillow brings, so the same page gives the same picture on every machine.
"""

from __future__ import annotations

import io
from functools import lru_cache

from PIL import Image, ImageDraw, ImageFont

from winnow.finish.previews import CARD_SIZE

PAPER, INK, SOFT, TEAL, WASH = "#fdfbf7", "#1f2a2b", "#4b5a5c", "#17595d", "#e6f0ee"
MARGIN = 90
TITLE_SIZES = (84, 72, 62, 54, 46)
"""Points of the title, the largest that fits first."""
LINES = 4
"""Lines of a title at most."""
COLOURS = 64
"""Enough for five flat colours with smooth edges between them, in a quarter of the bytes."""
FOOT = "General information, not medical advice"

Font = ImageFont.FreeTypeFont | ImageFont.ImageFont


def lines_of(text: str, font: Font, width: float) -> list[str]:
    """Return a text in lines of at most so many pixels; a longer word has a line of its own."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and font.getlength(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def fitted(text: str, width: float) -> tuple[list[str], Font, int]:
    """Return a title in lines, with the largest font and size in which it has at most four."""
    for size in TITLE_SIZES:
        font = ImageFont.load_default(size=size)
        lines = lines_of(text, font, width)
        if len(lines) <= LINES and all(font.getlength(line) <= width for line in lines):
            break
    return lines[:LINES], font, size


@lru_cache(maxsize=8)
def draw_card(title: str, site: str) -> bytes:
    """Return a card as a PNG file of 1200 by 630 pixels."""
    width, height = CARD_SIZE
    image = Image.new("RGB", CARD_SIZE, PAPER)
    pen = ImageDraw.Draw(image)
    pen.ellipse((width - 330, height - 330, width + 150, height + 150), fill=WASH)
    pen.rectangle((0, 0, 24, height), fill=TEAL)
    if title != site:
        pen.text((MARGIN, 80), site, font=ImageFont.load_default(size=34), fill=TEAL)
    lines, font, size = fitted(title, width - 2 * MARGIN)
    top = 180
    for line in lines:
        pen.text((MARGIN, top), line, font=font, fill=INK)
        top += round(size * 1.2)
    pen.text((MARGIN, height - 110), FOOT, font=ImageFont.load_default(size=28), fill=SOFT)
    out = io.BytesIO()
    image.quantize(COLOURS, Image.Quantize.FASTOCTREE).save(out, "PNG", compress_level=6)
    return out.getvalue()
