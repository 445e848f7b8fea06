"""One picture after the other by itself, in the full screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from studio.ui.settings import UiSettings

SETTING = "gallery/slideshow"
USUAL = 5.0
PACES = (1.0, 2.0, 3.0, 5.0, 8.0, 12.0, 20.0, 30.0, 60.0)
"""Seconds that a picture may stay."""


class Slideshow(QObject):
    """Calls `advance` when a picture was seen long enough."""

    changed = Signal()
    """it began, rests, or has another pace"""

    def __init__(
        self, advance: Callable[[], object], settings: UiSettings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        wanted = settings.number(SETTING, USUAL)
        self.seconds = min(PACES, key=lambda pace: abs(pace - wanted))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(advance)
        self.running = False

    def toggle(self) -> None:
        """Begin, or rest."""
        self.running = not self.running
        self.shown()
        self.changed.emit()

    def stop(self) -> None:
        """Rest."""
        if self.running:
            self.toggle()

    def shown(self) -> None:
        """A picture is shown now: its time begins."""
        if self.running:
            self._timer.start(round(self.seconds * 1000))
        else:
            self._timer.stop()

    def change_pace(self, by: int) -> None:
        """`by` steps slower, or faster when it is negative."""
        at = PACES.index(self.seconds) + by
        self.seconds = PACES[min(max(0, at), len(PACES) - 1)]
        self._settings.set_number(SETTING, self.seconds)
        self.shown()
        self.changed.emit()

    @property
    def words(self) -> str:
        """What the foot says; empty while it rests."""
        return self.tr("Slideshow, {seconds} s").format(seconds=f"{self.seconds:.0f}") if self.running else ""
