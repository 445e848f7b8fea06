"""What an empty place says: what to do, with an example one click away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from studio.ui.icons import draw_icon
from studio.ui.theme import Theme
from studio.ui.widgets.labels import label

LOW = 220
"""So high it must be for its drawing to have room beside the words."""


class EmptyState(QWidget):
    """An icon, a title, a sentence and perhaps buttons, in the middle of the space it is given."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        title: str,
        text: str,
        button: str = "",
        run: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self.setProperty("look", "clear")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(2)
        self._picture = QLabel(self)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._picture)
        column.addSpacing(8)
        self._title = label(title, "large", self, wrap=True)
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # left alone, Qt would keep room for a title of one word a line
        self._title.setMinimumSize(120, self._title.fontMetrics().height())
        column.addWidget(self._title)
        self._text = label(text, "muted", self, wrap=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text.setMaximumWidth(440)
        # aligned in its column it would not get the height that its wrapped lines need
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._text, 1000)
        middle.addStretch(1)
        column.addLayout(middle)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        self._buttons.addStretch(1)
        column.addSpacing(8)
        column.addLayout(self._buttons)
        self.button: QPushButton | None = None
        if button and run is not None:
            self.button = self.add_button(button, run)
        column.addStretch(3)
        theme.changed.connect(self._draw)
        self._draw()

    def add_button(self, text: str, run: Callable[[], object]) -> QPushButton:
        """One more thing to do, beside the others."""
        button = QPushButton(text, self)
        button.clicked.connect(lambda _checked: run())
        self._buttons.insertWidget(self._buttons.count() - 1, button)
        return button

    @property
    def text(self) -> str:
        """The sentence."""
        return self._text.text()

    def show_title(self, title: str) -> None:
        """Say another thing in large letters."""
        self._title.setText(title)

    def show_text(self, text: str) -> None:
        """Say another sentence."""
        self._text.setText(text)

    def show_icon(self, icon: str) -> None:
        """Draw another one, a file in resources/icons."""
        if icon != self._icon:
            self._icon = icon
            self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the words are worth more than the drawing."""
        super().resizeEvent(event)
        self._picture.setVisible(event.size().height() >= LOW)

    def _draw(self) -> None:
        colour = self._theme.colour(lambda colours: colours.outline)
        self._picture.setPixmap(
            draw_icon(self._theme.icon_file(self._icon), colour, 40, self.devicePixelRatioF())
        )
