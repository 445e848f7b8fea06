"""Plays films and animated pictures: decoded on a thread of its own, shown frame by frame."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from time import monotonic

import numpy as np
from PIL import Image, ImageSequence
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from studio.core.events import Picture
from studio.ui.widgets.pixels import to_qimage

_log = logging.getLogger(__name__)
FILMS = frozenset({".mp4"})


class Player(QObject):
    """Shows the frames of one file over and over, from `start` until `stop`; they come on the main thread."""

    frame = Signal(QImage)
    failed = Signal(str)
    _drawn = Signal(QImage)

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._stop = threading.Event()
        self._shown = threading.Event()
        self._shown.set()
        self._running = threading.Event()
        self._running.set()
        self._drawn.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._play, name="quartet-player", daemon=True)

    def start(self) -> None:
        """Begin; connect the signals before."""
        self._thread.start()

    @property
    def paused(self) -> bool:
        """Whether it rests."""
        return not self._running.is_set()

    def toggle(self) -> None:
        """Rest or go on."""
        (self._running.set if self.paused else self._running.clear)()

    def stop(self) -> None:
        """End; returns when the thread has."""
        self._stop.set()
        self._running.set()
        self._shown.set()
        if self._thread.is_alive():
            self._thread.join(5)

    def _show(self, image: QImage) -> None:
        self._shown.set()
        if not self._stop.is_set():
            self.frame.emit(image)

    def _play(self) -> None:
        try:
            while not self._stop.is_set():
                count = self._once()
                if count < 2:
                    return
        except Exception as error:  # noqa: BLE001 - a damaged film must not end the thread with a trace
            _log.warning("%s cannot be played: %s", self._file, error)
            if not self._stop.is_set():
                self.failed.emit(self.tr("This film is damaged and cannot be played. Make it again."))

    def _once(self) -> int:
        due, count = monotonic(), 0
        for picture, seconds in frames_of(self._file):
            # one frame on its way at most: a slow screen slows the film, not the window
            self._shown.wait(1.0)
            self._shown.clear()
            if self._stop.is_set():
                return 0
            self._drawn.emit(to_qimage(picture))
            count += 1
            due = max(due + seconds, monotonic() - seconds)
            self._stop.wait(max(0.0, due - monotonic()))
            if not self._running.is_set():
                self._running.wait()
                due = monotonic()
        return count


def frames_of(file: Path) -> Iterator[tuple[Picture, float]]:
    """Every frame, (h, w, 3) uint8, with the seconds it is shown."""
    return _film(file) if file.suffix.lower() in FILMS else _animation(file)


def _film(file: Path) -> Iterator[tuple[Picture, float]]:
    import av

    with av.open(str(file), metadata_errors="ignore") as container:
        stream = container.streams.video[0]
        rate = stream.average_rate or Fraction(24)
        for frame in container.decode(stream):
            yield frame.to_ndarray(format="rgb24").astype(np.uint8, copy=False), float(1 / rate)


def _animation(file: Path) -> Iterator[tuple[Picture, float]]:
    with Image.open(file, formats=("WEBP", "GIF", "PNG")) as image:
        for frame in ImageSequence.Iterator(image):
            seconds = float(frame.info.get("duration", 40) or 40) / 1000
            yield np.asarray(frame.convert("RGB")), seconds
