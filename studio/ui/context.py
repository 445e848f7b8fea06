"""What every part of the window is given: one frozen value instead of globals."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoStack

from studio.ui.background import Background
from studio.ui.bridge import EngineBridge
from studio.ui.messages import Messages
from studio.ui.settings import UiSettings
from studio.ui.theme import Theme

if TYPE_CHECKING:
    from studio.app import Studio
    from studio.ui.tabs.workshop.run_watch import RunWatch


@dataclass(frozen=True)
class UiContext:
    """The parts of one window.

    Attributes:
        studio: engine, gallery, models, packs, directions, places.
        bridge: the engine's notices as signals on the main thread.
        background: for files and SQL.
        undo: the one history.
        messages: the line at the bottom.
        settings: what the window remembers.
        theme: colours and icons.
        run_watch: how the training runs stand.
    """

    studio: Studio
    bridge: EngineBridge
    background: Background
    undo: QUndoStack
    messages: Messages
    settings: UiSettings
    theme: Theme
    run_watch: RunWatch
