"""The collections that an item lies in, and a button to put what is picked into one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QInputDialog, QMenu, QPushButton, QVBoxLayout, QWidget

from studio.gallery.shelves import Collection
from studio.ui.answers import Answers
from studio.ui.gallery.organise.chip import Chip
from studio.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from studio.ui.gallery.pane import GalleryParts


class CollectionRow(QWidget):
    """Chips for one item, the button for any number."""

    picked = Signal(object)
    """Collection that was clicked"""

    def __init__(self, parts: GalleryParts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._parts = parts
        self._ids: tuple[int, ...] = ()
        self._shown: tuple[Collection, ...] = ()
        self._chips: list[Chip] = []
        self._answers = Answers()
        self._box = QWidget(self)
        self._box.setProperty("look", "clear")
        self._flow = FlowLayout(self._box)
        self.button = QPushButton(self.tr("Put into a collection"), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._box)
        column.addWidget(self.button)
        self.button.clicked.connect(self.ask)
        self._box.hide()

    @property
    def chips(self) -> tuple[Chip, ...]:
        """One a collection."""
        return tuple(self._chips)

    def show_ids(self, ids: Sequence[int]) -> None:
        """What is picked now."""
        if tuple(ids) != self._ids:
            self._ids = tuple(ids)
            self._show(())
        self.refresh()

    def refresh(self) -> None:
        """Look again which collections it lies in."""
        self._answers.drop()
        if len(self._ids) != 1:
            self._show(())
            return
        item_id, gallery = self._ids[0], self._parts.context.studio.gallery
        show = self._answers.wanted(self._show)
        self._parts.context.background.run(
            lambda: gallery.collections_of(item_id), show, lambda _: None, owner=self
        )

    def ask(self) -> None:
        """A menu of all collections, under the button."""
        gallery = self._parts.context.studio.gallery
        self._parts.context.background.run(gallery.collections, self._offer, owner=self)

    def _offer(self, collections: Sequence[Collection]) -> None:
        menu = QMenu(self)
        fill_collections(menu, self._parts, collections, self._ids, {one.id for one in self._shown})
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))

    def _show(self, collections: tuple[Collection, ...]) -> None:
        if collections == self._shown:
            return
        self._shown = collections
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(one) for one in collections]
        self._box.setVisible(bool(collections))
        QTimer.singleShot(0, self, self.updateGeometry)

    def _chip(self, collection: Collection) -> Chip:
        words = self.tr("Show the collection “{name}”. The cross takes this out of it.").format(
            name=collection.name
        )
        chip = Chip(self._parts.context.theme, collection.name, words, self._box)
        chip.clicked.connect(lambda: self.picked.emit(collection))
        chip.unwanted.connect(lambda: self._parts.operations.take_out(collection, self._ids))
        self._flow.addWidget(chip)
        chip.show()
        return chip


def fill_collections(
    menu: QMenu,
    parts: GalleryParts,
    collections: Sequence[Collection],
    ids: Sequence[int],
    had: frozenset[int] | set[int] = frozenset(),
) -> None:
    """One entry a collection that the items can be put into, and one for a new collection.

    Args:
        menu: gets the entries.
        parts: what they act on.
        collections: all there are.
        ids: the items.
        had: ids of collections that need not be offered.
    """
    for one in collections:
        if one.id not in had:
            action = menu.addAction(one.name.replace("&", "&&"))
            action.triggered.connect(lambda _, one=one: parts.operations.put_into(one, ids))
    if not menu.isEmpty():
        menu.addSeparator()
    menu.addAction(_tr("New collection …")).triggered.connect(lambda: _ask_new(menu, parts, ids))


def _ask_new(menu: QMenu, parts: GalleryParts, ids: Sequence[int]) -> None:
    owner = menu.window()
    name, agreed = QInputDialog.getText(owner, _tr("New collection"), _tr("Name"))
    if agreed and name.strip():
        parts.operations.collect(name, ids)


def _tr(text: str) -> str:
    return QCoreApplication.translate("CollectionRow", text)
