"""Which device works, with what in its memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QWidget

from studio.engine.notices import ModelChanged, ModelPhase
from studio.ui.context import UiContext
from studio.ui.widgets.labels import ElidedLabel
from studio.ui.wording import seconds_text, size_text

if TYPE_CHECKING:
    from studio.engine.devices import Memory

EVERY_MS = 2000
BAR_FROM = 0.1
"""Share of the memory from which on the bar is shown."""


class DeviceIndicator(QWidget):
    """The device's name, a thin bar for its memory, and what is being loaded."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._words = ElidedLabel("", "small", self)
        # in a narrow window the tabs beside it are worth more
        self._words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(56)
        self._bar.setAccessibleName(self.tr("Memory in use"))
        self._bar.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(self._words)
        row.addWidget(self._bar)
        self._loading = ""
        self._used = 0
        context.bridge.model_changed.connect(self._model_changed)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._measure)
        self._timer.start()

    def _model_changed(self, notice: ModelChanged) -> None:
        name = self._name_of(notice.model_id)
        self._loading = (
            self.tr("Loading {name} …").format(name=name) if notice.phase is ModelPhase.LOADING else ""
        )
        if notice.phase is ModelPhase.READY:
            words = (
                self.tr("{name} was loaded in {time}.") if notice.seconds else self.tr("{name} was loaded.")
            )
            self.setToolTip(words.format(name=name, time=seconds_text(notice.seconds or 0)))
        if notice.phase is ModelPhase.FAILED and notice.message:
            self._context.messages.error(notice.message)
        self._show_device()
        self._measure()

    def _name_of(self, model_id: str) -> str:
        known = {info.id: info.name for info in self._context.studio.models.all()}
        return known.get(model_id, model_id)

    def _measure(self) -> None:
        # asking the operating system may take a frame: not here
        if self._context.studio.engine.device is not None:
            self._context.background.run(
                self._context.studio.engine.memory, self._show_memory, lambda _: None, owner=self
            )

    def _show_device(self) -> None:
        device = self._context.studio.engine.device
        parts = [device.name if device else "", size_text(self._used) if self._used else ""]
        self._words.setText(self._loading or " · ".join(part for part in parts if part))

    def _show_memory(self, memory: Memory) -> None:
        self._used = memory.used_bytes
        self._show_device()
        # a bar says nothing before there is something to be afraid of
        self._bar.setVisible(memory.used_bytes > BAR_FROM * memory.total_bytes > 0)
        if memory.total_bytes > 0:
            self._bar.setRange(0, 1000)
            self._bar.setValue(min(1000, round(1000 * memory.used_bytes / memory.total_bytes)))
            words = self.tr("{used} of {total} in use").format(
                used=size_text(memory.used_bytes), total=size_text(memory.total_bytes)
            )
            self._words.setToolTip(words)
            self._bar.setToolTip(words)
            self._bar.setAccessibleDescription(words)
