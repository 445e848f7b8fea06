"""From a drawing to its square picture: drawn larger than needed, cut, and made smaller."""

from __future__ import annotations

from types import TracebackType

import numpy as np
from PIL import Image

from studio.training.stickers.cleaning import MARGIN, content_box, squared
from studio.training.stickers.drawing import Drawing, DroppedError
from studio.training.stickers.own_pictures import open_raster, svg_text
from studio.training.stickers.rendering import LARGEST_EDGE, Renderer

OVERSAMPLING = 2
"""Drawn so many times larger than kept, then made smaller (see `cleaning`)."""


class Painter:
    """Paints drawings as pictures of one size. Use it in a `with`."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._renderer = Renderer()

    def __enter__(self) -> Painter:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._renderer.close()

    def paint(self, drawing: Drawing) -> np.ndarray:
        """uint8 (size, size, 4), straight alpha.

        Raises:
            DroppedError: it cannot be drawn, or gives no picture that could be learned from.
        """
        if drawing.file is not None and drawing.file.suffix.lower() != ".svg":
            return squared(open_raster(drawing.file), self._size, drawing.crop)
        svg = drawing.svg or (svg_text(drawing.file) if drawing.file else "")
        return squared(self._draw(svg, drawing.crop), self._size, drawing.crop)

    def _draw(self, svg: str, crop: bool) -> Image.Image:
        """The drawing; where it is to be cut out of a page, so large that the cut piece is large enough."""
        edge = OVERSAMPLING * self._size
        picture = self._renderer.draw(svg, edge)
        if not crop:
            return picture
        box = content_box(picture)
        if box is None:
            raise DroppedError("nothing is drawn")
        wanted = edge * (1 - 2 * MARGIN)
        longest = max(box[2] - box[0], box[3] - box[1])
        if longest >= wanted:
            return picture
        return self._renderer.draw(svg, min(LARGEST_EDGE, round(edge * wanted / longest)))
