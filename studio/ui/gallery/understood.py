"""What a search was understood to ask for, each part with a cross, and what was not understood and why."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.gallery.search.terms import Part, PartKind, Search
from studio.ui.error_words import said_again
from studio.ui.gallery.organise.chip import Chip
from studio.ui.gallery.search_words import search_words
from studio.ui.theme import Theme
from studio.ui.widgets.flow_layout import FlowLayout
from studio.ui.widgets.labels import label

MOST_CHIPS, MOST_MISTAKES = 24, 3


@dataclass(frozen=True, slots=True)
class Shown:
    """What the row shows; equal ones are not built again, or a chip under the mouse would blink."""

    liked: str
    parts: tuple[Part, ...]
    mistakes: tuple[str, ...]


class UnderstoodRow(QWidget):
    """Hidden while a search is plain words: those speak for themselves."""

    unwanted = Signal(object)
    """Span of the text that shall go"""
    like_unwanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._theme = theme
        self._shown = Shown("", (), ())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._box = QWidget(self)
        self._box.setProperty("look", "clear")
        self._flow = FlowLayout(self._box, 6)
        self._complaint = label("", "small error", self, wrap=True)
        column.addWidget(self._box)
        column.addWidget(self._complaint)
        self.hide()

    @property
    def chips(self) -> tuple[Chip, ...]:
        """One for each part that was understood as more than words."""
        return tuple(self._box.findChildren(Chip))

    @property
    def complaint(self) -> str:
        """What was not understood, in sentences; empty when everything was."""
        return self._complaint.text()

    def show_search(self, search: Search, liked: str = "") -> None:
        """Show how a search was understood.

        Args:
            liked: the name of the item that everything found is like; empty for none.
        """
        conditions = [part for part in search.parts if part.kind is PartKind.CONDITION]
        mistakes = dict.fromkeys(said_again(part.said) for part in search.mistakes)
        shown = Shown(liked, tuple(conditions[:MOST_CHIPS]), tuple(mistakes)[:MOST_MISTAKES])
        if shown == self._shown:
            return
        self._shown = shown
        self._build(shown)
        self._complaint.setText(" ".join(shown.mistakes))
        self._complaint.setVisible(bool(shown.mistakes))
        self._box.setVisible(bool(shown.parts or liked))
        self.setVisible(bool(shown.parts or liked or shown.mistakes))

    def _build(self, shown: Shown) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        if shown.liked:
            self._add(self.tr("Like “{liked}”").format(liked=shown.liked)).unwanted.connect(
                self.like_unwanted
            )
        for part in shown.parts:
            self._add(_capital(search_words(part.said))).unwanted.connect(
                lambda span=part.span: self.unwanted.emit(span)
            )
        self._box.updateGeometry()

    def _add(self, words: str) -> Chip:
        chip = Chip(self._theme, words, self.tr("Take this away"), self._box)
        chip.clicked.connect(lambda _checked: chip.unwanted.emit())
        self._flow.addWidget(chip)
        chip.show()
        return chip


def _capital(said: str) -> str:
    return said[:1].upper() + said[1:]
