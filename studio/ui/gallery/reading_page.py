"""A text to be read: one calm column, letters of a good size, nothing else."""

from __future__ import annotations

from time import perf_counter

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from studio.ui.theme import Theme
from studio.ui.widgets.scroll_bars import keep_scroll_bar

SMALLEST, LARGEST, USUAL = 12, 40, 18
"""Height of the letters in logical pixels."""
LINE = 130
"""Per cent of the letters' own height."""
LETTERS_ACROSS = 34
"""Of the height of a letter: some 68 letters of a usual text, which eyes follow best."""
PATIENCE_S = 0.4
ABOVE = 72
"""Room above the first line and below the last."""
AT_ONCE = 12_000
"""Characters that are set at once; the rest follows while one scrolls, so a novel opens as fast as a note."""


class ReadingPage(QTextEdit):
    """Shows plain text, whatever is in it. The keyboard stays with whoever shows the page."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._set = 0
        self._letters = USUAL
        self.setProperty("look", "reading")
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Text"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        keep_scroll_bar(self)
        self.document().setDocumentMargin(0)
        self.verticalScrollBar().valueChanged.connect(self._go_on)
        theme.changed.connect(self.viewport().update)

    @property
    def text(self) -> str:
        """All that can be read here."""
        return self._text

    @property
    def letters(self) -> int:
        """Height of the letters in logical pixels."""
        return self._letters

    def show_text(self, text: str) -> None:
        """Show another text from its beginning."""
        if text == self._text and self._set:
            return
        self._text, self._set = text, 0
        self.clear()
        self._style()
        self._append()
        self.verticalScrollBar().setValue(0)

    def set_letters(self, height: int) -> None:
        """Larger or smaller letters; where one reads stays about where it is."""
        bar = self.verticalScrollBar()
        place = bar.value() / max(1, bar.maximum())
        self._letters = min(LARGEST, max(SMALLEST, height))
        self._style()
        self._fit()
        bar.setValue(round(place * bar.maximum()))

    def scroll(self, pages: float) -> bool:  # type: ignore[override]
        """Go on by so many pages; False where the text ends."""
        bar = self.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + round(pages * bar.pageStep()))
        return bar.value() != before

    def to_end(self) -> None:
        """Go to the end; of a very long text as far as fits into a moment."""
        begun = perf_counter()
        while self._set < len(self._text) and perf_counter() - begun < PATIENCE_S:
            self._append()
        self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def chosen(self) -> str:
        """What is selected, else all of it."""
        selected = self.textCursor().selectedText().replace("\u2029", "\n").replace("\u2028", "\n")
        return selected or self._text

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column narrow and in the middle."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        column = self._letters * LETTERS_ACROSS
        side = max(self._letters * 2, (self.width() - column) // 2)
        self.setViewportMargins(side, 0, side, 0)
        # said outright: a page that is sized while it is hidden would keep the width it had before
        self.setLineWrapColumnOrWidth(max(4 * self._letters, self.viewport().width()))

    def _style(self) -> None:
        font = QFont(self.font())
        font.setPixelSize(self._letters)
        self.document().setDefaultFont(font)
        frame = self.document().rootFrame()
        room = frame.frameFormat()
        room.setTopMargin(ABOVE)
        room.setBottomMargin(ABOVE)
        frame.setFrameFormat(room)

    def _go_on(self) -> None:
        bar = self.verticalScrollBar()
        if self._set < len(self._text) and bar.value() > bar.maximum() - 3 * bar.pageStep():
            self._append()

    def _append(self) -> None:
        end = len(self._text)
        if end - self._set > AT_ONCE:
            cut = self._text.rfind("\n", self._set + AT_ONCE // 2, self._set + AT_ONCE)
            end = cut + 1 if cut > 0 else self._set + AT_ONCE
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        spaced = QTextBlockFormat()
        spaced.setLineHeight(LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.setBlockFormat(spaced)
        cursor.insertText(self._text[self._set : end])
        self._set = end
