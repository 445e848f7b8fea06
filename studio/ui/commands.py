"""What the window can do from anywhere: actions with their keys, and the one menu."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from studio.ui.settings import Appearance
from studio.ui.theme import Theme

MAX_TABS = 9


@dataclass(frozen=True)
class Commands:
    """The actions of the window; they are disabled until there is a studio to act on."""

    make: QAction
    undo: QAction
    redo: QAction
    models: QAction
    origin: QAction
    privacy: QAction
    lock: QAction
    side: QAction
    queue: QAction
    full_window: QAction
    help: QAction
    quit: QAction
    reduced_motion: QAction
    appearances: dict[Appearance, QAction]


def make_commands(window: QWidget, theme: Theme, appearance: Appearance) -> Commands:
    """All actions, with keys and icons, not yet connected."""

    def action(text: str, keys: tuple[str, ...] = (), icon: str = "", checkable: bool = False) -> QAction:
        made = QAction(text, window)
        made.setShortcuts([QKeySequence(key) for key in keys])
        made.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        made.setCheckable(checkable)
        if icon:
            theme.wear(made, icon)
        if keys:
            made.setToolTip(f"{text} ({made.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})")
        window.addAction(made)
        return made

    group = QActionGroup(window)
    appearances: dict[Appearance, QAction] = {}
    for which, text in (
        (Appearance.DARK, "Dark"),
        (Appearance.LIGHT, "Light"),
        (Appearance.SYSTEM, "As the system"),
    ):
        appearances[which] = action(text, checkable=True)
        appearances[which].setChecked(which is appearance)
        group.addAction(appearances[which])
    return Commands(
        make=action("Make", ("Ctrl+Return", "Ctrl+Enter")),
        undo=action("Undo", ("Ctrl+Z",), "undo-2"),
        redo=action("Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo-2"),
        models=action("Models …", ("Ctrl+M",), "package"),
        origin=action("Where a file comes from …", icon="badge-check"),
        privacy=action("Privacy …", icon="lock"),
        lock=action("Lock", ("Ctrl+L",)),
        side=action("Recent and details", ("Ctrl+B",), "panel-right", checkable=True),
        queue=action("Queue", ("Ctrl+J",), "panel-bottom", checkable=True),
        full_window=action("Full-screen window", ("F11",), checkable=True),
        help=action("Keyboard shortcuts", ("F1", "?"), "keyboard"),
        quit=action("Quit", ("Ctrl+Q",)),
        reduced_motion=action("Reduce motion", checkable=True),
        appearances=appearances,
    )


def add_tab_keys(window: QWidget, titles: list[str], choose: Callable[[int], None]) -> None:
    """Ctrl+1 to Ctrl+9."""
    for at, title in enumerate(titles[:MAX_TABS]):
        action = QAction(title, window)
        action.setShortcut(QKeySequence(f"Ctrl+{at + 1}"))
        action.triggered.connect(lambda _checked, at=at: choose(at))
        window.addAction(action)


def make_menu(commands: Commands, theme: Theme, parent: QWidget) -> QMenu:
    """The menu, in the order of how often it is wanted."""
    menu = QMenu(parent)
    menu.addAction(commands.models)
    menu.addAction(commands.origin)
    menu.addAction(commands.privacy)
    menu.addAction(commands.lock)
    menu.addSeparator()
    menu.addAction(commands.side)
    menu.addAction(commands.queue)
    menu.addAction(commands.full_window)
    looks = menu.addMenu("Appearance")
    theme.wear(looks.menuAction(), "sun")
    looks.addActions(list(commands.appearances.values()))
    looks.addSeparator()
    looks.addAction(commands.reduced_motion)
    menu.addSeparator()
    menu.addAction(commands.help)
    menu.addAction(commands.quit)
    return menu
