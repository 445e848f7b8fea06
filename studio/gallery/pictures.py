"""The one guarded door for picture files: whatever lies behind a name, a picture comes in or one sentence
comes out.

The header is looked at before any pixel is decoded, only known formats are tried, and a picture that would
not fit into memory is refused by its stated size.
"""

from __future__ import annotations

import functools
import io
import struct
import warnings
import zlib
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

import numpy as np
from PIL import ExifTags, Image, ImageCms, ImageOps, UnidentifiedImageError

from studio.core.errors import UserError
from studio.core.events import Picture
from studio.gallery.complaints import TooLargeError, missing

MAX_PIXELS: Final = 100_000_000
"""100 megapixels: 300 MB of RGB. No camera or model of ours makes more."""

FORMATS: Final = ("PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF", "AVIF", "HEIF")
"""By Pillow's names; HEIF is what phones call HEIC."""

_SNIFFED = 512
_ON_ITS_SIDE: Final = frozenset({5, 6, 7, 8})
"""EXIF orientations that swap width and height."""
_DAMAGED: Final = (
    OSError,
    ValueError,
    SyntaxError,
    EOFError,
    LookupError,
    TypeError,
    ArithmeticError,
    AttributeError,
    AssertionError,
    RuntimeError,
    struct.error,
    zlib.error,
)
"""What Pillow's decoders may raise for damaged files."""
_HEIF_BRANDS: Final = tuple(b"ftyp" + brand for brand in (b"heic", b"heix", b"mif1", b"msf1", b"hevc"))
"""How photographs of phones begin, behind the length of their first box (ISO/IEC 23008-12)."""
_BACKGROUND = (255, 255, 255, 255)
# Pillow warns at its own limit; ours is checked below, in words. (catch_warnings would not be thread-safe.)
warnings.filterwarnings("ignore", category=Image.DecompressionBombWarning)

_CHOOSE = "Choose a PNG, JPEG, WebP, GIF, BMP, TIFF, AVIF or HEIC file."


def read_picture(path: Path, max_pixels: int = MAX_PIXELS, *, keep_alpha: bool = False) -> Picture:
    """The pixels of a file as people see them: turned upright, in sRGB, 8 bits.

    Args:
        path: any file; nothing is assumed about what is in it.
        max_pixels: width x height that is still decoded.
        keep_alpha: whether transparency is kept, (h, w, 4); otherwise it is laid on white.

    Returns:
        uint8, (h, w, 3), or (h, w, 4) with `keep_alpha` when the file has transparency.

    Raises:
        UserError: one sentence about what is wrong with the file.
    """
    with open_picture(path, max_pixels) as image:
        return picture_of(image, keep_alpha=keep_alpha)


def decode_picture(
    data: bytes, name: str, max_pixels: int = MAX_PIXELS, *, keep_alpha: bool = False
) -> Picture:
    """The same for bytes that are already in memory; `name` stands in the sentences.

    Raises:
        UserError: one sentence about what is wrong.
    """
    with _opened(io.BytesIO(data), name, max_pixels) as image:
        return picture_of(image, keep_alpha=keep_alpha)


@contextmanager
def open_picture(path: Path, max_pixels: int = MAX_PIXELS) -> Generator[Image.Image]:
    """A picture file whose header has been checked; errors inside the block become sentences, too.

    Raises:
        UserError: one sentence about what is wrong with the file.
    """
    name = f"“{path.name}”"
    try:
        if not path.exists():
            raise missing(path)
        if path.is_dir():
            raise UserError(f"{name} is a folder, not a picture.", "Choose the pictures inside it.")
        if not path.is_file():
            raise UserError(f"{name} is not a file.", _CHOOSE)
        file = path.open("rb")
    except OSError as error:
        raise UserError(
            f"{name} cannot be read: {error.strerror or error}.", "Check who may read it."
        ) from error
    with file, _opened(file, name, max_pixels) as image:
        yield image


@contextmanager
def _opened(file: BinaryIO, name: str, max_pixels: int) -> Generator[Image.Image]:
    head = file.read(_SNIFFED)
    file.seek(0)
    if not head:
        raise UserError(f"{name} is empty: it has no bytes at all.", "Fetch or copy it again.")
    with _decoder_errors(name, head, max_pixels), Image.open(file, formats=_formats()) as image:
        if image.width * image.height > max_pixels:
            raise Image.DecompressionBombError
        yield image


@contextmanager
def _decoder_errors(name: str, head: bytes, max_pixels: int) -> Generator[None]:
    try:
        yield
    except Image.DecompressionBombError:
        raise TooLargeError(
            f"{name} is too large: more than {max_pixels // 1_000_000} million pixels.",
            "Make it smaller in another program first.",
        ) from None
    except UnidentifiedImageError as error:
        if head[4:12] in _HEIF_BRANDS:
            raise _damaged(name) from error  # its reader knows no other way of saying so
        raise _no_picture(name, head) from None
    except MemoryError:
        raise TooLargeError(
            f"{name} does not fit into memory.", "Close other programs, or make it smaller."
        ) from None
    except _DAMAGED as error:
        raise _damaged(name) from error


def _damaged(name: str) -> UserError:
    return UserError(f"{name} is damaged or cut off, so it cannot be read.", "Fetch or copy it again.")


def _no_picture(name: str, head: bytes) -> UserError:
    if head[:4] == b"PK\x03\x04" or (head[:1] == b"\x80" and head[1:2] in b"\x02\x03\x04\x05"):
        return UserError(
            f"{name} is not a picture, whatever its name says; nothing in it was opened.", _CHOOSE
        )
    if _is_text(head):
        return UserError(f"{name} is text, not a picture, whatever its name says.", _CHOOSE)
    return UserError(f"{name} is not a picture that can be read here.", _CHOOSE)


def _is_text(head: bytes) -> bool:
    try:
        head.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start < len(head) - 3:
            return False
    return b"\0" not in head


@functools.cache
def _formats() -> tuple[str, ...]:
    """The formats that are tried. The library for HEIC is slow to import: it comes with the first picture."""
    import pillow_heif

    pillow_heif.register_heif_opener()  # pyright: ignore[reportUnknownMemberType]
    return FORMATS


def picture_of(image: Image.Image, *, keep_alpha: bool = False) -> Picture:
    """The pixels of an opened image, as `read_picture` gives them."""
    image.seek(0)
    upright = ImageOps.exif_transpose(image)
    straight = _eight_bits(upright)
    if straight.has_transparency_data:
        shown = _in_srgb(straight.convert("RGBA"), "RGBA")
        if not keep_alpha:
            ground = Image.new("RGBA", shown.size, _BACKGROUND)
            shown = Image.alpha_composite(ground, shown).convert("RGB")
    else:
        shown = _in_srgb(straight, "RGB")
    return np.array(shown, dtype=np.uint8)


def upright_size(image: Image.Image) -> tuple[int, int]:
    """(width, height) of an opened image as people see it, without decoding it."""
    lies_on_its_side = image.getexif().get(ExifTags.Base.Orientation) in _ON_ITS_SIDE
    return (image.height, image.width) if lies_on_its_side else image.size


def _eight_bits(image: Image.Image) -> Image.Image:
    """Sixteen-bit, 32-bit and float grey as 8-bit grey; every other mode as it is."""
    if image.mode.startswith("I;16") or image.mode == "I":
        values = np.asarray(image).astype(np.float64) / 257.0
    elif image.mode == "F":
        values = np.nan_to_num(np.asarray(image).astype(np.float64))
        top = float(values.max(initial=0.0))
        values = values * (255.0 if top <= 1.0 else 1.0)
    else:
        return image
    return Image.fromarray(np.rint(np.clip(values, 0, 255)).astype(np.uint8))


def _in_srgb(image: Image.Image, mode: str) -> Image.Image:
    """Convert by the embedded colour profile when it fits the pixels; otherwise as sRGB."""
    profile = image.info.get("icc_profile")
    if isinstance(profile, bytes) and image.mode in {"RGB", "RGBA", "CMYK"}:
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            target = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType]
            converted = ImageCms.profileToProfile(image, source, target, outputMode=mode)
        except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
            converted = None
        if converted is not None:
            return converted
    return image.convert(mode)
