"""What leaves the gallery: one copy of an item, in a chosen form, that tells as much of itself as is wanted.

`prepare` writes one file. Naming, folders, archives and progress belong to whoever calls it.
"""

from __future__ import annotations

import io
import secrets
import shutil
import struct
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path, PurePosixPath
from typing import Final

import numpy as np

from studio.core.errors import UserError
from studio.core.events import Picture
from studio.core.item import NUMBERS, Item, ItemKind
from studio.gallery import provenance, tensors, texts, watermark
from studio.gallery.complaints import disk_errors
from studio.gallery.containers import append_to_mp4
from studio.gallery.credentials import MEDIA_TYPES, Claim, Deed, Ingredient, Signer
from studio.gallery.encoding import Words, encode
from studio.gallery.files import PART
from studio.gallery.foreign import sources
from studio.gallery.pictures import open_picture, picture_of
from studio.gallery.record import Record
from studio.gallery.stripping import STRIPPED, TURNED, blank_words, orientation_of, without_words
from studio.gallery.whereabouts import blank_place, without_place
from studio.imaging.resizing import within

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
        place: whether photographs and films that leave as they are tell where they were taken.

    Raises:
        ValueError: a number is out of its range.
    """

    format: FileForm = FileForm.AS_KEPT
    quality: int = 92
    longest_side: int | None = None
    told: Told = Told.FULL
    watermark: bool = False
    place: bool = True

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

    Texts and files of numbers cannot be signed: with `CREDENTIALS` they say that they are AI-made, no more.
    Photographs as kept take everything with them that the camera wrote, the place only where `form` says so;
    in another format, or with less told, they do not.

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
        ValueError: `CREDENTIALS` without a signer.
    """
    if not source.is_file():
        raise UserError(
            f"The file of “{item.name}” is gone from the gallery.",
            "Check the gallery with “quartet gallery verify”.",
        )
    if form.told is Told.CREDENTIALS and signer is None:
        raise ValueError("credentials without a signer")
    with disk_errors(f"“{item.name}” could not be copied"):
        copy = _Copy(item, source, part, form, signer if form.told is not Told.CLEAN else None, parents)
        if item.kind is ItemKind.TEXT:
            copy.text()
        elif item.kind in NUMBERS:
            copy.numbers()
        elif item.kind is ItemKind.ANIMATION:
            copy.animation()
        else:
            copy.picture()


def suffix_after(item: Item, form: OutgoingForm) -> str:
    """What the name of the copy ends with, without dot: “png”, “jpg”, “webp”, “txt”, “mp4” …"""
    kept = suffix_of(item)
    if item.kind is not ItemKind.PICTURE:
        return kept
    match form.format:
        case FileForm.JPEG:
            return "jpg"
        case FileForm.AS_KEPT if form.told is Told.FULL and not _changes_pixels(item, form):
            return kept
        case FileForm.AS_KEPT:
            return _written_like(kept) if _changes_pixels(item, form) else kept if kept in STRIPPED else "png"
        case _:
            return form.format.value


def suffix_of(item: Item) -> str:
    """What its file in the gallery ends with, without dot."""
    return PurePosixPath(item.path).suffix.removeprefix(".").lower()


def _changes_pixels(item: Item, form: OutgoingForm) -> bool:
    smaller = form.longest_side is not None and max(item.width, item.height) > form.longest_side
    return smaller or _is_marked(item, form)


def _is_marked(item: Item, form: OutgoingForm) -> bool:
    """Pictures that are AI-made and large enough to hold the mark."""
    picture = item.synthetic and item.kind is ItemKind.PICTURE
    sides = (item.width, item.height)
    if form.longest_side is not None and max(sides) > form.longest_side:
        sides = tuple(round(side * form.longest_side / max(sides)) for side in sides)
    return form.watermark and picture and min(sides) >= watermark.LEAST_SIDE


def _written_like(suffix: str) -> str:
    """The format that is written instead of one that is only read."""
    return suffix if suffix in {"png", "jpg", "webp"} else "png"


@dataclass(frozen=True, slots=True)
class _Copy:
    """One copy on its way out."""

    item: Item
    source: Path
    part: Path
    form: OutgoingForm
    signer: Signer | None
    parents: tuple[Ancestor, ...]

    def text(self) -> None:
        """Words; with what is told behind them."""
        if self.form.told is Told.FULL:
            shutil.copyfile(self.source, self.part)
            return
        words = texts.read_text(self.source).text
        if self.form.told is Told.CLEAN:
            self.part.write_bytes((words if words.endswith("\n") else f"{words}\n").encode())
            return
        about, record = provenance.text_lines(self._record(self._size()))
        self.part.write_bytes(texts.write_text(words, about, record))

    def numbers(self) -> None:
        """A file of numbers; with what is told in its header."""
        if self.form.told is Told.FULL:
            shutil.copyfile(self.source, self.part)
            return
        record = "" if self.form.told is Told.CLEAN else provenance.record_text(self._record((1, 1)))
        arrays, poster = tensors.read_tensors(self.source), tensors.read_poster(self.source)
        self.part.write_bytes(tensors.write_tensors(arrays, poster, record))

    def animation(self) -> None:
        """A film or an animated picture; its frames stay as they are."""
        suffix = suffix_of(self.item)
        if self.form.told is Told.FULL:
            self._write_whole(suffix)
        elif suffix == "mp4":
            self._film()
        elif self.form.told is Told.CLEAN:
            self._write(self._bare(suffix), suffix, ())
        else:
            packet = provenance.packet_text(self._record(self._size()))
            self._write(Words(packet=packet).into(self._bare(suffix), suffix), suffix, ())

    def _film(self) -> None:
        """A film with less told; it may be too large for the memory."""
        shutil.copyfile(self.source, self.part)
        try:
            blank_words(self.part)
        except (ValueError, struct.error) as error:
            raise self._damaged() from error
        if self.form.told is Told.CLEAN or self.signer is None:
            return
        append_to_mp4(self.part, provenance.packet_text(self._record(self._size())))
        self._sign_film()

    def _sign_film(self) -> None:
        if self.signer is None:
            return
        bare = self.part.with_name(f".{secrets.token_hex(8)}{PART}")
        self.part.replace(bare)
        try:
            with bare.open("rb") as file:
                self.signer.sign(file, self.part, MEDIA_TYPES["mp4"], self._claim(()))
        finally:
            bare.unlink(missing_ok=True)

    def picture(self) -> None:
        """A picture: its own bytes where nothing else is asked for, otherwise written anew."""
        suffix = suffix_after(self.item, self.form)
        kept = suffix_of(self.item)
        if _changes_pixels(self.item, self.form) or suffix != kept:
            self._anew(suffix)
        elif self.form.told is Told.FULL:
            self._write_whole(suffix)
        elif self._hides_something() or (self._orientation() != 1 and kept not in TURNED):
            self._anew(suffix)
        elif self.form.told is Told.CLEAN:
            self.part.write_bytes(self._bare(kept))
        else:
            self._write(self._words(self._size()).into(self._bare(kept), kept), suffix, ())

    def _write_whole(self, suffix: str) -> None:
        """The file in the gallery as it is, but for the place where that shall not be told."""
        if self.form.place or self.item.request is not None:
            self._write(None, suffix, ())
        elif suffix == "mp4":
            shutil.copyfile(self.source, self.part)
            blank_place(self.part)
            self._sign_film()
        else:
            try:
                bare = without_place(self.source.read_bytes())
            except (ValueError, struct.error) as error:
                raise self._damaged() from error
            self._write(bare, suffix, ())

    def _anew(self, suffix: str) -> None:
        """Decode, change, and encode in the format of `suffix`."""
        with open_picture(self.source) as image:
            pixels = picture_of(image, keep_alpha=suffix != "jpg")
            hidden = self.form.told is not Told.FULL and bool(sources.hidden_text(image))
        deeds: list[Deed] = []
        if self.form.longest_side is not None and max(pixels.shape[:2]) > self.form.longest_side:
            pixels = within(pixels, self.form.longest_side)
            deeds.append(Deed.RESIZED)
        if hidden:
            pixels = pixels | np.uint8(1)
        if _is_marked(self.item, self.form):
            pixels = watermark.mark(pixels, watermark.number_of(self.item.sha256))
            deeds.append(Deed.WATERMARKED)
        if suffix != suffix_of(self.item):
            deeds.append(Deed.CONVERTED)
        self._write(self._encoded(pixels, suffix), suffix, tuple(deeds))

    def _encoded(self, pixels: Picture, suffix: str) -> bytes:
        size = (pixels.shape[1], pixels.shape[0])
        return encode(pixels, suffix, self.form.quality, self._words(size))

    def _words(self, size: tuple[int, int]) -> Words:
        """What is told in a picture of that size (width, height)."""
        match self.form.told:
            case Told.CLEAN:
                return Words()
            case Told.CREDENTIALS:
                return Words(packet=provenance.ai_packet() if self.item.synthetic else "")
            case Told.FULL:
                return Words.of(self._record(size))

    def _record(self, size: tuple[int, int]) -> Record:
        """What the copy says of itself: of one with credentials that it is AI-made, and since when."""
        item = self.item
        record = Record(
            kind=item.kind,
            path=item.path,
            sha256="",
            width=size[0],
            height=size[1],
            size_bytes=0,
            name=item.name,
            synthetic=item.synthetic,
            request=None,
            created=item.created,
        )
        if self.form.told is not Told.FULL:
            return record
        with open_picture(self.source) as image:
            told = provenance.read_image(image)
        return replace(
            record,
            request=item.request,
            seconds=item.seconds,
            device=item.device,
            model_name=told.model_name,
            parent_hashes=told.parent_hashes,
            attachments=item.attachments,
            told=item.told,
        )

    def _size(self) -> tuple[int, int]:
        return (self.item.width, self.item.height)

    def _hides_something(self) -> bool:
        """Whether a text lies in the pixels. Those that were made here need not be decoded to know that."""
        if self.item.request is not None:
            return False
        with open_picture(self.source) as image:
            return bool(sources.hidden_text(image))

    def _orientation(self) -> int:
        """How the picture is turned; what was made here is upright."""
        if self.item.request is not None or self.item.kind is not ItemKind.PICTURE:
            return 1
        with open_picture(self.source) as image:
            return orientation_of(image)

    def _bare(self, suffix: str) -> bytes:
        """The file without words.

        Raises:
            UserError: it is damaged.
        """
        try:
            return without_words(self.source.read_bytes(), suffix, self._orientation())
        except (ValueError, IndexError, struct.error) as error:
            raise self._damaged() from error

    def _damaged(self) -> UserError:
        return UserError(
            f"“{self.item.name}” is damaged or cut off, so it cannot be copied without its settings.",
            "Copy it as it is, or check the gallery with “quartet gallery verify”.",
        )

    def _write(self, data: bytes | None, suffix: str, deeds: tuple[Deed, ...]) -> None:
        """Write the copy, signed where it shall be; None stands for the file in the gallery as it is."""
        if self.signer is not None and suffix in MEDIA_TYPES:
            with self.source.open("rb") if data is None else io.BytesIO(data) as whole:
                self.signer.sign(whole, self.part, MEDIA_TYPES[suffix], self._claim(deeds))
        elif data is None:
            shutil.copyfile(self.source, self.part)
        else:
            self.part.write_bytes(data)

    def _claim(self, deeds: tuple[Deed, ...]) -> Claim:
        item = self.item
        if item.request is None:
            ingredients = (Ingredient(item.name, self.source, changed=True),)
        else:
            ingredients = tuple(Ingredient(one.item.name, one.source) for one in self.parents)
        return Claim(
            title=item.name,
            synthetic=item.synthetic,
            model="" if item.request is None else item.request.model.id,
            created=None if item.request is None else item.created,
            deeds=deeds,
            ingredients=ingredients,
        )
