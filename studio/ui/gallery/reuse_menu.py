"""What a menu offers to do with how an item was made."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from studio.core.item import Item
from studio.ui.gallery.operations import GalleryOperations
from studio.ui.theme import Theme
from studio.ui.varying import COUNTS, USUAL, varies
from studio.ui.wording import count_text


def has_settings(item: Item) -> bool:
    """Whether something can be made with its settings: our own, or words that another program wrote."""
    return item.request is not None or bool(item.told is not None and item.told.prompt)


def add_reuse(
    menu: QMenu,
    theme: Theme,
    operations: GalleryOperations,
    item: Item,
    open_item: Callable[[Item], object],
) -> None:
    """Add what applies to the item: open, use its settings, make again, vary."""

    def add(text: str, icon: str, run: Callable[[], object]) -> None:
        action = menu.addAction(text)
        theme.wear(action, icon)
        action.triggered.connect(lambda _checked: run())

    if item.request is not None:
        add(_tr("Open with its settings"), "sliders-horizontal", lambda: open_item(item))
    if has_settings(item):
        add(_tr("Use these settings"), "wand-sparkles", lambda: operations.use_settings(item))
    if item.request is not None:
        add(_tr("Make again"), "refresh-cw", lambda: operations.make_again(item))
    if varies(item):
        fill_vary_menu(vary := menu.addMenu(_tr("Vary")), operations, item)
        theme.wear(vary.menuAction(), "dices")


def fill_vary_menu(menu: QMenu, operations: GalleryOperations, item: Item, key: str = "") -> None:
    """How many variants.

    Args:
        key: what makes the usual number, where a key does.
    """
    for count in COUNTS:
        hint = f"\t{key}" if key and count == USUAL else ""
        action = menu.addAction(f"{count_text(count, 'variant')}{hint}")
        action.triggered.connect(lambda _checked, count=count: operations.vary(item, count))


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReuseMenu", text)
