"""What leaves the gallery: one copy of an item, in a chosen form, that tells as much of itself as is wanted.

`prepare` writes one file. Naming, folders, archives and progress belong to whoever calls it.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PIL import Image

from studio.core.errors import UserError
from studio.core.item import Item, ItemKind
from studio.gallery.complaints import disk_errors
from studio.gallery.exporting import suffix_of
from studio.gallery.pictures import read_picture

if TYPE_CHECKING:
    from studio.gallery.credentials import Signer

LEAST_SIDE: Final = 16
"""Pixels: smaller copies of a picture are refused."""


class FileForm(StrEnum):
    """What kind of file a picture becomes. Texts and animations stay what they are."""

    AS_KEPT = "kept"
    PNG = "png"
    JPEG = "jpeg"
    WEBP = "webp"


class Told(StrEnum):
    """How much a copy tells of itself.

    FULL: everything it was made with, so that it can be made again from the copy; that it is AI-made. As kept
        it is the file itself, byte by byte, unless it is also signed.
    CREDENTIALS: signed content credentials (C2PA): that it is AI-made, by which program, from which pictures.
        Neither prompt nor settings.
    CLEAN: nothing; pixels, or words, alone.
    """

    FULL = "full"
    CREDENTIALS = "credentials"
    CLEAN = "clean"


@dataclass(frozen=True, slots=True)
class OutgoingForm:
    """How copies shall be.

    Attributes:
        format: of pictures.
        quality: 1 to 100, of JPEG and WebP; 100 is lossless for WebP.
        longest_side: pixels; larger pictures are made smaller. None leaves their size.
        told: how much they tell.
        watermark: whether an invisible mark goes into the pixels of AI-made pictures (`watermark`).

    Raises:
        ValueError: a number is out of its range.
    """

    format: FileForm = FileForm.AS_KEPT
    quality: int = 92
    longest_side: int | None = None
    told: Told = Told.FULL
    watermark: bool = False

    def __post_init__(self) -> None:
        if not 1 <= self.quality <= 100:
            raise ValueError(f"a quality of {self.quality}")
        if self.longest_side is not None and self.longest_side < LEAST_SIDE:
            raise ValueError(f"a longest side of {self.longest_side} pixels")


@dataclass(frozen=True, slots=True)
class Ancestor:
    """Something that an item was made from, with its file: an ingredient of its credentials."""

    item: Item
    source: Path


def prepare(
    item: Item,
    source: Path,
    part: Path,
    form: OutgoingForm,
    *,
    signer: Signer | None = None,
    parents: tuple[Ancestor, ...] = (),
) -> None:
    """Write the copy of an item to `part`. Some milliseconds as kept, up to some seconds for a large picture.

    Args:
        item: what goes out.
        source: its file in the gallery; it is only read.
        part: a new file on the disk of the target. The caller renames it, with `suffix_after` at its end, and
            clears it away after an error.
        form: how the copy shall be.
        signer: who signs. Given, copies that tell everything are signed as well; needed for `CREDENTIALS`.
        parents: what it was made from, for its credentials.

    Raises:
        UserError: the file is gone or damaged, the disk is full, or it cannot be signed.
    """
    if not source.is_file():
        raise UserError(
            f"The file of “{item.name}” is gone from the gallery.",
            "Check the gallery with “quartet gallery verify”.",
        )
    with disk_errors(f"“{item.name}” could not be copied"):
        if form.format is FileForm.AS_KEPT or item.kind is not ItemKind.PICTURE:
            shutil.copyfile(source, part)
        else:
            Image.fromarray(read_picture(source)).save(part, format=form.format.name, quality=form.quality)


def suffix_after(item: Item, form: OutgoingForm) -> str:
    """What the name of the copy ends with, without dot: “png”, “jpg”, “webp”, “txt”, “mp4” …"""
    if item.kind is not ItemKind.PICTURE or form.format is FileForm.AS_KEPT:
        return suffix_of(item)
    return "jpg" if form.format is FileForm.JPEG else form.format.value
