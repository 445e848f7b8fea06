"""How a picture turns into noise and back: the schedule, and where on it the steps of a run lie.

pyqtgraph draws it. Its import takes half a second, so it happens when the first plot is made, not before.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studio.core.params import Control
from studio.families.diffusion.level import Level
from studio.families.diffusion.schedule import NoiseSchedule
from studio.ui.control_words import translated
from studio.ui.numbers import decimal, written
from studio.ui.theme import Theme
from studio.ui.widgets.field import FormulaButton
from studio.ui.widgets.labels import ElidedLabel, label

SCHEDULE = Control(
    "Noise schedule",
    "From left to right the noise goes and the picture comes. Every dot is a step: where dots lie close, "
    "the sampler takes its time.",
    formula="x_t = α x_0 + σ ε with α² + σ² = 1; SNR = α² / σ² (arXiv 2107.00630, equation 2); "
    "1 nat of log SNR is 4.34 dB",
)
DECIBELS = 10 / math.log(10)
"""Of one nat."""


class SchedulePlot(QWidget):
    """Signal and noise at the left, the logarithm of their ratio at the right; both over the timesteps, from
    noise to picture. Click or arrow keys choose a step.
    """

    step_chosen = Signal(int)
    """a step in [0, number of steps)"""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from studio.ui.tabs.diffusion.schedule_scene import RatioScene, ShareScene

        self._levels: tuple[Level, ...] = ()
        self._current: int | None = None
        self._theme = theme
        self._shares, self._ratio = ShareScene(theme, self), RatioScene(theme, self)
        self._signal_words, self._noise_words = label("", "small", self), label("", "small", self)
        self._ratio_words = label("", "small", self)
        self._where = ElidedLabel("", "small", self)
        self._control = translated(SCHEDULE)
        self._arrange()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self._control.label)
        self.setToolTip(self._control.help)
        for scene in (self._shares, self._ratio):
            scene.hovered.connect(self._say)
            scene.clicked.connect(self._choose)
        theme.changed.connect(self._dress)
        self._dress()
        self._say(None)

    @property
    def current(self) -> int | None:
        """The step that is marked."""
        return self._current

    def sizeHint(self) -> QSize:
        """Two plots side by side."""
        return QSize(640, 260)

    def minimumSizeHint(self) -> QSize:
        """Still readable."""
        return QSize(360, 180)

    def show_plan(self, levels: Sequence[Level], schedule: NoiseSchedule | None = None) -> None:
        """Show the steps of a run: step i begins at levels[i]. A `Plan`'s levels fit: its last one, where no
        noise is left, is no step. The curve is the schedule's, or, without, goes through the steps.
        """
        self._levels = tuple(level for level in levels if level.sigma > 0)
        for scene in (self._shares, self._ratio):
            scene.show_plan(self._levels, schedule)
        self.set_current(self._current)

    def set_current(self, step: int | None) -> None:
        """Mark a step, without telling anybody."""
        self._current = step if step is not None and 0 <= step < len(self._levels) else None
        for scene in (self._shares, self._ratio):
            scene.set_current(self._current)
        self._say(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """To a neighbour or to an end."""
        last = len(self._levels) - 1
        at = 0 if self._current is None else self._current
        target = {
            Qt.Key.Key_Left: at - 1,
            Qt.Key.Key_Right: at + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(Qt.Key(event.key()))
        if target is None or last < 0:
            super().keyPressEvent(event)
        else:
            self._choose(min(last, max(0, target)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The marks say that keys move them."""
        self._show_focus(True)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Not any more."""
        self._show_focus(False)
        super().focusOutEvent(event)

    def _show_focus(self, here: bool) -> None:
        for scene in (self._shares, self._ratio):
            scene.show_focus(here)

    def _choose(self, step: int) -> None:
        if step != self._current:
            self.set_current(step)
            self.step_chosen.emit(step)

    def _say(self, step: int | None) -> None:
        """The numbers of the step under the mouse, or of the marked one."""
        shown = self._current if step is None else step
        if shown is None or shown >= len(self._levels):
            self._where.setText("")
            self._show_shares(self.tr("signal α"), self.tr("noise σ"))
            self._ratio_words.setText(self.tr("log SNR, nats"))
            self.setAccessibleDescription(self._control.help)
            return
        level = self._levels[shown]
        ratio = 2 * level.half_log_snr
        step_words = self.tr("Step %1 of %2 · timestep %3")
        for place, value in enumerate((shown + 1, len(self._levels), f"{level.timestep:.0f}"), 1):
            step_words = step_words.replace(f"%{place}", str(value))
        self._where.setText(step_words)
        signal, noise = f"α {decimal(level.alpha, 2)}", f"σ {decimal(level.sigma, 2)}"
        self._show_shares(signal, noise)
        self._ratio_words.setText(f"log SNR {written(ratio, '+.1f')} nats, {ratio * DECIBELS:+.0f} dB")
        shares = f"{signal}, {noise}"
        self.setAccessibleDescription(f"{step_words} · {shares} · {self._ratio_words.text()}")

    def _show_shares(self, signal: str, noise: str) -> None:
        """Signal in the colour of its curve, noise in the grey of its own."""
        self._signal_words.setText(signal)
        self._noise_words.setText(noise)

    def _dress(self) -> None:
        self._signal_words.setStyleSheet(f"color: {self._theme.colours.accent};")

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(label(self._control.label, "heading", self))
        top.addWidget(FormulaButton(self._control, self))
        top.addSpacing(8)
        top.addWidget(self._where, 1)
        plots = QHBoxLayout()
        plots.setSpacing(16)
        both = (((self._signal_words, self._noise_words), self._shares), ((self._ratio_words,), self._ratio))
        for words, scene in both:
            line = QHBoxLayout()
            line.setContentsMargins(scene.LEFT, 0, 0, 0)
            line.setSpacing(12)
            for word in words:
                line.addWidget(word)
            line.addStretch(1)
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addLayout(line)
            column.addWidget(scene, 1)
            plots.addLayout(column, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 8, 8, 8)
        whole.setSpacing(4)
        whole.addLayout(top)
        whole.addLayout(plots, 1)
