"""One direction as a slider: what it is called, where its ends lead, how far the face is pushed."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from studio.families.gan.params import LayerGroup
from studio.ui.tabs.faces.shelf import ShelvedDirection
from studio.ui.theme import Theme
from studio.ui.widgets.field import guard_wheel
from studio.ui.widgets.slider import QuietSlider

LIMIT = 3.0
"""Standard deviations to either side; further out faces fall apart."""

TICKS = 100
"""Slider ticks a standard deviation."""


class SignedBox(QDoubleSpinBox):
    """A number that says which way it goes: +1.2, -0.4, 0."""

    def textFromValue(self, value: float, /) -> str:
        """With its sign."""
        return f"{value:+.1f}" if abs(value) >= 0.05 else "0"


class DirectionRow(QWidget):
    """Name and value above the slider, the words of the two ends under it."""

    moved = Signal(float, bool)
    """amount, and whether the hand has let go"""
    menu_wanted = Signal(QPoint)

    def __init__(self, shelved: ShelvedDirection, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shelved = shelved
        self.setProperty("look", "clear")
        direction = shelved.direction
        self._name = QLabel(direction.name, self)
        self._layers = QLabel(self)
        self._layers.setProperty("look", "small")
        self._box = SignedBox(self)
        self._slider = QuietSlider(self)
        self._menu = QToolButton(self)
        self._dress(theme)
        self._arrange()
        self._dragged = False
        self._slider.valueChanged.connect(self._slid)
        self._slider.sliderReleased.connect(self._released)
        self._slider.reset_wanted.connect(lambda: self._set(0.0))
        self._box.valueChanged.connect(self._typed)
        self._menu.clicked.connect(lambda: self.menu_wanted.emit(self._menu.mapToGlobal(QPoint(0, 22))))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda at: self.menu_wanted.emit(self.mapToGlobal(at)))

    @property
    def slider(self) -> QuietSlider:
        """The slider itself."""
        return self._slider

    @property
    def box(self) -> QDoubleSpinBox:
        """The number beside it."""
        return self._box

    def show_amount(self, amount: float, layers: LayerGroup) -> None:
        """Show how far the picked face is pushed, without telling anybody."""
        if not self._slider.isSliderDown():
            with QSignalBlocker(self._slider):
                self._slider.setValue(round(amount * TICKS))
        with QSignalBlocker(self._box):
            self._box.setValue(amount)
        words = {
            LayerGroup.ALL: "",
            LayerGroup.COARSE: self.tr("pose & shape"),
            LayerGroup.MIDDLE: self.tr("features"),
            LayerGroup.FINE: self.tr("colour & light"),
        }
        self._layers.setText(words[layers])

    def _dress(self, theme: Theme) -> None:
        direction, limit = self.shelved.direction, round(LIMIT * TICKS)
        self._slider.setRange(-limit, limit)
        self._slider.setSingleStep(TICKS // 10)
        self._slider.setPageStep(TICKS // 2)
        self._slider.set_origin(0)
        self._slider.setFixedHeight(18)
        self._box.setRange(-LIMIT, LIMIT)
        self._box.setDecimals(1)
        self._box.setSingleStep(0.1)
        self._box.setProperty("look", "value")
        self._box.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._box.setKeyboardTracking(False)
        self._box.setFixedWidth(52)
        self._menu.setProperty("look", "small")
        self._menu.setFixedSize(20, 20)
        self._menu.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._menu.setToolTip(self.tr("Layers, rename, share …"))
        self._menu.setAccessibleName(self.tr("More about %1").replace("%1", direction.name))
        theme.wear(self._menu, "ellipsis")
        what = self.tr("From “%1” to “%2”, in standard deviations. Double-click to reset.")
        self.setToolTip(what.replace("%1", direction.low).replace("%2", direction.high))
        for widget in (self._slider, self._box):
            guard_wheel(widget)
            widget.setAccessibleName(direction.name)
            widget.setAccessibleDescription(self.toolTip())

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(6)
        top.addWidget(self._name)
        top.addWidget(self._layers)
        top.addStretch(1)
        top.addWidget(self._box)
        top.addWidget(self._menu)
        ends = QHBoxLayout()
        ends.setContentsMargins(2, 0, 2, 0)
        for text, side in (
            (self.shelved.direction.low, Qt.AlignmentFlag.AlignLeft),
            (self.shelved.direction.high, Qt.AlignmentFlag.AlignRight),
        ):
            label = QLabel(text, self)
            label.setProperty("look", "small")
            label.setAlignment(side)
            ends.addWidget(label, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._slider)
        column.addLayout(ends)

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

    def _set(self, amount: float) -> None:
        with QSignalBlocker(self._slider), QSignalBlocker(self._box):
            self._slider.setValue(round(amount * TICKS))
            self._box.setValue(amount)
        self._dragged = False
        self.moved.emit(amount, True)
