"""Pixels and words as PNG, JPEG or WebP files.

PNG holds words as text chunks; JPEG and WebP in EXIF (the comment, where other programs look for the
“parameters” text) and XMP (everything).
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from PIL import ExifTags, Image

from studio.core.events import Picture
from studio.gallery import jpeg, provenance, webp
from studio.gallery.png import encode_png, insert_texts
from studio.gallery.record import Record

LOSSLESS = 100
"""Quality at which WebP loses nothing."""
_FULL_COLOUR = 90
"""From this quality on JPEG keeps colour as fine as light."""


@dataclass(frozen=True, slots=True)
class Words:
    """What a file tells beside its pixels.

    Attributes:
        texts: text chunks of a PNG, but for the XMP packet.
        packet: of XMP; it holds the record where there are no text chunks.
        comment: the “parameters” text, for EXIF.
        tool: the program, for EXIF.
    """

    texts: Mapping[str, str] = field(default_factory=dict[str, str])
    packet: str = ""
    comment: str = ""
    tool: str = ""

    @classmethod
    def of(cls, record: Record) -> Words:
        """Everything that is known of a thing."""
        return cls(
            texts=provenance.png_texts(record),
            packet=provenance.packet_text(record),
            comment=provenance.parameters_text(record),
            tool=provenance.TOOL,
        )

    def exif(self) -> bytes:
        """EXIF data that begin with the TIFF header; empty when there is nothing to say there."""
        if not (self.comment or self.tool):
            return b""
        exif = Image.Exif()
        exif[ExifTags.Base.Software] = self.tool
        if self.comment:
            # As the writers of this text do it: UTF-16 with the high byte first.
            said = b"UNICODE\0" + self.comment.encode("utf-16-be", "replace")
            exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.UserComment] = said
        return exif.tobytes().removeprefix(b"Exif\0\0")

    def into(self, data: bytes, suffix: str) -> bytes:
        """A file that has no words yet, with these.

        Raises:
            ValueError: it is damaged.
        """
        match suffix:
            case "png":
                packet = {provenance.XMP_KEY: self.packet} if self.packet else {}
                return insert_texts(data, {**packet, **self.texts})
            case "jpg" | "jpeg":
                return jpeg.with_words(data, self.exif(), self.packet)
            case "webp":
                return webp.with_chunk(data, b"XMP ", self.packet.encode()) if self.packet else data
            case _:
                return data  # A GIF has no place for words that somebody looks at.


def encode(picture: Picture, suffix: str, quality: int, words: Words) -> bytes:
    """A file.

    Args:
        picture: uint8 (h, w, 3 or 4).
        suffix: “png”, “jpg” or “webp”.
        quality: 1 to 100, of JPEG and WebP.
        words: what it tells.
    """
    match suffix:
        case "jpg":
            return words.into(_jpeg(picture, quality), suffix)
        case "webp":
            return _webp(picture, quality, words)
        case _:
            return encode_png(picture, words.texts or _only_packet(words))


def _only_packet(words: Words) -> dict[str, str]:
    return {provenance.XMP_KEY: words.packet} if words.packet else {}


def _jpeg(picture: Picture, quality: int) -> bytes:
    stream = io.BytesIO()
    fine = {"subsampling": 0} if quality >= _FULL_COLOUR else {}
    Image.fromarray(np.ascontiguousarray(picture[..., :3])).save(
        stream, "JPEG", quality=quality, optimize=True, **fine
    )
    return stream.getvalue()


def _webp(picture: Picture, quality: int, words: Words) -> bytes:
    stream = io.BytesIO()
    Image.fromarray(picture).save(
        stream,
        "WEBP",
        quality=quality,
        lossless=quality >= LOSSLESS,
        method=4,
        exact=True,
        exif=words.exif(),
        xmp=words.packet.encode(),
    )
    return stream.getvalue()
