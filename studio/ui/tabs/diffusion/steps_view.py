"""x_t, x_0 and noise of the step that is looked at, and what the model looked at for each word."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studio.core.events import Denoised
from studio.imaging.spotlight import spotlight
from studio.ui.tabs.diffusion.painting_view import PaintingView, Pane
from studio.ui.tabs.diffusion.step_pictures import StepPictures
from studio.ui.theme import Theme
from studio.ui.widgets.labels import label
from studio.ui.widgets.pixels import to_qimage
from studio.ui.widgets.word_chips import WordChips

LIGHT_EDGE = 192
"""Pixels of the light: it is soft, so the screen enlarges it."""


class StepsView(QWidget):
    """A word that is hovered or chosen lights what the model saw where it looked for it."""

    menu_wanted = Signal(object)
    """QPoint, global"""

    def __init__(self, theme: Theme, pictures: StepPictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._pictures = theme, pictures
        self._step: Denoised | None = None
        self._looked_at: int | None = None
        self.painting = PaintingView(theme, self)
        self.words = WordChips(self)
        self.row = QWidget(self)
        line = QHBoxLayout(self.row)
        line.setContentsMargins(16, 0, 16, 4)
        line.setSpacing(8)
        line.addWidget(label(self.tr("Where it looked for"), "small", self.row))
        line.addWidget(self.words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.painting, 1)
        column.addWidget(self.row)
        self.row.hide()
        self.painting.menu_wanted.connect(self.menu_wanted)
        self.words.looked_at.connect(self._look)
        theme.changed.connect(self._show)

    def show_step(self, step: Denoised | None) -> None:
        """Show this one; None while there is none. A chosen word stays chosen from step to step."""
        self._step = step
        maps = step.attention if step is not None else ()
        self.words.show_words([one.word for one in maps])
        self.row.setVisible(bool(maps))
        self._show()

    def _look(self, place: int | None) -> None:
        self._looked_at = place
        self._show()

    def _show(self) -> None:
        step, pictures = self._step, self._pictures
        self.painting.show_panes(
            (
                Pane(pictures.noisy(step), _indices(self.tr("Noisy picture, x_t"))),
                Pane(pictures.seen(step), _indices(self.tr("Seen in it, x_0")), self._light()),
                Pane(pictures.noise(step), self.tr("Taken for noise")),
            )
        )

    def _light(self) -> QImage:
        maps = self._step.attention if self._step is not None else ()
        if self._looked_at is None or self._looked_at >= len(maps):
            return QImage()
        accent = self._theme.colour(lambda c: c.accent)
        colour = (accent.red(), accent.green(), accent.blue())
        return to_qimage(spotlight(maps[self._looked_at].weights, LIGHT_EDGE, LIGHT_EDGE, colour))


def _indices(words: str) -> str:
    """Set low, as papers do."""
    return words.replace("x_t", "x\u209c").replace("x_0", "x\u2080")
