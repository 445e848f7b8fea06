"""Faces dragged out of the window as files: kept ones as they lie in the gallery, others as a fresh PNG."""

from __future__ import annotations

from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtCore import QMimeData, QObject, Qt, QUrl
from PySide6.QtGui import QDrag, QGuiApplication, QPixmap
from PySide6.QtWidgets import QWidget

from studio.engine.traces import dragged
from studio.ui.tabs.faces.document import TileId
from studio.ui.tabs.faces.session import FacesSession
from studio.ui.tabs.faces.tile_painter import caption_of

THUMB = 96


class FaceDragger(QObject):
    """Starts the drag once the file is there, if the mouse is still down by then."""

    def __init__(self, session: FacesSession, source: QWidget) -> None:
        super().__init__(source)
        self._session, self._source = session, source
        self._folder: Path | None = None

    def drag(self, tile_id: TileId) -> None:
        """Drag this face out."""
        tile = self._session.document.tile(tile_id)
        if tile is None:
            return
        pyramid, _ = self._session.tile_picture(tile)
        if pyramid is None:
            return
        thumb = pyramid.at_least(THUMB)
        item = self._session.keeping.item(self._session.document.portrait(tile))
        if item is not None:
            self._start(self._session.context.studio.gallery.path(item), thumb)
            return
        image, name = pyramid.base.toImage(), f"face-{caption_of(tile)}.png"

        studio = self._session.context.studio

        def write() -> Path:
            if self._folder is None or not self._folder.is_dir():  # a lock clears it away
                links = studio.gallery.for_others(dragged(studio.places))
                links.mkdir(parents=True, exist_ok=True)
                self._folder = Path(mkdtemp(prefix="face-", dir=links))
            path = self._folder / name
            if not image.save(str(path)):
                raise OSError(f"cannot write {path}")
            return path

        def written(path: Path) -> None:
            if QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
                self._start(path, thumb)

        self._session.context.background.run(write, written, lambda _: None, owner=self)

    def _start(self, path: Path, thumb: QPixmap) -> None:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path))])
        drag = QDrag(self._source)
        drag.setMimeData(mime)
        drag.setPixmap(thumb.scaled(THUMB, THUMB, mode=Qt.TransformationMode.SmoothTransformation))
        drag.exec(Qt.DropAction.CopyAction)
