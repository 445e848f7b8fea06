"""What to make: the model, the sheet's parameters, and the sliders that change faces."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from studio.ui.forms import ParamForm
from studio.ui.tabs.faces.commands import FacesCommands
from studio.ui.tabs.faces.directions_panel import DirectionsPanel
from studio.ui.tabs.faces.document import FacesDocument
from studio.ui.tabs.faces.session import FacesSession
from studio.ui.tabs.faces.shelf import DirectionShelf
from studio.ui.tabs.model_picker import ModelPicker
from studio.ui.theme import Theme
from studio.ui.widgets.scroll_bars import SCROLL_BAR
from studio.ui.widgets.seed_field import SeedField

PADDING = 16


class SheetSeedField(SeedField):
    """A seed whose arrows turn whole pages of the sheet."""

    def __init__(self, theme: Theme, commands: FacesCommands, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._commands = commands

    def next(self) -> None:
        """The seeds after these."""
        self._commands.next_seeds()

    def randomise(self) -> None:
        """Any seeds."""
        self._commands.random_seeds()


class LeftPanel(QWidget):
    """Model, seed, count, truncation, directions."""

    def __init__(
        self,
        session: FacesSession,
        shelf: DirectionShelf,
        commands: FacesCommands,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._commands = session, commands
        self.models = ModelPicker(self)
        self.seed = SheetSeedField(theme, commands, self)
        self.form = ParamForm(session.document.sheet, theme, self)
        self.directions = DirectionsPanel(session, shelf, commands, theme, self)
        line = QFrame(self)
        line.setProperty("look", "line")
        column = QVBoxLayout(self)
        column.setContentsMargins(PADDING, PADDING, PADDING - SCROLL_BAR, PADDING)
        column.setSpacing(12)
        for widget in (self.models, self.seed, self.form, line, self.directions):
            column.addWidget(widget)
        column.addStretch(1)
        self.seed.changed.connect(lambda seed, _: commands.set_seed(seed))
        self.seed.lock_changed.connect(self._locked)
        self.form.changed.connect(self._formed)
        session.document_changed.connect(lambda _, now: self.show_document(now))
        self.show_document(session.document)

    def show_document(self, document: FacesDocument) -> None:
        """Let the form show the document."""
        self.seed.set_value(document.seed)
        if self.seed.locked != document.seed_locked:
            self.seed.set_locked(document.seed_locked)
        if not self._session.sliding:
            self.form.set_params(document.sheet)

    def _formed(self, name: str, value: Any, final: bool) -> None:
        self._commands.set_sheet(replace(self._session.document.sheet, **{name: value}), final)

    def _locked(self, locked: bool) -> None:
        if locked != self._session.document.seed_locked:
            self._commands.lock_seed(locked)
