"""The way of a painting as a film: what it shows, how fast, and its making."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from studio.families.diffusion.params import FAMILY, TRAJECTORY, TrajectoryParams
from studio.ui.numbers import decimal
from studio.ui.tabs.diffusion.commands import DiffusionCommands
from studio.ui.tabs.diffusion.document import DiffusionDocument
from studio.ui.tabs.diffusion.session import DiffusionSession
from studio.ui.tabs.film_work import FilmForm

FIELDS = ("side", "frames_per_second", "format")


class FilmPage(FilmForm):
    """Settings, a button, progress with cancel, and the last film, playing."""

    def __init__(
        self, session: DiffusionSession, commands: DiffusionCommands, parent: QWidget | None = None
    ) -> None:
        super().__init__(session.context, FAMILY, TRAJECTORY, FIELDS, parent)
        self._session, self._commands = session, commands
        fields = self.fields
        self.sizes.hide()
        self.place(
            (fields["side"], 0, 0, 1),
            (fields["frames_per_second"], 1, 0, 1),
            (fields["format"], 0, 1, 1),
        )
        self.work.make_wanted.connect(commands.make_film)
        session.document_changed.connect(lambda _, now: self.show_document(now))
        self.show_document(session.document)

    def show_document(self, document: DiffusionDocument) -> None:
        """Show the document's settings."""
        if not self._session.sliding:
            self.show_values(document.film)
        shown = document.shown
        words = self.tr("Paint something first")
        if shown is not None:
            seconds = decimal(shown.params.steps / document.film.frames_per_second, 1)
            words = self.tr("%1 steps in %2 s").replace("%1", str(shown.params.steps))
            words = words.replace("%2", seconds)
        self.work.show_ready(words, shown is not None)

    def set_value(self, name: str, value: Any, final: bool) -> None:
        """Other settings of the film."""
        values = self._session.document.film.to_values() | {name: value}
        self._commands.set_film(TrajectoryParams.from_values(values), final)
