"""What the window can do from anywhere: actions with their keys, and the one menu."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from studio.ui.settings import Appearance, Language
from studio.ui.theme import Theme
from studio.ui.translation import LANGUAGES

MAX_TABS = 9


def _tr(text: str) -> str:
    return QCoreApplication.translate("Commands", text)


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
    languages: dict[Language, QAction]


def make_commands(
    window: QWidget, theme: Theme, appearance: Appearance, language: Language = Language.SYSTEM
) -> Commands:
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
        (Appearance.DARK, _tr("Dark")),
        (Appearance.LIGHT, _tr("Light")),
        (Appearance.SYSTEM, _tr("As the system")),
    ):
        appearances[which] = action(text, checkable=True)
        appearances[which].setChecked(which is appearance)
        group.addAction(appearances[which])
    tongues = QActionGroup(window)
    languages: dict[Language, QAction] = {}
    for tongue, own_name in {Language.SYSTEM: _tr("As the system"), **LANGUAGES}.items():
        languages[tongue] = action(own_name, checkable=True)
        languages[tongue].setChecked(tongue is language)
        tongues.addAction(languages[tongue])
    return Commands(
        make=action(_tr("Make"), ("Ctrl+Return", "Ctrl+Enter")),
        undo=action(_tr("Undo"), ("Ctrl+Z",), "undo-2"),
        redo=action(_tr("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo-2"),
        models=action(_tr("Models …"), ("Ctrl+M",), "package"),
        origin=action(_tr("Where a file comes from …"), icon="badge-check"),
        privacy=action(_tr("Privacy …"), icon="lock"),
        lock=action(_tr("Lock"), ("Ctrl+L",)),
        side=action(_tr("Recent and details"), ("Ctrl+B",), "panel-right", checkable=True),
        queue=action(_tr("Queue"), ("Ctrl+J",), "panel-bottom", checkable=True),
        full_window=action(_tr("Full-screen window"), ("F11",), checkable=True),
        help=action(_tr("Keyboard shortcuts"), ("F1", "?"), "keyboard"),
        quit=action(_tr("Quit"), ("Ctrl+Q",)),
        reduced_motion=action(_tr("Reduce motion"), checkable=True),
        appearances=appearances,
        languages=languages,
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
    looks = menu.addMenu(_tr("Appearance"))
    theme.wear(looks.menuAction(), "sun")
    looks.addActions(list(commands.appearances.values()))
    looks.addSeparator()
    looks.addAction(commands.reduced_motion)
    tongues = menu.addMenu(_tr("Language"))
    tongues.addActions(list(commands.languages.values()))
    tongues.addSeparator()
    # a window made in one language is not turned into another: half of its words are in pictures by then
    tongues.addAction(_tr("Changes when Quartet is started again")).setEnabled(False)
    menu.addSeparator()
    menu.addAction(commands.help)
    menu.addAction(commands.quit)
    return menu
