"""Tells when nobody has touched the program for a while."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

_TOUCHES = frozenset(
    {
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.KeyPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletMove,
        QEvent.Type.DragMove,
    }
)
LOOK_MS = 5000


class IdleWatch(QObject):
    """Watches the window in front, and only that: a filter on all events would slow everything down.

    Args:
        minutes: after how long; 0 is never.
    """

    idle = Signal()

    def __init__(self, minutes: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.minutes = minutes
        self._last = monotonic()
        self._watched: QWindow | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        QGuiApplication.instance().focusWindowChanged.connect(self._watch)  # type: ignore[union-attr]
        self._watch(QGuiApplication.focusWindow())
        self._timer.start()

    @property
    def seconds(self) -> float:
        """How long nobody has touched anything."""
        return monotonic() - self._last

    def touch(self) -> None:
        """Somebody is there."""
        self._last = monotonic()

    def look(self) -> None:
        """Tell it when it has been long enough."""
        if self.minutes > 0 and self.seconds >= self.minutes * 60:
            self.touch()
            self.idle.emit()

    def close(self) -> None:
        """Watch no more."""
        self._timer.stop()
        QGuiApplication.instance().focusWindowChanged.disconnect(self._watch)  # type: ignore[union-attr]
        self._watch(None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note what people do; keep nothing from anybody."""
        if event.type() in _TOUCHES:
            self.touch()
        return False

    def _watch(self, window: QWindow | None) -> None:
        if self._watched is not None:
            self._watched.removeEventFilter(self)
            self._watched.destroyed.disconnect(self._gone)
        self._watched = window
        if window is not None:
            self.touch()
            window.installEventFilter(self)
            window.destroyed.connect(self._gone)

    def _gone(self) -> None:
        self._watched = None
