"""What a tab on its own needs: no window, no torch."""

from __future__ import annotations

from PySide6.QtGui import QUndoStack

from studio.app import Studio
from studio.ui.background import Background
from studio.ui.bridge import EngineBridge
from studio.ui.context import UiContext
from studio.ui.messages import Messages
from studio.ui.settings import UiSettings
from studio.ui.tabs.workshop.run_watch import RunWatch
from studio.ui.theme import Theme


def tab_context(studio: Studio) -> UiContext:
    """What a tab is given, without a window around it."""
    background = Background()
    return UiContext(
        studio=studio,
        bridge=EngineBridge(studio.engine),
        background=background,
        undo=QUndoStack(),
        messages=Messages(),
        settings=UiSettings(studio.places.config / "window.ini"),
        theme=Theme(studio.places.resources),
        run_watch=RunWatch(studio.workshop, background),
    )
