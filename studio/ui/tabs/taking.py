"""Taking a picture in, wherever it comes from: read and kept in the background, and shown small."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Qt
from PySide6.QtGui import QImage

from studio.core.errors import UserError
from studio.core.events import Picture
from studio.core.item import Item, ItemKind
from studio.core.request import InputRef
from studio.ui.context import UiContext
from studio.ui.gallery.mime import dropped_files, item_ids, only_texts
from studio.ui.widgets.pixels import to_picture, to_qimage

SHOWN = 2048
"""Longest edge of the picture in the window; larger ones would stutter under the mouse."""

ROLE = "picture"
FILES = "*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff *.avif *.heic *.heif"


@dataclass(frozen=True)
class Taken:
    """A picture that came in.

    Attributes:
        name: of the file, for people.
        image: no larger than `SHOWN`.
        ref: the picture itself, in the input store.
        parents: the gallery item of the picture, when it is one.
    """

    name: str
    image: QImage
    ref: InputRef
    parents: tuple[int, ...]


Source = Callable[[], tuple[str, Picture, tuple[int, ...]]]
"""Gives name, pixels and gallery items; called in the background."""


class PictureTaker(QObject):
    """Answers on the main thread: with what was taken, or with the exception that says why it was refused.

    Args:
        keep_alpha: whether transparency is kept; otherwise it is laid on white.
    """

    def __init__(self, context: UiContext, keep_alpha: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self._keep_alpha = context, keep_alpha

    def take(
        self, source: Source, taken: Callable[[Taken], None], refused: Callable[[Exception], None]
    ) -> None:
        """Read what `source` gives and put it into the input store."""
        inputs = self._context.studio.gallery.inputs

        def work() -> Taken:
            name, picture, parents = source()
            ref = inputs.put_picture(picture, ROLE)
            return Taken(name, shown(picture), ref, parents)

        self._context.background.run(work, taken, refused, owner=self)

    def sources(self, mime: QMimeData) -> tuple[tuple[str, Source], ...]:
        """What was dropped or pasted, with names for people: gallery items, files, or pixels."""
        ids = item_ids(mime)
        if ids:
            return tuple((self.tr("a picture of the gallery"), self.item_source(one)) for one in ids)
        files = dropped_files(mime)
        if files:
            return tuple((path.name, self.file_source(path)) for path in files)
        if mime.hasImage():
            name = self.tr("the clipboard")
            return ((name, self.image_source(QImage(mime.imageData()), name)),)
        return ()

    def file_source(self, path: Path) -> Source:
        """A file that was dropped or chosen; it is kept in the gallery as what others descend from."""
        gallery, keep_alpha = self._context.studio.gallery, self._keep_alpha

        def read() -> tuple[str, Picture, tuple[int, ...]]:
            from studio.gallery.pictures import read_picture

            picture = read_picture(path, keep_alpha=keep_alpha)
            inside = gallery.folder.resolve() in path.resolve().parents
            kept = () if inside or gallery.read_only else (gallery.import_file(path).id,)
            return path.name, picture, kept

        return read

    def item_source(self, item: int | Item) -> Source:
        """A picture of the gallery; of a film its first picture."""
        gallery, keep_alpha = self._context.studio.gallery, self._keep_alpha

        def read() -> tuple[str, Picture, tuple[int, ...]]:
            from studio.gallery.pictures import read_picture

            found = gallery.item(item) if isinstance(item, int) else item
            if found.kind is ItemKind.TEXT:
                raise UserError(
                    f"“{found.name}” is a text: there is no picture in it.",
                    "Send it to Diffusion, which paints from its words.",
                )
            return found.name, read_picture(gallery.path(found), keep_alpha=keep_alpha), (found.id,)

        return read

    def image_source(self, image: QImage, name: str) -> Source:
        """Pixels from the clipboard; they are kept as a real picture, like a file."""
        gallery = self._context.studio.gallery

        def read() -> tuple[str, Picture, tuple[int, ...]]:
            from studio.gallery.record import NewItem

            picture = to_picture(image)
            if gallery.read_only:
                return name, picture, ()
            return name, picture, (gallery.save_picture(picture, NewItem(name, synthetic=False)).id,)

        return read


def shown(picture: Picture) -> QImage:
    """The picture, no larger than `SHOWN`."""
    image = to_qimage(picture)
    if max(image.width(), image.height()) <= SHOWN:
        return image
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image.scaled(SHOWN, SHOWN, keep, smooth)


def can_take(mime: QMimeData) -> bool:
    """Whether there is a picture in it, as a file or as pixels."""
    if item_ids(mime):
        return not only_texts(mime)
    return mime.hasImage() or any(url.isLocalFile() for url in mime.urls())
