"""Where a message of a chat is typed: Enter sends it, Shift+Enter begins a line."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from studio.families.transformer.params import LONGEST_PROMPT
from studio.ui.tabs.text.page import COLUMN, LETTERS
from studio.ui.theme import Theme
from studio.ui.widgets.tool_button import tool_button

LEAST, MOST = 46, 140
BUTTON = 32


class MessageBox(QWidget):
    """As wide as the column of the page, and as high as what is in it."""

    sent = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = _Edit(self)
        self.edit.setPlaceholderText(self.tr("Message"))
        self.edit.setAccessibleName(self.tr("Message"))
        self.button = tool_button(theme, "arrow-up", self.tr("Send (Enter)"), self.edit, BUTTON)
        self.edit.setViewportMargins(6, 6, BUTTON + 8, 6)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 24, 16)
        row.addStretch(1)
        row.addWidget(self.edit, 1000)
        row.addStretch(1)
        self.edit.setMaximumWidth(LETTERS * COLUMN)
        self.edit.send = self.send
        self.edit.resized = self._put_button
        self.edit.textChanged.connect(self._fit)
        self.button.clicked.connect(lambda _: self.send())
        self._fit()

    def send(self) -> None:
        """Tell what was typed; whoever takes it calls `clear`."""
        words = self.edit.toPlainText()[:LONGEST_PROMPT]
        if words.strip():
            self.sent.emit(words)

    def clear(self) -> None:
        """For the next message."""
        self.edit.clear()

    def _put_button(self) -> None:
        self.button.move(self.edit.width() - BUTTON - 7, self.edit.height() - BUTTON - 7)

    def _fit(self) -> None:
        lines = round(self.edit.document().size().height())
        high = 2 * self.edit.document().documentMargin() + lines * self.edit.fontMetrics().lineSpacing() + 24
        self.edit.setFixedHeight(int(max(LEAST, min(MOST, high))))
        self.button.setEnabled(not self.edit.document().isEmpty())


class _Edit(QPlainTextEdit):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.send: Callable[[], None] = lambda: None
        self.resized: Callable[[], None] = lambda: None
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if plain and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.send()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized()

    def sizeHint(self) -> QSize:
        return QSize(LETTERS * COLUMN, LEAST)
