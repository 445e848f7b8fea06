"""What a language model in training writes by now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from studio.training.run_extras import Written
from studio.ui.theme import Theme
from studio.ui.widgets.scroll_bars import keep_scroll_bar

LINE = 130
"""Per cent of the letters' own height."""
APART = 20


class WrittenView(QTextEdit):
    """What each was given in the colour of quiet words, and how the model goes on. Plain, whatever it is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._texts: tuple[Written, ...] = ()
        self.setProperty("look", "reading")
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setAccessibleName(self.tr("What it writes"))
        self.setToolTip(self.tr("Pale: the beginning that it was given. Then what it writes itself."))
        self.document().setDocumentMargin(16)
        keep_scroll_bar(self)
        theme.changed.connect(self._write)

    def show_texts(self, texts: Sequence[Written]) -> None:
        """Show these; where one reads stays."""
        if tuple(texts) != self._texts:
            self._texts = tuple(texts)
            self._write()

    def _write(self) -> None:
        bar = self.verticalScrollBar()
        place = bar.value()
        self.clear()
        cursor = QTextCursor(self.document())
        block = QTextBlockFormat()
        block.setLineHeight(LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        given, own = QTextCharFormat(), QTextCharFormat()
        given.setForeground(QColor(self._theme.colours.muted))
        own.setForeground(QColor(self._theme.colours.text))
        for number, one in enumerate(self._texts):
            if number:
                cursor.insertBlock()
            block.setTopMargin(APART if number else 0)
            cursor.setBlockFormat(block)
            # line breaks within a text are no new blocks, which would stand apart
            cursor.insertText(_readable(one.prompt), given)
            cursor.insertText(_readable(one.text), own)
        bar.setValue(place)


def _readable(text: str) -> str:
    """Signs that no font has are one sign; a model that has learned little writes many."""
    return "".join(
        "\u2028" if letter == "\n" else letter if letter.isprintable() or letter == "\t" else "\ufffd"
        for letter in text
    )
