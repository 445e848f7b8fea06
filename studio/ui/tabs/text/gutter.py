"""Who speaks in a chat: names beside the turns, or over them where the rim is narrow."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from studio.ui.tabs.text.page import Page
from studio.ui.theme import Theme

ENOUGH = 104
"""Width of the rim from which on names stand in it."""
APART = 20


class Gutter(QWidget):
    """Lies over the page; the mouse passes through."""

    def __init__(self, page: Page, theme: Theme) -> None:
        super().__init__(page)
        self._page, self._theme = page, theme
        self._turns: tuple[tuple[int, str], ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        page.verticalScrollBar().valueChanged.connect(self.update)
        page.document().documentLayout().documentSizeChanged.connect(self.update)
        theme.changed.connect(self.update)
        page.fitted.connect(self._fit)

    @property
    def turns(self) -> tuple[tuple[int, str], ...]:
        """Where each turn begins, in units of UTF-16, and who speaks."""
        return self._turns

    def show_turns(self, turns: tuple[tuple[int, str], ...]) -> None:
        """Show these names; none for a plain text."""
        if turns != self._turns:
            self._turns = turns
            self._fit()
            self.setVisible(bool(turns))
            self.update()

    def _fit(self) -> None:
        """As high as the page; as wide as its rim where names fit into it, else over the column too."""
        rim = self._page.viewport().x()
        wide = rim if rim >= ENOUGH else self._page.viewport().geometry().right()
        self.setGeometry(0, 0, wide, self._page.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The names that are in sight."""
        painter = QPainter(self)
        font = QFont(self.font())
        font.setPixelSize(self._theme.metrics.text_small)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(self._theme.colour(lambda c: c.muted))
        rim = self._page.viewport().x()
        metrics = painter.fontMetrics()
        for place, name in self._turns:
            line = self._page.line_at(place)
            if line is None or line.bottom() < 0 or line.top() > self.height():
                continue
            if rim >= ENOUGH:
                words = metrics.elidedText(name, Qt.TextElideMode.ElideRight, rim - APART - 8)
                rect = QRectF(0, line.top(), rim - APART, line.height())
                painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
            else:
                rect = QRectF(rim, line.top() - 19, self.width() - rim, 16)
                painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        painter.end()
