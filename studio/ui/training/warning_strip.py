"""What a run is warned of, in sentences."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from studio.training.run_warnings import TrainingWarning
from studio.ui.error_words import CONTEXT
from studio.ui.icons import draw_icon
from studio.ui.theme import Theme
from studio.ui.widgets.labels import label

ICON = 16


class WarningStrip(QWidget):
    """Takes room only while there is something to say."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = QLabel(self)
        self.words = label("", "warning", self, wrap=True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 8)
        row.setSpacing(8)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        theme.changed.connect(self._draw)
        self._draw()
        self.hide()

    def show_warnings(self, warnings: Sequence[TrainingWarning]) -> None:
        """These and no others."""
        translate = QCoreApplication.translate
        self.show_trouble(
            "\n".join(f"{translate(CONTEXT, one.what)} {translate(CONTEXT, one.remedy)}" for one in warnings)
        )

    def show_trouble(self, text: str) -> None:
        """This sentence; nothing hides it."""
        self.words.setText(text)
        self.setVisible(bool(text))

    def _draw(self) -> None:
        colour = self._theme.colour(lambda colours: colours.warning)
        file = self._theme.icon_file("triangle-alert")
        self._icon.setPixmap(draw_icon(file, colour, ICON, self.devicePixelRatioF()))
