"""The overlay that shows every key."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAction, QColor, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from studio.ui.widgets.labels import label
from studio.ui.widgets.scroll_bars import SCROLL_BAR, keep_scroll_bar

MOST_ROWS = 18
AROUND = QSize(100, 120)
"""What the card and its title take of the window."""
_SCROLLS = {
    Qt.Key.Key_Up: (-1, False),
    Qt.Key.Key_Down: (1, False),
    Qt.Key.Key_PageUp: (-1, True),
    Qt.Key.Key_PageDown: (1, True),
}
"""Which way a key scrolls, and whether by pages."""
"""Of a group under each other: so many fit into the smallest window."""


@dataclass(frozen=True)
class Shortcut:
    """A key and what it does."""

    text: str
    keys: str


def shortcuts_of(widgets: Iterable[QWidget]) -> tuple[Shortcut, ...]:
    """Every action with a key of these widgets and their children, in order, each once."""
    found: dict[tuple[str, str], Shortcut] = {}
    for root in widgets:
        for widget in (root, *root.findChildren(QWidget)):
            for action in widget.actions():
                keys = _keys(action)
                if keys:
                    found.setdefault((plain(action), keys), Shortcut(plain(action), keys))
    return tuple(found.values())


def own_shortcuts(widget: QWidget) -> tuple[Shortcut, ...]:
    """The keys of this widget alone."""
    actions = [(plain(action), _keys(action)) for action in widget.actions()]
    return tuple(Shortcut(text, keys) for text, keys in actions if keys)


def plain(action: QAction) -> str:
    """Its text without the marks for menus."""
    return action.text().replace("&", "").partition("\t")[0]


def _keys(action: QAction) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return "  ".join(sequence.toString(native) for sequence in action.shortcuts() if not sequence.isEmpty())


class ShortcutOverlay(QWidget):
    """Covers the window; any key or click closes it."""

    def __init__(self, groups: Iterable[tuple[str, tuple[Shortcut, ...]]], window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.shown: list[Shortcut] = []
        self.resize(window.size())
        card = QFrame(self)
        card.setProperty("look", "popup")
        column = QVBoxLayout(card)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(16)
        column.addWidget(label(self.tr("Keyboard"), "large", card))
        column.addWidget(self._scrolled(groups, card))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(8, 8, 8, 8)
        outer.addStretch(1)
        outer.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)
        outer.addStretch(1)
        self.setGeometry(window.rect())
        window.installEventFilter(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.raise_()
        self.show()
        self.setFocus()

    def _scrolled(self, groups: Iterable[tuple[str, tuple[Shortcut, ...]]], card: QWidget) -> QScrollArea:
        """The groups beside each other, or one under the other where they are too wide for that."""
        inside = QWidget(card)
        inside.setProperty("look", "clear")
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(48)
        for title, shortcuts in groups:
            if shortcuts:
                row.addLayout(self._group(title, shortcuts, inside))
        room = self.size() - AROUND
        if inside.sizeHint().width() > room.width():
            row.setDirection(QBoxLayout.Direction.TopToBottom)
            row.setSpacing(24)
        area = self._area = QScrollArea(card)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        keep_scroll_bar(area)
        area.setWidget(inside)
        area.setFixedSize((inside.sizeHint() + QSize(SCROLL_BAR, 2)).boundedTo(room))
        return area

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close; the arrows and Page Up and Down go to what has no room."""
        bar = self._area.verticalScrollBar()
        key = Qt.Key(event.key())
        if key in _SCROLLS and bar.maximum():
            step, pages = _SCROLLS[key]
            bar.setValue(bar.value() + step * (bar.pageStep() if pages else 4 * bar.singleStep()))
        else:
            self.close()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close."""
        self.close()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The window shines through."""
        QPainter(self).fillRect(self.rect(), QColor(0, 0, 0, 150))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep covering the window."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def _group(self, title: str, shortcuts: tuple[Shortcut, ...], card: QWidget) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(label(title, "heading", card))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        for at, shortcut in enumerate(shortcuts):
            side, row = divmod(at, MOST_ROWS)
            if side:
                grid.setColumnMinimumWidth(3 * side - 1, 8)
            grid.addWidget(label(shortcut.text, "", card), row, 3 * side)
            keys = label(shortcut.keys, "key", card)
            grid.addWidget(keys, row, 3 * side + 1, Qt.AlignmentFlag.AlignRight)
            self.shown.append(shortcut)
        column.addLayout(grid)
        column.addStretch(1)
        return column
