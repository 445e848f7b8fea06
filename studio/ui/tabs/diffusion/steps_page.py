"""The way of a painting: play it, scrub over all its steps, and leave it at any of them."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from studio.core.events import Denoised
from studio.ui.tabs.diffusion.branches import changed_names
from studio.ui.tabs.diffusion.commands import DiffusionCommands
from studio.ui.tabs.diffusion.document import Painted
from studio.ui.tabs.diffusion.playhead import Playhead
from studio.ui.tabs.diffusion.session import DiffusionSession
from studio.ui.tabs.diffusion.transport import Transport
from studio.ui.tabs.diffusion.words import level_words, step_words
from studio.ui.widgets.labels import label
from studio.ui.widgets.pixels import to_qimage
from studio.ui.widgets.step_strip import StepMark, StepStrip
from studio.ui.widgets.tool_button import tool_button

CONTROLS = 168
BRANCH_WORDS = {
    "prompt": "words",
    "negative": "words",
    "style": "style",
    "guidance": "guidance",
    "sampler": "sampler",
    "eta": "new noise",
}


class StepsPage(QWidget):
    """Transport and words at the left, the strip of all steps beside them."""

    def __init__(
        self,
        session: DiffusionSession,
        playhead: Playhead,
        commands: DiffusionCommands,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        theme = session.context.theme
        self._session, self._playhead, self._commands = session, playhead, commands
        self._strip_of: tuple[Painted | None, int] = (None, 0)
        self.transport = Transport(playhead, theme, self)
        self.where = label("", "", self)
        self.level = label("", "small", self)
        self.branch = QPushButton(f" {self.tr('Branch from here')}", self)
        theme.wear(self.branch, "git-branch")
        self.keep = tool_button(theme, "save", self.tr("Keep all steps in the gallery"), self)
        self.differs = label("", "small", self, wrap=True)
        self.strip = StepStrip(theme, self)
        self.nothing = label("", "muted", self, wrap=True)
        self.again = QPushButton(self.tr("Show its steps"), self)
        self.again.setToolTip(self.tr("Paints it once more, for the eye only"))
        self._room = QStackedLayout()
        self._arrange()
        self._connect()
        self.show_state()

    def sizeHint(self) -> QSize:
        """Room for thumbnails, bars and numbers."""
        return QSize(640, 168)

    def _arrange(self) -> None:
        controls = QVBoxLayout()
        controls.setSpacing(4)
        controls.addWidget(self.transport)
        controls.addWidget(self.where)
        controls.addWidget(self.level)
        controls.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.branch, 1)
        row.addWidget(self.keep)
        controls.addLayout(row)
        controls.addWidget(self.differs)
        self.transport.setFixedWidth(CONTROLS)
        empty = QWidget(self)
        middle = QVBoxLayout(empty)
        middle.addStretch(1)
        middle.addWidget(self.nothing)
        row = QHBoxLayout()
        row.addWidget(self.again)
        row.addStretch(1)
        middle.addLayout(row)
        middle.addStretch(1)
        self._room.addWidget(self.strip)
        self._room.addWidget(empty)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(16, 8, 16, 8)
        whole.setSpacing(16)
        whole.addLayout(controls)
        whole.addLayout(self._room, 1)

    def _connect(self) -> None:
        session, playhead, commands = self._session, self._playhead, self._commands
        self.strip.step_chosen.connect(playhead.go)
        self.branch.clicked.connect(lambda _: commands.branch())
        self.keep.clicked.connect(lambda _: commands.keep_steps())
        self.again.clicked.connect(lambda _: commands.bring_steps_back())
        playhead.changed.connect(self.show_state)
        session.steps.came.connect(self._came)
        session.again.changed.connect(self.show_state)

    # --- what is shown ---------------------------------------------------------------------------------
    def show_state(self) -> None:
        """Follow the painting that is looked at, and the playhead."""
        steps, now, shown = self._playhead.steps, self._playhead.now, self._playhead.shown
        total = steps[0].total if steps else 0
        if self._strip_of != (shown, total):
            self._strip_of = (shown, total)
            self.strip.set_steps(total, {step.step: _mark(step) for step in steps})
        self.strip.set_current(now.step if now is not None else None)
        self.keep.setEnabled(bool(steps) and not self._session.painting(shown))
        self._room.setCurrentIndex(0 if steps else 1)
        self.where.setText(step_words(now) if now is not None else "")
        self.level.setText(level_words(now) if now is not None else "")
        self._show_nothing(shown)
        self._show_branch(shown, now)

    def _show_nothing(self, shown: Painted | None) -> None:
        kept = self._session.keeping.item(shown) is not None
        coming = self._session.again.painted is not None
        if shown is None:
            words = self.tr("Every step of a painting lies here, from noise to picture.")
        elif kept:
            words = self.tr("The steps of this picture are not held any more.")
        else:
            words = self.tr("Its steps lie here as soon as it is painted.")
        self.nothing.setText(words)
        self.again.setVisible(kept)
        self.again.setEnabled(not coming)

    def _show_branch(self, shown: Painted | None, now: Denoised | None) -> None:
        step = self._commands.branch_step()
        self.branch.setEnabled(step is not None)
        self.branch.setToolTip(
            self.tr("From this step on it is painted by what the form says now (B)")
            if step is not None
            else self.tr("Choose a step after the first one")
        )
        words = ""
        if shown is not None and step is not None:
            names = changed_names(shown, self._session.document.params, step)
            what = ", ".join(dict.fromkeys(self.tr(BRANCH_WORDS[name]) for name in names))
            words = self.tr("with other %1").replace("%1", what) if names else self.tr("as it was")
        self.differs.setText(words)

    def _came(self, painted: Painted, number: int) -> None:
        step = self._session.steps.at(painted, number)
        if painted == self._playhead.shown and step is not None and self._strip_of == (painted, step.total):
            self.strip.add_step(number, _mark(step))
            self.strip.set_current(self._playhead.now.step if self._playhead.now is not None else None)


def _mark(step: Denoised) -> StepMark:
    return StepMark(to_qimage(step.seen), step.change, level_words(step))
