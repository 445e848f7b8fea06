"""The slider over the steps at which a run was looked at."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from studio.ui.numbers import grouped
from studio.ui.widgets.labels import label
from studio.ui.widgets.slider import QuietSlider


class StepScrubber(QWidget):
    """At the newest step, unless somebody went back to an older one."""

    changed = Signal(int)
    """Somebody looks at another step, or a newer one has come: after how many steps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[int, ...] = ()
        self.slider = QuietSlider(self)
        self.slider.setAccessibleName(self.tr("Step"))
        self.slider.setToolTip(self.tr("Samples over time; at its right end the newest is shown"))
        self.slider.setPageStep(1)
        self.slider.valueChanged.connect(lambda _: self._tell())
        self.words = label("", "small", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 12)
        row.setSpacing(12)
        row.addWidget(self.slider, 1)
        row.addWidget(self.words)

    @property
    def step(self) -> int | None:
        """The one that is looked at; None when there is none."""
        return self._steps[self.slider.value()] if self._steps else None

    @property
    def newest(self) -> bool:
        """Whether the last one is looked at."""
        return self.slider.value() == self.slider.maximum()

    def show_steps(self, steps: Sequence[int]) -> None:
        """There are these now, in order."""
        if tuple(steps) == self._steps:
            return
        follows = not self._steps or self.newest
        before = self.step or 0
        self._steps = tuple(steps)
        last = max(0, len(steps) - 1)
        at = last if follows else max((i for i, one in enumerate(steps) if one <= before), default=0)
        self.slider.blockSignals(True)
        self.slider.setMaximum(last)
        self.slider.setValue(at)
        self.slider.blockSignals(False)
        self.slider.setEnabled(last > 0)
        self._tell()

    def go(self, step: int) -> None:
        """Look at the newest not after this step."""
        at = max((i for i, one in enumerate(self._steps) if one <= step), default=0)
        self.slider.setValue(at)

    def _tell(self) -> None:
        step = self.step
        if step is None:
            self.words.clear()
            return
        self.words.setText(self.tr("Step %1").replace("%1", grouped(step)))
        self.changed.emit(step)
