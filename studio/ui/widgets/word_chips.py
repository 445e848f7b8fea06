"""The words of a prompt in a row; one is looked at while the mouse is on it, or stays chosen by a click."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QToolButton, QWidget

ROW = 36


class WordChips(QScrollArea):
    """Tab and the arrow keys walk the words, Space chooses one and lets it go again."""

    looked_at = Signal(object)
    """the place (int) of the word under the mouse, else of the chosen one; None for none"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: list[QToolButton] = []
        self._chosen: int | None = None
        self._hovered: int | None = None
        self._told: int | None = None
        inside = QWidget(self)
        inside.setProperty("look", "clear")
        self._row = QHBoxLayout(inside)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self._row.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFixedHeight(ROW)
        self.setAccessibleName(self.tr("Words"))

    @property
    def chips(self) -> tuple[QToolButton, ...]:
        """A button for each word."""
        return tuple(self._chips)

    @property
    def chosen(self) -> int | None:
        """The place of the word that stays looked at."""
        return self._chosen

    def show_words(self, words: Sequence[str]) -> None:
        """Show these; a chosen word that is still at its place stays chosen, as from step to step."""
        if [chip.text() for chip in self._chips] == list(words):
            return
        for chip in self._chips:
            self._row.removeWidget(chip)
            chip.deleteLater()
        self._chosen = self._hovered = None
        self._chips = [self._chip(place, word) for place, word in enumerate(words)]
        self._tell()

    def choose(self, place: int | None) -> None:
        """Look at this word, or at none."""
        self._chosen = place if place is not None and place < len(self._chips) else None
        for at, chip in enumerate(self._chips):
            chip.setChecked(at == self._chosen)
        self._tell()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The mouse comes to a word, or goes."""
        if event.type() in {QEvent.Type.Enter, QEvent.Type.Leave} and watched in self._chips:
            here = event.type() == QEvent.Type.Enter
            self._hovered = self._chips.index(watched) if here else None  # type: ignore[arg-type]
            self._tell()
        return super().eventFilter(watched, event)

    def _chip(self, place: int, word: str) -> QToolButton:
        chip = QToolButton(self)
        chip.setText(word)
        chip.setProperty("look", "chip")
        chip.setCheckable(True)
        chip.setToolTip(self.tr("Where the picture looked at “%1”").replace("%1", word))
        chip.installEventFilter(self)
        chip.clicked.connect(lambda on: self.choose(place if on else None))
        self._row.insertWidget(place, chip)
        return chip

    def _tell(self) -> None:
        place = self._chosen if self._hovered is None else self._hovered
        if place != self._told:
            self._told = place
            self.looked_at.emit(place)
