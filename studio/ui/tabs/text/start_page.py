"""An empty page: what to do, with openings and a question one click away."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from studio.families.transformer.params import Form
from studio.ui.theme import Theme
from studio.ui.widgets.labels import label

OPENINGS = (
    "Once upon a time there was a lighthouse keeper who",
    "It was a dark and stormy night, and the captain",
    "The recipe was simple. First, one needed",
)
QUESTION = "Tell me a very short story about a fox and the moon."


def _tr(text: str) -> str:
    return QCoreApplication.translate("TextStartPage", text)


class StartPage(QWidget):
    """Lies on the empty page; the rest of the page takes the keyboard."""

    chosen = Signal(str, object)
    """words, Form"""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._title = label(_tr("Write a beginning"), "title", self)
        self._text = label("", "muted", self, wrap=True)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(8)
        self.openings = [self._example(f"{words} …", words, Form.PLAIN) for words in OPENINGS]
        self.question = self._example(QUESTION, QUESTION, Form.CHAT)
        theme.wear(self.question, "message-square")
        for button in self.openings:
            theme.wear(button, "feather")
        for button in (*self.openings, self.question):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_form(Form.PLAIN, can_chat=False, writes=True)

    def show_form(self, form: Form, *, can_chat: bool, writes: bool) -> None:
        """For a text or a conversation.

        Args:
            can_chat: whether the model answers.
            writes: whether there is a model.
        """
        chat = form is Form.CHAT
        self._title.setText(_tr("Ask something") if chat else _tr("Write a beginning"))
        self._text.setText(
            _tr("Type a message below and press Enter.")
            if chat
            else _tr(
                "Type on this page, then press Ctrl+Enter: the model goes on where you stop, and you go on"
                " where it stops. Or take one of these:"
            )
        )
        for button in self.openings:
            button.setVisible(not chat)
            button.setEnabled(writes)
        self.question.setVisible(can_chat)

    def _example(self, shown: str, words: str, form: Form) -> QPushButton:
        button = QPushButton(shown, self)
        button.setProperty("look", "example")
        button.clicked.connect(partial(self._choose, words, form))
        return button

    def _choose(self, words: str, form: Form, _checked: bool = False) -> None:
        self.chosen.emit(words, form)
