"""The page that asks for the passphrase, and shows how far sealing is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from studio.ui.icons import draw_icon
from studio.ui.privacy.secret_field import SecretField
from studio.ui.theme import Theme
from studio.ui.widgets.labels import label

WIDTH = 340


class LockPage(QWidget):
    """A lock, a sentence, a field for the passphrase; in its place a bar while something goes on."""

    given = Signal(str)
    """A passphrase was typed."""
    stop_wanted = Signal()

    def __init__(self, theme: Theme, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("look", "canvas")
        self._picture = QLabel(self)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title = label(title or self.tr("Your gallery is locked"), "large", self)
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.text = label(self.tr("Type its passphrase to go on."), "muted", self, wrap=True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.field = SecretField(self.tr("Passphrase"), theme, self)
        self.button = QPushButton(self.tr("Unlock"), self)
        self.button.setProperty("look", "primary")
        self.problem = label("", "error", self, wrap=True)
        self.problem.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.hide()
        self.stop = QPushButton(self.tr("Stop and put everything back"), self)
        self.stop.hide()
        self._arrange()
        self.field.edit.returnPressed.connect(self._give)
        self.button.clicked.connect(self._give)
        self.stop.clicked.connect(self._stop)
        theme.changed.connect(self._draw)
        self._draw()

    def wait(self) -> None:
        """The passphrase is tried."""
        self.problem.setText("")
        self._enable(False)
        self.button.setText(self.tr("Opening …"))

    def refuse(self, sentence: str) -> None:
        """It was not the one, or something else is in the way."""
        self._enable(True)
        self.button.setText(self.tr("Unlock"))
        self.problem.setText(sentence)
        self.field.clear()
        self.field.edit.setFocus()

    def show_progress(self, title: str, text: str, done: int, total: int, *, can_stop: bool = False) -> None:
        """Something goes on that takes a while: `done` of `total` files; of none while that is not known."""
        self.title.setText(title)
        self.text.setText(text)
        for hidden in (self.field, self.button):
            hidden.hide()
        self.bar.show()
        self.stop.setVisible(can_stop)
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def showEvent(self, event: QShowEvent) -> None:
        """One can type at once."""
        super().showEvent(event)
        self.field.edit.setFocus()

    def _give(self) -> None:
        if self.field.edit.text() and self.button.isEnabled():
            self.given.emit(self.field.edit.text())

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self.stop.setText(self.tr("Putting everything back …"))
        self.stop_wanted.emit()

    def _enable(self, on: bool) -> None:
        self.field.setEnabled(on)
        self.button.setEnabled(on)

    def _draw(self) -> None:
        colour = self._theme.colour(lambda colours: colours.outline)
        self._picture.setPixmap(
            draw_icon(self._theme.icon_file("lock"), colour, 40, self.devicePixelRatioF())
        )

    def _arrange(self) -> None:
        inside = QVBoxLayout()
        inside.setSpacing(8)
        for part in (self._picture, self.title, self.text):
            inside.addWidget(part)
        inside.addSpacing(8)
        for part in (self.field, self.button, self.bar, self.stop, self.problem):
            part.setFixedWidth(WIDTH)
            inside.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        self.problem.setMinimumHeight(40)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addLayout(inside)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.addStretch(2)
        column.addLayout(row)
        column.addStretch(3)
