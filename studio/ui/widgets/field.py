"""What every row of a form has in common: label, help, a value, and one signal when it changes."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from studio.core.params import Control
from studio.ui.control_words import translated


class Field(QWidget):
    """A labelled control.

    `changed` tells (value, final): final is False while a slider is being dragged, so that a live preview can
    follow and one step of undo is made at the end. `set_value` never emits.
    """

    changed = Signal(object, bool)

    def __init__(self, control: Control, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.control = translated(control)
        self.setToolTip(self.control.help)
        self.setProperty("look", "clear")

    def value(self) -> Any:
        """What it shows now."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show another value, without telling anybody."""
        raise NotImplementedError

    def caption(self) -> QWidget:
        """The label, with the formula one click away when there is one."""
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        label = QLabel(self.control.label, row)
        line.addWidget(label)
        if self.control.formula:
            line.addWidget(FormulaButton(self.control, row))
        line.addStretch(1)
        return row

    def name(self, widget: QWidget) -> None:
        """Tell screen readers what `widget` is."""
        widget.setAccessibleName(self.control.label)
        widget.setAccessibleDescription(self.control.help)


class FormulaButton(QToolButton):
    """A small ƒ that opens help and formula."""

    def __init__(self, control: Control, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._control = control
        self.setText("ƒ")
        self.setProperty("look", "small")
        self.setFixedSize(20, 20)
        self.setToolTip(self.tr("How this works"))
        self.setAccessibleName(self.tr("How {label} works").format(label=control.label))
        self.clicked.connect(self.open)

    def open(self) -> FormulaPopup:
        """Show the popup under the button."""
        popup = FormulaPopup(self._control, self.window())
        popup.move(self.mapToGlobal(QPoint(0, self.height() + 4)))
        popup.show()
        return popup


class FormulaPopup(QFrame):
    """Help, formula and source of one control; closes on Escape or a click elsewhere."""

    def __init__(self, control: Control, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("look", "popup")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        for text, look in ((control.label, "heading"), (control.help, ""), (control.formula, "muted")):
            label = QLabel(text, self)
            label.setProperty("look", look)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        self.setFixedWidth(340)
        self.adjustSize()


class WheelGuard(QObject):
    """Keeps the wheel for scrolling the panel unless the control has the focus."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand wheel events of unfocused controls to the scroll area behind them."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False


def guard_wheel(widget: QWidget) -> None:
    """Only a focused control turns with the wheel."""
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    widget.installEventFilter(WheelGuard(widget))
