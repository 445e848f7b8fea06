"""What the window has to say: one quiet line, and a history of what it said."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from studio.core.errors import CancelledError, UserError
from studio.ui.error_words import said, said_again

HISTORY_LENGTH = 200


class Severity(StrEnum):
    """How much it matters."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True)
class MessageAction:
    """A button beside a message."""

    label: str
    run: Callable[[], object]


@dataclass(frozen=True)
class Message:
    """One sentence for the person at the screen, and perhaps what to do about it."""

    severity: Severity
    text: str
    action: MessageAction | None = None
    time: datetime = field(default_factory=lambda: datetime.now().astimezone())


class Messages(QObject):
    """Where every part of the window says what went well or wrong; nothing here is modal."""

    posted = Signal(object)
    """Message"""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history: list[Message] = []

    @property
    def history(self) -> tuple[Message, ...]:
        """What was said, oldest first."""
        return tuple(self._history)

    def info(self, text: str, action: MessageAction | None = None) -> None:
        """Something was done (“3 pictures put into the trash.” with Undo)."""
        self.post(Message(Severity.INFO, text, action))

    def warn(self, text: str, action: MessageAction | None = None) -> None:
        """Something to know that stopped nothing."""
        self.post(Message(Severity.WARNING, text, action))

    def error(self, error: UserError | str, action: MessageAction | None = None) -> None:
        """Something could not be done, and what to do now."""
        words = said(error) if isinstance(error, UserError) else said_again(error)
        self.post(Message(Severity.ERROR, words, action))

    def exception(self, caught: Exception, action: MessageAction | None = None) -> None:
        """For `on_error` callbacks: shows a UserError, ignores cancelling, raises all else again."""
        if isinstance(caught, UserError):
            self.error(caught, action)
        elif not isinstance(caught, CancelledError):
            raise caught

    def post(self, message: Message) -> None:
        """Show a message and remember it."""
        self._history.append(message)
        del self._history[:-HISTORY_LENGTH]
        self.posted.emit(message)
