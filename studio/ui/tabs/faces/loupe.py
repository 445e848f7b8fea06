"""One picture, large: the current face, or the morph at its handle."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.ui.direction_words import direction_words
from studio.ui.tabs.faces.document import FacesDocument, Subject, Tile, View
from studio.ui.tabs.faces.session import FacesSession
from studio.ui.tabs.faces.shelf import DirectionShelf
from studio.ui.tabs.faces.tile_painter import caption_of
from studio.ui.tabs.picture_strip import letter
from studio.ui.theme import Theme

MARGIN = 12
CAPTION = 28


class Loupe(QWidget):
    """Shows what the view of the document says; until its picture comes, the last one stays."""

    closed = Signal()
    """Double click: back to the grid"""
    drag_out = Signal(object)

    def __init__(
        self, session: FacesSession, shelf: DirectionShelf, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._shelf = shelf
        self._theme = theme
        self._last: Subject | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Face"))
        session.document_changed.connect(self._changed)
        session.picture_came.connect(lambda _: self.update())
        session.keeping.changed.connect(self.update)
        theme.changed.connect(self.update)

    def subject(self) -> Subject | None:
        """What it shows."""
        document = self._session.document
        if document.view is View.MORPH:
            return document.between(document.position)
        tile = document.current_tile
        if tile is None:
            return None
        face = replace(tile.face, moves=()) if self._session.sight.plain else tile.face
        return document.portrait(replace(tile, face=face))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Picture in the middle, caption under it."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), self._theme.colour(lambda c: c.canvas))
        place = self.picture_rect()
        subject = self.subject()
        pyramid = self._session.picture(subject)
        if pyramid is not None:
            self._last = subject
        else:
            pyramid = self._session.picture(self._last)
        if pyramid is None:
            painter.fillRect(place, self._theme.colour(lambda c: c.panel))
        else:
            pixmap = pyramid.at_least(round(place.width() * self.devicePixelRatioF()))
            painter.drawPixmap(place, pixmap, QRectF(pixmap.rect()))
        self._caption(painter, place)
        painter.end()

    def picture_rect(self) -> QRectF:
        """The largest square that leaves room for the caption."""
        edge = max(1, min(self.width() - 2 * MARGIN, self.height() - MARGIN - CAPTION))
        return QRectF(
            (self.width() - edge) // 2, max(0, (self.height() - CAPTION - edge) // 2 + 2), edge, edge
        )

    def sizeHint(self) -> QSize:
        """As much as there is."""
        return QSize(640, 640)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Back to the grid."""
        self.closed.emit()

    def _changed(self, before: FacesDocument, now: FacesDocument) -> None:
        if before.current != now.current or before.view != now.view:
            # another face must not stand under this one's caption for longer than a preview takes
            tile = now.current_tile
            if tile is not None and now.view is View.LOUPE:
                self._last = now.portrait(tile)
        self.setAccessibleDescription(self._words())
        self.update()

    def _caption(self, painter: QPainter, place: QRectF) -> None:
        line = QRectF(MARGIN, place.bottom(), self.width() - 2 * MARGIN, CAPTION)
        font = painter.font()
        font.setPixelSize(self._theme.metrics.text_small)
        painter.setFont(font)
        painter.setPen(self._theme.colour(lambda c: c.muted))
        words = painter.fontMetrics().elidedText(
            self._words(), Qt.TextElideMode.ElideRight, int(line.width())
        )
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, words)

    def _words(self) -> str:
        document = self._session.document
        if document.view is View.MORPH:
            return self._morph_words(document)
        tile = document.current_tile
        return self._tile_words(document, tile) if tile else ""

    def _tile_words(self, document: FacesDocument, tile: Tile) -> str:
        if tile.face.latent is None:
            words = [self.tr("Seed %1").replace("%1", caption_of(tile))]
        else:
            words = [self.tr("Found in a picture")]
        if self._session.sight.plain:
            return " · ".join([*words, self.tr("before the edits")])
        for move in tile.face.moves:
            shelved = self._shelf.find(move.direction)
            name = (
                direction_words(shelved.direction.name) if shelved else self.tr("a direction no longer here")
            )
            words.append(f"{name} {move.amount:+.1f}")
        portrait = document.portrait(tile)
        if self._session.keeping.item(portrait):
            words.append(self.tr("kept"))
        elif self._session.keeping.under_way(portrait):
            words.append(self.tr("being drawn for the gallery"))
        return " · ".join(words)

    def _morph_words(self, document: FacesDocument) -> str:
        stops = len(document.selection)
        if stops < 2:
            return ""
        along = document.position * (stops - 1)
        first = min(int(along), stops - 2)
        share = round(100 * (along - first))
        return f"{letter(first)} {100 - share} % · {letter(first + 1)} {share} %"
