"""Plays a kept film or animated picture, small and silent; frames are decoded off the main thread."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from studio.core.errors import UserError
from studio.core.item import Item
from studio.ui.context import UiContext
from studio.ui.widgets.pixels import to_qimage

EDGE = 160
DECODED_EDGE = 320
MOST_FRAMES = 900
"""At 320 px that is some 350 MB at most; longer films show every second, third ... frame."""


class FilmPlayer(QWidget):
    """A small screen. Hidden until there is a film; a click opens the film in the system's player."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._frames: list[QImage] = []
        self._at = 0
        self._room = True
        self._item: Item | None = None
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._next)
        self.setFixedSize(EDGE, EDGE)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("The film"))
        self.setToolTip(self.tr("Click to open it in your film player"))
        self.hide()

    @property
    def playing(self) -> bool:
        """Whether frames follow each other."""
        return self._clock.isActive()

    def set_room(self, room: bool) -> None:
        """Whether there is room to be shown."""
        self._room = room
        self.setVisible(room and bool(self._frames))

    def play(self, item: Item) -> None:
        """Show this film from its beginning, as soon as it is decoded."""
        self._item = item
        gallery = self._context.studio.gallery
        self._context.background.run(
            lambda: decode(gallery.path(item)), lambda film: self._start(item, *film), owner=self
        )

    def stop(self) -> None:
        """Stand still."""
        self._clock.stop()

    def _start(self, item: Item, frames: list[QImage], frames_per_second: float) -> None:
        if item is not self._item or not frames:
            return
        self._frames, self._at = frames, 0
        if not self._context.settings.reduced_motion:  # the first frame stands still; a click plays it
            self._clock.start(max(15, round(1000 / max(1.0, frames_per_second))))
        self.setVisible(self._room)
        self.update()

    def _next(self) -> None:
        if self._frames and self.isVisible():
            self._at = (self._at + 1) % len(self._frames)
            self.update()

    def sizeHint(self) -> QSize:
        """A small square."""
        return QSize(EDGE, EDGE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame of now."""
        if not self._frames:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        frame = self._frames[self._at]
        size = frame.size().toSizeF().scaled(self.size().toSizeF(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(QPointF(0, 0), size)
        place.moveCenter(QRectF(self.rect()).center())
        painter.drawImage(place, frame)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open it where it can be seen large."""
        self._open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The same with a key."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._open()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        if self._item is not None:
            path = self._context.studio.gallery.path(self._item)
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def decode(path: Path) -> tuple[list[QImage], float]:
    """Frames of at most `DECODED_EDGE` pixels and how many of them a second shows. Not for the UI thread.

    Raises:
        UserError: the file is gone or damaged.
    """
    try:
        return _film(path) if path.suffix.lower() == ".mp4" else _animated(path)
    except (OSError, ValueError, IndexError) as error:
        raise UserError(f"The film “{path.name}” cannot be played.", "Make it again.") from error


def _film(path: Path) -> tuple[list[QImage], float]:
    import av

    frames: list[QImage] = []
    with av.open(str(path), metadata_errors="ignore") as container:
        stream = container.streams.video[0]
        rate = float(stream.average_rate or 24)
        every = max(1, -(-(stream.frames or 0) // MOST_FRAMES))
        width, height = fitted(stream.width, stream.height)
        for index, frame in enumerate(container.decode(stream)):
            if index % every == 0 and len(frames) < MOST_FRAMES:
                pixels = frame.reformat(width, height, "rgb24").to_ndarray().astype(np.uint8)
                frames.append(to_qimage(pixels))
    return frames, rate / every


def _animated(path: Path) -> tuple[list[QImage], float]:
    from PIL import Image

    frames: list[QImage] = []
    with Image.open(path) as picture:
        count = int(getattr(picture, "n_frames", 1))
        every = max(1, -(-count // MOST_FRAMES))
        for index in range(0, count, every):
            picture.seek(index)
            small = picture.convert("RGB").resize(fitted(*picture.size))
            frames.append(to_qimage(np.asarray(small, np.uint8)))
        milliseconds = float(picture.info.get("duration", 42) or 42)
    return frames, 1000 / milliseconds / every


def fitted(width: int, height: int) -> tuple[int, int]:
    """The same shape within `DECODED_EDGE`."""
    scale = min(1.0, DECODED_EDGE / max(width, height, 1))
    return max(1, round(width * scale)), max(1, round(height * scale))
