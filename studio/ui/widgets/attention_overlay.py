"""Where a picture looked at a word: a row of words, and the picture lit where the chosen one mattered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from studio.core.events import AttentionMap
from studio.imaging.spotlight import spotlight
from studio.ui.theme import Theme
from studio.ui.widgets.grounds import paint_ground
from studio.ui.widgets.pixels import to_qimage
from studio.ui.widgets.word_chips import WordChips

FINEST = 256
"""Edge of the light in pixels: it is soft, so the screen enlarges it."""


class AttentionOverlay(QWidget):
    """Shows the picture as it is until a word is hovered or chosen; without maps the words are not there."""

    word_shown = Signal(object)
    """the place of the word whose light is seen, or None"""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._maps: tuple[AttentionMap, ...] = ()
        self.picture = LitPicture(theme, self)
        self.words = WordChips(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.picture, 1)
        column.addWidget(self.words)
        self.words.hide()
        self.words.looked_at.connect(self._look)

    def show_step(self, picture: QImage, maps: Sequence[AttentionMap]) -> None:
        """Show the picture of a step and its maps (`Denoised.attention`); a chosen word stays chosen."""
        self._maps = tuple(maps)
        self.picture.show_picture(picture)
        self.words.show_words([one.word for one in maps])
        self.words.setVisible(bool(maps))
        self._light(self.words.chosen)

    def _look(self, place: int | None) -> None:
        self._light(place)
        self.word_shown.emit(place)

    def _light(self, place: int | None) -> None:
        shown = place is not None and place < len(self._maps)
        self.picture.light(self._maps[place] if shown and place is not None else None)


class LitPicture(QWidget):
    """A picture as large as fits, dark but for where a map is strong."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture, self._light = QImage(), QImage()
        self._map: AttentionMap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(96, 96)
        self.setAccessibleName(self.tr("Picture"))
        theme.changed.connect(self._make_light)

    @property
    def lit(self) -> AttentionMap | None:
        """The map that is shown."""
        return self._map

    def show_picture(self, picture: QImage) -> None:
        """Show this one; a null image shows nothing."""
        self._picture = picture
        self._make_light()

    def light(self, where: AttentionMap | None) -> None:
        """Lit where this map says, or as it is."""
        self._map = where
        said = "" if where is None else self.tr("Where it looked at “%1”").replace("%1", where.word)
        self.setAccessibleDescription(said)
        self._make_light()

    def sizeHint(self) -> QSize:
        """As much as there is."""
        return QSize(360, 360)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, picture, light."""
        if self._picture.isNull():
            return
        painter = QPainter(self)
        place = QRectF(
            QPointF(0, 0),
            self._picture.size().toSizeF().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio),
        )
        place.moveCenter(QRectF(self.rect()).center())
        if self._picture.hasAlphaChannel():
            paint_ground(painter, place, self._theme, checked=True)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self._picture)
        if not self._light.isNull():
            painter.drawImage(place, self._light)
        painter.end()

    def _make_light(self) -> None:
        self._light = QImage()
        if self._map is not None and not self._picture.isNull():
            scale = min(1.0, FINEST / max(self._picture.width(), self._picture.height()))
            width = max(1, round(self._picture.width() * scale))
            height = max(1, round(self._picture.height() * scale))
            accent = self._theme.colour(lambda c: c.accent)
            colour = (accent.red(), accent.green(), accent.blue())
            self._light = to_qimage(spotlight(self._map.weights, width, height, colour))
        self.update()
