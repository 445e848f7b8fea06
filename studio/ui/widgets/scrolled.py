"""A scroll area that is none until there is too little room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


def scrolled(inside: QWidget, parent: QWidget) -> QScrollArea:
    """`inside` has all the room there is; where that is less than its least, one scrolls to the rest."""
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(_Room(inside))
    return area


class _Room(QWidget):
    """Between the two: Qt gives what wraps its lines the height it likes, not the least it can do with."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        inside.setParent(self)

    def minimumSizeHint(self) -> QSize:
        """What is inside cannot do with less."""
        return self._inside.minimumSizeHint()

    def event(self, event: QEvent) -> bool:
        """What is inside needs other room now: a widget without a layout has to pass that on."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """All of it."""
        self._inside.setGeometry(self.rect())
