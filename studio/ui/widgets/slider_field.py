"""A number as a slider with its value beside it."""

from __future__ import annotations

import math

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QSlider, QVBoxLayout, QWidget

from studio.core.params import Slider
from studio.ui.widgets.field import Field, guard_wheel
from studio.ui.widgets.slider import QuietSlider


class SliderField(Field):
    """Label and value in one line, the slider under it. Double-click on the slider resets it."""

    def __init__(self, control: Slider, default: float, parent: QWidget | None = None) -> None:
        super().__init__(control, parent)
        self._control = control
        self._default = default
        self._slider = QuietSlider(self)
        self._slider.reset_wanted.connect(self.reset)
        self._slider.set_origin(self._tick(0.0) if control.minimum < 0 < control.maximum else 0)
        self._slider.setRange(0, round((control.maximum - control.minimum) / control.step))
        self._slider.setPageStep(max(1, self._slider.maximum() // 10))
        self._box = QDoubleSpinBox(self)
        self._arrange()
        self.set_value(default)
        self._slider.valueChanged.connect(self._slid)
        self._slider.sliderReleased.connect(self._released)
        self._box.valueChanged.connect(self._typed)
        self._moved = False

    @property
    def slider(self) -> QSlider:
        """The slider itself."""
        return self._slider

    @property
    def box(self) -> QDoubleSpinBox:
        """The field with the value."""
        return self._box

    def value(self) -> float:
        """In [minimum, maximum], rounded to the step's decimals."""
        return round(self._box.value(), self._box.decimals())

    def set_value(self, value: float) -> None:
        """Show another value, without telling anybody."""
        with QSignalBlocker(self._slider), QSignalBlocker(self._box):
            self._slider.setValue(self._tick(value))
            self._box.setValue(value)

    def reset(self) -> None:
        """Back to the default, as if the user had chosen it."""
        if self.value() != self._default:
            self.set_value(self._default)
            self.changed.emit(self.value(), True)

    def _arrange(self) -> None:
        box, control = self._box, self._control
        box.setProperty("look", "value")
        box.setRange(control.minimum, control.maximum)
        box.setSingleStep(control.step)
        box.setDecimals(max(0, -math.floor(math.log10(control.step))) if control.step < 1 else 0)
        box.setSuffix(f" {control.unit}" if control.unit else "")
        box.setKeyboardTracking(False)
        box.setAlignment(Qt.AlignmentFlag.AlignRight)
        box.setFixedWidth(64)
        guard_wheel(box)
        guard_wheel(self._slider)
        self.name(box)
        self.name(self._slider)
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.addWidget(self.caption(), 1)
        top.addWidget(box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._slider)

    def _tick(self, value: float) -> int:
        return round((value - self._control.minimum) / self._control.step)

    def _slid(self, tick: int) -> None:
        value = min(self._control.maximum, self._control.minimum + tick * self._control.step)
        with QSignalBlocker(self._box):
            self._box.setValue(value)
        dragging = self._slider.isSliderDown()
        self._moved = dragging
        self.changed.emit(self.value(), not dragging)

    def _released(self) -> None:
        if self._moved:
            self._moved = False
            self.changed.emit(self.value(), True)

    def _typed(self, value: float) -> None:
        with QSignalBlocker(self._slider):
            self._slider.setValue(self._tick(value))
        self.changed.emit(self.value(), True)
