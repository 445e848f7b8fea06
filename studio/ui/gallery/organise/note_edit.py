"""A page for a note: it grows with what is written, and is kept while one writes."""

from __future__ import annotations

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

PAUSE_MS = 1500
"""So long after the last key the note is kept."""
FEWEST, MOST = 2, 12
"""Lines that are seen without scrolling."""


class NoteEdit(QPlainTextEdit):
    """Tells what was written: after a pause, when it is left, and before it shows another note."""

    written = Signal(int, str)
    """id of the item, the note"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item = 0
        self._kept = ""
        self.setPlaceholderText(self.tr("Add a note"))
        self.setAccessibleName(self.tr("Note"))
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(PAUSE_MS)
        self._rest.timeout.connect(self.flush)
        self.textChanged.connect(self._changed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self.updateGeometry())

    def show_note(self, item_id: int, note: str) -> None:
        """Show the note of an item. What somebody is writing about the same item stays as it is."""
        if item_id != self._item:
            self.flush()
            self._item, self._kept = item_id, note
            self._put(note)
        elif note != self._kept:
            typed = self.toPlainText().strip() != self._kept.strip()
            self._kept = note
            if not typed:
                self._put(note)

    def flush(self) -> None:
        """Tell at once what was written."""
        self._rest.stop()
        text = self.toPlainText()
        if self._item and text.strip() != self._kept.strip():
            self._kept = text.strip()
            self.written.emit(self._item, text)

    def sizeHint(self) -> QSize:
        """As high as what is written, within bounds."""
        lines = min(MOST, max(FEWEST, round(self.document().size().height())))
        return QSize(120, lines * self.fontMetrics().lineSpacing() + 22)

    def minimumSizeHint(self) -> QSize:
        """The same height, any width."""
        return QSize(60, self.sizeHint().height())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever leaves is done."""
        super().focusOutEvent(event)
        self.flush()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is lost when the panel closes."""
        super().hideEvent(event)
        self.flush()

    def _put(self, note: str) -> None:
        self.blockSignals(True)
        self.setPlainText(note)
        self.blockSignals(False)
        self._rest.stop()
        self.updateGeometry()

    def _changed(self) -> None:
        self._rest.start()
