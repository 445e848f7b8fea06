"""A page with the beginning of a text (placeholder of H8 until H4's own is here; replace the whole file)."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from studio.core.events import Picture


def page_of(text: str) -> Picture:
    """uint8 (512, 512, 3): dark words on paper."""
    image = Image.new("RGB", (512, 512), (250, 247, 240))
    words, rows = text.split(), [""]
    for word in words[:120]:
        if len(rows[-1]) + len(word) > 34:
            rows.append("")
        rows[-1] += f"{word} "
    draw = ImageDraw.Draw(image)
    draw.multiline_text((40, 40), "\n".join(rows[:14]), (40, 38, 34), ImageFont.load_default(22), spacing=9)
    return np.asarray(image)
