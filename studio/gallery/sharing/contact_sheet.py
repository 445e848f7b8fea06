"""Many pictures on a few pages, each with its name: to print, to send, to choose from."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PIL import Image, ImageDraw

from studio.core.errors import UserError
from studio.core.item import Item, ItemKind
from studio.gallery.pictures import decode_picture
from studio.gallery.sharing.copies import counted, write_beside
from studio.gallery.thumbnails import EDGE
from studio.gallery.verify import Report
from studio.imaging.page import draw_line, line_width

if TYPE_CHECKING:
    from studio.gallery.gallery import Gallery

FORMATS: Final = {".pdf": "PDF", ".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG"}
MOST_PAGES: Final = 200
_MARGIN, _GAP = 0.045, 0.012
"""Of the width of the page."""
_PAPER, _INK, _QUIET = "#ffffff", "#222222", "#787878"


@dataclass(frozen=True, slots=True)
class SheetForm:
    """How the pages look.

    Attributes:
        columns: pictures side by side, 1 to 12.
        width, height: of a page in pixels; A4 at 200 dots per inch.
        captions: whether the name stands under each.
        title: over the first page; none when empty.

    Raises:
        ValueError: a number is out of its range.
    """

    columns: int = 5
    width: int = 1654
    height: int = 2339
    captions: bool = True
    title: str = ""

    def __post_init__(self) -> None:
        if not 1 <= self.columns <= 12 or not 400 <= self.width <= 8000 or not 400 <= self.height <= 8000:
            raise ValueError(f"{self.columns} columns on {self.width} x {self.height}")


@dataclass(frozen=True, slots=True)
class _Grid:
    """Where pictures go on a page: pixels."""

    form: SheetForm

    @property
    def margin(self) -> int:
        return round(self.form.width * _MARGIN)

    @property
    def gap(self) -> int:
        return round(self.form.width * _GAP)

    @property
    def edge(self) -> int:
        room = self.form.width - 2 * self.margin - (self.form.columns - 1) * self.gap
        return room // self.form.columns

    @property
    def letters(self) -> int:
        return max(11, min(30, self.edge // 13))

    @property
    def pitch(self) -> int:
        return self.edge + self.gap + (round(self.letters * 1.6) if self.form.captions else 0)

    @property
    def head(self) -> int:
        return round(self.form.width * 0.04) if self.form.title else 0

    @property
    def lines(self) -> int:
        return max(1, (self.form.height - 2 * self.margin - self.head) // self.pitch)

    @property
    def on_page(self) -> int:
        return self.lines * self.form.columns

    def place(self, number: int) -> tuple[int, int]:
        line, column = divmod(number, self.form.columns)
        left = self.margin + column * (self.edge + self.gap)
        return left, self.margin + self.head + line * self.pitch


def write_contact_sheet(
    gallery: Gallery,
    ids: Sequence[int],
    target: Path,
    form: SheetForm = SheetForm(),
    report: Report | None = None,
    cancel: threading.Event | None = None,
) -> list[Path]:
    """Write the pages: one PDF, or PNG or JPEG files that are numbered when there are several.

    Raises:
        CancelledError: `cancel` was set; pages that were written before stay.
        UserError: there is nothing to show, or too much for 200 pages; the name says no form; full disk.
    """
    kind = FORMATS.get(target.suffix.lower())
    if kind is None:
        raise UserError(
            f"“{target.name}” does not say what kind of file it shall be.",
            "Let it end with .pdf, .png or .jpg.",
        )
    count = -(-len(ids) // _Grid(form).on_page)
    if not ids or count > MOST_PAGES:
        what = f"This would be {count:,} pages." if ids else "There is nothing to put on a page."
        raise UserError(
            what, "Choose fewer pictures, or more of them side by side." if ids else "Choose some."
        )
    pages = _pages(gallery, ids, _Grid(form), report, cancel)
    if kind == "PDF":
        first, *rest = pages
        resolution = form.width / 8.27  # inches: A4
        return [
            write_beside(
                target,
                lambda part: first.save(part, kind, save_all=True, append_images=rest, resolution=resolution),
            )
        ]
    places = [target] if count == 1 else [_numbered(target, n + 1, count) for n in range(count)]
    return [
        write_beside(place, lambda part, page=page: page.save(part, kind, quality=90))
        for place, page in zip(places, pages, strict=True)
    ]


def _numbered(target: Path, number: int, count: int) -> Path:
    return target.with_name(f"{target.stem} {number:0{len(str(count))}}{target.suffix}")


def _pages(
    gallery: Gallery,
    ids: Sequence[int],
    grid: _Grid,
    report: Report | None,
    cancel: threading.Event | None,
) -> list[Image.Image]:
    pages: list[Image.Image] = []
    for number, item in counted(gallery, ids, report, cancel):
        at = (number - 1) % grid.on_page
        if at == 0:
            pages.append(_new_page(grid, first=number == 1))
        _put(pages[-1], grid, at, item, _picture_of(gallery, item, grid.edge))
    return pages


def _new_page(grid: _Grid, *, first: bool) -> Image.Image:
    page = Image.new("RGB", (grid.form.width, grid.form.height), _PAPER)
    if grid.form.title and first:
        draw, size = ImageDraw.Draw(page), round(grid.head * 0.5)
        draw_line(draw, (grid.margin, grid.margin + size), grid.form.title, size, _INK)
    return page


def _put(page: Image.Image, grid: _Grid, at: int, item: Item, picture: Image.Image | None) -> None:
    left, top = grid.place(at)
    draw = ImageDraw.Draw(page)
    if picture is None:
        draw.rectangle((left, top, left + grid.edge, top + grid.edge), outline=_QUIET)
    else:
        x, y = left + (grid.edge - picture.width) // 2, top + grid.edge - picture.height
        page.paste(picture, (x, y))
    if grid.form.captions:
        baseline = (left, top + grid.edge + round(grid.letters * 1.2))
        draw_line(draw, baseline, _fitting(item.name, grid), grid.letters, _INK)


def _fitting(name: str, grid: _Grid) -> str:
    if line_width(name, grid.letters) <= grid.edge:
        return name
    cut = name
    while cut and line_width(f"{cut}…", grid.letters) > grid.edge:
        cut = cut[:-1]
    return f"{cut.rstrip()}…"


def _picture_of(gallery: Gallery, item: Item, edge: int) -> Image.Image | None:
    """The thumbnail where it is large enough, else the picture itself; None when neither can be read."""
    try:
        if edge > EDGE and item.kind is ItemKind.PICTURE:
            image = Image.fromarray(gallery.picture(item))
        else:
            image = Image.fromarray(decode_picture(gallery.thumbnail_data(item), item.name))
    except UserError:
        return None
    image.thumbnail((edge, edge), Image.Resampling.LANCZOS, reducing_gap=2.0)
    return image.convert("RGB")
