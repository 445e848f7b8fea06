"""Passages that go before the text, as quiet cards: source, first words, why; one click shows the whole."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import shorten

from PySide6.QtCore import QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from studio.gallery.documents.search import FoundPassage, Match
from studio.ui.theme import Theme
from studio.ui.widgets.amount_row import small_button
from studio.ui.widgets.labels import ElidedLabel, label

EXCERPT = 130
"""Characters that a card shows."""


class PassageCard(QFrame):
    """One passage. A click, Return or Space shows all of it."""

    left_out = Signal(int)
    """The id of the passage that the user does not want."""

    def __init__(self, theme: Theme, passage: FoundPassage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.passage = passage
        self.setProperty("look", "passage")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(self.tr("Show the whole passage"))
        self.setAccessibleName(self.tr("Passage of {source}").format(source=passage.source))
        source = ElidedLabel(passage.source, "heading", self)
        self.out = small_button(
            theme,
            "x",
            self.tr("Leave this passage out; the next best takes its place"),
            self.tr("Leave out {source}").format(source=passage.source),
        )
        self.out.clicked.connect(lambda: self.left_out.emit(passage.id))
        words = label(shorten(passage.text, EXCERPT, placeholder=" …"), "small", self, wrap=True)
        why = label(self._why(), "small", self)
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(source, 1)
        top.addWidget(self.out)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 6, 8)
        column.setSpacing(2)
        column.addLayout(top)
        column.addWidget(words)
        column.addWidget(why)

    def open(self) -> PassagePopup:
        """Show all of it, over the window."""
        popup = PassagePopup(self.passage, self.window())
        popup.move(self.mapToGlobal(QPoint(self.width() + 8, 0)))
        popup.show()
        return popup

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click opens it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """So do the keys of a button; Delete leaves it out."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self.open()
            case Qt.Key.Key_Delete:
                self.left_out.emit(self.passage.id)
            case _:
                super().keyPressEvent(event)

    def _why(self) -> str:
        by_words, by_meaning = (match in self.passage.matches for match in Match)
        if by_words and by_meaning:
            return self.tr("same words, like meaning")
        return self.tr("same words") if by_words else self.tr("like meaning")


class PassagePopup(QFrame):
    """The whole passage, and a way to its file; closes on Escape or a click elsewhere."""

    def __init__(self, passage: FoundPassage, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("look", "popup")
        self.text = QPlainTextEdit(passage.text, self)
        self.text.setReadOnly(True)
        self.text.setProperty("look", "passage")
        self.text.setMinimumHeight(260)
        self.open_file = QPushButton(self.tr("Open the file"), self)
        self.open_file.clicked.connect(
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(passage.path)))
        )
        source = ElidedLabel(passage.source, "heading", self)
        bottom = QHBoxLayout()
        bottom.addWidget(ElidedLabel(str(passage.path.parent), "small", self), 1)
        bottom.addWidget(self.open_file)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(source)
        column.addWidget(self.text, 1)
        column.addLayout(bottom)
        self.setFixedWidth(440)
        self.adjustSize()


class PassageCards(QWidget):
    """The cards under each other."""

    left_out = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.cards: list[PassageCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def show_passages(self, passages: Sequence[FoundPassage]) -> None:
        """Show these; cards that stay are not made again."""
        if [card.passage for card in self.cards] == list(passages):
            return
        for card in self.cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [PassageCard(self._theme, one, self) for one in passages]
        for card in self.cards:
            card.left_out.connect(self.left_out)
            self._column.addWidget(card)
