"""Counts as bars: rows with a name, steps of lightness, and one bar in parts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from studio.ui.numbers import grouped
from studio.ui.theme import Theme

ROW = 22
BAR = 12
GAP = 8
WIDEST_NAME = 180
TONES_HEIGHT = 112
PART_HEIGHT = 14


class BarRows(QWidget):
    """A row each: name, bar, count."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: tuple[tuple[str, int], ...] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def rows(self) -> tuple[tuple[str, int], ...]:
        """What is shown."""
        return self._rows

    def show_rows(self, rows: Sequence[tuple[str, int]]) -> None:
        """Show these."""
        self._rows = tuple(rows)
        self.setAccessibleDescription(", ".join(f"{name}: {grouped(count)}" for name, count in rows))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A line for each."""
        return QSize(240, max(1, len(self._rows)) * ROW)

    def minimumSizeHint(self) -> QSize:
        """Names are shortened."""
        return QSize(160, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """The whole name where it was shortened."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            at = event.pos().y() // ROW
            if 0 <= at < len(self._rows):
                name, count = self._rows[at]
                QToolTip.showText(event.globalPos(), f"{name}: {grouped(count)}", self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """All rows against the largest."""
        if not self._rows:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = painter.fontMetrics()
        names = max(metrics.horizontalAdvance(name) for name, _ in self._rows)
        counts = max(metrics.horizontalAdvance(grouped(count)) for _, count in self._rows)
        names = min(names + 2, WIDEST_NAME, self.width() * 2 // 5)
        most = max(1, *(count for _, count in self._rows))
        room = max(1, self.width() - names - counts - 2 * GAP)
        for at, (name, count) in enumerate(self._rows):
            line = QRect(0, at * ROW, names, ROW)
            painter.setPen(self._theme.colour(lambda c: c.text))
            shown = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, names)
            painter.drawText(line, _LEFT, shown)
            painter.setPen(self._theme.colour(lambda c: c.muted))
            painter.drawText(QRect(self.width() - counts, line.y(), counts, ROW), _RIGHT, grouped(count))
            painter.setPen(Qt.PenStyle.NoPen)
            bar = QRectF(names + GAP, line.y() + (ROW - BAR) / 2, max(1.0, room * count / most), BAR)
            if count:
                painter.setBrush(self._theme.colour(lambda c: c.accent))
                painter.drawRoundedRect(bar, 2, 2)


class ToneBars(QWidget):
    """How many pictures are how light, in columns of that lightness."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._counts: tuple[int, ...] = ()
        self.setAccessibleName(self.tr("Lightness"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_counts(self, counts: Sequence[int]) -> None:
        """Show these, from black to white."""
        self._counts = tuple(counts)
        self.setAccessibleDescription(", ".join(grouped(count) for count in counts))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(240, TONES_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The columns, and what the ends are."""
        if not self._counts:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words = painter.fontMetrics().height()
        most, pitch = max(1, *self._counts), self.width() / len(self._counts)
        room = self.height() - 2 * words - 4
        for at, count in enumerate(self._counts):
            high = room * count / most
            column = QRectF(at * pitch + 2, words + room - high, pitch - 4, max(high, 1.0))
            grey = round(255 * (at + 0.5) / len(self._counts))
            painter.setPen(self._theme.colour(lambda c: c.outline))
            painter.setBrush(QColor(grey, grey, grey))
            painter.drawRect(column)
            painter.setPen(self._theme.colour(lambda c: c.muted))
            above = QRectF(at * pitch, column.y() - words, pitch, words)
            if count:
                painter.drawText(above, int(Qt.AlignmentFlag.AlignCenter), grouped(count))
        painter.setPen(self._theme.colour(lambda c: c.muted))
        foot = QRect(2, self.height() - words, self.width() - 4, words)
        painter.drawText(foot, _LEFT, self.tr("dark"))
        painter.drawText(foot, _RIGHT, self.tr("light"))


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a bar: how many of what, in which colour (“#rrggbb”)."""

    words: str
    count: int
    colour: str


class PartsBar(QWidget):
    """One bar in parts, with their words under it."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parts: tuple[Part, ...] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show these, from left to right; those of which there are none are left out."""
        self._parts = tuple(part for part in parts if part.count)
        self.setAccessibleDescription(", ".join(_words(part) for part in self._parts))
        self._take_height()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words that do not fit go into the next line."""
        super().resizeEvent(event)
        self._take_height()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(240, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bar and words."""
        total = sum(part.count for part in self._parts)
        if not total:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = 0.0
        for part in self._parts:
            wide = max(2.0, self.width() * part.count / total)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(part.colour))
            painter.drawRect(QRectF(x, 0, min(wide, self.width() - x) - 1, PART_HEIGHT))
            x += wide
        for part, place in zip(self._parts, self._places(self.width()), strict=True):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(part.colour))
            painter.drawRoundedRect(QRectF(place.x(), place.y() + (ROW - 10) / 2, 10, 10), 2, 2)
            painter.setPen(self._theme.colour(lambda c: c.text))
            painter.drawText(place.adjusted(16, 0, 0, 0), _LEFT, _words(part))

    def _take_height(self) -> None:
        lines = len({place.y() for place in self._places(self.width())}) or 1
        self.setFixedHeight(PART_HEIGHT + GAP + lines * ROW)

    def _places(self, width: int) -> list[QRect]:
        """Where the words of each part stand."""
        places: list[QRect] = []
        x, y = 0, PART_HEIGHT + GAP
        for part in self._parts:
            wide = self.fontMetrics().horizontalAdvance(_words(part)) + 16 + 2 * GAP
            if x and x + wide > width:
                x, y = 0, y + ROW
            places.append(QRect(x, y, wide, ROW))
            x += wide
        return places


def _words(part: Part) -> str:
    return f"{grouped(part.count)} {part.words}"


_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
