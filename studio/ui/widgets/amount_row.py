"""A slider that pulls something either way: name and amount above it, the words of its two ends under it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from studio.ui.theme import Theme
from studio.ui.widgets.field import guard_wheel
from studio.ui.widgets.labels import label
from studio.ui.widgets.slider import QuietSlider

TICKS = 100
"""Slider ticks for an amount of 1."""


class SignedBox(QDoubleSpinBox):
    """A number that says which way it goes: +1.2, -0.4, 0."""

    def textFromValue(self, value: float, /) -> str:
        """With its sign."""
        return f"{value:+.1f}" if abs(value) >= 0.05 else "0"


class AmountRow(QWidget):
    """One amount in [-limit, limit]; 0 changes nothing, a double click goes back there.

    Args:
        low, high: what the ends show, in a word; may be empty.
        help_text: what it does to the picture.
        button: a small button at the end of the first line (a menu, a lock); a subclass connects it.
    """

    moved = Signal(float, bool)
    """amount, and whether the hand has let go"""

    def __init__(
        self,
        name: str,
        low: str,
        high: str,
        limit: float,
        help_text: str,
        button: QToolButton,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self.name = name
        self.button = button
        self.note = label("", "small", self)
        """A word about the amount, beside the name."""
        self._box = SignedBox(self)
        self._slider = QuietSlider(self)
        self._dragged = False
        self._dress(limit, help_text)
        self._arrange(low, high)
        self._slider.valueChanged.connect(self._slid)
        self._slider.sliderReleased.connect(self._released)
        self._slider.reset_wanted.connect(self.reset)
        self._box.valueChanged.connect(self._typed)

    @property
    def slider(self) -> QuietSlider:
        """The slider itself."""
        return self._slider

    @property
    def box(self) -> QDoubleSpinBox:
        """The number beside it."""
        return self._box

    def set_amount(self, amount: float) -> None:
        """Show another amount, without telling anybody."""
        if not self._slider.isSliderDown():
            with QSignalBlocker(self._slider):
                self._slider.setValue(round(amount * TICKS))
        with QSignalBlocker(self._box):
            self._box.setValue(amount)

    def reset(self) -> None:
        """Back to where nothing is changed, as if the user had put it there."""
        self._dragged = False
        self.set_amount(0.0)
        self.moved.emit(0.0, True)

    def _dress(self, limit: float, help_text: str) -> None:
        ticks = round(limit * TICKS)
        self._slider.setRange(-ticks, ticks)
        self._slider.setSingleStep(TICKS // 10)
        self._slider.setPageStep(TICKS // 2)
        self._slider.set_origin(0)
        self._slider.setFixedHeight(18)
        self._box.setRange(-limit, limit)
        self._box.setDecimals(1)
        self._box.setSingleStep(0.1)
        self._box.setProperty("look", "value")
        self._box.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._box.setKeyboardTracking(False)
        self._box.setFixedWidth(52)
        self.setToolTip(help_text)
        for widget in (self._slider, self._box):
            guard_wheel(widget)
            widget.setAccessibleName(self.name)
            widget.setAccessibleDescription(help_text)

    def _arrange(self, low: str, high: str) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(6)
        top.addWidget(QLabel(self.name, self))
        top.addWidget(self.note)
        top.addStretch(1)
        top.addWidget(self._box)
        top.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._slider)
        if low or high:
            column.addLayout(self._ends(low, high))

    def _ends(self, low: str, high: str) -> QHBoxLayout:
        ends = QHBoxLayout()
        ends.setContentsMargins(2, 0, 2, 0)
        for text, side in ((low, Qt.AlignmentFlag.AlignLeft), (high, Qt.AlignmentFlag.AlignRight)):
            word = label(text, "small", self)
            word.setAlignment(side)
            ends.addWidget(word, 1)
        return ends

    def _slid(self, tick: int) -> None:
        amount = tick / TICKS
        with QSignalBlocker(self._box):
            self._box.setValue(amount)
        self._dragged = self._slider.isSliderDown()
        self.moved.emit(amount, not self._dragged)

    def _released(self) -> None:
        if self._dragged:
            self._dragged = False
            self.moved.emit(self._slider.value() / TICKS, True)

    def _typed(self, amount: float) -> None:
        with QSignalBlocker(self._slider):
            self._slider.setValue(round(amount * TICKS))
        self.moved.emit(round(amount, 2), True)


def small_button(theme: Theme, icon: str, help_text: str, name: str) -> QToolButton:
    """The button of a row."""
    button = QToolButton()
    button.setProperty("look", "small")
    button.setFixedSize(20, 20)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setToolTip(help_text)
    button.setAccessibleName(name)
    theme.wear(button, icon)
    return button
