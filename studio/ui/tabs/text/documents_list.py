"""The files and folders that the user chose, a row each, with what came of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from studio.gallery.documents.store import Document, Place
from studio.ui.icons import draw_icon
from studio.ui.theme import Theme
from studio.ui.widgets.amount_row import small_button
from studio.ui.widgets.labels import ElidedLabel, label
from studio.ui.wording import count_text

SHOWN = 8
"""Sentences about files of one folder that are shown at most."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """A place and its documents."""

    place: Place
    documents: tuple[Document, ...]

    @property
    def passages(self) -> int:
        """How many passages it gives."""
        return sum(one.passages for one in self.documents)

    @property
    def troubles(self) -> tuple[str, ...]:
        """Why files of it cannot be read, a sentence each."""
        return tuple(one.problem for one in self.documents if one.problem)

    @property
    def remarks(self) -> tuple[str, ...]:
        """How files of it were read, where there is something to say."""
        own = (self.place.remark,) if self.place.remark else ()
        return own + tuple(one.remark for one in self.documents if one.remark)

    @property
    def waiting(self) -> int:
        """How many files have not been read."""
        return sum(one.content is None and not one.problem for one in self.documents)


def chosen_of(places: Sequence[Place], documents: Sequence[Document]) -> tuple[Chosen, ...]:
    """Each place with its documents."""
    return tuple(Chosen(place, tuple(d for d in documents if d.place == place.id)) for place in places)


class PlaceRow(QWidget):
    """Name, state, a button that takes it off; what went wrong stands under it."""

    removed = Signal(object)
    """Place"""

    def __init__(self, theme: Theme, chosen: Chosen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chosen = chosen
        place = chosen.place
        self._theme = theme
        self.icon = label("", "", self)
        self.name = ElidedLabel(place.path.name or str(place.path), "", self)
        self.name.setToolTip(str(place.path))
        self.state = label(self._state(), "small", self)
        self.remove = small_button(
            theme,
            "x",
            self.tr("Take it off; the file stays where it is"),
            self.tr("Take off {name}").format(name=place.path.name),
        )
        self.remove.clicked.connect(lambda: self.removed.emit(place))
        self.more = QPushButton(self.tr("Show"), self)
        self.more.setProperty("look", "link")
        self.more.setCheckable(True)
        self.told = label("\n".join(self._sentences()), self._look(), self, wrap=True)
        self._arrange()
        theme.changed.connect(self._draw)
        self._draw()

    def _state(self) -> str:
        chosen = self.chosen
        files, passages = len(chosen.documents), count_text(chosen.passages, "passage")
        if not chosen.place.folder and chosen.troubles:
            return self.tr("cannot be read")
        if not files and chosen.place.remark:
            return self.tr("no documents")
        if not files or (chosen.waiting and not chosen.passages):
            return self.tr("reading …")
        if chosen.place.folder:
            return f"{count_text(files, 'file')}, {passages}"
        return passages

    def _sentences(self) -> list[str]:
        every = [*self.chosen.troubles, *self.chosen.remarks]
        more = len(every) - SHOWN
        return [*every[:SHOWN], *([self.tr("… and {n} more.").format(n=more)] if more > 0 else [])]

    def _look(self) -> str:
        return "small error" if self.chosen.troubles else "small"

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.icon)
        row.addWidget(self.name, 1)
        row.addWidget(self.state)
        row.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.more)
        column.addWidget(self.told)
        count = len(self.chosen.troubles)
        folds = self.chosen.place.folder and count > 0
        self.more.setVisible(folds)
        self.more.setText(self.tr("{files} cannot be read").format(files=count_text(count, "file")))
        self.more.toggled.connect(self.told.setVisible)
        self.told.setVisible(bool(self.told.text()) and not folds)

    def _draw(self) -> None:
        colour = self._theme.colour(lambda colours: colours.muted)
        file = self._theme.icon_file("folder" if self.chosen.place.folder else "file-text")
        self.icon.setPixmap(draw_icon(file, colour, 16, self.devicePixelRatioF()))


class PlaceList(QWidget):
    """The rows under each other."""

    removed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: list[PlaceRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_places(self, every: Sequence[Chosen]) -> None:
        """Show these; rows that stay as they are are not made again."""
        kept = {row.chosen: row for row in self.rows}
        for row in self.rows:
            self._column.removeWidget(row)
            if row.chosen not in every:
                row.hide()
                row.deleteLater()
        self.rows = [kept.get(one) or self._row(one) for one in every]
        for row in self.rows:
            self._column.addWidget(row)

    def _row(self, chosen: Chosen) -> PlaceRow:
        row = PlaceRow(self._theme, chosen, self)
        row.removed.connect(self.removed)
        return row
