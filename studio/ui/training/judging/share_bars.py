"""How pictures are spread over tones, colours or kinds of faces: bars of drawn ones, marks of real ones."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.training.evaluation.reading import Figure
from studio.ui.theme import Theme
from studio.ui.training.colours import ORANGE
from studio.ui.training.judging.sentences import percent

LANE: Final = 12
SPACE: Final = 8
NAMES: Final = 84
NUMBERS: Final = 48
_SHARES: Final = {
    "1 of 5": "darkest",
    "2 of 5": "dark",
    "3 of 5": "middle",
    "4 of 5": "light",
    "5 of 5": "lightest",
    "grey": "grey",
    "red": "red",
    "yellow": "yellow",
    "green": "green",
    "cyan": "cyan",
    "blue": "blue",
    "magenta": "magenta",
    "smiling": "smiling",
    "feminine": "feminine",
    "children": "children",
    "over fifty": "over fifty",
    "glasses": "glasses",
    "bearded": "bearded",
    "long hair": "long hair",
    "light hair": "light hair",
    "hat": "hat",
}
"""By what reports call them."""


class ShareBars(QWidget):
    """A row for each share: bars of one model or two, with whiskers; a dashed mark where real pictures are.

    Args:
        title: what the shares are of.
        models: the shares of each model, in the same order.
    """

    def __init__(
        self, theme: Theme, title: str, models: Sequence[Sequence[Figure]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._models = theme, [list(one) for one in models]
        ends = [
            value
            for model in self._models
            for one in model
            for value in (one.mean, one.high, one.beside)
            if value is not None
        ]
        self._most = max([0.05, *ends])
        self._row = LANE * len(self._models) + SPACE
        self.setFixedHeight(self._row * len(self._models[0]))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(NAMES + NUMBERS + 80)
        self.setAccessibleName(title)
        told = "\n".join(self._told(place) for place in range(len(self._models[0])))
        self.setAccessibleDescription(told)
        self.setToolTip(told)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Wide enough to tell shares apart."""
        return QSize(340, self.height())

    def _told(self, place: int) -> str:
        figures = [model[place] for model in self._models]
        shares = ", ".join(percent(one.mean) for one in figures)
        real = figures[0].beside
        beside = "" if real is None else self.tr(" (real: %1)").replace("%1", percent(real))
        return f"{name_of(figures[0].name)}: {shares}{beside}"

    def paintEvent(self, event: QPaintEvent) -> None:
        """Row by row."""
        painter = QPainter(self)
        font = painter.font()
        font.setPixelSize(self._theme.metrics.text_small)
        painter.setFont(font)
        for place, first in enumerate(self._models[0]):
            top = place * self._row
            row = QRectF(0, top, NAMES - 8, self._row - SPACE)
            painter.setPen(self._theme.colour(lambda c: c.muted))
            words = painter.fontMetrics().elidedText(
                name_of(first.name), Qt.TextElideMode.ElideRight, NAMES - 8
            )
            painter.drawText(row, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)
            for lane, model in enumerate(self._models):
                self._paint_bar(painter, model[place], top + lane * LANE, second=bool(lane))
            if first.beside is not None:
                self._paint_mark(painter, first.beside, top)
        painter.end()

    def _paint_bar(self, painter: QPainter, figure: Figure, top: float, *, second: bool) -> None:
        colour = QColor(ORANGE[self._theme.dark]) if second else self._theme.colour(lambda c: c.accent)
        pale = QColor(colour)
        pale.setAlpha(120)
        painter.fillRect(QRectF(NAMES, top + 2, self._x(figure.mean) - NAMES, LANE - 4), pale)
        painter.setPen(QPen(colour, 1.5))
        if figure.low is not None and figure.high is not None:
            y = top + LANE / 2
            painter.drawLine(QPointF(self._x(figure.low), y), QPointF(self._x(figure.high), y))
        painter.setPen(self._theme.colour(lambda c: c.text))
        place = QRectF(self.width() - NUMBERS, top - 3, NUMBERS, LANE + 6)
        painter.drawText(
            place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, percent(figure.mean)
        )

    def _paint_mark(self, painter: QPainter, value: float, top: float) -> None:
        painter.setPen(QPen(self._theme.colour(lambda c: c.text), 1.5))
        x = self._x(value)
        painter.drawLine(QPointF(x, top - 1), QPointF(x, top + self._row - SPACE + 1))

    def _x(self, share: float) -> float:
        return NAMES + max(0.0, share) / self._most * (self.width() - NAMES - NUMBERS)


def name_of(share: str) -> str:
    """What a share is called."""
    return QCoreApplication.translate("Judging", _SHARES[share]) if share in _SHARES else share
