"""A sheet of pictures with words at its upper and left edge."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from studio.core.events import Picture
from studio.imaging.resizing import within

LARGEST_EDGE = 8192
"""Pixels of a sheet's longer side, about: larger cells are made smaller."""
_PAPER, _CARD, _INK, _FAINT = (236, 236, 236), (255, 255, 255), (32, 32, 32), (110, 110, 110)
_CLOSED = "…"
_PACKAGE = Path(__file__).resolve().parents[2]
_FONT_FOLDERS = (_PACKAGE / "_bundle" / "resources" / "fonts", _PACKAGE.parent / "resources" / "fonts")
"""In the wheel, and in a source tree."""
_LATIN, _OTHER = "Inter-Regular.otf", "NotoSansCJK-Regular.otf"
_OTHER_FROM = "\u2e80"
"""The first letter that Inter does not have and the other font does."""
_MOST_LINES = 3
"""Of a label beside a row."""

Font = ImageFont.FreeTypeFont | ImageFont.ImageFont


@dataclass(frozen=True, slots=True)
class Edge:
    """What is written along an edge: what it is, and a label for each row or column."""

    title: str
    labels: tuple[str, ...]


def draw_sheet(pictures: Sequence[Picture], columns: int, across: Edge | None, down: Edge | None) -> Picture:
    """Pictures uint8 (h, w, 3 or 4), row by row, on white cards: uint8 RGB."""
    rows = -(-len(pictures) // columns)
    most = LARGEST_EDGE // max(rows, columns)
    cells = [Image.fromarray(np.ascontiguousarray(within(one, most))) for one in pictures]
    wide, high = max(one.width for one in cells), max(one.height for one in cells)
    sheet = _Sheet(wide, high, across, down)
    return sheet.drawn(cells, rows, columns)


class _Sheet:
    """Measures: `em` is the height of the letters, from which all else follows."""

    def __init__(self, wide: int, high: int, across: Edge | None, down: Edge | None) -> None:
        self.wide, self.high = wide, high
        self.across, self.down = across, down
        self.em = max(13, min(wide, high) // 12)
        self.gap = max(4, self.em // 2)
        self.top = self.gap + (0 if across is None else self._line * 2)
        widest = max((self._width(one) for one in (down.title, *down.labels)), default=0) if down else 0
        self.left = self.gap + (0 if down is None else min(widest, max(wide, 10 * self.em)) + self.gap)

    @property
    def _line(self) -> int:
        return round(1.5 * self.em)

    def drawn(self, cells: Sequence[Image.Image], rows: int, columns: int) -> Picture:
        """The whole sheet."""
        size = (self.left + columns * (self.wide + self.gap), self.top + rows * (self.high + self.gap))
        paper = Image.new("RGB", size, _PAPER)
        draw = ImageDraw.Draw(paper)
        for place, cell in enumerate(cells):
            row, column = divmod(place, columns)
            x, y = self._corner(row, column)
            draw.rectangle((x, y, x + self.wide - 1, y + self.high - 1), _CARD)
            at = (x + (self.wide - cell.width) // 2, y + (self.high - cell.height) // 2)
            paper.paste(cell, at, cell if cell.mode == "RGBA" else None)
        self._write(draw)
        return np.array(paper)

    def _write(self, draw: ImageDraw.ImageDraw) -> None:
        if self.across is not None:
            self._text(
                draw, self.across.title, (self.left, self.gap), len(self.across.labels) * self.wide, _FAINT
            )
            for column, label in enumerate(self.across.labels):
                x, y = self._corner(0, column)
                self._text(draw, label, (x, y - self._line), self.wide, _INK)
        if self.down is not None:
            room = self.left - 2 * self.gap
            self._text(draw, self.down.title, (self.gap, max(self.gap, self.top - self._line)), room, _FAINT)
            for row, label in enumerate(self.down.labels):
                lines = self._lines(label, room)
                _, y = self._corner(row, 0)
                y += (self.high - len(lines) * self._line) // 2
                for number, line in enumerate(lines):
                    self._text(draw, line, (self.gap, y + number * self._line), room, _INK)

    def _corner(self, row: int, column: int) -> tuple[int, int]:
        return self.left + column * (self.wide + self.gap), self.top + row * (self.high + self.gap)

    def _text(
        self,
        draw: ImageDraw.ImageDraw,
        text: str,
        at: tuple[int, int],
        room: int,
        colour: tuple[int, int, int],
    ) -> None:
        x, y = at
        for run in _runs(self._fitting(text, room)):
            # Letters of both fonts stand on one line.
            draw.text((x, y + self.em), run, colour, _font(run, self.em), anchor="ls")
            x += self._width(run)

    def _lines(self, text: str, room: int) -> list[str]:
        """Words in lines; what is too long for the last one is cut off there."""
        lines = [""]
        for word in text.split():
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and self._width(longer) > room and len(lines) < _MOST_LINES:
                lines.append(word)
            else:
                lines[-1] = longer
        return lines

    def _fitting(self, text: str, room: int) -> str:
        """As much of the text as there is room for."""
        if self._width(text) <= room:
            return text
        kept = len(text)
        while kept > 1 and self._width(text[:kept].rstrip() + _CLOSED) > room:
            kept -= 1
        return text[:kept].rstrip() + _CLOSED

    def _width(self, text: str) -> int:
        return sum(int(np.ceil(_font(run, self.em).getlength(run))) for run in _runs(text))


def _runs(text: str) -> list[str]:
    """The text in pieces of one font each."""
    return ["".join(letters) for _, letters in groupby(text, lambda letter: letter >= _OTHER_FROM)]


def _font(run: str, size: int) -> Font:
    """One that has the letters of a run; Pillow's own where ours are not found."""
    name = _OTHER if run[:1] >= _OTHER_FROM else _LATIN
    for folder in _FONT_FOLDERS:
        if (folder / name).is_file():
            return ImageFont.truetype(folder / name, size)
    return ImageFont.load_default(size)
