"""A layout that sets widgets like words: one after the other, in a new line where one does not fit."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

_Line = list[tuple[QLayoutItem, QSize]]
"""What stands in a line, and the room each wants."""


class FlowLayout(QLayout):
    """All lines are as high as their highest widget.

    Args:
        spacing: between widgets and between lines, in logical pixels.
        fill: the widgets of a line share all of its width, as buttons do; else each is as wide as it likes.
        standing: what is lower than its line stands on the line's bottom, as fields do beside higher ones.
    """

    def __init__(
        self, parent: QWidget | None = None, spacing: int = 4, *, fill: bool = False, standing: bool = False
    ) -> None:
        super().__init__(parent)
        self._fill, self._standing = fill, standing
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem, /) -> None:
        """Behind the others."""
        self._items.append(item)

    def count(self) -> int:
        """How many."""
        return len(self._items)

    def itemAt(self, index: int, /) -> QLayoutItem | None:  # type: ignore[override]
        """None behind the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int, /) -> QLayoutItem | None:  # type: ignore[override]
        """Take one out; None behind the last."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """None: what is left of the room stays empty."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the more lines."""
        return True

    def heightForWidth(self, width: int, /) -> int:
        """What all lines take."""
        return self._lay(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect, /) -> None:
        """Put everything in its place."""
        super().setGeometry(rect)
        self._lay(rect, move=True)

    def sizeHint(self) -> QSize:
        """As narrow as the widest."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The widest and the highest."""
        size = QSize(0, 0)
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _lay(self, rect: QRect, *, move: bool) -> int:
        y = rect.top()
        for line in self._lines(rect.width()):
            x, high = rect.left(), max(size.height() for _, size in line)
            for (item, size), width in zip(line, self._widths(line, rect.width()), strict=True):
                if move:
                    down = high - size.height() if self._standing else 0
                    item.setGeometry(QRect(x, y + down, width, size.height()))
                x += width + self.spacing()
            y += high + self.spacing()
        return max(0, y - self.spacing() - rect.top())

    def _lines(self, width: int) -> list[_Line]:
        lines: list[_Line] = []
        left = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(width, item.sizeHint().height()))
            if not lines or size.width() > left:
                lines.append([])
                left = width
            lines[-1].append((item, size))
            left -= size.width() + self.spacing()
        return lines

    def _widths(self, line: _Line, width: int) -> list[int]:
        widths = [size.width() for _, size in line]
        room = width - self.spacing() * (len(line) - 1)
        if not self._fill:
            return widths
        if max(widths) * len(line) <= room:
            return [room // len(line)] * len(line)
        return [own + (room - sum(widths)) // len(line) for own in widths]
