"""The search line: while one types, it offers keys, tags, models and what else may stand there."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from studio.gallery.search.completing import Candidate, Completion, Vocabulary, complete
from studio.gallery.search.terms import Span
from studio.ui.theme import Theme

AnyIndex = QModelIndex | QPersistentModelIndex
LONGEST = 2000
"""Characters that a search may have."""
ROW, NARROWEST, WIDEST = 26, 280, 520
_CHOOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HINT = Qt.ItemDataRole.UserRole + 1


class SearchLine(QLineEdit):
    """Return searches at once; Down offers what can be asked for, Tab and Return take what is offered.

    Escape closes what is offered, and then leaves the line.
    """

    left = Signal()
    """Somebody wants to go on to what was found."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._vocabulary = Vocabulary()
        self._completion = Completion(Span(0, 0), ())
        self._model = _Candidates(self)
        self._list = QListView()
        self._list.setProperty("look", "completions")
        self._list.setUniformItemSizes(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("What can be asked for"))
        self._completer = QCompleter(self._model, self)
        self._completer.setWidget(self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(12)
        self._completer.setPopup(self._list)
        # setting the popup gives it a delegate of Qt's own
        self._list.setItemDelegate(_CandidateDelegate(theme, self))
        self._completer.activated[QModelIndex].connect(lambda index: self._take(index.row()))  # type: ignore[index]
        self.setMaxLength(LONGEST)
        self.setClearButtonEnabled(True)
        self.textEdited.connect(lambda _: self._offer())

    def set_vocabulary(self, vocabulary: Vocabulary) -> None:
        """The tags, models and collections that there are."""
        self._vocabulary = vocabulary

    @property
    def offered(self) -> tuple[str, ...]:
        """What is offered now."""
        candidates = self._completion.candidates if self._list.isVisible() else ()
        return tuple(one.text for one in candidates)

    def offer_all(self) -> None:
        """Show what can be asked for at the cursor, even before anything is typed."""
        self.setFocus()
        self._show(complete(self.text(), self.cursorPosition(), self._vocabulary, count=40))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return takes what is marked in the list; Down opens it, Escape closes it."""
        key = Qt.Key(event.key())
        row = self._list.currentIndex().row() if self._list.isVisible() else -1
        if key in _CHOOSING and row >= 0:
            self._take(row)
        elif key in _CHOOSING:
            self._list.hide()
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Escape:
            if self._list.isVisible():
                self._list.hide()
            else:
                self.left.emit()
        elif key == Qt.Key.Key_Down and not self._list.isVisible():
            self.offer_all()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, is_next: bool, /) -> bool:
        """Tab takes what is marked, else the first of what is offered."""
        if is_next and self._list.isVisible() and self._completion.candidates:
            self._take(max(0, self._list.currentIndex().row()))
            return True
        return super().focusNextPrevChild(is_next)

    def _offer(self) -> None:
        if self.text().strip():
            self._show(complete(self.text(), self.cursorPosition(), self._vocabulary))
        else:
            self._list.hide()

    def _show(self, completion: Completion) -> None:
        typed = completion.span.of(self.text())
        candidates = tuple(one for one in completion.candidates if one.text != typed)
        self._completion = Completion(completion.span, candidates)
        self._model.show(candidates)
        if not candidates:
            self._list.hide()
            return
        place = self.rect()
        place.setWidth(max(NARROWEST, min(WIDEST, self.width())))
        self._completer.complete(place)
        self._list.setCurrentIndex(QModelIndex())

    def _take(self, row: int) -> None:
        self._list.hide()
        if not 0 <= row < len(self._completion.candidates):
            return
        candidate = self._completion.candidates[row]
        text, cursor = self._completion.applied(self.text(), candidate)
        self.setText(text)
        self.setCursorPosition(cursor)
        if not candidate.complete:
            self._offer()


class _Candidates(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: tuple[Candidate, ...] = ()

    def show(self, candidates: tuple[Candidate, ...]) -> None:
        self.beginResetModel()
        self._shown = candidates
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        one = self._shown[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return one.text
        return (
            QCoreApplication.translate("Search", one.hint)
            if role in {_HINT, Qt.ItemDataRole.AccessibleDescriptionRole}
            else None
        )


class _CandidateDelegate(QStyledItemDelegate):
    """What is put in on the left, what it means on the right."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(NARROWEST, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.fillRect(option.rect, self._theme.colour(lambda c: c.selection))
        room = option.rect.adjusted(10, 0, -10, 0)
        text, hint = str(index.data()), str(index.data(_HINT) or "")
        metrics, elide = painter.fontMetrics(), Qt.TextElideMode.ElideRight
        painter.setPen(self._theme.colour(lambda c: c.text))
        shown = metrics.elidedText(text, elide, room.width() if not hint else room.width() // 2)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
        left = room.width() - metrics.horizontalAdvance(shown) - 24
        painter.setPen(self._theme.colour(lambda c: c.muted))
        hint = metrics.elidedText(hint, elide, max(0, left))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), hint)
        painter.restore()
