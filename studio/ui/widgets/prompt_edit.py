"""The page a prompt is typed on: known names are offered while one types, unknown words are underlined."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QKeySequence, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QCompleter, QListView, QPlainTextEdit, QTextEdit, QToolTip, QWidget

from studio.ui.theme import Theme
from studio.ui.widgets.prompt_words import Completion, completions_at, places_of

PAUSE = 700
"""Milliseconds without a key after which what was typed is one step of undo."""
_CHOOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def nothing_known(_text: str) -> Sequence[str]:
    """Of a model whose words are not known: nothing is completed, nothing underlined."""
    return ()


class PromptEdit(QPlainTextEdit):
    """A page of text whose history is the window's: Ctrl+Z and Ctrl+Enter are left to it."""

    edited = Signal(str)
    """the text, at every change by the user"""
    rested = Signal()
    """a pause in typing, a completion, or the page is left"""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._completions: Callable[[str], Sequence[str]] = nothing_known
        self._unknown: Callable[[str], Sequence[str]] = nothing_known
        self._offered: list[Completion] = []
        self._limit = 0
        self._showing = False
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self._list = QListView()
        self._list.setProperty("look", "completions")
        self._list.setUniformItemSizes(True)
        self._list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Known words"))
        self._completer = self._make_completer()
        self._rest = QTimer(self, interval=PAUSE)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._rested)
        self.textChanged.connect(self._changed)
        self.cursorPositionChanged.connect(self._moved)
        theme.changed.connect(self._underline)

    @property
    def offered(self) -> tuple[str, ...]:
        """The completions that are shown now."""
        return tuple(one.text for one in self._offered) if self._list.isVisible() else ()

    def set_known(
        self, completions: Callable[[str], Sequence[str]], unknown: Callable[[str], Sequence[str]]
    ) -> None:
        """What completes the beginning of a name, and which words of a prompt are not known. Asked while one
        types, so both answer at once.
        """
        self._completions, self._unknown = completions, unknown
        self._underline()

    def set_limit(self, characters: int) -> None:
        """More are not taken; 0 for no limit."""
        self._limit = characters

    def show_text(self, text: str) -> None:
        """Show other words, without telling anybody; the cursor goes to where they differ."""
        before = self.toPlainText()
        text = text[: self._limit or None]
        if text == before:
            return
        same = next((at for at, (a, b) in enumerate(zip(before, text, strict=False)) if a != b), None)
        self._showing = True
        try:
            self.setPlainText(text)
            cursor = self.textCursor()
            cursor.setPosition(len(text) if same is None else same)
            self.setTextCursor(cursor)
        finally:
            self._showing = False
        self._rest.stop()
        self._underline()

    # --- typing ----------------------------------------------------------------------------------------
    def event(self, event: QEvent) -> bool:
        """Undo and redo are the window's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _history(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return, Tab and Escape are the list's while it is open; Ctrl+Return is the window's."""
        key = Qt.Key(event.key())
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if (control and key in _RETURNS) or _history(event):
            event.ignore()
        elif self._list.isVisible() and key in _CHOOSING:
            row = max(0, self._list.currentIndex().row())
            self._list.hide()
            self._take(row)
        elif self._list.isVisible() and key == Qt.Key.Key_Escape:
            self._list.hide()
        else:
            super().keyPressEvent(event)
            if (event.text() and event.text().isprintable()) or key == Qt.Key.Key_Backspace:
                self._offer()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was typed is done, unless it is the list that opened."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._underline()
            self._rested()

    def viewportEvent(self, event: QEvent) -> bool:
        """Say of an underlined word what the line means."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            at = self.cursorForPosition(event.pos()).position()
            for start, length in self._unknown_places():
                if start <= at <= start + length:
                    word = self.toPlainText()[start : start + length]
                    words = self.tr("The model does not know “%1”.").replace("%1", word)
                    QToolTip.showText(event.globalPos(), words, self)
                    return True
        return super().viewportEvent(event)

    def _changed(self) -> None:
        if self._limit and len(self.toPlainText()) > self._limit:
            self._cut()
        self._underline()
        if not self._showing:
            self._rest.start()
            self.edited.emit(self.toPlainText())

    def _cut(self) -> None:
        """Take away what is too much, at the end."""
        self._showing, showing = True, self._showing
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._limit)
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self._showing = showing

    def _moved(self) -> None:
        self._underline()

    def _rested(self) -> None:
        self._rest.stop()
        self.rested.emit()

    # --- completion ------------------------------------------------------------------------------------
    def _make_completer(self) -> QCompleter:
        made = QCompleter(QStringListModel(self), self)
        made.setWidget(self)
        made.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        made.setMaxVisibleItems(8)
        made.setPopup(self._list)
        made.activated[QModelIndex].connect(lambda index: self._take(index.row()))  # type: ignore[index]
        return made

    def _offer(self) -> None:
        self._offered = completions_at(self.toPlainText(), self.textCursor().position(), self._completions)
        if not self._offered:
            self._list.hide()
            return
        model = self._completer.model()
        assert isinstance(model, QStringListModel)
        model.setStringList([one.text for one in self._offered])
        place = self.cursorRect()
        wide = max(self._list.sizeHintForColumn(0), 120) + 24
        place.setWidth(min(wide, max(160, self.width())))
        self._completer.complete(place)
        self._list.setCurrentIndex(self._completer.completionModel().index(0, 0))

    def _take(self, row: int) -> None:
        if not 0 <= row < len(self._offered):
            return
        chosen = self._offered[row]
        self._offered = []
        cursor = self.textCursor()
        cursor.setPosition(chosen.start, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(chosen.text)
        self.setTextCursor(cursor)
        self._rested()

    # --- unknown words ---------------------------------------------------------------------------------
    def _unknown_places(self) -> list[tuple[int, int]]:
        prompt = self.toPlainText()
        words = self._unknown(prompt) if prompt.strip() else ()
        return places_of(words, prompt, self.textCursor().position() if self.hasFocus() else None)

    def _underline(self) -> None:
        style = QTextCharFormat()
        style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        style.setUnderlineColor(self._theme.colour(lambda c: c.warning))
        marks: list[QTextEdit.ExtraSelection] = []
        for start, length in self._unknown_places():
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            mark.cursor, mark.format = cursor, style  # type: ignore[attr-defined]
            marks.append(mark)
        self.setExtraSelections(marks)


def _history(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
