"""Back, Play or Pause, Step: buttons, and in words where the eye stands."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from studio.ui.tabs.diffusion.playhead import Playhead
from studio.ui.theme import Theme
from studio.ui.widgets.tool_button import tool_button


def _tr(text: str) -> str:
    return QCoreApplication.translate("Transport", text)


class Transport(QWidget):
    """Three buttons."""

    def __init__(self, playhead: Playhead, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._playhead, self._theme = playhead, theme
        self._showed: bool | None = None
        self.back = tool_button(theme, "step-back", _tr("One step back (Left)"), self, 32)
        self.play = tool_button(theme, "play", "", self, 32)
        self.step = tool_button(theme, "step-forward", _tr("One step on (Right)"), self, 32)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for button in (self.back, self.play, self.step):
            row.addWidget(button)
        row.addStretch(1)
        self.back.clicked.connect(lambda _: playhead.back())
        self.play.clicked.connect(lambda _: playhead.toggle())
        self.step.clicked.connect(lambda _: playhead.step())
        playhead.changed.connect(self.show_state)
        self.show_state()

    def show_state(self) -> None:
        """Which can be pressed, and what Play does now."""
        playhead = self._playhead
        there = bool(playhead.steps)
        self.back.setEnabled(there)
        self.play.setEnabled(there or playhead.engine_works)
        self.step.setEnabled(playhead.engine_works or (there and not playhead.at_end))
        if self._showed != playhead.playing:
            self._showed = playhead.playing
            self._theme.wear(self.play, "pause" if self._showed else "play")
            words = _tr("Rest after this step (P)") if self._showed else _tr("Play (P)")
            self.play.setToolTip(words)
            self.play.setAccessibleName(words)
