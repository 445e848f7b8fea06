"""One picture large, or x_t, x_0 and noise of a step side by side, each with its caption."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.ui.tabs.picture_grid import paint_fitted
from studio.ui.tabs.picture_store import Pyramid
from studio.ui.theme import Theme

MARGIN = 16
GAP = 16
CAPTION = 28


@dataclass(frozen=True)
class Pane:
    """One picture of the row.

    Attributes:
        picture: None while there is none: an empty square is shown.
        caption: stands under it.
        light: laid over it, where a word was looked at; null for none.
    """

    picture: Pyramid | None
    caption: str
    light: QImage = field(default_factory=QImage)


class PaintingView(QWidget):
    """Side by side where there is room, one under the other in a high window."""

    menu_wanted = Signal(object)
    """QPoint, global"""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._panes: tuple[Pane, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("The painting"))
        theme.changed.connect(self.update)

    @property
    def panes(self) -> tuple[Pane, ...]:
        """What is shown."""
        return self._panes

    def show_panes(self, panes: Sequence[Pane]) -> None:
        """Show these."""
        self._panes = tuple(panes)
        self.setAccessibleDescription(", ".join(pane.caption for pane in self._panes))
        self.update()

    def sizeHint(self) -> QSize:
        """As much as there is."""
        return QSize(640, 480)

    def rects(self) -> list[QRectF]:
        """Where the squares of the panes lie, captions not counted."""
        count = max(1, len(self._panes))
        width, height = self.width() - 2 * MARGIN, self.height() - 2 * MARGIN
        across = min((width - GAP * (count - 1)) / count, height - CAPTION)
        down = min(width, (height - CAPTION * count) / count)
        edge = max(8.0, float(int(max(across, down))))
        if across >= down:
            left = (self.width() - count * edge - GAP * (count - 1)) / 2
            top = (self.height() - edge - CAPTION) / 2
            return [QRectF(left + at * (edge + GAP), top, edge, edge) for at in range(count)]
        top = (self.height() - count * (edge + CAPTION)) / 2
        return [
            QRectF((self.width() - edge) / 2, top + at * (edge + CAPTION), edge, edge) for at in range(count)
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Pictures and captions."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(event.rect(), self._theme.colour(lambda c: c.canvas))
        font = QFont(painter.font())
        font.setPixelSize(self._theme.metrics.text_small)
        painter.setFont(font)
        for pane, place in zip(self._panes, self.rects(), strict=False):
            below = place.bottom()
            if pane.picture is None:
                painter.fillRect(place, self._theme.colour(lambda c: c.panel))
            else:
                ratio = self.devicePixelRatioF()
                rect = paint_fitted(painter, place, pane.picture, self._theme, ratio)
                below = rect.bottom()
                if not pane.light.isNull():
                    painter.drawImage(rect, pane.light)
            painter.setPen(self._theme.colour(lambda c: c.muted))
            room = place if len(self._panes) > 1 else QRectF(self.rect())
            line = QRectF(room.left(), below, room.width(), CAPTION)
            words = painter.fontMetrics().elidedText(
                pane.caption, Qt.TextElideMode.ElideRight, int(room.width())
            )
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, words)
        painter.end()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with it."""
        self.menu_wanted.emit(event.globalPos())
