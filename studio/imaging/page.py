"""A small page with the beginning of a text: what stands for a text wherever a picture is shown."""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from studio.core.events import Picture

EDGE: Final = 512
"""Width and height in pixels."""
LETTERS: Final = 29
"""Height of the letters in pixels; in a thumbnail of half the size they can still be read."""

_LEADING = round(LETTERS * 1.36)
_MARGIN = 44
_ROOM = EDGE - 2 * _MARGIN
_PAPER, _INK, _EDGE_OF_PAPER = (252, 251, 248), (38, 37, 35), (214, 211, 204)
_READ = 2000
"""Characters of the text that may fit."""
_PARAGRAPH = 0.5
"""Room between paragraphs, in lines."""
_EAST = "\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef"
_PIECES = re.compile(rf"[{_EAST}]|[^\s{_EAST}]+|\s+")
_EASTERN = re.compile(f"[{_EAST}]")
_UNSET = re.compile(f"[^\u0020-\u052f\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf{_EAST}]")
"""What neither font has (emoji, scripts written from right to left ...): a point stands for it."""

Font = ImageFont.FreeTypeFont | ImageFont.ImageFont


def page_of(text: str) -> Picture:
    """The page of a text: uint8 (EDGE, EDGE, 3). The same text gives the same page; any text has one."""
    image = Image.new("RGB", (EDGE, EDGE), _PAPER)
    draw = ImageDraw.Draw(image)
    y = _MARGIN + LETTERS * 0.8
    for line in _lines(text[:_READ].strip()):
        if y > EDGE:
            _fade(image)
            break
        x = float(_MARGIN)
        for font, pieces in itertools.groupby(line, _font_of):
            run = "".join(pieces)
            draw.text((x, y), run, _INK, font, anchor="ls")
            x += font.getlength(run)
        y += _LEADING if line else _LEADING * _PARAGRAPH
    draw.rectangle((0, 0, EDGE - 1, EDGE - 1), outline=_EDGE_OF_PAPER, width=2)
    return np.asarray(image)


def _lines(text: str) -> Iterator[list[str]]:
    """Lines as wide as the page: words, letters of the East, blanks. An empty one between paragraphs."""
    for paragraph in text.splitlines():
        plain = _UNSET.sub("·", paragraph.replace("\t", "  ")).strip()
        line: list[str] = []
        room = _ROOM
        for piece in (part for word in _PIECES.findall(plain) for part in _fitting(word)):
            width = _width(piece)
            if width > room and not piece.isspace():
                yield line
                line, room = [], _ROOM
            if line or not piece.isspace():
                line.append(piece)
                room -= width
        yield line


def _fitting(word: str) -> Iterator[str]:
    """A word that is wider than the page is broken where it must be."""
    while _width(word) > _ROOM:
        end = max(1, next(end for end in range(1, len(word) + 1) if _width(word[:end]) > _ROOM) - 1)
        yield word[:end]
        word = word[end:]
    if word:
        yield word


@functools.lru_cache(maxsize=4096)
def _width(piece: str) -> float:
    return _font_of(piece).getlength(piece)


def _font_of(piece: str, size: int = LETTERS) -> Font:
    return _font("NotoSansCJK-Regular.otf" if _EASTERN.match(piece) else "Inter-Regular.otf", size)


def line_width(text: str, size: int) -> float:
    """How wide a line is, its letters `size` pixels high."""
    return sum(font.getlength(run) for font, run in _runs(text, size))


def draw_line(draw: ImageDraw.ImageDraw, at: tuple[float, float], text: str, size: int, ink: str) -> None:
    """Set a line in the fonts that have its letters; `at` is where its baseline begins."""
    x, y = at
    for font, run in _runs(text, size):
        draw.text((x, y), run, ink, font, anchor="ls")
        x += font.getlength(run)


def _runs(text: str, size: int) -> Iterator[tuple[Font, str]]:
    pieces = _PIECES.findall(_UNSET.sub("·", text))
    for font, run in itertools.groupby(pieces, lambda piece: _font_of(piece, size)):
        yield font, "".join(run)


def _fade(image: Image.Image) -> None:
    """The last lines go over into the paper: there is more."""
    height = 2 * _LEADING
    shade = np.zeros((EDGE, 1), np.float32)
    shade[EDGE - height - _MARGIN // 2 : EDGE - _MARGIN // 2, 0] = np.linspace(0, 1, height)
    shade[EDGE - _MARGIN // 2 :] = 1
    mask = Image.fromarray(np.rint(255 * np.repeat(shade, EDGE, 1)).astype(np.uint8))
    image.paste(Image.new("RGB", image.size, _PAPER), mask=mask)


@functools.cache
def _font(name: str, size: int = LETTERS) -> Font:
    """A font of the window; without it (a checkout without resources) the one that Pillow carries."""
    package = Path(__file__).parents[1]
    for folder in (package / "_bundle" / "resources", package.parent / "resources"):
        if (folder / "fonts" / name).is_file():
            return ImageFont.truetype(folder / "fonts" / name, size)
    return ImageFont.load_default(size)
