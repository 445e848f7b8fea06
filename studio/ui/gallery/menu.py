"""What a right click on gallery items offers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from studio.core.item import Item, ItemKind
from studio.gallery.gallery import LATENT
from studio.ui.gallery.operations import FEWEST, MOST, GalleryOperations
from studio.ui.gallery.reuse_menu import add_reuse
from studio.ui.theme import Theme


def item_menu(
    parent: QWidget,
    theme: Theme,
    operations: GalleryOperations,
    add_send_menu: Callable[[QMenu, Item], object],
    items: Sequence[Item],
    *,
    open_item: Callable[[Item], object],
    full_screen: Callable[[Item], object],
    rename: Callable[[], object],
    ids: Sequence[int] = (),
    organise: Callable[[QMenu], object] | None = None,
) -> QMenu:
    """A menu for these items; what does not apply to them is not in it.

    Args:
        parent: where it belongs to.
        theme: for its icons.
        operations: what the entries do.
        add_send_menu: adds “Send to” for an item.
        items: those picked that are known.
        open_item, full_screen, rename: what the window does.
        ids: all that are picked, when more are than those known.
        organise: adds colours, tags and collections.
    """
    menu = QMenu(parent)
    ids = list(ids) or [item.id for item in items]
    first = items[0]

    def add(text: str, icon: str, run: Callable[[], object], key: str = "") -> None:
        action = menu.addAction(text)
        if icon:
            theme.wear(action, icon)
        if key:
            action.setText(f"{text}\t{key}")
        action.triggered.connect(lambda _checked: run())

    if first.trashed is not None:
        add(_tr("Take out of the trash"), "undo-2", lambda: operations.restore(ids))
        return menu
    if len(ids) == 1:
        add(_tr("Show full screen"), "maximize", lambda: full_screen(first), "Space")
        add_reuse(menu, theme, operations, first, open_item)
        add_send_menu(menu, first)
        if first.kind is ItemKind.PICTURE:
            add(_tr("Enlarge 4 times"), "zoom-in", lambda: operations.enlarge(first))
        if first.kind is ItemKind.PICTURE and any(ref.role == LATENT for ref in first.attachments):
            add(_tr("Keep its latent"), "save", lambda: operations.keep_latent(first))
        add(_tr("More like this"), "scan-search", lambda: operations.show_like(first))
        add(_tr("Line of descent"), "workflow", lambda: operations.show_lineage(first.id), "L")
        menu.addSeparator()
    if FEWEST <= len(ids) <= MOST:
        add(_tr("Compare"), "columns-2", lambda: operations.compare(ids), "C")
    add(_tr("Rename"), "pencil", rename, "F2")
    _add_ratings(menu, theme, operations, ids)
    if organise is not None:
        organise(menu)
    menu.addSeparator()
    add(_tr("Copy"), "copy", lambda: operations.copy(items), "Ctrl+C")
    texts = all(item.kind is ItemKind.TEXT for item in items)
    if texts:
        add(_tr("Copy the words"), "file-text", lambda: operations.copy_words(items))
    if len(ids) == 1 and first.request is not None:
        text = first.request.to_json()
        add(_tr("Copy settings"), "file-down", lambda: QGuiApplication.clipboard().setText(text))
    add(_tr("Export …"), "upload", lambda: operations.show_export(ids), "Ctrl+E")
    add(_tr("Save a copy …"), "download", lambda: _export(parent, operations, ids))
    if texts:
        add(_tr("Save the words alone …"), "save", lambda: _export(parent, operations, ids, words_only=True))
    if len(ids) == 1:
        add(_tr("Show in folder"), "folder-open", lambda: operations.show_in_folder(first))
    menu.addSeparator()
    add(_tr("Put into the trash"), "trash-2", lambda: operations.trash(ids), "Del")
    return menu


def _add_ratings(menu: QMenu, theme: Theme, operations: GalleryOperations, ids: list[int]) -> None:
    ratings = menu.addMenu(_tr("Rate"))
    theme.wear(ratings.menuAction(), "star")
    for stars in range(5, -1, -1):
        action = ratings.addAction(f"{'★' * stars or _tr('No stars')}\t{stars}")
        action.triggered.connect(lambda _checked, stars=stars: operations.rate(ids, stars))


def _export(
    parent: QWidget, operations: GalleryOperations, ids: list[int], *, words_only: bool = False
) -> None:
    folder = QFileDialog.getExistingDirectory(parent, _tr("Save copies in"))
    if folder:
        operations.export(ids, Path(folder), words_only=words_only)


def _tr(text: str) -> str:
    return QCoreApplication.translate("GalleryMenu", text)
