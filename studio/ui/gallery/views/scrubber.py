"""A strip of years and months beside a timeline: to press on or drag along is to be there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QLocale, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QToolTip, QWidget

from studio.ui.numbers import month_text, window_locale
from studio.ui.theme import Theme

WIDTH = 68
APART = 18
"""Between two words, at least, in logical pixels."""


@dataclass(frozen=True)
class Mark:
    """Where a month begins.

    Attributes:
        at: 0 to 1 of the whole list.
        begins: its first day that something was made on.
    """

    at: float
    begins: date


class Scrubber(QWidget):
    """Moves a scroll bar."""

    def __init__(self, bar: QScrollBar, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = bar
        self._theme = theme
        self._marks: tuple[Mark, ...] = ()
        self.setFixedWidth(WIDTH)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Years and months"))
        bar.valueChanged.connect(lambda _: self.update())
        theme.changed.connect(self.update)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What it shows."""
        return self._marks

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Show these, in the order of the list."""
        self._marks = tuple(marks)
        self.update()

    def words(self) -> list[tuple[int, str, bool]]:
        """Heights with what stands there: years always (True), months where there is room between them."""
        years: list[tuple[int, str, bool]] = []
        months: list[tuple[int, str, bool]] = []
        year = 0
        for mark in self._marks:
            height = min(round(mark.at * self.height()), self.height() - APART)
            if mark.begins.year != year:
                year = mark.begins.year
                years.append((height, str(year), True))
            else:
                name = window_locale().standaloneMonthName(mark.begins.month, QLocale.FormatType.ShortFormat)
                months.append((height, name, False))
        return sorted(_spread(_spread([], years), months))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        self._go(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell what is there; while the button is down go there as well."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event)
        at = event.position().y() / max(1, self.height())
        there = [mark for mark in self._marks if mark.at <= at]
        if there:
            begins = there[-1].begins
            said = month_text(begins)
            QToolTip.showText(event.globalPosition().toPoint() - QPoint(120, 20), said, self)

    def _go(self, event: QMouseEvent) -> None:
        whole = self._bar.maximum() + self._bar.pageStep()
        wanted = event.position().y() / max(1, self.height()) * whole
        self._bar.setValue(
            round(wanted - self._bar.pageStep() * event.position().y() / max(1, self.height()))
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Years, months, and where the screen is."""
        painter = QPainter(self)
        colours = self._theme.colours
        painter.fillRect(self.rect(), self._theme.colour(lambda _: colours.canvas))
        font = painter.font()
        font.setPixelSize(self._theme.metrics.text_small)
        painter.setFont(font)
        self._paint_screen(painter)
        for height, said, strong in self.words():
            painter.setPen(
                self._theme.colour(lambda _, strong=strong: colours.text if strong else colours.muted)
            )
            top = min(max(0, height - 2), self.height() - APART)
            room = QRect(14, top, WIDTH - 16, APART)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), said)
            painter.setPen(self._theme.colour(lambda _: colours.outline))
            painter.drawLine(4, top + APART // 2, 9, top + APART // 2)

    def _paint_screen(self, painter: QPainter) -> None:
        whole = self._bar.maximum() + self._bar.pageStep()
        if not self._bar.maximum():
            return
        top = self._bar.value() / whole * self.height()
        seen = max(3.0, self._bar.pageStep() / whole * self.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(lambda colours: colours.accent))
        painter.drawRoundedRect(QRectF(0, top, 3, seen), 1.5, 1.5)


def _spread(
    taken: list[tuple[int, str, bool]], more: Sequence[tuple[int, str, bool]]
) -> list[tuple[int, str, bool]]:
    """`taken` and of `more` those that stand far enough from all others."""
    spread = list(taken)
    heights = sorted(height for height, _, _ in taken)
    for one in more:
        if all(abs(one[0] - height) >= APART for height in heights):
            spread.append(one)
            heights.append(one[0])
    return spread
