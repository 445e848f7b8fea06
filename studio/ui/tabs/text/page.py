"""The page: the text itself, into which a person types and a model writes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from studio.gallery.texts import plain_text
from studio.ui.tabs.text import page_text
from studio.ui.tabs.text.editing import Edit
from studio.ui.tabs.text.page_shading import Shading
from studio.ui.tabs.text.road import Place, Road, index_of, units
from studio.ui.theme import Theme
from studio.ui.widgets.scroll_bars import keep_scroll_bar

LETTERS = 17
"""Height of the letters in logical pixels."""
LINE = 145
"""Per cent of the letters' own height."""
COLUMN = 36
"""Of the height of a letter: some 70 letters of a usual text, which eyes follow best."""
NARROWEST_RIM = 32
ABOVE, BELOW = 48, 96
SLICE = 3000
"""Letters that are set in one turn: a few milliseconds."""
FOLLOWS = 48
"""Pixels from the end within which the page goes on scrolling with what is written."""


class Page(QTextEdit):
    """Shows a text letter by letter as it is in the tree; what a person changes is told, not kept here."""

    edited = Signal(object)
    """Edit of the text that was shown last"""
    pointed = Signal(object)
    """Place of the token under the mouse; None when there is none"""
    list_wanted = Signal()
    """The alternatives of the token at the caret, by the keyboard"""
    fitted = Signal()
    """The column is elsewhere, or as wide as another."""
    dropped = Signal(object)
    """QMimeData that is more than words"""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self._wanted = ""
        self._putting = False
        self.road: Road | None = None
        self.shading = Shading(self, theme)
        self._rest = QTimer(self, singleShot=True, interval=0)
        self._rest.timeout.connect(self._go_on)
        self._style()
        self.document().contentsChange.connect(self._changed)
        theme.changed.connect(self.viewport().update)

    def _style(self) -> None:
        self.setProperty("look", "page")
        self.setAcceptRichText(False)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Page"))
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.setCursorWidth(2)
        keep_scroll_bar(self)
        font = QFont(self.font())
        font.setPixelSize(LETTERS)
        self.document().setDefaultFont(font)
        self.document().setDocumentMargin(0)
        frame = self.document().rootFrame()
        room = frame.frameFormat()
        room.setTopMargin(ABOVE)
        room.setBottomMargin(BELOW)
        frame.setFrameFormat(room)
        spaced = QTextBlockFormat()
        spaced.setLineHeight(LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        self.textCursor().setBlockFormat(spaced)

    # --- what is shown ---------------------------------------------------------------------------------
    @property
    def text(self) -> str:
        """What is on the page by now; of a long text that has just come, its beginning."""
        return self._text

    @property
    def whole(self) -> bool:
        """Whether all of the text is set."""
        return self._text == self._wanted

    def show_road(self, text: str, road: Road) -> None:
        """Show a text, and whose words it is made of. Only what is another is set anew."""
        self.road = road
        self._wanted = page_text.shown(text)
        self._go_on()
        self.shading.show_road(road)

    def _go_on(self) -> None:
        """Make the page more like what is wanted, for a few milliseconds."""
        old, new = self._text, self._wanted
        if old == new:
            return
        first = _shared(old, new)
        behind = _shared_behind(old, new, first)
        end = len(new) - behind
        part = new[first : min(end, first + SLICE)]
        self._replace(first, len(old) - behind, part)
        if self.isReadOnly() == self.whole:
            self.setReadOnly(not self.whole)
        if not self.whole:
            self._rest.start()

    def _replace(self, start: int, end: int, words: str) -> None:
        bar = self.verticalScrollBar()
        follows = start == end == len(self._text) and bar.value() >= bar.maximum() - FOLLOWS
        cursor = QTextCursor(self.document())
        cursor.setPosition(units(self._text[:start]))
        cursor.setPosition(units(self._text[:end]), QTextCursor.MoveMode.KeepAnchor)
        self._putting = True
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        page_text.insert(cursor, words)
        cursor.endEditBlock()
        self._putting = False
        self._text = self._text[:start] + words + self._text[end:]
        if follows:
            bar.setValue(bar.maximum())

    def line_at(self, place: int) -> QRectF | None:
        """The first line of what begins at a place, in the viewport; None while it is not set yet."""
        if place > self.document().characterCount() - 1:
            return None
        return self.shading.line_at(place)

    def put_caret(self, place: int) -> None:
        """The caret to a place of the text, in units of UTF-16, in sight."""
        cursor = self.textCursor()
        cursor.setPosition(min(place, units(self._text)))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def selected(self) -> str:
        """The words that are chosen; empty for none."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        return self._text[index_of(self._text, start) : index_of(self._text, end)]

    # --- a person's words ------------------------------------------------------------------------------
    def _changed(self, place: int, removed: int, added: int) -> None:
        """Qt tells more than what changed: what stays the same is taken off both ends."""
        if self._putting:
            return
        old = self._text
        end = self.document().characterCount() - 1
        start = min(index_of(old, place), len(old))
        stays = max(0, units(old) - place - removed)
        behind = index_of(old[::-1], stays) if stays else 0
        words = page_text.read(self.document(), place, max(place, end - stays))
        gone = old[start : len(old) - behind]
        same = _shared(gone, words)
        tail = _shared_behind(gone, words, same)
        edit = Edit(start + same, start + len(gone) - tail, words[same : len(words) - tail])
        if edit.start == edit.end and not edit.words:
            return
        self._text = old[: edit.start] + edit.words + old[edit.end :]
        self._wanted = self._text
        self.shading.forget()
        self.edited.emit(edit)

    def put(self, words: str) -> None:
        """Type words at the caret, over what is chosen."""
        cursor = self.textCursor()
        start, end = (index_of(self._text, at) for at in (cursor.selectionStart(), cursor.selectionEnd()))
        behind = units(self._text[:start] + words)
        self.edited.emit(Edit(start, end, words))
        QTimer.singleShot(0, self, lambda: self.put_caret(behind))

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Words are pasted in slices, so that a book does not stop the window; files are for the tab."""
        if source.hasUrls() or not source.hasText():
            self.dropped.emit(source)
        elif self.whole:
            self.put(page_text.shown(plain_text(source.text())))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Words only; what else is dropped is the tab's."""
        return source.hasText() and not source.hasUrls()

    # --- keys and mouse --------------------------------------------------------------------------------
    def event(self, event: QEvent) -> bool:
        """Undo is the window's, and the wheel works beside the column too."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _undoes(event):
            event.ignore()
            return False
        if event.type() == QEvent.Type.Wheel and isinstance(event, QWheelEvent):
            self.wheelEvent(event)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Down opens the list of other words."""
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if alt and event.key() == Qt.Key.Key_Down:
            self.list_wanted.emit()
            return
        super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell which token is under the mouse."""
        super().mouseMoveEvent(event)
        dragging = bool(event.buttons())
        self.pointed.emit(None if dragging else self.token_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        """No token is under the mouse any more."""
        super().leaveEvent(event)
        self.pointed.emit(None)

    def token_at(self, point: QPoint) -> Place | None:
        """The token under a point of the viewport; None beside the letters."""
        if self.road is None:
            return None
        cursor = self.cursorForPosition(point)
        for position in (cursor.position(), cursor.position() - 1):
            place = self.road.token(position) if position >= 0 else None
            if place is not None and any(rect.contains(point) for rect in self.shading.rects(place)):
                return place
        return None

    def token_at_caret(self) -> Place | None:
        """The token that the caret stands in, or behind."""
        return self.road.token_before(self.textCursor().position()) if self.road is not None else None

    # --- Qt --------------------------------------------------------------------------------------------
    def paintEvent(self, event: QPaintEvent) -> None:
        """Shades first, letters over them."""
        self.shading.paint(event.rect())
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column narrow and in the middle."""
        super().resizeEvent(event)
        self.shading.forget()
        column = LETTERS * COLUMN
        side = max(NARROWEST_RIM, (self.width() - column) // 2)
        self.setViewportMargins(side, 0, max(NARROWEST_RIM, side - self.verticalScrollBar().width()), 0)
        # left to itself Qt may go on with the width from before, when its bar comes or goes
        self.setLineWrapColumnOrWidth(self.viewport().width())
        self.fitted.emit()


def _undoes(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)


def _shared(old: str, new: str) -> int:
    """Letters that two texts begin with."""
    if new.startswith(old):
        return len(old)
    low, high = 0, min(len(old), len(new))
    while low < high:
        middle = (low + high + 1) // 2
        if old[:middle] == new[:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _shared_behind(old: str, new: str, first: int) -> int:
    """Letters that two texts end with, without the first ones."""
    low, high = 0, min(len(old), len(new)) - first
    while low < high:
        middle = (low + high + 1) // 2
        if old[len(old) - middle :] == new[len(new) - middle :]:
            low = middle
        else:
            high = middle - 1
    return low
