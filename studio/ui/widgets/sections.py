"""A dialog that is read from top to bottom: parts with headings, lines between them, a button that closes."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from studio.ui.widgets.labels import label, line
from studio.ui.widgets.opening_size import open_at

MARGIN = 24


class Section(QWidget):
    """A heading, what it is about, and whatever a subclass adds under it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def lay_out(self, title: str, told: tuple[str, ...], *parts: QWidget | QHBoxLayout) -> None:
        """The heading, a paragraph each of what is told, and the parts under each other."""
        self._column.addWidget(label(title, "large", self))
        for text in told:
            self._column.addWidget(label(text, "muted", self, wrap=True))
        for part in parts:
            if isinstance(part, QWidget):
                self._column.addWidget(part)
            else:
                self._column.addLayout(part)


class SectionsDialog(QDialog):
    """Not modal; scrolls where the screen is too low for all of it."""

    def __init__(self, title: str, close: str, height: int, parent: QWidget | None = None) -> None:
        """Without sections.

        Args:
            title: of the window.
            close: what its button says.
            height: in logical pixels, where the screen has them.
        """
        super().__init__(parent)
        self.setWindowTitle(title)
        open_at(self, 560, height)
        self._close = QPushButton(close, self)
        self._close.setAutoDefault(False)
        self._close.clicked.connect(self.close)
        self.inside = QWidget(self)
        """The parent of the sections"""
        self.inside.setProperty("look", "clear")

    def lay_out(self, *sections: Section) -> None:
        """These, from top to bottom."""
        column = QVBoxLayout(self.inside)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(16)
        for at, section in enumerate(sections):
            if at:
                column.addWidget(line(self.inside))
            column.addWidget(section)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(self.inside)
        foot = QHBoxLayout()
        foot.setContentsMargins(MARGIN, 8, MARGIN, 16)
        foot.addStretch(1)
        foot.addWidget(self._close)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll, 1)
        outer.addLayout(foot)


def button_row(*buttons: QPushButton) -> QHBoxLayout:
    """From the left; Enter in a field presses none of them."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for button in buttons:
        button.setAutoDefault(False)
        row.addWidget(button)
    row.addStretch(1)
    return row
