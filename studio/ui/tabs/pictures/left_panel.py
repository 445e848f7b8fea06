"""What to make: the model, and the sliders that change the picture."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.ui.tabs.model_picker import ModelPicker
from studio.ui.tabs.pictures.axes_panel import AxesPanel
from studio.ui.tabs.pictures.commands import PicturesCommands
from studio.ui.tabs.pictures.session import PicturesSession
from studio.ui.widgets.labels import line
from studio.ui.widgets.scroll_bars import SCROLL_BAR

PADDING = 16


class LeftPanel(QWidget):
    """Model, sliders."""

    def __init__(
        self, session: PicturesSession, commands: PicturesCommands, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.models = ModelPicker(self)
        self.axes = AxesPanel(session, commands, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(PADDING, PADDING, PADDING - SCROLL_BAR, PADDING)
        column.setSpacing(12)
        column.addWidget(self.models)
        column.addWidget(line(self))
        column.addWidget(self.axes)
        column.addStretch(1)
