"""How one face is painted, on the grid and on the filmstrip: the picture first, signs small and quiet."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QLinearGradient, QPainter, QPen, QPixmap

from studio.ui.tabs.faces.document import Tile
from studio.ui.tabs.faces.session import FacesSession
from studio.ui.tabs.picture_strip import letter
from studio.ui.theme import Theme

BADGE = 20
BUTTON = 26
OVERLAY = 38
SIGNS_FROM = 84
"""Tiles narrower than this show no buttons."""


class TileButton(StrEnum):
    """What can be clicked on a tile under the mouse."""

    KEEP = "keep"
    LOCK = "lock"
    VARY = "vary"


BUTTONS = (TileButton.VARY, TileButton.LOCK, TileButton.KEEP)


@dataclass(frozen=True, slots=True)
class TileLook:
    """The state of a tile on the screen.

    Attributes:
        place: its place among the picked ones, -1 when it is not picked.
        current: whether the keyboard is on it.
        hovered: whether the mouse is on it.
        button: the button under the mouse.
        lettered: whether picked faces carry letters (there is more than one).
    """

    place: int = -1
    current: bool = False
    hovered: bool = False
    button: TileButton | None = None
    lettered: bool = False


class TilePainter:
    """Paints tiles of one session in the colours of a theme."""

    def __init__(self, session: FacesSession, theme: Theme) -> None:
        self._session = session
        self._theme = theme

    def paint(
        self, painter: QPainter, rect: QRectF, tile: Tile, look: TileLook, opacity: float = 1.0
    ) -> None:
        """Paint the tile into `rect` (logical pixels)."""
        self._picture(painter, rect, tile, opacity)
        if look.hovered and rect.width() >= SIGNS_FROM:
            self._overlay(painter, rect, tile, look)
        self._signs(painter, rect, tile, look)
        self._frame(painter, rect, look)

    def button_at(self, rect: QRectF, point: QPointF) -> TileButton | None:
        """The button under a point of the tile."""
        if rect.width() < SIGNS_FROM:
            return None
        return next((name for name in BUTTONS if self._button_rect(rect, name).contains(point)), None)

    def _picture(self, painter: QPainter, rect: QRectF, tile: Tile, opacity: float) -> None:
        pyramid, _ = self._session.tile_picture(tile)
        if pyramid is None:
            self._placeholder(painter, rect, tile)
            return
        if opacity < 1.0:
            self._placeholder(painter, rect, tile)
        ratio = painter.device().devicePixelRatioF()
        pixmap = pyramid.at_least(round(rect.width() * ratio))
        painter.setOpacity(opacity)
        painter.drawPixmap(rect, pixmap, QRectF(pixmap.rect()))
        painter.setOpacity(1.0)

    def _placeholder(self, painter: QPainter, rect: QRectF, tile: Tile) -> None:
        painter.fillRect(rect, self._theme.colour(lambda c: c.panel))
        if rect.width() >= SIGNS_FROM:
            painter.setPen(self._theme.colour(lambda c: c.disabled))
            painter.setFont(self._font(self._theme.metrics.text_small))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, caption_of(tile))

    def _overlay(self, painter: QPainter, rect: QRectF, tile: Tile, look: TileLook) -> None:
        band = QRectF(rect.left(), rect.bottom() - OVERLAY, rect.width(), OVERLAY)
        shade = QLinearGradient(band.topLeft(), band.bottomLeft())
        shade.setColorAt(0, QColor(0, 0, 0, 0))
        shade.setColorAt(1, QColor(0, 0, 0, 190))
        painter.fillRect(band, shade)
        buttons = [self._button_rect(rect, name) for name in BUTTONS]
        words = QRectF(
            band.left() + 8, band.bottom() - BUTTON - 4, buttons[0].left() - band.left() - 12, BUTTON
        )
        painter.setPen(QColor(255, 255, 255))
        painter.setFont(self._font(self._theme.metrics.text_small))
        metrics = painter.fontMetrics()
        if metrics.horizontalAdvance(caption_of(tile)) <= words.width():
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, caption_of(tile))
        icons = {
            TileButton.VARY: "sparkles",
            TileButton.LOCK: "lock" if tile.locked else "lock-open",
            TileButton.KEEP: self._keep_icon(tile),
        }
        for name, place in zip(BUTTONS, buttons, strict=True):
            if look.button is name:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(255, 255, 255, 60))
                painter.drawRoundedRect(place, 4, 4)
            self._icon(painter, place.center(), icons[name], 16)

    def _keep_icon(self, tile: Tile) -> str:
        kept = self._session.keeping.item(self._session.document.portrait(tile))
        return "check" if kept else "heart"

    def _signs(self, painter: QPainter, rect: QRectF, tile: Tile, look: TileLook) -> None:
        if look.place >= 0 and look.lettered and rect.width() >= 2 * BADGE:
            self._badge(painter, QRectF(rect.left() + 6, rect.top() + 6, BADGE, BADGE), letter(look.place))
        portrait = self._session.document.portrait(tile)
        right = QPointF(rect.right() - 14, rect.top() + 14)
        if self._session.keeping.under_way(portrait):
            self._ring(painter, right)
        elif self._session.keeping.edited(portrait):
            painter.setPen(QPen(QColor(0, 0, 0, 140), 1.5))
            painter.setBrush(self._theme.colour(lambda c: c.warning))
            painter.drawEllipse(right, 4.5, 4.5)
        if tile.locked and not (look.hovered and rect.width() >= SIGNS_FROM):
            self._icon(painter, QPointF(rect.right() - 14, rect.bottom() - 14), "lock", 14, shadow=True)

    def _badge(self, painter: QPainter, place: QRectF, text: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(lambda c: c.accent))
        painter.drawRoundedRect(place, 4, 4)
        painter.setPen(self._theme.colour(lambda c: c.on_accent))
        painter.setFont(self._font(self._theme.metrics.text_small, QFont.Weight.DemiBold))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def _ring(self, painter: QPainter, centre: QPointF) -> None:
        painter.setBrush(QColor(0, 0, 0, 90))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(centre, 8, 8)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(255, 255, 255, 220), 2))
        painter.drawArc(QRectF(centre.x() - 5, centre.y() - 5, 10, 10), 90 * 16, -270 * 16)

    def _frame(self, painter: QPainter, rect: QRectF, look: TileLook) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if look.place >= 0:
            painter.setPen(QPen(self._theme.colour(lambda c: c.accent), 3))
            painter.drawRect(rect.adjusted(1.5, 1.5, -1.5, -1.5))
        if look.current and look.place < 0:
            painter.setPen(QPen(self._theme.colour(lambda c: c.text), 1, Qt.PenStyle.DashLine))
            painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))

    def _button_rect(self, rect: QRectF, name: TileButton) -> QRectF:
        from_right = len(BUTTONS) - BUTTONS.index(name)
        return QRectF(rect.right() - 4 - from_right * BUTTON, rect.bottom() - BUTTON - 4, BUTTON, BUTTON)

    def _icon(self, painter: QPainter, centre: QPointF, name: str, edge: float, shadow: bool = False) -> None:
        ratio = painter.device().devicePixelRatioF()
        pixmap: QPixmap = self._theme.icon(name, "#ffffff").pixmap(round(edge * ratio))
        place = QRectF(centre.x() - edge / 2, centre.y() - edge / 2, edge, edge)
        if shadow:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(0, 0, 0, 110))
            painter.drawEllipse(centre, edge * 0.8, edge * 0.8)
        painter.drawPixmap(place, pixmap, QRectF(pixmap.rect()))

    def _font(self, pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        font = QFont(QGuiApplication.font())
        font.setPixelSize(pixels)
        font.setWeight(weight)
        return font


def caption_of(tile: Tile) -> str:
    """What a face is called on the screen: its seed, or that it was found in a picture."""
    found = QCoreApplication.translate("Faces", "found")
    return str(tile.face.seed) if tile.face.latent is None else found
