"""An idea becomes prompts for stickers; each can be sent to the tab that paints."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from studio.core.errors import UserError
from studio.core.events import Output, Remark
from studio.core.params import SEED_LIMIT
from studio.engine.notices import LiveEnded, LiveStep
from studio.ui.bridge import LiveTokens
from studio.ui.tabs.text.commands import TextCommands
from studio.ui.tabs.text.requests import prompts_request
from studio.ui.tabs.text.session import TextSession
from studio.ui.widgets.labels import ElidedLabel, label

SLOT = "text prompts"


def _tr(text: str) -> str:
    return QCoreApplication.translate("PromptsPage", text)


class PromptsPage(QWidget):
    """A line for the idea, and the prompts as they are written."""

    send_wanted = Signal(str)

    def __init__(self, session: TextSession, commands: TextCommands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stamp: int | None = None
        self._seed = 0
        self._lines: list[str] = []
        self.idea = QLineEdit(self)
        self.make = QPushButton(_tr("Write prompts"), self)
        self.status = label("", "small", self, wrap=True)
        self.rows: list[_Row] = []
        self._list = QWidget(self)
        self._arrange()
        self.idea.returnPressed.connect(self.ask)
        self.idea.textChanged.connect(lambda _: self._show())
        self.make.clicked.connect(lambda _: self._toggle())
        self.send_wanted.connect(commands.send)
        bridge = session.context.bridge
        bridge.live_tokens.connect(self._on_tokens)
        bridge.live_step.connect(self._on_step)
        bridge.live_ended.connect(self._on_ended)
        session.model_changed.connect(self._show)
        self._show()

    @property
    def prompts(self) -> tuple[str, ...]:
        """What is listed."""
        return tuple(self._lines)

    @property
    def working(self) -> bool:
        """Whether prompts are being written."""
        return self._stamp is not None

    def ask_about(self, words: str) -> None:
        """Prompts about these words."""
        self.idea.setText(" ".join(words.split())[:2000])
        self.ask()

    def ask(self) -> None:
        """Write them, with another seed each time."""
        model, idea = self._session.document.model, self.idea.text().strip()
        if model is None or not idea:
            return
        seed, self._seed = self._seed, (self._seed + 100) % SEED_LIMIT
        try:
            request = prompts_request(model, seed, idea)
        except UserError as error:
            self._session.context.messages.error(error)
            return
        self._lines = []
        self.status.setText("")
        self._stamp = self._session.context.studio.engine.live(SLOT, request)
        self._show()

    def _toggle(self) -> None:
        if self.working:
            self._session.context.studio.engine.drop_live(SLOT)
            self._stamp = None
            self._show()
        else:
            self.ask()

    def _arrange(self) -> None:
        self.idea.setPlaceholderText(_tr("What it is about: a rainy day"))
        self.idea.setAccessibleName(_tr("Idea"))
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.idea, 1)
        top.addWidget(self.make)
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(2)
        self._rows.addStretch(1)
        self._list.setProperty("look", "clear")
        scroll = QScrollArea(self)
        scroll.setWidget(self._list)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 12)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.status)
        column.addWidget(scroll, 1)

    def _show(self) -> None:
        for at, words in enumerate(self._lines):
            if at == len(self.rows):
                row = _Row(self._list)
                row.wanted.connect(self.send_wanted)
                self.rows.append(row)
                self._rows.insertWidget(at, row)
            self.rows[at].show_words(words)
        for row in self.rows[len(self._lines) :]:
            row.hide()
        self.make.setText(_tr("Stop") if self.working else _tr("Write prompts"))
        ready = self._session.document.model is not None and bool(self.idea.text().strip())
        self.make.setEnabled(self.working or ready)
        self.status.setVisible(bool(self.status.text()))

    def _on_tokens(self, told: LiveTokens) -> None:
        if told.slot != SLOT or told.stamp != self._stamp:
            return
        for token in told.tokens:
            while len(self._lines) <= token.index:
                self._lines.append("")
            self._lines[token.index] += token.text
        self._show()

    def _on_step(self, notice: LiveStep) -> None:
        if notice.slot != SLOT or notice.stamp != self._stamp:
            return
        match notice.event:
            case Remark(text):
                self.status.setText(text)
            case Output(text=str() as text):
                self._lines = [line for line in text.split("\n") if line]
            case _:
                return
        self._show()

    def _on_ended(self, notice: LiveEnded) -> None:
        if notice.slot != SLOT or notice.stamp != self._stamp:
            return
        self._stamp = None
        if notice.message:
            self.status.setText(notice.message)
        self._show()


class _Row(QWidget):
    wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = ElidedLabel("", "", self)
        self.button = QPushButton(_tr("Send to Diffusion"), self)
        self.button.setProperty("look", "link")
        self.button.clicked.connect(lambda _: self.wanted.emit(self._words.text()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._words, 1)
        row.addWidget(self.button)

    def show_words(self, words: str) -> None:
        self._words.setText(" ".join(words.split()))
        self.show()
