"""The colours of labels in a row of dots."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from studio.core.item import Label
from studio.ui.theme import Theme

STEP, DOT = 18, 6
COLOURS = tuple(label for label in Label if label)
KEYS = {Label.RED: "6", Label.YELLOW: "7", Label.GREEN: "8", Label.BLUE: "9"}
"""The same as in other programs for photographs."""

_WORDS = {
    Label.NONE: "No colour",
    Label.RED: "Red",
    Label.ORANGE: "Orange",
    Label.YELLOW: "Yellow",
    Label.GREEN: "Green",
    Label.BLUE: "Blue",
    Label.PURPLE: "Purple",
}


def label_words(label: Label) -> str:
    """“Red”; “No colour”."""
    return _tr(_WORDS[label])


class LabelRow(QWidget):
    """Six dots. A click on the one that is lit takes the colour away."""

    labelled = Signal(object)
    """Label"""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._label: Label | None = Label.NONE
        self._hovered = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Colour"))
        self.setFixedSize(self.sizeHint())
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """All dots in a row."""
        return QSize(STEP * len(COLOURS) + 2, 24)

    def value(self) -> Label | None:
        """The colour that is lit; None when several have different ones."""
        return self._label

    def set_value(self, label: Label | None) -> None:
        """Light another one, without telling anybody; None for several different ones."""
        self._label = label
        words = self.tr("Different colours") if label is None else label_words(label)
        self.setAccessibleDescription(words)
        self.update()

    def choose(self, label: Label) -> None:
        """Give a colour as a click on its dot does: the one that is lit goes."""
        self._give(Label.NONE if label is self._label else label)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what a click would do."""
        self._hovered = self._at(event.position().x())
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show the colour again."""
        self._hovered = -1
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Give the colour, or take it away."""
        self.choose(COLOURS[self._at(event.position().x())])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows walk through the colours; 0 takes them away."""
        key = event.key()
        at = COLOURS.index(self._label) if self._label in COLOURS else -1
        if key == Qt.Key.Key_Right:
            self._give(COLOURS[min(at + 1, len(COLOURS) - 1)])
        elif key == Qt.Key.Key_Left:
            self._give(COLOURS[at - 1] if at > 0 else Label.NONE)
        elif key in {Qt.Key.Key_0, Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self._give(Label.NONE)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Each dot tells its colour and key."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            label = COLOURS[self._at(event.pos().x())]
            key = f" ({KEYS[label]})" if label in KEYS else ""
            QToolTip.showText(event.globalPos(), label_words(label) + key, self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dots, a ring around the lit one, and a frame while it has the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at, label in enumerate(COLOURS):
            middle = QPointF(1 + STEP * (at + 0.5), self.height() / 2)
            lit = label is self._label
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.label_colour(label))
            painter.setOpacity(1.0 if lit or at == self._hovered or not self._label else 0.45)
            painter.drawEllipse(middle, DOT, DOT)
            if lit:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(self._theme.colour(lambda c: c.text), 1.5))
                painter.drawEllipse(middle, DOT + 2, DOT + 2)
        painter.setOpacity(1.0)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(self._theme.colour(lambda c: c.accent))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def _give(self, label: Label) -> None:
        if label is not self._label:
            self.set_value(label)
            self.labelled.emit(label)

    def _at(self, x: float) -> int:
        return min(len(COLOURS) - 1, max(0, int((x - 1) // STEP)))


def _tr(text: str) -> str:
    return QCoreApplication.translate("LabelRow", text)
