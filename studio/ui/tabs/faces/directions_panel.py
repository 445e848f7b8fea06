"""The sliders that change faces, and where new ones come from."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from studio.families.gan.direction_files import SUFFIX
from studio.families.gan.params import LayerGroup
from studio.ui.tabs.faces import editing, picking
from studio.ui.tabs.faces.commands import FacesCommands
from studio.ui.tabs.faces.direction_row import DirectionRow
from studio.ui.tabs.faces.document import FacesDocument, amount_of
from studio.ui.tabs.faces.session import FacesSession
from studio.ui.tabs.faces.shelf import DirectionShelf, ShelvedDirection
from studio.ui.theme import Theme
from studio.ui.widgets.tool_button import tool_button


class DirectionsPanel(QWidget):
    """A row for every direction of the model; the sliders show the first picked face and push all picked."""

    difference_wanted = Signal()
    """A new direction from face A to face B"""
    search_wanted = Signal()
    """Find directions by PCA"""

    def __init__(
        self,
        session: FacesSession,
        shelf: DirectionShelf,
        commands: FacesCommands,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._session, self._shelf, self._commands, self._theme = session, shelf, commands, theme
        self._rows: list[DirectionRow] = []
        self._heading = QLabel(self.tr("Change the face"), self)
        self._heading.setProperty("look", "heading")
        self._whose = QLabel(self)
        self._whose.setProperty("look", "small")
        self._reset = tool_button(
            self._theme, "rotate-ccw", self.tr("Reset all: the face as it was drawn (Backspace)"), self, 24
        )
        self._more = tool_button(self._theme, "plus", self.tr("New directions"), self, 24)
        self._empty = QPushButton(self.tr("Find directions …"), self)
        self._empty.setToolTip(
            self.tr("Looks at thousands of faces for the ways in which they differ most (PCA).")
        )
        self._column = QVBoxLayout()
        self._arrange()
        self._reset.clicked.connect(commands.reset_chosen)
        self._more.clicked.connect(self._open_new_menu)
        self._empty.clicked.connect(self.search_wanted)
        shelf.changed.connect(self._fill)
        session.document_changed.connect(lambda _, now: self._show(now))
        self._fill()

    @property
    def rows(self) -> tuple[DirectionRow, ...]:
        """The rows in their order."""
        return tuple(self._rows)

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(4)
        top.addWidget(self._heading)
        top.addWidget(self._whose, 1)
        top.addWidget(self._reset)
        top.addWidget(self._more)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(10)
        outer.addLayout(top)
        outer.addWidget(self._empty)
        self._column.setSpacing(6)
        outer.addLayout(self._column)

    def _fill(self) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        for shelved in self._shelf.shelved:
            row = DirectionRow(shelved, self._theme, self)
            row.moved.connect(partial(self._moved, shelved))
            row.menu_wanted.connect(partial(self._open_menu, shelved))
            self._rows.append(row)
            self._column.addWidget(row)
        self._empty.setVisible(not self._rows and self._session.model is not None)
        self._show(self._session.document)

    def _show(self, document: FacesDocument) -> None:
        faces = document.selected or tuple(filter(None, (document.current_tile,)))
        first = faces[0].face if faces else None
        for row in self._rows:
            sha = row.shelved.sha256
            layers = document.layers_of(sha, row.shelved.direction.layers)
            row.show_amount(amount_of(first, sha) if first else 0.0, layers)
            row.setEnabled(bool(document.tiles))
        self._reset.setEnabled(any(tile.face.moves for tile in faces))
        count = len(faces)
        self._whose.setText(self.tr("%1 faces").replace("%1", str(count)) if count > 1 else "")

    def _moved(self, shelved: ShelvedDirection, amount: float, final: bool) -> None:
        document = self._session.document
        if not self._commands.chosen() and document.tiles:
            self._session.look(picking.pick(document, document.tiles[0].id))
            document = self._session.document
        ids = [tile.id for tile in self._commands.chosen()]
        layers = document.layers_of(shelved.sha256, shelved.direction.layers)
        new = editing.push(document, ids, shelved.sha256, amount, layers)
        self._session.move(shelved.direction.name, new, final)

    # --- menus -----------------------------------------------------------------------------------------
    def _open_new_menu(self) -> None:
        menu = self.new_menu()
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def new_menu(self) -> QMenu:
        """Where new directions come from."""
        menu = QMenu(self)
        from_two = menu.addAction(self.tr("New direction from A to B …"), self.difference_wanted.emit)
        from_two.setEnabled(len(self._session.document.selection) == 2)
        from_two.setToolTip(self.tr("Pick two faces first: the slider leads from the first to the second."))
        menu.addAction(self.tr("Find directions (PCA) …"), self.search_wanted.emit)
        menu.addAction(self.tr("Import from a file …"), self._import)
        menu.setToolTipsVisible(True)
        return menu

    def _open_menu(self, shelved: ShelvedDirection, at: QPoint) -> None:
        self.direction_menu(shelved).popup(at)

    def direction_menu(self, shelved: ShelvedDirection) -> QMenu:
        """What can be done with one direction."""
        menu = QMenu(self)
        own = not shelved.direction.builtin
        menu.addAction(self.tr("Reset"), partial(self._moved, shelved, 0.0, True))
        menu.addSeparator()
        self._add_layers(menu.addMenu(self.tr("What it changes")), shelved)
        menu.addSeparator()
        menu.addAction(self.tr("Rename …"), partial(self._rename, shelved)).setEnabled(own)
        menu.addAction(self.tr("Save as my own …"), partial(self._save_as, shelved))
        menu.addAction(self.tr("Share as a file …"), partial(self._export, shelved))
        menu.addAction(self.tr("Keep in the gallery"), lambda: self._commands.keep_direction(shelved))
        menu.addAction(self.tr("Delete"), partial(self._shelf.delete, shelved.direction)).setEnabled(own)
        return menu

    def _add_layers(self, menu: QMenu, shelved: ShelvedDirection) -> None:
        now = self._session.document.layers_of(shelved.sha256, shelved.direction.layers)
        words = (
            (LayerGroup.ALL, self.tr("Everything")),
            (LayerGroup.COARSE, self.tr("Pose and shape")),
            (LayerGroup.MIDDLE, self.tr("Features")),
            (LayerGroup.FINE, self.tr("Colour and light")),
        )
        for layers, text in words:
            action: QAction = menu.addAction(text, partial(self._set_layers, shelved, layers))
            action.setCheckable(True)
            action.setChecked(layers is now)

    def _set_layers(self, shelved: ShelvedDirection, layers: LayerGroup) -> None:
        new = editing.set_layers(self._session.document, shelved.sha256, layers)
        self._session.change(self.tr("What a direction changes"), new)

    def _rename(self, shelved: ShelvedDirection) -> None:
        name, ok = QInputDialog.getText(
            self, self.tr("Rename"), self.tr("Name of the direction:"), text=shelved.direction.name
        )
        if ok:
            self._shelf.rename(shelved.direction, name)

    def _save_as(self, shelved: ShelvedDirection) -> None:
        name, ok = QInputDialog.getText(
            self, self.tr("Save as my own"), self.tr("Name of the copy:"), text=shelved.direction.name
        )
        if ok:
            document = self._session.document
            layers = document.layers_of(shelved.sha256, shelved.direction.layers)
            self._shelf.save(replace(shelved.direction, name=name, layers=layers, builtin=False))

    def _export(self, shelved: ShelvedDirection) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Share direction"), shelved.direction.name + SUFFIX, f"*{SUFFIX}"
        )
        if path:
            self._shelf.export(shelved.direction, Path(path))

    def _import(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Import direction"), "", f"*{SUFFIX}")
        if path:
            self._shelf.import_file(Path(path))
