"""The film through the faces: how long, how smooth, and its making."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from studio.families.gan.params import FAMILY, WALK, WalkParams
from studio.ui.tabs.faces.commands import FacesCommands
from studio.ui.tabs.faces.document import FacesDocument
from studio.ui.tabs.faces.session import FacesSession
from studio.ui.tabs.film_work import FilmForm

FIELDS = ("seconds", "frames_per_second", "format", "loop")
SIZES = (256, 512, 0)


class FilmPanel(FilmForm):
    """Settings, a button, progress with cancel, and the last film, playing."""

    def __init__(self, session: FacesSession, commands: FacesCommands, parent: QWidget | None = None) -> None:
        super().__init__(session.context, FAMILY, WALK, FIELDS, parent)
        self._session = session
        fields = self.fields
        self.place(
            (fields["seconds"], 0, 0, 2),
            (fields["loop"], 2, 0, 1),
            (fields["format"], 0, 1, 1),
            (fields["frames_per_second"], 1, 1, 1),
            (self.sizes, 2, 1, 1),
        )
        self.work.make_wanted.connect(commands.make_film)
        session.document_changed.connect(lambda _, now: self.show_document(now))
        session.model_changed.connect(self._list_sizes)
        self.show_document(session.document)

    def show_document(self, document: FacesDocument) -> None:
        """Show the document's settings."""
        if not self._session.sliding:
            self.show_values(document.walk)
        self.sizes.show_size(document.walk.size)
        picked = len(document.selection)
        count = picked if picked >= 2 else len(document.tiles)
        text = (
            self.tr("Passes through the %1 picked faces") if picked >= 2 else self.tr("Passes through all %1")
        )
        frames = round(count * document.walk.seconds * document.walk.frames_per_second)
        words = f"{text.replace('%1', str(count))} · {frames} {self.tr('pictures')}"
        self.work.show_ready(words, document.model is not None and count >= 2)

    def _list_sizes(self) -> None:
        model = self._session.model
        if model is None:
            return
        edges = [size for size in SIZES if size < model.resolution]
        self.sizes.list_sizes([(size, f"{size or model.resolution} px") for size in edges])
        self.show_document(self._session.document)

    def set_value(self, name: str, value: Any, final: bool) -> None:
        """Other settings of the film."""
        document = self._session.document
        walk = WalkParams.from_values(document.walk.to_values() | {name: value})
        self._session.move(self.tr("Film"), replace(document, walk=walk), final)
