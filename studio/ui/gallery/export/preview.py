"""What an export will be like: made from its first few items, before anything is written."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from studio.core.events import Picture
from studio.core.item import Item, ItemKind
from studio.gallery.outgoing import suffix_after
from studio.gallery.pictures import read_picture
from studio.gallery.sharing.contact_sheet import SheetForm, write_contact_sheet
from studio.gallery.sharing.copies import Names, Packing, write_copy
from studio.gallery.sharing.tables import row_of
from studio.ui.gallery.export.options import ExportOptions, Goal

if TYPE_CHECKING:
    from studio.gallery.credentials import Signer
    from studio.gallery.gallery import Gallery

NAMES = 8
"""How many names are shown."""
ON_SHEET = 40
"""How many pictures a previewed page has at most."""
EDGE = 640
"""Longest edge of the picture that is shown."""
SHOWN_COLUMNS = ("name", "kind", "rating", "model", "seed")


@dataclass(frozen=True)
class Preview:
    """What is shown.

    Attributes:
        picture: uint8 (h, w, 3 or 4); None where there is none to show.
        lines: names of files, or lines of a table.
        size_bytes: of the first file; 0 where it is not known.
        width, height: of the first picture as it leaves.
    """

    picture: Picture | None
    lines: tuple[str, ...]
    size_bytes: int = 0
    width: int = 0
    height: int = 0


def preview(gallery: Gallery, ids: Sequence[int], options: ExportOptions, signer: Signer) -> Preview:
    """Look ahead; in the background, some tenths of a second.

    Raises:
        UserError: it cannot be done like this; the sentence says why.
    """
    match options.goal:
        case Goal.SHEET:
            return _sheet(gallery, ids, options.sheet_form)
        case Goal.TABLE:
            return _table(gallery.items(ids[:NAMES]))
        case Goal.FILES | Goal.ARCHIVE:
            return _files(gallery, ids, options.packing(signer))


def _files(gallery: Gallery, ids: Sequence[int], packing: Packing) -> Preview:
    items, names = gallery.items(ids[:NAMES]), Names()
    lines = tuple(
        str(names.give(packing.pattern.path(item, number + 1, len(ids), suffix_after(item, packing.form))))
        for number, item in enumerate(items)
    )
    if not items:
        return Preview(None, lines)
    with _scratch(gallery) as folder:
        copy = Path(folder) / f"copy.{PurePosixPath(lines[0]).suffix.removeprefix('.')}"
        write_copy(gallery, items[0], copy, packing)
        size = copy.stat().st_size
        if items[0].kind is not ItemKind.PICTURE:
            return Preview(_small(gallery.picture(items[0])), lines, size)
        picture = read_picture(copy, keep_alpha=True)
    return Preview(_small(picture), lines, size, picture.shape[1], picture.shape[0])


def _sheet(gallery: Gallery, ids: Sequence[int], form: SheetForm) -> Preview:
    small = replace(form, width=form.width // 2, height=form.height // 2)
    with _scratch(gallery) as folder:
        first = list(ids[: min(ON_SHEET, form.columns * 8)])
        pages = write_contact_sheet(gallery, first, Path(folder) / "page.png", small)
        return Preview(read_picture(pages[0]), ())


def _scratch(gallery: Gallery) -> tempfile.TemporaryDirectory[str]:
    """Of a sealed gallery where nothing of it reaches the disk."""
    usual = Path(tempfile.gettempdir())
    return tempfile.TemporaryDirectory(prefix="quartet-preview-", dir=gallery.for_others(usual))


def _table(items: Sequence[Item]) -> Preview:
    rows = [row_of(item) for item in items]
    lines = ["  ·  ".join(SHOWN_COLUMNS)]
    lines += [
        "  ·  ".join(str(row[name] if row[name] not in {"", None} else "–") for name in SHOWN_COLUMNS)
        for row in rows
    ]
    return Preview(None, tuple(lines))


def _small(picture: Picture) -> Picture:
    image = Image.fromarray(picture)
    image.thumbnail((EDGE, EDGE), Image.Resampling.LANCZOS, reducing_gap=2.0)
    return np.asarray(image)
