"""Where a painting should be that could not be painted: why, and a way to try it once more."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from studio.ui.theme import Theme
from studio.ui.widgets.empty_state import EmptyState


def _tr(text: str) -> str:
    return QCoreApplication.translate("DiffusionProblemPage", text)


class ProblemPage(EmptyState):
    """The reason in a sentence, in the middle."""

    def __init__(self, theme: Theme, again: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(
            theme, "circle-alert", _tr("This could not be painted"), "", _tr("Try again"), again, parent
        )
