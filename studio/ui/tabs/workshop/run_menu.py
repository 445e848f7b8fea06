"""What can be done with a run, as a menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from studio.training.run_progress import RunLook
from studio.training.runs import RunState
from studio.ui.tabs.workshop.commands import RunCommands
from studio.ui.theme import Theme


class RunMenu(QObject):
    """The same menu in the list and in the head."""

    rename_wanted = Signal(object)
    again_wanted = Signal(object)
    """Run, both"""

    def __init__(self, commands: RunCommands, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._commands = commands
        self._theme = theme
        self._window = window

    def open(self, look: RunLook, at: QPoint) -> None:
        """Show it."""
        menu = self.make(look)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def make(self, look: RunLook) -> QMenu:
        """The menu of a run as it stands."""
        menu, run, commands = QMenu(self._window), look.run, self._commands
        running = look.state is RunState.RUNNING

        def add(text: str, icon: str, do: Callable[[], object], *, enabled: bool = True) -> None:
            action = menu.addAction(text)
            self._theme.wear(action, icon)
            action.setEnabled(enabled)
            action.triggered.connect(lambda _checked: do())

        if running:
            add(self.tr("Pause"), "pause", lambda: commands.pause(run))
        elif look.state is not RunState.FINISHED:
            add(self.tr("Go on"), "play", lambda: commands.resume(run))
        if look.seconds and look.state is not RunState.FINISHED:
            add(self.tr("End here"), "circle-stop", lambda: commands.stop(run))
        menu.addSeparator()
        add(self.tr("Rename"), "pencil", lambda: self.rename_wanted.emit(run))
        add(self.tr("Again, with other settings …"), "rotate-cw", lambda: self.again_wanted.emit(run))
        add(self.tr("Show its folder"), "folder-open", lambda: commands.show_folder(run))
        menu.addSeparator()
        add(self.tr("Remove"), "trash-2", lambda: commands.remove((run,)), enabled=not running)
        return menu
