"""Small pictures of items, made again whenever one is missing: `.thumbnails/ab/abcd….webp`."""

from __future__ import annotations

import io
import tempfile
from pathlib import Path
from typing import Final

from PIL import Image

from studio.core.events import Picture
from studio.core.item import Item, ItemKind
from studio.gallery.animation_reader import first_frame
from studio.gallery.complaints import disk_errors
from studio.gallery.files import write_whole
from studio.gallery.pictures import read_picture
from studio.gallery.tensors import read_poster
from studio.gallery.texts import read_text
from studio.imaging.page import page_of

EDGE: Final = 256
"""Longest edge in pixels."""

_QUALITY = 82
_METHOD = 1


class Thumbnails:
    """Thumbnails by the hash of the file they show. Derived: they may be thrown away at any time."""

    def __init__(self, folder: Path, scratch: Path | None) -> None:
        """A store.

        Args:
            folder: they lie below it. scratch: for unfinished files; None when `folder` cannot be written to,
            then new thumbnails lie in a
                temporary folder until `close`.
        """
        self._kept = folder
        self._temporary = None if scratch else tempfile.TemporaryDirectory(prefix="quartet-thumbnails-")
        self._folder = Path(self._temporary.name) if self._temporary else folder
        self._scratch = scratch or self._folder

    def close(self) -> None:
        """Clean up what was temporary."""
        if self._temporary is not None:
            self._temporary.cleanup()

    def make(self, sha256: str, picture: Picture) -> Path:
        """Write the thumbnail of a picture that is at hand.

        Raises:
            UserError: the disk is full.
        """
        path = self._path(sha256)
        with disk_errors("The thumbnail could not be written"):
            write_whole(path, _encode(picture), self._scratch, durable=False)
        return path

    def find(self, item: Item, file: Path) -> Path:
        """The thumbnail of an item, made from its file if it is missing.

        Raises:
            UserError: the file is gone or damaged.
        """
        for path in (self._path(item.sha256), _below(self._kept, item.sha256)):
            if path.is_file():
                return path
        return self.make(item.sha256, read_shown(item.kind, file))

    def forget(self, sha256: str) -> None:
        """Delete one."""
        self._path(sha256).unlink(missing_ok=True)

    def _path(self, sha256: str) -> Path:
        return _below(self._folder, sha256)


def read_shown(kind: ItemKind, file: Path) -> Picture:
    """The picture that stands for an item in full size: of a film its first, of a text its page.

    Returns:
        uint8 (h, w, 3 or 4).

    Raises:
        UserError: the file is gone or damaged.
    """
    match kind:
        case ItemKind.PICTURE:
            return read_picture(file, keep_alpha=True)
        case ItemKind.ANIMATION:
            return first_frame(file)
        case ItemKind.TEXT:
            return page_of(read_text(file).text)
        case ItemKind.LATENT | ItemKind.DIRECTION | ItemKind.TRAJECTORY:
            return read_poster(file)


def _below(folder: Path, sha256: str) -> Path:
    return folder / sha256[:2] / f"{sha256}.webp"


def _encode(picture: Picture) -> bytes:
    image = Image.fromarray(picture)
    image.thumbnail((EDGE, EDGE), Image.Resampling.LANCZOS, reducing_gap=2.0)
    stream = io.BytesIO()
    image.save(stream, "WEBP", quality=_QUALITY, method=_METHOD)
    return stream.getvalue()
