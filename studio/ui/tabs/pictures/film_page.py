"""The film from A to B: how long, how smooth, which kind of file, and its making."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from studio.families.vae.params import BLEND, FAMILY, LARGEST_EDGE, BlendParams
from studio.ui.numbers import decimal
from studio.ui.tabs.film_work import FilmForm
from studio.ui.tabs.picture_store import FULL
from studio.ui.tabs.pictures.commands import PicturesCommands
from studio.ui.tabs.pictures.document import PicturesDocument
from studio.ui.tabs.pictures.session import PicturesSession

FIELDS = ("frames", "frames_per_second", "format", "there_and_back")
SIZES = (256, 512, 1024)


class FilmPage(FilmForm):
    """Settings, a button, progress with cancel, and the last film, playing."""

    def __init__(
        self, session: PicturesSession, commands: PicturesCommands, parent: QWidget | None = None
    ) -> None:
        super().__init__(session.context, FAMILY, BLEND, FIELDS, parent)
        self._session, self._commands = session, commands
        all_of_it = self.tr("all, up to %1 px").replace("%1", str(LARGEST_EDGE))
        self.sizes.list_sizes([*((size, f"{size} px") for size in SIZES), (FULL, all_of_it)])
        fields = self.fields
        self.place(
            (fields["frames"], 0, 0, 1),
            (fields["frames_per_second"], 1, 0, 1),
            (fields["format"], 0, 1, 1),
            (fields["there_and_back"], 1, 1, 1),
            (self.sizes, 2, 0, 1),
        )
        self.work.make_wanted.connect(commands.make_film)
        session.document_changed.connect(lambda _, now: self.show_document(now))
        self.show_document(session.document)

    def show_document(self, document: PicturesDocument) -> None:
        """Show the document's settings."""
        if not self._session.sliding:
            self.show_values(document.blend)
        self.sizes.show_size(document.blend.size)
        self.sizes.setVisible(self._session.shelf.spatial)
        ready = self._session.blend() is not None
        self.work.show_ready(self._words(document.blend) if ready else self._invitation(), ready)

    def _invitation(self) -> str:
        return self.tr("Hold a picture as A first (A), then drop another")

    def _words(self, blend: BlendParams) -> str:
        frames = 2 * blend.frames - 2 if blend.there_and_back else blend.frames
        seconds = decimal(frames / blend.frames_per_second, 1)
        words = self.tr("From A to B in %1 pictures, %2 s")
        return words.replace("%1", str(frames)).replace("%2", seconds)

    def set_value(self, name: str, value: Any, final: bool) -> None:
        """Other settings of the film."""
        values = self._session.document.blend.to_values() | {name: value}
        self._commands.set_blend(BlendParams.from_values(values), final)
