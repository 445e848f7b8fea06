"""A list of items with everything that can be done in it: what dock and tab have in common."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from studio.core.item import Item, Label
from studio.ui.context import UiContext
from studio.ui.gallery.list_view import ItemList
from studio.ui.gallery.menu import item_menu
from studio.ui.gallery.model import GalleryModel
from studio.ui.gallery.operations import GalleryOperations
from studio.ui.gallery.organise.label_row import KEYS, label_words
from studio.ui.gallery.organise.menus import add_organising
from studio.ui.gallery.source import ItemSource
from studio.ui.numbers import grouped
from studio.ui.sender import Sender
from studio.ui.tabs.tab import Tab

if TYPE_CHECKING:
    from pathlib import Path


MOST_DRAGGED = 32
"""Texts whose words are held ready while they are picked."""


@dataclass(frozen=True)
class GalleryParts:
    """What all views of the gallery share.

    Attributes:
        context: of the window.
        source: items and thumbnails.
        operations: what can be done with them.
        sending: hands them to the tabs that go on with them.
        drag_folder: where files get their names before they are dragged out.
    """

    context: UiContext
    source: ItemSource
    operations: GalleryOperations
    sending: Sender
    drag_folder: Path

    def make_model(self, parent: QObject) -> GalleryModel:
        """A list of its own query."""
        return GalleryModel(self.source, self.context.background, self.drag_folder, parent)


class ListKeeper(QObject):
    """Connects a list with the operations; tells the window the rest."""

    picked = Signal(object)
    """tuple[int, ...]"""
    open_wanted = Signal(object)
    """Item: go on from it in its tab"""
    full_screen_wanted = Signal(object, int)
    """ids, place"""

    def __init__(self, parts: GalleryParts, view: ItemList, model: GalleryModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._parts = parts
        self._view = view
        self._model = model
        self._owner = parent
        operations = parts.operations
        view.picked.connect(self.picked)
        view.picked.connect(self._fetch_words)
        view.full_screen.connect(self._full_screen)
        view.opened.connect(self._full_screen)
        view.rated.connect(lambda stars: operations.rate(view.selected_ids(), stars))
        view.trash_wanted.connect(self._trash)
        view.rename_wanted.connect(self.rename)
        view.compare_wanted.connect(lambda: operations.compare(view.selected_ids()))
        for label, key in KEYS.items():
            self._add_key(
                self.tr("Colour: {colour}").format(colour=label_words(label)),
                key,
                lambda label=label: self._label(label),
            )
        self._add_key(self.tr("Tags"), "T", self._tag)
        view.stack_toggled.connect(model.toggle_stack)
        self._add_key(self.tr("Line of descent"), "L", self._show_lineage)
        view.menu_wanted.connect(self._menu)
        view.files_dropped.connect(operations.bring_in)
        view.words_dropped.connect(operations.bring_in_words)
        view.links_dropped.connect(operations.refuse_links)
        view.many_dragged.connect(self._warn_of_many)
        self._add_key(self.tr("Export"), "Ctrl+E", lambda: operations.show_export(view.selected_ids()))

    def _add_key(self, text: str, key: str, run: Callable[[], object]) -> None:
        action = QAction(text, self._view)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _checked: run())
        self._view.addAction(action)

    def _warn_of_many(self, count: int) -> None:
        self._parts.context.messages.info(
            self.tr(
                "{count} items go into collections and onto tags; other programs get no "
                "files of so many. Ctrl+E exports them."
            ).format(count=grouped(count))
        )

    def _label(self, label: Label) -> None:
        """The colour, or none where all have it already."""
        items = self._items()
        had = bool(items) and all(item.label is label for item in items)
        self._parts.operations.label(self._view.selected_ids(), Label.NONE if had else label)

    def _tag(self) -> None:
        if self._view.selected_ids():
            self._parts.operations.begin_tagging()

    def _show_lineage(self) -> None:
        current = self._view.current_id()
        if current is not None:
            self._parts.operations.show_lineage(current)

    def rename(self) -> None:
        """Ask for a name."""
        items, ids = self._items(), self._view.selected_ids()
        if not items:
            return
        name, agreed = QInputDialog.getText(
            self._owner, self.tr("Rename"), self.tr("Name"), text=items[0].name
        )
        if agreed and name.strip():
            self._parts.operations.rename(ids, name)

    def _items(self) -> tuple[Item, ...]:
        return self._parts.source.known(self._view.selected_ids())

    def _fetch_words(self) -> None:
        """What is picked may be dragged out next, and a drag has no time to read files."""
        for item in self._parts.source.known(self._view.selected_ids()[:MOST_DRAGGED]):
            self._parts.source.texts.whole(item)

    def _trash(self) -> None:
        if not self._model.query.trashed:
            self._parts.operations.trash(self._view.selected_ids())

    def _full_screen(self, item_id: int) -> None:
        self.full_screen_wanted.emit(self._model.ids, max(0, self._model.row_of(item_id)))

    def _add_send_menu(self, menu: QMenu, item: Item) -> None:
        here = type(self._owner) if isinstance(self._owner, Tab) else None
        self._parts.sending.add_menu(menu, item, apart_from=here)

    def _add_organising(self, menu: QMenu, ids: tuple[int, ...]) -> None:
        add_organising(menu, self._parts, ids)
        current = self._view.current_id()
        badge = self._model.badge_of(current) if current in ids and current is not None else None
        if badge is not None and current is not None:
            words = (
                self.tr("Fold the stack")
                if badge.unfolded
                else self.tr("Unfold the stack of {count}").format(count=badge.count)
            )
            action = menu.addAction(f"{words}\tS")
            self._parts.context.theme.wear(action, "layers")
            action.triggered.connect(lambda _: self._model.toggle_stack(current))
            if len(ids) == 1:
                compare = menu.addAction(self.tr("Compare its variants") + "\tC")
                self._parts.context.theme.wear(compare, "columns-2")
                compare.triggered.connect(lambda _: self._parts.operations.compare(ids))

    def _menu(self, at: QPoint) -> None:
        items, ids = self._items(), self._view.selected_ids()
        if not items:
            return
        menu = item_menu(
            self._owner,
            self._parts.context.theme,
            self._parts.operations,
            self._add_send_menu,
            items,
            open_item=self.open_wanted.emit,
            full_screen=lambda item: self._full_screen(item.id),
            rename=self.rename,
            ids=ids,
            organise=lambda menu: self._add_organising(menu, ids),
        )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._view.viewport().mapToGlobal(at))
