"""The head of a run: its name, how it stands in a sentence, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QPushButton, QVBoxLayout, QWidget

from studio.training.drafting import LONGEST_NAME
from studio.training.run_progress import Doing, RunLook
from studio.training.runs import RunState
from studio.ui.tabs.workshop.words import FAMILIES, family_words, recipe_title, state_sentence
from studio.ui.theme import Theme
from studio.ui.widgets.labels import label, set_look
from studio.ui.widgets.panel import Panel
from studio.ui.widgets.tool_button import tool_button

_STEPS = 1000
"""Of the bar."""


class RunHead(Panel):
    """Emits what the user wants of the run that is shown."""

    pause_wanted = Signal(object)
    resume_wanted = Signal(object)
    stop_wanted = Signal(object)
    model_wanted = Signal(object)
    log_wanted = Signal(object)
    """Run, each of them"""
    renamed = Signal(object, str)
    menu_wanted = Signal(object, QPoint)
    """RunLook, where on the screen"""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("panel", parent)
        self._look: RunLook | None = None
        self._asked: tuple[str, str] = ("", "")
        """The run that was asked to pause or end, and what is said of it meanwhile"""
        self.name = QLineEdit(self)
        self.name.setProperty("look", "flat title")
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setAccessibleName(self.tr("Name of the run"))
        self.name.setToolTip(self.tr("Click to rename"))
        self.what = label("", "small", self)
        self.state = label("", "", self, wrap=True)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How much is done"))
        self.pause = self._button(
            theme, "pause", self.tr("Pause"), self.tr("After this step; it can go on later")
        )
        self.resume = self._button(theme, "play", self.tr("Go on"), self.tr("From where it stopped"))
        self.stop = self._button(
            theme, "circle-stop", self.tr("End here"), self.tr("What it has learned so far becomes its model")
        )
        self.log = self._button(theme, "file-text", self.tr("Log"), self.tr("What its program wrote"))
        self.open = QPushButton(self)
        self.open.setProperty("look", "primary")
        self.menu = tool_button(theme, "ellipsis", self.tr("More to do with this run"), self)
        self._arrange()
        self._connect()

    def show_look(self, look: RunLook) -> None:
        """Show how a run stands."""
        if self._look is None or self._look.run.spec.name != look.run.spec.name or not self.name.isModified():
            self.name.setText(look.run.spec.name)
        self._look = look
        spec = look.run.spec
        words = FAMILIES[spec.learns]
        self.what.setText(f"{family_words(words.word)} · {recipe_title(spec)}")
        key, said = self._asked
        if key != look.run.key or look.state is not RunState.RUNNING:
            self._asked, said = ("", ""), ""
        self.state.setText(said or state_sentence(look))
        set_look(self.state, "error" if look.state is RunState.FAILED else "muted")
        self._show_bar(look)
        self._show_buttons(look, busy=bool(said))
        self.open.setText(self.tr("Open in %1").replace("%1", family_words(words.tab)))

    def _show_bar(self, look: RunLook) -> None:
        running = look.state is RunState.RUNNING
        self.bar.setVisible(running or (look.state is RunState.PAUSED and look.share > 0))
        known = look.doing is Doing.LEARNING or bool(look.total_steps)
        share = look.share if look.doing is Doing.LEARNING else look.step / max(1, look.total_steps)
        self.bar.setRange(0, _STEPS if known or not running else 0)
        self.bar.setValue(round(_STEPS * min(1.0, share)))

    def _show_buttons(self, look: RunLook, *, busy: bool) -> None:
        running, learned = look.state is RunState.RUNNING, look.seconds > 0
        resting = look.state in {RunState.NEW, RunState.PAUSED, RunState.FAILED}
        self.pause.setVisible(running)
        self.pause.setEnabled(not busy)
        self.resume.setVisible(resting)
        self.resume.setText(self.tr("Go on") if learned else self.tr("Start"))
        self.stop.setVisible(learned and look.state is not RunState.FINISHED)
        self.stop.setEnabled(not busy)
        self.log.setVisible(look.state is RunState.FAILED)
        self.open.setVisible(look.state is RunState.FINISHED)

    def _ask(self, said: str) -> None:
        """Something was asked of a program that will do it after its step."""
        if self._look is not None and self._look.state is RunState.RUNNING:
            self._asked = (self._look.run.key, said)
            self.show_look(self._look)

    # --- parts -----------------------------------------------------------------------------------------
    def _button(self, theme: Theme, icon: str, text: str, help_text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(help_text)
        theme.wear(button, icon)
        return button

    def _connect(self) -> None:
        self.pause.clicked.connect(lambda _: self._tell(self.pause_wanted))
        self.pause.clicked.connect(
            lambda _: self._ask(self.tr("Pausing: it finishes this step and keeps what it knows."))
        )
        self.resume.clicked.connect(lambda _: self._tell(self.resume_wanted))
        self.stop.clicked.connect(lambda _: self._tell(self.stop_wanted))
        self.stop.clicked.connect(
            lambda _: self._ask(self.tr("Ending: it finishes this step and makes its model."))
        )
        self.log.clicked.connect(lambda _: self._tell(self.log_wanted))
        self.open.clicked.connect(lambda _: self._tell(self.model_wanted))
        self.menu.clicked.connect(lambda _: self._open_menu())
        self.name.editingFinished.connect(self._rename)

    def _tell(self, signal: SignalInstance) -> None:
        if self._look is not None:
            signal.emit(self._look.run)

    def _open_menu(self) -> None:
        if self._look is not None:
            self.menu_wanted.emit(self._look, self.menu.mapToGlobal(QPoint(0, self.menu.height() + 2)))

    def _rename(self) -> None:
        if self._look is None or not self.name.isModified():
            return
        self.name.setModified(False)
        text = self.name.text().strip()
        if text:
            self.renamed.emit(self._look.run, text)
        else:
            self.name.setText(self._look.run.spec.name)

    def _arrange(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self.name)
        names.addWidget(self.what)
        self.what.setContentsMargins(4, 0, 0, 0)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.log, self.pause, self.resume, self.stop, self.open, self.menu):
            buttons.addWidget(button)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addLayout(names, 1)
        top.addLayout(buttons)
        top.setAlignment(buttons, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 16, 12)
        column.setSpacing(6)
        column.addLayout(top)
        self.state.setContentsMargins(4, 0, 0, 0)
        column.addWidget(self.state)
        under = QHBoxLayout()
        under.setContentsMargins(4, 0, 0, 0)
        under.addWidget(self.bar)
        column.addLayout(under)
