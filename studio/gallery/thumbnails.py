"""Small pictures of items, made again whenever one is missing: `.thumbnails/ab/abcd….webp`."""

from __future__ import annotations

import io
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PIL import Image

from studio.core.events import Picture
from studio.core.item import Item, ItemKind
from studio.gallery.animation_reader import first_frame
from studio.gallery.complaints import disk_errors
from studio.gallery.file_store import FileStore, files_in
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

    def __init__(self, files: FileStore, scratch: Path | None) -> None:
        """A store.

        Args:
            files: the door to the gallery's files.
            scratch: for unfinished files; None when the gallery cannot be written to: new thumbnails then lie
                in a temporary folder until `close`.
        """
        self._kept = files
        self._temporary = None if scratch else tempfile.TemporaryDirectory(prefix="quartet-thumbnails-")
        self._files = files if self._temporary is None else files_in(Path(self._temporary.name), files.keys)
        self._scratch = scratch or self._files.folder

    def close(self) -> None:
        """Clean up what was temporary."""
        if self._temporary is not None:
            self._files.close()
            self._temporary.cleanup()

    def make(self, sha256: str, picture: Picture) -> None:
        """Write the thumbnail of a picture that is at hand.

        Raises:
            UserError: the disk is full.
        """
        with disk_errors("The thumbnail could not be written"):
            self._files.write(_name(sha256), _encode(picture), self._scratch, durable=False)

    def find(self, item: Item, shown: Callable[[], Picture]) -> Path:
        """The thumbnail of an item as a file.

        Args:
            shown: gives the picture that stands for the item, when there is no thumbnail yet.

        Raises:
            UserError: the item's file is gone or damaged.
        """
        return self._holder(item, shown).plain(_name(item.sha256))

    def data(self, item: Item, shown: Callable[[], Picture]) -> bytes:
        """The bytes of the thumbnail of an item: a sealed one is nowhere but in memory then.

        Args:
            shown: gives the picture that stands for the item, when there is no thumbnail yet.

        Raises:
            UserError: the item's file is gone or damaged.
        """
        try:
            return self._holder(item, shown).read(_name(item.sha256))
        except OSError:  # damaged, or deleted a moment ago: it can be made again
            self.make(item.sha256, shown())
        with disk_errors("The thumbnail could not be read"):
            return self._files.read(_name(item.sha256))

    def _holder(self, item: Item, shown: Callable[[], Picture]) -> FileStore:
        for files in (self._files, self._kept):
            if files.place(_name(item.sha256)).is_file():
                return files
        self.make(item.sha256, shown())
        return self._files


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


def forget_thumbnail(files: FileStore, sha256: str) -> None:
    """Delete the thumbnail of a file; another item of the same bytes makes it again."""
    files.place(_name(sha256)).unlink(missing_ok=True)


def _name(sha256: str) -> str:
    return f".thumbnails/{sha256[:2]}/{sha256}.webp"


def _encode(picture: Picture) -> bytes:
    image = Image.fromarray(picture)
    image.thumbnail((EDGE, EDGE), Image.Resampling.LANCZOS, reducing_gap=2.0)
    stream = io.BytesIO()
    image.save(stream, "WEBP", quality=_QUALITY, method=_METHOD)
    return stream.getvalue()
