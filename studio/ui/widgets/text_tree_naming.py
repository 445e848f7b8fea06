"""The field over a card of the tree in which a branch gets its name."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

LONGEST_NAME = 200
"""Characters."""


class NameEdit(QLineEdit):
    """Has the keyboard from its beginning until it is put away."""

    finished = Signal(bool)
    """whether what was typed is meant: not after Escape"""

    def __init__(self, name: str, place: QRect, parent: QWidget) -> None:
        super().__init__(name, parent)
        self.setMaxLength(LONGEST_NAME)
        self.setPlaceholderText(_tr("Name of this branch"))
        self.setGeometry(place)
        self.selectAll()
        self.editingFinished.connect(lambda: self.finished.emit(True))
        self.show()
        self.setFocus()

    @property
    def name(self) -> str:
        """What is typed, without blanks around it."""
        return self.text().strip()

    def put_away(self) -> bool:
        """Not to be seen any more; gives whether it had the keyboard."""
        had_focus = self.hasFocus()
        self.hide()
        self.deleteLater()
        return had_focus

    def event(self, event: QEvent) -> bool:
        """Escape is no shortcut of the window here."""
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escape and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape keeps the old name."""
        if event.key() == Qt.Key.Key_Escape:
            self.finished.emit(False)
        else:
            super().keyPressEvent(event)


def _tr(text: str) -> str:
    return QCoreApplication.translate("TextTreeView", text)
